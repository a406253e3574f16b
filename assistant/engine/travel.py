"""The travel check: will sending work away from here, with the settings as they are, and what should be done before."""

from dataclasses import dataclass

from assistant.engine.case import Case
from assistant.engine.home import standing
from assistant.engine.login import what_refusal_shows
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.model.finding import Caution, RemedyKind, Restriction, Travel, Verdict
from assistant.model.mail import Authentication, IncomingProtocol
from assistant.model.net import Endpoint
from assistant.model.observation import Exchange, RecipientClass, Step
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_RELAY_PORT = 25
_SAYS_NOTHING_OF_ELSEWHERE = frozenset(
    {
        Restriction.OFFLINE,
        Restriction.CAPTIVE_PORTAL,
        Restriction.NAME_NOT_FOUND,
        Restriction.PORT_BLOCKED,
        Restriction.INTERCEPTED,
        Restriction.SERVER_UNREACHABLE,
        Restriction.ADDRESS_BLOCKLISTED,
        Restriction.RATE_LIMITED,
        Restriction.RECIPIENT_REFUSED,
        Restriction.UNKNOWN,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What is to be expected away from here.

    Attributes:
        travel: the answer.
        why: one sentence for a person.
        cautions: what lets sending work here and will not elsewhere.
        kinds: what only the user can do about it, besides the ways that were tried.
        because: what shows it.
    """

    travel: Travel
    why: Sentence
    cautions: tuple[Caution, ...] = ()
    kinds: tuple[RemedyKind, ...] = ()
    because: tuple[Exchange, ...] = ()


def outlook(case: Case, reading: Reading, verdict: Verdict) -> Outlook | None:
    """Say what is to be expected away from here; None where nobody asked, or no mail program holds the account.

    A log-in on a submission port works from anywhere (RFC 6409 section 4.3); the relay port is blocked in many
    networks (RFC 5068 section 3.1); a relay that asks for nothing trusts the network it is asked from.
    """
    if not case.travelling or case.configured is None:
        return None
    relay = Relay(case, reading)
    if verdict.restriction is not Restriction.NONE:
        return _not_even_here(case, reading, relay, verdict)
    if case.recipient_class is not RecipientClass.OUTSIDE:
        return Outlook(
            travel=Travel.UNKNOWN,
            why=_say(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Whether it will work away from here cannot be told without a recipient outside {provider}.",
                ),
                case,
            ),
        )
    if relay.uses_login():
        return _with_login(case, reading, relay)
    if _fetches_first(case):
        return _with_fetching(case, reading)
    return _without_login(case, reading, relay)


def submission_offers(relay: Relay) -> list[Exchange]:
    """Return where, other than on the relay port, the provider offers a log-in under verified TLS."""
    verified, _, _ = relay.offers()
    return [one for one in verified if one.endpoint.port != _RELAY_PORT]


def relies_on_port_25(case: Case) -> bool:
    """Tell whether the mail program sends on the port that many networks block."""
    return case.configured is not None and case.configured.port == _RELAY_PORT


def _say(template: str, case: Case, where: Endpoint | None = None) -> Sentence:
    at = where or case.configured
    fields: dict[str, str | int] = {
        "host": at.host if at is not None else case.provider_name,
        "port": at.port if at is not None else 0,
        "provider": case.provider_name,
        "incoming": case.pop.host if case.pop is not None else "",
    }
    return sentence(template, **{name: value for name, value in fields.items() if "{" + name + "}" in template})


def _only_port_25(case: Case, reading: Reading, relay: Relay) -> tuple[Caution, ...]:
    spoken = [one for one in relay.provider_endpoints() if one.port != _RELAY_PORT and reading.spoke(one)]
    return (Caution.ONLY_PORT_25,) if relies_on_port_25(case) and not spoken else ()


def _fetches_first(case: Case) -> bool:
    outgoing = case.account.outgoing
    return outgoing is not None and outgoing.authentication is Authentication.POP_FIRST


def _not_even_here(case: Case, reading: Reading, relay: Relay, verdict: Verdict) -> Outlook:
    if relay.uses_login() and verdict.restriction is Restriction.UNKNOWN and not relay.signed_in_acceptance():
        return _needs_password(case)
    if verdict.restriction in _SAYS_NOTHING_OF_ELSEWHERE:
        return Outlook(
            travel=Travel.UNKNOWN,
            why=_say(QT_TRANSLATE_NOOP("Roampost", "Whether it will work elsewhere cannot be told from here."), case),
        )
    away = standing(case, reading).own is False
    return Outlook(
        travel=Travel.NOT_READY,
        why=_say(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "You are away from {provider}'s network already: this is what to expect elsewhere too.",
            )
            if away
            else QT_TRANSLATE_NOOP("Roampost", "It will not work away from here either, before this is put right."),
            case,
        ),
    )


def _needs_password(case: Case) -> Outlook:
    outgoing = case.account.outgoing
    if outgoing is not None and outgoing.authentication is Authentication.OAUTH2:
        return Outlook(
            travel=Travel.UNKNOWN,
            why=_say(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Whether it will work away from here cannot be told: your mail program signs in through the "
                    "browser, which is not tried here.",
                ),
                case,
            ),
        )
    return Outlook(
        travel=Travel.UNKNOWN,
        why=_say(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Whether it will work away from here cannot be told: no password is at hand to try the log-in with.",
            ),
            case,
        ),
    )


def _with_login(case: Case, reading: Reading, relay: Relay) -> Outlook:
    own = case.configured
    assert own is not None
    accepted = relay.signed_in_acceptance()
    if not accepted:
        return _needs_password(case)
    passed = accepted[0][1]
    if relies_on_port_25(case):
        return Outlook(
            travel=Travel.NOT_READY,
            why=_say(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Away from here it may well not work: many networks block port 25, the one you send on.",
                ),
                case,
            ),
            cautions=_only_port_25(case, reading, relay),
            kinds=() if submission_offers(relay) else (RemedyKind.USE_WEBMAIL, RemedyKind.ASK_PROVIDER),
            because=(passed,),
        )
    already_away = standing(case, reading).own is False
    return Outlook(
        travel=Travel.READY,
        why=_say(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "You are away from {provider}'s network already, and signed in to {host} on port {port} just now.",
            )
            if already_away
            else QT_TRANSLATE_NOOP(
                "Roampost",
                "It will work away from here too: {host} accepted your log-in on port {port} just now.",
            ),
            case,
        ),
        because=(passed,),
    )


def _with_fetching(case: Case, reading: Reading) -> Outlook:
    login = reading.pop_login(account=case.account.label)
    if login is not None and login.accepted:
        return Outlook(
            travel=Travel.READY,
            why=_say(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "It should work away from here too: {incoming} accepted your log-in just now, "
                    "and your mail program fetches before it sends.",
                ),
                case,
            ),
            because=(login,),
        )
    return _needs_password(case)


def _without_login(case: Case, reading: Reading, relay: Relay) -> Outlook:
    own = case.configured
    assert own is not None
    passed = relay.at(own).target
    because: tuple[Exchange, ...] = () if passed is None else (passed,)
    cautions = (*_only_port_25(case, reading, relay), Caution.RELAYS_BY_NETWORK_ONLY)
    refused = relay.refused_login()
    tokens = next((one for end in relay.provider_endpoints() if (one := reading.offers_only_tokens(end))), None)
    first = _say(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "It will not work away from here: {host} takes your mail without a log-in, because of this network.",
        ),
        case,
    )
    kinds: tuple[RemedyKind, ...] = ()
    why = first
    if relay.signed_in_acceptance():
        why = sentence(
            QT_TRANSLATE_NOOP("Roampost", "{first} Signed in, it takes it from anywhere; that was tried just now."),
            first=first,
        )
    elif refused is not None:
        shown, _ = what_refusal_shows(reading, refused)
        method = shown is Restriction.PASSWORD_METHOD_DISABLED and refused.step is Step.AUTH
        kinds = (RemedyKind.USE_OAUTH2,) if method else (RemedyKind.FIX_PASSWORD,)
        because = (*because, refused)
        why = sentence(
            QT_TRANSLATE_NOOP("Roampost", "{first} And the log-in that would help was refused just now."), first=first
        )
    elif submission_offers(relay):
        why = sentence(
            QT_TRANSLATE_NOOP("Roampost", "{first} It offers a log-in, which could not be tried without the password."),
            first=first,
        )
    elif tokens is not None:
        kinds = (RemedyKind.USE_OAUTH2,)
        because = (*because, tokens)
        why = sentence(
            QT_TRANSLATE_NOOP("Roampost", "{first} It offers a sign-in in the browser only (OAuth 2.0)."), first=first
        )
    else:
        kinds = (RemedyKind.USE_WEBMAIL, RemedyKind.ASK_PROVIDER)
        why = _perhaps_after_fetching(case, first)
    return Outlook(travel=Travel.NOT_READY, why=why, cautions=cautions, kinds=kinds, because=because)


def _perhaps_after_fetching(case: Case, first: Sentence) -> Sentence:
    incoming = case.account.incoming
    if incoming is None or incoming.protocol is not IncomingProtocol.POP3:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "{first} It offers no log-in."), first=first)
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{first} It offers no log-in; whether fetching mail first would open it can only be tried from elsewhere.",
        ),
        first=first,
    )
