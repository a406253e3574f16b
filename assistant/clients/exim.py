"""Exim as Debian sets it up: one smarthost in ``update-exim4.conf.conf``, from which its configuration is made.

Source: update-exim4.conf(8), exim4-config_files(5), /usr/share/doc/exim4-base/README.Debian.gz sections 2.1.3, 2.2.1.
"""

import ipaddress
import os
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.exim_passwords import Entry, PasswdClient
from assistant.clients.exim_tools import SETTINGS, EximTools
from assistant.clients.files import Content, Replacement, is_there, read_settings, replace_files
from assistant.clients.kept_lines import KeptLines
from assistant.clients.planning import same_operator
from assistant.clients.relay import Relay, System, lines_of, odd, port_of, twice
from assistant.model.change import FileState
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_TYPE: Final = "dc_eximconfig_configtype"
_SERVER: Final = "dc_smarthost"
_SPLIT: Final = "dc_use_split_config"
_PROTOCOL: Final = "REMOTE_SMTP_SMARTHOST_PROTOCOL"
_REQUIRE: Final = "REMOTE_SMTP_SMARTHOST_HOSTS_REQUIRE_TLS"
_AVOID: Final = "REMOTE_SMTP_SMARTHOST_HOSTS_AVOID_TLS"
_VERIFY: Final = "REMOTE_SMTP_SMARTHOST_TLS_VERIFY_HOSTS"
_IN_CLEAR: Final = "AUTH_CLIENT_ALLOW_NOTLS_PASSWORDS"
_MACROS: Final = frozenset({_AVOID, _IN_CLEAR, _PROTOCOL, _REQUIRE, _VERIFY})
_TRACKED: Final = _MACROS | {_TYPE, _SERVER, _SPLIT}

_ASSIGNMENT: Final = re.compile(
    r"""([ \t]*[A-Za-z_][A-Za-z0-9_]*)=(?:'([^']*)'|"([^"$`\\]*)"|([^\s'"$`\\;&|<>(){}#]*))[ \t]*(?:[ \t]\#.*)?"""
)
_NAMED: Final = re.compile(r"(?:\[([0-9A-Za-z._:-]+)\]|([0-9A-Za-z._-]+))(?:::([0-9]+))?")
_MACRO: Final = re.compile(r"[ \t]*([A-Z][A-Za-z0-9_]*)[ \t]*==?[ \t]*(.*)")


class UpdateExim4Conf(KeptLines):
    """``update-exim4.conf.conf``: variables of the shell's; a name in capitals becomes a macro of Exim's as it is."""

    def key_of(self, line: str, count: int) -> str | None:
        """Name the variable."""
        del count
        if not line.strip() or line.lstrip().startswith("#"):
            return None
        parts = _ASSIGNMENT.fullmatch(line)
        if parts is None:
            raise faults.unexpected(
                self.path,
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "line {number} is neither section nor key"),
                    number=next((at for at, one in enumerate(self.lines, 1) if one.rstrip("\r\n") == line), 0),
                ),
            )
        name = parts[1].strip()
        if name in _TRACKED and name in self.index:
            raise twice(self, name)
        return name

    def shown(self, line: str) -> str:
        """Return the value without its quotes."""
        parts = _ASSIGNMENT.fullmatch(line)
        return "" if parts is None else (parts[2] or parts[3] or parts[4] or "")

    def composed(self, key: str, value: str, source: str | None) -> str:
        """Write it as Debian does; what becomes a macro is taken with its quotes, and so has none."""
        del source
        return f"{key}={value}" if key in _MACROS else f"{key}='{value}'"


