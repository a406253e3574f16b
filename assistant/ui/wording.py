"""Words for people for the closed vocabularies of the model."""

from typing import Final

from assistant.model.change import CredentialStep
from assistant.model.finding import (
    Caution,
    Delivery,
    LocationRule,
    Need,
    NetworkView,
    Remedy,
    RemedyKind,
    Restriction,
    Risk,
    Verdict,
)
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import NetworkKind, PortState, Security
from assistant.model.observation import Failure
from assistant.model.organisation import OAuthClient
from assistant.model.proof import Outcome
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.ui.views import Tone

PROGRAMS: Final = {
    "thunderbird": "Thunderbird",
    "betterbird": "Betterbird",
    "claws-mail": "Claws Mail",
    "sylpheed": "Sylpheed",
    "evolution": "Evolution",
    "geary": "Geary",
    "kmail": "KMail",
    "outlook": "Outlook",
    "apple-mail": "Apple Mail",
    "mailspring": "Mailspring",
    "balsa": "Balsa",
    "demo-mail": "Demo Mail",
}
"""Names that people know the programs by; the others go by their command."""

_RESTRICTIONS: Final = {
    Restriction.NONE: QT_TRANSLATE_NOOP("Roampost", "Sending works"),
    Restriction.OFFLINE: QT_TRANSLATE_NOOP("Roampost", "No connection"),
    Restriction.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP("Roampost", "The network wants you to sign in"),
    Restriction.UNKNOWN: QT_TRANSLATE_NOOP("Roampost", "Not clear yet"),
    Restriction.RATE_LIMITED: QT_TRANSLATE_NOOP("Roampost", "Wait a while"),
    Restriction.RECIPIENT_REFUSED: QT_TRANSLATE_NOOP("Roampost", "The recipient is refused"),
    Restriction.SILENT_DROP: QT_TRANSLATE_NOOP("Roampost", "Mail gets lost"),
}
_CAUSES: Final = {
    Restriction.NONE: QT_TRANSLATE_NOOP("Roampost", "nothing"),
    Restriction.AUTHENTICATION_REQUIRED: QT_TRANSLATE_NOOP("Roampost", "the server wants you to sign in"),
    Restriction.TLS_REQUIRED: QT_TRANSLATE_NOOP("Roampost", "the server wants an encrypted connection"),
    Restriction.POP_BEFORE_SMTP: QT_TRANSLATE_NOOP("Roampost", "the server wants you to fetch mail first"),
    Restriction.LOCATION_RESTRICTED: QT_TRANSLATE_NOOP("Roampost", "the server takes mail only from certain places"),
    Restriction.SENDER_RESTRICTED: QT_TRANSLATE_NOOP("Roampost", "the server does not allow this sender address"),
    Restriction.AUTHENTICATION_FAILED: QT_TRANSLATE_NOOP("Roampost", "the server does not accept the password"),
    Restriction.PASSWORD_METHOD_DISABLED: QT_TRANSLATE_NOOP("Roampost", "the server no longer takes this password"),
    Restriction.PORT_BLOCKED: QT_TRANSLATE_NOOP("Roampost", "this network blocks the port"),
    Restriction.INTERCEPTED: QT_TRANSLATE_NOOP("Roampost", "something answers in the server’s place"),
    Restriction.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP("Roampost", "this network wants you to sign in first"),
    Restriction.ADDRESS_BLOCKLISTED: QT_TRANSLATE_NOOP("Roampost", "the address of this network has a bad name"),
    Restriction.CERTIFICATE_UNTRUSTED: QT_TRANSLATE_NOOP("Roampost", "the server’s certificate cannot be trusted"),
    Restriction.SILENT_DROP: QT_TRANSLATE_NOOP("Roampost", "mail is accepted and does not arrive"),
    Restriction.SERVER_UNREACHABLE: QT_TRANSLATE_NOOP("Roampost", "the server cannot be reached"),
    Restriction.NAME_NOT_FOUND: QT_TRANSLATE_NOOP("Roampost", "the server’s name is not found"),
    Restriction.OFFLINE: QT_TRANSLATE_NOOP("Roampost", "this computer has no connection"),
    Restriction.RATE_LIMITED: QT_TRANSLATE_NOOP("Roampost", "too much was sent or tried for now"),
    Restriction.ACCOUNT_LOCKED: QT_TRANSLATE_NOOP("Roampost", "the account is locked"),
    Restriction.RECIPIENT_REFUSED: QT_TRANSLATE_NOOP("Roampost", "the recipient is refused"),
    Restriction.UNKNOWN: QT_TRANSLATE_NOOP("Roampost", "something not known"),
}
_LOCATIONS: Final = {
    LocationRule.NETWORK: QT_TRANSLATE_NOOP("Roampost", "The server lets in its provider’s own network only."),
    LocationRule.ADDRESSES: QT_TRANSLATE_NOOP("Roampost", "The server lets in certain listed addresses only."),
    LocationRule.EITHER: QT_TRANSLATE_NOOP(
        "Roampost",
        "The server lets in its provider’s own network or certain listed addresses only; which of the two cannot be "
        "told from here.",
    ),
}
_DELIVERIES: Final = {
    Delivery.SHOULD_ARRIVE: QT_TRANSLATE_NOOP("Roampost", "Messages sent this way should arrive."),
    Delivery.MAY_LAND_IN_JUNK: QT_TRANSLATE_NOOP("Roampost", "Messages sent this way may land in junk."),
    Delivery.DO_NOT: QT_TRANSLATE_NOOP(
        "Roampost", "Better not: many recipients will refuse messages sent this way, or put them into junk."
    ),
    Delivery.UNKNOWN: QT_TRANSLATE_NOOP("Roampost", "Whether messages sent this way arrive cannot be told."),
}
_EXPECTATIONS: Final = {
    Delivery.SHOULD_ARRIVE: Tone.GOOD,
    Delivery.MAY_LAND_IN_JUNK: Tone.CAREFUL,
    Delivery.DO_NOT: Tone.BAD,
    Delivery.UNKNOWN: Tone.ASK,
}
_REMEDIES: Final = {
    RemedyKind.SWITCH_SERVER: QT_TRANSLATE_NOOP("Roampost", "Send through {host}"),
    RemedyKind.USE_OAUTH2: QT_TRANSLATE_NOOP("Roampost", "Sign in through your provider’s web page"),
    RemedyKind.POP_FIRST: QT_TRANSLATE_NOOP("Roampost", "Fetch mail first, then send"),
    RemedyKind.ENABLE_AUTHENTICATION: QT_TRANSLATE_NOOP("Roampost", "Sign in when sending"),
    RemedyKind.CHANGE_SENDER: QT_TRANSLATE_NOOP("Roampost", "Send as {sender}"),
    RemedyKind.USE_TLS: QT_TRANSLATE_NOOP("Roampost", "Send over an encrypted connection"),
    RemedyKind.CHANGE_PORT: QT_TRANSLATE_NOOP("Roampost", "Use port {port} instead"),
    RemedyKind.FIX_PASSWORD: QT_TRANSLATE_NOOP("Roampost", "Enter the password again"),
    RemedyKind.SIGN_IN_TO_PORTAL: QT_TRANSLATE_NOOP("Roampost", "Sign in to this network"),
    RemedyKind.USE_VPN: QT_TRANSLATE_NOOP("Roampost", "Use your VPN"),
    RemedyKind.CHANGE_NETWORK: QT_TRANSLATE_NOOP("Roampost", "Use another network"),
    RemedyKind.USE_WEBMAIL: QT_TRANSLATE_NOOP("Roampost", "Write from your provider’s web page"),
    RemedyKind.ASK_PROVIDER: QT_TRANSLATE_NOOP("Roampost", "Ask your provider"),
    RemedyKind.WAIT: QT_TRANSLATE_NOOP("Roampost", "Wait and try later"),
}
_RISKS: Final = {
    Risk.DMARC_FAIL: QT_TRANSLATE_NOOP(
        "Roampost", "Messages sent this way may be refused or land in junk: they will not look genuine to everybody."
    ),
    Risk.SPF_FAIL: QT_TRANSLATE_NOOP("Roampost", "Some recipients may find your messages in their junk folder."),
    Risk.CLEARTEXT_PASSWORD: QT_TRANSLATE_NOOP(
        "Roampost", "Your password would travel unprotected: others on this network could read it."
    ),
    Risk.OTHER_OPERATOR_READS_MAIL: QT_TRANSLATE_NOOP(
        "Roampost", "Whoever runs this server could read what you send through it."
    ),
}
_CAUTIONS: Final = {
    Caution.OPEN_RELAY: QT_TRANSLATE_NOOP(
        "Roampost",
        "One of the servers tried passes on mail for anybody. Its owner should be told: such servers get blocked.",
    ),
    Caution.WEBMAIL_ONLY: QT_TRANSLATE_NOOP(
        "Roampost", "This account is used on a web page only; there is nothing to set in a mail program."
    ),
    Caution.CLEARTEXT_LOGIN: QT_TRANSLATE_NOOP(
        "Roampost", "With the settings as they are, your password travels unprotected."
    ),
    Caution.CERTIFICATE_EXPIRES_SOON: QT_TRANSLATE_NOOP("Roampost", "The server’s certificate runs out soon."),
    Caution.ONLY_PORT_25: QT_TRANSLATE_NOOP(
        "Roampost", "Your server can only be reached on port 25, which many networks block."
    ),
    Caution.RELAYS_BY_NETWORK_ONLY: QT_TRANSLATE_NOOP(
        "Roampost", "Your server takes your mail only because of where you are now; elsewhere it will not."
    ),
}
_NEEDS: Final = {
    Need.PASSWORD: QT_TRANSLATE_NOOP("Roampost", "Needs your password, to be sure that it works."),
    Need.USERNAME: QT_TRANSLATE_NOOP("Roampost", "Needs your log-in name."),
    Need.RECIPIENT: QT_TRANSLATE_NOOP("Roampost", "Needs to know whom you are writing to."),
    Need.CONSENT: QT_TRANSLATE_NOOP("Roampost", "Needs your consent to a risk."),
}
_KINDS: Final = {
    NetworkKind.HOME: QT_TRANSLATE_NOOP("Roampost", "Home network"),
    NetworkKind.OFFICE: QT_TRANSLATE_NOOP("Roampost", "Office network"),
    NetworkKind.HOTSPOT: QT_TRANSLATE_NOOP("Roampost", "Public Wi-Fi"),
    NetworkKind.MOBILE: QT_TRANSLATE_NOOP("Roampost", "Mobile network"),
    NetworkKind.WIRED: QT_TRANSLATE_NOOP("Roampost", "Wired network"),
    NetworkKind.VPN: QT_TRANSLATE_NOOP("Roampost", "VPN"),
    NetworkKind.UNKNOWN: QT_TRANSLATE_NOOP("Roampost", "This network"),
}
_PORTS: Final = {
    PortState.OPEN: QT_TRANSLATE_NOOP("Roampost", "open"),
    PortState.REFUSED: QT_TRANSLATE_NOOP("Roampost", "refused"),
    PortState.DROPPED: QT_TRANSLATE_NOOP("Roampost", "blocked"),
    PortState.SILENT: QT_TRANSLATE_NOOP("Roampost", "silent"),
    PortState.INTERCEPTED: QT_TRANSLATE_NOOP("Roampost", "intercepted"),
    PortState.UNKNOWN: QT_TRANSLATE_NOOP("Roampost", "not known"),
}
_SECURITIES: Final = {
    Security.NONE: QT_TRANSLATE_NOOP("Roampost", "not encrypted"),
    Security.STARTTLS: QT_TRANSLATE_NOOP("Roampost", "encrypted (STARTTLS)"),
    Security.TLS: QT_TRANSLATE_NOOP("Roampost", "encrypted (TLS)"),
}
_AUTHENTICATIONS: Final = {
    Authentication.NONE: QT_TRANSLATE_NOOP("Roampost", "no sign-in"),
    Authentication.PASSWORD: QT_TRANSLATE_NOOP("Roampost", "sign-in with password"),
    Authentication.OAUTH2: QT_TRANSLATE_NOOP("Roampost", "sign-in through a web page"),
    Authentication.POP_FIRST: QT_TRANSLATE_NOOP("Roampost", "fetches mail first"),
}
_CREDENTIALS: Final = {
    CredentialStep.KEEP: QT_TRANSLATE_NOOP("Roampost", "{program} keeps the password it has."),
    CredentialStep.PROGRAM_ASKS: QT_TRANSLATE_NOOP(
        "Roampost", "{program} will ask for your password the next time you send."
    ),
    CredentialStep.HANDED_OVER: QT_TRANSLATE_NOOP(
        "Roampost", "The password that Roampost keeps is put into the keyring where {program} looks for it."
    ),
    CredentialStep.CLEARED: QT_TRANSLATE_NOOP(
        "Roampost", "The password stored in {program} is taken out, so that it never goes to another server."
    ),
    CredentialStep.NOT_USED: QT_TRANSLATE_NOOP("Roampost", "No password is sent to this server."),
}
_STEPS: Final = {
    "resolve": QT_TRANSLATE_NOOP("Roampost", "Looked up the address"),
    "connect": QT_TRANSLATE_NOOP("Roampost", "Connected"),
    "tls": QT_TRANSLATE_NOOP("Roampost", "Made it encrypted"),
    "greeting": QT_TRANSLATE_NOOP("Roampost", "Waited for the greeting"),
    "ehlo": QT_TRANSLATE_NOOP("Roampost", "Asked what it can do"),
    "starttls": QT_TRANSLATE_NOOP("Roampost", "Asked for encryption"),
    "auth": QT_TRANSLATE_NOOP("Roampost", "Signed in"),
    "mail": QT_TRANSLATE_NOOP("Roampost", "Named the sender"),
    "rcpt": QT_TRANSLATE_NOOP("Roampost", "Named the recipient"),
    "rset": QT_TRANSLATE_NOOP("Roampost", "Took it back, nothing was sent"),
    "quit": QT_TRANSLATE_NOOP("Roampost", "Said goodbye"),
    "capa": QT_TRANSLATE_NOOP("Roampost", "Asked what it can do"),
    "stls": QT_TRANSLATE_NOOP("Roampost", "Asked for encryption"),
    "pop-login": QT_TRANSLATE_NOOP("Roampost", "Signed in to fetch mail"),
    "http": QT_TRANSLATE_NOOP("Roampost", "Asked for a page"),
    "data": QT_TRANSLATE_NOOP("Roampost", "Began the test message"),
    "message": QT_TRANSLATE_NOOP("Roampost", "Handed the test message over"),
    "pop-look": QT_TRANSLATE_NOOP("Roampost", "Looked into the mailbox"),
    "proof": QT_TRANSLATE_NOOP("Roampost", "Looked for an earlier test message"),
}
_FAILURES: Final = {
    Failure.TIMED_OUT: QT_TRANSLATE_NOOP("Roampost", "no answer"),
    Failure.CONNECTION_REFUSED: QT_TRANSLATE_NOOP("Roampost", "refused"),
    Failure.CONNECTION_RESET: QT_TRANSLATE_NOOP("Roampost", "cut off"),
    Failure.HOST_UNREACHABLE: QT_TRANSLATE_NOOP("Roampost", "cannot be reached"),
    Failure.NETWORK_UNREACHABLE: QT_TRANSLATE_NOOP("Roampost", "no way there from this network"),
    Failure.HOPS_EXCEEDED: QT_TRANSLATE_NOOP("Roampost", "ended on the way"),
    Failure.ADMIN_PROHIBITED: QT_TRANSLATE_NOOP("Roampost", "forbidden by the network"),
    Failure.EOF: QT_TRANSLATE_NOOP("Roampost", "hung up"),
    Failure.BAD_REPLY: QT_TRANSLATE_NOOP("Roampost", "answered nonsense"),
    Failure.DNS_NXDOMAIN: QT_TRANSLATE_NOOP("Roampost", "no such name"),
    Failure.DNS_NO_DATA: QT_TRANSLATE_NOOP("Roampost", "nothing listed"),
    Failure.DNS_SERVFAIL: QT_TRANSLATE_NOOP("Roampost", "the name server failed"),
    Failure.DNS_TIMED_OUT: QT_TRANSLATE_NOOP("Roampost", "the name server did not answer"),
    Failure.TLS_UNKNOWN_AUTHORITY: QT_TRANSLATE_NOOP("Roampost", "certificate from nobody known"),
    Failure.TLS_NAME_MISMATCH: QT_TRANSLATE_NOOP("Roampost", "certificate for another name"),
    Failure.TLS_EXPIRED: QT_TRANSLATE_NOOP("Roampost", "certificate has run out"),
    Failure.TLS_PROTOCOL: QT_TRANSLATE_NOOP("Roampost", "encryption could not be agreed on"),
    Failure.TLS_INJECTED: QT_TRANSLATE_NOOP("Roampost", "something was slipped in before encryption"),
    Failure.REJECTED: QT_TRANSLATE_NOOP("Roampost", "rejected"),
    Failure.CANCELLED: QT_TRANSLATE_NOOP("Roampost", "stopped"),
    Failure.UNCLASSIFIED: QT_TRANSLATE_NOOP("Roampost", "failed"),
}


