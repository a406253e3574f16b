"""Other operators' servers among the ways out: in what order, by whose hand, and which never."""

import pytest

from assistant.engine.candidates import Candidate, Origin
from assistant.engine.documents import account_status
from assistant.engine.other_servers import wanted
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.model.finding import Caution, Delivery, Need, Remedy, RemedyKind, Risk
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, NetworkSnapshot, Security
from assistant.model.observation import Evidence, Failure, RecordType, Step
from tests.support.scene import HOST, OWN, Scene, local, meaning

PLAIN = Endpoint(host=HOST, port=25, security=Security.NONE)
HOTEL = Endpoint(host="smtp.grandhotel.com", port=25, security=Security.NONE)
OFFICE = Endpoint(host="mail.firma.com", port=587, security=Security.STARTTLS)
AT_WORK = "k.nordmann@firma.com"
OK, DENIED = "250 2.1.5 Ok", "550 5.7.1 Relaying denied"
NOT_NAMED = "v=spf1 ip4:203.0.113.0/24 -all"


def refused(network: str = "grandhotel.com") -> Scene:
    """Only from the provider's own network, and this is another."""
    scene = Scene(snapshot=NetworkSnapshot(has_default_route=True, dns_domain=network))
    scene.resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    pop = Endpoint(host="pop.fjordpost.no", port=995, security=Security.TLS)
    scene.say(pop, Step.POP_LOGIN, "200 +OK")
    return scene.asks(PLAIN, DENIED, after_pop=True)


def published(scene: Scene, *, spf: str = NOT_NAMED, dmarc: str | Failure = "v=DMARC1; p=none") -> Scene:
    """What the From domain says, and where the hotel's server is."""
    scene.text("fjordpost.no", spf)
    if not isinstance(dmarc, Failure):
        scene.text("_dmarc.fjordpost.no", dmarc)
    else:
        scene.looked_up(RecordType.TXT, "_dmarc.fjordpost.no", failure=dmarc)
    scene.looked_up(RecordType.A, HOTEL.host, "192.0.2.25")
    for record, name in (
        (RecordType.AAAA, HOTEL.host),
        (RecordType.TXT, "grandhotel.com"),
        (RecordType.MX, "grandhotel.com"),
    ):
        scene.looked_up(record, name, failure=Failure.DNS_NXDOMAIN)
    return scene


def hotel(scene: Scene, answer: str = OK) -> Scene:
    scene.extra.append(local(HOTEL.host))
    return scene.speaks(HOTEL, ip="192.0.2.25").asks(HOTEL, answer, own=None)


def office(scene: Scene, *, own_from: str = OK, its_from: str = OK, login: bool = True) -> Scene:
    """The server of the office account, which takes the office's own From."""
    where = OFFICE if login else Endpoint(host=OFFICE.host, port=25, security=Security.NONE)
    scene.own_domains = frozenset({"fjordpost.no", "firma.com"})
    scene.extra.append(
        Candidate(
            endpoint=where,
            origin=Origin.OTHER_ACCOUNT,
            username="kn",
            account=f"msmtp/Arbeid/{AT_WORK}",
            sender=AT_WORK,
        )
    )
    scene.speaks(where, "AUTH PLAIN", ip="198.51.100.25")
    if login:
        scene.signs_in(where)
    scene.asks(where, own_from, own=None, signed_in=login)
    return scene.asks(where, its_from, own=None, sender=AT_WORK, signed_in=login)


def kinds(scene: Scene) -> list[RemedyKind]:
    return [one.kind for one in scene.judged().remedies]


def switch(scene: Scene) -> Remedy:
    return next(one for one in scene.judged().remedies if one.kind is RemedyKind.SWITCH_SERVER)


@pytest.mark.parametrize("dmarc", ["v=DMARC1; p=none", "v=DMARC1; p=none; sp=reject", "nothing of the kind"])
def test_without_a_policy_it_is_first_and_its_risk_is_said(dmarc: str) -> None:
    scene = published(hotel(refused()), dmarc=dmarc)
    scene.looked_up(RecordType.TXT, "_dmarc.no", failure=Failure.DNS_NXDOMAIN)
    best = scene.judged().remedies[0]
    assert (best.kind, best.proven, best.automatic) == (RemedyKind.SWITCH_SERVER, True, True)
    assert set(best.risks) == {Risk.SPF_FAIL, Risk.OTHER_OPERATOR_READS_MAIL}
    assert best.delivery is Delivery.MAY_LAND_IN_JUNK and best.delivery_because is not None
    assert account_status(scene.judged()) == 1


