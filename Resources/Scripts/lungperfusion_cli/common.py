"""Arguments and steps that commands share: devices, inputs into nodes, nodes into files, the record."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .context import put_modules_on_path, quiet_libraries

#: TotalSegmentator has 117; an image read as labels has hundreds.
MOST_SEGMENTS = 254


def device(text: str) -> str:
    """Argument type of ``--device``: auto, cpu, cuda or cuda:N."""
    if not re.fullmatch(r"auto|cpu|cuda(:\d+)?", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no device; use auto, cpu or cuda:N")
    return text


def whole(text: str, least: int, what: str) -> int:
    """A whole number of at least ``least``; ``what`` it is, for the refusal."""
    try:
        value = int(text)
    except ValueError:
        value = least - 1
    if value < least:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
    return value


def seed(text: str) -> int:
    """Argument type of ``--seed``."""
    return whole(text, 0, "a seed (a whole number from 0)")


def share(text: str) -> float:
    """Argument type of a probability or a share: a number from 0 to 1."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def kilovolts(text: str) -> float | str:
    """Argument type of a tube voltage: kV as a number, or SnN for N kV behind a tin filter."""
    if re.fullmatch(r"Sn\d{2,3}", text):
        return text
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 40.0 <= value <= 160.0:
        raise argparse.ArgumentTypeError(f"{text!r} is no tube voltage; give 40 to 160 (kV), or Sn140 for a tin filter")
    return value


def orientation(text: str) -> str:
    """Argument type of ``--assume-orientation``: three letters towards which the axes of a file run."""
    if not re.fullmatch(r"(?=.*[LR])(?=.*[AP])(?=.*[IS])[A-Z]{3}", text.upper()):
        raise argparse.ArgumentTypeError(f"{text!r} is no orientation; give three letters such as LPS or RAS")
    return text.upper()


class PathArgument:
    """Argument type of every path: refuses an empty one, one that is too long, a device, a folder where a file is needed ...

    ``kind``: ``file``, ``folder`` or ``any``; ``output``: it is written, not read; ``named``: may be the name of something installed
    instead, so that the text is handed on as it is.
    """

    def __init__(self, kind: str, *, output: bool = False, named: bool = False):
        self.kind, self.output, self.named = kind, output, named

    def __call__(self, text: str) -> Path | str:
        put_modules_on_path()
        from LungPerfusionCore.errors import InputError
        from LungPerfusionCore.files import paths

        try:
            path = paths.check_path(text, {"file": paths.FILE, "folder": paths.FOLDER, "any": paths.EITHER}[self.kind], output=self.output)
        except InputError as error:
            raise argparse.ArgumentTypeError(str(error)) from error
        return text if self.named else path


INPUT_FILE, INPUT_FOLDER, INPUT = PathArgument("file"), PathArgument("folder"), PathArgument("any")
MODEL = PathArgument("any", named=True)
OUTPUT_FILE, OUTPUT_FOLDER = PathArgument("file", output=True), PathArgument("folder", output=True)


def add_model(parser: argparse.ArgumentParser) -> None:
    """``--model``: which of the task's models runs."""
    text = "name of an installed model, or a model folder (default: the first installed one)"
    parser.add_argument("--model", type=MODEL, metavar="NAME|DIR", help=text)


def path_arguments(parser: argparse.ArgumentParser, args: argparse.Namespace | None = None) -> Iterator[argparse.Action]:
    """The arguments of a parser and of its subcommands (those that ``args`` chose, or all) whose type is a ``PathArgument``."""
    for action in parser._actions:  # argparse has no public way to ask
        if isinstance(action, argparse._SubParsersAction):
            chosen = action.choices if args is None else [getattr(args, action.dest)]
            for name in chosen:
                yield from path_arguments(action.choices[name], args)
        elif isinstance(action.type, PathArgument):
            yield action


def input_paths(parser: argparse.ArgumentParser, args: argparse.Namespace) -> list[Path]:
    """Every path that a command was given to read."""
    return [Path(each) for _action, each in _inputs(parser, args)]


def _inputs(parser: argparse.ArgumentParser, args: argparse.Namespace) -> Iterator[tuple[argparse.Action, Path | str]]:
    for action in path_arguments(parser, args):
        given = getattr(args, action.dest, None)
        if given is not None and not action.type.output:
            yield from ((action, each) for each in (given if isinstance(given, list) else [given]))


def absent_input(parser: argparse.ArgumentParser, args: argparse.Namespace) -> str:
    """A refusal of the first file or folder to be read that is not there, before the others are read; "" where all are."""
    for action, path in _inputs(parser, args):
        if not action.type.named and not path.exists():
            option = f"{action.option_strings[0]} " if action.option_strings else ""
            return f"{option}{path.name or path} does not exist."
    return ""


def output_places(parser: argparse.ArgumentParser, args: argparse.Namespace) -> list[tuple[Path, str]]:
    """The folder of every output that a command was given, and the output as it was given."""
    found = []
    for action in path_arguments(parser, args):
        given = getattr(args, action.dest, None)
        if given is not None and action.type.output:
            found.append((given if action.type.kind == "folder" else given.parent, str(given)))
    return found


