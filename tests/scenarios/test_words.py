"""What servers say of log-ins, senders and addresses: Postfix, Dovecot and Exim; and the near misses.

The home account is msmtp's; it signs in on port 587 unless said otherwise.
"""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from tests.lab.lab import Filter, Lab
from tests.lab.names import blocklist
from tests.lab.overlay import NotToBeHadError
from tests.lab.policies import Policy
from tests.lab.wordings import Saying, Words, dovecot_says, exim_says, postfix_refuses_log_ins
from tests.scenarios import settings
from tests.scenarios.test_trouble import check, diagnose, from_elsewhere, outside, proven_kinds, with_log_in
from tests.scenarios.traveller import Answer, Traveller

pytestmark = pytest.mark.namespaces

PROGRAMS = ("postfix", "exim")
AWAY = "airport"  # no server of its own, so that nothing else is offered


def saying(lab: Lab, words: Words) -> Saying:
    try:
        return exim_says(lab, lab.world.provider, words)
    except NotToBeHadError as error:
        pytest.skip(str(error))


class Counted:
    """Counts the log-ins that the provider's servers refused since it was made."""

    def __init__(self, lab: Lab, exim: Saying | None) -> None:
        self._lab = lab
        self._exim = exim
        self._before = len(lab.provider.postfix.log_text)

    @property
    def refused(self) -> int:
        if self._exim is not None:
            return self._exim.log_ins
        text = self._lab.provider.postfix.log_text[self._before :]
        return len(re.findall(r"SASL \S+ authentication failed|too many AUTH commands", text))


@contextmanager
def refusing(lab: Lab, program: str, *, reason: str, words: str) -> Iterator[Counted]:
    """Let a server refuse every log-in: Postfix with a reason after its own words, Exim with a whole reply."""
    with ExitStack() as stack:
        exim: Saying | None = None
        if program == "exim":
            exim = saying(lab, Words(auth=words))
        else:
            stack.enter_context(postfix_refuses_log_ins(lab, lab.world.provider, reason))
        yield Counted(lab, exim)


# --- log-ins -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("program", PROGRAMS)
def test_an_application_password_is_wanted(traveller: Traveller, program: str) -> None:
    with_log_in(traveller)
    with refusing(
        traveller.lab,
        program,
        reason="Application-specific password required",
        words="534 5.7.9 Application-specific password required. See https://help.example.com/passwords",
    ) as counted:
        said = diagnose(traveller, AWAY)
        assert counted.refused == 1
    check(said, "password_method_disabled", proven=True)
    assert said.kinds[0] == "fix_password", said.text
    assert said.remedies[0]["url"] == ("https://help.example.com/passwords" if program == "exim" else None)
    assert said.finished.status == 1


def test_basic_authentication_is_switched_off(traveller: Traveller) -> None:
    words = "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."
    exim = saying(traveller.lab, Words(auth=words))
    with_log_in(traveller)
    said = diagnose(traveller, AWAY)
    check(said, "password_method_disabled", proven=True)
    assert said.kinds[0] == "use_oauth2", said.text
    assert exim.log_ins == 1


