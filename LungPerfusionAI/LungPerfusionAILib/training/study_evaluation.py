"""The end of a study: network, baselines and, on simulated patients, the oracle, against the SPECTs of held-out lungs.

All are compared at the SPECT's resolution, each lung on its own, with the SPECT laid over the CT as for training.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device

from ..static.baselines import Baselines
from ..static.evaluation import CaseRow, compare_with_spect, lead, rows_of, summary
from ..static.preprocessing import Preprocessing, high_intensity, place, sample_lungs
from .data import Lung
from .fitting import predict
from .pairs import AlignedPair, Pair

#: Method of a row -> its name in a card.
METHODS = {"network": "network", "mean_lung": "mean_lung", "hu_regression": "hu_only", "oracle": "oracle"}
LARGEST_TRUTH = 1 << 24


def evaluate_pair(
    pair: Pair,
    found: AlignedPair,
    network,
    baselines: Baselines,
    p: Preprocessing,
    device: Device,
    *,
    mixed: bool = True,
    simulated: bool = False,
) -> dict[str, list[CaseRow]]:
    """Agreement of every method of ``METHODS`` with one SPECT; the oracle's only for simulated patients."""
    boxed, samples = sample_lungs(found.ct, found.lungs, p)
    lungs = [Lung(pair.patient, s.side, s.enhanced, s.hu, s.lung, np.zeros(0, np.uint8)) for s in samples]
    predicted = predict(network.to(device.torch), lungs, device, mixed)
    maps = {"network": {s.side: values for s, values in zip(samples, predicted, strict=True)}}
    for sample in samples:
        for method, values in baselines.maps(sample.side, sample.hu, sample.lung).items():
            maps.setdefault(method, {})[sample.side] = values
    images = {method: place(boxed, samples, each, p) for method, each in maps.items()}
    oracle = oracle_map(pair, found) if simulated else None
    if oracle is not None:
        images["oracle"] = oracle
    return {
        method: rows_of(pair.patient, compare_with_spect(image, found.spect, found.lungs, p.percentile)) for method, image in images.items()
    }


def oracle_map(pair: Pair, found: AlignedPair) -> sitk.Image | None:
    """What the CT of a simulated patient can show of perfusion (``phantom.visible``), over its 75th percentile, on the
    CT's grid; None where the truth of the patient is not there.
    """
    from LungPerfusionPhantom.lung.visible import circulation_of, visible_perfusion

    path = pair.ct.parent / "truth.json"
    if not path.is_file() or path.stat().st_size > LARGEST_TRUTH:
        return None
    try:
        truth = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise InputError(f"truth.json of {pair.patient} is not JSON.") from error
    circulation = circulation_of(truth)
    if circulation is None:
        return None
    values, grid = visible_perfusion(circulation)
    image = sitk.GetImageFromArray(values)
    image.SetSpacing([float(v) for v in grid.spacing])
    image.SetOrigin([float(v) for v in grid.origin])
    image = sitk.Resample(image, found.ct, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkFloat32)
    return sitk.Cast(image / high_intensity(image, found.lungs), sitk.sitkFloat32)


def agreement_figures(rows: Mapping[str, Sequence[CaseRow]]) -> dict:
    """For a card: ``agreement_per_lung`` (method -> ``summary``) and ``lead_over`` (baseline -> ``lead`` of the
    network, by patient) of rows by method.
    """
    return {
        "agreement_per_lung": {METHODS[method]: summary(each) for method, each in rows.items()},
        "lead_over": {
            METHODS[method]: lead(rows["network"], rows[method])
            for method in ("mean_lung", "hu_regression")
            if method in rows and "network" in rows
        },
    }
