"""What verdicts and remedies say to a person: one plain sentence each."""

from assistant.engine import refusal_phrases
from assistant.engine.baseline import imposture
from assistant.engine.case import Case
from assistant.engine.finding import Finding
from assistant.engine.reading import Reading
from assistant.model.finding import LocationRule, RemedyKind, Restriction
from assistant.model.mail import Incoming, Outgoing
from assistant.model.net import Security
from assistant.model.observation import Exchange
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_OF_THE_LOG_IN = frozenset(
    {
        Restriction.AUTHENTICATION_FAILED,
        Restriction.PASSWORD_METHOD_DISABLED,
        Restriction.ACCOUNT_LOCKED,
        Restriction.RATE_LIMITED,
    },
)


def _plain(restriction: Restriction) -> str:
    return {
        Restriction.OFFLINE: QT_TRANSLATE_NOOP("Roampost", "This computer is not connected to a network."),
        Restriction.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP(
            "Roampost",
            "This network wants you to sign in on its web page before it lets anything through.",
        ),
        Restriction.NAME_NOT_FOUND: QT_TRANSLATE_NOOP("Roampost", "The name {host} cannot be found from here."),
        Restriction.PORT_BLOCKED: QT_TRANSLATE_NOOP(
            "Roampost",
            "This network does not let mail programs reach {host} on port {port}.",
        ),
        Restriction.INTERCEPTED: QT_TRANSLATE_NOOP(
            "Roampost",
            "Something on this network answers in place of {host}, or strips its encryption; "
            "no password was sent there.",
        ),
        Restriction.SERVER_UNREACHABLE: QT_TRANSLATE_NOOP(
            "Roampost",
            "The server {host} does not answer on port {port}.",
        ),
        Restriction.ADDRESS_BLOCKLISTED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} refuses mail because this network's address has a bad name; it is not about you.",
        ),
        Restriction.RATE_LIMITED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} asks to wait before trying again.",
        ),
        Restriction.ACCOUNT_LOCKED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{provider} has locked or suspended this account for now. Nothing more was tried, "
            "so as not to make it worse.",
        ),
        Restriction.PASSWORD_METHOD_DISABLED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{provider} no longer accepts this kind of password; it wants another way to sign in.",
        ),
        Restriction.AUTHENTICATION_FAILED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} did not accept the name and password.",
        ),
        Restriction.CERTIFICATE_UNTRUSTED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} cannot prove that it is the real server, so no password was sent to it.",
        ),
        Restriction.SENDER_RESTRICTED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} does not let you send as {address}.",
        ),
        Restriction.POP_BEFORE_SMTP: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} wants you to fetch your mail first, and lets you send after that.",
        ),
        Restriction.TLS_REQUIRED: QT_TRANSLATE_NOOP("Roampost", "{host} only takes mail over an encrypted connection."),
        Restriction.LOCATION_RESTRICTED: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} only takes mail from {provider}'s own network or from addresses on its list, "
            "and you are on neither.",
        ),
        Restriction.SILENT_DROP: QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} accepts your mail here and loses it: a test message was accepted and did not arrive.",
        ),
        Restriction.RECIPIENT_REFUSED: QT_TRANSLATE_NOOP(
            "Roampost",
            "Your settings work; {host} refuses the address {recipient} itself.",
        ),
    }.get(restriction, QT_TRANSLATE_NOOP("Roampost", "What is in the way could not be found out from here."))


def _fields(case: Case) -> dict[str, str | int | Sentence]:
    own = case.configured
    return {
        "host": own.host if own else case.provider_name,
        "port": own.port if own else 0,
        "provider": case.provider_name,
        "address": case.account.address,
        "recipient": case.recipient or case.account.address,
    }


def _used(template: str, fields: dict[str, str | int | Sentence]) -> Sentence:
    return sentence(template, **{name: value for name, value in fields.items() if "{" + name + "}" in template})


_LOCATIONS: dict[LocationRule | None, str] = {
    LocationRule.NETWORK: QT_TRANSLATE_NOOP(
        "Roampost", "{host} only takes mail from {provider}'s own network, and you are not on it."
    ),
    LocationRule.ADDRESSES: QT_TRANSLATE_NOOP(
        "Roampost", "{host} only takes mail from addresses on its list, and yours is not on it."
    ),
}


def verdict(
    case: Case,
    reading: Reading,
    first: Finding,
    causes: tuple[Restriction, ...],
    location: LocationRule | None = None,
) -> Sentence:
    """Say the obstacle that decides, and the way in where one is known."""
    if first.said is None and first.restriction is Restriction.AUTHENTICATION_REQUIRED:
        return _sign_in(case, reading)
    said = first.said or _used(_LOCATIONS.get(location) or _plain(first.restriction), _fields(case))
    said = refusal_phrases.finer(case, reading, first.restriction, said)
    if first.restriction is Restriction.INTERCEPTED:
        said = _changed(case, reading) or said
    if Restriction.AUTHENTICATION_REQUIRED in causes and first.restriction not in _OF_THE_LOG_IN:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{first} It takes mail from anywhere if you sign in."),
            first=said,
        )
    return said


