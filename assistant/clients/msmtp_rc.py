"""msmtp's configuration file: its commands read as msmtp(1) tells, and edited without losing an octet.

Nothing in it is ever run: what an ``eval`` line touches is unknown, and is left alone.
"""

from dataclasses import dataclass, field
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

SECRET_KEYS: Final = ("password", "passwordeval")
IS_SET: Final = "set"
UNSET: Final = ""

_BLANKS: Final = " \t"
_KNOWN: Final = frozenset(
    {
        "account", "add_missing_date_header", "add_missing_from_header", "aliases", "allow_from_override",
        "auth", "auto_from", "defaults", "domain", "dsn_notify", "dsn_return", "eval", "from",
        "from_full_name", "host", "keepbcc", "logfile", "logfile_time_format", "maildomain", "ntlmdomain",
        "password", "passwordeval", "port", "protocol", "proxy_host", "proxy_port", "remove_bcc_headers",
        "set_date_header", "set_from_header", "set_msgid_header", "socket", "source_ip", "syslog", "timeout",
        "tls", "tls_cert_file", "tls_certcheck", "tls_crl_file", "tls_fingerprint", "tls_force_sslv3",
        "tls_host_override", "tls_key_file", "tls_min_dh_prime_bits", "tls_nocertcheck", "tls_nostarttls",
        "tls_priorities", "tls_starttls", "tls_trust_file", "undisclosed_recipients", "user",
    }
)  # fmt: skip
# Those whose value matters here; the others are only kept.
_TRACKED: Final = frozenset(
    {
        "auth", "from", "host", "password", "passwordeval", "port", "protocol", "socket", "tls", "tls_fingerprint",
        "tls_host_override", "tls_starttls", "user",
    }
)  # fmt: skip
_BLOT: Final = "********"


@dataclass(slots=True)
class Account:
    """One account definition.

    Attributes:
        name: as after ``account``.
        parents: the accounts it takes its settings from.
        values: those of the settings in force that matter here, defaults and inheritance worked in; raw arguments.
        explicit: those of them that do not come from ``defaults``; children take over these.
        own: its own lines: command to the numbers of its lines, in order.
        first: number of its ``account`` line.
        last: number of the last command line that belongs to it.
        uncertain: an ``eval`` line has a say in it.
    """

    name: str
    parents: tuple[str, ...]
    values: dict[str, str]
    explicit: dict[str, str]
    first: int
    last: int
    own: dict[str, list[int]] = field(default_factory=dict)
    uncertain: bool = False

    @property
    def is_pointer(self) -> bool:
        """It only gives another account a second name."""
        return len(self.parents) == 1 and not self.own


