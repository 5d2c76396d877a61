"""A cohort's page: its numbers against ones worked out by hand, and that the page is one file that says what it must."""

from __future__ import annotations

import csv
import re

import numpy as np
import pytest

from LungPerfusionCore.cohort import tables
from LungPerfusionCore.cohort.report_page import cohort_page
from LungPerfusionCore.cohort.spool import Outcome
from LungPerfusionCore.cohort.statistics import APART, agreements, distribution, limit_of, outliers, outlying_cases, read_table
from LungPerfusionCore.errors import InputError

pytest.importorskip("pyarrow")
RNG = np.random.default_rng(5)
TRUTH = RNG.normal(20.0, 3.0, 30)
SECOND = TRUTH + 1.5 + RNG.normal(0.0, 0.5, 30)


def outcomes():
    """30 cases read by two readers; case P7 lies apart for both, the last has no second reader."""
    for n, (first, second) in enumerate(zip(TRUTH, SECOND, strict=True)):
        for reader, value in (("AB", first), ("CD", second)):
            value = float(value) + (60.0 if n == 7 else 0.0)
            if n == 29 and reader == "CD":
                continue
            numbers = (("whole", "defect_percent", value, "%", ""), ("left", "defect_percent", None, "%", "too little measured"))
            yield Outcome(n, n, f"<P{n}>", "defects", reader=reader, simulated=n < 3, measurements=numbers)


@pytest.fixture(params=["results.csv", "results.parquet"])
def table(request, tmp_path):
    tables.write_tables(outcomes(), tmp_path)
    return read_table(tmp_path / request.param)


def test_numbers_are_those_of_the_values(table):
    assert len(table.cases) == 30 and table.simulated == 3
    found = {(key.source[2], key.region): distribution(key, series) for key, series in table.series.items()}
    values = TRUTH + 60.0 * (np.arange(30) == 7)
    first = found["AB", "whole"]
    assert (first.n, first.undefined) == (30, 0) and first.median == pytest.approx(np.median(values))
    assert (first.mean, first.sd) == pytest.approx((values.mean(), values.std(ddof=1)))
    assert (found["CD", "left"].n, found["CD", "left"].undefined) == (0, 29) and np.isnan(found["CD", "left"].median)
    apart = outliers(table)
    assert [(each.case, each.key.source[2]) for each in apart] in ([("<P7>", "AB"), ("<P7>", "CD")], [("<P7>", "CD"), ("<P7>", "AB")])
    mad = np.median(np.abs(values - np.median(values)))
    assert next(e for e in apart if e.key.source[2] == "AB").z == pytest.approx(0.6745 * (values[7] - np.median(values)) / mad)
    (pair,) = agreements(table)
    assert (table.source_name(pair.a), table.source_name(pair.b), pair.limits.n) == ("AB", "CD", 29)
    assert pair.limits.bias.value == pytest.approx((TRUTH - SECOND)[:29].mean())


def test_the_page_is_one_file_that_names_who_lies_apart(table):
    text = "".join(cohort_page(table, "A & B"))
    assert "A &amp; B" in text and "&lt;P7&gt;" in text and "<P7>" not in text and "3 of the 30 cases are simulated data" in text
    # In words and at the precision that a reader can use: no name of a field, no fourth digit of a percentage.
    assert "<h3>Defect (%)</h3>" in text and "<td>Whole</td>" in text and "defect_percent" not in text
    medians = [row[4] for row in re.findall("<tr>" + 9 * "<td>([^<]*)</td>" + "</tr>", text)]
    assert len(medians) == 4 and all(re.fullmatch(r"\d+\.\d|-", median) for median in medians)
    assert text.count("data:image/png;base64,") == 2 and not re.search(r'(src|href)="(?!data:)', text)
    assert "Agreement" in text and "AB - CD" in text


def _cohort(path, values):
    """A table of ``values`` (quantities, cases), as a batch writes it."""
    with path.open("w", newline="") as stream:
        rows = [(f"P{n}", f"q{k}", "%", value) for k, row in enumerate(values) for n, value in enumerate(row)]
        csv.writer(stream).writerows([("case", "quantity", "unit", "value"), *rows])
    return read_table(path)


def test_a_small_cohort_of_many_quantities_names_nobody(tmp_path):
    """Eight cases and sixty quantities: by a fixed limit of 3.5 nearly each lay apart in some quantity."""
    drawn = np.random.default_rng(3).normal(20.0, 5.0, (60, 8))
    table = _cohort(tmp_path / "t.csv", drawn)
    z = 0.6745 * (drawn - np.median(drawn, 1, keepdims=True))
    z /= np.median(np.abs(drawn - np.median(drawn, 1, keepdims=True)), 1, keepdims=True)
    assert (np.abs(z) > APART).any(0).sum() >= 7  # what the earlier rule named: nearly everybody
    assert outliers(table) == [] and limit_of(8, 480) == pytest.approx(40.8, abs=0.1)
    assert "beyond 40.8" in "".join(cohort_page(table, "x"))


def test_a_gross_error_is_named_in_a_small_cohort_and_nobody_else(tmp_path):
    drawn = np.random.default_rng(3).normal(20.0, 5.0, (60, 8))
    drawn[5, 2] = 2000.0  # in other units
    table = _cohort(tmp_path / "t.csv", drawn)
    assert outlying_cases(table, outliers(table)) == (["P2"], 0)


