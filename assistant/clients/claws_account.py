"""One account of Claws Mail or Sylpheed: its keys read as an account, and a wish turned into keys."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.claws_dialect import Dialect
from assistant.clients.claws_rc import SET_ASIDE, STORED, STORED_ANEW, AccountRc, PasswordStore
from assistant.clients.planning import same_operator, will_ask
from assistant.model.change import CredentialStep, Edit
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_SECURITIES: Final = {"0": Security.NONE, "1": Security.TLS, "2": Security.STARTTLS}
_SECURITY_VALUES: Final = {security: value for value, security in _SECURITIES.items()}
# Keys of the incoming side: its security, "port is set", the port; and the ports without and with implicit TLS.
_INCOMING: Final = {
    IncomingProtocol.POP3: ("ssl_pop", "set_popport", "pop_port", 110, 995),
    IncomingProtocol.IMAP: ("ssl_imap", "set_imapport", "imap_port", 143, 993),
}
_POP_FIRST_MINUTES: Final = "5"


def read_account(dialect: Dialect, document: AccountRc, section: str) -> SendingAccount | None:
    """Read one section as an account, `key` left empty; None where it cannot send.

    Raises:
        SettingsError: the section breaks off, or holds what the program would not have written.
    """
    if not document.is_whole(section):
        raise faults.truncated(document.path)
    address = _value(document, section, "address").strip()
    local, separator, domain = address.rpartition("@")
    if not separator or not local or not domain:
        return None
    via_command = _value(document, section, "mail_command") if _is_on(document, section, "use_mail_command") else None
    host = _value(document, section, "smtp_server").strip().lower().rstrip(".")
    protocol = dialect.protocols.get(_value(document, section, "protocol").strip() or "0")
    return SendingAccount(
        address=f"{local}@{domain.lower()}",
        program=dialect.name,
        profile=_value(document, section, "account_name") or section,
        outgoing=_outgoing(dialect, document, section, host, protocol) if via_command is None and host else None,
        incoming=_incoming(document, section, protocol),
        pop_first_native=protocol is IncomingProtocol.POP3,
        via_command=via_command,
    )


def server_values(
    dialect: Dialect, document: AccountRc, section: str, before: Outgoing, wanted: Outgoing
) -> dict[str, str]:
    """Give the keys that say where and how mail is handed in, log-in name apart."""
    values = {"smtp_server": wanted.host if wanted.host != before.host else _value(document, section, "smtp_server")}
    if wanted.endpoint != before.endpoint:
        values["set_smtpport"] = "1"
        values["smtp_port"] = str(wanted.port)
        values["ssl_smtp"] = _SECURITY_VALUES[wanted.security]
    signs_in = wanted.authentication is Authentication.PASSWORD
    values["use_smtp_auth"] = "1" if signs_in else "0"
    if signs_in and (before.authentication is Authentication.OAUTH2 or not _is_on(document, section, "use_smtp_auth")):
        values["smtp_auth_method"] = "0"
    if wanted.authentication is Authentication.POP_FIRST:
        values["pop_before_smtp"] = "1"
        if dialect.pop_first_lasts and not _number(document, section, "pop_before_smtp_timeout", 5):
            values["pop_before_smtp_timeout"] = _POP_FIRST_MINUTES
    else:
        values["pop_before_smtp"] = "0"
    # What is off and absent stays absent: the program reads it the same.
    return {key: value for key, value in values.items() if not (value == "0" and not _is_on(document, section, key))}


@dataclass(frozen=True, slots=True, kw_only=True)
class LogIn:
    """What is to become of log-in name and stored password.

    Attributes:
        user: the new ``smtp_user_id``; empty lets the program sign in as it does to fetch mail.
        credential: what happens to the stored password.
        edits: of the password store; never a secret in them.
        notes: what the user should know.
    """

    user: str
    credential: CredentialStep
    edits: tuple[Edit, ...] = ()
    notes: tuple[Sentence, ...] = ()


def plan_log_in(
    dialect: Dialect,
    document: AccountRc,
    section: str,
    store: PasswordStore | None,
    current: SendingAccount,
    wanted: Outgoing,
) -> LogIn:
    """Decide how the account signs in, so that no stored password meets a server it was not made for.

    Args:
        dialect: whose account it is.
        document: the accounts.
        section: the account's.
        store: the program's password store, None when there is none.
        current: the account as it is.
        wanted: with a password.

    Raises:
        SettingsError: no log-in name is known, the password lies where an old release kept it, or one that was set
            aside earlier is still there beside a newer one.
    """
    title = dialect.title
    secrets: AccountRc | PasswordStore | None
    if dialect.own_store:
        secrets, block, own, fetching = store, f"account:{section.partition(' ')[2]}", "send", "recv"
    else:
        secrets, block, own, fetching = document, section, "smtp_password", "password"
    own_is = secrets.stored(block, own) if secrets is not None else None
    has_own = own_is in (STORED, STORED_ANEW)
    has_incoming = secrets is not None and secrets.stored(block, fetching) == STORED
    incoming = current.incoming
    own_provider = incoming is not None and same_operator(incoming.host, wanted.host)
    user_now = _value(document, section, "smtp_user_id")
    moved = current.outgoing is None or not same_operator(current.outgoing.host, wanted.host)
    as_incoming = own_provider and (
        wanted.username is None
        or (
            incoming is not None
            and wanted.username == incoming.username
            and (user_now == "" or not has_own)
            and user_now != wanted.username
            and has_incoming
        )
    )
    if as_incoming:
        if has_incoming:
            note = sentence(
                QT_TRANSLATE_NOOP("Roampost", "{program} will sign in with the password it fetches mail with."),
                program=title,
            )
            return LogIn(user="", credential=CredentialStep.KEEP, notes=(note,))
        return LogIn(user="", credential=CredentialStep.PROGRAM_ASKS, notes=(will_ask(title, wanted.host),))
    if wanted.username is None:
        raise SettingsError(
            "username-missing",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "A log-in name for {host} is needed before {program} can be set."),
                host=wanted.host,
                program=title,
            ),
        )
    if dialect.own_store and _value(document, section, "smtp_password"):
        raise faults.unexpected(
            document.path,
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "it holds a password of an older release. Please start {program} once, then try again"
                ),
                program=title,
            ),
        )
    if secrets is not None and has_own and (moved or user_now != wanted.username):
        if own_is == STORED_ANEW:
            raise SettingsError(
                "password-set-aside",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "A password of {program} is still set aside from an earlier change. Please put that change "
                        "back first.",
                    ),
                    program=title,
                ),
            )
        edit = Edit(path=str(secrets.path), section=block, key=own, old=STORED, new=SET_ASIDE)
        return LogIn(
            user=wanted.username,
            credential=CredentialStep.CLEARED,
            edits=(edit,),
            notes=(_cleared(dialect, wanted.host), will_ask(title, wanted.host)),
        )
    if has_own:
        return LogIn(user=wanted.username, credential=CredentialStep.KEEP)
    return LogIn(
        user=wanted.username,
        credential=CredentialStep.PROGRAM_ASKS,
        notes=(will_ask(title, wanted.host),),
    )


def _cleared(dialect: Dialect, host: str) -> Sentence:
    if dialect.own_store:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "The password that {program} keeps for the old server is set aside, so that {host} never gets it.",
            ),
            program=dialect.title,
            host=host,
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The password that {program} keeps for the old server is taken out, so that {host} never gets it. Once "
            "{program} has been used, you type it again after putting the change back.",
        ),
        program=dialect.title,
        host=host,
    )


def after_change(wanted: Outgoing, user: str | None) -> Outgoing:
    """Tell how the account will read afterwards: the log-in name is only there while it signs in."""
    if wanted.authentication is not Authentication.PASSWORD:
        return replace(wanted, username=None)
    return replace(wanted, username=user or None)


def shows_certificate(folder: Path, document: AccountRc, section: str, wanted: Outgoing) -> bool:
    """Tell whether the program will show the certificate and ask, as it does once for each host and port."""
    return (
        wanted.security is not Security.NONE
        and not _is_on(document, section, "ssl_certs_auto_accept")
        and not any((folder / "certs" / f"{wanted.host}.{wanted.port}.{kind}").exists() for kind in ("cert", "chain"))
    )


def _outgoing(
    dialect: Dialect, document: AccountRc, section: str, host: str, protocol: IncomingProtocol | None
) -> Outgoing:
    security = _security(document, section, "ssl_smtp")
    if _is_on(document, section, "set_smtpport"):
        port = _port(document, section, "smtp_port", 25)
    else:
        port = 465 if security is Security.TLS else 25
    username = None
    if _is_on(document, section, "pop_before_smtp") and protocol is IncomingProtocol.POP3:
        authentication = Authentication.POP_FIRST
    elif not _is_on(document, section, "use_smtp_auth"):
        authentication = Authentication.NONE
    else:
        oauth2 = _value(document, section, "smtp_auth_method").strip() == dialect.oauth2
        authentication = Authentication.OAUTH2 if oauth2 else Authentication.PASSWORD
        username = _value(document, section, "smtp_user_id") or None
    return Outgoing(host=host, port=port, security=security, authentication=authentication, username=username)


def _incoming(document: AccountRc, section: str, protocol: IncomingProtocol | None) -> Incoming | None:
    host = _value(document, section, "receive_server").strip().lower().rstrip(".")
    if protocol is None or not host:
        return None
    security_key, is_set, port_key, plain_port, tls_port = _INCOMING[protocol]
    security = _security(document, section, security_key)
    implied = tls_port if security is Security.TLS else plain_port
    return Incoming(
        protocol=protocol,
        host=host,
        port=_port(document, section, port_key, implied) if _is_on(document, section, is_set) else implied,
        security=security,
        username=_value(document, section, "user_id") or None,
    )


def _value(document: AccountRc, section: str, key: str) -> str:
    return document.get(section, key) or ""


def _is_on(document: AccountRc, section: str, key: str) -> bool:
    """Read a switch as the program does: off when empty or beginning with 0."""
    return _value(document, section, key)[:1] not in ("", "0")


def _number(document: AccountRc, section: str, key: str, default: int) -> int:
    text = _value(document, section, key).strip()
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or len(text) > 6:
        raise _odd(document, section, key)
    return int(text)


def _port(document: AccountRc, section: str, key: str, default: int) -> int:
    port = _number(document, section, key, default)
    if not 1 <= port <= 65535:
        raise _odd(document, section, key)
    return port


def _security(document: AccountRc, section: str, key: str) -> Security:
    security = _SECURITIES.get(_value(document, section, key).strip() or "0")
    if security is None:
        raise _odd(document, section, key)
    return security


def _odd(document: AccountRc, section: str, key: str) -> SettingsError:
    return faults.unexpected(
        document.path,
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} of {section} has a value that is not known"), key=key, section=section
        ),
    )
