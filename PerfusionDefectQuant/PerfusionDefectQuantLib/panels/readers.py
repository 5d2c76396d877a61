"""The reader session: start, clock, stop; the readings of the scene, none shown while somebody reads."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.item_list import row_height
from LungPerfusionCore.widgets.while_filled import WhileFilled

from ..decisions import Decisions
from ..sessions import Grid, ReaderSession, SessionBook, State, percent_of

TICK_MS = 1000
IDLE_S = 120.0  # a panel left alone for longer is not being read
KEEP_S = 15.0  # so often the time goes into the scene: nobody is told when it is about to be saved


def _shown(measurements: tuple) -> str:
    percent = percent_of(measurements)
    return "-" if math.isnan(percent) else f"{percent:.1f}"


class ReaderPanel:
    """Drives ``readerEdit``, ``patientEdit``, ``startButton``, ``stopButton``, ``readerStatusLabel``, ``sessionTable``.

    ``begin()`` puts the automatic threshold and no decisions in force, ``numbers()`` are the measurements in force, ``kept()``
    is called when the book changed, and with the time.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        panel: Any,
        *,
        begin: Callable[[], None],
        numbers: Callable[[bool], tuple],
        kept: Callable[[], None],
        translate: Callable[[str], str] = str,
        clock: Callable[[], float] = time.monotonic,
    ):
        self._qt, self._ui, self._panel, self._tr = qt, ui, panel, translate
        self._begin, self._numbers, self._kept, self._clock = begin, numbers, kept, clock
        self.book = SessionBook()
        self.session: ReaderSession | None = None
        self._active = self._counted = self._written = 0.0
        self._timer = qt.QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.connect("timeout()", self._tick)
        table = ui.sessionTable
        table.setColumnCount(5)
        table.setHorizontalHeaderLabels([translate(text) for text in ("Reader", "Patient", "Minutes", "Autom. %", "Defect %")])
        table.verticalHeader().hide()
        table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
        table.verticalHeader().setDefaultSectionSize(row_height(table))
        self._filled = WhileFilled(ui.readerSection, lambda: table.rowCount > 0, table)
        ui.startButton.connect("clicked(bool)", self.start)
        ui.stopButton.connect("clicked(bool)", self.stop)
        for edit in (ui.readerEdit, ui.patientEdit):
            edit.connect("textChanged(QString)", self._otherReader)
        ui.blindedCheckBox.connect("toggled(bool)", self._otherReader)
        self.refresh()

    @property
    def reader(self) -> str:
        """Whose decisions these are."""
        return self.session.reader if self.session is not None else self._ui.readerEdit.text.strip() or self._tr("reader")

    def load(self, book: SessionBook) -> None:
        """The sessions of the scene; one that was not finished goes on."""
        self.book = book
        self.session = next((s for s in book if not s.closed), None)
        if self.session is not None:
            self._ui.readerEdit.text, self._ui.patientEdit.text = self.session.reader, self.session.patient
            self._run()
        elif not self._ui.patientEdit.text.strip():
            self._ui.patientEdit.text = self._case(book)
        self.refresh()

    def _case(self, book: SessionBook) -> str:
        """The case number typed in, or, where there is none, that of all the readings."""
        cases = {s.patient for s in book}
        return self._ui.patientEdit.text.strip() or (cases.pop() if len(cases) == 1 else "")

    def clear(self) -> None:
        """The scene is closing."""
        self._timer.stop()
        self.book, self.session = SessionBook(), None
        self.refresh()

    def close(self) -> None:
        self._timer.stop()
        self._timer.disconnect("timeout()", self._tick)

    def active(self) -> None:
        """The reader did something: the clock counts on."""
        self._active = self._clock()

    def start(self, checked: bool = False) -> None:
        """Begin a session from the automatic result; whatever another reader decided is put aside."""
        if self._panel.live is None or self.session is not None:
            return
        try:
            self.book.check(self._ui.readerEdit.text, self._ui.patientEdit.text)  # before anything is put aside
        except InputError as error:
            self._say(said(error.sentence, self._tr))
            return
        self._begin()
        live = self._panel.live
        if live is None:
            return  # the scene could no longer show it, and the panel has said why
        grid = Grid(live.index.box, live.index.grid_shape)
        state = State(live.lower, live.upper, live.decided.about or Decisions())
        session = ReaderSession(self._ui.readerEdit.text, self._ui.patientEdit.text, grid, state, self._numbers(True))
        self.session = self.book.add(session)
        self._run()
        self._kept()
        self.refresh()

    def stop(self, checked: bool = False) -> None:
        """Close the session with the numbers in force, the last drag and stroke among them."""
        self._panel.catchUp()
        if self.session is None:
            return
        self._tick()
        self._timer.stop()
        self.session.close(self._numbers(False))
        self.session = None
        self._kept()
        self.refresh()

    def follow(self, what: str) -> None:
        """The reader came to rest in another state: log it."""
        live = self._panel.live
        if self.session is not None and live is not None:
            self.active()
            decisions = live.decided.about or Decisions()
            self.session.follow(State(live.lower, live.upper, decisions), what)

    def refresh(self) -> None:
        """What can be pressed, and which readings may be seen."""
        ui, reading = self._ui, self.session is not None
        ui.startButton.enabled = self._panel.live is not None and not reading
        ui.stopButton.enabled = reading
        ui.readerEdit.enabled = ui.patientEdit.enabled = not reading
        closed = [s for s in self.book if s.closed]
        rows = [] if reading or self.hides(self.book) else closed
        table = ui.sessionTable
        table.setRowCount(len(rows))
        for row, s in enumerate(rows):
            for column, text in enumerate(
                (s.reader, s.patient, f"{s.seconds / 60:.1f}", _shown(s.automatic) if s.automatic else "-", _shown(s.result))
            ):
                item = self._qt.QTableWidgetItem(text)
                if column > 1:
                    item.setTextAlignment(self._qt.Qt.AlignRight | self._qt.Qt.AlignVCenter)
                table.setItem(row, column, item)
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        self._filled.arrange()
        if reading:
            self._showTime()
        else:
            hidden = self._tr(" Hidden until the reader has finished this patient.") if closed and not rows else ""
            self._say(self._tr("{n} readings in this scene.").format(n=len(closed)) + hidden if closed else "")

    def hides(self, book: SessionBook) -> bool:
        """Whether finished readings of a book must not be shown to the reader whose initials are typed in."""
        own = book.find(self._ui.readerEdit.text, self._case(book))
        return self._ui.blindedCheckBox.checked and any(s.closed for s in book) and (own is None or not own.closed)

    def _otherReader(self, value: Any) -> None:
        if self.session is None:
            self.refresh()

    def _run(self) -> None:
        self._active = self._counted = self._written = self._clock()
        self._timer.start()

    def count(self) -> None:
        """Count the reading time up to now."""
        if self.session is not None:
            self._tick()

    def _tick(self) -> None:
        now = self._clock()
        if self.session is not None and not self.session.closed:
            if now - self._active < IDLE_S:
                self.session.spend(max(0.0, now - self._counted))
                if now - self._written >= KEEP_S and self._panel.live is not None:
                    self._written = now
                    self._kept()
            self._showTime()
        self._counted = now

    def _showTime(self) -> None:
        s = self.session
        self._say(
            self._tr("{reader} has been reading {patient} for {minutes:.1f} min, {n} decisions. Other readings are hidden.").format(
                reader=s.reader, patient=s.patient, minutes=s.seconds / 60, n=s.state.decisions.by_hand
            )
        )

    def _say(self, text: str) -> None:
        self._ui.readerStatusLabel.text = text
