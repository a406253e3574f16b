"""mutt and neomutt: one configuration file each, read at every start; lines of ours at its end win."""

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from email.utils import parseaddr
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from assistant.clients import faults
from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.files import is_there
from assistant.clients.mutt_rc import MuttRc, Setting, Settings, evaluate
from assistant.clients.planning import (
    check_changeable,
    check_edits,
    check_method,
    check_wanted,
    gone,
    same_operator,
    unreadable_settings,
)
from assistant.clients.smtp_url import moves, smtp_url
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_ADDRESS: Final = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+")
_URL: Final = re.compile(
    r"(?P<scheme>smtps?)://(?:(?P<user>[^:@/]*)(?::(?P<secret>.*))?@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:@/?#]+)(?::(?P<port>[0-9]{1,5}))?/?",
    re.IGNORECASE,
)
_OAUTH2: Final = frozenset({"oauthbearer", "xoauth2"})
_SECRETS: Final = ("smtp_pass",)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The server of a configuration, and how it signs in.

    Attributes:
        secret: the program holds a password for it, or may.
        forced: it insists on encryption.
    """

    outgoing: Outgoing
    secret: bool
    forced: bool


class Mutt:
    """mutt, or neomutt, which keeps the same kind of file.

    Args:
        home: the user's home folder.
        environ: the environment in which its configuration folder and its program are looked up.
        neo: it is neomutt.
    """

    def __init__(self, home: Path, environ: Mapping[str, str], *, neo: bool = False) -> None:
        self.name = "neomutt" if neo else "mutt"
        self.title = "NeoMutt" if neo else "Mutt"
        self._home = home
        self._environ = environ
        self._neo = neo
        self._writer = Writer(MuttRc, is_host=lambda _plan, edit: edit.key == "smtp_url")

    def read(self) -> Reading:
        """Read the account, if there is one; never raises for what the files hold, and runs nothing in them."""
        path = self._file()
        if path is None:
            return Reading()
        try:
            account = self._account(evaluate(path, self._home, self._environ), path)
        except SettingsError as error:
            return Reading(unreadable=(unreadable_settings(self.name, path, error),))
        return Reading(accounts=() if account is None else (account,))

    def running(self, account: SendingAccount) -> bool | None:
        """One that is open has read the file, does not write it, and never stands in the way."""
        del account
        return False

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change.

        Raises:
            SettingsError: the account is gone, or cannot do what is wanted.
        """
        del incoming
        check_wanted(wanted)
        check_changeable(account, self.title)
        check_method(wanted, self.title, pop_first=False)
        path = self._file()
        if path is None or _key(path) != account.key:
            raise gone(account, self.title)
        settings = evaluate(path, self._home, self._environ)
        current = self._account(settings, path)
        if current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        before = _found(settings)
        if wanted.authentication is not Authentication.PASSWORD:
            wanted = replace(wanted, username=None)
        elif wanted.username is None:
            wanted = replace(wanted, username=before.outgoing.username)
        if wanted.authentication is Authentication.PASSWORD and wanted.username is None:
            raise SettingsError(
                "username-missing",
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "A log-in name for {host} is needed before {program} can be set."),
                    host=wanted.host,
                    program=self.title,
                ),
            )
        credential, forget, notes = self._credential(before, settings, wanted)
        values = {} if wanted == before.outgoing else self._values(settings, before, wanted) | forget
        document = MuttRc(settings.main)
        edits = tuple(
            Edit(path=str(settings.main.path), section="", key=key, old=old, new=new)
            for key, new in values.items()
            if (old := document.get("", key)) != new
        )
        check_edits(edits, self.title)
        if any(edit.key == "ssl_force_tls" and edit.new == "yes" for edit in edits) and settings.plain_fetch:
            notes += (
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "{program} then insists on encryption when it fetches mail, too."),
                    program=self.title,
                ),
            )
        restart = sentence(
            QT_TRANSLATE_NOOP("Roampost", "If {program} is open, close it and open it again: it reads this at start."),
            program=self.title,
        )
        return ChangePlan(
            program=self.name,
            profile=account.profile or "",
            account=current.address,
            key=account.key,
            before=before.outgoing,
            after=wanted,
            edits=edits,
            files=(settings.main.state,),
            needs_closed=False,
            credential=credential,
            notes=(*notes, restart),
            shared_with=(),
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change.

        Raises:
            SettingsError: the file changed meanwhile or could not be written; nothing was changed.
        """
        return self._writer.apply(plan, backup_folder, lambda: None)

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back.

        Raises:
            SettingsError: the file cannot be read or written.
        """
        return self._writer.undo(receipt, lambda: None)

    def _installed(self) -> bool:
        return shutil.which(self.name, path=self._environ.get("PATH")) is not None

    def _file(self) -> Path | None:
        """Find the file it begins with, in the order of its manual; neomutt takes mutt's where it has none."""
        base = Path(self._environ.get("XDG_CONFIG_HOME") or self._home / ".config")
        if not self._neo:
            places = [self._home / ".muttrc", self._home / ".mutt" / "muttrc", base / "mutt" / "muttrc"]
        else:
            folders = (base / "neomutt", base / "mutt", self._home / ".neomutt", self._home / ".mutt")
            names = ("neomuttrc", "muttrc") if self._installed() else ("neomuttrc",)
            places = [folder / name for folder in folders for name in names]
            places += [self._home / f".{name}" for name in names]
        return next((path for path in places if is_there(path)), None)

    def _account(self, settings: Settings, path: Path) -> SendingAccount | None:
        """Read the account; None where the file is about other things.

        Raises:
            SettingsError: it names no sender, or only the program itself can tell what it says.
        """
        url = _text(settings, "smtp_url")
        tunnel = _text(settings, "tunnel")
        via_command = (_program(tunnel) if tunnel else None) if url else _program(_text(settings, "sendmail"))
        address = parseaddr(_text(settings, "from"))[1]
        if not address and not url:
            return None
        if not _ADDRESS.fullmatch(address):
            raise faults.unexpected(
                path, sentence(QT_TRANSLATE_NOOP("Roampost", "it names no sender by a line “set from = …”"))
            )
        local, _, domain = address.rpartition("@")
        return SendingAccount(
            address=f"{local}@{domain.lower()}",
            program=self.name,
            profile=path.name.removeprefix("."),
            key=_key(path),
            outgoing=_found(settings).outgoing if via_command is None else None,
            installed=self._installed(),
            running=False,
            via_command=via_command,
        )

    def _values(self, settings: Settings, before: _Found, wanted: Outgoing) -> dict[str, str]:
        """Give the lines that make it send as wanted, as few as do it.

        Raises:
            SettingsError: it would then fetch mail without encryption as well.
        """
        values: dict[str, str] = {}
        old = before.outgoing
        if moves(old, wanted):
            values["smtp_url"] = smtp_url(wanted, path="/")
        if wanted.security is Security.STARTTLS and not before.forced:
            values["ssl_force_tls"] = "yes"
        if wanted.security is Security.NONE and (old.security is not Security.NONE or before.forced):
            if settings.plain_fetch:
                raise SettingsError(
                    "settings-shared",
                    sentence(
                        QT_TRANSLATE_NOOP(
                            "Roampost",
                            "{program} has one switch for encryption: with it off, your mail and password would be "
                            "fetched unencrypted as well, so it was not touched.",
                        ),
                        program=self.title,
                    ),
                )
            values |= {"ssl_starttls": "no", "ssl_force_tls": "no"}
        if wanted.authentication is Authentication.PASSWORD and old.authentication is Authentication.OAUTH2:
            values["smtp_authenticators"] = ""
        return values

    def _credential(
        self, before: _Found, settings: Settings, wanted: Outgoing
    ) -> tuple[CredentialStep, dict[str, str], tuple[Sentence, ...]]:
        """Decide what becomes of the password: never shown to another operator's server, never written by us."""
        if wanted.authentication is not Authentication.PASSWORD:
            return CredentialStep.NOT_USED, {}, ()
        asks = sentence(
            QT_TRANSLATE_NOOP("Roampost", "{program} will ask for the password for {host} when it sends next."),
            program=self.title,
            host=wanted.host,
        )
        kept = "smtp_pass" in settings.values and settings.values["smtp_pass"].text != ""
        other_user = before.outgoing.username not in (None, wanted.username)
        token = before.outgoing.authentication is Authentication.OAUTH2
        if kept and (token or other_user or not same_operator(before.outgoing.host, wanted.host)):
            note = sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "The password that {program} keeps for the old server is not used, so that {host} never gets it.",
                ),
                program=self.title,
                host=wanted.host,
            )
            return CredentialStep.CLEARED, dict.fromkeys(_SECRETS, ""), (note, asks)
        stays = not moves(before.outgoing, wanted)
        if kept or stays or (wanted.host == before.outgoing.host and not before.secret and not other_user):
            return CredentialStep.KEEP, {}, ()
        return CredentialStep.PROGRAM_ASKS, {}, (asks,)


