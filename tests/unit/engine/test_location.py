"""Its own network or listed addresses: by the server's words, by what was let in before, or not to be told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.engine.location import rule_in_words
from assistant.model.baseline import ServerBaseline
from assistant.model.finding import LocationRule, RemedyKind, Restriction
from assistant.model.net import NetworkSnapshot
from tests.support.remembered import AT_HOME, AT_OFFICE, HERE, PLAIN, THIS_ADDRESS, TURNED_AWAY, remembering
from tests.support.scene import NOW, Scene, reply

DENIED = "550 5.7.1 Relaying denied"


def refused(*baselines: ServerBaseline, answer: str = DENIED) -> Scene:
    return remembering(Scene(), *baselines).resolved().speaks(PLAIN).asks(PLAIN, answer)


def rule(scene: Scene) -> LocationRule | None:
    verdict = scene.judged().verdict
    assert verdict.restriction is Restriction.LOCATION_RESTRICTED
    return verdict.location


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("550 5.7.1 Your network is not allowed to relay here", LocationRule.NETWORK),
        ("550 You are not in our network; relaying denied", LocationRule.NETWORK),
        ("550 5.7.1 Relaying from outside our network is prohibited", LocationRule.NETWORK),
        ("554 5.7.1 Mail is only accepted from within our own network", LocationRule.NETWORK),
        ("550 This service is only for our customers", LocationRule.NETWORK),
        ("554 5.7.1 We do not serve your network", LocationRule.NETWORK),
        ("550 Relay nur innerhalb erlaubt; Sie sind außerhalb unseres Netzes", LocationRule.NETWORK),
        ("550 Sei fuori dalla nostra rete", LocationRule.NETWORK),
        ("550 5.7.1 Your IP address is not authorized to relay", LocationRule.ADDRESSES),
        ("550 client address [192.0.2.7] is not permitted to relay", LocationRule.ADDRESSES),
        ("550 5.7.1 192.0.2.7 is not on our list of relay clients", LocationRule.ADDRESSES),
        ("554 Unauthorised IP", LocationRule.ADDRESSES),
        ("550 5.7.1 The IP address you've registered does not match", LocationRule.ADDRESSES),
        ("550 Ihre IP-Adresse ist nicht freigeschaltet", LocationRule.ADDRESSES),
        ("550 L'indirizzo IP 192.0.2.7 non autorizzato", LocationRule.ADDRESSES),
        ("550 Your IP address is not listed and not from our network", LocationRule.EITHER),
        (DENIED, None),
        ("554 5.7.1 <ola@nordlys.se>: Relay access denied", None),
        ("550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.7]", None),
        ("550 5.7.1 <ola@nordlys.se>... Relaying denied. Proper authentication required.", None),
        ("550 Unable to relay for ola@nordlys.se", None),
        ("550 Network problem, try again", None),
        ("550 Mailbox not on this server", None),
    ],
)
def test_words(text: str, expected: LocationRule | None) -> None:
    assert rule_in_words(reply(text)) is expected


def test_words_are_read_in_linear_time() -> None:
    assert rule_in_words(reply("550 " + "only not ip " * 5000)) is None


@pytest.mark.parametrize(
    ("baselines", "expected"),
    [
        ((), LocationRule.EITHER),
        ((TURNED_AWAY,), LocationRule.EITHER),
        ((AT_HOME,), LocationRule.NETWORK),
        ((AT_HOME, TURNED_AWAY), LocationRule.NETWORK),
        ((replace(AT_HOME, own_network=None),), LocationRule.EITHER),
        ((AT_OFFICE,), LocationRule.ADDRESSES),
        ((AT_HOME, AT_OFFICE), LocationRule.ADDRESSES),
        # Let in once and turned away since: it is the provider who changed.
        ((replace(AT_OFFICE, refused_utc=NOW),), LocationRule.EITHER),
        ((replace(AT_HOME, refused_utc=NOW),), LocationRule.EITHER),
        ((replace(AT_OFFICE, refused_utc=NOW - timedelta(days=9)),), LocationRule.ADDRESSES),
        # Let in from here, at another address.
        ((replace(AT_HOME, network=HERE, own_network=None),), LocationRule.ADDRESSES),
        # Let in from here, at this very address: it is the provider who changed, and nothing tells how.
        ((replace(AT_HOME, network=HERE, own_network=None, relayed_address=THIS_ADDRESS),), LocationRule.EITHER),
        ((replace(AT_HOME, network=HERE, own_network=None, relayed_address=None),), LocationRule.EITHER),
        # Refused where the provider's own network is known to be.
        ((replace(AT_HOME, network=HERE), TURNED_AWAY), LocationRule.ADDRESSES),
    ],
)
def test_memory(baselines: tuple[ServerBaseline, ...], expected: LocationRule) -> None:
    assert rule(refused(*baselines)) is expected


@pytest.mark.parametrize("kept", range(2))
def test_each_memory_carries_the_answer(kept: int) -> None:
    """Either of the two alone says less than both."""
    both = (AT_HOME, AT_OFFICE)
    assert rule(refused(*both)) is LocationRule.ADDRESSES
    assert rule(refused(both[kept])) is (LocationRule.NETWORK, LocationRule.ADDRESSES)[kept]


def test_a_reverse_name_of_the_providers_with_a_refusal_means_addresses() -> None:
    scene = refused()
    scene.reverse_name = "line-7.kunde.fjordpost.no"
    assert rule(scene) is LocationRule.ADDRESSES


def test_a_network_that_calls_itself_the_providers_is_not_taken_at_its_word() -> None:
    scene = refused(AT_HOME)
    scene.snapshot = NetworkSnapshot(has_default_route=True, dns_domain="fjordpost.no")
    assert rule(scene) is LocationRule.EITHER


def test_words_go_before_memory() -> None:
    assert rule(refused(AT_HOME, answer="550 Relaying denied: your IP is not authorized")) is LocationRule.ADDRESSES


def test_the_sentence_says_which() -> None:
    known = {LocationRule.EITHER: (), LocationRule.NETWORK: (AT_HOME,), LocationRule.ADDRESSES: (AT_OFFICE,)}
    texts = {found: refused(*memory).judged().verdict.summary.template for found, memory in known.items()}
    assert "own network or from addresses" in texts[LocationRule.EITHER]
    assert "own network, and you are not on it" in texts[LocationRule.NETWORK]
    assert "addresses on its list, and yours is not" in texts[LocationRule.ADDRESSES]


def test_only_a_restriction_by_location_has_a_rule() -> None:
    works = remembering(Scene(), AT_HOME).resolved().speaks(PLAIN).asks(PLAIN, "250 2.1.5 Ok")
    assert works.judged().verdict.location is None


def test_removing_an_observation_changes_or_weakens() -> None:
    scene = refused(AT_HOME)
    for item in scene.judged().verdict.evidence:
        assert scene.without(item.observation).judged().verdict.location is None


def test_the_provider_is_asked() -> None:
    assert RemedyKind.ASK_PROVIDER in {one.kind for one in refused().judged().remedies}
