"""A CT perfusion scan in the scene: a sequence of volumes, or a multi-volume, to ``PerfusionSeries`` and back.

Where a browser shows the sequence and its volume lies under a transform, the series lies where that volume is seen.
"""

from __future__ import annotations

import json

import numpy as np
import slicer

from LungPerfusionCore.checks.image_checks import subject
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.units import HOUNSFIELD, RELATIVE, canonical_unit
from LungPerfusionCore.run.memory import require
from LungPerfusionCore.scene import volumes
from LungPerfusionCore.scene.grids import Geometry, geometry_of, local_ijk_to_ras, scalars_array
from LungPerfusionCore.scene.hierarchy import SIMULATED, place_under_study
from LungPerfusionCore.scene.simulated_nodes import is_simulated
from LungPerfusionCore.sentence import Sentence

from ..dynamic.series import TIME_UNITS, PerfusionSeries

#: Attributes of a volume of several components that is a series (Slicer's MultiVolume, not part of its core).
LABELS, LABEL_UNIT = "MultiVolume.FrameLabels", "MultiVolume.FrameIdentifyingDICOMTagUnits"
#: Seconds in the units that a sequence's index is given in; an index without a unit is in seconds.
SECONDS = {"": 1.0, **TIME_UNITS}
SLICE_TIMES = "LungPerfusion.SliceTimes"
"""Attribute of a sequence whose table shuttled: time of each frame, s, to how much later (s) each of its slices was taken."""
_WHOLE = np.iinfo(np.int16)


def is_series(node: slicer.vtkMRMLNode | None) -> bool:
    """Whether a node holds several volumes."""
    if node is None:
        return False
    if node.IsA("vtkMRMLSequenceNode"):
        return node.GetNumberOfDataNodes() > 1 and (node.GetNthDataNode(0) is not None and node.GetNthDataNode(0).IsA("vtkMRMLVolumeNode"))
    return bool(node.IsA("vtkMRMLVolumeNode") and node.GetAttribute(LABELS))


def series_from_node(node: slicer.vtkMRMLNode | None) -> PerfusionSeries:
    """The scan that a sequence or a multi-volume holds, in HU as stored.

    Raises InputError for a node without volumes, times that are none, and frames that are not on one grid, by their number.
    """
    if node is None:
        raise InputError(Sentence("No series is given."))
    if node.IsA("vtkMRMLSequenceNode"):
        return _from_sequence(node)
    if node.IsA("vtkMRMLVolumeNode") and node.GetAttribute(LABELS):
        return _from_multi_volume(node)
    raise InputError(Sentence("{name!r} is neither a sequence of volumes nor a multi-volume.", name=node.GetName()))


def stamp_of(node: slicer.vtkMRMLNode) -> tuple:
    """What ``series_from_node`` would read, without reading it: two that are equal are of the same images, times and place."""
    if node.IsA("vtkMRMLSequenceNode"):
        frames = [node.GetNthDataNode(n) for n in range(node.GetNumberOfDataNodes())]
        times = (*(node.GetNthIndexValue(n) for n in range(len(frames))), node.GetIndexUnit(), node.GetAttribute(SLICE_TIMES))
        place = _placed(node, frames[0]) if frames else None
    else:
        frames, place, times = [node], node, (node.GetAttribute(LABELS), node.GetAttribute(LABEL_UNIT))
    images = [each.GetImageData() if each is not None and each.IsA("vtkMRMLVolumeNode") else None for each in frames]
    there = [image for image in images if image]
    if place is None or len(there) < len(frames):
        return (object(),)  # refused where it is read
    grids = tuple(np.round(local_ijk_to_ras(each), 5).tobytes() for each in frames)
    # the pixels' own time, which no two arrays share: an image is touched where it is only shown
    pixels = tuple(image.GetPointData().GetScalars().GetMTime() for image in there)
    return (times, grids, pixels, np.round(geometry_of(place).ijk_to_ras, 5).tobytes())


