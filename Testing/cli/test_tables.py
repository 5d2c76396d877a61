"""The commands that judge a table: ``diagnostics`` and ``agreement``."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from case_records import check_record, value


def write(path: Path, header, rows) -> Path:
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([header, *rows])
    return path


def read(path: Path) -> list[dict]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture
def scores(tmp_path) -> Path:
    """The counts of the published test set, stack level, model A: 84 of 97 positive above, 100 of 107 negative below 0.797."""
    rows = [(f"p{n}", 1, 0.9 if n < 84 else 0.3, 0.5 + 0.001 * n) for n in range(97)]
    rows += [(f"n{n}", 0, 0.85 if n < 7 else 0.2, 0.4 + 0.002 * n) for n in range(107)]
    return write(tmp_path / "scores.csv", ["case", "label", "A", "B"], rows)


def test_the_published_intervals_from_the_command(warm, tmp_path, scores):
    ran = warm("diagnostics", "--table", scores, "--threshold", "0.797", "--prevalence", "0.1", "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    printed = {
        "accuracy": (90.2, 85.1, 93.8),
        "sensitivity": (86.6, 77.8, 92.4),
        "specificity": (93.5, 86.5, 97.1),
        "ppv": (92.3, 84.3, 96.6),
        "npv": (88.5, 80.8, 93.5),
    }
    for name, figures in printed.items():
        assert tuple(round(100 * value(data, "A", name + end), 1) for end in ("", "_low", "_high")) == figures
    row = read(tmp_path / "out" / "diagnostics.csv")[0]
    assert row["score"] == "A" and int(row["tp"]) == 84 and float(row["threshold"]) == 0.797
    sensitivity, specificity = 84 / 97, 100 / 107
    expected = 0.1 * sensitivity / (0.1 * sensitivity + 0.9 * (1 - specificity))
    assert float(row["ppv_at_prevalence"]) == pytest.approx(expected)
    assert read(tmp_path / "out" / "comparisons.csv")[0]["first"] == "A"
    assert {"roc_figure", "pr_figure", "calibration_figure"} <= data["outputs"].keys()


def test_without_a_threshold_each_score_gets_youdens(warm, tmp_path, scores):
    ran = warm("diagnostics", "--table", scores, "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    rows = {row["score"]: row for row in read(tmp_path / "out" / "diagnostics.csv")}
    # at 0.3 every positive case is found and 7 of the negative ones are not cleared
    assert float(rows["A"]["threshold"]) == 0.3 and float(rows["A"]["youden_index"]) == pytest.approx(100 / 107)
    assert rows["A"]["prevalence"] == "" and rows["B"]["threshold"] != rows["A"]["threshold"]
    curve = [row for row in read(tmp_path / "out" / "roc.csv") if row["score"] == "A"]
    assert (float(curve[-1]["one_minus_specificity"]), float(curve[-1]["sensitivity"])) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("header", "rows", "options", "words"),
    [
        (["label", "A"], [(1, 0.5), (1, 0.6)], (), "both needed"),
        (["label", "A"], [(2, 0.5), (1, 0.6)], (), "Labels must be 0"),
        (["truth", "A"], [(1, 0.5)], (), "needs a column label"),
        (["label", "A"], [(1, "high")], (), "line 2, column A"),
        (["label", "A"], [(1, 0.5), (0, 0.4), (1, 0.3), (0, 0.2)], ("--prevalence", "1.5"), "between 0 and 1"),
        (["label", "A"], [(0, 0.5), (0, 0.4)], (), "all labels are the same (2 negative)"),
    ],
)
def test_a_table_that_cannot_be_judged_is_refused(warm, tmp_path, header, rows, options, words):
    table = write(tmp_path / "scores.csv", header, rows)
    ran = warm("diagnostics", "--table", table, *options, "--output", tmp_path / "out")
    assert ran.status == 2 and words in ran.err and ran.err.count("\n") == 1, ran.err
    assert not (tmp_path / "out").exists()


def test_one_positive_of_forty_is_judged_as_far_as_it_can_be(warm, tmp_path):
    rows = [(1, 0.9 - 0.001 * n) if n == 3 else (0, 0.1 + 0.01 * n) for n in range(40)]
    ran = warm("diagnostics", "--table", write(tmp_path / "scores.csv", ["label", "A"], rows), "--output", tmp_path / "out")
    assert ran.status == 0 and "1 positive and 39 negative cases." in ran.out and "AUC 1.000 (no interval)" in ran.out, ran.err
    data = check_record(tmp_path / "out")
    assert (value(data, "A", "roc_auc"), value(data, "A", "roc_auc_low"), value(data, "A", "sensitivity_n")) == (1.0, None, 1)
    assert any("1 positive case: an interval needs two" in warning for warning in data["warnings"])
    row = read(tmp_path / "out" / "diagnostics.csv")[0]
    assert (row["roc_auc_low"], row["roc_auc_interval"], row["tp"], row["tn"], row["specificity_n"]) == ("", "none", "1", "39", "39")


def test_agreement_with_a_missing_reading_states_each_n(warm, tmp_path):
    rows = [
        (f"P{n}", rater, 10 + 5 * n + shift)
        for n in range(6)
        for rater, shift in (("automatic", 1 + n % 2), ("R1", 0), ("R2", (n % 3) / 2))
        if (n, rater) != (4, "R2")
    ]
    table = write(tmp_path / "readings.csv", ["patient", "rater", "defect_percent"], rows)
    ran = warm("agreement", "--table", table, "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    assert "Cases: 6, readers: 2." in ran.out and "Readers (n 5 of 6): ICC" in ran.out and "Automatic minus readers (n 6):" in ran.out
    data = check_record(tmp_path / "out")
    assert [value(data, "all", f"{name}_n") for name in ("paired", "bland_altman", "icc_C_k", "anova")] == [6, 6, 5, 11]
    assert any("ICC is of 5 of 6 cases" in warning for warning in data["warnings"])
    lines = {row["quantity"]: row["n"] for row in read(tmp_path / "out" / "agreement.csv")}
    assert (lines["icc_C_k_low"], lines["bland_altman_bias"], lines["cases"]) == ("5", "6", "6")
    assert {row["n_second"] for row in read(tmp_path / "out" / "tukey.csv")} == {"5"}


def test_a_table_that_is_not_there_is_refused(warm, tmp_path):
    for command in ("diagnostics", "agreement"):
        ran = warm(command, "--table", tmp_path / "absent.csv", "--output", tmp_path / "out")
        assert ran.status == 2 and "absent.csv does not exist" in ran.err, ran.err


def test_agreement_writes_tables_and_figures(warm, tmp_path):
    rng = np.random.default_rng(4)
    rows = []
    for n, base in enumerate(rng.uniform(5, 40, 7)):
        for when in ("baseline", "month 3"):
            rows += [
                (f"P{n}", rater, round(float(base + shift), 3), when, round(float(base), 1))
                for rater, shift in (("automatic", 2.0), ("R1", 0.5), ("R2", -0.5 + 0.1 * n))
            ]
    table = write(tmp_path / "readings.csv", ["patient", "rater", "defect_percent", "timepoint", "obstruction"], rows)
    ran = warm("agreement", "--table", table, "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    # the readers' mean is base + 0.05 n, the automatic value base + 2: the bias is 2 minus the mean of 0.05 n
    assert value(data, "all", "bland_altman_bias") == pytest.approx(2.0 - 0.05 * 3, abs=2e-3)
    assert value(data, "baseline", "paired_difference") == pytest.approx(1.85, abs=2e-3)
    assert value(data, "all", "icc_C_k") > 0.99
    assert {"agreement", "tukey", "correlations", "bland_altman_all", "violin_month_3"} <= data["outputs"].keys()
    pair = {(row["timepoint"], row["first"], row["second"]): row for row in read(tmp_path / "out" / "correlations.csv")}
    assert float(pair["all", "semiautomatic", "obstruction"]["r"]) > 0.99
    assert json.loads((tmp_path / "out" / "result.json").read_text())["parameters"] == {}


@pytest.mark.parametrize("name", ["$\\frac$", "5 $ or 6 $"])
def test_a_dollar_sign_in_a_name_is_no_formula(warm, tmp_path, scores, name):
    numbers = [10.0, 12.0, 9.0, 14.0, 11.0, 13.0]
    rows = [(n, rater, each + 0.1 * n * place) for place, rater in enumerate(("automatic", name, "B")) for n, each in enumerate(numbers)]
    readings = write(tmp_path / "readings.csv", ["patient", "rater", "defect_percent"], rows)
    judged = write(tmp_path / "judged.csv", ["label", name], [(n % 2, 0.1 * n) for n in range(9)])
    head = ["case", "task", "reader", "region", "quantity", "value", "unit"]
    results = write(tmp_path / "r.csv", head, [(n, "defects", rater, name, "defect_percent", each, "%") for n, rater, each in rows])
    for arguments in (("agreement", "--table", readings), ("diagnostics", "--table", judged), ("report", "--results", results)):
        ran = warm(*arguments, "--output", tmp_path / arguments[0])
        assert ran.status == 0, ran.err


@pytest.mark.parametrize("other", ["../../../elsewhere", "3/6 months", "a_b", "all", "t" * 300])
def test_a_time_point_names_files_in_the_output_alone(warm, tmp_path, other):
    numbers = [10.0, 12.0, 9.0, 14.0, 11.0, 13.0]
    rows = [
        (n, rater, each + 0.1 * n * place, time)
        for time in ("a b", other)
        for place, rater in enumerate(("automatic", "A", "B"))
        for n, each in enumerate(numbers)
    ]
    readings = write(tmp_path / "readings.csv", ["patient", "rater", "defect_percent", "timepoint"], rows)
    folder = tmp_path / "in" / "a" / "folder"
    ran = warm("agreement", "--table", readings, "--output", folder)
    assert ran.status == 0, ran.err
    figures = sorted(tmp_path.rglob("*.png"))
    assert all(path.parent == folder for path in figures)
    assert len([path for path in figures if path.name.startswith("violin_")]) == 3  # all, and each time point


def test_readings_given_twice_are_refused(warm, tmp_path):
    table = write(tmp_path / "readings.csv", ["patient", "rater", "defect_percent"], [("A", "R1", 3), ("A", "R1", 4)])
    ran = warm("agreement", "--table", table, "--output", tmp_path / "out")
    assert ran.status == 2 and "scored twice" in ran.err, ran.err


def test_a_few_outlying_cases_are_said_with_how_many_more(warm, tmp_path):
    pytest.importorskip("pyarrow")
    drawn = np.exp(1.2 * np.random.default_rng(5).normal(size=(20, 40)))
    rows = [(f"P{n}", f"q{k}", "%", value) for k, row in enumerate(drawn) for n, value in enumerate(row)]
    table = write(tmp_path / "results.csv", ["case", "quantity", "unit", "value"], rows)
    ran = warm("report", "--results", table, "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    more = re.search(r"(\d+) more cases have a value apart", page).group(1)
    line = next(line for line in ran.out.splitlines() if line.startswith("Outlying cases: "))
    assert line.endswith(f" and {more} more.") and line.count(",") == 3, line
