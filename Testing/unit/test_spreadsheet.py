"""Tables as spreadsheets of any country write them read alike; what is no table is refused in one sentence."""

from __future__ import annotations

import csv
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import write_csv
from LungPerfusionCore.files.csv_cells import as_text, as_written
from LungPerfusionCore.report.csv_tables import read_sheet
from PEDetectionLib.diagnostics import read_scores
from PerfusionDefectQuantLib.agreement_study import read_readings

READINGS = "patient,rater,defect_percent,age\nMüller,automatic,12.5,70\nMüller,ana,,70\nB,ana,3,65.5\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("tables")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_readings_in_every_dress_are_the_same(folder, encoding, separator, end):
    text = READINGS.replace(",", separator).replace("\n", end)
    if separator != ",":
        text = text.replace("12.5", "12,5").replace("65.5", "65,5")
    path = folder / "readings.csv"
    path.write_bytes(text.encode(encoding))
    found = read_readings(path)
    assert [(r.patient, r.rater) for r in found] == [("Müller", "automatic"), ("Müller", "ana"), ("B", "ana")]
    assert [r.value if hasattr(r, "value") else r.defect_percent for r in found][::2] == [12.5, 3.0]
    assert [r.clinical["age"] for r in found] == [70.0, 70.0, 65.5]


@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.integers(0, 1)), min_size=1, max_size=20), st.sampled_from(",;\t"), st.booleans())
def test_numbers_come_back_exactly(folder, rows, separator, decimal_comma):
    text = [separator.join(("label", "score"))]
    for value, label in rows:
        word = repr(value)
        text.append(separator.join((str(label), word.replace(".", ",") if decimal_comma and separator != "," else word)))
    (folder / "scores.csv").write_text("\n".join(text))
    labels, scores = read_scores(folder / "scores.csv")
    np.testing.assert_array_equal(labels, [label for _, label in rows])
    np.testing.assert_array_equal(scores["score"], [value for value, _ in rows])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x00\x01\xff" * 50, "is not text"),
        (b"a,b\n1,2,3\n", "line 2: there are more cells than columns"),
        (b"a,a\n1,2\n", "two columns a"),
        (b'a,b\n"1,2\n', "cannot be read"),
        (b"a,b\n1,inf\n", "line 2, column b: 'inf' is not a number"),
        (b'a,b\n1,"3,5"\n', "column b: '3,5' is not a number"),
        (b"a,b\n1,-infinity\n", "is not a number"),
        (b"a,b\n1," + b"x" * 70_000 + b"\n", "line 2, column b: '" + "x" * 59 + "…' is not a number"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path, content, words):
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(InputError, match=words):
        sheet = read_sheet(tmp_path / "t.csv")
        for line, row in sheet:
            sheet.number(row["b"], line, "b")


def test_short_and_empty_lines_and_absent_tables(tmp_path):
    (tmp_path / "t.csv").write_text("a,b,c\n1\n\n,,\n2,3,4,,\n")
    sheet = read_sheet(tmp_path / "t.csv")
    assert [(line, row["a"], row["c"]) for line, row in sheet] == [(2, "1", ""), (5, "2", "4")]
    assert math.isnan(sheet.number("", 2, "c"))
    with pytest.raises(InputError, match="does not exist"):
        read_sheet(tmp_path / "absent.csv")
    with pytest.raises(InputError, match="does not exist"):
        read_sheet(tmp_path)


def test_a_table_of_one_column_has_decimal_commas(tmp_path):
    (tmp_path / "t.csv").write_text("seconds\n0,5\n2\n")
    sheet = read_sheet(tmp_path / "t.csv")
    assert [sheet.number(row["seconds"], line, "seconds") for line, row in sheet] == [0.5, 2.0]


@pytest.mark.parametrize("name", ("=cmd|'/C calc'!A0", "=1+1", "+1+cmd|x!A1", "-A01", "@SUM(1)", "\tx=1", '="a"'))
def test_no_name_becomes_a_formula_of_a_spreadsheet_and_all_come_back(tmp_path, name):
    """Excel computes a cell that begins so, which can start programs: patients' names are other people's."""
    written = write_csv(tmp_path / "t.csv", ("case", "value"), [(name, "-0.5")])
    with written.open(newline="", encoding="utf-8") as stream:
        cells = list(csv.reader(stream))[1]
    assert cells == [f"'{name}", "-0.5"]
    ((_line, row),) = read_sheet(written)
    assert row["case"] == name.strip() or name.startswith("\t")


@pytest.mark.parametrize("cell", ("-", "-12.5", "+3", "-5 %", "-1e-05", "-inf", "-0.5 mm", "A-1", "", "'quoted'", -3.5, 7, None))
def test_numbers_and_other_texts_are_written_as_they_are(cell):
    assert as_text(cell) == cell and (not isinstance(cell, str) or as_written(cell) == cell)


def test_a_number_with_an_underscore_is_none(tmp_path):
    (tmp_path / "t.csv").write_text("case,value\na,1_0\n")
    sheet = read_sheet(tmp_path / "t.csv")
    with pytest.raises(InputError, match="line 2, column value: '1_0' is not a number"):
        sheet.number("1_0", 2, "value")
