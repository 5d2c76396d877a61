"""What a reader decided about candidate defects, carried along while the threshold moves.

A candidate changes its shape with the threshold, so a decision remembers the voxels it was made about. A later candidate
inherits it when at least half of that candidate's voxels are among them: one that shrinks always does, one that grows
does until it has become something else. What was dropped stays dropped in any case, voxel by voxel.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

PROPOSAL = "proposal"
_INHERITED = 0.5


@dataclass(frozen=True, eq=False)
class Decision:
    """``keep`` or drop the voxels (ascending offsets into the box of the threshold index); ``by``: a reader, or "proposal".

    ``about``: region, volume, reason ... of the candidate when it was decided; plain numbers and texts.
    """

    keep: bool
    voxels: np.ndarray
    by: str
    about: dict[str, Any]


@dataclass(frozen=True, eq=False)
class Decisions:
    """Decisions in the order in which they were made. Immutable: each change gives another object, which undo keeps."""

    entries: tuple[Decision, ...] = ()

    def decide(self, voxels: np.ndarray, keep: bool, by: str, about: dict[str, Any]) -> Decisions:
        """With a decision about these voxels; it replaces earlier ones inside them, and takes its voxels out of others."""
        voxels = np.asarray(voxels, dtype=np.int64)
        rest = []
        for entry in self.entries:
            left = np.setdiff1d(entry.voxels, voxels, assume_unique=True)
            if len(left) == len(entry.voxels):
                rest.append(entry)
            elif len(left) and not entry.keep:
                rest.append(Decision(entry.keep, left, entry.by, entry.about))
        return Decisions((*rest, Decision(bool(keep), np.sort(voxels), by, dict(about))))

    def forget(self, voxels: np.ndarray) -> Decisions:
        """Without whatever was decided about these voxels."""
        kept = self.decide(voxels, True, "", {}).entries[:-1]
        return Decisions(kept)

    def inherited(self, offsets: np.ndarray, ids: np.ndarray, count: int) -> list[Decision | None]:
        """For each candidate 1 to ``count`` the decision that it inherits, or None.

        ``offsets``, ``ids``: every voxel of the threshold, ascending, and its candidate (as ``candidates.CandidateSet`` has them).
        """
        size = np.maximum(np.bincount(ids, minlength=count + 1), 1)
        best, found = np.full(count + 1, _INHERITED), [None] * (count + 1)
        for entry in self.entries:
            rows = np.searchsorted(offsets, entry.voxels)
            rows = np.minimum(rows, max(len(offsets) - 1, 0))
            common = ids[rows[offsets[rows] == entry.voxels]] if len(offsets) else ids
            share = np.bincount(common, minlength=count + 1) / size
            for candidate in np.flatnonzero(share >= best):
                best[candidate], found[candidate] = share[candidate], entry
        return found[1:]

    def dropped(self, offsets: np.ndarray | None = None, ids: np.ndarray | None = None, count: int = 0) -> np.ndarray:
        """Voxels that are no defect: of every drop decision, and of the candidates that inherit one."""
        parts = [entry.voxels for entry in self.entries if not entry.keep]
        if offsets is not None:
            drop = np.array([False, *(entry is not None and not entry.keep for entry in self.inherited(offsets, ids, count))])
            parts.append(np.asarray(offsets[drop[ids]], dtype=np.int64))
        return np.unique(np.concatenate(parts)) if parts else np.zeros(0, dtype=np.int64)

    @property
    def by_hand(self) -> int:
        """How many decisions a person made."""
        return sum(entry.by != PROPOSAL for entry in self.entries)


def voxels_to_text(offsets: np.ndarray, box: tuple[slice, ...], grid_shape: tuple[int, ...]) -> str:
    """Offsets into the box as runs on the whole grid, compressed, for JSON; they outlive a change of the box."""
    shape = tuple(each.stop - each.start for each in box)
    index = np.unravel_index(np.asarray(offsets, dtype=np.int64), shape)
    places = np.sort(np.ravel_multi_index(tuple(axis + each.start for axis, each in zip(index, box, strict=True)), grid_shape))
    breaks = np.flatnonzero(np.diff(places) != 1) + 1
    starts = places[np.concatenate([[0], breaks])] if len(places) else places
    lengths = np.diff(np.concatenate([[0], breaks, [len(places)]])) if len(places) else places
    runs = np.stack([starts, lengths]).astype("<i8")
    return base64.b64encode(zlib.compress(runs.tobytes(), 6)).decode("ascii")


def voxels_from_text(text: str, box: tuple[slice, ...], grid_shape: tuple[int, ...]) -> np.ndarray:
    """The inverse of :func:`voxels_to_text`; voxels outside the box are left out. InputError for a text that is no such thing."""
    try:
        runs = np.frombuffer(zlib.decompress(base64.b64decode(text, validate=True)), dtype="<i8").reshape(2, -1)
    except (ValueError, zlib.error) as error:
        raise InputError(Sentence("The saved decisions cannot be read.")) from error
    if runs.size and (runs.min() < 0 or (runs[0] + runs[1]).max() > np.prod(grid_shape)):
        raise InputError(Sentence("The saved decisions belong to another map."))
    lengths = runs[1]
    ends = np.cumsum(lengths)
    places = np.repeat(runs[0] - np.concatenate([[0], ends[:-1]]), lengths) + np.arange(ends[-1]) if runs.size else runs[0]
    index = np.unravel_index(places, grid_shape)
    inside = (
        np.all([(axis >= each.start) & (axis < each.stop) for axis, each in zip(index, box, strict=True)], axis=0)
        if len(places)
        else np.zeros(0, dtype=bool)
    )
    shape = tuple(each.stop - each.start for each in box)
    return np.sort(np.ravel_multi_index(tuple(axis[inside] - each.start for axis, each in zip(index, box, strict=True)), shape))


def entries_to_json(entries: Iterable[Decision], box: tuple[slice, ...], grid_shape: tuple[int, ...]) -> list[dict[str, Any]]:
    """Decisions as plain data."""
    return [{"keep": e.keep, "by": e.by, "about": e.about, "voxels": voxels_to_text(e.voxels, box, grid_shape)} for e in entries]


def entries_from_json(data: Iterable[dict[str, Any]], box: tuple[slice, ...], grid_shape: tuple[int, ...]) -> Decisions:
    """Decisions from plain data. InputError for what :func:`entries_to_json` did not make."""
    try:
        return Decisions(
            tuple(Decision(bool(e["keep"]), voxels_from_text(e["voxels"], box, grid_shape), str(e["by"]), dict(e["about"])) for e in data)
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise InputError(Sentence("The saved decisions cannot be read.")) from error
