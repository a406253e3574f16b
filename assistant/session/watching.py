"""Looks into one of the user's mailboxes for the marked message, again and again, signing in once for each server."""

import logging
from dataclasses import replace

from assistant.engine.candidates import Candidate, Origin
from assistant.model.finding import Restriction
from assistant.model.mail import Incoming, IncomingProtocol
from assistant.model.net import Security
from assistant.model.observation import RecordType
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe.channel import Credential, Patience
from assistant.probe.imap import ImapMailbox
from assistant.probe.mailbox import Found, Mailbox, MailboxError, Trouble
from assistant.probe.popmail import PopMailbox
from assistant.session.bench import Bench
from assistant.wire.marked import Mark

_log = logging.getLogger(__name__)
_PATIENCE = Patience(connect_s=8.0, greeting_s=8.0, command_s=10.0)
_PROTECTED = {
    IncomingProtocol.IMAP: ((993, Security.TLS), (143, Security.STARTTLS)),
    IncomingProtocol.POP3: ((995, Security.TLS), (110, Security.STARTTLS)),
}
_MAX_REOPENED = 3


class Watch:
    """One mailbox under observation.

    Args:
        bench: the account whose mailbox it is, and its secrets.

    Attributes:
        trouble: why it cannot be looked into; None while it can.
        looked: it was looked into without trouble the last time.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._mailbox: Mailbox | None = None
        self._way: Incoming | None = None
        self._reopened = 0
        self.trouble: Trouble | None = None
        self.looked = False

    @property
    def address(self) -> str:
        """Whose mailbox it is."""
        return self._bench.account.address

    @property
    def sees_junk(self) -> bool:
        """What stands in junk is seen too."""
        return self._mailbox is not None and self._mailbox.sees_junk

    @property
    def by_pop(self) -> bool:
        """Each look is a log-in."""
        incoming = self._bench.account.incoming
        return incoming is not None and incoming.protocol is IncomingProtocol.POP3

    async def can_sign_in(self) -> bool:
        """Tell whether a secret and a log-in name are at hand."""
        return await self._credential() is not None

    async def open(self, *, from_now: bool) -> bool:
        """Sign in to the mailbox; False when that cannot be done, and `trouble` says why."""
        incoming = self._bench.account.incoming
        credential = await self._credential()
        self.trouble = Trouble.UNREACHABLE
        if incoming is None or credential is None:
            self.trouble = Trouble.REFUSED
            return False
        key = self._bench.context.trying(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Opening the mailbox of {address}"), address=self.address),
            self._bench.label,
        )
        try:
            for way in self._ways(incoming):
                if await self._try(way, credential, from_now=from_now):
                    self._way, self.trouble = way, None
                    return True
                if self.trouble is Trouble.REFUSED:
                    return False
        finally:
            self._bench.context.tried(key)
        return False

    async def look(self, mark: Mark) -> tuple[Found, ...]:
        """Return what has come; a mailbox that broke off is opened again, a few times."""
        self.looked = False
        if self._mailbox is None and not await self._open_again():
            return ()
        assert self._mailbox is not None
        try:
            found = await self._mailbox.look(mark)
        except MailboxError as error:
            _log.info("a mailbox broke off: %s %s", error.trouble.value, error.detail)
            self._leave(error.trouble)
            return ()
        self.looked = True
        await self._note_pop()
        return found

    async def remove(self, found: Found, mark: Mark) -> bool:
        """Take the marked message out again; False where that cannot be done."""
        if self._mailbox is None:
            return False
        try:
            return await self._mailbox.remove(found, mark)
        except MailboxError as error:
            _log.info("the marked message could not be removed: %s %s", error.trouble.value, error.detail)
            return False

    def close(self) -> None:
        """Leave."""
        if self._mailbox is not None:
            self._mailbox.close()

    def _leave(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.close()
        self._mailbox = None

    async def _open_again(self) -> bool:
        if self.trouble is Trouble.REFUSED or self._reopened >= _MAX_REOPENED:
            return False
        self._reopened += 1
        return await self.open(from_now=False)

    async def _note_pop(self) -> None:
        """A POP3 log-in may have opened the relay from here, which a later fix must not take for settings that work."""
        if self.by_pop:
            await self._bench.context.network_known.wait()
            await self._bench.remember_pop()

    async def _credential(self) -> Credential | None:
        bench, incoming = self._bench, self._bench.account.incoming
        secret = await bench.secret_for(Purpose.INCOMING)
        username = (incoming.username if incoming is not None else None) or bench.username
        return None if secret is None or username is None else Credential(username=username, secret=secret)

    @staticmethod
    def _ways(incoming: Incoming) -> tuple[Incoming, ...]:
        """Return the ways to the mailbox, protected ones first where the mail program does without."""
        if incoming.security is not Security.NONE:
            return (incoming,)
        safer = (replace(incoming, port=port, security=how) for port, how in _PROTECTED[incoming.protocol])
        return (*safer, incoming)

    async def _try(self, way: Incoming, credential: Credential, *, from_now: bool) -> bool:
        bench = self._bench
        context = bench.context
        if way.security is Security.NONE and not bench.allow_clear:
            self.trouble = Trouble.UNPROTECTED
            return False
        if not bench.is_trusted(Candidate(endpoint=way.endpoint, origin=Origin.CONFIGURED)):
            return False
        found = await context.look_up(way.host, RecordType.ADDRESS, bench.label)
        if not found.answers:
            return False
        ip = found.answers[0]
        good = context.ledger.is_good(credential, way.host, ip)
        if not good and not context.ledger.claim(credential, way.host, ip, bench.account.address):
            self.trouble = Trouble.REFUSED
            return False
        mailbox = self._make(way, ip, credential)
        try:
            await mailbox.open(from_now=from_now)
        except MailboxError as error:
            _log.info("a mailbox could not be opened: %s %s", error.trouble.value, error.detail)
            self.trouble = error.trouble
            if error.trouble is Trouble.REFUSED:
                context.ledger.ended(credential, refused=True)
                await bench.remember_refusal(credential, Restriction.AUTHENTICATION_FAILED)
            elif error.trouble is Trouble.BROKEN:
                context.ledger.broke_off(credential)
            elif not good:
                context.ledger.give_back(credential, way.host, ip)
            mailbox.close()
            return False
        except BaseException:
            context.ledger.broke_off(credential)
            mailbox.close()
            raise
        context.ledger.ended(credential, refused=False)
        self._mailbox = mailbox
        return True

    def _make(self, way: Incoming, ip: str, credential: Credential) -> Mailbox:
        world, bench = self._bench.context.world, self._bench
        if way.protocol is IncomingProtocol.IMAP:
            return ImapMailbox(
                dialer=world.dialer,
                trust=world.trust,
                endpoint=way.endpoint,
                ip=ip,
                credential=credential,
                patience_s=_PATIENCE.command_s,
                allow_clear=bench.allow_clear,
            )
        return PopMailbox(
            dialer=world.dialer,
            trust=world.trust,
            recorder=bench.context.recorder,
            endpoint=way.endpoint,
            ip=ip,
            account=bench.label,
            credential=credential,
            patience=_PATIENCE,
            allow_clear=bench.allow_clear,
        )
