"""Agreement as charts in the scene: numbers, styles, in place on a second run."""

from __future__ import annotations

import numpy as np
import pytest

from LungPerfusionCore.report.bland_altman import bland_altman


@pytest.fixture
def source(scene):
    return scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "Iodine")


def columns(chart, name):
    from LungPerfusionCore.scene import plots, tables

    one = next(s for s in plots.series(chart) if s.GetYColumnName() == name)
    return one, {c.name: c.values for c in tables.columns_of(one.GetTableNode())}


def test_bland_altman_holds_points_limits_and_their_intervals(source):
    from LungPerfusionCore.scene.plots import series
    from PerfusionDefectQuantLib.scene.agreement_charts import agreement_chart

    rng = np.random.default_rng(1)
    a = rng.uniform(0, 40, 12)
    result = bland_altman(a, a - rng.normal(2, 1.5, 12))
    chart = agreement_chart(result, source, unit="%", what="Automatic - semi-automatic")
    points, values = columns(chart, "Difference")
    order = np.argsort(result.means)
    np.testing.assert_allclose(values["Difference"], result.differences[order])
    np.testing.assert_allclose(values["Mean"], result.means[order])
    assert points.GetMarkerStyle() != points.MarkerStyleNone and points.GetLineStyle() == points.LineStyleNone
    for name, interval in (("Bias", result.bias), ("Upper limit", result.upper), ("Lower limit", result.lower)):
        line, values = columns(chart, name)
        assert list(values[name]) == [interval.value] * 2 and line.GetMarkerStyle() == line.MarkerStyleNone
        assert list(values[f"{name}, 95 % from"]) == [interval.low] * 2 and list(values[f"{name}, 95 % to"]) == [interval.high] * 2
        assert values["Mean"][0] < result.means.min() and values["Mean"][1] > result.means.max()
    nodes = source.GetScene().GetNumberOfNodes()
    again = agreement_chart(bland_altman(a, a - 1.0 - rng.normal(0, 1, 12)), source, unit="%", what="Automatic - semi-automatic")
    assert again is chart and source.GetScene().GetNumberOfNodes() == nodes and len(series(chart)) == 10


def test_the_distribution_counts_every_patient_once(source):
    from PerfusionDefectQuantLib.scene.agreement_charts import distribution_chart

    values = {"automatic": np.array([0.0, 4.9, 5.0, 31.0, np.nan]), "semi-automatic": np.array([1.0, 2.0, 3.0, 12.0, 35.0])}
    chart = distribution_chart(values, source, unit="%", what="Perfusion defect")
    for name, patients in (("automatic", 4), ("semi-automatic", 5)):
        bars, table = columns(chart, name)
        assert bars.GetPlotType() == bars.PlotTypeScatterBar and bars.GetXColumnName() == "Bin" and sum(table[name]) == patients
    assert list(columns(chart, "automatic")[1]["Bin"])[:2] == [2.5, 7.5]
    assert list(columns(chart, "automatic")[1]["automatic"])[:2] == [2, 1]
    nobody = {"automatic": np.array([np.nan]), "semi-automatic": np.array([np.nan])}
    assert distribution_chart(nobody, source, unit="%", what="Perfusion defect") is chart