def _placed(node: slicer.vtkMRMLSequenceNode, first: slicer.vtkMRMLVolumeNode) -> slicer.vtkMRMLVolumeNode:
    """The volume that says where a sequence lies: the one that a browser shows, unless that moves with a frame."""
    shown = proxy_of(node)
    return first if shown is None or _is_motion(shown.GetParentTransformNode()) else shown


def _from_sequence(node: slicer.vtkMRMLSequenceNode) -> PerfusionSeries:
    name, count = node.GetName(), node.GetNumberOfDataNodes()
    frames = [node.GetNthDataNode(n) for n in range(count)]
    if not frames or not all(each is not None and each.IsA("vtkMRMLVolumeNode") and each.GetImageData() for each in frames):
        raise InputError(Sentence("The sequence {name!r} holds no volumes.", name=name))
    first = frames[0]
    size, matrix = first.GetImageData().GetDimensions(), local_ijk_to_ras(first)
    require(4 * count * int(np.prod(size)))
    values = np.empty((count, *reversed(size)), np.float32)
    for n, each in enumerate(frames):
        if each.GetImageData().GetDimensions() != size or not np.allclose(local_ijk_to_ras(each), matrix, atol=1e-3):
            raise InputError(Sentence("Volume {n} of the sequence {name!r} is not on the grid of the first one.", n=n + 1, name=name))
        _refuse_units(each, name)
        voxels = scalars_array(each.GetImageData())
        if voxels.ndim != 3:
            raise InputError(Sentence("The sequence {name!r} holds colours, not CT numbers.", name=name))
        values[n] = voxels
    times = _seconds([node.GetNthIndexValue(n) for n in range(count)], node.GetIndexUnit(), name)
    return _series(values, times, geometry_of(_placed(node, first)), node, _slice_times(node, times, values.shape[1]))


def _from_multi_volume(node: slicer.vtkMRMLVolumeNode) -> PerfusionSeries:
    labels = node.GetAttribute(LABELS).split(",")
    _refuse_units(node, node.GetName())
    voxels = scalars_array(node.GetImageData())
    if voxels.ndim != 4 or voxels.shape[3] != len(labels):
        raise InputError(
            Sentence("The multi-volume {name!r} has {count} times, but not as many volumes.", name=node.GetName(), count=len(labels))
        )
    times = _seconds(labels, node.GetAttribute(LABEL_UNIT), node.GetName())
    require(4 * voxels.size)
    return _series(np.ascontiguousarray(np.moveaxis(voxels, 3, 0), np.float32), times, geometry_of(node), node)


def _refuse_units(volume: slicer.vtkMRMLVolumeNode, name: str) -> None:
    """Raises InputError for a volume that says it is no CT: a dynamic PET, a finished map."""
    unit = canonical_unit(volumes.unit_of(volume) or HOUNSFIELD)
    if unit.name not in (HOUNSFIELD, RELATIVE):  # a converter's "1" says nothing
        raise InputError(
            Sentence(
                "{who} is in {units}, but a dynamic series is needed in Hounsfield units.", who=subject("series", name), units=unit.name
            )
        )


def _slice_times(node: slicer.vtkMRMLSequenceNode, times: np.ndarray, slices: int) -> np.ndarray | None:
    """Times (t, k), s, of the slices of a table that shuttled; None where they are not those of these frames."""
    try:
        kept = {round(float(time), 3): later for time, later in json.loads(node.GetAttribute(SLICE_TIMES) or "{}").items()}
        later = np.array([kept[round(float(time), 3)] for time in times], float)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return times[:, None] + later if later.shape == (len(times), slices) else None


def _series(
    values: np.ndarray, times: np.ndarray, geometry: Geometry, node: slicer.vtkMRMLNode, slice_times: np.ndarray | None = None
) -> PerfusionSeries:
    if geometry.resampled:
        raise InputError(
            Sentence(
                "The series {name!r} lies under a transform that shears or warps it; analyse it where it was scanned.", name=node.GetName()
            )
        )
    grid, name = (geometry.spacing, geometry.origin, geometry.direction), node.GetName() or ""
    return PerfusionSeries(values, times, *grid, slice_times=slice_times, name=name, simulated=is_simulated(node))


