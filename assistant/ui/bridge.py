"""The one door between the window and the loop thread: jobs go in, progress and one ending come out."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)

CANCEL_WAIT_S: Final = 2.0
JOIN_WAIT_S: Final = 3.0
_START_WAIT_S: Final = 10.0

Report = Callable[[object], None]
MakeCoroutine = Callable[[Report], Coroutine[Any, Any, object]]


class Ending(StrEnum):
    """How a job ended."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


async def until_cancelled() -> None:
    """Wait until the job is cancelled, as the bridge does when it is closed."""
    await asyncio.Event().wait()


class Job(QObject):
    """One coroutine in the loop thread, as the window sees it. All signals come on the window's thread.

    `progress` comes in the order of the reports; then exactly one of `succeeded`, `failed`, `cancelled`;
    then `finished`.

    Attributes:
        name: for logs.
        key: the bridge's number of it.
        ending: None while it runs.
    """

    progress = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, name: str, key: int) -> None:
        super().__init__()
        self.name = name
        self.key = key
        self.ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class _Progress:
    key: int
    value: object


@dataclass(frozen=True, slots=True)
class _Ended:
    key: int
    ending: Ending
    value: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutdownReport:
    """What closing found.

    Attributes:
        cancelled: names of the jobs that had to be cancelled.
        unfinished: names of those that did not end within the time given.
        stuck: the loop thread did not end; it is a daemon and does not hold the process.
    """

    cancelled: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    stuck: bool = False


class Bridge(QObject):
    """Owns the loop thread. Made, used and closed on the window's thread.

    Loop to window there is one queued signal, which carries frozen data only; window to loop there is
    `call_soon_threadsafe` only. Jobs are held here until they have ended; the loop thread knows them by
    number, so that the last reference to a `QObject` is never dropped there.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = count(1)
        self._jobs: dict[int, Job] = {}
        self._tasks: dict[int, asyncio.Task[object]] = {}  # touched in the loop thread only
        self._closed: ShutdownReport | None = None
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="roampost-loop", daemon=True)
        self._thread.start()
        if not self._ready.wait(_START_WAIT_S):
            raise RuntimeError("the loop thread did not start")

    # -- the window's thread ---------------------------------------------------------------------

    @property
    def running(self) -> int:
        """How many jobs have not ended yet."""
        return len(self._jobs)

    def start(self, make_coroutine: MakeCoroutine, *, name: str = "job") -> Job:
        """Run a coroutine in the loop thread.

        Args:
            make_coroutine: called in the loop thread with a function that reports progress; what is
                reported must be frozen, for it crosses threads.
            name: for logs.

        Returns:
            The job; once the bridge is closed, one that ends cancelled.
        """
        job = Job(name, next(self._keys))
        self._jobs[job.key] = job
        if self._closed is not None or not self._call(self._begin, job.key, name, make_coroutine):
            self._arrived.emit(_Ended(job.key, Ending.CANCELLED))
        return job

    def cancel(self, job: Job) -> None:
        """Ask a job to end; it still ends exactly once. Harmless on one that has ended."""
        if job.ending is None:
            self._call(self._cancel, job.key)

    def close(self, *, cancel_wait_s: float = CANCEL_WAIT_S, join_wait_s: float = JOIN_WAIT_S) -> ShutdownReport:
        """Cancel everything, wait for it, end the thread. A second call returns the first one's report.

        Args:
            cancel_wait_s: how long the jobs may take to end once cancelled.
            join_wait_s: how long the thread may take to end after that.
        """
        if self._closed is not None:
            return self._closed
        names = tuple(sorted(job.name for job in self._jobs.values()))
        self._closed = ShutdownReport(cancelled=names)
        self._call(self._wind_down, cancel_wait_s)
        self._thread.join(cancel_wait_s + join_wait_s)
        stuck = self._thread.is_alive()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        unfinished = tuple(self._jobs.values())
        for job in unfinished:
            self._deliver(_Ended(job.key, Ending.CANCELLED))
        self._closed = ShutdownReport(
            cancelled=names,
            unfinished=tuple(sorted(job.name for job in unfinished)),
            stuck=stuck,
        )
        if stuck:
            log.error("the loop thread does not end", extra={"jobs": self._closed.unfinished})
        return self._closed

    @Slot(object)
    def _on_arrived(self, message: object) -> None:
        assert isinstance(message, _Progress | _Ended)
        self._deliver(message)

    def _deliver(self, message: _Progress | _Ended) -> None:
        job = self._jobs.get(message.key)
        if job is None:
            return  # closed meanwhile: it has had its ending
        if isinstance(message, _Progress):
            job.progress.emit(message.value)
            return
        job.ending = message.ending
        del self._jobs[message.key]
        match message.ending:
            case Ending.SUCCEEDED:
                job.succeeded.emit(message.value)
            case Ending.FAILED:
                job.failed.emit(message.value)
            case Ending.CANCELLED:
                job.cancelled.emit()
        job.finished.emit()

    def _call(self, function: Callable[..., None], *args: object) -> bool:
        assert self._loop is not None
        try:
            self._loop.call_soon_threadsafe(function, *args)
        except RuntimeError:
            return False  # the loop is closed
        return True

    # -- the loop thread -------------------------------------------------------------------------

    def _work(self) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        self._ready.set()
        await self._stop.wait()

    def _begin(self, key: int, name: str, make_coroutine: MakeCoroutine) -> None:
        assert self._loop is not None

        def report(value: object) -> None:
            self._post(_Progress(key, value))

        async def run() -> object:
            try:
                return await make_coroutine(report)
            except (KeyboardInterrupt, SystemExit) as fault:
                # Either would end the loop, and every other job with it.
                raise RuntimeError(f"a job raised {type(fault).__name__}") from fault

        task = self._loop.create_task(run(), name=name)
        self._tasks[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))

    def _cancel(self, key: int) -> None:
        task = self._tasks.get(key)
        if task is not None:
            task.cancel()

    def _ended(self, key: int, task: "asyncio.Task[object]") -> None:
        del self._tasks[key]
        if task.cancelled():
            self._post(_Ended(key, Ending.CANCELLED))
            return
        fault = task.exception()
        if fault is not None:
            self._post(_Ended(key, Ending.FAILED, fault))
        else:
            self._post(_Ended(key, Ending.SUCCEEDED, task.result()))

    def _post(self, message: _Progress | _Ended) -> None:
        try:
            self._arrived.emit(message)
        except RuntimeError:
            log.debug("the window is gone; a message of the loop thread is dropped")

    def _wind_down(self, wait_s: float) -> None:
        assert self._loop is not None
        self._winding = self._loop.create_task(self._wind_down_jobs(wait_s))

    async def _wind_down_jobs(self, wait_s: float) -> None:
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=wait_s)
        assert self._stop is not None
        self._stop.set()
