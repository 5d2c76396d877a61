"""An integrated network on annotated stacks: what it finds beside what is there, thresholds and figures for its card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from scipy.special import expit

from LungPerfusionCore.models.device import Device
from LungPerfusionCore.progress import Progress, part, silent

from ..integrated_detection import (
    WITHOUT_THRESHOLD,
    evidence,
    find_on_slabs,
    mask_boxes,
    scan_score,
    slice_probabilities,
    window_of,
)
from ..integrated_mapping import Linking, link_boxes
from ..integrated_network import IntegratedNetwork
from .integrated_data import AnnotatedStack
from .integrated_metrics import (
    Case,
    areas_of,
    average_precision,
    box_matches,
    choose_thresholds,
    figures_of,
    interval,
)


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
    """The network's findings on the stacks that have masks, beside the truth. ``fusion``: how the heads become one number a slice."""
    cases = []
    annotated = [stack for stack in stacks if stack.masks is not None]
    for n, stack in enumerate(annotated):
        share = part(progress, n / len(annotated), (n + 1) / len(annotated))
        found = find_on_slabs(network, stack.pixels, stack.present, window_of(contract, stack.pixels), device, batch=batch, progress=share)
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
    """Three weights and an offset that join what the heads say of a slice (``integrated_detection.evidence``): a logistic regression on
    patients who were not learnt from. None without slices of both classes. The three heads read one encoder, and the slice's own
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
    slices[case.present] = expit(case.evidence @ np.array(fusion[:3]) + fusion[3])
    return replace(case, slices=slices, stack=scan_score(slices))


def with_mask_boxes(case: Case, at: float, linking: Linking = Linking()) -> Case:
    """The case with boxes around the connected parts of its mask instead of those of Faster R-CNN."""
    boxes = mask_boxes(case.probability, at)
    return replace(case, boxes=boxes, linked=link_boxes(boxes, linking))


def choose(cases: Sequence[Case]) -> tuple[dict[str, Any], dict[str, float]]:
    """From patients who were not learnt from: how the heads are joined (``fusion``) and which head's boxes are better (``boxes_from``;
    average precision at 0.5), for a card's parameters, and the thresholds that go with them."""
    fusion = fit_fusion(cases)
    at = choose_thresholds([joined(case, fusion) for case in cases]).get("mask", WITHOUT_THRESHOLD)
    masked = [with_mask_boxes(case, at) for case in cases]
    of_boxes, of_masks = (average_precision([box_matches(c) for c in some]) if some else 0.0 for some in (cases, masked))
    source = "mask" if of_masks > of_boxes else "localisation"
    thresholds = choose_thresholds([joined(case, fusion) for case in (masked if source == "mask" else cases)])
    return {"boxes_from": source} | ({"fusion": fusion} if fusion is not None else {}), thresholds


def judge(
    network: IntegratedNetwork,
    validation: Sequence[AnnotatedStack],
    held_out: Sequence[AnnotatedStack],
    contract: Mapping[str, Any],
    device: Device,
    progress: Progress = silent,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is chosen by ``validation`` (``choose``), and with that the figures of ``held_out``. Returns what goes into the card's
    parameters and its figures."""
    parameters, chosen = choose(cases_of(network, validation, contract, device, progress=part(progress, 0.0, 0.3)))
    fusion, source, at = parameters.get("fusion"), parameters["boxes_from"], chosen.get("mask", WITHOUT_THRESHOLD)
    cases = cases_of(network, held_out, contract, device, progress=part(progress, 0.3, 1.0))
    figures: dict[str, Any] = {"thresholds": chosen}
    if cases:
        figures["held_out"] = figures_of([joined(card_boxes(case, source, at), fusion) for case in cases], chosen)
        figures["held_out"]["classification_alone"] = areas_of(cases)
        for name, some in (("localisation", cases), ("mask", [with_mask_boxes(case, at) for case in cases])):
            figures["held_out"][f"ap50_boxes_of_{name}"] = interval([box_matches(c) for c in some], average_precision)
        figures["held_out_by"] = "patients never learnt from, who chose neither epochs nor thresholds nor how the heads are joined"
    return parameters, figures


def card_boxes(case: Case, source: str, at: float) -> Case:
    """The case with the boxes that a card asks for."""
    return with_mask_boxes(case, at) if source == "mask" else case
