"""The demo world, started and stopped around a test."""

from collections.abc import AsyncIterator

import pytest_asyncio

from assistant.demo.world import DemoWorld


@pytest_asyncio.fixture
async def world() -> AsyncIterator[DemoWorld]:
    async with DemoWorld() as started:
        yield started
