"""What goes on without a window: a change made for one network is put back once that is left."""

import logging

from PySide6.QtCore import QObject, Signal

from assistant.model.fault import AssistantError
from assistant.ui.backend import Session
from assistant.ui.bridge import Bridge, Job

log = logging.getLogger(__name__)


class Staying(QObject):
    """One job at a time. `told` carries each `Notice`; `ended` tells whether there was one to tell, unless it was cut.

    Args:
        bridge: the door to the loop thread.
    """

    told = Signal(object)
    ended = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job: Job | None = None
        self._heard = False

    def begin(self, session: Session | None) -> None:
        """Stay; ends at once where there is nothing to do it with."""
        self.end()
        self._heard = False
        if session is None:
            self.ended.emit(False)
            return
        job = self._job = self._bridge.start(session.stay, name="stay")
        job.progress.connect(lambda notice: self._on_told(job, notice))
        job.succeeded.connect(lambda _: self._on_ended(job))
        job.failed.connect(lambda fault: self._on_failed(job, fault))

    def end(self) -> None:
        """The window is open again, and does what is to be done itself."""
        if self._job is not None:
            job, self._job = self._job, None
            self._bridge.cancel(job)

    def _on_told(self, job: Job, notice: object) -> None:
        if job is self._job:
            self._heard = True
            self.told.emit(notice)

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.ended.emit(self._heard)

    def _on_failed(self, job: Job, fault: object) -> None:
        if not isinstance(fault, AssistantError):
            log.error("a job failed", exc_info=fault if isinstance(fault, BaseException) else None)
        self._heard = False  # what was promised is not kept: nothing is left to say
        self._on_ended(job)