def plain(text: str) -> Sentence:
    """Carry a text that is the same in every language (an address, a host name)."""
    return Sentence(template="{text}", params=(("text", text),), context="")


def oauth_client(client: OAuthClient) -> Sentence:
    """Say by which client id the organisation's programs sign in."""
    if client.issuer is None:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "Your organisation’s client id for this sign-in: {client}"),
            client=client.client_id,
        )
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Your organisation’s client id for this sign-in: {client} (at {issuer})"),
        client=client.client_id,
        issuer=client.issuer,
    )


def program(account: SendingAccount) -> str:
    """Name the program that holds an account."""
    return program_title(account.program or "")


def waiting(account: SendingAccount) -> Sentence | None:
    """Say how many messages wait to be sent; nothing where none does, or that is not known."""
    if not account.waiting:
        return None
    text = QT_TRANSLATE_NOOP("Roampost", "Messages that wait in {program}: {count}")
    return sentence(text, count=str(account.waiting), program=program(account))


def program_title(name: str) -> str:
    """Give the name that people know a program by."""
    return PROGRAMS.get(name, name)


def tone_of(verdict: Verdict, remedies: tuple[Remedy, ...]) -> Tone:
    """Tell how a verdict stands: a blocked account with a way out is less bad than one without."""
    match verdict.restriction:
        case Restriction.NONE:
            return Tone.GOOD
        case Restriction.UNKNOWN:
            return Tone.ASK
        case Restriction.CAPTIVE_PORTAL | Restriction.OFFLINE | Restriction.RATE_LIMITED:
            return Tone.CAREFUL
        case _:
            return Tone.CAREFUL if any(one.automatic for one in remedies) else Tone.BAD


