import asyncio
import contextvars
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from assistant.probe import daemon

ROOT = Path(__file__).resolve().parents[3]


def test_it_returns_what_the_call_returns() -> None:
    assert asyncio.run(daemon.run(lambda: 5, name="five")) == 5
    assert asyncio.run(daemon.run(lambda: None, name="none")) is None


def test_it_raises_what_the_call_raises() -> None:
    def refuse() -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        asyncio.run(daemon.run(refuse, name="refuse"))


def test_the_thread_is_a_daemon_of_that_name_with_the_callers_context() -> None:
    value: contextvars.ContextVar[str] = contextvars.ContextVar("value", default="none")

    async def main() -> tuple[str, bool, str]:
        value.set("caller's")
        return await daemon.run(
            lambda: (threading.current_thread().name, threading.current_thread().daemon, value.get()), name="who"
        )

    assert asyncio.run(main()) == ("who", True, "caller's")


def test_the_loop_goes_on_meanwhile() -> None:
    async def main() -> bool:
        release = threading.Event()
        waiting = asyncio.ensure_future(daemon.run(lambda: release.wait(20), name="wait"))
        await asyncio.sleep(0)
        release.set()
        return await waiting

    assert asyncio.run(main())


def test_a_late_result_after_cancellation_is_dropped() -> None:
    release = threading.Event()
    over = threading.Event()

    def slow() -> None:
        release.wait(20)
        over.set()
        raise ValueError("nobody listens")

    async def main() -> None:
        task = asyncio.ensure_future(daemon.run(slow, name="slow"))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        release.set()
        await daemon.run(lambda: over.wait(20), name="over")
        await asyncio.sleep(0)

    asyncio.run(main())
    assert over.is_set()


def test_a_late_result_after_the_loop_is_closed_is_dropped() -> None:
    release = threading.Event()
    caught: list[threading.ExceptHookArgs] = []

    async def main() -> None:
        task = asyncio.ensure_future(daemon.run(lambda: release.wait(20), name="late"))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    before = set(threading.enumerate())
    hook, threading.excepthook = threading.excepthook, caught.append
    try:
        asyncio.run(main())
        release.set()
        for thread in set(threading.enumerate()) - before:
            thread.join(20)
    finally:
        threading.excepthook = hook
    assert caught == []


def test_a_call_that_never_returns_does_not_hold_the_process() -> None:
    code = (
        "import asyncio, threading\n"
        "from assistant.probe import daemon\n"
        "async def main():\n"
        "    try:\n"
        "        async with asyncio.timeout(0.01):\n"
        "            await daemon.run(threading.Event().wait, name='never')\n"
        "    except TimeoutError:\n"
        "        print('timed out')\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30
    )
    assert (done.stdout, done.stderr) == ("timed out\n", "")
