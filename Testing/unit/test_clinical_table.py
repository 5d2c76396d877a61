"""Clinical variables joined to the readings of an agreement study by case number."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from PerfusionDefectQuantLib.agreement_study import Reading, study_agreement
from PerfusionDefectQuantLib.clinical_table import ClinicalTable, joined, read_clinical


def written(folder: Path, text: str) -> Path:
    path = folder / "clinical.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_numbers_yes_and_no_and_missing_values(tmp_path):
    table = read_clinical(written(tmp_path, "case;SpO2;dyspnoea;gradient\n7;91,5;yes;\n8;97;No;34\n"))
    assert table.variables == ("SpO2", "dyspnoea", "gradient")
    assert table.values["7", ""]["SpO2"] == 91.5 and table.values["7", ""]["dyspnoea"] == 1 and table.values["8", ""]["dyspnoea"] == 0
    assert math.isnan(table.values["7", ""]["gradient"]) and table.values["8", ""]["gradient"] == 34


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,SpO2\n1,90\n", "no column with the case number"),
        ("patient\n1\n", "no variable"),
        ("patient,SpO2\n1,90\n1,91\n", "line 3: case 1 is there twice"),
        ("patient,SpO2\n,90\n", "line 2: the case number is empty"),
        ("patient,SpO2\n1,low\n", "column SpO2: 'low' is not a number"),
    ],
)
def test_what_cannot_be_joined_is_refused(tmp_path, text, said):
    with pytest.raises(InputError, match=said):
        read_clinical(written(tmp_path, text))


def test_a_row_of_the_time_point_goes_before_one_of_the_patient():
    table = ClinicalTable("t", ("x",), {("1", ""): {"x": 1.0}, ("1", "3 months"): {"x": 3.0}})
    readings, notes = joined([Reading("1", "A", 5.0, "48 h"), Reading("1", "A", 4.0, "3 months")], table)
    assert [r.clinical["x"] for r in readings] == [1.0, 3.0] and notes == ()


def test_cases_on_one_side_only_are_said_and_none_in_common_is_refused():
    table = ClinicalTable("c.csv", ("x",), {("1", ""): {"x": 1.0}, ("9", ""): {"x": 2.0}})
    readings, notes = joined([Reading("1", "A", 5.0), Reading("2", "A", 6.0)], table)
    assert readings[1].clinical == {} and notes == (
        "1 case (2) not in c.csv, so without clinical variables.",
        "1 case (9) of c.csv without a reading.",
    )
    with pytest.raises(InputError, match="None of the case numbers"):
        joined([Reading("01", "A", 5.0)], table)
    with pytest.raises(InputError, match="both among the readings"):
        joined([Reading("1", "A", 5.0, clinical={"x": 2.0})], table)


@given(st.lists(st.floats(0, 100), min_size=4, max_size=12, unique=True), st.randoms(use_true_random=False))
def test_the_order_of_the_clinical_rows_does_not_matter(values, random):
    """A variable that is the reading itself correlates with it as 1, however the table is sorted."""
    cases = [(str(n), value) for n, value in enumerate(values)]
    readings = [Reading(case, rater, value) for case, value in cases for rater in ("A", "automatic")]
    random.shuffle(cases)
    table = ClinicalTable("c", ("copy",), {(case, ""): {"copy": value} for case, value in cases})
    matrix = study_agreement(joined(readings, table)[0])[0].correlations
    at = matrix.names.index("copy")
    spread = max(values) - min(values)
    assert matrix.n[0, at] == len(values) and (spread < 1e-6 or matrix.r[0, at] == pytest.approx(1.0))
