"""What is looked into when no way out is proven yet: who meddles on this network. Each asked only where it may tell.

All at once, beside the rounds of questions; none signs in or sends anything of the user's.
"""

import asyncio
import secrets

from assistant.engine.domains import operator_of
from assistant.engine.lies import NOWHERE
from assistant.engine.nat64 import DISCOVERY_NAME, synthesised
from assistant.model.mail import SendingAccount
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Failure, RecordType, Role
from assistant.probe.smtp import SmtpProbe
from assistant.session.bench import Bench
from assistant.session.distance import HopTries, NearAnswer

_IMPLICIT_TLS = frozenset({465, 993, 995})
_TLS_CONTROL_S = 3.0


class Trouble:
    """The further experiments on one account.

    Args:
        bench: the account, and the means to try things.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    async def run(self) -> None:
        """Make every experiment that may tell something."""
        hops = self._bench.context.world.hops
        async with asyncio.TaskGroup() as group:
            if hops is not None:
                group.create_task(NearAnswer(self._bench, HopTries(self._bench, hops)).run())
            group.create_task(self._invent_names())
            group.create_task(self._look_behind_tls())
            group.create_task(self._reach_through_nat64())

    async def _invent_names(self) -> None:
        """Ask for names that cannot exist, when the provider's server does not prove itself."""
        bench = self._bench
        own = bench.account.outgoing
        if own is None or any(
            shake.verified and shake.endpoint.host == own.host for shake in bench.context.recorder.evidence.handshakes()
        ):
            return
        domain = bench.account.domain
        label = secrets.token_hex(8)
        async with asyncio.TaskGroup() as group:
            for name in (f"{label}.{domain}", f"{label}.{NOWHERE}"):
                group.create_task(bench.context.look_up_invented(name, bench.label))

    async def _look_behind_tls(self) -> None:
        """See who vouches for a server of another operator, when somebody unknown vouches for the provider's."""
        bench = self._bench
        evidence = bench.context.recorder.evidence
        own = bench.account.outgoing
        if own is None or not any(
            shake.failure is Failure.TLS_UNKNOWN_AUTHORITY and shake.endpoint.host == own.host
            for shake in evidence.handshakes()
        ):
            return
        mine = operator_of(own.host, bench.context.world.registrable)
        for other in bench.others:
            where = _tls_endpoint(other)
            if where is not None and operator_of(where.host, bench.context.world.registrable) not in {mine, None}:
                await self._shake_hands(where)
                return

    async def _shake_hands(self, where: Endpoint) -> None:
        bench = self._bench
        world = bench.context.world
        found = await bench.context.look_up(where.host, RecordType.ADDRESS, bench.label)
        if not found.answers:
            return
        probe = SmtpProbe(
            dialer=world.dialer,
            trust=world.trust,
            recorder=bench.context.recorder,
            endpoint=where,
            role=Role.CONTROL,
            account=bench.label,
            patience=bench.patience,
            ehlo_name=world.options.ehlo_name,
        )
        try:
            async with asyncio.timeout(_TLS_CONTROL_S):
                await probe.connect(found.answers[0])
                if not probe.closed:
                    await probe.secure(verify=True)
        except TimeoutError:
            return
        finally:
            probe.close()

    async def _reach_through_nat64(self) -> None:
        """Reach the server by the address that stands for its IPv4 one, when there is no way to that."""
        bench = self._bench
        own = bench.account.outgoing
        if own is None:
            return
        failed = [
            seen
            for seen in bench.context.recorder.evidence.connects(host=own.host, port=own.port)
            if ":" not in seen.address.ip
        ]
        if not failed or any(seen.failure is not Failure.NETWORK_UNREACHABLE for seen in failed):
            return
        found = await bench.context.look_up(DISCOVERY_NAME, RecordType.ADDRESS, bench.label)
        for ip in synthesised(found.answers, failed[0].address.ip)[:1]:
            await bench.touch(ip, ip, own.port, Role.CONTROL)


def _tls_endpoint(account: SendingAccount) -> Endpoint | None:
    """Return where an account's servers speak TLS from the first octet, as its settings say or by custom."""
    for side in (account.incoming, account.outgoing):
        if side is not None and side.port in _IMPLICIT_TLS and side.security is Security.TLS:
            return Endpoint(host=side.host, port=side.port, security=Security.TLS)
    outgoing = account.outgoing
    return Endpoint(host=outgoing.host, port=465, security=Security.TLS) if outgoing is not None else None
