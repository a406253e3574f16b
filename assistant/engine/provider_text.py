"""A text for the provider, ready to be sent: what was refused, from where, what was tried, and what is asked for."""

import re

from assistant.engine.case import Case
from assistant.engine.domains import domain_of
from assistant.engine.location import rule_in_words
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.engine.reverse_name import is_dynamic_name
from assistant.model.finding import LocationRule
from assistant.model.net import Endpoint, PortState
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_ADDRESS = re.compile(r"[^\s<>:;,\"'()@]+@([A-Za-z0-9.-]+[A-Za-z0-9])")
_MAX_REPLY = 600


def ask_for_a_way(case: Case, reading: Reading) -> Sentence | None:
    """Return the text that asks the provider how to send from here; None where no server of its refused anything.

    It holds the account's own address, which the provider gave out, and of the recipient the domain alone; no secret.
    """
    refusal = Relay(case, reading).plain_refusal()
    if refusal is None:
        return None
    endpoint, target = refusal[0], refusal[1].target
    if target is None or target.reply is None:
        return None
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Hello,\n\n"
            "I cannot send mail as {account} through your server from where I am now.\n\n"
            "Time: {time}\n"
            "Server: {host}, port {port}\n"
            "Recipient: an address at {domain}\n"
            "Its answer: {reply}\n"
            "My address on the internet: {address}\n"
            "Its name: {name}\n"
            "Tried as well: {tried}\n\n"
            "{question}\n\n"
            "Thank you.",
        ),
        account=case.account.address,
        time=f"{case.now_utc:%Y-%m-%d %H:%M} UTC",
        host=endpoint.host,
        port=endpoint.port,
        domain=domain_of(case.recipient or case.account.address),
        reply=_without_addresses(str(target.reply), case),
        address=case.public_address or sentence(QT_TRANSLATE_NOOP("Roampost", "unknown")),
        name=_name(case),
        tried=_tried(case, reading, endpoint),
        question=_question(rule_in_words(target.reply)),
    )


def _without_addresses(reply: str, case: Case) -> str:
    """Replace everybody's address but the account's own by its domain."""
    own = case.account.address.lower()

    def shown(match: re.Match[str]) -> str:
        return match[0] if match[0].lower() == own else f"@{match[1]}"

    return _ADDRESS.sub(shown, reply[:_MAX_REPLY])


def _name(case: Case) -> Sentence:
    if case.reverse_name is None:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "unknown"))
    if is_dynamic_name(case.reverse_name, case.public_address):
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{name} (it looks like an address that changes)"), name=case.reverse_name
        )
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{name} (nothing in it says that the address changes)"), name=case.reverse_name
    )


def _tried(case: Case, reading: Reading, refused: Endpoint) -> Sentence:
    """Say what else was tried: the ports for signing in, and POP3."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "port 587: {submission}; port 465: {submissions}; fetching mail first: {pop}"),
        submission=_port(case, reading, refused.host, 587),
        submissions=_port(case, reading, refused.host, 465),
        pop=_pop(case, reading),
    )


def _port(case: Case, reading: Reading, host: str, port: int) -> Sentence:
    for candidate in case.candidates:
        where = candidate.endpoint
        if (where.host, where.port) == (host, port) and reading.spoke(where):
            if reading.offers_login(where) is not None:
                return sentence(QT_TRANSLATE_NOOP("Roampost", "offers a sign-in"))
            return sentence(QT_TRANSLATE_NOOP("Roampost", "answers without offering a sign-in"))
    return {
        PortState.OPEN: sentence(QT_TRANSLATE_NOOP("Roampost", "answers without offering a sign-in")),
        PortState.REFUSED: sentence(QT_TRANSLATE_NOOP("Roampost", "closed")),
        PortState.DROPPED: sentence(QT_TRANSLATE_NOOP("Roampost", "no answer")),
        PortState.SILENT: sentence(QT_TRANSLATE_NOOP("Roampost", "no answer")),
    }.get(reading.port_state(host, port), sentence(QT_TRANSLATE_NOOP("Roampost", "not known")))


def _pop(case: Case, reading: Reading) -> Sentence:
    login = reading.pop_login(account=case.account.label)
    if login is None:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "not tried"))
    if login.accepted:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "done, and sending was still refused"))
    return sentence(QT_TRANSLATE_NOOP("Roampost", "the sign-in was refused"))


def _question(rule: LocationRule | None) -> Sentence:
    if rule is LocationRule.ADDRESSES:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Please tell me how I can send from here: with SMTP authentication on port 587 or 465, or by fetching "
                "my mail first (POP before SMTP)? If neither is possible, please put my address on your list; if it "
                "changes, a list will not help me for long.",
            )
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Please tell me how I can send from outside your network: with SMTP authentication on port 587 or 465, or "
            "by fetching my mail first (POP before SMTP)? If neither is possible, please put my address on your list.",
        )
    )
