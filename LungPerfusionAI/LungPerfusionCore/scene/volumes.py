"""Volume nodes to ``SimpleITK.Image`` and back, with geometry, units, window, colours; volume files.

Voxel types are kept. Going to SimpleITK and coming back each copy the voxels once; the memory of a node is always
VTK's own, so nothing dangles when an image is dropped.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
import SimpleITK as sitk
import slicer
import vtk
from vtk.util import numpy_support

from ..errors import InputError, LungPerfusionError
from ..files.abandoned_folders import owned_folder
from ..files.atomic_files import STEM, check_ours, place_file
from ..imaging.file_geometry import NOTE_KEY, check_file_geometry
from ..imaging.images import check_whole
from ..imaging.patient import mark_patient
from ..imaging.units import UNITS_KEYS, canonical_unit
from ..sentence import Sentence, in_a_row, packed
from ..simulation import NRRD_KEY, NRRD_VALUE
from .grids import Geometry, ResampledWarning, allocated, geometry_of, local_ijk_to_ras, resliced, scalars_array, to_vtk, warn_if_resampled
from .hierarchy import SIMULATED, identifiers_of, place_under_study
from .node_files import note_of_file
from .simulated_nodes import is_simulated
from .terminology import QUANTITIES, UNITS, unit_of

__all__ = [
    "COLOR_MAPS",
    "Geometry",
    "ResampledWarning",
    "geometry_of",
    "image_from_node",
    "load_volume",
    "node_from_image",
    "save_node",
    "set_display",
    "set_unit",
    "unit_of",
]

COLOR_MAPS: dict[str, str] = {
    "grey": "vtkMRMLColorTableNodeGrey",
    "inverted-grey": "vtkMRMLColorTableNodeInvertedGrey",
    "iron": "vtkMRMLColorTableNodeIron",
    "rainbow": "vtkMRMLColorTableNodeRainbow",
    "red": "vtkMRMLColorTableNodeRed",
    "ocean": "vtkMRMLColorTableNodeOcean",
    "pet-heat": "vtkMRMLPETProceduralColorNodePET-Heat",
    "pet-rainbow": "vtkMRMLPETProceduralColorNodePET-Rainbow",
    "labels": "vtkMRMLColorTableNodeLabels",
}
"""Short names of colour nodes that every Slicer has, and slicer-core too once a colour logic has been made."""

_WINDOW = "LungPerfusion.Window"
"""Attribute of a volume: the window that was set for its voxels, not by a person."""
_FORMATS = (".nrrd", ".nhdr", ".nii", ".nii.gz", ".mha", ".mhd")


def image_from_node(node: slicer.vtkMRMLVolumeNode, *, background: float | None = None) -> sitk.Image:
    """A volume node as an image in the world, LPS, mm.

    Args:
        node: scalar, label or vector volume node, with any IJK-to-RAS matrix and any parent transform.
        background: value where a resampled grid leaves the volume; by default the volume's smallest value, or 0
            for a label volume.

    Returns:
        Image of the node's voxel type. Its grid is ``geometry_of(node)``; the unit is in the metadata ``voxel_units``, and what
        is doubtful about its file's place, and that it was resampled, in ``file_geometry.NOTE_KEY``, which ``input_checks`` says, as it
        does where the digest of ``imaging.patient`` differs between inputs.

    Raises:
        InputError: the node has no voxels or no usable geometry.

    Warns:
        ResampledWarning: the parent transform shears or is not linear, so voxels were interpolated (linear, or
            nearest neighbour for labels).
    """
    geometry = geometry_of(node)
    voxels = scalars_array(node.GetImageData())
    if geometry.resampled:
        warn_if_resampled(geometry)
        labels = node.IsA("vtkMRMLLabelMapVolumeNode")
        if background is None:
            background = 0.0 if labels else float(voxels.min())
        voxels = resliced(
            node.GetImageData(), local_ijk_to_ras(node), node.GetParentTransformNode(), geometry, nearest=labels, background=background
        )
    image = geometry.apply_to(sitk.GetImageFromArray(voxels, isVector=voxels.ndim == 4))
    unit = unit_of(node)
    if unit:
        image.SetMetaData(UNITS_KEYS[0], unit)
    if notes := [note for note in (note_of_file(node), geometry.note) if note]:
        image.SetMetaData(NOTE_KEY, packed(in_a_row(*notes)))
    return mark_patient(image, identifiers_of(node).get("Patient ID", ""))


def node_from_image(
    image: sitk.Image,
    name: str,
    *,
    node: slicer.vtkMRMLVolumeNode | None = None,
    like: slicer.vtkMRMLVolumeNode | None = None,
    labelmap: bool = False,
    quantity: str | None = None,
    unit: str | None = None,
    color: str | None = None,
    window: tuple[float, float] | None = None,
) -> slicer.vtkMRMLScalarVolumeNode:
    """Put an image into a volume node.

    Args:
        image: three-dimensional; its voxel type is kept.
        name: of a new node; a node given keeps the name that the person may have changed.
        node: volume node to update in place, keeping its display, name and place in subject hierarchy.
        like: node on whose grid the image was computed. The output takes its IJK-to-RAS matrix and its parent
            transform, so both move together, and a new output goes beside it in subject hierarchy. Where that grid
            had to be resampled (``geometry_of(like).resampled``), and without ``like``, the output lies in the world.
        labelmap: make a label volume.
        quantity: key of ``terminology.QUANTITIES``, what the voxels are.
        unit: key of ``terminology.UNITS``; by default what the image's metadata says.
        color: key of ``COLOR_MAPS`` or the ID of a colour node; applied to a new node only.
        window: (width, centre) of the display in voxel units, automatic if None; applied to a node in which a person has not
            chosen another, so that it belongs to the voxels.

    Returns vtkMRMLScalarVolumeNode, vtkMRMLLabelMapVolumeNode, or vtkMRMLVectorVolumeNode for several components.

    Raises:
        InputError: ``image`` is not on the grid of ``like``.
        ValueError: ``node`` is of another class than the image needs, or an unknown quantity, unit or colour.
    """
    geometry = Geometry.of_image(image)
    components = image.GetNumberOfComponentsPerPixel()
    class_name = "vtkMRMLLabelMapVolumeNode" if labelmap else "vtkMRMLVectorVolumeNode" if components > 1 else "vtkMRMLScalarVolumeNode"
    if node is not None and node.GetClassName() != class_name:
        raise ValueError(f"{node.GetName()!r} is a {node.GetClassName()}, the image needs a {class_name}.")
    matrix, parent = geometry.ijk_to_ras, None
    if like is not None:
        target = geometry_of(like)
        if not geometry.matches(target):
            raise InputError(Sentence("The image {name!r} is not on the voxel grid of {other!r}.", name=name, other=like.GetName()))
        if not target.resampled:
            matrix, parent = local_ijk_to_ras(like), like.GetParentTransformNode()
    scene = like.GetScene() if like is not None else slicer.mrmlScene
    volume = node if node is not None else scene.AddNewNodeByClass(class_name, name)
    was_modifying = volume.StartModify()
    try:
        _write_voxels(volume, image, components)
        volume.SetIJKToRASMatrix(to_vtk(matrix))
        volume.SetAndObserveTransformNodeID(parent.GetID() if parent is not None else None)
        set_unit(volume, unit or _unit_in(image), quantity)
        _show(volume, color, window)
    finally:
        volume.EndModify(was_modifying)
    if node is None and like is not None:
        place_under_study(volume, like)
    return volume


def _show(volume: slicer.vtkMRMLVolumeNode, color: str | None, window: tuple[float, float] | None) -> None:
    """Colours of a new node, and the window of one in which a person has chosen no other."""
    if volume.GetDisplayNode() is None:
        volume.CreateDefaultDisplayNodes()
        set_display(volume, color=color, window=window)
        if window is not None:
            volume.SetAttribute(_WINDOW, _window_of(volume))
    elif window is not None and volume.GetAttribute(_WINDOW) == _window_of(volume):  # a person has not changed it
        set_display(volume, window=window)
        volume.SetAttribute(_WINDOW, _window_of(volume))


def _window_of(node: slicer.vtkMRMLVolumeNode) -> str:
    display = node.GetDisplayNode()
    return f"{display.GetWindow():.6g} {display.GetLevel():.6g}" if hasattr(display, "GetWindow") else ""


def _write_voxels(node: slicer.vtkMRMLVolumeNode, image: sitk.Image, components: int) -> None:
    """Copy the voxels into the node, into the memory it has if that fits."""
    voxels = sitk.GetArrayViewFromImage(image)
    extent = tuple(bound for n in image.GetSize() for bound in (0, n - 1))
    data = node.GetImageData()
    scalars = data.GetPointData().GetScalars() if data is not None else None
    if (
        scalars is not None
        and data.GetExtent() == extent
        and scalars.GetNumberOfComponents() == components
        and scalars.GetDataType() == numpy_support.get_vtk_array_type(voxels.dtype)
    ):
        np.copyto(scalars_array(data), voxels)
        scalars.Modified()
        data.Modified()
    else:
        data = vtk.vtkImageData()
        np.copyto(allocated(data, extent, voxels.dtype, components), voxels)
        node.SetAndObserveImageData(data)


def set_display(node: slicer.vtkMRMLVolumeNode, *, color: str | None = None, window: tuple[float, float] | None = None) -> None:
    """Set the colours (key of ``COLOR_MAPS`` or node ID) and the window (width, centre) of a volume's display.

    Raises:
        ValueError: the scene has no such colour node.
    """
    display = node.GetDisplayNode()
    if color is not None:
        color_id = COLOR_MAPS.get(color, color)
        if node.GetScene().GetNodeByID(color_id) is None:
            raise ValueError(f"The scene has no colour node {color_id!r}.")
        display.SetAndObserveColorNodeID(color_id)
    if window is not None:
        display.SetAutoWindowLevel(0)
        display.SetWindowLevel(float(window[0]), float(window[1]))


def set_unit(node: slicer.vtkMRMLVolumeNode, unit: str | None, quantity: str | None = None) -> None:
    """Say in a volume node what its voxels are and in which unit; None leaves what is there.

    Raises:
        ValueError: a name that is in neither ``terminology.UNITS`` nor ``terminology.QUANTITIES``.
    """
    for name, known, assign in ((unit, UNITS, node.SetVoxelValueUnits), (quantity, QUANTITIES, node.SetVoxelValueQuantity)):
        if name is None:
            continue
        if name not in known:
            raise ValueError(f"{name!r} is none of {', '.join(known)}.")
        assign(known[name].to_node())


def _unit_in(image: sitk.Image) -> str | None:
    """The unit in the image's metadata, where it is one that we can code and that needs no factor."""
    written = next((image.GetMetaData(key) for key in UNITS_KEYS if image.HasMetaDataKey(key)), None)
    unit = canonical_unit(written) if written else None
    return unit.name if unit and unit.known and unit.factor == 1.0 and unit.name in UNITS else None


