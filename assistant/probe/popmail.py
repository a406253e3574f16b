"""A mailbox looked into by POP3 (RFC 1939): a session shows what stood there when it began, so each look is one.

After the first log-in was accepted the others cannot lock anybody out; after a refusal there is no other.
"""

from assistant.model.mail import Reply
from assistant.model.net import Endpoint, Security
from assistant.model.observation import TLS_TRUST_FAILURES, Exchange, Failure, Role, Step
from assistant.probe.channel import Credential, Patience
from assistant.probe.mailbox import Found, MailboxError, Trouble
from assistant.probe.pop import PopProbe
from assistant.probe.recorder import Recorder
from assistant.probe.transport import Dialer, Trust
from assistant.wire import pop, popmail
from assistant.wire.marked import Mark, Sight, is_marked, sight
from assistant.wire.pop import PopCommand
from assistant.wire.popmail import MailDialogue

__all__ = ["PopMailbox"]

_NEWEST = 20
_REPORT_LINES = 2000


class _Session(PopProbe):
    """A probe that may look at messages; what it is shown is nobody else's business, and is not recorded."""

    dialogue_type = MailDialogue

    async def show(self, command: PopCommand) -> Reply | None:
        """Say one command; None when it was refused.

        Raises:
            MailboxError: the connection did not survive it.
        """
        seen = await self._say(command)
        if seen.failure is not None or (self.closed and command.step is not Step.QUIT):
            raise MailboxError(Trouble.BROKEN, seen.failure.value if seen.failure is not None else "")
        return seen.reply if seen.accepted else None

    def _note(self, seen: Exchange) -> None:
        if seen.step not in {Step.POP_LOOK, Step.QUIT}:
            super()._note(seen)


class PopMailbox:
    """See `assistant.probe.mailbox.Mailbox`. A junk folder, where there is one, cannot be seen by POP3.

    Args:
        dialer: opens the connections.
        trust: whom to believe under TLS.
        recorder: the run's notebook; connections and log-ins are recorded, messages are not.
        endpoint: its host is the reference identifier of TLS.
        ip: where it was found.
        account: label of the account.
        credential: signs in.
        patience: bounds of each step.
        allow_clear: a secret may be used without TLS: the user was shown the risk and insists.
    """

    def __init__(
        self,
        *,
        dialer: Dialer,
        trust: Trust,
        recorder: Recorder,
        endpoint: Endpoint,
        ip: str,
        account: str,
        credential: Credential,
        patience: Patience,
        allow_clear: bool = False,
    ) -> None:
        self.sees_junk = False
        self._dialer = dialer
        self._trust = trust
        self._recorder = recorder
        self._endpoint = endpoint
        self._ip = ip
        self._account = account
        self._credential = credential
        self._patience = patience
        self._allow_clear = allow_clear
        self._known: set[str] = set()
        self._session: _Session | None = None

    async def open(self, *, from_now: bool) -> None:
        """See `Mailbox.open`."""
        session = await self._sign_in()
        if not from_now:
            return
        for number in await self._newest(session):
            uid = await self._uid(session, number)
            if uid is not None:
                self._known.add(uid)
        await self._leave()

    async def look(self, mark: Mark) -> tuple[Found, ...]:
        """See `Mailbox.look`."""
        session = self._session if self._session is not None and not self._session.closed else await self._sign_in()
        found: list[Found] = []
        for number in await self._newest(session):
            uid = await self._uid(session, number)
            if uid is not None and uid in self._known:
                break
            header = await self._top(session, number, 0)
            what = sight(header, mark)
            body = await self._top(session, number, _REPORT_LINES) if what is Sight.MAYBE_RETURNED else b""
            if what is not None:
                found.append(
                    Found(sight=what, junk=False, header=header, body=body, folder="", uid=uid or f"#{number}")
                )
            if uid is not None:
                self._known.add(uid)
        await self._leave()
        return tuple(found)

    async def remove(self, found: Found, mark: Mark) -> bool:
        """See `Mailbox.remove`: by DELE, which QUIT carries out."""
        session = await self._sign_in()
        for number in await self._newest(session):
            uid = await self._uid(session, number)
            if uid is not None and uid != found.uid:
                continue
            if is_marked(await self._top(session, number, 0), mark):
                deleted = await session.show(popmail.dele(number)) is not None
                return await session.show(pop.quit_()) is not None and deleted
        await self._leave()
        return False

    def close(self) -> None:
        """See `Mailbox.close`."""
        if self._session is not None:
            self._session.close()

    async def _leave(self) -> None:
        if self._session is not None:
            await self._session.quit()

    async def _sign_in(self) -> _Session:
        self.close()
        session = self._session = _Session(
            dialer=self._dialer,
            trust=self._trust,
            recorder=self._recorder,
            endpoint=self._endpoint,
            role=Role.INCOMING,
            account=self._account,
            patience=self._patience,
            allow_clear=self._allow_clear,
        )
        if (await session.connect(self._ip)).failure is not None:
            raise MailboxError(Trouble.UNREACHABLE)
        await self._protect(session)
        if not session.encrypted and not self._allow_clear:
            raise MailboxError(Trouble.UNPROTECTED)
        seen = await session.login(self._credential)
        if seen.accepted:
            return session
        raise MailboxError(Trouble.REFUSED if seen.refused else Trouble.BROKEN)

    async def _protect(self, session: _Session) -> None:
        security = self._endpoint.security
        if security is Security.TLS:
            await self._secure(session)
        if not (await session.greeting()).accepted or session.closed:
            raise MailboxError(Trouble.BROKEN)
        if security is Security.STARTTLS:
            if not (await session.stls()).accepted:
                raise MailboxError(Trouble.UNPROTECTED)
            await self._secure(session)

    @staticmethod
    async def _secure(session: _Session) -> None:
        failure = (await session.secure()).failure
        if failure is not None:
            untrusted = failure in TLS_TRUST_FAILURES or failure is Failure.TLS_PROTOCOL
            raise MailboxError(Trouble.UNTRUSTED if untrusted else Trouble.BROKEN, failure.value)

    @staticmethod
    async def _newest(session: _Session) -> range:
        """Return the numbers of the newest messages, newest first."""
        reply = await session.show(popmail.stat())
        count = popmail.count_of(reply.lines[0]) if reply is not None else None
        if count is None:
            raise MailboxError(Trouble.BROKEN, "STAT")
        return range(count, max(0, count - _NEWEST), -1)

    @staticmethod
    async def _uid(session: _Session, number: int) -> str | None:
        reply = await session.show(popmail.uidl(number))
        return popmail.uid_of(reply.lines[0]) if reply is not None else None

    @staticmethod
    async def _top(session: _Session, number: int, lines: int) -> bytes:
        reply = await session.show(popmail.top(number, lines))
        return "\r\n".join(reply.lines[1:]).encode() + b"\r\n" if reply is not None else b""
