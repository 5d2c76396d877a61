"""The CT series of a DICOM folder, to choose from where there are several: read beside a panel that stays awake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from LungPerfusionCore.run.jobs import Job, JobRunner, Outcome
from LungPerfusionCore.run.polling_timer import QtPollingTimer
from LungPerfusionCore.run.step import Step

PAUSE_MS = 400  # while a path is typed, folders on the way are not read


class SeriesList:
    """Drives ``ctSeriesBox``, which is seen only where there is a choice.

    ``look(folder)`` gives the ``ExportLogic.ctSeriesStep`` of a folder; ``changed()`` is called when there is something else to say.
    """

    def __init__(self, qt: Any, box: Any, look: Callable[[str], Step], changed: Callable[[], None], translate: Callable[[str], str] = str):
        self._box, self._look, self._changed, self._tr = box, look, changed, translate
        self._polling = QtPollingTimer(qt)
        self._runner = JobRunner(self._polling)
        self._folder = ""
        self._series: tuple = ()
        self._wait = qt.QTimer()
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE_MS)
        self._wait.connect("timeout()", self._read)
        box.connect("currentIndexChanged(int)", self._chosen)

    @property
    def chosen(self) -> str | None:
        """What chooses the series (``dicom.choice.SeriesInfo.which``); None where there is one only, or none is chosen."""
        index = self._box.currentIndex - 1
        return self._series[index].which if len(self._series) > 1 and 0 <= index < len(self._series) else None

    @property
    def problem(self) -> str:
        """Why the folder cannot be used yet, or "". Before the folder has been read nothing is: the export reads it again and refuses."""
        if len(self._series) > 1 and self.chosen is None:
            return self._tr("The folder holds {count} CT series: choose the one of this CT.").format(count=len(self._series))
        return ""

    def read(self, folder: str) -> None:
        """Another folder."""
        self._runner.cancel()
        self._folder = folder if folder and Path(folder).is_dir() else ""
        self._fill((), -1)
        if self._folder:
            self._wait.start()
        else:
            self._wait.stop()

    def cancel(self) -> None:
        self._wait.stop()
        self._runner.cancel()

    def close(self) -> None:
        """For good."""
        self._wait.stop()
        self._wait.disconnect("timeout()", self._read)
        self._runner.close()
        self._polling.close()

    def _read(self) -> None:
        if self._runner.busy:  # the folder before is being let go of
            self._wait.start()
            return
        folder = self._folder
        step = self._look(folder)

        def done(found: tuple) -> None:
            if folder == self._folder:
                self._fill(*found)
                self._changed()

        def failed(_outcome: Outcome) -> None:
            self._changed()  # the export itself says what is wrong with the folder

        self._runner.start(
            Job(
                lambda task: step.compute(task.prepared, task.progress),
                prepare=step.prepare,
                finish=step.finish,
                name="Looking for CT series",
                on_done=done,
                on_failed=failed,
                on_cancelled=self._changed,
            )
        )

    def _fill(self, series: tuple, own: int) -> None:
        self._series = tuple(series)
        blocked = self._box.blockSignals(True)
        self._box.clear()
        self._box.addItem(self._tr("Choose the series of this CT ..."))
        for each in self._series:
            self._box.addItem(each.words())
        self._box.currentIndex = own + 1
        self._box.blockSignals(blocked)
        self._box.visible = len(self._series) > 1

    def _chosen(self, index: int) -> None:
        self._changed()