def word_of(verdict: Verdict, remedies: tuple[Remedy, ...]) -> Sentence:
    """Say in a few words how a verdict stands."""
    known = _RESTRICTIONS.get(verdict.restriction)
    if known is not None:
        return sentence(known)
    if any(one.automatic for one in remedies):
        return sentence(QT_TRANSLATE_NOOP("Roampost", "Blocked here, but there is a way"))
    return sentence(QT_TRANSLATE_NOOP("Roampost", "Blocked here"))


def remedy_title(remedy: Remedy) -> Sentence:
    """Words for the button of a remedy."""
    template = _REMEDIES[remedy.kind]
    match remedy.kind:
        case RemedyKind.SWITCH_SERVER if remedy.outgoing is not None:
            return sentence(template, host=remedy.outgoing.host)
        case RemedyKind.SWITCH_SERVER:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "Send through another server"))
        case RemedyKind.CHANGE_SENDER if remedy.sender is not None:
            return sentence(template, sender=remedy.sender)
        case RemedyKind.CHANGE_SENDER:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "Send from another address"))
        case RemedyKind.CHANGE_PORT if remedy.outgoing is not None:
            return sentence(template, port=remedy.outgoing.port)
        case RemedyKind.CHANGE_PORT:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "Use another port"))
        case _:
            return sentence(template)