def _volume_suffix(path: Path) -> str | None:
    return next((suffix for suffix in sorted(_FORMATS, key=len, reverse=True) if path.name.lower().endswith(suffix)), None)


def load_volume(
    path: Path | str, name: str | None = None, *, labelmap: bool = False, unit: str | None = None
) -> slicer.vtkMRMLScalarVolumeNode:
    """Read a NRRD, NIfTI or MetaImage file into a new volume node, positions and voxel type as in the file.

    As everywhere in Slicer, the slices of a left-handed grid come in reverse order, each where it belongs.
    A DICOM folder is read with ``LungPerfusionCore.imaging.images`` and put into the scene with ``node_from_image``.

    Args:
        path: the file.
        name: of the node, by default the file's name without suffix.
        labelmap: read as a label volume.
        unit: key of ``terminology.UNITS``; by default what the file's header says.

    Raises:
        InputError: no such file, not one of the formats, or the file cannot be read.
    """
    path = Path(path).absolute()  # MRML looks for a relative name in the scene's folder, which is not the working directory
    suffix = _volume_suffix(path)
    if not path.is_file():
        raise InputError(Sentence("There is no volume file {file!r}.", file=path.name))
    if suffix is None:
        raise InputError(Sentence("{file!r} is none of the volume formats {listed}.", file=path.name, listed=" ".join(_FORMATS)))
    check_file_geometry(path, f"The file {path.name!r}")
    check_whole(path, f"The file {path.name!r}")
    scene = slicer.mrmlScene
    class_name = "vtkMRMLLabelMapVolumeNode" if labelmap else "vtkMRMLScalarVolumeNode"
    node = scene.AddNewNodeByClass(class_name, name or path.name[: -len(suffix)])
    storage = scene.AddNewNodeByClass("vtkMRMLVolumeArchetypeStorageNode")
    storage.SetFileName(str(path))
    storage.SetCenterImage(False)
    storage.SetSingleFile(True)
    if not storage.ReadData(node) or node.GetImageData() is None:
        scene.RemoveNode(storage)
        scene.RemoveNode(node)
        raise InputError(Sentence("The file {file!r} cannot be read as a volume.", file=path.name))
    node.SetAndObserveStorageNodeID(storage.GetID())
    node.CreateDefaultDisplayNodes()
    set_unit(node, unit or _unit_in(_header(path)))
    is_simulated(node)  # which marks it
    return node


