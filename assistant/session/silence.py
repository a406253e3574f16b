"""When a port may be called dropped: controls before and after a long enough silence."""

import asyncio

from assistant.engine.reading import dropped_after_s, no_answer_yet_s
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Failure, RecordType, Role, TcpConnect
from assistant.probe.smtp import SmtpProbe
from assistant.session import rounds
from assistant.session.bench import Bench
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

    def _probe(self, endpoint: Endpoint, role: Role) -> SmtpProbe:
        world = self._bench.context.world
        return SmtpProbe(
            dialer=world.dialer,
            trust=world.trust,
            recorder=self._bench.context.recorder,
            endpoint=endpoint,
            role=role,
            account=self._bench.label,
            patience=self._bench.patience,
            ehlo_name=world.options.ehlo_name,
        )

    async def _connect(self, host: str, ip: str, port: int, role: Role, bound_s: float) -> None:
        self._bench.round(rounds.CONTROL)
        probe = self._probe(Endpoint(host=host, port=port, security=Security.NONE), role)
        try:
            async with asyncio.timeout(bound_s):
                await probe.connect(ip)
        except TimeoutError:
            return
        finally:
            probe.close()

    async def _knock(self, ips: tuple[str, ...]) -> None:
        """Nothing of the host has answered: try its other usual ports, and the provider's incoming server."""
        own, incoming = self._bench.account.outgoing, self._bench.account.incoming
        assert own is not None
        bound_s = 1.5
        async with asyncio.TaskGroup() as group:
            for ip in ips[:1]:
                for port in _OTHER_PORTS:
                    group.create_task(self._connect(own.host, ip, port, Role.CONTROL, bound_s))
            if incoming is not None and incoming.host != own.host:
                found = await self._bench.context.look_up(incoming.host, _ADDRESS, self._bench.label)
                for ip in found.answers[:1]:
                    group.create_task(self._connect(incoming.host, ip, incoming.port, Role.INCOMING, bound_s))

    async def _control_again(self, ips: tuple[str, ...]) -> None:
        """Connect once more to a port of the same address that has answered before."""
        for ip in ips:
            seen = self._is_answered(ip)
            if seen is not None:
                await self._connect(seen.endpoint.host, ip, seen.endpoint.port, Role.CONTROL, 2.0)

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
