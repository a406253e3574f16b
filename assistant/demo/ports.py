"""The demo world as a run wants it: every port of `session.world.World`, leading nowhere but into the demo."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache

from assistant.clients.demo_mail import DemoMail
from assistant.demo.places import RECIPIENT
from assistant.demo.world import DemoWorld
from assistant.engine.domains import Registrable
from assistant.engine.explain.rules import Rules
from assistant.host.fingerprint import fingerprint, installation_key
from assistant.host.history import History
from assistant.host.memory import FileMemory
from assistant.host.poplogins import PopLogins
from assistant.host.proofs import Proofs
from assistant.host.refusedlogins import RefusedLogins
from assistant.model.policy import PolicyRead
from assistant.probe.https import SystemFetcher
from assistant.session.world import Options, World


def make_world(
    demo: DemoWorld, *, registrable: Registrable, rules: Callable[[], Rules], policy: PolicyRead | None = None
) -> World:
    """Return the demo world's ports. The demo must have been started, and be stopped by whoever started it.

    Args:
        demo: the demo world.
        registrable: host name to registrable domain: a matter of names, the same in every world.
        rules: what replies mean; the same in every world.
        policy: what the organisation sets and allows, for a demonstration of that; nothing where None.
    """
    said = policy or PolicyRead()
    key = cache(lambda: installation_key(demo.folder / "state" / "installation.key"))
    return World(
        clock=time.monotonic,
        utc_now=demo.utc_now,
        resolver=demo.resolver,
        dialer=demo.dialer,
        trust=demo.trust,
        fetcher=SystemFetcher(demo.resolver, demo.dialer, demo.trust),
        network=demo.network_reader,
        secrets=demo.secrets,
        programs=(DemoMail(demo.settings_file),),
        history=History(demo.folder / "history"),
        pop_logins=PopLogins(demo.folder / "state" / "pop-logins.json"),
        memory=FileMemory(demo.folder / "state" / "memory.json", key),
        network_mark=lambda snapshot: fingerprint(snapshot, key()),
        refused_logins=RefusedLogins(demo.folder / "state" / "refused-logins.json"),
        proofs=Proofs(demo.folder / "state" / "proofs.json"),
        registrable=registrable,
        rules=rules,
        options=Options(default_recipient=RECIPIENT, ispdb_url=None, embedded=True, policy=said.policy, said=said),
    )


@asynccontextmanager
async def open_demo_world(
    demo: DemoWorld, *, registrable: Registrable, rules: Callable[[], Rules]
) -> AsyncIterator[World]:
    """Start the demo world, give its ports, and stop it at the end; see `make_world`."""
    async with demo:
        yield make_world(demo, registrable=registrable, rules=rules)
