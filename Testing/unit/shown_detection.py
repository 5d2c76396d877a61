"""A detection put into the scene as the end of its step does."""

from __future__ import annotations


def show(ctpa_node, detection):
    """``EmbolismNodes`` of a ``detection.Detection`` or ``integrated_result.IntegratedDetection``."""
    from LungPerfusionCore.scene import volumes
    from PEDetectionLib.integrated_result import IntegratedDetection
    from PEDetectionLib.scene.detection_steps import measured, show_detection

    if isinstance(detection, IntegratedDetection):
        detection = measured(detection, volumes.image_from_node(ctpa_node))
    return show_detection(ctpa_node, detection)
