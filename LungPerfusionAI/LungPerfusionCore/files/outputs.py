"""Results appear complete or not at all, and take the place of nothing but an earlier result of the same command.

Everything a run writes goes into a hidden folder (beside the output, or in it where it is there already) and is moved into place when
the case is complete. Its record, ``result.json``, then lists every file with its checksum, so the next run knows which files are an
earlier result's: those it replaces, and removes where it writes them no more. It refuses, in words and with everything as it was, to
touch anything else: files that no record lists, that were changed since, write-protected ones, links, inputs, results of other commands.

A run that fails, is cancelled or is killed leaves the earlier result; what a killed one leaves half moved is put right by the next run,
or by ``recover`` (``result_placement``). A link to an output folder is followed; a link inside one is never replaced.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from ..errors import Cancelled, InputError, LungPerfusionError
from ..run.memory import is_out_of_memory
from . import result_placement as placing
from .abandoned_folders import abandoned, disown, owned_folder, remove_abandoned
from .atomic_files import STEM
from .disk_space import disk_full, system_error
from .result_files import RESULT_NAME, earlier_files, is_complete, is_result, read_record, seal
from .result_placement import NEW, checksum, files_in
from .writable import check_writable

__all__ = ["RESULT_NAME", "CaseOutput", "FileOutput", "disk_full", "is_complete", "is_result", "read_record", "recover"]


def recover(folder: Path, record: str = RESULT_NAME) -> None:
    """Put right what a killed run left half moved in ``folder``. InputError where somebody's file is in the way."""
    if not folder.is_dir():
        return
    stem = f".{record}.partial"
    for work in abandoned(folder, stem):
        with placing.alone(folder):
            if work.is_dir():  # else somebody else was faster
                placing.settle(work, folder)
                shutil.rmtree(work, ignore_errors=True)


def _follow_umask(folder: Path) -> None:
    """Temporary folders, and some writers' files, are for their owner alone; results are as readable as any new file."""
    umask = os.umask(0)
    os.umask(umask)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod((0o777 if path.is_dir() else 0o666) & ~umask)


