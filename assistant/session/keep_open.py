"""Signs in by POP3 again and again, so that the relay stays open for a mail program that cannot do so itself.

Only for as long as the user stays on this network, and no oftener than is needed: `engine.keep_open` says when. A
refused log-in ends it for good, and so does another network. Nothing is fetched, read or deleted, and nothing is kept:
the secret is the keyring's, asked for anew each time, or lives in this process alone.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Final

from assistant.engine.keep_open import (
    Ended,
    Keeping,
    LookAgain,
    NotSignedIn,
    SignIn,
    Standing,
    Stop,
    Told,
    Whereabouts,
    candidate_of,
    is_needed,
    is_same_place,
    next_action,
    signed_in,
)
from assistant.engine.signin import Why, read_refusal
from assistant.host.netwatch import ChangeNotices
from assistant.model.finding import Restriction
from assistant.model.observation import Exchange
from assistant.probe import daemon
from assistant.session.accounts import read_accounts
from assistant.session.bench import Bench
from assistant.session.context import Context
from assistant.session.discovery import Discovery
from assistant.session.leaving import here
from assistant.session.pop import PopFirst
from assistant.session.request import GivenSecret, Request
from assistant.session.world import World

_log = logging.getLogger(__name__)
_BUDGET_S: Final = 30.0
"""One log-in takes so long at most, look-up and handshake included."""
_LONGEST_NAP_S: Final = 20.0
"""The wall clock is looked at so often: a computer that slept wakes up with a log-in long due."""
_QUIET_S: Final = 0.7
"""A move is a burst of notices."""


async def whereabouts(world: World) -> Whereabouts:
    """Return the network in use."""
    snapshot, mark = await here(world)
    return Whereabouts(
        mark=mark,
        interface=None if snapshot.has_default_route is False else snapshot.interface,
        gateway=snapshot.gateway,
        addresses=snapshot.addresses,
        tunnelled=bool(snapshot.vpn),
    )


class KeepOpen:
    """One account's log-ins, one after the other; cancel it by cancelling the task that runs it.

    Args:
        world: the ports.
        keeping: what the user agreed to.
        tell: told of each log-in, and of each that came to nothing.
        notices: tells when the network changes; closed at the end.
        secrets: typed just now, for this process alone.
        clear_consent: labels of accounts whose user was shown the risk of a secret in clear and insisted.

    Attributes:
        idle: set while nothing is to be done until something is due, or the network changes.
    """

    def __init__(
        self,
        world: World,
        keeping: Keeping,
        tell: Callable[[Told], None],
        notices: ChangeNotices,
        *,
        secrets: tuple[GivenSecret, ...] = (),
        clear_consent: frozenset[str] = frozenset(),
    ) -> None:
        self._world = world
        self._keeping = keeping
        self._tell = tell
        self._notices = notices
        self._request = Request(account=keeping.account.label, secrets=secrets, clear_consent=clear_consent)
        self._standing = Standing(opening=keeping.opening)
        self._changed = asyncio.Event()
        self.idle = asyncio.Event()

    async def run(self) -> Ended:
        """Keep it up until something ends it; returns what did."""
        # Where the system does not tell of changes, the network is still looked at every few seconds.
        with suppress(OSError):
            self._notices.start(self._changed.set)
        try:
            await self._recall()
            while True:
                await self._look()
                now_utc = self._world.utc_now()
                action = next_action(self._standing, now_utc)
                match action:
                    case Stop(why=why):
                        return why
                    case SignIn(at_utc=at_utc) if at_utc <= now_utc:
                        await self._due(now_utc)
                    case SignIn(at_utc=at_utc) | LookAgain(at_utc=at_utc):
                        await self._nap((at_utc - now_utc).total_seconds())
        finally:
            self._notices.close()

    async def _look(self) -> None:
        place = await whereabouts(self._world)
        self._standing = replace(self._standing, here=is_same_place(self._keeping.place, place))

    async def _nap(self, left_s: float) -> None:
        """Sleep until something is due, the network changes, or the clock is to be looked at."""
        self.idle.set()
        try:
            async with asyncio.timeout(min(left_s, _LONGEST_NAP_S)):
                await self._changed.wait()
        except TimeoutError:
            return
        finally:
            self.idle.clear()
        await asyncio.sleep(_QUIET_S)
        self._changed.clear()

    async def _recall(self) -> bool:
        """Take over a later log-in, by the diagnosis or another Roampost: it opened the relay as well, for as long."""
        logins, world, label = self._world.pop_logins, self._world, self._keeping.account.label
        if logins is None:
            return False
        now_utc = world.utc_now()
        snapshot = await daemon.run(world.network.read, name="network")
        last_utc = await daemon.run(lambda: logins.last(label, snapshot, now_utc), name="pop-logins")
        before_utc = self._standing.last_utc
        if last_utc is None or (before_utc is not None and last_utc <= before_utc):
            return False
        if signed_in(self._keeping.opening, last_utc).next_utc <= now_utc:
            return False
        self._accepted(last_utc)
        return True

    def _accepted(self, at_utc: datetime) -> None:
        self._standing = replace(self._standing, last_utc=at_utc, failures=0)
        self._tell(signed_in(self._keeping.opening, at_utc))

    async def _due(self, now_utc: datetime) -> None:
        """A log-in is due: make it, unless it is not wanted any more or somebody else has made it."""
        read = await read_accounts(self._world)
        label = self._keeping.account.label
        account = next((one for one in read.accounts if one.label == label), None)
        # Settings that cannot be read just now, while the program writes them, say nothing.
        unread = any(one.program == self._keeping.account.program for one in read.unreadable)
        needed = is_needed(self._keeping, account) or (account is None and unread)
        self._standing = replace(self._standing, needed=needed)
        if not self._standing.needed or await self._recall():
            return
        # Read again: reading the programs took a while, and no secret goes out on another network.
        await self._look()
        if self._standing.here is not True:
            return
        self._standing = replace(self._standing, tried_utc=now_utc)
        if await self._sign_in():
            self._accepted(now_utc)
        elif not self._standing.refused:
            self._standing = replace(self._standing, failures=self._standing.failures + 1)
            following = next_action(self._standing, now_utc)
            if isinstance(following, SignIn):
                self._tell(NotSignedIn(again_utc=following.at_utc))

    async def _sign_in(self) -> bool:
        """Log in once; tells whether that was accepted, and notes a refusal."""
        keeping = self._keeping
        async with asyncio.TaskGroup() as tasks:
            context = Context(self._world, None, tasks, _BUDGET_S)
            bench = Bench(context, self._request, keeping.account, None, ())
            try:
                async with asyncio.timeout(_BUDGET_S):
                    await context.load_trust()
                    await context.read_snapshot()
                    await bench.read_secrets()
                    if bench.refused_before is not None:
                        for_now = bench.refused_before.restriction is Restriction.RATE_LIMITED
                        self._standing = replace(self._standing, refused=not for_now)
                        return False
                    server = keeping.server
                    candidate = replace(candidate_of(server, keeping.account), username=server.username)
                    login = await PopFirst(bench, Discovery(bench, tasks)).log_in_at(candidate, server)
                    return await self._judge(bench, login)
            except TimeoutError:
                return False
            finally:
                context.stop()

    async def _judge(self, bench: Bench, login: Exchange | None) -> bool:
        if login is None or login.reply is None:
            return False
        if login.accepted:
            await bench.remember_pop()
            return True
        _log.info("a log-in that was to keep the relay open was refused")
        if login.reply.text.upper().startswith("[IN-USE]"):
            # RFC 2449 section 8.1.2: "the authentication was successful"; the mail program itself is fetching.
            if (refused := self._world.refused_logins) is not None:
                await daemon.run(lambda: refused.forget(bench.account.address), name="refused-logins")
            return False
        for_now = read_refusal(login.reply).why in {Why.SERVERS_TROUBLE, Why.TOO_OFTEN}
        self._standing = replace(self._standing, refused=not for_now)
        return False
