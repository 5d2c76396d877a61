"""Entries of Slicer's Sample Data module: one click from an empty scene to data on which a module works.

Nothing is downloaded unasked: patients are simulated on the spot, and the real CT comes with a Python package that the person
agrees to install. A script calls :func:`load`: Slicer's own ``SampleDataLogic.downloadFromSource`` and ``downloadSample`` know downloads
only, ask nobody's custom downloader, and would give a loaded file its pixels without units, marks and study. They say so
(:func:`_say_how`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import slicer
from slicer.i18n import tr

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.sentence import said

from .real_chest_ct import ensure_data, load_chest_ct
from .sample_brain import SimulatedStroke, load_stroke
from .sample_follow_up import SimulatedFollowUp, load_follow_up
from .sample_patients import SimulatedPatient, load_patient

CATEGORY = "Chest Imaging"
SCHEME = "lungperfusion-sample:"
_REQUESTER = "Lung perfusion sample data"


@dataclass(frozen=True)
class Sample:
    """``title``: name in the Sample Data module; ``thumbnail``: file in the module's Resources/Icons, or ""; ``load(progress)`` gives the
    nodes, the one to show first."""

    title: str
    thumbnail: str
    load: Callable[[Progress], list]


def _simulated(title: str, patient: SimulatedPatient) -> Sample:
    return Sample(title, f"Sample-{patient.key}.png", lambda progress: load_patient(patient, progress))


def _stroke(title: str, stroke: SimulatedStroke) -> Sample:
    return Sample(title, f"Sample-{stroke.key}.png", lambda progress: load_stroke(stroke, progress))


def _follow_up(title: str, pair: SimulatedFollowUp) -> Sample:
    return Sample(title, f"Sample-{pair.key}.png", lambda progress: load_follow_up(pair, progress))


def _chest_ct(progress: Progress) -> list:
    progress(0.0, "Looking for the CT")
    folder = ensure_data(_REQUESTER)
    progress(0.5, "Loading")
    return load_chest_ct(folder)


SAMPLES: dict[str, tuple[Sample, ...]] = {
    "LungPerfusionAI": (
        _simulated(
            "Simulated patient: CT + SPECT",
            SimulatedPatient("ct-spect", 4, ("ct", "spect"), shift_mm=(18.0, -12.0, 25.0), study="Simulated CT and SPECT"),
        ),
        _stroke("Simulated stroke: CT perfusion series", SimulatedStroke("ct-perfusion", 3)),
        Sample("Real chest CT", "", _chest_ct),
    ),
    "PEDetection": (
        _simulated(
            "Simulated CTPA with emboli",
            SimulatedPatient("ctpa-emboli", 4, ("ctpa",), ("lobes", "arteries", "emboli"), size="medium", study="Simulated CT angiogram"),
        ),
        _simulated(
            "Simulated CTPA without emboli",
            SimulatedPatient(
                "ctpa-healthy", 6, ("ctpa",), ("lobes", "arteries"), burden="none", size="medium", study="Simulated CT angiogram"
            ),
        ),
    ),
    "PerfusionDefectQuant": (
        _simulated(
            "Simulated dual-energy CT (80/140 kVp + iodine)",
            SimulatedPatient(
                "dual-energy",
                4,
                ("low_kv", "high_kv", "iodine"),
                ("lobes", "emboli", "defects"),
                distractors=("svc_streaks", "motion"),
                study="Simulated dual-energy CT",
            ),
        ),
        _follow_up("Simulated follow-up: one patient at two times", SimulatedFollowUp("follow-up", 5)),
    ),
}


def register(module: str, icons: Path | str) -> None:
    """Put a module's samples into the Sample Data module; a second call changes nothing. ``icons``: folder of the thumbnails."""
    from SampleData import SampleDataLogic

    SampleDataLogic.registerUrlRewriteRule("LungPerfusionSample", _say_how)
    for sample in SAMPLES[module]:
        thumbnail = Path(icons) / sample.thumbnail
        SampleDataLogic.registerCustomSampleDataSource(
            category=CATEGORY,
            sampleName=sample.title,
            uris=[SCHEME + sample.title],
            fileNames=[f"{sample.title}.nrrd"],
            nodeNames=[sample.title],
            customDownloader=download,
            thumbnailFileName=str(thumbnail) if thumbnail.is_file() else None,
        )


def _say_how(url: str) -> str:
    """What Slicer's sample data asks before it downloads an address: ours are none. LungPerfusionError that says what to call instead."""
    if not url.startswith(SCHEME):
        return url
    title = url.removeprefix(SCHEME)
    raise LungPerfusionError(f"The sample {title!r} is no download; load it with LungPerfusionPhantom.scene.sample_data.load({title!r}).")


def load(title: str, progress: Progress = silent) -> list:
    """Put a sample into the scene and its first volume into the slice views; returns its nodes.

    Raises:
        InputError: no such sample. LungPerfusionError: the real CT is not there and may not be fetched. Cancelled: by ``progress``.
    """
    known = {sample.title: sample for samples in SAMPLES.values() for sample in samples}
    if title not in known:
        raise InputError(f"There is no sample {title!r}; known are {', '.join(known)}.")
    nodes = known[title].load(progress)
    if slicer.app.layoutManager() is not None:
        slicer.util.setSliceViewerLayers(background=nodes[0], foreground=None, label=None, fit=True)
    return nodes


_loading = False


def download(source: Any) -> list:
    """What the Sample Data module calls for a click on one of our samples (a ``SampleDataSource``)."""
    global _loading
    if _loading:  # events run while a patient is made; a second click must not start a second one inside
        return []
    _loading = True
    try:
        with _dialog(source.sampleName) as progress:
            return load(source.sampleName, progress)
    except Cancelled:
        slicer.util.showStatusMessage("Cancelled; nothing was loaded.", 3000)
    except (LungPerfusionError, OSError, MemoryError, RuntimeError) as error:  # OSError: the cache cannot be written
        slicer.util.errorDisplay(said(reason(error), tr), windowTitle=source.sampleName)
    finally:
        _loading = False
    return []


@contextmanager
def _dialog(title: str) -> Iterator[Progress]:
    """Progress in a dialog that can be cancelled; without a main window nothing is shown."""
    if slicer.util.mainWindow() is None:
        yield silent
        return
    steps = 1000
    dialog = slicer.util.createProgressDialog(labelText=title, windowTitle=title, maximum=steps, autoClose=False)

    def progress(fraction: float, message: str) -> None:
        dialog.labelText = message
        dialog.value = round(steps * fraction)
        slicer.app.processEvents()
        if dialog.wasCanceled:
            raise Cancelled

    try:
        yield progress
    finally:
        dialog.close()
        dialog.deleteLater()
