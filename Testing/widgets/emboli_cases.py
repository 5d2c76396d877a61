"""Detections and segmentations for the tests of the list of emboli."""

from __future__ import annotations

from integrated_stand_in import case
from shown_detection import show


def run(widget, detection):
    """A detection as its job ends."""
    nodes = show(widget._parameterNode.inputVolume, detection)
    widget._embolism._done((widget._embolism._asked(), nodes))
    return nodes.emboli


def segmentation(name: str, source):
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

    specs = [spec(n, lobe) for n, lobe in case().names.items()] if name == "lobes" else [spec(1, name)]
    return segmentation_from_labels(case().images()[name], specs, name, reference=source)
