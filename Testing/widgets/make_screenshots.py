"""The documentation's pictures of the defect panel, drawn on the host from a simulated patient.

    lungperfusion phantom --seed 4 --burden intermediate --distractors svc_streaks,motion --images ctpa,iodine --output PATIENT
    python Testing/widgets/make_screenshots.py PATIENT Resources/Screenshots

Its clots and arteries are given as *Emboli*. The two largest candidates without any true defect in them are dropped, as a reader would.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = [REPOSITORY / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]
sys.path[:0] = [str(REPOSITORY / "Testing" / "host"), str(REPOSITORY / "Resources" / "Scripts"), *map(str, MODULES)]


def wait(busy, seconds: float = 120.0) -> None:
    """Process events while ``busy()``."""
    import slicer

    end = time.monotonic() + seconds
    while busy():
        if time.monotonic() > end:
            raise TimeoutError("the panel did not come to rest")
        slicer.app.processEvents()
        time.sleep(0.002)


def rest(widget) -> None:
    """Until the hand, and the search for candidates, have come to rest."""
    end = time.monotonic() + 0.6
    wait(lambda: time.monotonic() < end)
    wait(lambda: widget._job.busy or widget.reading.job.busy)


def fold(widget, *opened: str) -> None:
    for name in ("inputSection", "thresholdSection", "resultsSection", "candidatesSection", "readerSection", "reportSection"):
        getattr(widget.ui, name).collapsed = name not in opened


def small(path: Path) -> None:
    """A palette of 160 colours: a fifth of the size; chosen by coverage, so that a thin outline keeps its colour, and with the picture's
    own most frequent colours, so that a grey panel is not tinted."""
    from PIL import Image

    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    frequent = sorted(picture.getcolors(picture.width * picture.height), reverse=True)[:24]
    chosen = picture.quantize(136, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).getpalette()[: 3 * 136]
    palette = Image.new("P", (1, 1))
    palette.putpalette(chosen + [value for _count, color in frequent for value in color])
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)


def emboli_and_arteries(labels: Path, ct):
    """The patient's clots and pulmonary arteries as a segmentation on the grid of ``ct``."""
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec
    from LungPerfusionCore.scene.volumes import image_from_node

    grid = image_from_node(ct)
    masks = {}
    for label, name in ((1, "arteries"), (2, "emboli")):
        masks[label] = sitk.Resample(sitk.ReadImage(str(labels / f"{name}.nrrd")), grid, sitk.Transform(), sitk.sitkNearestNeighbor) > 0
    image = sitk.Maximum(masks[1], masks[2] * 2)
    return segmentation_from_labels(image, [spec(1, "arteries"), spec(2, "emboli")], "Clots and arteries (simulated)", reference=ct)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patient", type=Path)
    parser.add_argument("output", type=Path)
    args = parser.parse_args()
    import slicerhost

    slicerhost.boot(module_paths=MODULES, with_qt=True, testing=True)
    import slicer

    import slicerhost_qt as host
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.hierarchy import SIMULATED

    host.open_window()
    args.output.mkdir(exist_ok=True)
    ct, iodine = (volumes.load_volume(args.patient / f"{name}.nrrd") for name in ("ctpa", "iodine"))
    for node, name in ((ct, "CT angiogram (simulated)"), (iodine, "Iodine (simulated)")):
        node.SetName(name)
        node.SetAttribute(SIMULATED, "1")
    clots = emboli_and_arteries(args.patient / "labels", ct)
    representation = slicer.modules.perfusiondefectquant.widgetRepresentation()
    widget = representation.self()
    widget.enter()
    slicer.util.setSliceViewerLayers(background=ct, fit=True)
    pictures = []

    def shoot(name: str) -> None:
        pictures.append(host.window_screenshot(representation, args.output / f"{name}.png"))

    p = widget._parameterNode
    p.iodineVolume, p.ctVolume, p.iodineUnits = iodine, ct, type(p.iodineUnits).MG_PER_ML
    p.emboliSegmentation = clots
    fold(widget, "inputSection", "thresholdSection", "resultsSection")
    shoot("defects_1_open")
    widget.ui.analyzeApplyButton.click()
    rest(widget)
    widget.ui.layoutButton.click()
    widget.ui.thresholdSlider.value = 0.85
    rest(widget)
    fold(widget, "thresholdSection", "resultsSection", "candidatesSection")
    candidates = widget.reading.candidates
    candidates.select(1)
    shoot("defects_2_drag")
    found = candidates.found
    truth = sitk.Resample(
        sitk.ReadImage(str(args.patient / "labels" / "defects.nrrd")), found.image, sitk.Transform(), sitk.sitkNearestNeighbor
    )
    true, labels = sitk.GetArrayViewFromImage(truth) > 0, found.labels()
    artefacts = [c.id for c in found.candidates if not np.any(true & (labels == c.id))][:2]
    for candidate in artefacts:
        candidates.select(candidate)
        candidates.items.drop()
    candidates.select(artefacts[0])
    fold(widget, "resultsSection", "candidatesSection")
    shoot("defects_3_dropped")
    with tempfile.TemporaryDirectory() as folder:
        widget.ui.reportPath.currentPath = folder
        widget.ui.reportButton.click()
        from PIL import Image

        with Image.open(Path(folder) / "report.png") as page:
            page.thumbnail((1000, 1000))
            page.save(args.output / "defects_4_report.png")
    pictures.append(args.output / "defects_4_report.png")
    for picture in pictures:
        small(picture)
    print(widget.ui.summaryLabel.text)


if __name__ == "__main__":
    main()
