"""The window's session in the demo world, put together for the tests."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from assistant.cli.compose import explain_rules, registrable_domain
from assistant.clients.demo_mail import DemoMail
from assistant.demo.places import HOME_ADDRESS, RECIPIENT
from assistant.demo.world import DemoWorld
from assistant.host.history import History
from assistant.model.secret import Purpose
from assistant.probe.https import SystemFetcher
from assistant.session.world import Options, World


@asynccontextmanager
async def open_world(demo: DemoWorld, *, passwords: bool = True) -> AsyncIterator[World]:
    """Start the demo world, with or without Anna's passwords in its keyring, and give its ports."""
    async with demo:
        if not passwords:
            for purpose in Purpose:
                demo.secrets.forget(HOME_ADDRESS, purpose)
        yield World(
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
            registrable=registrable_domain,
            rules=explain_rules,
            options=Options(default_recipient=RECIPIENT, ispdb_url=None),
        )
