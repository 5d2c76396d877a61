"""The manifest of a cohort, what counts as complete, and the tables and pages that come out."""

from __future__ import annotations

import csv
import json
import re

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.cohort import completion, pages, tables, thumbnails
from LungPerfusionCore.cohort.manifest import file_name, read_rows, survey
from LungPerfusionCore.cohort.spool import Outcome, Spool
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.abandoned_folders import disown
from LungPerfusionCore.files.outputs import CaseOutput
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.run.provenance import InputFile, ResultRecord

TASKS = {"lungs": ("ct", "regions"), "defects": ("iodine", "cta", "low_kv")}


def manifest(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "manifest.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_rows_are_read_as_spreadsheets_write_them(tmp_path):
    path = manifest(tmp_path, "Case;Task;CT;Low-kV;left_out\nJürgen;lungs;a b.nrrd;;\n\n;;;;not axial\nP2; defects ;;l.nrrd;\n", "cp1252")
    rows = list(read_rows(path))
    assert [(r.number, r.line, r.case, r.task, dict(r.options)) for r in rows] == [
        (0, 2, "Jürgen", "lungs", {"ct": "a b.nrrd"}),
        (1, 5, "P2", "defects", {"low_kv": "l.nrrd"}),
    ]
    found = survey(path, TASKS)
    assert (found.rows, found.left_out, found.tasks) == (2, 1, ("lungs", "defects"))
    bom = manifest(tmp_path, "\ufeffcase,ct\nP1,x.nrrd\n")
    assert next(read_rows(bom, "lungs")).task == "lungs" and survey(bom, TASKS, "lungs").rows == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("task,ct\nlungs,a\n", "no column case"),
        ("case,task,ct,ct\n", "two columns ct"),
        ("case,task\nP1,walk\n", "line 2: there is no task 'walk'"),
        ("case,task\n,lungs\n", "line 2: the row has no case"),
        ("case,task\nP1,\n", "line 2: there is no task, and no reason"),
        ("case,task,colour\nP1,lungs,red\n", "column colour"),
        ("case,task,iodine\nP1,lungs,x\n", "column iodine"),
        ("case,task\nP1,lungs\nP1,lungs\n", "line 3: case P1 has the task lungs twice"),
        ("case,task\nP1,lungs\np1,lungs\n", "twice"),
        ("case,task\nP1,lungs,more\n", "more cells than columns"),
        ("case,task\n", "no row"),
        ('case,task\n"P1,lungs\n', "line 2"),
    ],
)
def test_a_manifest_that_is_none_is_refused_by_its_line(tmp_path, text, said):
    with pytest.raises(InputError, match=said):
        survey(manifest(tmp_path, text), TASKS)


def test_names_of_folders_never_meet():
    names = ["A/B", "A_B", "A B", "../x", "", "ä" * 90, "a" * 90, "a" * 91]
    made = [file_name(name) for name in names]
    assert len(set(made)) == len(names) and all("/" not in name and not name.startswith(".") and len(name) < 100 for name in made)
    assert file_name("P-001.v2") == "P-001.v2"
    for device in ("CON", "nul.txt", "Lpt1", "aux.tar.gz"):  # on Windows neither file nor folder, whatever follows the dot
        assert re.fullmatch(r"\w+-[0-9a-f]{8}", file_name(device))
    assert file_name("CONTROL-1") == "CONTROL-1" and file_name("com10") == "com10"


def outcome(number, **changes):
    numbers = (("whole", "volume_ml", 3000.5 + number, "ml", ""), ("left", "defect_percent", None, "%", "too little measured"))
    given = {"number": number, "line": number + 2, "case": f"P{number}", "task": "lungs", "measurements": numbers} | changes
    return Outcome(**given)


def test_tables_stand_in_the_order_of_the_manifest_whatever_ended_first(tmp_path):
    from pyarrow import parquet

    orders = [[3, 0, 2, 1], [0, 1, 2, 3]]
    written = []
    for order in orders:
        folder = tmp_path / str(len(written))
        folder.mkdir()
        with Spool(folder, 5) as spool:
            for number in order:
                bad = {"status": "refused", "reason": "The CT is empty; é.", "measurements": ()} if number == 2 else {}
                spool.add(outcome(number, **bad))
            spool.add(outcome(0, case="again"))
            assert (spool.good, spool.bad, spool.has(4)) == (3, 1, False)
            assert tables.write_tables(spool, folder) == 6
        assert not [path for path in folder.iterdir() if path.name.startswith(".")]
        written.append([(folder / name).read_bytes() for name in (tables.RESULTS, tables.PARQUET, tables.FAILURES)])
    assert written[0] == written[1]
    rows = list(csv.DictReader((tmp_path / "0" / tables.RESULTS).open(encoding="utf-8")))
    assert [row["case"] for row in rows] == ["P0", "P0", "P1", "P1", "P3", "P3"]
    assert (rows[0]["value"], rows[1]["value"], rows[1]["reason"]) == ("3000.5", "", "too little measured")
    stored = parquet.read_table(tmp_path / "0" / tables.PARQUET).to_pylist()
    assert [(row["case"], row["value"]) for row in stored[:2]] == [("P0", 3000.5), ("P0", None)]
    failed = list(csv.DictReader((tmp_path / "0" / tables.FAILURES).open(encoding="utf-8")))
    assert [(row["case"], row["line"], row["reason"]) for row in failed] == [("P2", "4", "The CT is empty; é.")]


def test_outcomes_of_a_killed_batch_go_with_the_next(tmp_path):
    """They name cases, and those of 100,000 are large."""
    killed = Spool(tmp_path, 1)
    killed.add(outcome(0))
    killed._stream.close()
    left = disown(killed._folder)
    with Spool(tmp_path, 1):
        assert not left.exists()
    assert not list(tmp_path.iterdir())


