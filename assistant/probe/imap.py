"""A mailbox looked into by IMAP (RFC 3501, 4315, 6154): imapclient in daemon threads, over a socket of the dialer's.

Everything that comes in is bounded: each command in time and in octets, each literal in size.
"""

import asyncio
import contextlib
import imaplib
import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeVar

from imapclient import IMAPClient  # type: ignore[import-untyped] # it carries no types

from assistant.model.net import Endpoint, Security, SocketAddress
from assistant.probe import daemon
from assistant.probe.channel import Credential
from assistant.probe.mailbox import MAX_BODY_OCTETS, Found, MailboxError, Trouble
from assistant.probe.transport import SocketDialer, Trust
from assistant.wire.marked import WANTED_FIELDS, Mark, Sight, is_marked, sight
from assistant.wire.trace import MAX_HEADER_OCTETS

__all__ = ["ImapMailbox"]

T = TypeVar("T")
_log = logging.getLogger(__name__)
_MAX_LINE: Final = 64 * 1024
_MAX_LITERAL: Final = 256 * 1024
_MAX_COMMAND_OCTETS: Final = 4 * 1024 * 1024
_NEWEST: Final = 50
_MOST: Final = 200
_JUNK: Final = b"\\junk"
_JUNK_NAMES: Final = frozenset(
    {"junk", "spam", "junk e-mail", "junk-e-mail", "junk email", "bulk mail", "posta indesiderata", "indesiderata"}
)
_FIELDS: Final = f"BODY.PEEK[HEADER.FIELDS ({' '.join(WANTED_FIELDS)})]"


class _Line(imaplib.IMAP4):
    """imaplib over a socket that is connected already, reading no more than is bounded.

    Args:
        plug: connected, under TLS where there is TLS from the first octet.
        host: for TLS later on.
        patience_s: how long each command may take in all.
    """

    # imapclient switches imaplib's own log of every line on; a log-in must never be in a log.
    debug = property(lambda _: 0, lambda _, __: None)

    def __init__(self, plug: socket.socket, host: str, patience_s: float) -> None:
        self._plug = plug
        self._kept = bytearray()
        self._patience_s = patience_s
        self.begin()
        super().__init__(host)

    def begin(self) -> None:
        """A new command: its bounds start now."""
        self._ends_s = time.monotonic() + self._patience_s
        self._octets = 0
        self._plug.settimeout(self._patience_s)

    # imaplib calls these.

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        self.host = host
        self.port = port
        self.sock = self._plug
        self.file = self._plug.makefile("rb")

    def read(self, size: int) -> bytes:
        if size > _MAX_LITERAL:
            raise self.abort("a literal too long")
        while len(self._kept) < size:
            self._more()
        return self._take(size)

    def readline(self) -> bytes:
        searched = 0
        while (end := self._kept.find(b"\n", searched)) < 0:
            searched = len(self._kept)
            if searched > _MAX_LINE:
                raise self.abort("a line too long")
            self._more()
        return self._take(end + 1)

    def _take(self, size: int) -> bytes:
        taken = bytes(self._kept[:size])
        del self._kept[:size]
        return taken

    def _more(self) -> None:
        left_s = self._ends_s - time.monotonic()
        if left_s <= 0:
            raise TimeoutError
        self._plug.settimeout(left_s)
        data = self._plug.recv(16384)
        if not data:
            raise self.abort("closed by the server")
        self._octets += len(data)
        if self._octets > _MAX_COMMAND_OCTETS:
            raise self.abort("too much for one command")
        self._kept += data

    def upgrade(self, context: ssl.SSLContext) -> None:
        """Start TLS (RFC 3501 section 6.2.1), and ask for the capabilities again.

        Raises:
            ssl.SSLError: the handshake failed.
            imaplib.IMAP4.error: not offered, refused, or the server talked on in clear.
        """
        if "STARTTLS" not in self.capabilities:
            raise self.error("no STARTTLS")
        answer, _ = self._simple_command("STARTTLS")
        if answer != "OK" or self._kept:
            raise self.error("STARTTLS not possible")
        self.file.close()
        self._plug = context.wrap_socket(self._plug, server_hostname=self.host)
        self.sock = self._plug
        self.file = self._plug.makefile("rb")
        self.untagged_responses: dict[str, list[Any]] = {}
        self._get_capabilities()

    def cut(self) -> None:
        """Break the connection, so that whatever waits on it ends."""
        with contextlib.suppress(OSError):
            self._plug.shutdown(socket.SHUT_RDWR)

    def drop(self) -> None:
        """Close; nothing may be waiting on it."""
        self.cut()
        with contextlib.suppress(OSError):
            self.file.close()
        self._plug.close()


