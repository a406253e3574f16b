"""A refused port: did the server's host refuse it, or a box on the way? Distance tells."""

import asyncio

from assistant.model.net import Endpoint, SocketAddress
from assistant.model.observation import Failure, Role, TcpConnect
from assistant.probe.hops import HopProbe
from assistant.session import rounds
from assistant.session.bench import Bench

_MAX_HOPS = 12
_BOUND_S = 1.0


class RefusalCheck:
    """Measures from how far a refusal comes, against a port of the same address that is open.

    A reset that already comes back from a distance at which the open port cannot be reached was not
    sent by the server. Two tries must agree.

    Args:
        bench: the account, and the means to try things.
        hops: connects with a bounded number of hops.
    """

    def __init__(self, bench: Bench, hops: HopProbe) -> None:
        self._bench = bench
        self._hops = hops

    async def run(self) -> None:
        """Measure, when the configured port was refused and another port of the same address is open."""
        own = self._bench.account.outgoing
        if own is None:
            return
        connects = list(self._bench.context.recorder.evidence.connects(host=own.host))
        refused = next(
            (
                seen
                for seen in connects
                if seen.endpoint.port == own.port and seen.failure is Failure.CONNECTION_REFUSED
            ),
            None,
        )
        if refused is None:
            return
        opened = next(
            (seen for seen in connects if seen.failure is None and seen.address.ip == refused.address.ip),
            None,
        )
        if opened is None:
            return
        self._bench.round(rounds.DISTANCE)
        distance = await self._distance(refused)
        if distance is not None:
            for _ in range(2):
                await self._try(opened.endpoint, opened.address, distance)

    async def _distance(self, refused: TcpConnect) -> int | None:
        """Return the fewest hops at which the refusal still comes."""
        async with asyncio.TaskGroup() as group:
            tasks = {
                hops: group.create_task(self._try(refused.endpoint, refused.address, hops))
                for hops in range(1, _MAX_HOPS + 1)
            }
        near = [hops for hops, task in tasks.items() if task.result() is Failure.CONNECTION_REFUSED]
        return min(near, default=None)

    async def _try(self, endpoint: Endpoint, address: SocketAddress, hops: int) -> Failure | None:
        recorder = self._bench.context.recorder
        started_s = recorder.now_s()
        failure = await self._hops.connect(address, hops, bound_s=_BOUND_S)
        recorder.add(
            TcpConnect(
                id=recorder.next_id(),
                started_s=started_s,
                elapsed_s=recorder.now_s() - started_s,
                failure=failure,
                account=self._bench.label,
                endpoint=endpoint,
                address=address,
                role=Role.CONTROL,
                hop_limit=hops,
            ),
        )
        return failure