def _seconds(texts: list[str], unit: str | None, name: str) -> np.ndarray:
    factor = SECONDS.get((unit or "").strip().lower())
    if factor is None:
        raise InputError(
            Sentence("The times of {name!r} are in {unit!r}; seconds, milliseconds or minutes are understood.", name=name, unit=unit)
        )
    try:
        return factor * np.array([float(text) for text in texts])
    except ValueError as error:
        raise InputError(
            Sentence(
                "The volumes of {name!r} have no times: one of them is called {text!r}.",
                name=name,
                text=next(t for t in texts if not _number(t)),
            )
        ) from error


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _is_motion(transform: slicer.vtkMRMLTransformNode | None) -> bool:
    """Whether a transform is the one that a sequence shows, as the motion of the scan: it moves a frame, not the scan."""
    return transform is not None and bool(transform.GetAttribute("Sequences.BaseName"))


def proxy_of(sequence: slicer.vtkMRMLSequenceNode) -> slicer.vtkMRMLScalarVolumeNode | None:
    """The volume that a browser shows a sequence in, or None."""
    browser = browser_of(sequence)
    return None if browser is None else browser.GetProxyNode(sequence)


def browser_of(sequence: slicer.vtkMRMLSequenceNode) -> slicer.vtkMRMLSequenceBrowserNode | None:
    """The first browser that plays a sequence, or None."""
    scene = sequence.GetScene()
    if scene is None:
        return None
    kind = "vtkMRMLSequenceBrowserNode"
    browsers = (scene.GetNthNodeByClass(n, kind) for n in range(scene.GetNumberOfNodesByClass(kind)))
    return next((each for each in browsers if each.IsSynchronizedSequenceNode(sequence, True)), None)


def _index_value(time: float) -> str:
    """A time (s) as a sequence has it: of a clock that counts from 1970, too, fractions are kept, without which frames would share it."""
    return f"{time:.15g}"


def node_from_series(series: PerfusionSeries, name: str) -> tuple[slicer.vtkMRMLSequenceNode, slicer.vtkMRMLScalarVolumeNode]:
    """Put a scan into the scene as a sequence with a browser that shows it; returns (sequence, volume shown).

    Frames of whole CT numbers are kept as 16-bit integers, half the size.
    """
    scene = slicer.mrmlScene
    whole = all(np.array_equal(frame, np.clip(np.rint(frame), _WHOLE.min, _WHOLE.max)) for frame in series.frames)
    sequence = scene.AddNewNodeByClass("vtkMRMLSequenceNode", name)
    sequence.SetIndexName("time")
    sequence.SetIndexUnit("s")
    sequence.SetIndexType(sequence.NumericIndex)
    frame = None
    for values, time in zip(series.frames, series.times, strict=True):
        frame = volumes.node_from_image(series.image(values.astype(np.int16) if whole else values), name, node=frame, unit="HU")
        if series.simulated:
            frame.SetAttribute(SIMULATED, "1")
        sequence.SetDataNodeAtValue(frame, _index_value(time))
    scene.RemoveNode(frame)
    if series.simulated:
        sequence.SetAttribute(SIMULATED, "1")
    if series.slice_times is not None:
        later = np.round(series.slice_times - series.times[:, None], 4).tolist()
        sequence.SetAttribute(SLICE_TIMES, json.dumps(dict(zip((_index_value(time) for time in series.times), later, strict=True))))
    browser = scene.AddNewNodeByClass("vtkMRMLSequenceBrowserNode", f"{name} browser")
    browser.SetAndObserveMasterSequenceNodeID(sequence.GetID())
    slicer.modules.sequences.logic().UpdateProxyNodesFromSequences(browser)
    shown = browser.GetProxyNode(sequence)
    volumes.set_display(shown, window=(100.0, 40.0))
    place_under_study(shown, sequence)
    return sequence, shown
