"""The report of a follow-up whose result is in the scene."""

from __future__ import annotations

from pathlib import Path

from LungPerfusionCore.files.writable import check_writable
from LungPerfusionCore.scene import hierarchy, packages, simulated_nodes

from ..followup.report import write_followup_report
from .followup_nodes import REQUESTER, FollowUpNodes


def report_of(nodes: FollowUpNodes, folder: Path | str, identifiers: bool) -> list[Path]:
    """Write it. InputError when the folder is not there or cannot be written to."""
    check_writable(folder)
    packages.ensure("matplotlib", requester=REQUESTER)
    scans = (nodes.before.map, nodes.before.ct, nodes.after.map, nodes.after.ct)
    return write_followup_report(
        nodes.result,
        folder,
        identifiers=hierarchy.identifiers_of(nodes.after.map) if identifiers else None,
        simulated=any(simulated_nodes.is_simulated(node) for node in scans),
    )
