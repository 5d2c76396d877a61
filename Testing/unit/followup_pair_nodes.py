"""The images of ``followup_pair`` as nodes of a scene."""

from __future__ import annotations

from followup_pair import NAMES


def scan_nodes(images: dict, when: str):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec
    from PerfusionDefectQuantLib.scene.followup_nodes import ScanNodes

    ct = volumes.node_from_image(images["ct"], f"{when} CT", unit="HU")
    iodine = volumes.node_from_image(images["iodine"], f"{when} iodine", unit="mg/mL")
    regions = segmentation_from_labels(images["regions"], [spec(n, name) for n, name in NAMES.items()], f"{when} lungs", reference=ct)
    emboli = segmentation_from_labels(images["emboli"], [spec(1, "emboli")], f"{when} emboli", reference=ct)
    return ScanNodes(ct, iodine, regions, emboli)