def _key(path: Path) -> str:
    return json.dumps([str(path)])


def _text(settings: Settings, name: str) -> str:
    """Return a variable's value, empty where it is not set.

    Raises:
        SettingsError: only the program itself can tell.
    """
    setting = settings.values.get(name)
    if setting is None:
        return ""
    if setting.text is None:
        raise faults.unexpected(
            setting.path,
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "what {name} is depends on a command or a condition in line {number}, which Roampost does not run",
                ),
                name=name,
                number=setting.line,
            ),
        )
    return setting.text


def _program(command: str) -> str:
    """Name the program of a command, without its arguments; one that hands on to another is looked through."""
    words = command.split() or ["sendmail"]
    if Path(words[0]).name == "roampost" and words[1:2] == ["send-via"]:
        words = [word for word in words[2:] if word != "--"] or words[:1]
    return Path(words[0]).name


def _found(settings: Settings) -> _Found:
    """Read the server.

    Raises:
        SettingsError: it is not to be understood.
    """
    setting = settings.values["smtp_url"]
    found = _URL.fullmatch(_text(settings, "smtp_url"))
    if found is None:
        raise _odd(setting, "smtp_url")
    implicit = found["scheme"].lower() == "smtps"
    forced = _switch(settings, "ssl_force_tls", default=False)
    security = Security.TLS if implicit else Security.NONE
    # Since Mutt 2.0 and NeoMutt 2020 both are on where nothing is said.
    switches = [_switch(settings, name, default=True) for name in ("ssl_force_tls", "ssl_starttls")]
    if not implicit and any(switches):
        security = Security.STARTTLS
    port = int(found["port"] or (465 if implicit else 25))
    host = unquote(found["host"]).strip("[]").lower().rstrip(".")
    username = unquote(found["user"] or "") or _text(settings, "smtp_user") or None
    if not 1 <= port <= 65535 or not host:
        raise _odd(setting, "smtp_url")
    methods = set(_text(settings, "smtp_authenticators").lower().split(":"))
    authentication = Authentication.PASSWORD if username else Authentication.NONE
    if username and methods & _OAUTH2:
        authentication = Authentication.OAUTH2
    return _Found(
        outgoing=Outgoing(host=host, port=port, security=security, authentication=authentication, username=username),
        secret=found["secret"] is not None,
        forced=forced,
    )


def _switch(settings: Settings, name: str, *, default: bool) -> bool:
    text = _text(settings, name)
    if not text:
        return default
    if text not in ("yes", "no", "ask-yes", "ask-no"):
        raise _odd(settings.values[name], name)
    return text in ("yes", "ask-yes")


def _odd(setting: Setting, name: str) -> SettingsError:
    return faults.unexpected(
        setting.path,
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} in line {number} has a value that is not known"),
            key=name,
            number=setting.line,
        ),
    )
