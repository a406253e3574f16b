"""The demo world's IMAP server (RFC 3501, 4315): log in, look for a message, fetch it, take it out.

pymap, the one IMAP server library that is looked after, brings an administration service and a
plug-in registry with it; these few commands do not need them.
"""

import asyncio
import re
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email import policy
from email.parser import BytesHeaderParser

from assistant.demo.state import Delivered, State

_IDLE_S = 300.0
_ATOMS = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_SET = re.compile(r"(\d{1,9}|\*)(?::(\d{1,9}|\*))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapSite:
    """One IMAP listener.

    Attributes:
        host: the name it introduces itself by.
        mailboxes: log-in name to (password, addresses whose messages stand in INBOX).
        context: for STARTTLS, None where TLS runs from the first octet.
    """

    host: str
    mailboxes: Mapping[str, tuple[str, tuple[str, ...]]]
    context: ssl.SSLContext | None


def _words(text: str) -> list[str]:
    """Split arguments into atoms and quoted strings."""
    return [re.sub(r"\\(.)", r"\1", quoted) if atom == "" else atom for quoted, atom in _ATOMS.findall(text)]


def _ranges(text: str, last: int) -> list[tuple[int, int]]:
    """Read a sequence set (RFC 3501 section 9), ``*`` being ``last``."""
    found: list[tuple[int, int]] = []
    for part in text.split(","):
        match = _SET.fullmatch(part)
        if match is None:
            raise ValueError(part)
        ends = [last if one == "*" else int(one) for one in (match[1], match[2] or match[1])]
        found.append((min(ends), max(ends)))
    return found


class ImapSession:
    """One connection.

    Args:
        state: the world.
        site: the server.
    """

    def __init__(self, state: State, site: ImapSite) -> None:
        self._state = state
        self._site = site
        self._encrypted = site.context is None
        self._addresses: tuple[str, ...] | None = None
        self._selected = False
        self._writable = False
        self._deleted: set[int] = set()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve until the client leaves."""
        writer.write(f"* OK [CAPABILITY {self._capabilities()}] {self._site.host} ready\r\n".encode())
        while True:
            async with asyncio.timeout(_IDLE_S):
                await writer.drain()
                line = await reader.readline()
            if not line:
                return
            tag, _, rest = line.decode("utf-8", "replace").rstrip("\r\n").partition(" ")
            word, _, arguments = rest.partition(" ")
            command = word.upper()
            if command == "UID":
                word, _, arguments = arguments.partition(" ")
                command = f"UID {word.upper()}"
            if command == "STARTTLS" and self._site.context is not None and not self._encrypted:
                writer.write(f"{tag} OK Begin TLS negotiation\r\n".encode())
                await writer.drain()
                await writer.start_tls(self._site.context)
                self._encrypted = True
                continue
            writer.write(self._answer(tag, command, arguments))
            if command == "LOGOUT":
                await writer.drain()
                return

    def _capabilities(self) -> str:
        return "IMAP4rev1 UIDPLUS" if self._encrypted else "IMAP4rev1 STARTTLS LOGINDISABLED"

    @property
    def _messages(self) -> Sequence[Delivered]:
        return [message for address in self._addresses or () for message in self._state.mailbox(address)]

    def _answer(self, tag: str, command: str, arguments: str) -> bytes:
        def done(text: str, *untagged: str) -> bytes:
            return "\r\n".join([*(f"* {line}" for line in untagged), f"{tag} {text}", ""]).encode()

        match command.removeprefix("UID "):
            case "CAPABILITY":
                return done("OK done", f"CAPABILITY {self._capabilities()}")
            case "NOOP":
                return done("OK done", *([f"{len(self._messages)} EXISTS"] if self._selected else []))
            case "LOGOUT":
                return done("OK done", "BYE logging out")
            case "LOGIN" if self._encrypted:
                return done(self._login(_words(arguments)))
            case "LIST" if self._addresses is not None:
                return done("OK done", 'LIST (\\HasNoChildren) "/" INBOX')
            case "SELECT" | "EXAMINE" if self._addresses is not None:
                return self._select(tag, _words(arguments), writable=command == "SELECT")
            case "SEARCH" if self._selected:
                found = self._search(_words(arguments), uid=command.startswith("UID"))
                return done("OK done", f"SEARCH {' '.join(map(str, found))}".rstrip())
            case "FETCH" if self._selected:
                return self._fetch(tag, arguments, uid=command.startswith("UID"))
            case "STORE" if self._writable and command.startswith("UID"):
                return self._store(tag, arguments)
            case "EXPUNGE" if self._writable and command.startswith("UID"):
                return self._expunge(tag, arguments)
            case _:
                return done("BAD not understood, or not now")

    def _select(self, tag: str, words: list[str], *, writable: bool) -> bytes:
        if [name.upper() for name in words] != ["INBOX"]:
            return f"{tag} NO no such mailbox\r\n".encode()
        self._selected, self._writable = True, writable
        messages = self._messages
        following = messages[-1].number + 1 if messages else 1
        lines = (
            f"* {len(messages)} EXISTS",
            "* OK [UIDVALIDITY 1] one",
            f"* OK [UIDNEXT {following}] next",
            f"{tag} OK [READ-{'WRITE' if writable else 'ONLY'}] done",
            "",
        )
        return "\r\n".join(lines).encode()

    def _chosen(self, text: str, *, uid: bool) -> list[tuple[int, Delivered]]:
        """Return (sequence number, message) of a set of UIDs or of sequence numbers.

        Raises:
            ValueError: it is no such set.
        """
        numbered = list(enumerate(self._messages, 1))
        last = (numbered[-1][1].number if uid else numbered[-1][0]) if numbered else 0
        ranges = _ranges(text, last)
        return [
            (number, message)
            for number, message in numbered
            if any(low <= (message.number if uid else number) <= high for low, high in ranges)
        ]

    def _store(self, tag: str, arguments: str) -> bytes:
        which, _, what = arguments.partition(" ")
        if not re.fullmatch(r"\+FLAGS(?:\.SILENT)? \(\\DELETED\)", what.upper()):
            return f"{tag} BAD only deletion\r\n".encode()
        try:
            self._deleted |= {message.number for _, message in self._chosen(which, uid=True)}
        except ValueError:
            return f"{tag} BAD sequence set\r\n".encode()
        return f"{tag} OK done\r\n".encode()

    def _expunge(self, tag: str, arguments: str) -> bytes:
        try:
            chosen = self._chosen(arguments, uid=True)
        except ValueError:
            return f"{tag} BAD sequence set\r\n".encode()
        gone = [(number, message.number) for number, message in chosen if message.number in self._deleted]
        self._state.remove([uid for _, uid in gone])
        # Each removal moves the later ones up (RFC 3501 section 7.4.1).
        lines = [f"* {number - before} EXPUNGE" for before, (number, _) in enumerate(gone)]
        return "\r\n".join([*lines, f"{tag} OK done", ""]).encode()

    def _login(self, words: list[str]) -> str:
        known = self._site.mailboxes.get(words[0]) if len(words) == 2 else None
        if known is None or known[0] != words[1]:
            return "NO [AUTHENTICATIONFAILED] Authentication failed."
        self._addresses = known[1]
        return "OK Logged in"

    def _search(self, words: list[str], *, uid: bool) -> list[int]:
        numbered = list(enumerate(self._messages, 1))
        keys = [word.upper() for word in words]
        if len(words) == 3 and keys[0] == "HEADER":
            parser = BytesHeaderParser(policy=policy.compat32)
            wanted = words[2].lower()
            numbered = [
                (number, message)
                for number, message in numbered
                if any(
                    wanted in str(value).lower() for value in parser.parsebytes(message.content).get_all(words[1], [])
                )
            ]
        elif len(words) == 2 and keys[0] == "UID":
            try:
                numbered = self._chosen(words[1], uid=True)
            except ValueError:
                numbered = []
        elif keys != ["ALL"]:
            numbered = []
        return [message.number if uid else number for number, message in numbered]

    def _fetch(self, tag: str, arguments: str, *, uid: bool) -> bytes:
        which, _, what = arguments.partition(" ")
        try:
            chosen = self._chosen(which, uid=uid)
        except ValueError:
            return f"{tag} BAD sequence set\r\n".encode()
        headers_only = "HEADER" in what.upper()
        item = "BODY[HEADER]" if headers_only else "BODY[]"
        answer = b""
        for number, message in chosen:
            content = message.content
            if headers_only:
                content = content.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            prefix = f"UID {message.number} " if uid else ""
            answer += f"* {number} FETCH ({prefix}{item} {{{len(content)}}}\r\n".encode() + content + b")\r\n"
        return answer + f"{tag} OK done\r\n".encode()
