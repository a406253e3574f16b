"""On the road: put back what was changed for a network that was left, and look ahead quietly on the next one.

Woken by the system's notices alone. A timer runs only while something waits: a change for its mail program to close,
a portal to be passed, a network to be known again. All of it is on the monotonic clock, so that no jump of the wall
clock matters.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from assistant.host.netwatch import ChangeNotices
from assistant.model.fault import AssistantError, SecretStoreError
from assistant.model.finding import AccountDiagnosis, Restriction
from assistant.model.mail import Authentication, SendingAccount
from assistant.model.net import NetworkSnapshot
from assistant.model.secret import Purpose, Secret
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.assistant import Assistant
from assistant.session.leaving import Left, here
from assistant.session.notice import Notice
from assistant.session.request import Request
from assistant.session.world import World

_log = logging.getLogger(__name__)

QUIET_S: Final = 0.7
"""A move is a burst of notices; it is over when none came for so long."""
LONGEST_BURST_S: Final = 1.5
"""A move is looked at by then, whatever still comes."""
_MOST_ACCOUNTS: Final = 4
_BUDGET_S: Final = 8.0
_RETRY_S: Final = 5.0
_MOST_TRIES: Final = 120
_SAME_AGAIN_S: Final = 600.0
"""On a Wi-Fi that comes and goes the same is not said twice within so long."""
_IN_THE_WAY: Final = frozenset(
    {
        Restriction.PORT_BLOCKED,
        Restriction.INTERCEPTED,
        Restriction.LOCATION_RESTRICTED,
        Restriction.POP_BEFORE_SMTP,
        Restriction.ADDRESS_BLOCKLISTED,
        Restriction.CERTIFICATE_UNTRUSTED,
        Restriction.TLS_REQUIRED,
    }
)


class _NoSecrets:
    """A keyring that is not opened: looking ahead must not raise a window that asks to unlock one."""

    def get(self, address: str, purpose: Purpose) -> tuple[str | None, Secret] | None:
        """See `SecretStore.get`."""
        del address, purpose
        return None

    def put(self, address: str, purpose: Purpose, username: str | None, secret: Secret) -> None:
        """See `SecretStore.put`."""
        del address, purpose, username, secret
        raise SecretStoreError("keyring-missing", sentence("{where}", where=self.where()))

    def forget(self, address: str, purpose: Purpose) -> bool:
        """See `SecretStore.forget`."""
        del address, purpose
        return False

    def forget_all(self, addresses: Iterable[str]) -> int:
        """See `SecretStore.forget_all`."""
        del addresses
        return 0

    def where(self) -> str:
        """See `SecretStore.where`."""
        return "-"


def quiet(world: World) -> World:
    """Return a world in which no keyring is opened, and no log-in therefore made."""
    return replace(world, secrets=_NoSecrets())


def is_worth_telling(found: AccountDiagnosis) -> bool:
    """Tell whether the next message of this account will not go out, as far as can be known without signing in."""
    restriction, outgoing = found.verdict.restriction, found.account.outgoing
    if restriction is Restriction.AUTHENTICATION_REQUIRED:
        # An account that signs in was not tried: the keyring was not opened for it.
        return outgoing is not None and outgoing.authentication is Authentication.NONE
    return restriction in _IN_THE_WAY


def place_of(snapshot: NetworkSnapshot, mark: str | None) -> tuple[object, ...] | None:
    """Return by what two looks at the network are told apart; None while there is no network."""
    if snapshot.has_default_route is False or snapshot.interface is None:
        return None
    return (mark,) if mark is not None else (snapshot.interface, snapshot.gateway, snapshot.addresses)


def one_a_server(accounts: Iterable[SendingAccount]) -> tuple[SendingAccount, ...]:
    """Return the accounts to look ahead for: the first of those that send in the same way, and a few at most."""
    found: dict[tuple[object, ...], SendingAccount] = {}
    for one in accounts:
        if one.outgoing is not None:
            found.setdefault((one.outgoing.endpoint, one.outgoing.authentication), one)
    return tuple(found.values())[:_MOST_ACCOUNTS]


class Roaming:
    """The watcher.

    Args:
        world: the ports.
        notices: tells when the network changes.
        tell: is given each notice for the user.
        metered: look ahead on metered networks too.
        ahead: look ahead at all. Without it only what was changed for one network is put back, and watching ends when
            nothing of that stands.
        is_current: tells whether the running program is still the one that is installed; asked before each look.

    Attributes:
        idle: set while nothing is left to do until the next notice, or the next try.
    """

    def __init__(
        self,
        world: World,
        notices: ChangeNotices,
        tell: Callable[[Notice], None],
        *,
        metered: bool = False,
        ahead: bool = True,
        is_current: Callable[[], bool] = lambda: True,
    ) -> None:
        self._world = world
        self._assistant = Assistant(world)
        self._ahead = Assistant(quiet(world))
        self._notices = notices
        self._tell = tell
        self._metered = metered
        self._looks_ahead = ahead
        self._is_current = is_current
        self._changed = asyncio.Event()
        self.idle = asyncio.Event()
        self._place: tuple[object, ...] | None = None
        self._told: set[str] = set()
        self._marked = False
        self._said_s: dict[tuple[object, ...], float] = {}

    async def run(self) -> None:
        """Watch until cancelled; until an upgrade has replaced this program, half of which may be another by then.

        Where it does not look ahead, also until nothing is left to put back.

        Raises:
            OSError: the system does not tell of changes.
        """
        self._notices.start(self._changed.set)
        tries = 0
        try:
            self._changed.set()
            while True:
                by_notice = await self._next(_RETRY_S if 0 < tries <= _MOST_TRIES else None)
                if not self._is_current():
                    return
                waits = await self._moved()
                self.idle.set()
                if not self._looks_ahead and not await self._assistant.holds_until_leaving():
                    return
                tries = (0 if by_notice else tries) + 1 if waits else 0
        finally:
            self._notices.close()

    async def _next(self, retry_s: float | None) -> bool:
        """Wait for a notice and the end of its burst, or for the time to try again; tells whether it was a notice."""
        try:
            async with asyncio.timeout(retry_s):
                await self._changed.wait()
        except TimeoutError:
            return False
        self.idle.clear()
        loop = asyncio.get_running_loop()
        ends_s = loop.time() + LONGEST_BURST_S
        while True:
            self._changed.clear()
            try:
                async with asyncio.timeout_at(min(loop.time() + QUIET_S, ends_s)):
                    await self._changed.wait()
            except TimeoutError:
                return True

    async def _moved(self) -> bool:
        """Look at where this computer is now; tells whether something waits, so that it is to be looked at again."""
        try:
            left = await self._put_back()
            if self._looks_ahead:
                waits = await self._look_ahead()
            else:
                waits = False
                _, self._place, self._marked = await self._here()
            if self._place is not None and not self._marked and await self._assistant.holds_until_leaving():
                # The router's hardware address comes with the first packet, and with it the network's mark.
                left = await self._put_back()
                waits = waits or not left.known
        except AssistantError as error:
            _log.warning("a look at the network ended early: %s", error.sentence.template)
            return False
        return waits or any(not one.changed_since for one in left.waiting)

    async def _put_back(self) -> Left:
        left = await self._assistant.put_back_what_was_left()
        for receipt in left.done:
            self._told.discard(receipt.id)
            self._tell(
                Notice(
                    title=sentence(
                        QT_TRANSLATE_NOOP("Roampost", "{account} sends as it did before."), account=receipt.plan.account
                    ),
                    body=sentence(
                        QT_TRANSLATE_NOOP(
                            "Roampost", "What was changed for the network that you left has been put back."
                        )
                    ),
                )
            )
        for waiting in left.waiting:
            if waiting.receipt.id not in self._told:
                self._told.add(waiting.receipt.id)
                self._tell(
                    Notice(
                        title=sentence(
                            QT_TRANSLATE_NOOP("Roampost", "{account} still sends as on the network that you left."),
                            account=waiting.receipt.plan.account,
                        ),
                        body=waiting.why,
                    )
                )
        return left

    async def _look_ahead(self) -> bool:
        """Ask whether the next message will go out from here, once a place; tells whether a portal is in the way."""
        snapshot, place, self._marked = await self._here()
        if place == self._place or place is None or snapshot.portal_known:
            # Behind a portal nothing is known yet: the system tells when it is passed.
            self._place = None if snapshot.portal_known else place
            return False
        self._place = place
        if snapshot.metered and not self._metered:
            return False
        async with asyncio.TaskGroup() as group:
            look = group.create_task(self._ask(place))
            guard = group.create_task(self._break_off(look, place))
            await asyncio.wait([look])
            guard.cancel()
        if look.cancelled() or look.result():
            self._place = None
        elif not self._marked:
            # The router's hardware address came with the first packet, and with it the network's mark.
            _, place, marked = await self._here()
            if marked and not self._changed.is_set():
                self._place = place
        return not look.cancelled() and look.result()

    async def _here(self) -> tuple[NetworkSnapshot, tuple[object, ...] | None, bool]:
        """Return what the system says, the place, and whether it can be known again."""
        snapshot, mark = await here(self._world)
        return snapshot, place_of(snapshot, mark), mark is not None

    async def _break_off(self, look: asyncio.Task[bool], place: tuple[object, ...]) -> None:
        """End a look at a place that this computer has left meanwhile."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            _, now, marked = await self._here()
            if now != place and marked == self._marked:
                self._changed.set()
                look.cancel()
                return

    async def _ask(self, place: tuple[object, ...]) -> bool:
        try:
            for account in one_a_server((await self._ahead.accounts()).accounts):
                diagnosis = await self._ahead.diagnose(Request(account=account.label, budget_s=_BUDGET_S, ahead=True))
                if diagnosis.network.captive_portal:
                    return True
                for found in diagnosis.accounts:
                    self._tell_found(place, found)
        except AssistantError as error:
            _log.warning("a look at the network ended early: %s", error.sentence.template)
        return False

    def _tell_found(self, place: tuple[object, ...], found: AccountDiagnosis) -> None:
        now_s = asyncio.get_running_loop().time()
        self._said_s = {key: at_s for key, at_s in self._said_s.items() if now_s - at_s < _SAME_AGAIN_S}
        key = (place, found.account.label, found.verdict.restriction)
        if not is_worth_telling(found) or key in self._said_s:
            return
        self._said_s[key] = now_s
        self._tell(
            Notice(
                title=sentence(
                    QT_TRANSLATE_NOOP("Roampost", "Mail from {address} will not go out from here."),
                    address=found.account.address,
                ),
                body=found.verdict.summary,
                found=found,
            )
        )