def _header(path: Path) -> sitk.Image:
    """An empty image that carries the metadata of a file's header."""
    reader = sitk.ImageFileReader()
    reader.SetFileName(str(path))
    reader.ReadImageInformation()
    carrier = sitk.Image([1] * 3, sitk.sitkUInt8)
    for key in reader.GetMetaDataKeys():
        carrier.SetMetaData(key, reader.GetMetaData(key))
    return carrier


def save_node(node: slicer.vtkMRMLStorableNode, path: Path | str, *, compress: bool = True) -> Path:
    """Write a storable node (volume, segmentation, table, model, transform ...) to a file, through its storage node.

    The file appears complete or not at all, and not over one that is not ours (``atomic_files``; InputError). What the storage writes
    beside it (a table's schema) appears with it. A volume's unit, and that its data is simulated, go into the header of a NRRD file, the
    one of the formats that has room for them.

    Raises:
        LungPerfusionError: the storage node cannot write it, e.g. a suffix it does not know.
    """
    path = Path(path).absolute()
    check_ours(path)
    made = node.GetStorageNode() is None
    if made and not node.AddDefaultStorageNode():
        raise LungPerfusionError(Sentence("{name!r} is not a kind of node that is saved to a file.", name=node.GetName()))
    storage = node.GetStorageNode()
    storage.SetUseCompression(compress)
    previous = storage.GetFileName()
    folder = owned_folder(path.parent, STEM)
    try:
        storage.SetFileName(str(folder / path.name))
        if not storage.WriteData(node) or not (folder / path.name).is_file():
            if made:
                node.GetScene().RemoveNode(storage)
            else:
                storage.SetFileName(previous or "")
            raise LungPerfusionError(Sentence("{name!r} could not be written to {file!r}.", name=node.GetName(), file=path.name))
        if path.suffix.lower() in (".nrrd", ".nhdr"):
            if unit := unit_of(node):
                _add_nrrd_key(folder / path.name, UNITS_KEYS[0], unit)
            if node.GetAttribute(SIMULATED) == "1":
                _add_nrrd_key(folder / path.name, NRRD_KEY, NRRD_VALUE)
        for written in sorted(folder.iterdir(), key=lambda each: each.name == path.name):
            place_file(written, path.parent / written.name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    storage.ResetFileNameList()
    storage.SetFileName(str(path))
    return path


def _add_nrrd_key(path: Path, key: str, value: str) -> None:
    """Add a key/value pair to a NRRD header, which is text up to the first empty line."""
    with path.open("rb") as source, tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as target:
        for line in source:
            if not line.strip():
                target.write(f"{key}:={value}\n".encode() + line)
                break
            target.write(line)
        else:
            target.write(f"{key}:={value}\n".encode())  # a detached header may end without the empty line
        shutil.copyfileobj(source, target)
    Path(target.name).replace(path)
