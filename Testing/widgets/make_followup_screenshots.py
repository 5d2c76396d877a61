"""The documentation's pictures of the follow-up, drawn on the host from one simulated patient at two times.

lungperfusion phantom --followup --seed 5 --output PAIR
python Testing/widgets/make_followup_screenshots.py PAIR Resources/Screenshots
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from make_screenshots import MODULES, small, wait

SECTIONS = (
    *("inputSection", "thresholdSection", "resultsSection", "candidatesSection", "readerSection", "severitySection"),
    *("followupSection", "reportSection"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pair", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--later", default="iodine", choices=("iodine", "spect"), help="the later scan's map")
    args = parser.parse_args()
    import slicerhost

    slicerhost.boot(module_paths=MODULES, with_qt=True, testing=True)
    import slicer

    import slicerhost_qt as host
    from LungPerfusionCore.scene.hierarchy import SIMULATED
    from LungPerfusionPhantom.scene.sample_patients import image_node, truth_node

    host.open_window()
    args.output.mkdir(parents=True, exist_ok=True)
    scans = {}
    for when, words, image in (("before", "Earlier", "iodine"), ("after", "Later", args.later)):
        ct, perfusion = (image_node(args.pair / when, name) for name in ("ct", image))
        lobes, emboli = (truth_node(args.pair / when, name, ct) for name in ("lobes", "emboli"))
        for node in (ct, perfusion, lobes, emboli):
            node.SetName(f"{words} {node.GetName()}")
            node.SetAttribute(SIMULATED, "1")
        for node in (lobes, emboli):
            node.GetDisplayNode().SetVisibility(False)
        scans[when] = ct, perfusion, lobes, emboli
    representation = slicer.modules.perfusiondefectquant.widgetRepresentation()
    widget = representation.self()
    widget.enter()
    ui, p = widget.ui, widget._parameterNode
    p.ctVolume, p.iodineVolume, p.regionsSegmentation, p.emboliSegmentation = scans["after"]
    p.earlierCt, p.earlierMap, p.earlierRegions, p.earlierEmboli = scans["before"]
    for name in SECTIONS:
        if hasattr(ui, name):
            getattr(ui, name).collapsed = name != "followupSection"
    ui.followupApplyButton.click()
    wait(lambda: widget._followUp.job.busy, 1200.0)
    print(ui.followupStatusLabel.text)
    ui.followupViewsButton.click()
    ui.followupTable.setCurrentCell(0, 0)
    pictures = [host.window_screenshot(representation, args.output / "followup_1_compared.png")]
    with tempfile.TemporaryDirectory() as folder:
        ui.reportPath.currentPath = folder
        ui.followupReportButton.click()
        from PIL import Image

        with Image.open(Path(folder) / "followup.png") as page:
            page.thumbnail((1000, 1000))
            page.save(args.output / "followup_2_report.png")
    pictures.append(args.output / "followup_2_report.png")
    for picture in pictures:
        small(picture)


if __name__ == "__main__":
    main()
