"""The files of the candidate defects: what was found below the threshold, what is proposed, and the numbers that
follow.
"""

from __future__ import annotations

import math
from pathlib import Path

from .defect_files import write_csv


def find(case, analysis, emboli: Path | None, arteries: Path | None, labels: dict, progress, network=None):
    """Candidates (``PerfusionDefectQuantLib.candidates.CandidateSet``) of an analysis at its own threshold.

    ``emboli``, ``arteries``: segmentations, or None (``emboli`` also as ``given_emboli`` says); ``labels``: role -> what ``--labels`` says
    of them; ``network``: a ``candidate_network.LostLung`` that judges them, or None.
    """
    from PerfusionDefectQuantLib.candidate_features import CandidateImages
    from PerfusionDefectQuantLib.candidates import find_candidates

    from .given_emboli import is_probability, probable_of

    result, given = analysis.result, {}
    if emboli is not None and (emboli.is_dir() or is_probability(emboli)):
        given["probable"], emboli = probable_of(case, emboli), None
    for role, path in (("emboli", emboli), ("arteries", arteries)):
        if path is not None:
            given[role] = _mask(case, path, role, labels.get(role), result.mask)
    if analysis.lungs is not None:
        given["airways"] = analysis.lungs.airways
    limits = (result.threshold.lower, result.threshold.value)
    images = CandidateImages(ct=analysis.background, network=network, **given)
    found = find_candidates(result.prepared, *limits, images, progress=progress)
    behind = found.downstream.sentence if found.downstream is not None else None
    case.warn([*([behind] if behind is not None else []), *found.notes])
    return found


def in_doubt(logic, nodes, found):
    """The nodes with the intervals that these candidates make, which may know of clots, in place of those of the scan alone, and with
    the lung downstream of emboli that the threshold leaves out."""
    from dataclasses import replace

    from PerfusionDefectQuantLib.scene.analysis_steps import with_intervals
    from PerfusionDefectQuantLib.scene.defect_reading import DOWNSTREAM, downstream_text

    logic.doubtCandidates(nodes, found)
    nodes = with_intervals(nodes)
    if found.downstream is None:
        return nodes
    nodes.table.SetAttribute(DOWNSTREAM, downstream_text(found))
    return replace(nodes, measurements=(*nodes.measurements, *found.downstream.measurements))


def _mask(case, path: Path, role: str, said: str | None, reference):
    """The segments that are clots, or arteries; where none is called so, every one that is nothing else."""
    node = case.segmentation(path, role, said)
    from LungPerfusionCore.scene.named_segments import counted_segments
    from LungPerfusionCore.scene.segmented_regions import shown_on

    chosen, notes = counted_segments(node, path, role, case.meanings[role])
    case.warn(notes)
    return shown_on(node, reference, chosen)


def write_candidates(case, found, index, staging: Path) -> float:
    """Write candidates.csv and proposed.csv; return the whole lung's defect percentage after the proposals.

    The index is left without exclusions: the automatic numbers stay the command's result.
    """
    from LungPerfusionCore.files.atomic_files import write_csv as write_rows
    from PerfusionDefectQuantLib.candidates import candidate_rows

    rows = list(candidate_rows(found))
    write_rows(staging / "candidates.csv", list(rows[0]) if rows else [], [[_cell(value) for value in row.values()] for row in rows])
    case.wrote("candidates", staging / "candidates.csv")
    numbers = found.numbers_with(index, found.proposed())
    index.include()
    write_csv(numbers.measurements(), staging / "proposed.csv")
    case.wrote("proposed", staging / "proposed.csv")
    return float(numbers.defect_percent[numbers.regions.index("whole")])


def _cell(value) -> str:
    """Full precision; empty where a value is undefined."""
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else ""
    return str(value)
