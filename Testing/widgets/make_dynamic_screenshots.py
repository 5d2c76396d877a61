"""The documentation's pictures of CT perfusion in the LungPerfusionAI panel, drawn on the host from the sample data (a simulated stroke).

python Testing/widgets/make_dynamic_screenshots.py Resources/Screenshots
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from pathlib import Path

from make_screenshots import MODULES, wait

SECTIONS = (
    "lungsSection",
    "spectSection",
    "perfusionSection",
    "differentialSection",
    "postoperativeSection",
    "functionSection",
    "dynamicSection",
    "exportSection",
)
SIZE = (1220, 1130)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    args = parser.parse_args()
    import slicerhost

    slicerhost.boot(module_paths=MODULES, with_qt=True, testing=True)
    import slicer

    import slicerhost_qt as host
    from LungPerfusionPhantom.scene import sample_data

    host.open_window()
    args.output.mkdir(parents=True, exist_ok=True)
    _shown, sequence, _truth = sample_data.load("Simulated stroke: CT perfusion series")
    representation = slicer.modules.lungperfusionai.widgetRepresentation()
    widget = representation.self()
    widget.enter()
    ui, panel, p = widget.ui, widget._dynamic, widget._parameterNode
    pictures = []

    def rest() -> None:
        end = time.monotonic() + 0.8
        wait(lambda: time.monotonic() < end)
        wait(lambda: any(job.busy for job in panel.jobs()), 600.0)

    def shoot(name: str) -> None:
        pictures.append(host.window_screenshot(representation, args.output / f"{name}.png", SIZE, fit=panel.nodes.reference))

    for name in SECTIONS:
        getattr(ui, name).collapsed = name != "dynamicSection"
    p.dynamicSeries = sequence
    ui.dynamicApplyButton.click()
    rest()
    ui.dynamicShowButton.click()
    rest()
    shoot("dynamic_1_maps")
    ui.penumbraSlider.value, ui.coreSlider.value = 8.0, 40.0
    x, y, z = point_in(panel.nodes, "penumbra")
    slicer.vtkMRMLSliceNode.JumpAllSlices(slicer.mrmlScene, x, y, z)
    ui.dynamicPlotBox.currentIndex = 1
    slicer.mrmlScene.GetFirstNodeByClass("vtkMRMLCrosshairNode").SetCursorPositionRAS([x, y, z])
    rest()
    shoot("dynamic_2_thresholds")
    ui.lesionResetButton.click()
    with tempfile.TemporaryDirectory() as folder:
        ui.dynamicReportPath.currentPath = folder
        ui.dynamicReportApplyButton.click()
        rest()
        pictures.append(shutil.copyfile(Path(folder) / "report.png", args.output / "dynamic_3_report.png"))
    for picture in pictures:
        vivid(picture)


def vivid(path: Path) -> None:
    """A palette that keeps rare colours (``make_screenshots.small`` turns the outline of a core grey)."""
    from PIL import Image

    with Image.open(path) as picture:
        picture.convert("RGB").quantize(192, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(path, optimize=True)


def point_in(nodes, which: str) -> tuple[float, float, float]:
    """The middle (RAS, mm) of the slice with most of a lesion, moved to a voxel of it."""
    import numpy as np

    from LungPerfusionCore.scene.grids import geometry_of

    voxels = getattr(nodes.live, which).voxels() > 0
    k = int(np.argmax(voxels.sum(axis=(1, 2))))
    places = np.argwhere(voxels[k])
    j, i = places[np.argmin(np.linalg.norm(places - places.mean(0), axis=1))]
    return tuple((geometry_of(nodes.reference).ijk_to_ras @ (i, j, k, 1.0))[:3])


if __name__ == "__main__":
    main()