class MsmtpRc:
    """One configuration file. A section is an account's name, a key a command, a value its argument as written.

    A password is never a value, only whether there is one: `IS_SET`, `UNSET` (the last line takes it back) or None.
    """

    def __init__(self, content: Content) -> None:
        self.path = content.path
        self.lines = content.lines()
        self._index()

    def _index(self) -> None:
        self.accounts: dict[str, Account] = {}
        self.unknown: int | None = None
        self._secrets: list[int] = []
        defaults: dict[str, str] = {}
        defaults_uncertain = False
        current: Account | None = None
        in_defaults = False
        for number, line in enumerate(self.lines):
            _, command, _, argument, _ = _split(line)
            if not command or command.startswith("#"):
                continue
            if command not in _KNOWN and self.unknown is None:
                self.unknown = number + 1
            if command in ("eval", *SECRET_KEYS) and argument:
                self._secrets.append(number)
            if command == "defaults":
                in_defaults, current = True, None
            elif command == "account":
                in_defaults = False
                current = self._begin(number, unquoted(argument), defaults)
                current.uncertain |= defaults_uncertain
            elif in_defaults:
                defaults_uncertain |= command == "eval"
                if command in _TRACKED:
                    defaults[command] = argument
            elif current is not None:
                current.uncertain |= command == "eval"
                if command in _TRACKED:
                    current.values[command] = current.explicit[command] = argument
                current.own.setdefault(command, []).append(number)
                current.last = number
            else:
                raise faults.unexpected(
                    self.path,
                    sentence(
                        QT_TRANSLATE_NOOP("Roampost", "line {number} stands before the first account"),
                        number=number + 1,
                    ),
                )

    def _begin(self, number: int, argument: str, defaults: dict[str, str]) -> Account:
        name, _, inherits = argument.partition(":")
        name = name.strip(" \t")
        parents = tuple(parent.strip(" \t") for parent in inherits.split(",") if parent.strip(" \t"))
        if not name or name in self.accounts or any(parent not in self.accounts for parent in parents):
            raise faults.unexpected(
                self.path,
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "the account in line {number} cannot be defined like this"),
                    number=number + 1,
                ),
            )
        account = Account(name=name, parents=parents, values=dict(defaults), explicit={}, first=number, last=number)
        for parent in parents:
            account.values.update(self.accounts[parent].explicit)
            account.explicit.update(self.accounts[parent].explicit)
            account.uncertain |= self.accounts[parent].uncertain
        self.accounts[name] = account
        return account

    def heirs(self, name: str) -> list[Account]:
        """List the accounts that take settings straight from `name`, be it by a second name of it."""
        names = {name}
        heirs = []
        for account in self.accounts.values():
            if names.intersection(account.parents):
                if account.is_pointer:
                    names.add(account.name)
                else:
                    heirs.append(account)
        return heirs

    def get(self, section: str, key: str) -> str | None:
        """Return the argument of the last own line of a command; of a password only whether there is one."""
        account = self.accounts.get(section)
        if account is None or key not in account.own:
            return None
        argument = _split(self.lines[account.own[key][-1]])[3]
        if key in SECRET_KEYS:
            return IS_SET if argument else UNSET
        return argument

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set the last own line of a command, add one at the account's end, or drop it.

        A password can only be taken back by a line of its own (`UNSET`), and such a line dropped again.
        """
        account = self.accounts[section]
        numbers = account.own.get(key, [])
        if key in SECRET_KEYS:
            if value == UNSET:
                self._insert(account, key, "")
            elif numbers and not _split(self.lines[numbers[-1]])[3]:
                self._drop(numbers[-1])
        elif value is None:
            if numbers:
                self._drop(numbers[-1])
        elif numbers:
            indent, command, gap, _, argument_end = _split(self.lines[numbers[-1]])
            self.lines[numbers[-1]] = f"{indent}{command}{gap or ' '}{value}{argument_end}"
        else:
            self._insert(account, key, value)
        self._index()

    def octets(self) -> bytes:
        """Return the whole file."""
        return "".join(self.lines).encode()

    def blotted(self) -> bytes:
        """Return the file with passwords, and the commands that fetch them, blotted out."""
        lines = list(self.lines)
        for number in self._secrets:
            indent, command, gap, _, end = _split(lines[number])
            lines[number] = f"{indent}{command}{gap}{_BLOT}{end}"
        return "".join(lines).encode()

    def _insert(self, account: Account, key: str, value: str) -> None:
        """Add a line after the account's last; it looks and ends like that one."""
        last = self.lines[account.last]
        ending = last[len(last.rstrip("\r\n")) :]
        indent = _split(last)[0] if account.last != account.first else ""
        if not ending:
            self.lines[account.last] = last + "\n"
        self.lines.insert(account.last + 1, f"{indent}{key} {value}".rstrip(" ") + ending)

    def _drop(self, number: int) -> None:
        ends = self.lines[number].endswith("\n")
        del self.lines[number]
        if not ends and number:
            self.lines[number - 1] = self.lines[number - 1].rstrip("\r\n")


def unquoted(argument: str) -> str:
    """Take the double quotes off an argument, as msmtp does."""
    if len(argument) > 1 and argument[0] == argument[-1] == '"':
        return argument[1:-1]
    return argument


def _split(line: str) -> tuple[str, str, str, str, str]:
    """Split a line: indentation, command, gap, argument, trailing blanks with the line's end.

    Blanks are space and tab only. Done by hand: a pattern would go over long runs of blanks again and again.
    """
    body = line.removesuffix("\n").removesuffix("\r") if line.endswith("\n") else line
    start = body.lstrip(_BLANKS)
    command = start.partition(" ")[0].partition("\t")[0]
    rest = start[len(command) :]
    argument = rest.strip(_BLANKS)
    gap = rest[: len(rest) - len(rest.lstrip(_BLANKS))] if argument else ""
    indent = body[: len(body) - len(start)]
    return indent, command, gap, argument, line[len(indent + command + gap + argument) :]
