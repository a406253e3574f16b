"""The window's session in the demo world, for the tests."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.places import HOME_ADDRESS
from assistant.demo.ports import open_demo_world
from assistant.demo.world import DemoWorld
from assistant.model.secret import Purpose
from assistant.session.world import World


@asynccontextmanager
async def open_world(demo: DemoWorld, *, passwords: bool = True) -> AsyncIterator[World]:
    """Start the demo world, with or without Anna's passwords in its keyring, and give its ports."""
    async with open_demo_world(demo, registrable=registrable_domain, rules=explain_rules) as world:
        if not passwords:
            for purpose in Purpose:
                demo.secrets.forget(HOME_ADDRESS, purpose)
        yield world
