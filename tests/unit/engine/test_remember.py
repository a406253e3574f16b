"""What a run leaves to later ones, and what it must not."""

import pytest

from assistant.engine.reading import Reading
from assistant.engine.remember import to_remember
from assistant.model.baseline import Recollection, ServerBaseline
from assistant.model.net import Endpoint, NetworkSnapshot, Security
from assistant.model.observation import Evidence, Failure
from tests.support.remembered import AT_HOME, HERE, PLAIN, THIS_ADDRESS, remembering
from tests.support.scene import COLLEAGUE, HOST, NOW, Scene, local, meaning

STARTTLS = Endpoint(host=HOST, port=587, security=Security.STARTTLS)
OK, DENIED = "250 2.1.5 Ok", "550 5.7.1 Relaying denied"


def kept(scene: Scene, *, lent: bool = False) -> tuple[ServerBaseline, ...]:
    if scene.memory == Recollection():
        remembering(scene)
    return to_remember(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning), lent=lent)


def asked(answer: str = OK, recipient: str | None = "ola@nordlys.se") -> Scene:
    return Scene(recipient=recipient).resolved().speaks(PLAIN, "SIZE", "PIPELINING").asks(PLAIN, answer)


def test_how_it_showed_itself_and_what_it_let_in() -> None:
    (one,) = kept(asked())
    assert one == ServerBaseline(
        endpoint=PLAIN,
        network=HERE,
        greeting_name=HOST,
        keywords=("PIPELINING", "SIZE"),
        addresses=("203.0.113.25",),
        relayed_utc=NOW,
        relayed_address=THIS_ADDRESS,
        own_network=True,
        seen_utc=NOW,
    )


def test_what_it_refused_and_what_a_log_in_opened() -> None:
    scene = asked(DENIED).speaks(STARTTLS, "AUTH PLAIN").signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)
    plain, signed = kept(scene)
    assert (plain.relayed_utc, plain.refused_utc, plain.refusal) == (None, NOW, "relay_denied")
    assert (signed.certified, signed.signed_in, signed.mechanisms) == (True, True, ("PLAIN",))
    assert (signed.keywords, signed.secured_keywords) == ((), ("AUTH",))


def test_after_pop() -> None:
    (one,) = kept(asked(DENIED).asks(PLAIN, OK, after_pop=True))
    assert (one.refused_utc, one.after_pop) == (NOW, True)


def test_a_door_that_a_pop_log_in_may_have_opened_is_not_called_open() -> None:
    (one,) = kept(asked(), lent=True)
    assert one.relayed_utc is None


@pytest.mark.parametrize("recipient", [COLLEAGUE, None])
def test_mail_that_needs_no_relaying_tells_nothing_of_it(recipient: str | None) -> None:
    (one,) = kept(asked(recipient=recipient))
    assert (one.relayed_utc, one.refused_utc, one.signed_in) == (None, None, None)


def test_no_recipient_stands_in_it() -> None:
    assert all("nordlys" not in repr(one) and "kari" not in repr(one) for one in kept(asked()))


def test_the_providers_line_is_kept_and_nobody_elses() -> None:
    for name, suffix in (
        ("p7.kunde.fjordpost.no", ".kunde.fjordpost.no"),
        ("p7.rooms.grandhotel.com", None),
    ):
        scene = asked(DENIED if suffix is None else OK)
        scene.reverse_name, scene.public_address = name, "198.51.100.7"
        scene.resolved(name, "198.51.100.7")
        (one,) = kept(scene)
        assert one.line_suffix == suffix


@pytest.mark.parametrize(
    "scene",
    [
        Scene().resolved().speaks(PLAIN, greeting="220 mail.stranger.com ESMTP").asks(PLAIN, OK),
        Scene().resolved().speaks(PLAIN, greeting="220 Welcome").asks(PLAIN, OK),
        Scene().resolved().speaks(PLAIN, "XXXXXXXA").asks(PLAIN, OK),
        Scene().resolved().connect(25, failure=Failure.CONNECTION_REFUSED),
        asked().tls(PLAIN, failure=Failure.TLS_UNKNOWN_AUTHORITY),
        asked().portal(as_expected=False, status=302).portal(as_expected=False, status=302),
    ],
    ids=["a stranger", "no name", "meddled with", "not reached", "not to be trusted", "behind a portal"],
)
def test_what_cannot_be_relied_upon_is_not_kept(scene: Scene) -> None:
    assert kept(scene) == ()


def test_a_stranger_behind_the_servers_certificate_is_the_server() -> None:
    scene = Scene().resolved().speaks(STARTTLS, "AUTH PLAIN", greeting="220 mx.hoster.com ESMTP")
    (one,) = kept(scene)
    assert (one.greeting_name, one.certified) == ("mx.hoster.com", True)


def test_an_impostor_found_by_memory_is_not_kept() -> None:
    scene = remembering(Scene(), AT_HOME).resolved()
    scene.speaks(PLAIN, greeting="220 mail.stranger.com ESMTP").asks(PLAIN, OK)
    assert kept(scene) == ()


def test_a_network_that_cannot_be_known_again_teaches_nothing() -> None:
    scene = asked()
    scene.memory = Recollection(network=None)
    assert to_remember(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning), lent=False) == ()


def test_servers_that_the_network_suggested_are_not_the_providers() -> None:
    hotel = Endpoint(host="smtp.grandhotel.com", port=25, security=Security.NONE)
    scene = asked(DENIED)
    scene.extra.append(local(hotel.host))
    scene.speaks(hotel, greeting="220 smtp.grandhotel.com ESMTP", ip="192.0.2.25").asks(hotel, OK, own=None)
    assert {one.endpoint.host for one in kept(scene)} == {HOST}


def test_the_networks_own_names_do_not_stand_in_it() -> None:
    scene = asked(DENIED)
    scene.snapshot = NetworkSnapshot(name="Hotel Bellavista", dns_domain="grandhotel.com", has_default_route=True)
    text = repr(kept(scene))
    assert "Bellavista" not in text and "grandhotel" not in text
