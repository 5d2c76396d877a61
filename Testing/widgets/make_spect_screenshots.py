"""The documentation's pictures of the LungPerfusionAI panel, drawn on the host from the sample data (a simulated patient).

python Testing/widgets/make_spect_screenshots.py Resources/Screenshots
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from make_screenshots import MODULES, small, wait

SECTIONS = (
    "lungsSection",
    "spectSection",
    "perfusionSection",
    "differentialSection",
    "postoperativeSection",
    "functionSection",
    "exportSection",
)
SIZE = (1220, 820)


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
    ct, spect, lobes = sample_data.load("Simulated patient: CT + SPECT")
    representation = slicer.modules.lungperfusionai.widgetRepresentation()
    widget = representation.self()
    widget.enter()
    ui, sections, p = widget.ui, widget._sections, widget._parameterNode
    jobs = (
        widget._lungs.job,
        widget._perfusion.job,
        sections.spect.job,
        sections.spect.measuring,
        sections.differential.job,
        sections.function.job,
    )
    pictures = []

    def rest() -> None:
        end = time.monotonic() + 0.6
        wait(lambda: time.monotonic() < end)
        wait(lambda: any(job.busy for job in jobs))

    def run(button) -> None:
        button.click()
        rest()

    def fold(*opened: str) -> None:
        for name in SECTIONS:
            getattr(ui, name).collapsed = name not in opened

    def shoot(name: str) -> None:
        pictures.append(host.window_screenshot(representation, args.output / f"{name}.png", SIZE, fit=ct))

    p.inputVolume, p.spectVolume, p.lobesSegmentation = ct, spect, lobes
    lobes.GetDisplayNode().SetVisibility(False)
    run(ui.lungsApplyButton)
    widget.logic.segmentLungs(ct, lobes).segmentation.GetDisplayNode().SetVisibility(False)
    run(ui.registerApplyButton)
    ui.showSpectButton.click()
    fold("spectSection", "perfusionSection")
    shoot("spect_1_registered")
    run(ui.perfusionApplyButton)
    run(ui.differentialApplyButton)
    ui.differenceButton.click()
    fold("differentialSection")
    rest()
    shoot("spect_2_compared")
    p.fev1, p.referenceFev1, p.resectRUL = 2.4, 3.1, True
    p.functionMap = type(p.functionMap).SPECT
    run(ui.functionApplyButton)
    ui.showSpectButton.click()
    ui.thresholdUnitBox.currentIndex = ui.thresholdUnitBox.findData("percentile75")
    ui.thresholdSlider.value = 80.0
    rest()
    fold("postoperativeSection", "functionSection")
    shoot("spect_3_function")
    for picture in pictures:
        small(picture)


if __name__ == "__main__":
    main()
