"""An integrated network on annotated stacks: what it finds beside what is there, thresholds and figures for its card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from LungPerfusionCore.device import Device
from LungPerfusionCore.progress import Progress, part, silent

from .integrated_data import AnnotatedStack
from .integrated_detection import find_on_slabs, scan_score, window_of
from .integrated_mapping import Linking, link_boxes
from .integrated_metrics import Case, choose_thresholds, figures_of
from .integrated_network import IntegratedNetwork


def cases_of(
    network: IntegratedNetwork,
    stacks: Sequence[AnnotatedStack],
    contract: Mapping[str, Any],
    device: Device,
    *,
    batch: int = 8,
    linking: Linking = Linking(),
    progress: Progress = silent,
) -> list[Case]:
    """The network's findings on the stacks that have masks, beside their truth."""
    cases = []
    annotated = [stack for stack in stacks if stack.masks is not None]
    for n, stack in enumerate(annotated):
        share = part(progress, n / len(annotated), (n + 1) / len(annotated))
        found = find_on_slabs(
            network, stack.pixels, stack.present, window_of(contract, stack.pixels), device, batch=batch, progress=share
        )
        slices = np.nan_to_num(1 / (1 + np.exp(-found.logits.astype(np.float64))), nan=0.0)
        cases.append(
            Case(
                stack.patient,
                stack.labels,
                slices,
                scan_score(slices),
                np.asarray(stack.masks) > 0,
                found.masks,
                stack.boxes,
                found.boxes,
                link_boxes(found.boxes, linking),
                stack.voxel_mm,
            )
        )
    return cases


def judge(
    network: IntegratedNetwork,
    validation: Sequence[AnnotatedStack],
    held_out: Sequence[AnnotatedStack],
    contract: Mapping[str, Any],
    device: Device,
    progress: Progress = silent,
) -> dict[str, Any]:
    """Thresholds chosen on ``validation`` and, at those, the figures of ``held_out``, as a card states them."""
    chosen = choose_thresholds(cases_of(network, validation, contract, device, progress=part(progress, 0.0, 0.3)))
    cases = cases_of(network, held_out, contract, device, progress=part(progress, 0.3, 1.0))
    figures: dict[str, Any] = {"thresholds": chosen}
    if cases:
        figures["held_out"] = figures_of(cases, chosen)
        figures["held_out_by"] = "patients never learnt from, who chose neither epochs nor thresholds"
    return figures
