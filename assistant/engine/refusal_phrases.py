"""What verdicts and remedies say of log-ins, senders and addresses: finer than the one sentence of each restriction."""

from assistant.engine.case import Case
from assistant.engine.reading import Reading
from assistant.engine.relay import REPUTATION, Relay
from assistant.engine.reputation import listed_in
from assistant.engine.signin import Why, read_refusal
from assistant.engine.ways import WaysIn, ways_in
from assistant.model.finding import Restriction
from assistant.model.observation import Exchange
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


def finer(case: Case, reading: Reading, first: Restriction, usual: Sentence) -> Sentence:
    """Return the sentence for a restriction of words, finer where the evidence tells more than ``usual``."""
    relay = Relay(case, reading)
    host = case.configured.host if case.configured else case.provider_name
    match first:
        case Restriction.PASSWORD_METHOD_DISABLED:
            said = _method(case, ways_in(relay), usual)
        case Restriction.RATE_LIMITED:
            said = _rate(relay, usual)
        case Restriction.SENDER_RESTRICTED:
            said = _sender(relay, host, usual)
        case Restriction.ADDRESS_BLOCKLISTED:
            said = _listed(case, reading, host, usual)
        case _:
            said = usual
    before = case.refused_before
    if before is not None and before.restriction is first and relay.refused_login() is None:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{first} That was less than {minutes} minutes ago. It was not tried again by itself, so that "
                "{provider} does not lock the account; typing the password tries it at once.",
            ),
            first=said,
            minutes=max(2, before.minutes + 1),
            provider=case.provider_name,
        )
    return said


def _method(case: Case, ways: WaysIn, usual: Sentence) -> Sentence:
    if ways.application_password and ways.oauth2:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{provider} does not take your own password from mail programs; it wants an application password, "
                "or a sign-in in the browser (OAuth 2.0).",
            ),
            provider=case.provider_name,
        )
    if ways.application_password:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{provider} does not take your own password from mail programs; it wants an application password, "
                "which you make on its web page.",
            ),
            provider=case.provider_name,
        )
    if ways.oauth2:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{provider} takes no passwords from mail programs; it wants you to sign in in the browser (OAuth 2.0).",
            ),
            provider=case.provider_name,
        )
    return usual


def _rate(relay: Relay, usual: Sentence) -> Sentence:
    refused = relay.refused_login()
    if refused is None or refused.reply is None:
        return usual
    why = read_refusal(refused.reply).why
    if why is Why.SERVERS_TROUBLE:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{host} cannot check passwords at the moment. That is the server's own trouble, not a wrong password.",
            ),
            host=refused.endpoint.host,
        )
    if why is Why.TOO_OFTEN:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{host} takes no more log-ins from this network's address for a while."),
            host=refused.endpoint.host,
        )
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{host} asks to wait before trying again."),
        host=refused.endpoint.host,
    )


def _sender(relay: Relay, host: str, usual: Sentence) -> Sentence:
    case = relay.case
    other = relay.other_sender()
    if other is not None:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{host} does not let you send as {address} here; as {sender} you may."),
            host=other[0].host,
            address=case.account.address,
            sender=other[1],
        )
    refused = sender_refusal(relay)
    said = relay.reading.says(refused)
    fields: dict[str, str | int | Sentence] = {"host": host, "address": case.account.address}
    if said == "sender_unknown":
        base = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{host} does not take mail from {address}, because it does not find that this address or its domain "
                "exists.",
            ),
            **fields,
        )
    elif said == "dmarc_spf_dkim_fail":
        base = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{host} does not take mail from {address} over this connection, because of the rules that {domain} "
                "publishes for its senders (SPF, DMARC).",
            ),
            domain=case.account.domain,
            **fields,
        )
    else:
        base = usual
    if refused is not None and _others_refused(relay, refused):
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{first} None of your other addresses that were tried is accepted either."),
            first=base,
        )
    return base


def sender_refusal(relay: Relay) -> Exchange | None:
    """Return the refusal of the own From that counts: after the log-in where there was one, else before it."""
    after = relay.signed_in_refusal()
    if after is not None:
        return after[1]
    before = relay.plain_refusal()
    return before[1].target if before is not None else None


def _others_refused(relay: Relay, refused: Exchange) -> bool:
    """Tell whether other addresses were tried in the same state, and all of them refused."""
    tried = [
        relay.at(refused.endpoint, signed_in=refused.signed_in, after_pop=refused.after_pop, sender=sender).target
        for sender in dict.fromkeys((*relay.case.account.aliases, *relay.case.senders))
    ]
    asked = [one for one in tried if one is not None and one.sender is not None]
    return bool(asked) and all(one.refused for one in asked)


def _listed(case: Case, reading: Reading, host: str, usual: Sentence) -> Sentence:
    listed = listed_in(case, reading)
    if listed is None or not any(reading.says(one) in REPUTATION for one in reading.evidence.exchanges()):
        return usual
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} refuses mail because this network's address stands on a blocklist ({zone}); it is not about you.",
        ),
        host=host,
        zone=listed[0],
    )


def webmail_only(case: Case) -> Sentence:
    """Say that no mail program can send for this address."""
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{provider} has no server that mail programs could send through; {address} can be written from only on "
            "its web page.",
        ),
        provider=case.provider_name,
        address=case.account.address,
    )


def application_password(case: Case) -> Sentence:
    """Say how an application password is had."""
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Make an application password on {provider}'s web page, and give it to the mail program in place of "
            "your own.",
        ),
        provider=case.provider_name,
    )


def perhaps_application_password(case: Case) -> Sentence:
    """Say that a refused password may be right and still not the one that is wanted."""
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Check the name and password for {provider}; with two-step sign-in it wants an application password.",
        ),
        provider=case.provider_name,
    )


def oauth2(case: Case) -> Sentence:
    """Say what a sign-in by OAuth 2.0 takes."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Set the mail program to sign in to {provider} in the browser (OAuth 2.0)."),
        provider=case.provider_name,
    )
