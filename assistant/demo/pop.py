"""The demo world's POP3 server (RFC 1939, 2449, 2595): what a mail program needs to fetch, and no more.

No POP3 server library is looked after any more (aiopop3 is at 0.1), so this is our own.
"""

import asyncio
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.demo.state import Delivered, State

_IDLE_S = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PopSite:
    """One POP3 listener.

    Attributes:
        host: the name it introduces itself by.
        mailboxes: log-in name to (password, addresses whose messages it fetches).
        context: for STLS, None where TLS runs from the first octet.
    """

    host: str
    mailboxes: Mapping[str, tuple[str, tuple[str, ...]]]
    context: ssl.SSLContext | None


def _stuffed(content: bytes) -> bytes:
    """Return a message as RETR sends it, byte-stuffed (RFC 1939 section 3)."""
    lines = content.replace(b"\r\n", b"\n").removesuffix(b"\n").split(b"\n")
    return b"\r\n".join(b"." + line if line.startswith(b".") else line for line in lines) + b"\r\n.\r\n"


class PopSession:
    """One connection.

    Args:
        state: the world; a log-in is noted there for the client's address.
        site: the server.
        client: the client's address in the demo world.
    """

    def __init__(self, state: State, site: PopSite, client: str) -> None:
        self._state = state
        self._site = site
        self._client = client
        self._user: str | None = None
        self._messages: Sequence[Delivered] | None = None
        self._deleted: set[int] = set()
        self._commands: dict[str, Callable[[str], str | bytes]] = {
            "CAPA": self._capa,
            "USER": self._name,
            "PASS": self._pass,
            "STAT": self._stat,
            "LIST": self._list,
            "UIDL": self._uidl,
            "RETR": self._retr,
            "TOP": self._top,
            "DELE": self._dele,
            "NOOP": lambda _: "+OK",
            "RSET": self._rset,
        }
        self._encrypted = site.context is None

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve until the client leaves."""
        writer.write(f"+OK {self._site.host} POP3 ready\r\n".encode())
        while True:
            async with asyncio.timeout(_IDLE_S):
                await writer.drain()
                line = await reader.readline()
            if not line:
                return
            word, _, argument = line.decode("utf-8", "replace").rstrip("\r\n").partition(" ")
            command = word.upper()
            if command == "QUIT":
                self._state.remove(self._deleted)
                writer.write(b"+OK bye\r\n")
                await writer.drain()
                return
            if command == "STLS" and self._site.context is not None and not self._encrypted:
                writer.write(b"+OK Begin TLS negotiation\r\n")
                await writer.drain()
                await writer.start_tls(self._site.context)
                self._encrypted = True
                self._user = self._messages = None
                continue
            answer = self._answer(command, argument)
            writer.write(answer if isinstance(answer, bytes) else f"{answer}\r\n".encode())

    def _answer(self, command: str, argument: str) -> str | bytes:
        known = self._commands.get(command)
        return "-ERR [SYS/PERM] unknown command" if known is None else known(argument)

    def _capa(self, _argument: str) -> bytes:
        lines = ["+OK Capability list follows", "USER", "TOP", "UIDL", "RESP-CODES", "AUTH-RESP-CODE"]
        if not self._encrypted:
            lines.append("STLS")
        return ("\r\n".join(lines) + "\r\n.\r\n").encode()

    def _name(self, argument: str) -> str:
        self._user = argument
        return "+OK"

    def _pass(self, argument: str) -> str:
        if self._user is None:
            return "-ERR USER first"
        known = self._site.mailboxes.get(self._user)
        if known is None or known[0] != argument:
            self._user = None
            return "-ERR [AUTH] Authentication failed."
        self._messages = [message for address in known[1] for message in self._state.mailbox(address)]
        self._state.logged_in_by_pop(self._client)
        return "+OK Logged in."

    def _stat(self, _argument: str) -> str:
        if self._messages is None:
            return "-ERR not logged in"
        return f"+OK {len(self._messages)} {sum(len(one.content) for one in self._messages)}"

    def _listing(self, argument: str, tell: Callable[[int, Delivered], str]) -> str | bytes:
        if self._messages is None:
            return "-ERR not logged in"
        if argument:
            message = self._at(argument)
            return "-ERR no such message" if message is None else f"+OK {tell(int(argument), message)}"
        lines = [tell(number, message) for number, message in enumerate(self._messages, 1)]
        return "\r\n".join(["+OK", *lines, ".", ""]).encode()

    def _list(self, argument: str) -> str | bytes:
        return self._listing(argument, lambda number, message: f"{number} {len(message.content)}")

    def _uidl(self, argument: str) -> str | bytes:
        return self._listing(argument, lambda number, message: f"{number} demo-{message.number}")

    def _retr(self, argument: str) -> str | bytes:
        message = self._at(argument)
        return "-ERR no such message" if message is None else b"+OK message follows\r\n" + _stuffed(message.content)

    def _top(self, argument: str) -> str | bytes:
        number, _, lines = argument.partition(" ")
        message = self._at(number)
        if message is None or not lines.isascii() or not lines.isdigit():
            return "-ERR no such message"
        header, _, body = message.content.partition(b"\r\n\r\n")
        shown = body.split(b"\r\n")[: int(lines[:9])]
        return b"+OK top follows\r\n" + _stuffed(b"\r\n".join([header, b"", *shown]) + b"\r\n")

    def _dele(self, argument: str) -> str:
        message = self._at(argument)
        if message is None:
            return "-ERR no such message"
        self._deleted.add(message.number)
        return "+OK deleted"

    def _rset(self, _argument: str) -> str:
        self._deleted.clear()
        return "+OK"

    def _at(self, argument: str) -> Delivered | None:
        if self._messages is None or not argument.isascii() or not argument.isdigit():
            return None
        number = int(argument[:9])
        return self._messages[number - 1] if 1 <= number <= len(self._messages) else None
