"""A scan that the model cannot judge, in the scene: struck out with the reason in table and chart, no marker, and so after reopening."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
pytest.importorskip("torch")
from simulated_ctpa import simulated_ctpa, untrained_model

from LungPerfusionCore.files.atomic_files import Ledger
from LungPerfusionCore.measurements import struck_out
from LungPerfusionCore.models.registry import with_guard
from LungPerfusionCore.models.scan_guard import describe
from PEDetectionLib.scan_measures import MEASURES


def test_it_is_neither_positive_nor_negative(scene, tmp_path):
    from LungPerfusionCore.scene import tables, volumes
    from PEDetectionLib.scene.ctpa_images import CtpaImages
    from PEDetectionLib.scene.detection_steps import detection_step
    from PEDetectionLib.scene.slice_curve_nodes import SILENT, saved_embolism

    Ledger(tmp_path).start()
    model = untrained_model(tmp_path / "untrained", thresholds={"slices": 0.1, "stack": 0.1})
    others = [dict.fromkeys(MEASURES, 1.0) for _ in range(12)]
    features = np.random.default_rng(1).normal(size=(12, 64))
    model = with_guard(model, describe(others, features, MEASURES))
    node = volumes.node_from_image(simulated_ctpa(), "Simulated CTPA", unit="HU")
    nodes = detection_step(node, CtpaImages(), str(model.folder), "cpu").run()
    why = nodes.detection.judgement.sentence
    assert nodes.live.positive is None and nodes.emboli is None and nodes.markers.GetNumberOfControlPoints() == 0
    assert nodes.table.GetAttribute(SILENT) == nodes.chart.GetAttribute(SILENT) == nodes.scan.GetAttribute(SILENT) == why
    assert nodes.chart.GetTitle().startswith(struck_out("Slice probability of embolism"))
    rows = {c.name: list(c.values) for c in tables.columns_of(nodes.scan)}
    shown = dict(zip(rows["Quantity"], rows["Value"], strict=True))
    struck = f"Patient-level probability {struck_out(f'{nodes.detection.scores.stack:.3g}')}"
    assert math.isnan(shown[struck]) and shown["Slices"] > 10 and "Patient-level probability" not in shown
    nodes.live.set(0.0, 0.0)  # no threshold makes it positive
    assert nodes.live.positive is None and nodes.markers.GetNumberOfControlPoints() == 0
    again = saved_embolism(node)
    assert again.live.curve.silent == why and again.live.positive is None
