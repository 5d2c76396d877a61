"""The documentation's pictures of the PEDetection panel, drawn on the host from a simulated patient.

    lungperfusion phantom --seed 31 --burden high --size medium --images ctpa --output PATIENT
    python Testing/widgets/make_embolism_screenshots.py PATIENT Resources/Screenshots [--model DIR]

Its true clots stand for emboli that a person drew; lobes and arteries are given. With ``--model`` (a trained one) its curve is drawn, too.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path

import SimpleITK as sitk
from make_screenshots import MODULES, small, wait

SECTIONS = ("inputSection", "embolismSection", "emboliSection", "externalSection", "resultsSection")
SIZE = (1220, 820)


def given(patient: Path, ctpa) -> dict:
    """Clots, lobes and arteries of the patient as segmentations on the grid of ``ctpa``."""
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec
    from LungPerfusionCore.scene.volumes import image_from_node

    lobes = json.loads((patient / "truth.json").read_text())["lobes"]
    specs = {"emboli": [spec(1, "emboli")], "arteries": [spec(1, "arteries")], "lobes": [spec(n, name) for name, n in lobes.items()]}
    nodes = {}
    for name, segments in specs.items():
        labels = sitk.Resample(
            sitk.ReadImage(str(patient / "labels" / f"{name}.nrrd")), image_from_node(ctpa), sitk.Transform(), sitk.sitkNearestNeighbor
        )
        nodes[name] = segmentation_from_labels(labels, segments, f"{name.capitalize()} (simulated)", reference=ctpa)
        nodes[name].GetDisplayNode().SetVisibility(name == "emboli")
    return nodes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patient", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--model", type=Path)
    args = parser.parse_args()
    if args.model is not None:
        os.environ["LUNGPERFUSION_MODELS"] = str(args.model.resolve().parent)
    import slicerhost

    slicerhost.boot(module_paths=MODULES, with_qt=True, testing=True)
    import slicer

    import slicerhost_qt as host
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.hierarchy import SIMULATED

    host.open_window()
    args.output.mkdir(parents=True, exist_ok=True)
    ctpa = volumes.load_volume(args.patient / "ctpa.nrrd", "CT angiogram (simulated)", unit="HU")
    ctpa.SetAttribute(SIMULATED, "1")
    volumes.set_display(ctpa, window=(700, 100))
    representation = slicer.modules.pedetection.widgetRepresentation()
    widget = representation.self()
    widget.enter()
    ui, p = widget.ui, widget._parameterNode
    jobs = (widget._check.job, widget._embolism.job, widget._emboli.job)
    pictures = []

    def rest() -> None:
        end = time.monotonic() + 0.6
        wait(lambda: time.monotonic() < end)
        wait(lambda: any(job.busy for job in jobs), 600)

    def fold(*opened: str) -> None:
        for name in SECTIONS:
            getattr(ui, name).collapsed = name not in opened

    def shoot(name: str) -> None:
        pictures.append(host.window_screenshot(representation, args.output / f"{name}.png", SIZE, fit=ctpa))

    slicer.util.setSliceViewerLayers(background=ctpa, fit=True)
    p.inputVolume = ctpa
    nodes = given(args.patient, ctpa)
    p.emboliSegmentation, p.lobesSegmentation, p.arteriesSegmentation = nodes["emboli"], nodes["lobes"], nodes["arteries"]
    ui.emboliApplyButton.click()
    rest()
    fold("emboliSection")
    widget._emboli.list.items.select(0)
    widget._emboli.list.items.select(1)
    shoot("emboli_1_list")
    widget._emboli.list.items.select(0)
    ui.embolusKeepButton.click()
    last = len(widget._emboli.nodes.live.found.emboli) - 1
    widget._emboli.list.items.select(last)
    ui.embolusRemoveButton.click()
    widget._emboli.list.items.select(last)
    rest()
    fold("emboliSection")
    shoot("emboli_2_decided")
    if args.model is not None:
        nodes["emboli"].GetDisplayNode().SetVisibility(False)  # only what the model finds
        ui.modelBox.currentIndex = ui.modelBox.findData(str(args.model.resolve()))
        ui.embolismApplyButton.click()
        rest()
        fold("emboliSection")
        widget._emboli.list.items.select(0)
        widget._emboli.list.items.select(1)
        widget._emboli.list.items.select(0)
        rest()
        shoot("emboli_3_model")
    for picture in pictures:
        small(picture)
    print(ui.obstructionLabel.text)


if __name__ == "__main__":
    main()
