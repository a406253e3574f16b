"""What else may be in the way, on real servers: each obstacle, and near misses that must not be taken for it.

All of it is asked in the hotel unless said otherwise, for the home account as msmtp has it: port 25, bare.
"""

import pytest

from tests.lab import truth
from tests.lab.certs import Fault
from tests.lab.lab import Filter, Lab
from tests.lab.others import AUTHENTICATION, BROKEN_STARTTLS, NETWORK_ONLY, put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.policies import Policy
from tests.lab.truth import Way
from tests.scenarios import settings
from tests.scenarios.traveller import Answer, Traveller

pytestmark = pytest.mark.namespaces

CONTROLLED = {25: Filter.DROP, 465: Filter.DROP, 587: Filter.DROP}


def outside(lab: Lab) -> str:
    return lab.world.destination.user_address


def diagnose(traveller: Traveller, place: str = "hotel", recipient: str | None = None) -> Answer:
    lab = traveller.lab
    return traveller.diagnose(lab.place(place), lab.world.provider, recipient or outside(lab))


def truth_of(lab: Lab, place: str = "hotel", recipient: str | None = None, **way: object) -> truth.Answer:
    operator, to = lab.world.provider, recipient or outside(lab)
    chosen = Way(**{"host": operator.smtp_host, **way})  # type: ignore[arg-type] # keywords of Way
    return truth.ask(lab.place(place), chosen, operator.user_address, [to])[to]


def check(said: Answer, restriction: str, *, blocked: bool | None = True, proven: bool | None = None) -> None:
    assert (said.restriction, said.blocked) == (restriction, blocked), said.text
    if restriction != "none":
        assert restriction in said.causes, said.text
    if proven is not None:
        assert said.proven == proven, said.text


def proven_kinds(said: Answer) -> list[str]:
    return [str(remedy["kind"]) for remedy in said.remedies if remedy["proven"]]


# --- ports -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", list(Filter))
def test_port_25_filtered_and_587_open(traveller: Traveller, what: Filter) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").filter({25: what})
    assert truth_of(lab).outcome in ("silent", "reset", "unreachable")
    said = diagnose(traveller)
    check(said, "port_blocked", proven=True)
    assert proven_kinds(said)[0] == "enable_authentication", said.text
    assert said.finished.status == 1
    ports = said.finished.document["network"]["ports"]
    assert ports["25"] == ("dropped" if what is Filter.DROP else "refused")
    assert (ports["465"], ports["587"]) == ("open", "open")


