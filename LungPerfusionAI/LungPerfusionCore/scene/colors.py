"""The colours of perfusion maps: perceptually uniform, so that equal steps of perfusion look like equal steps. Nothing (zero, as
outside the lungs) is transparent, so that the CT underneath keeps its own brightness there.

Slicer's own Inferno table is a file of the application and missing where slicer-core stands alone; scenes from either
must look the same, so the map brings its colours along, saved with the scene.
"""

from __future__ import annotations

import numpy as np
import slicer

NAME = "Perfusion (inferno)"
_TAG = "LungPerfusionColors"
# Inferno (N. Smith and S. van der Walt, public domain, CC0) at 17 equal steps; between them linear, which is within 0.026.
_STOPS = [
    "000004",
    "0b0724",
    "210c4a",
    "3d0965",
    "57106e",
    "71196e",
    "8a226a",
    "a32c61",
    "bc3754",
    "d24644",
    "e45a31",
    "f1731d",
    "f98e09",
    "fcac11",
    "f9cb35",
    "f2ea69",
    "fcffa4",
]


def perfusion_colors(scene: slicer.vtkMRMLScene) -> str:
    """The ID of the scene's colour node for perfusion maps, made at the first call."""
    known = scene.GetSingletonNode(_TAG, "vtkMRMLColorTableNode")
    if known is not None:
        return known.GetID()
    return _color_node(scene, _TAG, NAME, _STOPS, clear=(0,))


DIFFERENCE_NAME = "Difference (blue to red)"
_DIFFERENCE_TAG = "LungPerfusionDifferenceColors"
# Diverging, with equal lightness on both sides of a light grey middle (after K. Moreland, ISVC 2009), at 9 equal steps.
_DIFFERENCE_STOPS = ["3b4cc0", "6282ea", "8db0fe", "b8d0f9", "dddddd", "f5c4ad", "f49a7b", "de604d", "b40426"]


def difference_colors(scene: slicer.vtkMRMLScene) -> str:
    """The ID of the scene's colour node for difference maps, made at the first call; grey is no difference."""
    known = scene.GetSingletonNode(_DIFFERENCE_TAG, "vtkMRMLColorTableNode")
    if known is not None:
        return known.GetID()
    return _color_node(scene, _DIFFERENCE_TAG, DIFFERENCE_NAME, _DIFFERENCE_STOPS, clear=(127, 128))


PARAMETRIC_NAME = "Parametric map (blue to red)"
_PARAMETRIC_TAG = "LungPerfusionParametricColors"
# From dark blue over cyan, green and yellow to red, as consoles for CT perfusion show their maps.
_PARAMETRIC_STOPS = ["000060", "0000c8", "0040ff", "0090ff", "00d8e8", "20e090", "60e820", "c8e800", "ffc800", "ff8000", "ff2000", "c00000"]


def parametric_colors(scene: slicer.vtkMRMLScene) -> str:
    """The ID of the scene's colour node for maps of flow, volume and transit time, made at the first call; nothing is clear."""
    known = scene.GetSingletonNode(_PARAMETRIC_TAG, "vtkMRMLColorTableNode")
    if known is not None:
        return known.GetID()
    return _color_node(scene, _PARAMETRIC_TAG, PARAMETRIC_NAME, _PARAMETRIC_STOPS, clear=(0,))


def _color_node(scene: slicer.vtkMRMLScene, tag: str, name: str, colors: list[str], clear: tuple[int, ...]) -> str:
    stops = np.array([[int(stop[at : at + 2], 16) / 255 for at in (0, 2, 4)] for stop in colors])
    place = np.linspace(0, len(stops) - 1, 256)
    node = slicer.vtkMRMLColorTableNode()
    node.SetSingletonTag(tag)
    node.SetName(name)
    node.SetTypeToUser()
    node.SetNumberOfColors(256)
    for index, rgb in enumerate(np.stack([np.interp(place, range(len(stops)), stops[:, c]) for c in range(3)], axis=1)):
        node.SetColor(index, f"{100 * index / 255:.1f} %", *rgb, 0.0 if index in clear else 1.0)
    return scene.AddNode(node).GetID()