def _changed(case: Case, reading: Reading) -> Sentence | None:
    """Say that a server calls itself otherwise than it did elsewhere, where that is what shows the interception."""
    own = case.configured
    found = imposture(case, reading, own) if own is not None else None
    if own is None or found is None or found.now is None or found.before is None:
        return None
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Something on this network answers in place of {host}: it calls itself {now}, and elsewhere the server was "
            "{before}; no password was sent there.",
        ),
        host=own.host,
        now=found.now,
        before=found.before,
    )


def _sign_in(case: Case, reading: Reading) -> Sentence:
    own = case.configured
    offers = [
        one
        for endpoint in (candidate.endpoint for candidate in case.candidates)
        if endpoint in case.trusted and (one := reading.offers_login(endpoint)) is not None
    ]
    logins = [one for one in reading.evidence.exchanges() if one.signed_in and one.accepted]
    where = logins[0].endpoint if logins else (offers[0].endpoint if offers else None)
    if own is None or where is None:
        return _used(
            QT_TRANSLATE_NOOP("Roampost", "{provider} takes mail from anywhere if you sign in."),
            _fields(case),
        )
    fields = _fields(case) | {"port": where.port}
    if where.host != own.host:
        fields["host"] = where.host
    return _used(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Refused because you are not on {provider}'s network; {host} takes mail from anywhere if you sign in, "
            "on port {port}, encrypted.",
        ),
        fields,
    )


webmail_only = refusal_phrases.webmail_only


def works(case: Case, passing: Exchange) -> Sentence:
    """Say that nothing is in the way."""
    del passing
    return _used(
        QT_TRANSLATE_NOOP("Roampost", "Sending works from here: {host} accepts mail from you for {recipient}."),
        _fields(case),
    )


def unknown(case: Case, own_passes: bool) -> Sentence:
    """Say what could not be found out, and what would help."""
    if own_passes:
        return _used(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{host} accepts mail for {provider}'s own addresses; whether it accepts others from here is not known "
                "without a recipient to ask about.",
            ),
            _fields(case),
        )
    if case.account.outgoing is not None and not case.has_secret and case.account.outgoing.username is not None:
        return _used(
            QT_TRANSLATE_NOOP(
                "Roampost", "Without the password it cannot be told whether {host} lets you send from here."
            ),
            _fields(case),
        )
    return _used(_plain(Restriction.UNKNOWN), _fields(case))


def _security_words(security: Security) -> Sentence:
    if security is Security.NONE:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "not encrypted"))
    return sentence(QT_TRANSLATE_NOOP("Roampost", "encrypted"))


def remedy(
    kind: RemedyKind,
    case: Case,
    *,
    outgoing: Outgoing | None = None,
    incoming: Incoming | None = None,
    sender: str | None = None,
) -> Sentence:
    """Say what a remedy does, in words for its button."""
    fields = _fields(case)
    if outgoing is not None:
        fields |= {
            "host": outgoing.host,
            "port": outgoing.port,
            "security": _security_words(outgoing.security),
        }
    if incoming is not None:
        fields["incoming"] = incoming.host
    if sender is not None:
        fields["sender"] = sender
    return _used(_remedy_template(kind), fields)


def leave_vpn() -> Sentence:
    """Say how to come from another network while a VPN takes the mail."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Disconnect your VPN, or use another network, for example your phone's hotspot.")
    )


def _remedy_template(kind: RemedyKind) -> str:
    return {
        RemedyKind.SWITCH_SERVER: QT_TRANSLATE_NOOP("Roampost", "Send through {host} (port {port}, {security})."),
        RemedyKind.USE_OAUTH2: QT_TRANSLATE_NOOP(
            "Roampost",
            "Sign in to {provider} in the browser (OAuth 2.0), or make an application password there.",
        ),
        RemedyKind.POP_FIRST: QT_TRANSLATE_NOOP("Roampost", "Fetch mail from {incoming} before each send."),
        RemedyKind.ENABLE_AUTHENTICATION: QT_TRANSLATE_NOOP(
            "Roampost",
            "Sign in when sending, through {host} (port {port}, {security}).",
        ),
        RemedyKind.CHANGE_SENDER: QT_TRANSLATE_NOOP("Roampost", "Send as {sender}; that is accepted here."),
        RemedyKind.USE_TLS: QT_TRANSLATE_NOOP("Roampost", "Send encrypted, through {host} (port {port})."),
        RemedyKind.CHANGE_PORT: QT_TRANSLATE_NOOP("Roampost", "Send through {host} on port {port} ({security})."),
        RemedyKind.FIX_PASSWORD: QT_TRANSLATE_NOOP("Roampost", "Check the name and password for {provider}."),
        RemedyKind.SIGN_IN_TO_PORTAL: QT_TRANSLATE_NOOP(
            "Roampost", "Sign in on this network's web page, then try again."
        ),
        RemedyKind.USE_VPN: QT_TRANSLATE_NOOP("Roampost", "Connect to your VPN, then try again."),
        RemedyKind.CHANGE_NETWORK: QT_TRANSLATE_NOOP(
            "Roampost",
            "Use another network, for example your phone's hotspot.",
        ),
        RemedyKind.USE_WEBMAIL: QT_TRANSLATE_NOOP("Roampost", "Send from {provider}'s web page."),
        RemedyKind.ASK_PROVIDER: QT_TRANSLATE_NOOP(
            "Roampost",
            "Ask {provider} how to send mail from outside its network.",
        ),
        RemedyKind.WAIT: QT_TRANSLATE_NOOP("Roampost", "Wait a while, then try again."),
    }[kind]
