"""The door between window and loop: one ending each, in order, and a shutdown that never hangs."""

import asyncio
import gc
import queue
import random
import threading
import weakref
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from assistant.ui.bridge import Bridge, Ending, Job, Report


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    door = Bridge()
    yield door
    assert not door.close().stuck


class Listener(QObject):
    """Writes down every signal of a job, and the thread it came on."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        job.progress.connect(self._on_progress)
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.finished.connect(self._on_finished)

    def _note(self, word: str, value: object = None) -> None:
        self.heard.append((word, value))
        self.threads.add(threading.get_ident())

    @Slot(object)
    def _on_progress(self, value: object) -> None:
        self._note("progress", value)

    @Slot(object)
    def _on_succeeded(self, value: object) -> None:
        self._note("succeeded", value)

    @Slot(object)
    def _on_failed(self, value: object) -> None:
        self._note("failed", value)

    @Slot()
    def _on_cancelled(self) -> None:
        self._note("cancelled")

    @Slot()
    def _on_finished(self) -> None:
        self._note("finished")

    @property
    def words(self) -> list[str]:
        return [word for word, _ in self.heard]


async def _answer(report: Report) -> object:
    return 42


async def _hang(report: Report) -> object:
    await asyncio.Event().wait()
    return None


def test_a_result_comes_on_the_windows_thread_then_finished(bridge: Bridge, qtbot: QtBot) -> None:
    job = bridge.start(_answer)
    listener = Listener(job)
    qtbot.waitUntil(lambda: job.ending is not None)
    assert listener.heard == [("succeeded", 42), ("finished", None)]
    assert listener.threads == {threading.get_ident()}
    assert job.ending is Ending.SUCCEEDED


def test_the_coroutine_runs_in_the_one_loop_thread(bridge: Bridge, qtbot: QtBot) -> None:
    async def where(report: Report) -> object:
        return threading.current_thread().name, id(asyncio.get_running_loop())

    jobs = [bridge.start(where) for _ in range(3)]
    listeners = [Listener(job) for job in jobs]
    qtbot.waitUntil(lambda: bridge.running == 0)
    results = {listener.heard[0][1] for listener in listeners}
    assert len(results) == 1
    assert "roampost-loop" in str(results)


def test_a_failure_is_a_value(bridge: Bridge, qtbot: QtBot) -> None:
    async def fail(report: Report) -> object:
        raise ValueError("said")

    listener = Listener(job := bridge.start(fail))
    qtbot.waitUntil(lambda: job.ending is not None)
    assert listener.words == ["failed", "finished"]
    assert isinstance(listener.heard[0][1], ValueError)


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt])
def test_no_exception_of_a_job_ends_the_loop(bridge: Bridge, qtbot: QtBot, kind: type[BaseException]) -> None:
    async def leave(report: Report) -> object:
        raise kind

    first = bridge.start(leave)
    second = bridge.start(_answer)
    qtbot.waitUntil(lambda: bridge.running == 0)
    assert (first.ending, second.ending) == (Ending.FAILED, Ending.SUCCEEDED)


def test_a_factory_that_raises_is_a_failed_job(bridge: Bridge, qtbot: QtBot) -> None:
    def broken(report: Report) -> Coroutine[Any, Any, object]:
        raise LookupError("no coroutine")

    listener = Listener(job := bridge.start(broken))
    qtbot.waitUntil(lambda: job.ending is not None)
    assert listener.words == ["failed", "finished"]


def test_progress_is_ordered_and_precedes_the_ending(bridge: Bridge, qtbot: QtBot) -> None:
    async def count(report: Report) -> object:
        for number in range(500):
            report(number)
            if number % 50 == 0:
                await asyncio.sleep(0)
        return "end"

    listener = Listener(job := bridge.start(count))
    qtbot.waitUntil(lambda: job.ending is not None)
    assert [value for word, value in listener.heard if word == "progress"] == list(range(500))
    assert listener.words[-2:] == ["succeeded", "finished"]


def test_cancel_runs_the_clean_up_and_closes_what_was_open(bridge: Bridge, qtbot: QtBot) -> None:
    closed = threading.Event()
    opened = threading.Event()

    async def talk(report: Report) -> object:
        gone = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read()
            closed.set()
            gone.set()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            opened.set()
            try:
                await reader.read()
            finally:
                writer.close()
                await gone.wait()
        return None

    listener = Listener(job := bridge.start(talk))
    qtbot.waitUntil(opened.is_set)
    bridge.cancel(job)
    qtbot.waitUntil(lambda: job.ending is not None)
    assert closed.is_set()
    assert listener.words == ["cancelled", "finished"]


def test_races_of_start_and_cancel_give_one_ending_each(bridge: Bridge, qtbot: QtBot) -> None:
    dice = random.Random(20)

    async def short(report: Report) -> object:
        report("begun")
        for _ in range(dice.randrange(3)):
            await asyncio.sleep(0)
        return None

    pairs = []
    for _ in range(3):
        for _ in range(200):
            job = bridge.start(short)
            pairs.append((job, Listener(job)))
            if dice.random() < 0.7:
                bridge.cancel(job)
        qtbot.waitUntil(lambda: bridge.running == 0)
    for job, listener in pairs:
        endings = [word for word in listener.words if word in set(Ending)]
        assert endings == [job.ending]
        assert listener.words.count("finished") == 1
        assert listener.words[-1] == "finished"


def test_cancel_before_the_first_step_wins(bridge: Bridge, qtbot: QtBot) -> None:
    gate = threading.Event()

    async def hold(report: Report) -> object:
        gate.wait(5)  # holds the loop thread itself, so that the next job cannot begin
        return None

    bridge.start(hold)
    began: list[int] = []

    async def begin(report: Report) -> object:
        began.append(1)
        return None

    job = bridge.start(begin)
    bridge.cancel(job)
    gate.set()
    qtbot.waitUntil(lambda: bridge.running == 0)
    assert job.ending is Ending.CANCELLED
    assert began == []


def test_cancel_after_the_end_changes_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    listener = Listener(job := bridge.start(_answer))
    qtbot.waitUntil(lambda: job.ending is not None)
    bridge.cancel(job)
    other = bridge.start(_answer)
    qtbot.waitUntil(lambda: other.ending is not None)
    assert listener.words == ["succeeded", "finished"]


def test_a_receiver_deleted_midway_is_not_called(bridge: Bridge, qtbot: QtBot) -> None:
    go: queue.SimpleQueue[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = queue.SimpleQueue()

    async def wait(report: Report) -> object:
        event = asyncio.Event()
        go.put((asyncio.get_running_loop(), event))
        await event.wait()
        report("late")
        return None

    job = bridge.start(wait)
    loop, event = go.get(timeout=10)
    listener = Listener(job)
    heard = listener.heard
    listener.deleteLater()
    gone: list[object] = []
    listener.destroyed.connect(lambda: gone.append(True))
    del listener
    qtbot.waitUntil(lambda: bool(gone))
    loop.call_soon_threadsafe(event.set)
    qtbot.waitUntil(lambda: job.ending is not None)
    assert heard == []


def test_jobs_are_let_go_after_their_end(bridge: Bridge, qtbot: QtBot) -> None:
    jobs = [bridge.start(_answer) for _ in range(50)]
    references = [weakref.ref(job) for job in jobs]
    qtbot.waitUntil(lambda: bridge.running == 0)
    del jobs
    gc.collect()
    assert [reference() for reference in references if reference() is not None] == []


def test_close_cancels_hung_jobs_and_ends_the_thread(qtbot: QtBot) -> None:
    door = Bridge()
    listeners = [Listener(door.start(_hang, name="hung")) for _ in range(50)]
    found = door.close()
    assert found.cancelled == ("hung",) * 50
    assert (found.unfinished, found.stuck) == ((), False)
    assert all(listener.words == ["cancelled", "finished"] for listener in listeners)
    assert "roampost-loop" not in {thread.name for thread in threading.enumerate()}


def test_close_twice_answers_the_same(qtbot: QtBot) -> None:
    door = Bridge()
    assert door.close() is door.close()


def test_a_job_started_after_close_ends_cancelled(qtbot: QtBot) -> None:
    door = Bridge()
    door.close()
    listener = Listener(job := door.start(_answer))
    qtbot.waitUntil(lambda: job.ending is not None)
    assert listener.words == ["cancelled", "finished"]


def test_close_reports_a_stuck_thread_instead_of_hanging(qtbot: QtBot, expect_log: Callable[[str], None]) -> None:
    expect_log("the loop thread does not end")
    door = Bridge()
    release = threading.Event()
    inside = threading.Event()

    async def block(report: Report) -> object:
        inside.set()
        release.wait(30)
        return None

    listener = Listener(door.start(block, name="blocking"))
    assert inside.wait(10)
    found = door.close(cancel_wait_s=0.05, join_wait_s=0.05)
    assert found.stuck
    assert found.unfinished == ("blocking",)
    assert listener.words == ["cancelled", "finished"]
    release.set()
    door._thread.join(10)  # the test's own clean-up
    assert not door._thread.is_alive()
    assert listener.words == ["cancelled", "finished"]


def test_close_reports_a_job_that_refuses_to_be_cancelled(qtbot: QtBot) -> None:
    door = Bridge()
    started = threading.Event()

    async def stubborn(report: Report) -> object:
        started.set()
        for _ in range(2):
            try:
                await asyncio.sleep(30)
            except asyncio.CancelledError:
                continue
        return None

    job = door.start(stubborn, name="stubborn")
    assert started.wait(10)
    found = door.close(cancel_wait_s=0.05)
    assert found.cancelled == ("stubborn",)
    assert job.ending is not None
