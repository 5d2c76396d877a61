"""An integrated network on annotated stacks: what it finds beside what is there, thresholds and figures for its card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from LungPerfusionCore.device import Device
from LungPerfusionCore.progress import Progress, part, silent

from .integrated_data import AnnotatedStack
from .integrated_detection import evidence, find_on_slabs, scan_score, slice_probabilities, window_of
from .integrated_mapping import Linking, link_boxes
from .integrated_metrics import Case, areas_of, choose_thresholds, figures_of
from .integrated_network import IntegratedNetwork


def cases_of(
    network: IntegratedNetwork,
    stacks: Sequence[AnnotatedStack],
    contract: Mapping[str, Any],
    device: Device,
    *,
    batch: int = 8,
    linking: Linking = Linking(),
    fusion: Sequence[float] | None = None,
    progress: Progress = silent,
) -> list[Case]:
    """The network's findings on the stacks that have masks, beside their truth. ``fusion``: how the heads are joined to one number a slice."""
    cases = []
    annotated = [stack for stack in stacks if stack.masks is not None]
    for n, stack in enumerate(annotated):
        share = part(progress, n / len(annotated), (n + 1) / len(annotated))
        found = find_on_slabs(
            network, stack.pixels, stack.present, window_of(contract, stack.pixels), device, batch=batch, progress=share
        )
        slices = np.nan_to_num(slice_probabilities(found, fusion), nan=0.0)
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
                evidence(found)[stack.present],
                stack.present,
            )
        )
    return cases


def fit_fusion(cases: Sequence[Case]) -> list[float] | None:
    """Three weights and an offset that join what the heads say of a slice (``integrated_detection.evidence``): a logistic regression on patients
    who were not learnt from. None without slices of both classes. The three heads read one encoder, and the slice's own
    head alone hears small clots badly."""
    from sklearn.linear_model import LogisticRegression

    x = np.concatenate([case.evidence for case in cases]) if cases else np.zeros((0, 3))
    y = np.concatenate([case.labels[case.present] for case in cases]) if cases else np.zeros(0, bool)
    if y.sum() < 5 or (~y).sum() < 5:
        return None
    fit = LogisticRegression(C=1.0).fit(x, y)
    return [round(float(v), 5) for v in (*fit.coef_[0], fit.intercept_[0])]


def joined(case: Case, fusion: Sequence[float] | None) -> Case:
    """The case with its slice probabilities from all heads."""
    if fusion is None:
        return case
    slices = np.zeros(len(case.labels))
    slices[case.present] = 1 / (1 + np.exp(-(case.evidence @ np.array(fusion[:3]) + fusion[3])))
    return replace(case, slices=slices, stack=scan_score(slices))


def judge(
    network: IntegratedNetwork,
    validation: Sequence[AnnotatedStack],
    held_out: Sequence[AnnotatedStack],
    contract: Mapping[str, Any],
    device: Device,
    progress: Progress = silent,
) -> tuple[list[float] | None, dict[str, Any]]:
    """How the heads are joined and the thresholds, from ``validation``, and with those the figures of ``held_out``, as a card states them."""
    chosen_on = cases_of(network, validation, contract, device, progress=part(progress, 0.0, 0.3))
    fusion = fit_fusion(chosen_on)
    chosen = choose_thresholds([joined(case, fusion) for case in chosen_on])
    cases = cases_of(network, held_out, contract, device, progress=part(progress, 0.3, 1.0))
    figures: dict[str, Any] = {"thresholds": chosen}
    if cases:
        figures["held_out"] = figures_of([joined(case, fusion) for case in cases], chosen)
        figures["held_out"]["classification_alone"] = areas_of(cases)
        figures["held_out_by"] = "patients never learnt from, who chose neither epochs nor thresholds nor how the heads are joined"
    return fusion, figures
