"""The commissioning test through the command: a site's phantom with known answers, and faults put in on purpose.

The phantom is a small iodine map over given lobes: 2 mg/mL, and none in a fifth of the right lung.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

SCRIPTS = Path(__file__).resolve().parents[2] / "Resources" / "Scripts"
sys.path.insert(0, str(SCRIPTS))

from lungperfusion_cli.main import main  # noqa: E402

HEAD = ("case", "task", "iodine", "regions", "labels", "iodine_units", "region", "quantity", "unit", "expected", "tolerance", "why")
LOBES, EXCHANGED = "1=RUL,3=RLL,4=LUL,5=LLL", "1=LUL,3=LLL,4=RUL,5=RLL"
ANSWERS = (
    ("right", "defect_percent", "%", 20, 4, "A fifth of this lung holds no iodine"),
    ("left", "defect_percent", "%", 0, 2, "As much iodine as everywhere"),
    ("left", "mean_iodine", "mg/mL", 2, 0.1, "2 mg/mL were put there"),
)


@pytest.fixture(scope="module")
def phantom(tmp_path_factory) -> tuple[Path, Path]:
    """An iodine map (2 mg/mL, none in a fifth of the right lung) and its four lobes as a label map."""
    lobes = np.zeros((30, 28, 40), np.uint8)
    for label, (k, i) in {1: (15, 26), 3: (2, 26), 4: (15, 4), 5: (2, 4)}.items():
        lobes[k : k + 13, 4:24, i : i + 10] = label
    lobes = lobes[:, :, ::-1].copy()  # right lung towards lower L
    iodine = np.where(lobes > 0, np.random.default_rng(3).normal(2.0, 0.05, lobes.shape), 0.0)
    right = np.argwhere((lobes == 1) | (lobes == 3))
    without = right[right[:, 1] < 8]  # 4 of the 20 rows
    iodine[tuple(without.T)] = 0.0
    folder = tmp_path_factory.mktemp("phantom")
    for name, array in (("iodine", iodine.astype(np.float32)), ("lobes", lobes)):
        image = sitk.GetImageFromArray(array)
        image.SetSpacing((4.0, 4.0, 4.0))
        sitk.WriteImage(image, str(folder / f"{name}.nrrd"))
    return folder / "iodine.nrrd", folder / "lobes.nrrd"


def site_table(folder: Path, iodine: Path, lobes: Path, labels: str = LOBES) -> Path:
    path = folder / "site.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEAD)
        writer.writerows(("phantom", "defects", iodine, lobes, labels, "mg/mL", *answer) for answer in ANSWERS)
    return path


def commission(table: Path, output: Path) -> tuple[int, list[dict[str, str]]]:
    """Exit status, and the lines of commission.csv."""
    status = main(["commission", "--only", "none", "--cases", str(table), "--output", str(output)])
    with (output / "commission.csv").open(encoding="utf-8", newline="") as stream:
        return status, list(csv.DictReader(stream))


def failed(lines) -> dict[tuple[str, str], str]:
    return {(line["region"], line["quantity"]): line["note"] for line in lines if line["verdict"] == "FAIL"}


def test_a_phantom_with_known_answers_passes_and_every_fault_is_seen(phantom, tmp_path, monkeypatch, capsys):
    from LungPerfusionCore.threshold.region_numbers import RegionNumbers
    from PerfusionDefectQuantLib import rules

    table = site_table(tmp_path, *phantom)
    status, lines = commission(table, tmp_path / "good")
    assert (status, failed(lines)) == (0, {}) and len(lines) == len(ANSWERS)
    record = json.loads((tmp_path / "good" / "result.json").read_text())
    assert record["parameters"]["passed"] and record["parameters"]["runs"][0]["seconds"] > 0
    assert {path.name for path in (tmp_path / "good").iterdir()} == {"commission.csv", "commission.pdf", "commission.png", "result.json"}
    assert "PASS: 3 of 3 numbers hold" in capsys.readouterr().out

    with monkeypatch.context() as broken:  # a broken rule: its threshold lies too low to see the defect
        rule = rules.THRESHOLD_RULES[rules.DEFAULT_RULE]
        low_rule = rules.Rule(rule.name, rule.title, rule.source, lambda values, unit: rules.Threshold(-1.0, unit, rule.name))
        broken.setitem(rules.THRESHOLD_RULES, rules.DEFAULT_RULE, low_rule)
        status, lines = commission(table, tmp_path / "rule")
        assert status == 1 and list(failed(lines)) == [("right", "defect_percent")]

    with monkeypatch.context() as broken:  # a wrong unit
        own = RegionNumbers.measurements
        broken.setattr(RegionNumbers, "measurements", lambda self, unit="mg/mL", quantity="mean_iodine": own(self, "HU", quantity))
        status, lines = commission(table, tmp_path / "unit")
        assert status == 1 and failed(lines) == {("left", "mean_iodine"): "The unit is HU instead of mg/mL."}

    # Sides exchanged in the names alone are refused by the command, a mirrored scan is told by its numbers.
    status, lines = commission(site_table(tmp_path, *phantom, EXCHANGED), tmp_path / "names")
    assert status == 1 and len(failed(lines)) == len(ANSWERS) and "look exchanged" in failed(lines)["right", "defect_percent"]
    mirrored = []
    for path in phantom:
        image = sitk.ReadImage(str(path))
        flipped = sitk.GetImageFromArray(sitk.GetArrayFromImage(image)[:, :, ::-1].copy())
        flipped.CopyInformation(image)
        mirrored.append(tmp_path / path.name)
        sitk.WriteImage(flipped, str(mirrored[-1]))
    status, lines = commission(site_table(tmp_path, *mirrored, EXCHANGED), tmp_path / "side")
    wrong = failed(lines)
    assert status == 1 and {("right", "defect_percent"), ("left", "defect_percent")} <= set(wrong)
    assert all(wrong[side, "defect_percent"].endswith("Right and left seem exchanged.") for side in ("right", "left"))


def test_a_case_that_cannot_be_run_fails_with_its_reason_and_bad_tables_are_refused(phantom, tmp_path, capsys):
    table = site_table(tmp_path, tmp_path / "none.nrrd", phantom[1])
    status, lines = commission(table, tmp_path / "gone")
    assert status == 1 and len(failed(lines)) == len(ANSWERS) and "none.nrrd" in next(iter(failed(lines).values()))
    assert main(["commission", "--only", "none", "--output", str(tmp_path / "nothing")]) == 2
    assert main(["commission", "--only", "all", "--output", str(tmp_path / "nothing")]) == 2
    table.write_text("case,task\na,defects\n")
    assert main(["commission", "--only", "none", "--cases", str(table), "--output", str(tmp_path / "nothing")]) == 2
    assert "lacks the column region" in capsys.readouterr().err and not (tmp_path / "nothing").exists()


def test_a_cancelled_command_ends_the_whole_test(tmp_path, monkeypatch):
    from lungperfusion_cli import commission_run
    from LungPerfusionCore.errors import Cancelled

    def cancelled(argv):
        print("lungperfusion: Cancelled.", file=sys.stderr)
        return 1

    monkeypatch.setattr("lungperfusion_cli.main.main", cancelled)
    with pytest.raises(Cancelled):
        commission_run.run_command(["lungs"], tmp_path / "result.json")


@pytest.mark.parametrize("name", ["lungs", "defects", "no defects", "perfusion", "function", "embolism", "no embolism", "dynamic"])
def test_the_release_has_numbers_of_every_built_in_case(name):
    from lungperfusion_cli import commission, commission_cases, commission_steps
    from LungPerfusionCore.commissioning.reference import read_reference

    assert name in commission.CASE_NAMES and tuple(case.name for case in commission_cases.CASES) == commission.CASE_NAMES
    rows = [each for each in read_reference(commission_steps.default_reference()) if each.case == name]
    assert rows and all(each.why and each.tolerance >= 0 for each in rows)


def test_this_checkout_gives_the_release_s_own_numbers(tmp_path):
    """Intervals, shares and maps move with many parts of the code: whoever changes them writes the table anew, and says so."""
    status = main(["commission", "--only", "defects,function,dynamic", "--output", str(tmp_path / "commission")])
    with (tmp_path / "commission" / "commission.csv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert (status, failed(lines)) == (0, {}) and sum(line["verdict"] == "pass" for line in lines) > 100