@pytest.mark.parametrize(("cases", "quantities"), [(8, 60), (20, 60), (100, 30)])
def test_normal_values_are_named_in_few_tables(cases, quantities):
    rng = np.random.default_rng(cases)
    limit, alarms = limit_of(cases, cases * quantities), 0
    for _table in range(100):
        drawn = rng.normal(size=(quantities, cases))
        apart = np.abs(drawn - np.median(drawn, 1, keepdims=True))
        alarms += bool((0.6745 * apart / np.median(apart, 1, keepdims=True) > limit).any())
    assert alarms <= 12  # 5 are promised; 13 of 100 would come by chance once in a thousand times


def test_a_skewed_cohort_names_a_tenth_and_says_that_more_lie_apart(tmp_path):
    drawn = np.exp(1.2 * np.random.default_rng(5).normal(size=(20, 40)))
    table = _cohort(tmp_path / "t.csv", drawn)
    named, more = outlying_cases(table, outliers(table))
    assert len(named) == 4 and more > 4
    assert f"{more} more cases have a value apart and are not named" in "".join(cohort_page(table, "x"))


@pytest.mark.parametrize(
    ("others", "words"), [(1, "1 more case has a value apart and is not"), (2, "2 more cases have a value apart and are not")]
)
def test_one_more_case_is_one(tmp_path, others, words):
    drawn = np.random.default_rng(3).normal(size=(1, 10))
    drawn[0, : 1 + others] = 100.0 + 50.0 * np.arange(1 + others)  # a tenth of ten cases is named: one
    table = _cohort(tmp_path / "t.csv", drawn)
    assert outlying_cases(table, outliers(table))[1] == others
    assert words in "".join(cohort_page(table, "x"))


def test_differences_that_no_reader_sees_make_no_outlier(tmp_path):
    table = _cohort(tmp_path / "t.csv", 20.0 + 1e-4 * np.random.default_rng(1).normal(size=(1, 30)) + 0.02 * (np.arange(30) == 4))
    assert outliers(table) == []  # 0.02 % beside a spread of 0.0001 %, of values shown to 0.1 %


def test_two_values_of_one_thing_of_a_case_are_refused(tmp_path):
    head = "case,quantity,value,method,region\n"
    rows = [("A", 1.0, "x"), ("B", 3.0, "x"), ("C", 5.0, "x"), ("A", 1.5, "y"), ("B", 3.5, "y"), ("C", 5.5, "y")]
    lines = [f"{case},q,{value},{method},whole\n" for case, value, method in rows]
    (tmp_path / "t.csv").write_text("".join([head, *lines, "B,q,,y,whole\n"]))  # an undefined one beside it says nothing
    (pair,) = agreements(read_table(tmp_path / "t.csv"))
    assert pair.limits.n == 3
    (tmp_path / "t.csv").write_text("".join([head, *lines, "B,q,9.0,y,whole\n"]))  # B would stand in the agreement twice
    with pytest.raises(InputError, match="holds 2 values of q for the case B"):
        read_table(tmp_path / "t.csv")


def test_equal_values_have_no_outliers_and_few_pairs_no_agreement(tmp_path):
    path = tmp_path / "t.csv"
    with path.open("w", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(
            [
                ("case", "quantity", "value", "method"),
                *((f"P{n}", "emboli", 3 if n else 40, "a") for n in range(20)),
                ("P1", "emboli", 4, "b"),
            ]
        )
    found = read_table(path)
    assert outliers(found) == [] and agreements(found) == [] and "None." in "".join(cohort_page(found, "x"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("case,value\nP1,2\n", "no column quantity"),
        ("case,quantity,value\n", "no results"),
        ("case,quantity,value\nP1,q,x\n", "is not a number"),
        ("", "cannot be read"),
    ],
)
def test_another_table_is_refused_in_words(tmp_path, text, said):
    (tmp_path / "t.csv").write_text(text)
    with pytest.raises(InputError, match=said):
        read_table(tmp_path / "t.csv")
    (tmp_path / "t.parquet").write_text("case")
    with pytest.raises(InputError, match="cannot be read"):
        read_table(tmp_path / "t.parquet")


AS_WRITTEN = "case,quantity,value,region\nMüller,defect_percent,10.5,whole\nB,defect_percent,12.25,whole\nC,defect_percent,,whole\n"
WITH_COMMAS = AS_WRITTEN.replace(",", ";").replace("10.5", "10,5").replace("12.25", "12,25")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("text", [AS_WRITTEN, WITH_COMMAS, WITH_COMMAS.replace(";", "\t"), WITH_COMMAS + ";;;\n"])
def test_a_table_that_a_spreadsheet_saved_is_read(tmp_path, text, encoding):
    (tmp_path / "t.csv").write_text(text, encoding=encoding, newline="\r\n")
    found = read_table(tmp_path / "t.csv")
    (series,) = found.series.values()
    assert found.cases == ["Müller", "B", "C"] and series.defined.tolist() == [10.5, 12.25] and len(series.values) == 3


@pytest.mark.parametrize("cell", ["inf", "-1e308", "n/a", "1,5"])
def test_a_value_that_is_no_measurement_is_refused_by_its_row(tmp_path, cell):
    (tmp_path / "t.csv").write_text(AS_WRITTEN.replace("12.25", f'"{cell}"'), encoding="utf-8")
    with pytest.raises(InputError, match=re.escape(f"t.csv, row 3, column value: {cell!r} is not a number")):
        read_table(tmp_path / "t.csv")


def test_a_value_without_a_case_is_refused(tmp_path):
    (tmp_path / "t.csv").write_text(AS_WRITTEN.replace("B,", ","), encoding="utf-8")
    with pytest.raises(InputError, match="row 3: the column case is empty"):
        read_table(tmp_path / "t.csv")