def display_name(path: Path) -> str:
    """The name a node gets: the file's or folder's name without its suffixes."""
    name = path.name
    for suffix in (".seg.nrrd", ".nii.gz", ".nrrd", ".nhdr", ".nii", ".mha", ".mhd", ".dcm"):
        if name.lower().endswith(suffix):
            return name[: -len(suffix)]
    return name


class Case:
    """One command's inputs in the scene and its record: nodes and ``result.json`` from one hand.

    The scene starts with the first node, so that an input which cannot be used is refused before.
    """

    def __init__(self, context, parameters: Mapping[str, Any]):
        from LungPerfusionCore.run.provenance import ResultRecord, software

        self.context = context
        self.record = ResultRecord(command=context.command, parameters=dict(parameters), software=software(context.application))
        self.meanings: dict = {}  # role -> label_meanings.Meanings of a label map
        self.frames: dict[str, str | None] = {}  # role -> DICOM Frame of Reference UID, where the file states one
        self.patients: dict[str, str] = {}  # role -> digest of the DICOM Patient ID, "" where there is none (imaging.patient)
        self._read = 0
        self._slicer = None
        self.simulated = False

    @property
    def slicer(self):
        """Slicer's package with an empty scene of this case's own."""
        if self._slicer is None:
            self.context.progress(0.02 * self._read, "Starting the scene")
            self._slicer = self.context.boot()
            self._slicer.mrmlScene.Clear(0)
        return self._slicer

    def image(self, path: Path, role: str, shown: str = "", series: str | None = None):
        """Read a volume, refuse it by name (InputError) if it cannot be used, and return the image (LPS, mm).

        No scene is needed for that, so a command reads all its inputs first. ``shown`` stands in the record for the
        path where the person did not give it; ``series`` chooses one of a DICOM folder's (``--series``).
        """
        from LungPerfusionCore.checks.image_checks import ROLE_WORDS
        from LungPerfusionCore.imaging import images
        from LungPerfusionCore.imaging.patient import different_patients, patient_of

        self._reading(path)
        given = images.read_input(path, role=role, series_uid=series, assume=self.context.assume_orientation)
        images.check_extent(given.image, role, name=path.name)
        self._input(role, path, shown, given.chosen)
        self.frames[role] = given.frame_of_reference_uid
        self.patients[role] = patient_of(given.image)
        self.warn(different_patients({ROLE_WORDS.get(each, each): digest for each, digest in self.patients.items()}))
        self.warn(given.warnings)
        if given.simulated:
            self.simulated = True
            self.warn([f"{path.name} is simulated data."])
        return given.image

    def ct(self, path: Path, role: str, shown: str = "", series: str | None = None):
        """Read a CT and return it in Hounsfield units; what had to be handled is said, what is no CT refused."""
        from LungPerfusionCore.checks.image_checks import as_hounsfield

        image, notes = as_hounsfield(self.image(path, role, shown, series), role, name=path.name)
        self.warn(notes)
        return image

    def perfusion_series(self, path: Path, role: str, **options):
        """Read a CT perfusion scan (``dynamic.reading.read_series``, with its ``options``), refuse it by name, and return it."""
        from LungPerfusionAILib.dynamic.reading import read_series

        self._reading(path)
        series = read_series(path, assume=self.context.assume_orientation, **options)
        self._input(role, path)
        if series.simulated:
            self.simulated = True
            self.warn([f"{path.name} is simulated data."])
        return series

    def volume_node(self, image, name: str, **display):
        """Put an image into the scene; ``display`` as ``scene.volumes.node_from_image`` takes it."""
        self.slicer  # noqa: B018 - the scene must be there before scene/ can be imported
        from LungPerfusionCore.scene import volumes
        from LungPerfusionCore.scene.hierarchy import SIMULATED

        node = volumes.node_from_image(image, name, **display)
        if self.simulated:  # one simulated input makes the case simulated
            node.SetAttribute(SIMULATED, "1")
        return node

    def segmentation(self, path: Path, role: str, labels: str | None = None, *, kind: str = ""):
        """Read a segmentation file (.seg.nrrd, or a label map as NRRD or NIfTI) and return its node, or InputError.

        ``labels``: what ``--labels`` says of it. ``kind``: "lobes" where whole lungs will not do as regions. What its labels mean, and who
        said so, goes into the record's parameters.
        """
        from LungPerfusionCore.errors import InputError
        from LungPerfusionCore.imaging.file_geometry import check_file_geometry
        from LungPerfusionCore.labels.label_files import check_label_file

        self._reading(path)
        check_label_file(path)
        assumed = check_file_geometry(path, f"The segmentation {path.name}", self.context.assume_orientation)
        self.warn(assumed)
        scene = self.slicer.mrmlScene
        node = scene.AddNewNodeByClass("vtkMRMLSegmentationNode", display_name(path))
        storage = self.slicer.vtkMRMLSegmentationStorageNode()
        storage.SetFileName(str(self._placed(path) if assumed else path))
        with quiet_libraries(self.context.verbose, output=True):  # the reader remarks on a label map that is no segmentation
            read = storage.ReadData(node)
        if not read or node.GetSegmentation().GetNumberOfSegments() == 0:
            scene.RemoveNode(node)
            raise InputError(f"The segmentation {path.name} cannot be read or holds no segment.")
        if node.GetSegmentation().GetNumberOfSegments() > MOST_SEGMENTS:
            count = node.GetSegmentation().GetNumberOfSegments()
            scene.RemoveNode(node)
            raise InputError(f"The segmentation {path.name} holds {count} different labels, as an image does; give a label map.")
        node.SetName(display_name(path))
        self._named(node, path, role, labels, kind or role)
        self._input(role, path)
        return node

    def _placed(self, path: Path) -> Path:
        """A copy of a label map whose header says what was assumed, for the storage node, which cannot be told. InputError."""
        import SimpleITK as sitk

        from LungPerfusionCore.errors import InputError
        from LungPerfusionCore.imaging.file_geometry import assumed
        from LungPerfusionCore.imaging.images import write_image

        try:
            labels = sitk.ReadImage(str(path))
        except RuntimeError as error:
            raise InputError(f"The segmentation {path.name} cannot be read or holds no segment.") from error
        if labels.GetDimension() != 3:
            raise InputError(f"The segmentation {path.name} has no place in the patient and is no 3D label map.")
        placed = self.context.workspace / f"{display_name(path)}.nrrd"
        return write_image(assumed(labels, self.context.assume_orientation), placed)

    def _named(self, node, path: Path, role: str, labels: str | None, kind: str) -> None:
        from LungPerfusionCore.labels.meanings import WANTED
        from LungPerfusionCore.scene.named_segments import name_segments

        if kind not in WANTED:
            return
        numbers = {each: node.GetSegmentation().GetSegment(each).GetLabelValue() for each in node.GetSegmentation().GetSegmentIDs()}
        meanings = self.meanings[role] = name_segments(node, path, kind, labels)
        self.warn(meanings.notes)
        unique = len(set(numbers.values())) == len(numbers)
        terms = {str(numbers[key]) if unique else key: term for key, term in meanings.terms.items() if term in WANTED[kind]}
        self.record.parameters.setdefault("labels", {})[role] = {"source": meanings.source, "meanings": terms}

    def _reading(self, path: Path) -> None:
        self.context.progress(0.02 * self._read, f"Reading {path.name}")
        self._read += 1

    def _input(self, role: str, path: Path, shown: str = "", chosen=None) -> None:
        from LungPerfusionCore.run.provenance import InputFile, file_sha256, files_sha256

        digest = file_sha256(path) if chosen is None else files_sha256(chosen.files)
        self.record.inputs.append(InputFile(role, shown or str(path), digest, None if chosen is None else chosen.instance or chosen.uid))
        if chosen is not None and chosen.of > 1:
            number = f"number {chosen.number}, " if chosen.number else ""
            self.warn([f"Of the {chosen.of} series in {path.name} one was read as {role}: {number}{chosen.instance or chosen.uid}."])

    def warn(self, warnings: Iterable[str]) -> None:
        """Add what the person should know to the record, each sentence once."""
        self.record.warnings.extend(dict.fromkeys(w for w in warnings if w not in self.record.warnings))

    def measured(self, measurements: Iterable, warnings: Iterable[str] = ()) -> None:
        """Add numbers and warnings to the record."""
        self.record.measurements.extend(measurements)
        self.warn(warnings)

    def stamp(self, *nodes, simulated: bool = False) -> None:
        """Write onto output nodes where they come from."""
        from LungPerfusionCore.run.provenance import provenance_attributes

        attributes = provenance_attributes(
            self.record.command, self.record.parameters, inputs=self.record.inputs, model=self.record.model, simulated=simulated
        )
        for node in nodes:
            for name, value in attributes.items():
                node.SetAttribute(name, value)

    def save(self, node, path: Path, role: str) -> Path:
        """Write a node's file into the staging folder and enter it in the record."""
        from LungPerfusionCore.scene import volumes

        with quiet_libraries(self.context.verbose):
            volumes.save_node(node, path)
        self.wrote(role, path)
        return path

    def save_scene(self, path: Path) -> None:
        """Write the whole scene as an .mrb bundle and enter it in the record."""
        from LungPerfusionCore.scene import scenes

        with quiet_libraries(self.context.verbose, output=True):  # of a full disk, the archive says a line a file on standard output
            scenes.save_scene(path)
        self.wrote("scene", path)

    def wrote(self, role: str, path: Path) -> None:
        """Enter a written file in the record, by the name it has beside the record."""
        self.record.outputs[role] = path.name

    def tell(self, *paths: str) -> None:
        """Say the warnings and name what was written."""
        for warning in self.record.warnings:
            self.context.say(f"Note: {warning}")
        for path in paths:
            self.context.say(f"Wrote {path}")