class Exim(Relay):
    """Exim.

    Args:
        system: the computer; None where nothing is looked at.
        tools: Exim's own.
    """

    name = "exim"
    title = "Exim"
    file = f"exim4/{SETTINGS}"
    document = UpdateExim4Conf
    tool = "exim4"

    def __init__(self, system: System | None, tools: EximTools | None = None) -> None:
        super().__init__(system)
        self._tools = tools or EximTools()

    def servers(self, system: System, document: KeptLines) -> list[str]:
        """There is one, or mail goes straight to its recipients.

        Raises:
            SettingsError: Exim follows another file, made by hand.
        """
        by_hand = system.etc / "exim4/exim4.conf"
        if is_there(by_hand):
            raise SettingsError(
                "settings-by-hand",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "{path} has no say: Exim follows {other}, which an administrator has to change by hand.",
                    ),
                    path=str(document.path),
                    other=str(by_hand),
                ),
            )
        relays = _value(document, _TYPE) in ("smarthost", "satellite")
        return [_SERVER] if relays and _value(document, _SERVER) else []

    def found(self, system: System, document: KeptLines, server: str) -> Outgoing:
        """Read it.

        Where the passwords may not be read here, it is thought to sign in on ports for submission (RFC 6409), and not
        on port 25: Debian has that file whether or not a password is in it.
        """
        host, port = _split(document, server)
        entry = _match(_entries(system), host)
        if entry is None:
            signs_in, user = port != 25, None
        else:
            signs_in, user = bool(entry), (entry[0].user if entry else None)
        macros = _Macros(system, document)
        if macros.get(_PROTOCOL) == "smtps":
            security = Security.TLS
        elif macros.get(_REQUIRE):
            security = Security.STARTTLS
        elif macros.get(_AVOID) or not signs_in or macros.get(_IN_CLEAR) is not None:
            security = Security.NONE
        else:  # encrypted where the server offers it, and no password otherwise
            security = Security.STARTTLS
        return Outgoing(
            host=host,
            port=port,
            security=security,
            authentication=Authentication.PASSWORD if signs_in else Authentication.NONE,
            username=user or None,
        )

    def values(self, document: KeptLines, server: str, before: Outgoing, wanted: Outgoing) -> dict[str, str | None]:
        """Give the variables, as few as do it.

        Raises:
            SettingsError: a macro of the administrator's own would overrule one.
        """
        values: dict[str, str | None] = {}
        if (wanted.host, wanted.port) != (before.host, before.port):
            values[server] = _joined(wanted)
        macros: dict[str, str | None] = {}
        fixed = _Macros(self._system, document).fixed
        if wanted.host != before.host:
            # That one server's certificate need not be good says nothing of another.
            if fixed.get(_VERIFY, "*") != "*":
                raise _overruled(_VERIFY)
            values[_VERIFY] = None
        match wanted.security:
            case Security.TLS:
                macros |= {_PROTOCOL: "smtps"}
            case Security.STARTTLS:
                macros |= {_PROTOCOL: None, _REQUIRE: "*", _AVOID: None}
            case Security.NONE:
                macros |= {_PROTOCOL: None, _REQUIRE: None}
                if wanted.authentication is Authentication.PASSWORD:
                    macros[_IN_CLEAR] = "1"
        for name, value in macros.items():
            if name in fixed:
                if (fixed[name] or None) != value:
                    raise _overruled(name)
            else:
                values[name] = value
        return values

    def known_user(self, system: System, document: KeptLines, server: str, wanted: Outgoing) -> str | None:
        """Look into its passwords, which name the server of each.

        A password for any server, or for servers that cannot be told from its pattern, stays with its operator.
        """
        entry = _match(_entries(system), wanted.host)
        if not entry:
            return None
        before = self.found(system, document, server)
        if not entry[0].is_made_for(wanted.host) and not same_operator(before.host, wanted.host):
            return None
        return entry[0].user or None

    def beside(self, system: System, wanted: Outgoing) -> tuple[tuple[Content, dict[str, str | None]], ...]:
        """Take out the passwords that Exim would show to a server at which it is not to sign in.

        Raises:
            SettingsError: they cannot be read.
        """
        path = _passwords(system)
        if wanted.authentication is Authentication.PASSWORD or not is_there(path):
            return ()
        content = read_settings(path)
        matching = [entry.pattern for entry in PasswdClient(content).entries() if entry.may_meet(wanted.host)]
        return ((content, dict.fromkeys(matching)),)

    def names_host(self, key: str) -> bool:
        """One does."""
        return key == _SERVER

    def parse(self, content: Content) -> KeptLines:
        """Read either file."""
        if self._system is not None and content.path == Path(os.path.realpath(_passwords(self._system))):
            return PasswdClient(content)
        return UpdateExim4Conf(content)

    def replace_files(
        self, replacements: Sequence[Replacement], backup_folder: Path | None, *, last_check: Callable[[], None]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[FileState, ...]]:
        """Replace its files once Exim's own check takes them, and have Exim follow.

        Raises:
            SettingsError: as `assistant.clients.files.replace_files`, or Exim does not take them; then every file is
                as it was.
        """
        if self._system is None:
            return replace_files(replacements, backup_folder, last_check=last_check)
        file = self._system.etc / self.file
        changing = backup_folder is not None

        def ready() -> None:
            last_check()
            for one in replacements:
                document = self.parse(Content(path=one.before.path, data=one.data))
                if changing and isinstance(document, UpdateExim4Conf):
                    self._tools.check(file, one.data, _expected(self._system, document))

        done = replace_files(replacements, backup_folder, last_check=ready)
        try:
            self._tools.use(file)
        except SettingsError:
            back = [
                Replacement(before=Content(path=one.before.path, data=one.data), data=one.before.data, backup=b"")
                for one in reversed(replacements)
            ]
            replace_files(back, None)
            with suppress(SettingsError):
                self._tools.use(file)
            raise
        return done