class _Client(IMAPClient):  # type: ignore[misc] # it carries no types
    """imapclient over a line that stands already."""

    def __init__(self, line: _Line) -> None:
        self._line = line
        super().__init__(line.host, ssl=False)

    def _create_IMAP4(self) -> _Line:  # noqa: N802 - imapclient's name
        return self._line


class ImapMailbox:
    """See `assistant.probe.mailbox.Mailbox`.

    Args:
        dialer: opens the connection.
        trust: whom to believe under TLS.
        endpoint: its host is the reference identifier of TLS.
        ip: where it was found.
        credential: signs in once.
        patience_s: how long each command may take.
        allow_clear: a secret may be used without TLS: the user was shown the risk and insists.
    """

    def __init__(
        self,
        *,
        dialer: SocketDialer,
        trust: Trust,
        endpoint: Endpoint,
        ip: str,
        credential: Credential,
        patience_s: float = 10.0,
        allow_clear: bool = False,
    ) -> None:
        self.sees_junk = True
        self._dialer = dialer
        self._trust = trust
        self._endpoint = endpoint
        self._ip = ip
        self._credential = credential
        self._patience_s = patience_s
        self._allow_clear = allow_clear
        self._line: _Line | None = None
        self._client: Any = None
        self._folders: dict[str, int | None] = {}
        self._junk: str | None = None
        self._calls = 0
        self._over = False

    async def open(self, *, from_now: bool) -> None:
        """See `Mailbox.open`."""
        context = await self._trust.context(verify=True)
        try:
            async with asyncio.timeout(self._patience_s):
                plug = await self._dialer.plug(SocketAddress(ip=self._ip, port=self._endpoint.port))
        except OSError as error:
            raise MailboxError(Trouble.UNREACHABLE, type(error).__name__) from error
        await self._do(lambda: self._sign_in(plug, context))
        await self._do(lambda: self._find_folders(from_now=from_now))

    async def look(self, mark: Mark) -> tuple[Found, ...]:
        """See `Mailbox.look`."""
        return await self._do(lambda: tuple(found for folder in self._folders for found in self._in(folder, mark)))

    async def remove(self, found: Found, mark: Mark) -> bool:
        """See `Mailbox.remove`: by UID EXPUNGE alone, since EXPUNGE takes what others have marked along."""
        return await self._do(lambda: self._remove(found.folder, int(found.uid), mark))

    def close(self) -> None:
        """See `Mailbox.close`."""
        self._over = True
        if self._line is not None:
            if self._calls:
                self._line.cut()
            else:
                self._line.drop()

    async def _do(self, call: Callable[[], T]) -> T:
        """Run one part of the dialogue in a thread; a cancelled one is cut off, and its thread closes the line."""

        def guarded() -> T:
            try:
                if self._line is not None:
                    self._line.begin()
                return call()
            except MailboxError:
                raise
            except ssl.SSLError as error:
                raise MailboxError(Trouble.UNTRUSTED, type(error).__name__) from None
            except (OSError, imaplib.IMAP4.error) as error:
                raise MailboxError(Trouble.BROKEN, type(error).__name__) from None
            except Exception as error:
                # imapclient's parsers meet nonsense with whatever their code happens to raise.
                raise MailboxError(Trouble.BROKEN, type(error).__name__) from None
            finally:
                self._calls -= 1
                if self._over and self._line is not None:
                    self._line.drop()

        self._calls += 1
        try:
            return await daemon.run(guarded, name="imap")
        except BaseException:
            self.close()
            raise

    def _sign_in(self, plug: socket.socket, context: ssl.SSLContext) -> None:
        host, security = self._endpoint.host, self._endpoint.security
        try:
            plug.settimeout(self._patience_s)
            if security is Security.TLS:
                plug = context.wrap_socket(plug, server_hostname=host)
            self._line = _Line(plug, host, self._patience_s)
        except BaseException:
            plug.close()
            raise
        line = self._line
        if line.state != "NONAUTH":
            raise MailboxError(Trouble.BROKEN, "signed in by nobody")
        if security is Security.STARTTLS:
            line.upgrade(context)
        elif security is Security.NONE and not self._allow_clear:
            raise MailboxError(Trouble.UNPROTECTED)
        self._client = _Client(line)
        username, password = self._credential.username, self._credential.secret.reveal()
        line.begin()
        try:
            if "AUTH=PLAIN" in line.capabilities:
                self._client.plain_login(username, password)
            elif "LOGINDISABLED" in line.capabilities or not (username + password).isascii():
                raise MailboxError(Trouble.REFUSED, "no way to sign in")
            else:
                self._client.login(username, password)
        except imaplib.IMAP4.error as error:
            broken = isinstance(error.__context__, imaplib.IMAP4.abort)
            raise MailboxError(Trouble.BROKEN if broken else Trouble.REFUSED, type(error).__name__) from None

    def _find_folders(self, *, from_now: bool) -> None:
        self._junk = self._junk_folder()
        for folder in ("INBOX", *([self._junk] if self._junk is not None else [])):
            self._begin()
            self._folders[folder] = self._next_uid(self._client.select_folder(folder, readonly=True))
            if not from_now and (known := self._folders[folder]) is not None:
                self._folders[folder] = max(1, known - _NEWEST)

    def _begin(self) -> None:
        assert self._line is not None
        self._line.begin()

    @staticmethod
    def _next_uid(selected: dict[bytes, Any]) -> int | None:
        found = selected.get(b"UIDNEXT")
        return found if isinstance(found, int) and found > 0 else None

    def _junk_folder(self) -> str | None:
        """Return the junk folder: by its special use (RFC 6154), else by a usual name."""
        named: str | None = None
        for flags, delimiter, name in self._client.list_folders():
            if any(flag.lower() == _JUNK for flag in flags):
                return str(name)
            split = delimiter.decode("ascii") if delimiter else "/"
            if named is None and str(name).rpartition(split)[2].lower() in _JUNK_NAMES:
                named = str(name)
        return named

    def _in(self, folder: str, mark: Mark) -> Iterable[Found]:
        self._begin()
        self._client.select_folder(folder, readonly=True)
        start = self._folders[folder]
        uids = sorted(self._client.search(["UID", f"{start}:*"] if start is not None else ["ALL"]))
        fresh = [uid for uid in uids if start is None or uid >= start][-_MOST if start is not None else -_NEWEST :]
        for uid, header in self._fetch(fresh, _FIELDS).items():
            what = sight(header, mark)
            if what is not None:
                yield self._whole(folder, uid, what)
        if start is not None and fresh:
            self._folders[folder] = fresh[-1] + 1

    def _whole(self, folder: str, uid: int, what: Sight) -> Found:
        header = self._fetch([uid], f"BODY.PEEK[HEADER]<0.{MAX_HEADER_OCTETS}>").get(uid, b"")
        body = b""
        if what is Sight.MAYBE_RETURNED:
            body = self._fetch([uid], f"BODY.PEEK[]<0.{MAX_BODY_OCTETS}>").get(uid, b"")
        junk = folder == self._junk
        return Found(sight=what, junk=junk, header=header, body=body, folder=folder, uid=str(uid))

    def _fetch(self, uids: list[int], item: str) -> dict[int, bytes]:
        if not uids:
            return {}
        self._begin()
        found: dict[int, bytes] = {}
        for uid, parts in self._client.fetch(uids, [item]).items():
            for name, value in parts.items():
                if name.startswith(b"BODY[") and isinstance(value, bytes):
                    found[uid] = value
        return found

    def _remove(self, folder: str, uid: int, mark: Mark) -> bool:
        if not self._client.has_capability("UIDPLUS"):
            return False
        self._begin()
        self._client.select_folder(folder)
        if not is_marked(self._fetch([uid], _FIELDS).get(uid, b""), mark):
            return False
        self._begin()
        self._client.add_flags([uid], [b"\\Deleted"], silent=True)
        self._client.uid_expunge([uid])
        return True
