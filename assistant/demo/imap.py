"""The demo world's IMAP server (RFC 3501): log in, look for a message by a header field, fetch it.

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


def _numbers(text: str, last: int) -> list[int]:
    """Expand a sequence set (RFC 3501 section 9) against a mailbox of ``last`` messages."""
    found: set[int] = set()
    for part in text.split(","):
        match = _SET.fullmatch(part)
        if match is None:
            raise ValueError(part)
        ends = [last if one == "*" else int(one) for one in (match[1], match[2] or match[1])]
        found.update(number for number in range(max(1, min(ends)), min(last, max(ends)) + 1))
    return sorted(found)


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
                # Message numbers are this server's UIDs: nothing is ever removed.
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
        return "IMAP4rev1" if self._encrypted else "IMAP4rev1 STARTTLS LOGINDISABLED"

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
            case "SELECT" | "EXAMINE" if self._addresses is not None:
                if [name.upper() for name in _words(arguments)] != ["INBOX"]:
                    return done("NO no such mailbox")
                self._selected = True
                return done("OK [READ-ONLY] done", f"{len(self._messages)} EXISTS", "OK [UIDVALIDITY 1] one")
            case "SEARCH" if self._selected:
                return done("OK done", f"SEARCH {' '.join(map(str, self._search(_words(arguments))))}".rstrip())
            case "FETCH" if self._selected:
                return self._fetch(tag, arguments, uid=command.startswith("UID"))
            case _:
                return done("BAD not understood, or not now")

    def _login(self, words: list[str]) -> str:
        known = self._site.mailboxes.get(words[0]) if len(words) == 2 else None
        if known is None or known[0] != words[1]:
            return "NO [AUTHENTICATIONFAILED] Authentication failed."
        self._addresses = known[1]
        return "OK Logged in"

    def _search(self, words: list[str]) -> list[int]:
        everything = range(1, len(self._messages) + 1)
        if len(words) != 3 or words[0].upper() != "HEADER":
            return list(everything) if [word.upper() for word in words] == ["ALL"] else []
        parser = BytesHeaderParser(policy=policy.compat32)
        wanted = words[2].lower()
        return [
            number
            for number, message in enumerate(self._messages, 1)
            if any(wanted in str(value).lower() for value in parser.parsebytes(message.content).get_all(words[1], []))
        ]

    def _fetch(self, tag: str, arguments: str, *, uid: bool) -> bytes:
        which, _, what = arguments.partition(" ")
        messages = self._messages
        try:
            numbers = _numbers(which, len(messages))
        except ValueError:
            return f"{tag} BAD sequence set\r\n".encode()
        headers_only = "HEADER" in what.upper()
        item = "BODY[HEADER]" if headers_only else "BODY[]"
        answer = b""
        for number in numbers:
            content = messages[number - 1].content
            if headers_only:
                content = content.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            prefix = f"UID {number} " if uid else ""
            answer += f"* {number} FETCH ({prefix}{item} {{{len(content)}}}\r\n".encode() + content + b")\r\n"
        return answer + f"{tag} OK done\r\n".encode()
