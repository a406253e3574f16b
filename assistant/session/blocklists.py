"""Ask DNS blocklists about this network's public address: only where that is allowed, and a server named its repute."""

import asyncio

from assistant.engine.reputation import public_address, zone_names
from assistant.model.finding import Restriction
from assistant.model.observation import RecordType
from assistant.session.bench import Bench

_PATIENCE_S = 3.0
_MOST = 4


async def ask_blocklists(bench: Bench) -> None:
    """Ask each allowed blocklist about the address, and about the entry that every list has, within 3 s."""
    zones = bench.context.world.options.blocklists[:_MOST]
    if not zones or Restriction.ADDRESS_BLOCKLISTED not in bench.judge().verdict.causes:
        return
    address = public_address(bench.case(), bench.reading())
    asked = [names for zone in zones if address is not None and (names := zone_names(address, zone)) is not None]
    try:
        async with asyncio.timeout(_PATIENCE_S), asyncio.TaskGroup() as group:
            for names in asked:
                for name in (names.address, names.test_entry):
                    group.create_task(bench.context.look_up(name, RecordType.A, bench.label))
    except TimeoutError:
        return