def page_button(kind: RemedyKind) -> Sentence:
    """Words for the button that opens a remedy's web page."""
    match kind:
        case RemedyKind.USE_WEBMAIL:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "Open webmail"))
        case RemedyKind.SIGN_IN_TO_PORTAL:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "Open the sign-in page"))
        case _:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "Open the web page"))


def cause(which: Restriction) -> Sentence:
    """Name an obstacle in a few words, as one of several."""
    return sentence(_CAUSES[which])


def location(which: LocationRule) -> Sentence:
    """Say whom a server lets in that is restricted by location."""
    return sentence(_LOCATIONS[which])


def delivery(which: Delivery, because: Sentence | None) -> Sentence:
    """Say what is to be expected of mail that goes out through another operator's server, and why.

    What may land in junk is said by its reason as a whole.
    """
    said = sentence(_DELIVERIES[which])
    if because is None:
        return said
    if which is Delivery.MAY_LAND_IN_JUNK:
        return because
    return sentence(QT_TRANSLATE_NOOP("Roampost", "{expectation} {reason}"), expectation=said, reason=because)


def delivery_tone(which: Delivery) -> Tone:
    """Tell how that stands."""
    return _EXPECTATIONS[which]


def risks(remedy: Remedy) -> tuple[Sentence, ...]:
    """Say what the user must be told first; not a second time where the delivery's forecast says it."""
    told = {Risk.SPF_FAIL, Risk.DMARC_FAIL} if remedy.delivery in {Delivery.MAY_LAND_IN_JUNK, Delivery.DO_NOT} else ()
    return tuple(risk(one) for one in remedy.risks if one not in told)