class _Staging(ABC):
    """What a folder of results and a pair of result files have in common: the hidden folder and its end."""

    def __init__(self, target: Path | str, command: str = "", inputs: Iterable[Path | str] = ()):
        """``command``: whose result it will be; ``inputs``: what is read and must not be replaced."""
        self.shown = str(target)  # messages name the output as the person did
        self.blank = not self.shown.strip()
        self.target = Path(os.path.realpath(target))
        self.command = command
        self.inputs = [Path(path) for path in inputs]
        self._work: Path | None = None
        self._seen: dict[str, tuple] = {}
        self._made_parents: list[Path] = []

    @property
    @abstractmethod
    def place(self) -> Path:
        """The folder that holds the record."""

    @property
    @abstractmethod
    def record_name(self) -> str:
        """The record's file name."""

    def check(self) -> None:
        """Refuse (InputError) a target that may not be written or replaced. Cheap: call it before computing."""
        if self.blank:
            raise InputError("The output has no name; give a folder or file.")
        try:
            self._recover()
            self._check()
            self._earlier()
            self._check_inputs()
            check_writable(self.place, self._named)  # said now rather than after minutes of computing
        except (OSError, ValueError) as error:  # a name too long, a folder that may not be looked into, a null character
            raise InputError(f"The output {self._named} cannot be written: {getattr(error, 'strerror', None) or error}.") from error

    @property
    def _named(self) -> str:
        """The output as a message names it."""
        return self.shown if len(self.shown) <= 120 else self.shown[:119] + "…"

    @abstractmethod
    def _check(self) -> None:
        """What ``check`` does beyond the earlier result; may raise OSError."""

    def _earlier(self) -> dict[str, str]:
        """Files of the earlier result that may be replaced, record first: relative path -> checksum. InputError where one may not."""
        return earlier_files(self.place, self.record_name, self.command, self._named, self._seen)

    def _refuse(self, name: str, why: str) -> None:
        raise InputError(f"The output {self._named} holds {name}, which {why}; move it away, or give another output.")

    def _check_inputs(self) -> None:
        record = read_record(self.place / self.record_name) or {}
        ours = {self.target, self.place / self.record_name, *(self.place / name for name in record.get("files", ()))}
        for path in self.inputs:
            real = Path(os.path.realpath(path))
            if real in ours or any(real in file.parents and self.place in real.parents for file in ours):
                raise InputError(
                    f"The input {path.name} is the output {self._named}, or part of the result there, which would be replaced; "
                    "give another output."
                )

    def __enter__(self) -> Path:
        self.check()
        parent = self.place if self.place.is_dir() else self.place.parent
        try:
            missing = [folder for folder in (parent, *parent.parents) if not folder.exists()]
            for folder in reversed(missing):
                folder.mkdir()
                self._made_parents.append(folder)
            self._work = owned_folder(parent, self._stem if parent == self.place else self._outer_stem)
            (self._work / NEW).mkdir()
        except OSError as error:
            if self._work is not None:
                shutil.rmtree(self._work, ignore_errors=True)
            self._remove_made_parents()
            if disk_full(error, parent):
                raise LungPerfusionError(f"The disk is full, so {self._named} could not be written.") from error
            raise InputError(f"The output {self._named} cannot be written: {error.strerror or error}.") from error
        return self._work / NEW

    def _folder(self) -> Path:
        """The hidden folder, from ``__enter__`` on."""
        if self._work is None:
            raise RuntimeError("the output was not entered")
        return self._work

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        work = self._folder()
        staging = work / NEW
        full: OSError | Exception | None = None
        try:
            if error is None:
                self._complete(staging)
                self._commit(staging)
                return
            if isinstance(error, (InputError, Cancelled)) or not isinstance(error, Exception) or is_out_of_memory(error):
                return
            if disk_full(error, staging):
                full = error
            elif not isinstance(error, LungPerfusionError) and (system := system_error(error)):
                raise LungPerfusionError(f"The output {self._named} could not be written: {system.strerror}.") from error
        except OSError as failure:
            if not disk_full(failure, staging):
                raise LungPerfusionError(f"The output {self._named} could not be put in place: {failure.strerror or failure}.") from failure
            full = failure
        finally:
            if placing.moved(work):  # files of the earlier result are still in there: the next run puts them back
                with contextlib.suppress(OSError):
                    disown(work)
            else:
                shutil.rmtree(work, ignore_errors=True)
            if not self.place.exists():
                self._remove_made_parents()
        if full is not None:
            raise LungPerfusionError(f"The disk is full, so {self._named} could not be written; nothing was kept.") from full

    def _complete(self, staging: Path) -> None:
        """Refuse what is not complete (RuntimeError), and list the files in the record."""
        record = read_record(staging / self.record_name)
        if record is None:
            raise RuntimeError(f"the case was finished without its {self.record_name}")
        self.command = self.command or record["command"]
        names = [name for name in files_in(staging) if name != self.record_name]
        seal(staging / self.record_name, {name: checksum(staging / name, store=True) for name in names})
        _follow_umask(staging)

    def _commit(self, staging: Path) -> None:
        """Move what is complete in ``staging`` into place."""
        if not self.place.exists():
            with contextlib.suppress(FileExistsError):
                placing.rename_new(staging, self.place)
                return
        with placing.alone(self.place):
            earlier = self._earlier()
            self._check_inputs()
            new = {name: "" for name in files_in(staging) if name != self.record_name} | {self.record_name: ""}
            for name in new:
                self._check_free(name, earlier)
            placing.exchange(self._folder(), self.place, {name: checksum(staging / name) for name in new}, earlier)

    def _check_free(self, name: str, earlier: dict[str, str]) -> None:
        if name not in earlier and os.path.lexists(self.place / name):
            self._refuse(name, f"{self.command} did not write and would replace")
        for parent in list((self.place / name).parents)[: len(Path(name).parts) - 1]:
            if not os.path.lexists(parent):
                continue
            relative = parent.relative_to(self.place).as_posix()
            ours = any(each.startswith(f"{relative}/") for each in earlier)
            if parent.is_symlink() or not parent.is_dir() or (not ours and any(parent.iterdir())):
                self._refuse(relative, f"{self.command} did not make and would write into")

    @property
    def _stem(self) -> str:
        return f".{self.record_name}.partial"

    @property
    def _outer_stem(self) -> str:
        return f".{self.place.name}.partial"

    def _recover(self) -> None:
        recover(self.place, self.record_name)
        if self.place.parent.is_dir():
            remove_abandoned(self.place.parent, self._outer_stem)

    def _remove_made_parents(self) -> None:
        for folder in reversed(self._made_parents):
            try:
                folder.rmdir()
            except OSError:
                return  # somebody else has put something there meanwhile: it is theirs