@pytest.mark.parametrize("policy", ["quarantine", "reject"])
def test_under_a_policy_it_is_last_never_automatic_and_no_remedy_to_count_on(policy: str) -> None:
    scene = published(hotel(refused()), dmarc=f"v=DMARC1; p={policy}")
    found = scene.judged().remedies
    assert len(found) > 1 and found[-1].kind is RemedyKind.SWITCH_SERVER
    assert (found[-1].proven, found[-1].automatic, found[-1].delivery) == (True, False, Delivery.DO_NOT)
    assert set(found[-1].risks) == {Risk.SPF_FAIL, Risk.DMARC_FAIL, Risk.OTHER_OPERATOR_READS_MAIL}
    assert account_status(scene.judged()) == 2


def test_it_is_not_first_even_where_nothing_else_is_known() -> None:
    """What could not be found out ends in a verdict that brings no way of the user's own."""
    scene = Scene(snapshot=NetworkSnapshot(has_default_route=True, dns_domain="grandhotel.com"))
    scene.resolved().speaks(PLAIN).asks(PLAIN, "450 4.2.0 Greylisted, try later")
    assert kinds(published(hotel(scene), dmarc="v=DMARC1; p=reject"))[0] is RemedyKind.USE_WEBMAIL


def test_a_domain_that_names_the_hotels_server_has_nothing_to_fear() -> None:
    scene = published(hotel(refused()), spf="v=spf1 ip4:192.0.2.25 -all", dmarc="v=DMARC1; p=reject")
    best = scene.judged().remedies[0]
    assert (best.kind, best.automatic, best.delivery) == (RemedyKind.SWITCH_SERVER, True, Delivery.SHOULD_ARRIVE)
    assert best.risks == (Risk.OTHER_OPERATOR_READS_MAIL,)


@pytest.mark.parametrize("cited", [0, 1, 2])
def test_without_one_of_its_observations_it_is_no_longer_offered_so(cited: int) -> None:
    scene = published(hotel(refused()))
    best = switch(scene)
    assert len(best.because) == 3
    without = scene.without(best.because[cited]).judged().remedies
    assert not any(one.kind is RemedyKind.SWITCH_SERVER and one.delivery is best.delivery for one in without)


def test_where_the_policy_cannot_be_told_the_worst_is_feared() -> None:
    scene = published(hotel(refused()), dmarc=Failure.DNS_TIMED_OUT)
    found = scene.judged().remedies
    assert found[0].kind is not RemedyKind.SWITCH_SERVER
    assert (switch(scene).automatic, switch(scene).delivery) == (False, Delivery.UNKNOWN)
    assert Risk.DMARC_FAIL in switch(scene).risks
    assert account_status(scene.judged()) == 1


def test_first_known_then_offered() -> None:
    scene = hotel(refused())
    scene.finished = False
    assert RemedyKind.SWITCH_SERVER not in kinds(scene)
    relay = Relay(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning))
    assert ("_dmarc.fjordpost.no", RecordType.TXT) in wanted(relay)
    assert RemedyKind.SWITCH_SERVER in kinds(published(scene))
    relay = Relay(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning))
    assert wanted(relay) == ()


def test_nothing_is_asked_about_a_server_that_refused() -> None:
    scene = hotel(refused(), DENIED)
    assert wanted(Relay(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning))) == ()


def test_without_a_recipient_nothing_is_proven() -> None:
    scene = refused()
    scene.recipient = None
    scene.seen = [one for one in scene.seen if getattr(one, "recipient", None) in (None, OWN)]
    hotel(scene)
    found = [one for one in published(scene).judged().remedies if one.kind is RemedyKind.SWITCH_SERVER]
    assert all(not one.proven and Need.RECIPIENT in one.needs for one in found)


# --- another of the user's accounts ------------------------------------------------------------------------


def test_in_the_office_the_office_account_is_the_way_out() -> None:
    scene = published(office(refused("firma.com"), own_from=DENIED), dmarc="v=DMARC1; p=reject")
    best = scene.judged().remedies[0]
    assert (best.kind, best.sender, best.proven) == (RemedyKind.CHANGE_SENDER, AT_WORK, True)
    assert (best.automatic, best.delivery, best.risks) == (False, Delivery.SHOULD_ARRIVE, ())
    assert best.outgoing is not None
    assert (best.outgoing.host, best.outgoing.authentication) == (OFFICE.host, Authentication.PASSWORD)
    assert account_status(scene.judged()) == 1


