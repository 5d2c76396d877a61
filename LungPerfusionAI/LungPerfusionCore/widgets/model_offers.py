"""The part of a panel that offers models of others for what a selector asks for: run, fetch after a question, remove what was fetched.

Given the panel's widgets and Slicer's ``qt``; imports neither. Before the person says yes nothing is asked of any network.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ..errors import InputError, LungPerfusionError
from ..models.fetched_models import downloaded_bytes, fetch, remove, take_by_hand
from ..models.known_models import in_bytes, known_models
from ..models.model_offers import FETCH, GET, READY, Engines, Offer, offers_for
from ..run.jobs import reason
from ..run.step import Step
from ..sentence import said
from .job_panel import JobPanel
from .path_edits import on_path

#: What a selector asks for, in words.
WORDS = {"lobes": "Lobes", "arteries": "Pulmonary arteries", "emboli": "Emboli"}


class ModelOffers:
    """Drives the widgets of ``offersSection`` and the buttons beside selectors.

    ``buttons``: what is wanted (a key of ``WORDS``) -> the name of the button beside its selector. ``volume()``: the CT node or None.
    ``step(offer)``: runs one; ``made(wanted, value)``: what it gave, returns the sentence to show. ``ask(text)``: the person's yes or no.
    ``expect(offer)``: how long it takes, in words, or "". ``changed()``: models were fetched or removed.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        *,
        buttons: Mapping[str, str],
        engines: Engines,
        volume: Callable[[], Any],
        step: Callable[[Offer], Step],
        made: Callable[[str, Any], str],
        ask: Callable[[str], bool],
        expect: Callable[[Offer], str],
        changed: Callable[[], None] = lambda: None,
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._engines, self._volume, self._makeStep, self._made, self._ask = ui, engines, volume, step, made, ask
        self._tr, self._expect, self._changed = translate, expect, changed
        self._wanted = next(iter(buttons))
        self._offers: tuple[Offer, ...] = ()
        self._agreed: Offer | None = None  # to its download, for the job that starts now
        for wanted, name in buttons.items():
            getattr(ui, name).connect("clicked(bool)", lambda _checked=False, wanted=wanted: self.open(wanted))
        ui.offerBox.connect("currentIndexChanged(int)", self._chosen)
        ui.offerFetchButton.connect("clicked(bool)", self._fetch)
        on_path(ui.offerFilePath, self._arrange)
        ui.removeModelsButton.connect("clicked(bool)", self._remove)
        ui.offersSection.connect("contentsCollapsed(bool)", self._folded)
        self.job = JobPanel(
            qt,
            ui,
            "offer",
            whyNot=self._whyNot,
            toolTip=translate("Run this model on the CT; its segmentation is selected in the panel"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=self._forgetConsent,
            inputs=lambda: (self._volume(),),
        )
        self._list()

    @property
    def offer(self) -> Offer | None:
        """The chosen one."""
        index = self._ui.offerBox.currentIndex
        return self._offers[index] if 0 <= index < len(self._offers) else None

    def open(self, wanted: str) -> None:
        """Show what makes ``wanted``."""
        self._wanted = wanted
        self._ui.offersSection.collapsed = False
        self._list()

    def refresh(self) -> None:
        self.job.refresh()

    def close(self) -> None:
        self.job.close()

    def _folded(self, collapsed: bool) -> None:
        # A section that unfolds shows all that it holds, also what was hidden while it was folded.
        if not collapsed:
            self._list()
            self.job.arrange()

    def _list(self) -> None:
        """The offers as things are now; the one that was chosen stays chosen."""
        before = self.offer.name if self.offer is not None else ""
        box = self._ui.offerBox
        try:
            self._offers = offers_for(self._wanted, self._engines)
        except InputError as error:
            self._offers = ()
            self._ui.offerLabel.text = said(reason(error), self._tr)
        states = {READY: self._tr("ready"), FETCH: self._tr("to download"), GET: self._tr("to install")}
        blocked = box.blockSignals(True)
        box.clear()
        for offer in self._offers:
            box.addItem(f"{offer.title} ({states[offer.state]})", offer.name)
        names = [offer.name for offer in self._offers]
        box.currentIndex = names.index(before) if before in names else 0 if names else -1
        box.blockSignals(blocked)
        self._ui.offerBoxLabel.text = self._tr("{what} by:").format(what=self._tr(WORDS[self._wanted]))
        self._listDownloaded()
        self._chosen()

    def _listDownloaded(self) -> None:
        box, there = self._ui.downloadedBox, downloaded_bytes()
        titles = {known.name: known.title for known in known_models()}
        box.clear()
        for name, size in there.items():
            box.addItem(f"{titles[name]}: {in_bytes(size)}", name)
        box.visible = self._ui.removeModelsButton.visible = self._ui.downloadedBoxLabel.visible = bool(there)

    def _chosen(self, _index: Any = None) -> None:
        self._ui.offerFilePath.currentPath = ""
        self._ui.offerChecksumEdit.text = ""
        self._arrange()

    def _arrange(self, _changed: Any = None) -> None:
        """Show what belongs to the choice."""
        ui, offer = self._ui, self.offer
        text = offer.sentence if offer is not None else self._tr("No model in the catalogue segments this structure.")
        if offer is not None and offer.state == GET:
            text += " " + self._tr("Requires {what}.").format(what=offer.entry.how_to_get)
        takes = self._expect(offer) if offer is not None and offer.state == READY and not ui.offersSection.collapsed else ""
        if takes:
            text += " " + self._tr("Estimated run time on this computer: {time}.").format(time=takes)
        ui.offerLabel.text = text
        fetches = offer is not None and offer.state == FETCH
        single = offer is not None and fetches and len(offer.entry.files) == 1
        by_hand = bool(ui.offerFilePath.currentPath.strip())
        ui.offerFetchButton.visible = fetches
        ui.offerFetchButton.text = self._tr("Import this file") if by_hand else self._tr("Download and run ...")
        ui.offerFilePath.visible = ui.offerFilePathLabel.visible = single
        unknown = offer is not None and single and by_hand and not offer.entry.files[0].sha256
        ui.offerChecksumEdit.visible = ui.offerChecksumEditLabel.visible = unknown
        ui.offerApplyButton.visible = not fetches
        self.job.refresh()

    def _whyNot(self) -> str:
        offer = self.offer
        if offer is None:
            return self._tr("No model in the catalogue segments this structure.")
        if self._agreed is offer:
            return ""
        if offer.state == GET:
            return self._tr("Requires {what}.").format(what=offer.entry.how_to_get)
        if offer.state == FETCH:
            return self._tr("Download the model first.")
        return "" if self._volume() is not None else self._tr("Load a CT and select it.")

    def _fetch(self, _checked: bool = False) -> None:
        """The question, and then the download or the file that was brought by hand."""
        offer = self.offer
        if offer is None or offer.state != FETCH or self.job.busy:
            return
        by_hand = self._ui.offerFilePath.currentPath.strip()
        question = self._tr("{about} Source: {source}. Download now?").format(about=offer.sentence, source=offer.entry.source)
        if by_hand or self._ask(question):
            self._agreed = offer
            self.job.start()

    def _step(self) -> Step:
        offer, wanted = self.offer, self._wanted
        if offer is None:  # ``_whyNot`` said so, and nothing starts
            raise InputError(self._tr("No model in the catalogue segments this structure."))
        if self._agreed is offer and offer.state == FETCH:
            path, checksum = self._ui.offerFilePath.currentPath.strip(), self._ui.offerChecksumEdit.text.strip()
            known = offer.entry
            if path:
                name = known.files[0].name
                sums = {name: checksum} if checksum else {}
                return Step(lambda: None, lambda _n, _p: take_by_hand(known, {name: Path(path)}, sha256=sums), lambda _f: (wanted, None))
            return Step(lambda: None, lambda _none, progress: fetch(known, agreed=True, progress=progress), lambda _found: (wanted, None))
        return self._makeStep(offer).then(lambda value: (wanted, value))

    def _done(self, result: tuple) -> str:
        wanted, value = result
        if value is not None:
            return self._made(wanted, value)
        self._forgetConsent()
        self._list()
        self._changed()
        if self._volume() is None:
            return self._tr("The model is installed; load a CT and run it.")
        self._goOn()
        return ""

    def _goOn(self) -> None:
        """Run what was just fetched, once the job that fetched it has ended."""
        self.job.restart()

    def _forgetConsent(self) -> None:
        self._agreed = None
        self._listDownloaded()

    def _remove(self, _checked: bool = False) -> None:
        index = self._ui.downloadedBox.currentIndex
        name = self._ui.downloadedBox.itemData(index) if index >= 0 else None
        if not name or self.job.busy or not self._ask(self._tr("Remove {what}?").format(what=self._ui.downloadedBox.itemText(index))):
            return
        try:
            self.job.say(self._tr("Removed; {size} of disk space freed.").format(size=in_bytes(remove(name))))
        except LungPerfusionError as error:
            self.job.say(said(reason(error), self._tr))
        self._list()
        self._changed()