class _Macros:
    """The macros in force: those of the administrator's own files come first.

    Attributes:
        fixed: those.
    """

    def __init__(self, system: System | None, document: KeptLines) -> None:
        self._document = document
        self.fixed: dict[str, str] = {}
        folder = document.path.parent if system is None else system.etc / "exim4"
        files = [folder / "exim4.conf.localmacros"]
        if _value(document, _SPLIT) == "true":
            files = []
            # Where it may not be listed, it may not be changed either: an administrator sees it all.
            with suppress(OSError):
                files = sorted((folder / "conf.d/main").iterdir())
        for file in files:
            for line in lines_of(file) or ():
                parts = _MACRO.fullmatch(line)
                if parts is not None and parts[1] in _MACROS:
                    self.fixed.setdefault(parts[1], parts[2].strip())

    def get(self, name: str) -> str | None:
        """Return the macro's value, None where it is not defined."""
        return self.fixed.get(name, self._document.get("", name))


def _value(document: KeptLines, key: str) -> str:
    """Return a value as Debian's tool takes it: in small letters; empty when absent."""
    return (document.get("", key) or "").strip().lower()


def _split(document: KeptLines, server: str) -> tuple[str, int]:
    """Read host and port, between which stand two colons, as between the parts of an IPv6 address.

    Raises:
        SettingsError: there are several, or it is something else.
    """
    text = _value(document, server).rstrip(";: ")
    parts = _NAMED.fullmatch(text)
    if parts is not None:
        host = (parts[1] or parts[2]).replace("::", ":") if parts[1] else parts[2]
        return host.rstrip("."), port_of(document, server, parts[3] or "25")
    try:
        return str(ipaddress.IPv6Address(text.replace("::", ":"))), 25
    except ValueError:
        raise odd(document, server) from None


def _joined(wanted: Outgoing) -> str:
    host = wanted.host.replace(":", "::")
    return f"[{host}]::{wanted.port}" if ":" in host else f"{host}::{wanted.port}"


def _passwords(system: System) -> Path:
    return system.etc / "exim4/passwd.client"


def _entries(system: System) -> list[Entry] | None:
    """Read the passwords' lines; None where they may not be read.

    Raises:
        SettingsError: they are not as Exim reads them.
    """
    path = _passwords(system)
    if not is_there(path):
        return []
    try:
        content = read_settings(path)
    except SettingsError as error:
        if error.code == "settings-unreadable":
            return None
        raise
    return PasswdClient(content).entries()


def _match(entries: list[Entry] | None, host: str) -> list[Entry] | None:
    """Find the line that Exim takes for a server, the first that fits: one or none; None where nobody can tell."""
    if entries is None:
        return None
    return [entry for entry in entries if entry.may_meet(host)][:1]


def _expected(system: System | None, document: KeptLines) -> Mapping[tuple[str, str], Sequence[str]]:
    """Give what Exim must say of its configuration for the settings to be in force."""
    macros = _Macros(system, document)
    server = " ".join(_value(document, _SERVER).replace(";", ":").split())
    return {
        ("router", "smarthost"): [f"route_list = * {server} byname"],
        ("transport", "remote_smtp_smarthost"): [
            f"protocol = {macros.get(_PROTOCOL) or 'smtp'}",
            f"hosts_require_tls = {macros.get(_REQUIRE) or ''}".rstrip(),
        ],
    }


def _overruled(name: str) -> SettingsError:
    return SettingsError(
        "settings-overruled",
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{name} is set in a file of Exim’s that an administrator wrote, and would overrule the change. It has "
                "to be taken out there first.",
            ),
            name=name,
        ),
    )