class CaseOutput(_Staging):
    """A folder of results: ``with CaseOutput(directory, command, inputs) as staging: ...`` write into ``staging``.

    ``directory`` may be absent, empty, or hold a previous result of the same command, which is replaced file by file; whatever else
    lies there stays. Anything else is refused with InputError. Without an exception ``staging`` must hold a ``result.json`` when the
    block ends; it gets ``files``, every file with its checksum.
    """

    @property
    def place(self) -> Path:
        return self.target

    @property
    def record_name(self) -> str:
        return RESULT_NAME

    def _check(self) -> None:
        if not self.target.name:
            raise InputError(f"The output {self._named} is not a folder that can be made.")
        if self.target.exists() and not self.target.is_dir():
            raise InputError(f"The output {self._named} is a file; give a folder.")
        if any(path.is_dir() and os.path.realpath(path) == str(self.target) for path in self.inputs):
            raise InputError(f"The output {self._named} is the folder of the input; give another folder.")
        record = self.target / RESULT_NAME
        if self.target.is_dir() and (record.is_symlink() or not is_result(record)) and self._others():
            raise InputError(f"The output folder {self._named} is not empty and is not a previous result; give another folder.")

    def _others(self) -> bool:
        return any(not path.name.startswith((f"{self._stem}.h", f"{STEM}.h")) for path in self.target.iterdir())


class FileOutput(_Staging):
    """One result file with its record beside it (``lungs.seg.nrrd`` and ``lungs.json``).

    ``with FileOutput(file, suffix, command, inputs) as staging: ...`` writes both into ``staging`` under their final names. A file that
    no record of the same command beside it lists is never replaced.
    """

    def __init__(self, file: Path | str, suffix: str, command: str = "", inputs: Iterable[Path | str] = ()):
        """``suffix`` is the ending that is replaced by ``.json`` for the record, e.g. ``.seg.nrrd``."""
        super().__init__(file, command, inputs)
        if not self.blank:
            # a link at the end is not followed: it would be replaced, or lead the pair into two folders
            self.target = Path(os.path.realpath(Path(file).parent)) / Path(file).name
        self.suffix = suffix

    @property
    def place(self) -> Path:
        return self.target.parent

    @property
    def record(self) -> Path:
        """The record's place."""
        name = self.target.name
        stem = name[: -len(self.suffix)] if name.lower().endswith(self.suffix) else name
        return self.target.with_name(stem + ".json")

    @property
    def record_name(self) -> str:
        return self.record.name

    def _check(self) -> None:
        if not self.target.name.lower().endswith(self.suffix) or len(self.target.name) == len(self.suffix):
            raise InputError(f"The output {self._named} must be a file that ends in {self.suffix}.")
        if os.path.lexists(self.place) and not self.place.is_dir():
            raise InputError(f"The output {self._named} cannot be written: {self.place.name} is not a folder.")
        for path in (self.target, self.record):
            if path.is_symlink():
                raise InputError(f"The output {path.name} is a link, which is not replaced; give another file.")
            if path.is_dir():
                raise InputError(f"The output {self._named} or its record is a folder; give a file that ends in {self.suffix}.")
        record = read_record(self.record)
        if record is None and self.record.exists():
            raise InputError(
                f"The output {self._named} needs {self.record.name} for its record, which is there and is not a previous "
                "result; give another file."
            )
        if self.target.exists() and (record is None or self.target.name not in record.get("files", ())):
            raise InputError(f"The output {self._named} exists and is not a previous result; give another file.")

    def _complete(self, staging: Path) -> None:
        if not (staging / self.target.name).is_file():
            raise RuntimeError("the case was finished without its file")
        super()._complete(staging)
