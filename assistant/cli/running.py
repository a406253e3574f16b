"""Runs the assistant for a command: one loop, one world, questions asked between the steps and never inside."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, Self, TypeVar

from assistant.session.assistant import Assistant
from assistant.session.world import World

T = TypeVar("T")
Opener = Callable[[], AbstractAsyncContextManager[World]]


class Running:
    """An open world with its assistant: ``with Running(opener) as running: running.do(running.assistant.accounts())``.

    Between two calls of `do` the loop stands still, so that a question to the user blocks nothing and an
    interrupt reaches it at once.

    Attributes:
        world: the open world.
        assistant: the use cases over it.
    """

    world: World
    assistant: Assistant

    def __init__(self, opener: Opener) -> None:
        self._runner = asyncio.Runner()
        self._context = opener()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Run one step to its end."""
        return self._runner.run(work)

    def __enter__(self) -> Self:
        self._runner.__enter__()
        try:
            self.world = self._runner.run(self._enter())
        except BaseException:
            self._runner.close()
            raise
        self.assistant = Assistant(self.world)
        return self

    async def _enter(self) -> World:
        return await self._context.__aenter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        async def leave() -> None:
            await self._context.__aexit__(kind, fault, trace)

        try:
            self._runner.run(leave())
        finally:
            self._runner.close()