@pytest.mark.parametrize("program", PROGRAMS)
def test_only_tokens_are_offered(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    with_log_in(traveller)
    with ExitStack() as stack:
        if program == "exim":
            saying(lab, Words(tokens=True))
        else:
            assert lab.provider.dovecot is not None
            stack.enter_context(dovecot_says(lab.provider.dovecot, tokens=True))
            lab.provider.set_policy(
                Policy.AUTHENTICATION, options=("smtpd_sasl_mechanism_filter = xoauth2, oauthbearer",)
            )
        before = len(lab.provider.postfix.log_text)
        said = diagnose(traveller, AWAY)
    check(said, "password_method_disabled", proven=True)
    assert said.kinds[0] == "use_oauth2", said.text
    assert "sasl" not in lab.provider.postfix.log_text[before:].lower()  # no password went there


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_locked_account_is_not_tried_again(traveller: Traveller, program: str) -> None:
    with_log_in(traveller)
    with refusing(
        traveller.lab, program, reason="Account is locked", words="535 5.7.13 User account disabled"
    ) as counted:
        said = diagnose(traveller, AWAY)
        check(said, "account_locked", proven=True)
        assert "wait" in said.kinds
        assert counted.refused == 1
        again = diagnose(traveller, AWAY)
        check(again, "account_locked", proven=False)
        assert counted.refused == 1
        assert "not tried again" in again.account["verdict"]["summary"]


def test_a_locked_account_where_mail_is_fetched_first(traveller: Traveller) -> None:
    """Dovecot refuses the right password, with its reason."""
    lab = traveller.lab
    dovecot = lab.provider.dovecot
    assert dovecot is not None
    lab.provider.set_policy(Policy.POP_FIRST)
    with dovecot_says(dovecot, reason="Account-is-locked"):
        said = diagnose(traveller, AWAY)
    check(said, "account_locked", proven=True)
    assert "pop_first" not in proven_kinds(said)
    assert dovecot.logins() == set()


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_wrong_password_is_no_lock(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    exim = saying(lab, Words()) if program == "exim" else None
    if exim is None:
        lab.provider.set_policy(Policy.AUTHENTICATION)
    with_log_in(traveller)
    traveller.keep_password(lab.world.provider, password="not this one")
    counted = Counted(lab, exim)
    said = diagnose(traveller, AWAY)
    check(said, "authentication_failed", proven=True)
    assert said.kinds[0] == "fix_password"
    assert counted.refused == 1
    check(diagnose(traveller, AWAY), "authentication_failed", proven=False)
    assert counted.refused == 1


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_server_that_cannot_check_passwords(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    with_log_in(traveller)
    with ExitStack() as stack:
        exim: Saying | None = None
        if program == "exim":
            exim = saying(lab, Words(auth="454 4.7.0 Temporary authentication failure"))
        else:
            stack.enter_context(postfix_refuses_log_ins(lab, lab.world.provider, None))
        counted = Counted(lab, exim)
        said = diagnose(traveller, AWAY)
        assert counted.refused == 1
    check(said, "rate_limited")
    assert "not a wrong password" in said.account["verdict"]["summary"]
    assert "wait" in said.kinds and "fix_password" not in said.kinds
    assert said.finished.status == 2


@pytest.mark.parametrize("program", PROGRAMS)
def test_too_many_log_ins_from_here(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    with_log_in(traveller)
    if program == "exim":
        saying(lab, Words(auth="450 4.7.0 Too many logins from your IP address"))
    else:
        lab.provider.set_policy(Policy.AUTHENTICATION, options=("smtpd_client_auth_rate_limit = 1",))
        check(diagnose(traveller, AWAY), "none", blocked=False)  # the one that is free
    said = diagnose(traveller, AWAY)
    check(said, "rate_limited")
    assert "fix_password" not in said.kinds


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_limit_reached_after_the_log_in(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    with_log_in(traveller)
    if program == "exim":
        saying(lab, Words(rcpt="550 5.4.5 Daily sending quota exceeded"))
    else:
        lab.provider.set_policy(Policy.AUTHENTICATION, options=("smtpd_client_recipient_rate_limit = 1",))
    said = diagnose(traveller, AWAY)
    check(said, "rate_limited")
    assert said.kinds[0] == "wait"


# --- this network's address --------------------------------------------------------------------------------


def rejecting(lab: Lab, program: str) -> None:
    """Refuse the clients that the world's blocklist lists: the airport's."""
    zone = blocklist(lab.world)
    if program == "exim":
        words = "554 5.7.1 Service unavailable; Client host [$sender_host_address] blocked using $dnslist_domain"
        saying(lab, Words(connect=words, listed_in=zone))
        return
    options = (f"smtpd_client_restrictions = permit_sasl_authenticated, reject_rbl_client {zone}",)
    lab.provider.set_policy(Policy.AUTHENTICATION, options=options)


def allow_blocklists(traveller: Traveller) -> None:
    folder = traveller.home / "roampost"
    folder.mkdir(mode=0o700, exist_ok=True)
    third = {"blocklists": True, "blocklist_zones": [blocklist(traveller.lab.world)]}
    (folder / "settings.json").write_text(json.dumps({"version": 1, "third_parties": third}))


def asked_lists(said: Answer, lab: Lab) -> list[str]:
    return [
        str(item["host"]) for item in said.account["verdict"]["evidence"] if blocklist(lab.world) in str(item["host"])
    ]


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("allowed", [False, True])
def test_the_airports_address_has_the_bad_name(traveller: Traveller, program: str, *, allowed: bool) -> None:
    """Postfix refuses the recipient, Exim at the door; a list is asked only where that is allowed."""
    lab = traveller.lab
    rejecting(lab, program)
    if allowed:
        allow_blocklists(traveller)
    said = diagnose(traveller, "airport")
    check(said, "address_blocklisted", proven=allowed)
    assert len(asked_lists(said, lab)) == int(allowed), said.text
    assert ("authentication_required" in said.causes) == (program == "postfix")
    assert ("enable_authentication" in proven_kinds(said)) == (program == "postfix")


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_hotels_address_has_none(traveller: Traveller, program: str) -> None:
    rejecting(traveller.lab, program)
    allow_blocklists(traveller)
    check(diagnose(traveller), "authentication_required", proven=True)


# --- senders -----------------------------------------------------------------------------------------------

AS_ANOTHER = "550 5.7.60 Client does not have permissions to send as this sender"


@pytest.mark.parametrize("program", PROGRAMS)
def test_which_from_would_work_here(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    provider = lab.world.provider
    if program == "exim":
        saying(lab, Words(mail=AS_ANOTHER, mail_unless=provider.user_address))
    else:
        lab.provider.set_policy(Policy.SENDER_CHECK)
    sender = from_elsewhere(traveller, login=True)
    said = traveller.diagnose(lab.place("hotel"), provider, outside(lab), sender=sender)
    check(said, "sender_restricted", proven=True)
    first = said.remedies[0]
    assert (first["kind"], first["sender"], first["proven"]) == ("change_sender", provider.user_address, True)


@pytest.mark.parametrize("program", PROGRAMS)
def test_no_from_works_here(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    if program == "exim":
        saying(lab, Words(mail=AS_ANOTHER))
    else:
        lab.provider.set_policy(
            Policy.AUTHENTICATION, options=("smtpd_sender_restrictions = check_sender_access static:reject",)
        )
    sender = from_elsewhere(traveller, login=True)
    said = traveller.diagnose(lab.place(AWAY), lab.world.provider, outside(lab), sender=sender)
    check(said, "sender_restricted", proven=False)
    assert "None of your other addresses" in said.account["verdict"]["summary"]
    assert proven_kinds(said) == []


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("check_sender_access inline:{{ contoso.example = 550 5.7.23 SPF validation failed }}", "(SPF, DMARC)"),
        ("reject_unknown_sender_domain", "does not find"),
    ],
)
def test_a_from_refused_for_its_domain(traveller: Traveller, rule: str, words: str) -> None:
    """Said by whose rules; the log-in's own address passes."""
    lab = traveller.lab
    option = f"smtpd_sender_restrictions = {rule.replace('{{', '{ {').replace('}}', '} }')}"
    lab.provider.set_policy(Policy.AUTHENTICATION, options=(option,))
    sender = from_elsewhere(traveller, login=True)
    said = traveller.diagnose(lab.place("hotel"), lab.world.provider, outside(lab), sender=sender)
    check(said, "sender_restricted", proven=True)
    assert said.remedies[0]["sender"] == lab.world.provider.user_address
    replies = " ".join(str(item["reply"]) for item in said.account["verdict"]["evidence"])
    assert ("SPF" in replies) == ("SPF" in words)


# --- webmail only ------------------------------------------------------------------------------------------


def test_an_address_that_no_program_can_send_for(traveller: Traveller) -> None:
    """The other domain's servers take mail and offer no submission: nothing published, every port closed."""
    lab = traveller.lab
    said = traveller.diagnose(lab.place("airport"), lab.world.destination, lab.world.provider.user_address)
    assert said.warnings[:1] == ["webmail_only"], said.text
    assert said.kinds[0] == "use_webmail"
    assert said.account["program"] is None and said.blocked is None
    assert said.finished.status == 2


def test_ports_that_the_network_drops_are_not_webmail_only(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.place("airport").filter({465: Filter.DROP, 587: Filter.DROP})
    said = traveller.diagnose(lab.place("airport"), lab.world.destination, lab.world.provider.user_address)
    assert "webmail_only" not in said.warnings, said.text


def test_a_provider_that_takes_log_ins_is_not_webmail_only(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    (traveller.home / ".msmtprc").unlink()
    said = diagnose(traveller)
    assert said.account["program"] is None
    assert "webmail_only" not in said.warnings, said.text
    assert proven_kinds(said)[0] == "enable_authentication"


# --- two at once -------------------------------------------------------------------------------------------


def test_port_25_dropped_and_the_password_not_taken(traveller: Traveller) -> None:
    lab = traveller.lab
    settings.msmtprc(traveller.home, lab.world.provider)
    exim = saying(lab, Words(auth="534 5.7.9 Application-specific password required"))
    lab.place("hotel").filter({25: Filter.DROP})
    said = diagnose(traveller)
    check(said, "port_blocked", proven=True)
    assert said.causes == ["port_blocked", "password_method_disabled", "authentication_required"], said.text
    assert exim.log_ins == 1
