"""The demo world's little mail program: one JSON file of accounts."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

from assistant.clients import faults
from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.planning import (
    aliases,
    check_changeable,
    check_edits,
    check_method,
    check_wanted,
    gone,
    same_operator,
    unreadable_settings,
    will_ask,
)
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import (
    Authentication,
    Incoming,
    IncomingProtocol,
    Outgoing,
    SendingAccount,
    Unreadable,
)
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_Fields = dict[str, object]
_OUTGOING_KEYS: Final = ("host", "port", "security", "authentication", "username")


class AccountsFile:
    """The settings file: ``{"accounts": [{"address", "profile", "outgoing", "incoming", "aliases"}]}``.

    A section is ``PROFILE/ADDRESS``, a key is ``outgoing.host`` and so on. Fields of other names are kept.
    """

    def __init__(self, content: Content) -> None:
        self._original = content.data
        self._changed = False
        try:
            root = json.loads(content.text(), object_pairs_hook=_once_each)
        except (ValueError, RecursionError):
            # A JSON text that breaks off looks like any other that is no JSON.
            raise faults.truncated(content.path) from None
        if not isinstance(root, dict) or not isinstance(root.get("accounts"), list):
            raise faults.truncated(content.path)
        self._root: _Fields = root
        self._sections: dict[str, _Fields] = {}
        for fields in cast("list[object]", root["accounts"]):
            if not isinstance(fields, dict) or not isinstance(fields.get("outgoing"), dict):
                raise faults.truncated(content.path)
            section = f"{fields.get('profile') or ''}/{fields.get('address') or ''}"
            if section in self._sections:
                raise faults.unexpected(
                    content.path,
                    sentence(QT_TRANSLATE_NOOP("Roampost", "{name} stands there twice"), name=section),
                )
            self._sections[section] = fields

    def sections(self) -> Iterator[tuple[str, _Fields]]:
        """Yield each account's section name and fields."""
        yield from self._sections.items()

    def get(self, section: str, key: str) -> str | None:
        """Return the value of ``outgoing.NAME``, None when absent or null."""
        fields = self._sections.get(section)
        if fields is None:
            return None
        value = cast("_Fields", fields["outgoing"]).get(key.removeprefix("outgoing."))
        return None if value is None else str(value)

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set ``outgoing.NAME``; None makes it null."""
        outgoing = cast("_Fields", self._sections[section]["outgoing"])
        name = key.removeprefix("outgoing.")
        outgoing[name] = int(value) if name == "port" and value is not None else value
        self._changed = True

    def octets(self) -> bytes:
        """Return the file; the octets that were read where nothing was set."""
        if not self._changed:
            return self._original
        return (json.dumps(self._root, indent=2, ensure_ascii=False) + "\n").encode()

    def blotted(self) -> bytes:
        """Return the file: it holds no secrets."""
        return self._original


class DemoMail:
    """The demo world's mail program.

    Args:
        path: its settings file.
    """

    name = "demo-mail"
    title = "Demo Mail"

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = Writer(AccountsFile, is_host=lambda _, edit: edit.key == "outgoing.host")

    def read(self) -> Reading:
        """Read every account; never raises for what the file holds."""
        if not is_there(self._path):
            return Reading()
        try:
            document = AccountsFile(read_settings(self._path))
        except SettingsError as error:
            return Reading(unreadable=(unreadable_settings(self.name, self._path, error),))
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        for section, fields in document.sections():
            try:
                accounts.append(self._account(section, fields))
            except (ValueError, TypeError, KeyError):
                unreadable.append(unreadable_settings(self.name, self._path, faults.truncated(self._path)))
        return Reading(accounts=tuple(accounts), unreadable=tuple(unreadable))

    def running(self, account: SendingAccount) -> bool | None:
        """It reads its settings at every send, so it never stands in the way."""
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
        content = read_settings(self._path)
        document = AccountsFile(content)
        fields = dict(document.sections()).get(account.key)
        if fields is None:
            raise gone(account, self.title)
        try:
            current = self._account(account.key, fields)
        except (ValueError, TypeError, KeyError):
            raise faults.truncated(self._path) from None
        if current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        check_method(wanted, self.title, pop_first=current.pop_first_native)
        signs_in = wanted.authentication is Authentication.PASSWORD
        values = (
            wanted.host,
            str(wanted.port),
            wanted.security.value,
            wanted.authentication.value,
            wanted.username,
        )
        edits = tuple(
            Edit(path=str(content.path), section=account.key, key=f"outgoing.{name}", old=old, new=new)
            for name, new in zip(_OUTGOING_KEYS, values, strict=True)
            if (old := document.get(account.key, f"outgoing.{name}")) != new
        )
        check_edits(edits, self.title)
        asks = signs_in and not same_operator(current.outgoing.host, wanted.host)
        return ChangePlan(
            program=self.name,
            profile=current.profile or "",
            account=current.address,
            key=account.key,
            before=current.outgoing,
            after=wanted,
            edits=edits,
            files=(content.state,),
            needs_closed=False,
            credential=(
                CredentialStep.PROGRAM_ASKS if asks else CredentialStep.KEEP if signs_in else CredentialStep.NOT_USED
            ),
            notes=(will_ask(self.title, wanted.host),) if asks else (),
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change.

        Raises:
            SettingsError: the file changed meanwhile or could not be written.
        """
        return self._writer.apply(plan, backup_folder, lambda: None)

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back.

        Raises:
            SettingsError: the file cannot be read or written.
        """
        return self._writer.undo(receipt, lambda: None)

    def _account(self, section: str, fields: _Fields) -> SendingAccount:
        outgoing = cast("_Fields", fields["outgoing"])
        incoming = fields.get("incoming")
        read = _incoming(cast("_Fields", incoming)) if isinstance(incoming, dict) else None
        address = _text(fields["address"])
        others = fields.get("aliases") or []
        if not isinstance(others, list):
            raise TypeError(section)
        return SendingAccount(
            address=address,
            program=self.name,
            profile=_text(fields["profile"]),
            key=section,
            outgoing=Outgoing(
                host=_text(outgoing["host"]),
                port=_port(outgoing["port"]),
                security=Security(_text(outgoing["security"])),
                authentication=Authentication(_text(outgoing["authentication"])),
                username=_text(outgoing["username"]) if outgoing.get("username") is not None else None,
            ),
            incoming=read,
            aliases=aliases([_text(alias) for alias in others], address),
            installed=True,
            running=False,
            pop_first_native=read is not None and read.protocol is IncomingProtocol.POP3,
        )


def _incoming(fields: _Fields) -> Incoming:
    return Incoming(
        protocol=IncomingProtocol(_text(fields["protocol"])),
        host=_text(fields["host"]),
        port=_port(fields["port"]),
        security=Security(_text(fields["security"])),
        username=_text(fields["username"]) if fields.get("username") is not None else None,
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError(value)
    return value


def _port(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 65535:
        raise TypeError(value)
    return value


def _once_each(pairs: list[tuple[str, object]]) -> _Fields:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a key stands there twice")
    return fields
