"""Blocking calls in daemon threads: a call that never returns may not hold the process (see `run`)."""

import asyncio
import contextvars
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def run(call: Callable[[], T], *, name: str) -> T:
    """Run a blocking call in a daemon thread of its own and wait for it.

    asyncio's own pool has few threads, keeps a cancelled look-up's thread busy, and joins all of
    them at exit; a hung resolver or a keyring waiting for its unlock dialog must do none of that.

    Args:
        call: what to run; its exception is raised here.
        name: the thread's name.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()
    context = contextvars.copy_context()

    def finish(result: T | None, fault: BaseException | None) -> None:
        if done.cancelled():
            return
        if fault is not None:
            done.set_exception(fault)
        else:
            done.set_result(result)  # type: ignore[arg-type] # a result is None only where T is None

    def work() -> None:
        result: T | None = None
        fault: BaseException | None = None
        try:
            result = context.run(call)
        except Exception as error:
            fault = error
        try:
            loop.call_soon_threadsafe(finish, result, fault)
        except RuntimeError:
            return  # the loop is closed: nobody waits any more

    threading.Thread(target=work, name=name, daemon=True).start()
    return await done