def test_parquet_holds_a_group_at_a_time(tmp_path, monkeypatch):
    from pyarrow import parquet

    monkeypatch.setattr(tables, "GROUP", 10)
    tables.write_tables((outcome(n) for n in range(25)), tmp_path)
    assert parquet.ParquetFile(tmp_path / tables.PARQUET).metadata.num_row_groups == 5


def test_pages_open_from_disk_and_say_no_more_than_they_should(tmp_path, monkeypatch):
    monkeypatch.setattr(pages, "PER_PAGE", 2)
    all_of_them = [
        outcome(0, case="<b>x</b>", folder="cases/a b/lungs", thumbnail="cases/a b/lungs.png"),
        outcome(1, status="timed out", reason="It took > 5 s."),
        outcome(2),
    ]
    assert pages.write_index(all_of_them, tmp_path, rows=3, good=2, bad=1) == 2
    first = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;x" in first and "<b>x</b>" not in first and "It took &gt; 5 s." in first and 'src="cases/a%20b/lungs.png"' in first
    assert "Volume 3000.5 ml" in first and "volume_ml" not in first  # in words, with the decimals of the panel's tables
    assert "http" not in first and "index-2.html" in first and "P2" in (tmp_path / "index-2.html").read_text(encoding="utf-8")


# -- what counts as complete --------------------------------------------------------------------------------------------


@pytest.fixture
def result(tmp_path):
    """A complete result with its stamp: (place, what made it)."""
    place = completion.Place(tmp_path / "cases" / "P1" / "defects")
    with CaseOutput(place.target, "defects") as staging:
        (staging / "a.csv").write_text("1")
        record = ResultRecord(command="defects", outputs={"a": "a.csv"})
        record.measurements.append(Measurement("whole", "volume_ml", 1.0, "ml"))
        record.write(staging / "result.json")
    made_by = completion.identity("defects", "0.1.0", {"threshold": "auto"}, {"ct": ["12"]}, "")
    completion.mark_complete(place, made_by)
    return place, made_by


def test_a_result_is_complete_for_what_made_it_and_nothing_else(result):
    place, made_by = result
    assert completion.is_current(place, made_by, "defects")
    for other in ({"parameters": {"threshold": "relative:0.7"}}, {"inputs": {"ct": ["13"]}}, {"model": "abc"}, {"version": "0.2.0"}):
        assert not completion.is_current(place, made_by | other, "defects")


@pytest.mark.parametrize("name", ["a.csv", "result.json"])
@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_result_that_lacks_something_is_not_complete(result, name, harm):
    place, made_by = result
    path = place.folder / name
    path.unlink() if harm == "gone" else path.write_text(path.read_text() + " ")
    assert completion.is_current(place, made_by, "defects") == (name == "result.json" and harm == "changed")  # white space says nothing
    if name == "result.json" and harm == "changed":
        path.write_text(json.dumps(json.loads(path.read_text()) | {"measurements": []}))
        assert not completion.is_current(place, made_by, "defects")


def test_a_stamp_that_is_half_written_or_of_an_earlier_result_does_not_count(result):
    place, made_by = result
    text = place.stamp.read_text()
    place.stamp.write_text(text[: len(text) // 2])
    assert not completion.is_current(place, made_by, "defects")
    place.stamp.write_text(text)
    with CaseOutput(place.target, "defects") as staging:
        ResultRecord(command="defects", parameters={"threshold": "relative:0.7"}).write(staging / "result.json")
    assert not completion.is_current(place, made_by, "defects")  # killed after the new result, before its stamp


def test_an_input_s_checksum_is_that_of_all_that_belongs_to_it(tmp_path):
    header, raw, table = tmp_path / "ct.mhd", tmp_path / "ct.raw", tmp_path / "ct.csv"
    header.write_text("h")
    alone = completion.input_digest(header)
    assert alone == InputFile.of("ct", header).sha256
    raw.write_text("1")
    with_raw = completion.input_digest(header)
    table.write_text("1,RUL")
    (tmp_path / "other.csv").write_text("x")
    assert len({alone, with_raw, completion.input_digest(header)}) == 3


def test_a_thumbnail_shows_the_patient_from_the_front(tmp_path):
    labels = np.zeros((10, 8, 12), np.uint8)
    labels[6:, 2:6, :4] = 1  # above, on the patient's right
    image = sitk.GetImageFromArray(labels)
    image.SetSpacing((2.0, 2.0, 4.0))
    sitk.WriteImage(sitk.Flip(image, (True, True, False)), str(tmp_path / "lungs.seg.nrrd"))
    assert thumbnails.write_thumbnail(tmp_path, tmp_path / "t.png")
    picture = sitk.GetArrayFromImage(sitk.ReadImage(str(tmp_path / "t.png")))
    assert picture.shape == (thumbnails.HEIGHT, round(thumbnails.HEIGHT * 24 / 40), 3)
    assert picture[10, 5].any() and not picture[10, -5].any() and not picture[-10, 5].any()
    assert not thumbnails.write_thumbnail(tmp_path / "cases", tmp_path / "none.png")


def test_a_manifest_in_no_encoding_is_refused(tmp_path):
    path = tmp_path / "manifest.csv"
    path.write_bytes(b"case,task\nP\x81,lungs\n")  # neither UTF-8 nor Windows' own: it ended in an unexpected UnicodeDecodeError
    with pytest.raises(InputError, match="manifest.csv is not text"):
        survey(path, TASKS)


def test_a_case_that_a_table_wrote_as_text_is_the_case(tmp_path):
    (row,) = read_rows(manifest(tmp_path, "case,task\n'=A1+B2,lungs\n"))
    assert row.case == "=A1+B2"
