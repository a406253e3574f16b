"""What a run leaves to later ones: written when the answer stands, in a thread, since the disk may be slow."""

import asyncio
from collections.abc import Iterable

from assistant.engine.remember import to_remember
from assistant.probe import daemon
from assistant.session.bench import Bench
from assistant.session.context import Context

_WRITING_S = 0.5


async def remember(context: Context, benches: Iterable[Bench]) -> None:
    """Keep how the provider's servers showed themselves and whom they let in; whoever waits does so half a second."""
    memory = context.world.memory
    if memory is None or context.memory.network is None:
        return
    now_utc, logins, snapshot = context.world.utc_now(), context.world.pop_logins, context.snapshot
    ready = [(bench, bench.case(), bench.reading()) for bench in benches]

    def keep() -> None:
        for bench, case, reading in ready:
            lent = logins is not None and logins.is_recent(bench.label, snapshot, now_utc)
            memory.note(to_remember(case, reading, lent=lent), now_utc)

    try:
        async with asyncio.timeout(_WRITING_S):
            await daemon.run(keep, name="memory")
    except TimeoutError:
        return
