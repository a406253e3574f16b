"""How far away does somebody answer: a refusal, a silence, or a handshake that comes from nearer than the server."""

import asyncio

from assistant.model.net import Endpoint, Security, SocketAddress
from assistant.model.observation import Failure, Role, TcpConnect
from assistant.probe.hops import HopProbe
from assistant.session import rounds
from assistant.session.bench import Bench

_MAX_HOPS = 12
_NEAR_HOPS = 4
_BOUND_S = 1.0
_TWICE = 2
_OTHER_PORTS = (993, 995, 443, 143)
_SILENT = frozenset({Failure.TIMED_OUT, Failure.CANCELLED})


class HopTries:
    """Makes and records attempts with a bounded number of hops, for one account.

    Args:
        bench: the account, and the means to try things.
        hops: connects with a bounded number of hops.
    """

    def __init__(self, bench: Bench, hops: HopProbe) -> None:
        self._bench = bench
        self._hops = hops

    async def once(self, endpoint: Endpoint, address: SocketAddress, hops: int) -> Failure | None:
        """Try once and return the failure."""
        recorder = self._bench.context.recorder
        started_s = recorder.now_s()
        ending = await self._hops.connect(address, hops, bound_s=_BOUND_S)
        recorder.add(
            TcpConnect(
                id=recorder.next_id(),
                started_s=started_s,
                elapsed_s=recorder.now_s() - started_s,
                failure=ending.failure,
                account=self._bench.label,
                endpoint=endpoint,
                address=address,
                role=Role.CONTROL,
                hop_limit=hops,
                reporter=ending.reporter,
            ),
        )
        return ending.failure

    async def sweep(self, endpoint: Endpoint, address: SocketAddress, most: int) -> dict[int, Failure | None]:
        """Try every number of hops up to `most`, all at once."""
        self._bench.round(rounds.DISTANCE)
        async with asyncio.TaskGroup() as group:
            tasks = {hops: group.create_task(self.once(endpoint, address, hops)) for hops in range(1, most + 1)}
        return {hops: task.result() for hops, task in tasks.items()}

    def connects(self) -> list[TcpConnect]:
        """Return the attempts on the configured host so far."""
        own = self._bench.account.outgoing
        return list(self._bench.context.recorder.evidence.connects(host=own.host)) if own is not None else []

    def opened(self, ip: str, but_port: int) -> TcpConnect | None:
        """Return a connection to another port of an address."""
        for seen in self._bench.context.recorder.evidence.connects():
            if seen.failure is None and seen.address.ip == ip and seen.address.port != but_port:
                return seen
        return None


async def check_refusal(tries: HopTries, port: int) -> None:
    """Measure from how far a refusal of the configured port comes, against an open port of the same address.

    A reset that already comes back from a distance at which the open port cannot be reached was not
    sent by the server. Two tries must agree.
    """
    refused = next(
        (
            seen
            for seen in tries.connects()
            if seen.endpoint.port == port and seen.failure is Failure.CONNECTION_REFUSED and seen.reporter is None
        ),
        None,
    )
    opened = tries.opened(refused.address.ip, port) if refused is not None else None
    if refused is None or opened is None:
        return
    swept = await tries.sweep(refused.endpoint, refused.address, _MAX_HOPS)
    near = [hops for hops, failure in swept.items() if failure is Failure.CONNECTION_REFUSED]
    if near:
        for _ in range(_TWICE):
            await tries.once(opened.endpoint, opened.address, min(near))


async def check_vanishing(tries: HopTries, endpoint: Endpoint, ips: tuple[str, ...]) -> None:
    """Find out where packets to a silent port vanish: how far routers answer for it, and what comes one hop further.

    Costs one connection to an open port of the same address; the others never arrive anywhere.
    """
    for ip in ips:
        opened = tries.opened(ip, endpoint.port)
        if opened is None:
            continue
        swept = await tries.sweep(endpoint, SocketAddress(ip=ip, port=endpoint.port), _MAX_HOPS)
        answered = [hops for hops, failure in swept.items() if failure is Failure.HOPS_EXCEEDED]
        if answered and swept.get(max(answered) + 1) in _SILENT:
            # Routers send few such messages a second: a second silence is to agree.
            async with asyncio.TaskGroup() as group:
                group.create_task(tries.once(opened.endpoint, opened.address, max(answered) + 1))
                group.create_task(tries.once(endpoint, SocketAddress(ip=ip, port=endpoint.port), max(answered) + 1))
        return


class NearAnswer:
    """Finds out whether a port that talks in clear is answered by a box on the way.

    The few nearest hops only: a server that is further away never sees any of this.

    Args:
        bench: the account, and the means to try things.
        tries: makes the attempts.
    """

    def __init__(self, bench: Bench, tries: HopTries) -> None:
        self._bench = bench
        self._tries = tries

    async def run(self) -> None:
        """Measure, when the configured port talks in clear and its host has another open port."""
        own = self._bench.account.outgoing
        if own is None or own.security is Security.TLS:
            return
        evidence = self._bench.context.recorder.evidence
        if any(
            shake.verified and (shake.endpoint.host, shake.endpoint.port) == (own.host, own.port)
            for shake in evidence.handshakes()
        ):
            return
        talked = next(
            (one for one in self._tries.connects() if one.failure is None and one.endpoint.port == own.port), None
        )
        if talked is None:
            return
        opened = self._tries.opened(talked.address.ip, own.port) or await self._knock(talked)
        if opened is None:
            return
        swept = await self._tries.sweep(talked.endpoint, talked.address, _NEAR_HOPS)
        near = min((hops for hops, failure in swept.items() if failure is None), default=None)
        if near is None:
            return
        for _ in range(_TWICE):
            if await self._tries.once(opened.endpoint, opened.address, 1 if near == 1 else near + 1) is None:
                return
        await self._tries.once(talked.endpoint, talked.address, near)

    async def _knock(self, talked: TcpConnect) -> TcpConnect | None:
        """Look for an open port of the same address, where none is known."""
        async with asyncio.TaskGroup() as group:
            for port in _OTHER_PORTS:
                group.create_task(self._bench.touch(talked.endpoint.host, talked.address.ip, port, Role.CONTROL))
        return self._tries.opened(talked.address.ip, talked.address.port)
