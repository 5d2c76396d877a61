"""A detection, and the emboli in a scan, in a sentence each, as the panel says them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from LungPerfusionCore.measurements import beside_limit, struck_out
from LungPerfusionCore.sentence import said


def sentence(curve: Any, translate: Callable[[str], str] = str) -> str:
    """The scan's probability, what it is called at the threshold in force, how many slices are positive and where the highest is; or, where
    the model cannot judge the scan, the probability struck out and why.

    ``curve``: ``PEDetectionLib.probability_curve.Curve``.
    """
    if curve.silent:
        text = translate("Patient-level probability of embolism: {stack}. {why} The result is neither positive nor negative.")
        return text.format(stack=struck_out(f"{curve.stack:.3f}"), why=said(curve.silent, translate))
    thresholds = curve.thresholds
    top = int(curve.slices.argmax())
    called = translate("positive") if curve.positive else translate("negative")
    text = translate(
        "Patient-level probability of embolism {stack:.3f}: {called} at the threshold of {threshold:.3g}. "
        "{positive} of {count} slices positive (threshold {slices:.3g}); highest probability {highest:.3f} at S {s:.0f} mm."
    )
    return text.format(
        stack=beside_limit(curve.stack, thresholds.stack, 3, float(f"{thresholds.stack:.3g}")),
        called=called,
        threshold=thresholds.stack,
        positive=int((curve.slices >= thresholds.slices).sum()),
        count=curve.slices.size,
        slices=thresholds.slices,
        highest=beside_limit(float(curve.slices[top]), thresholds.slices, 3, float(f"{thresholds.slices:.3g}")),
        s=float(curve.z_mm[top]),
    )


def obstruction_sentence(found: Any, translate: Callable[[str], str] = str, live: Any = None) -> str:
    """Clot volume and what it obstructs, as an estimate. ``found``: ``emboli.EmbolusList``; ``live``: the ``LiveEmboli`` that it is of,
    which knows the intervals."""
    if not found.emboli:
        return translate("No emboli.")
    words = translate("{count} emboli, {volume}. Estimated Qanadli-like index {qanadli}")
    if len(found.emboli) == 1:
        words = translate("One embolus, {volume}. Estimated Qanadli-like index {qanadli}")
    volume, qanadli = f"{found.clot_volume_ml:.2f} ml", f"{found.qanadli_percent:.0f} %"
    if live is not None:
        volume, index = said(live.interval.text(2), translate), live.obstruction_interval("qanadli_percent")
        qanadli = qanadli if index is None else said(index.text(0), translate)
    text = words.format(count=len(found.emboli), volume=volume, qanadli=qanadli)
    if math.isnan(found.obstruction_percent) and found.warnings:
        return text + translate(" from embolus size alone.")  # why is said by the warnings
    if math.isnan(found.obstruction_percent):
        return text + translate("; select the pulmonary arteries for embolus level and obstruction.")
    return text + translate(
        " by the arteries' branches; arterial obstruction {obstruction:.0f} %; {behind:.0f} % of the lung lies downstream of emboli."
    ).format(obstruction=found.obstruction_percent, behind=found.behind_percent)


def found_sentence(result: Any, region: Callable[[str], str], translate: Callable[[str], str] = str) -> str:
    """Which structures another tool's model found, with their volumes, and which it did not.

    ``result``: ``LungPerfusionCore.models.library_models.ExternalSegmentation``; ``region(term)``: a term in words.
    """
    volumes = {m.region if m.quantity == "volume_ml" else "emboli": m.value for m in result.measurements if m.unit == "ml"}
    number = next((int(m.value) for m in result.measurements if m.quantity == "emboli"), 0)
    found, missing = [], []
    for meaning in result.meanings.values():
        name = region(meaning.term) if meaning.term else meaning.name
        value = volumes[meaning.term or meaning.name]
        if not value:
            missing.append(name)
            continue
        digits = 2 if value < 10 else 0
        text = translate("{name} {value:.{digits}f} ml").format(name=name, value=value, digits=digits)
        if meaning.term == "emboli":
            text += " " + translate("(one embolus)" if number == 1 else "({number} emboli)").format(number=number)
        found.append(text)
    sentences = [translate("Found: {structures}.").format(structures="; ".join(found))] if found else []
    if missing:
        sentences.append(translate("Not found: {structures}.").format(structures=", ".join(missing)))
    return " ".join(sentences)