def risk(which: Risk) -> Sentence:
    """Say what the user must be told first."""
    return sentence(_RISKS[which])


def caution(which: Caution) -> Sentence:
    """Say what else should be known."""
    return sentence(_CAUTIONS[which])


def need(which: Need) -> Sentence:
    """Say what a proof lacks."""
    return sentence(_NEEDS[which])


def network_kind(kind: NetworkKind) -> Sentence:
    """Say what sort of network it is."""
    return sentence(_KINDS[kind])


def network(known: NetworkView | None) -> Sentence:
    """Name a network: by its own name, its operator's, or its sort."""
    if known is None:
        return network_kind(NetworkKind.UNKNOWN)
    if known.name:
        return plain(known.name)
    if known.domain and known.kind is NetworkKind.UNKNOWN:
        return plain(known.domain)
    return network_kind(known.kind)


def port_state(state: PortState) -> Sentence:
    """Say what became of a port."""
    return sentence(_PORTS[state])


def security(which: Security) -> Sentence:
    """Say how a connection is protected."""
    return sentence(_SECURITIES[which])


def authentication(which: Authentication) -> Sentence:
    """Say how an account proves who it is."""
    return sentence(_AUTHENTICATIONS[which])


def credential(step: CredentialStep, title: str) -> Sentence:
    """Say what happens to the password that a program keeps."""
    return sentence(_CREDENTIALS[step], program=title)


def step(word: str) -> Sentence:
    """Say what was done; `word` is a step word of the contract's evidence."""
    known = _STEPS.get(word)
    return sentence(known) if known is not None else plain(word)


def failure(which: Failure) -> Sentence:
    """Say why a step gave nothing."""
    return sentence(_FAILURES[which])


def failure_word(word: str) -> Sentence:
    """As `failure`, from the contract's word."""
    if word == Outcome.LOST_SO_FAR.value:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "it had been accepted, and did not arrive"))
    try:
        return failure(Failure(word))
    except ValueError:
        return plain(word)


def sends_through(outgoing: Outgoing) -> Sentence:
    """Describe an outgoing side in one line."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{host}, port {port}, {security}, {authentication}"),
        host=outgoing.host,
        port=outgoing.port,
        security=security(outgoing.security),
        authentication=authentication(outgoing.authentication),
    )
