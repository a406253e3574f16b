"""When a port may be called dropped: controls before and after a long enough silence."""

import asyncio

from assistant.engine.domains import same_operator
from assistant.engine.reading import dropped_after_s, no_answer_yet_s
from assistant.model.net import Endpoint
from assistant.model.observation import Failure, RecordType, Role, TcpConnect
from assistant.session import rounds
from assistant.session.bench import Bench
from assistant.session.distance import HopTries, check_vanishing
from assistant.session.examine import Phase

_ADDRESS = RecordType.ADDRESS
_OTHER_PORTS = (993, 995, 443, 143, 110)


class SilenceWatch:
    """Watches the first round's silent ports.

    Args:
        bench: the account, and the means to try things.
        group: owns the tasks.
    """

    def __init__(self, bench: Bench, group: asyncio.TaskGroup) -> None:
        self._bench = bench
        self._group = group
        self._tasks: list[asyncio.Task[None]] = []
        self._confirmed = asyncio.Event()

    def tasks(self) -> list[asyncio.Task[None]]:
        """Return what is still under way."""
        return self._tasks

    def start(self) -> None:
        """Begin to watch."""
        if self._bench.account.outgoing is not None:
            self._tasks.append(self._group.create_task(self._watch()))

    def _silent(self) -> list[Endpoint]:
        return [
            endpoint
            for endpoint, one in self._bench.examinations.items()
            if one.phase is Phase.CONNECTING and self._own_host(endpoint)
        ]

    def _own_host(self, endpoint: Endpoint) -> bool:
        own = self._bench.account.outgoing
        return own is not None and endpoint.host == own.host

    def _is_answered(self, ip: str) -> TcpConnect | None:
        for seen in self._bench.context.recorder.evidence.connects():
            if (
                seen.address.ip == ip
                and seen.failure in {None, Failure.CONNECTION_REFUSED}
                and seen.role is not Role.PORTAL
            ):
                return seen
        return None

    async def _watch(self) -> None:
        bench = self._bench
        recorder = bench.context.recorder
        try:
            await asyncio.sleep(no_answer_yet_s(bench.reading().rtt_s()))
            silent = self._silent()
            if not silent:
                return
            ips = await self._addresses()
            if not any(self._is_answered(ip) for ip in ips):
                await self._knock(ips)
            await self._look_into(silent, ips)
            begun_s = max(bench.examinations[one].connecting_s for one in silent)
            wait_s = begun_s + dropped_after_s(bench.reading().rtt_s()) + 0.05 - recorder.now_s()
            if wait_s > 0:
                await asyncio.sleep(wait_s)
            await self._control_again(ips)
            for endpoint in self._silent():
                bench.examinations[endpoint].cancel()
                await bench.examinations[endpoint].over()
        finally:
            self._confirmed.set()

    async def _look_into(self, silent: list[Endpoint], ips: tuple[str, ...]) -> None:
        """Ask where packets to the configured port vanish, and whether that port is open elsewhere."""
        own, hops = self._bench.account.outgoing, self._bench.context.world.hops
        if own is None or own.endpoint not in silent:
            return
        async with asyncio.TaskGroup() as group:
            if hops is not None:
                group.create_task(check_vanishing(HopTries(self._bench, hops), own.endpoint, ips))
            group.create_task(self._elsewhere(own.port))

    async def _elsewhere(self, port: int) -> None:
        """Connect to the same port of another of the user's own servers, beside the provider's."""
        own = self._bench.account.outgoing
        registrable = self._bench.context.world.registrable
        for other in self._bench.others:
            theirs = other.outgoing
            if own is None or theirs is None or same_operator(theirs.host, own.host, registrable):
                continue
            if any(self._bench.context.recorder.evidence.connects(host=theirs.host, port=port)):
                return
            found = await self._bench.context.look_up(theirs.host, _ADDRESS, self._bench.label)
            for ip in found.answers[:1]:
                self._bench.round(rounds.CONTROL)
                await self._bench.touch(theirs.host, ip, port, Role.CONTROL)
            return

    async def _addresses(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.address.ip for one in self._own_connects())) or await self._looked_up()

    def _own_connects(self) -> list[TcpConnect]:
        own = self._bench.account.outgoing
        return list(self._bench.context.recorder.evidence.connects(host=own.host)) if own is not None else []

    async def _looked_up(self) -> tuple[str, ...]:
        own = self._bench.account.outgoing
        if own is None:
            return ()
        found = await self._bench.context.look_up(own.host, _ADDRESS, self._bench.label)
        return found.answers[:2]

    async def _knock(self, ips: tuple[str, ...]) -> None:
        """Nothing of the host has answered: try its other usual ports, and the provider's incoming server."""
        self._bench.round(rounds.CONTROL)
        own, incoming = self._bench.account.outgoing, self._bench.account.incoming
        assert own is not None
        async with asyncio.TaskGroup() as group:
            for ip in ips[:1]:
                for port in _OTHER_PORTS:
                    group.create_task(self._bench.touch(own.host, ip, port, Role.CONTROL))
            if incoming is not None and incoming.host != own.host:
                found = await self._bench.context.look_up(incoming.host, _ADDRESS, self._bench.label)
                for ip in found.answers[:1]:
                    group.create_task(self._bench.touch(incoming.host, ip, incoming.port, Role.INCOMING))

    async def _control_again(self, ips: tuple[str, ...]) -> None:
        """Connect once more to a port of the same address that has answered before."""
        for ip in ips:
            seen = self._is_answered(ip)
            if seen is not None:
                self._bench.round(rounds.CONTROL)
                await self._bench.touch(seen.endpoint.host, ip, seen.endpoint.port, Role.CONTROL, bound_s=2.0)

    async def finish_if_needed(self) -> None:
        """Wait for the watch, when the configured port itself is among the silent ones."""
        own = self._bench.account.outgoing
        if own is None:
            return
        examination = self._bench.examinations[own.endpoint]
        if examination.phase is Phase.CONNECTING and self._tasks:
            await self._confirmed.wait()
        elif examination.phase is Phase.TALKING:
            await examination.over()
