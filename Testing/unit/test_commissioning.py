"""The commissioning test's verdicts, tables and page: what holds, what does not, and that a fault is seen."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.commissioning.expectations import RELEASE, TRUTH, CaseRun, Expectation, failed_lines, judge, swapped
from LungPerfusionCore.commissioning.page import Sheet, write_page
from LungPerfusionCore.commissioning.reference import expectations_of, read_reference, write_reference
from LungPerfusionCore.commissioning.site_cases import read_site_cases
from LungPerfusionCore.commissioning.summary import Outcome, shown_rows
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement

RESULT = [
    Measurement("whole", "defect_percent", 36.7, "%"),
    Measurement("right", "defect_percent", 15.3, "%"),
    Measurement("left", "defect_percent", 61.1, "%"),
    Measurement("right", "mean_iodine", 1.25, "mg/mL"),
    Measurement("whole", "emboli", 3.0, ""),
    Measurement("whole", "stack_probability", math.nan, "1", "cannot judge", 0.62),
    Measurement("left", "mismatch_ratio", math.nan, "1"),
]
EXPECTED = expectations_of("defects", "defects", RESULT)


def changed(region, quantity, **what):
    """The result with one number changed."""
    return [replace(m, **what) if (m.region, m.quantity) == (region, quantity) else m for m in RESULT]


def test_the_same_numbers_hold_and_struck_out_ones_are_compared():
    lines = judge(EXPECTED, RESULT)
    assert len(lines) == len(RESULT) and all(line.passed for line in lines)
    struck = judge(EXPECTED, changed("whole", "stack_probability", struck_out=0.7))
    assert [line.expectation.quantity for line in struck if not line.passed] == ["stack_probability"]


def test_a_broken_rule_a_wrong_unit_and_a_missing_number_fail():
    (broken,) = [line for line in judge(EXPECTED, changed("whole", "defect_percent", value=38.0)) if not line.passed]
    assert broken.note == "Differs by 1.3 %, allowed are 0.2 %."
    (unit,) = [line for line in judge(EXPECTED, changed("right", "mean_iodine", unit="HU")) if not line.passed]
    assert unit.note == "The unit is HU instead of mg/mL."
    (missing,) = [line for line in judge(EXPECTED, RESULT[1:]) if not line.passed]
    assert missing.note == "This number is missing." and math.isnan(missing.measured)
    (undefined,) = [line for line in judge(EXPECTED, changed("left", "mismatch_ratio", value=2.0)) if not line.passed]
    assert undefined.note == "Undefined on one side only."


def test_exchanged_sides_fail_and_are_named():
    sides = {"right": "left", "left": "right"}
    lines = swapped(judge(EXPECTED, [replace(m, region=sides.get(m.region, m.region)) for m in RESULT]))
    said = {(x.expectation.region, x.expectation.quantity): x.note for x in lines if not x.passed}
    assert set(said) == {(r, "defect_percent") for r in sides} | {("right", "mean_iodine"), ("left", "mismatch_ratio")}
    assert all(said[side, "defect_percent"].endswith("Right and left seem exchanged.") for side in sides)
    assert not any("exchanged" in line.note for line in swapped(judge(EXPECTED, changed("right", "defect_percent", value=20.0))))


@given(st.floats(-1e4, 1e4), st.floats(0, 100), st.floats(-200, 200))
@settings(max_examples=60, deadline=None)
def test_a_line_holds_within_its_tolerance_and_not_beyond(value, tolerance, off):
    expected = Expectation("c", TRUTH, "whole", "volume_ml", "ml", value, tolerance, "why")
    (line,) = judge([expected], [Measurement("whole", "volume_ml", value + off, "ml")])
    difference = abs((value + off) - value)
    if abs(difference - tolerance) > 1e-6 * max(1.0, abs(value)):
        assert line.passed == (difference < tolerance)


def test_the_table_comes_back_as_it_was_written(tmp_path):
    write_reference(tmp_path / "table.csv", EXPECTED)
    back = read_reference(tmp_path / "table.csv")
    assert [(e.region, e.quantity, e.unit, e.against) for e in back] == [(e.region, e.quantity, e.unit, RELEASE) for e in EXPECTED]
    assert [e.value for e in back] == pytest.approx([e.value for e in EXPECTED], nan_ok=True)
    assert all(line.passed for line in judge(back, RESULT))
    text = (tmp_path / "table.csv").read_text()
    (tmp_path / "bad.csv").write_text(text.replace(",0.2,", ",-1,", 1))
    with pytest.raises(InputError, match="line 2: the tolerance"):
        read_reference(tmp_path / "bad.csv")
    (tmp_path / "short.csv").write_text("case,region\na,whole\n")
    with pytest.raises(InputError, match="lacks the column quantity"):
        read_reference(tmp_path / "short.csv")


HEAD = "case,task,iodine,cta,region,quantity,unit,expected,tolerance,why\n"


def test_site_cases_carry_their_options_and_say_what_is_wrong(tmp_path):
    table = tmp_path / "site.csv"
    table.write_text(
        HEAD + "vial,defects,a.nrrd,b.nrrd,whole,mean_iodine,mg/mL,5,0.25,Certificate\nvial,,,,right,defect_percent,%,0,1,Water\n"
    )
    (case,) = read_site_cases(table)
    assert case.task == "defects" and case.options == {"iodine": "a.nrrd", "cta": "b.nrrd"}
    assert [(e.region, e.value, e.tolerance, e.why) for e in case.expectations] == [
        ("whole", 5, 0.25, "Certificate"),
        ("right", 0, 1, "Water"),
    ]
    for row, said in (
        ("vial,,a,b,whole,mean_iodine,mg/mL,5,0.25,x", "line 2: the first row of the case vial has no task"),
        ("vial,defects,a,b,whole,mean_iodine,mg/mL,,0.25,x", "line 2: expected and tolerance"),
        ("vial,defects,a,b,whole,mean_iodine,mg/mL,5,0.25,", "line 2: the column why is empty"),
        (",defects,a,b,whole,mean_iodine,mg/mL,5,0.25,x", "line 2: the row has no case"),
    ):
        table.write_text(HEAD + row + "\n")
        with pytest.raises(InputError, match=said):
            read_site_cases(table)
    table.write_text(HEAD + "v,defects,a,b,whole,q,,1,1,x\nv,defects,c,b,right,q,,1,1,x\n")
    with pytest.raises(InputError, match="line 3: the case v has another task or other options"):
        read_site_cases(table)


def test_an_outcome_passes_only_whole():
    good, run = tuple(judge(EXPECTED, RESULT)), CaseRun("defects", "defects", 1.0)
    assert Outcome((run,), good, 1.0).passed and not Outcome((run,), (), 1.0).passed
    assert not Outcome((replace(run, failure="It broke."),), good, 1.0).passed
    failed = tuple(failed_lines(EXPECTED, "It broke."))
    assert not Outcome((run,), failed, 1.0).passed and len(failed) == len(EXPECTED)


def test_rows_sum_up_the_table_and_spell_out_failures():
    lines = judge(EXPECTED, changed("whole", "defect_percent", value=36.85))
    (row,) = shown_rows(lines)
    assert row.passed and row.what.startswith("7 numbers") and "(75 %): Defect, both lungs" in row.what
    rows = shown_rows(judge(EXPECTED, changed("whole", "defect_percent", value=40.0)))
    assert [r.passed for r in rows] == [True, False] and rows[1].expected == "36.7 %" and rows[1].measured == "40 %"


def test_the_page_runs_over_as_many_sheets_as_it_needs(tmp_path):
    pytest.importorskip("matplotlib")
    truth = [replace(e, against=TRUTH, case=f"case {n}") for n in range(20) for e in EXPECTED]
    lines = judge(truth, changed("whole", "defect_percent", value=40.0))
    outcome = Outcome((CaseRun("case 1", "defects", 3.2, "cpu"),), tuple(lines), 3.2, ("Not tested: dynamic.",))
    pdf, png = write_page(outcome, Sheet({"python": "3"}, "2026-01-01 10:00"), tmp_path / "a.pdf", tmp_path / "a.png")
    assert pdf.read_bytes().startswith(b"%PDF") and pdf.read_bytes().count(b"/Type /Page ") == 4
    assert png.read_bytes().startswith(b"\x89PNG")


def test_rows_name_what_they_are_in_the_terms_of_the_field():
    """A brain has no lungs, and numbers that all agree have none that is nearest to its limit."""
    brain = [Measurement("right", "cbf", 33.4, "ml/100g/min"), Measurement("whole", "ttp", 28.5, "s")]
    against_truth = [replace(e, against=TRUTH) for e in expectations_of("dynamic", "dynamic", brain)]
    assert [row.what.split(", against")[0] for row in shown_rows(judge(against_truth, brain))] == [
        *("Blood flow (CBF), the right side", "Time to peak (TTP), all of it")
    ]
    (row,) = shown_rows(judge(EXPECTED, RESULT))
    assert "all equal, as " in row.what and "nearest" not in row.what
    (near,) = [row for row in shown_rows(judge(EXPECTED, changed("whole", "defect_percent", value=36.8))) if "numbers" in row.what]
    assert "nearest to its limit (50 %): Defect, both lungs" in near.what