def test_it_goes_before_a_server_that_breaks_dmarc_and_after_one_that_does_not() -> None:
    def order(dmarc: str) -> list[str]:
        scene = published(hotel(office(refused(), own_from=DENIED)), dmarc=dmarc)
        return [one.kind.value for one in scene.judged().remedies if one.delivery is not None]

    assert order("v=DMARC1; p=reject") == ["change_sender", "switch_server"]
    assert order("v=DMARC1; p=none") == ["switch_server", "change_sender"]


def test_the_offices_server_is_weighed_for_the_home_from_too() -> None:
    scene = office(refused("firma.com"))
    scene.text("fjordpost.no", NOT_NAMED).text("_dmarc.fjordpost.no", "v=DMARC1; p=reject")
    scene.looked_up(RecordType.A, OFFICE.host, "198.51.100.25")
    found = scene.judged().remedies
    assert [one.kind for one in found if one.delivery] == [RemedyKind.CHANGE_SENDER, RemedyKind.SWITCH_SERVER]
    assert found[-1].delivery is Delivery.DO_NOT and found[-1].outgoing is not None
    assert found[-1].outgoing.username == "kn"


@pytest.mark.parametrize("its_from", ["553 5.7.1 not owned by user kn", DENIED])
def test_an_office_account_that_is_refused_too_is_no_way_out(its_from: str) -> None:
    assert RemedyKind.CHANGE_SENDER not in kinds(office(refused("firma.com"), own_from=DENIED, its_from=its_from))


@pytest.mark.parametrize("login", [True, False])
def test_without_its_acceptance_the_office_account_is_not_offered(login: bool) -> None:
    scene = office(refused("firma.com"), own_from=DENIED, login=login)
    best = scene.judged().remedies[0]
    assert best.kind is RemedyKind.CHANGE_SENDER
    assert RemedyKind.CHANGE_SENDER not in kinds(scene.without(best.because[0]))


# --- open relays -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("network", "login", "offered"),
    [
        ("grandhotel.com", False, False),
        ("grandhotel.com", True, True),
        ("firma.com", False, True),
        ("", False, True),
    ],
    ids=["elsewhere, bare", "elsewhere, signed in", "in the office", "nobody knows where"],
)
def test_a_server_that_relays_for_strangers_is_warned_of_and_never_offered(
    network: str, *, login: bool, offered: bool
) -> None:
    scene = office(refused(network), login=login)
    scene.own_domains = frozenset({"fjordpost.no", "firma.com"})
    judged = published(scene).judged()
    through = [one for one in judged.remedies if one.outgoing is not None and one.outgoing.host == OFFICE.host]
    assert bool(through) is offered
    assert (Caution.OPEN_RELAY in judged.warnings) is not offered


@pytest.mark.parametrize(
    ("host", "snapshot", "offered"),
    [
        ("mx.mailhost.net", NetworkSnapshot(has_default_route=True, dns_domain="grandhotel.com"), False),
        (
            "mx.mailhost.net",
            NetworkSnapshot(has_default_route=True, dns_domain="grandhotel.com", smtp_servers=("MX.Mailhost.net.",)),
            True,
        ),
        (
            "mx.mailhost.net",
            NetworkSnapshot(has_default_route=True, dns_domain="grandhotel.com", addresses=("192.0.2.140",)),
            True,
        ),
        ("192.0.2.25", NetworkSnapshot(has_default_route=True, dns_domain="grandhotel.com"), True),
        ("smtp.grandhotel.com", NetworkSnapshot(has_default_route=True, dns_domain="guests.grandhotel.com"), True),
    ],
    ids=["a stranger's", "named by DHCP", "of the line's operator", "an address", "its own"],
)
def test_whose_server_it_is_decides(host: str, snapshot: NetworkSnapshot, *, offered: bool) -> None:
    scene = refused()
    scene.snapshot = snapshot
    scene.extra.append(local(host))
    scene.looked_up(RecordType.PTR, "192.0.2.140", "line-140.mailhost.net")
    where = Endpoint(host=host, port=25, security=Security.NONE)
    scene.speaks(where, ip="192.0.2.25").asks(where, OK, own=None)
    judged = scene.judged()
    assert any(one.outgoing is not None and one.outgoing.host == host for one in judged.remedies) is offered
    assert (Caution.OPEN_RELAY in judged.warnings) is not offered