def test_port_25_dropped_towards_another_host_only(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").filter({25: Filter.DROP}, hosts=[str(lab.world.work.smtp_ip)])
    check(diagnose(traveller), "authentication_required")


def test_port_25_closed_by_the_server_itself(traveller: Traveller) -> None:
    """The host answers for itself: nothing the network does."""
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    provider = lab.namespaces["provider-servers"]
    provider.nft(
        "table inet own { chain input { type filter hook input priority 0; tcp dport 25 reject with tcp reset; }; }"
    )
    try:
        assert truth_of(lab).outcome == "reset"
        said = diagnose(traveller)
    finally:
        provider.nft("delete table inet own")
    check(said, "server_unreachable")
    assert proven_kinds(said)[0] == "enable_authentication", said.text


def test_every_mail_port_dropped(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").filter(CONTROLLED)
    said = diagnose(traveller)
    check(said, "port_blocked", proven=True)
    assert said.finished.document["network"]["ports"] == {"25": "dropped", "465": "dropped", "587": "dropped"}
    assert "enable_authentication" not in proven_kinds(said)


def test_every_mail_port_dropped_elsewhere(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("airport").filter(CONTROLLED)
    check(diagnose(traveller), "authentication_required")


def test_everything_dropped_has_no_control(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.place("airport").filter({}, every_tcp=Filter.DROP)
    said = diagnose(traveller, "airport")
    check(said, "server_unreachable", proven=False)
    assert said.finished.status == 2


def test_offline(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.place("airport").unplug()
    said = diagnose(traveller, "airport")
    check(said, "offline", blocked=said.blocked)
    assert said.blocked is not False
    assert said.finished.status == 3


@pytest.mark.parametrize("round_trip_s", [0.1, 0.3])
def test_a_slow_network_is_no_obstacle(traveller: Traveller, round_trip_s: float) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").delay(round_trip_s)
    said = diagnose(traveller)
    check(said, "authentication_required", proven=True)
    assert proven_kinds(said)[0] == "enable_authentication"
    assert said.finished.document["network"]["ports"] == {"25": "open", "465": "open", "587": "open"}


def test_port_25_dropped_on_a_slow_network(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").delay(0.3)
    lab.place("hotel").filter({25: Filter.DROP})
    said = diagnose(traveller)
    check(said, "port_blocked", proven=True)
    assert proven_kinds(said)[0] == "enable_authentication"


# --- servers and names -------------------------------------------------------------------------------------


def test_server_down(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.stop()
    assert truth_of(lab).outcome == "reset"
    check(diagnose(traveller), "server_unreachable")


def test_server_down_and_its_network_unreachable(traveller: Traveller) -> None:
    """Nothing of the provider's answers, all else does."""
    lab = traveller.lab
    lab.place("hotel").filter({}, hosts=[str(lab.world.provider.block)], every_tcp=Filter.DROP)
    check(diagnose(traveller), "server_unreachable")


def test_name_not_found(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    settings.msmtprc(traveller.home, lab.world.provider, host=f"smpt.{lab.world.provider.domain}")
    assert truth_of(lab, host=f"smpt.{lab.world.provider.domain}").outcome == "no-name"
    said = diagnose(traveller)
    check(said, "name_not_found")
    assert proven_kinds(said)[0] == "enable_authentication", said.text


def test_a_name_in_the_networks_own_domain_is_another_name(traveller: Traveller) -> None:
    """``smtp`` alone would be completed by the hotel's search domain; a mail program's host with a dot is not."""
    check(diagnose(traveller), "location_restricted")


def test_name_server_does_not_answer(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.place("hotel").drop_names()
    said = diagnose(traveller)
    assert said.restriction in ("name_not_found", "offline"), said.text
    assert said.blocked is not False
    assert said.finished.seconds < 21.5


# --- certificates ------------------------------------------------------------------------------------------


def with_log_in(traveller: Traveller, port: int = 587, security: str = "starttls") -> None:
    provider = traveller.lab.world.provider
    settings.msmtprc(traveller.home, provider, port=port, security=security, login=provider.user.login)


@pytest.mark.parametrize("fault", [Fault.EXPIRED, Fault.WRONG_NAME, Fault.UNKNOWN_AUTHORITY, Fault.SELF_SIGNED])
@pytest.mark.parametrize(("port", "security"), [(587, "starttls"), (465, "tls")])
def test_certificate_untrusted(traveller: Traveller, fault: Fault, port: int, security: str) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION, certificate=fault)
    with_log_in(traveller, port, security)
    logged = len(lab.provider.postfix.log_text)
    assert truth_of(lab, port=port, security=security).outcome == "untrusted"
    said = diagnose(traveller)
    check(said, "certificate_untrusted")
    assert not [kind for kind in proven_kinds(said) if kind != "switch_server"], said.text
    assert " auth=" not in lab.provider.postfix.log_text[logged:]  # no password went there


@pytest.mark.parametrize("fault", [Fault.WILDCARD, Fault.ENDS_SOON])
def test_certificate_sound(traveller: Traveller, fault: Fault) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION, certificate=fault)
    with_log_in(traveller)
    said = diagnose(traveller)
    check(said, "none", blocked=False, proven=True)
    assert ("certificate_expires_soon" in said.warnings) == (fault is Fault.ENDS_SOON)


def test_untrusted_certificate_keeps_the_log_in_from_being_tried(traveller: Traveller) -> None:
    """The account sends bare on port 25; the log-in that would open it is behind a bad certificate."""
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION, certificate=Fault.EXPIRED)
    said = diagnose(traveller)
    check(said, "certificate_untrusted")
    assert "authentication_required" in said.causes


def test_untrusted_certificate_matters_nothing_at_home(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION, certificate=Fault.EXPIRED)
    check(diagnose(traveller, "home"), "none", blocked=False)


def test_starttls_offered_and_failing(traveller: Traveller) -> None:
    """Every handshake of Debian 12's OpenSMTPD fails, so no log-in can ever be tried there."""
    lab = traveller.lab
    replace(lab, BROKEN_STARTTLS, authentication=True)
    with_log_in(traveller)
    assert truth_of(lab, port=587, security="starttls").outcome == "tls-failed"
    said = diagnose(traveller)
    check(said, "server_unreachable")
    assert said.finished.status in (1, 2)


def test_starttls_offered_and_failing_where_nobody_needs_it(traveller: Traveller) -> None:
    lab = traveller.lab
    replace(lab, BROKEN_STARTTLS, authentication=True)
    check(diagnose(traveller, "home"), "none", blocked=False)
    check(diagnose(traveller, "hotel"), "location_restricted")


def test_tls_required(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.TLS_REQUIRED)
    assert truth_of(lab, "home").code == 530
    said = diagnose(traveller, "home")
    check(said, "tls_required")
    assert proven_kinds(said) == ["use_tls"], said.text


def test_tls_offered_is_not_required(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    check(diagnose(traveller, "home"), "none", blocked=False)


# --- log-ins, senders, recipients --------------------------------------------------------------------------


def test_wrong_password(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    with_log_in(traveller)
    traveller.keep_password(lab.world.provider, password="not this one")
    logged = len(lab.provider.postfix.log_text)
    said = diagnose(traveller)
    check(said, "authentication_failed", proven=True)
    assert "fix_password" in said.kinds, said.text
    assert lab.provider.postfix.log_text[logged:].count("authentication failed") == 1


def test_wrong_password_for_an_account_that_sends_bare(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    traveller.keep_password(lab.world.provider, password="not this one")
    said = diagnose(traveller)
    check(said, "authentication_failed")
    assert "authentication_required" in said.causes


def test_right_password(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    with_log_in(traveller)
    check(diagnose(traveller), "none", blocked=False, proven=True)


def test_no_password_at_hand_is_no_wrong_password(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    traveller.forget_passwords(lab.world.provider)
    said = diagnose(traveller)
    check(said, "authentication_required")
    assert proven_kinds(said) == [], said.text
    first = said.remedies[0]
    assert (first["kind"], "password" in first["needs"]) == ("enable_authentication", True)


@pytest.mark.parametrize("place", ["home", "hotel"])
def test_recipient_unknown(traveller: Traveller, place: str) -> None:
    lab = traveller.lab
    nobody = f"no-such-person@{lab.world.provider.domain}"
    assert truth_of(lab, place, nobody).code == 550
    said = diagnose(traveller, place, nobody)
    check(said, "recipient_refused")
    assert said.relaying is False


def test_recipient_known(traveller: Traveller) -> None:
    check(diagnose(traveller, recipient=traveller.lab.world.provider.colleague_address), "none", blocked=False)


def test_a_relay_refusal_that_reads_like_an_unknown_recipient(traveller: Traveller) -> None:
    """OpenSMTPD says ``550 Invalid recipient`` when it means that it does not relay."""
    replace(traveller.lab, "opensmtpd")
    assert truth_of(traveller.lab).text.startswith("Invalid recipient")
    check(diagnose(traveller), "location_restricted")


def from_elsewhere(traveller: Traveller, *, login: bool) -> str:
    """Configure another From with the provider's server, as the story's last part tells."""
    provider, sender = traveller.lab.world.provider, "terri@contoso.example"
    if login:
        settings.msmtprc(
            traveller.home, provider, port=587, security="starttls", login=provider.user.login, sender=sender
        )
    else:
        settings.msmtprc(traveller.home, provider, sender=sender)
    traveller.keep_password(provider, sender=sender)
    return sender


@pytest.mark.parametrize(("place", "login"), [("home", False), ("hotel", True)])
def test_sender_not_owned(traveller: Traveller, place: str, *, login: bool) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.SENDER_CHECK)
    sender = from_elsewhere(traveller, login=login)
    said = traveller.diagnose(lab.place(place), lab.world.provider, outside(lab), sender=sender)
    check(said, "sender_restricted")


@pytest.mark.parametrize(("place", "login"), [("home", False), ("hotel", True)])
def test_sender_not_owned_where_nobody_looks(traveller: Traveller, place: str, *, login: bool) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    sender = from_elsewhere(traveller, login=login)
    said = traveller.diagnose(lab.place(place), lab.world.provider, outside(lab), sender=sender)
    check(said, "none", blocked=False)


@pytest.mark.parametrize(("place", "login"), [("home", False), ("hotel", True)])
def test_sender_owned(traveller: Traveller, place: str, *, login: bool) -> None:
    traveller.lab.provider.set_policy(Policy.SENDER_CHECK)
    if login:
        with_log_in(traveller)
    check(diagnose(traveller, place), "none", blocked=False)


# --- relays ------------------------------------------------------------------------------------------------


def replace(lab: Lab, program: str, *, authentication: bool = False) -> None:
    try:
        put_in_place(lab, lab.world.provider, program, authentication=authentication)
    except NotToBeHadError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("program", NETWORK_ONLY)
def test_servers_of_every_make_that_relay_for_their_network(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    replace(lab, program)
    check(diagnose(traveller, "home"), "none", blocked=False)
    said = diagnose(traveller, "airport")
    check(said, "location_restricted")
    assert said.relaying is True
    evidence = [item["reply"] for item in said.account["verdict"]["evidence"] if item["step"] == "rcpt"]
    true = truth_of(lab, "airport")
    assert f"{true.code} {true.text}" in evidence


@pytest.mark.parametrize("program", AUTHENTICATION)
def test_servers_of_every_make_that_want_a_log_in(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    replace(lab, program, authentication=True)
    said = diagnose(traveller)
    check(said, "authentication_required", proven=True)
    assert proven_kinds(said)[0] == "enable_authentication"


def test_open_relay(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.OPEN_RELAY)
    said = diagnose(traveller)
    check(said, "none", blocked=False)
    assert "open_relay" in said.warnings


@pytest.mark.parametrize("place", ["home", "hotel"])
def test_no_open_relay(traveller: Traveller, place: str) -> None:
    traveller.lab.provider.set_policy(Policy.AUTHENTICATION)
    assert "open_relay" not in diagnose(traveller, place).warnings


def test_login_wanted_everywhere_even_at_home(traveller: Traveller) -> None:
    traveller.lab.provider.set_policy(Policy.AUTHENTICATION_EVERYWHERE)
    for place in ("home", "hotel"):
        said = diagnose(traveller, place)
        check(said, "authentication_required", proven=True)
        assert proven_kinds(said)[0] == "enable_authentication"


def test_pop_first_with_the_wrong_password(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.POP_FIRST)
    traveller.keep_password(lab.world.provider, password="not this one")
    said = diagnose(traveller)
    check(said, "authentication_failed")
    assert "pop_first" not in proven_kinds(said)


def test_pop_server_that_opens_nothing(traveller: Traveller) -> None:
    """The POP log-in succeeds and the relay stays shut: no POP-before-SMTP."""
    check(diagnose(traveller), "location_restricted")
    dovecot = traveller.lab.provider.dovecot
    assert dovecot is not None
    assert dovecot.logins() == {str(traveller.lab.world.hotel.client_ip)}


def test_a_diagnosis_sends_no_message(traveller: Traveller) -> None:
    lab, world = traveller.lab, traveller.lab.world
    before = {site.operator.key: len(site.postfix.log_text.split("queued as")) for site in lab.sites.values()}
    for policy in (Policy.AUTHENTICATION, Policy.POP_FIRST, Policy.OPEN_RELAY):
        lab.provider.set_policy(policy)
        diagnose(traveller)
    arrived = {site.operator.key: len(site.postfix.log_text.split("queued as")) for site in lab.sites.values()}
    assert arrived == before
    assert not [path for site in lab.sites.values() for path in site.messages(world.provider.user.local)]
