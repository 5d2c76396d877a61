"""A batch from outside: every case in a process of its own, whatever happens to one of them; taken up again by checksums."""

from __future__ import annotations

import csv
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

for name in ("dask", "distributed", "psutil", "pyarrow"):
    pytest.importorskip(name)
if not hasattr(os, "fork"):
    pytest.skip("needs fork", allow_module_level=True)
SCRIPT = Path(__file__).resolve().parents[2] / "Resources" / "Scripts" / "lungperfusion.py"
sys.path.insert(0, str(SCRIPT.parent))

from lungperfusion_cli import batch_process, batch_worker  # noqa: E402
from lungperfusion_cli.batch_run import DRAINING  # noqa: E402
from lungperfusion_cli.main import main  # noqa: E402

COLUMNS = ("case", "task", "ct", "assume_orientation")


def write_manifest(folder: Path, rows) -> Path:
    path = folder / "manifest.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([COLUMNS, *rows])
    return path


@pytest.fixture(scope="module")
def cohort(tmp_path_factory, thorax):
    """A folder with a manifest of three cases that can be computed and two that cannot."""
    folder = tmp_path_factory.mktemp("cohort")
    for name in ("a", "b", "c"):
        shutil.copyfile(thorax, folder / f"{name}.nrrd")
    (folder / "cut.nrrd").write_bytes(thorax.read_bytes()[:3000])
    rows = [("A", "lungs", "a.nrrd", ""), ("cut", "lungs", "cut.nrrd", ""), ("B", "lungs", "b.nrrd", "")]
    write_manifest(folder, [*rows, ("gone", "lungs", "gone.nrrd", ""), ("C", "lungs", "c.nrrd", "")])
    return folder


def stamps(output: Path) -> dict[str, int]:
    return {path.parent.name: path.stat().st_mtime_ns for path in output.glob("cases/*/lungs.done.json")}


def table(output: Path, name: str = "results.csv") -> list[dict[str, str]]:
    with (output / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_one_bad_case_costs_itself_and_a_changed_parameter_redoes_what_it_touches(cohort, tmp_path, capsys):
    from pyarrow import parquet

    output = tmp_path / "batch"
    argv = ["batch", "--manifest", str(cohort / "manifest.csv"), "--output", str(output), "--workers", "2", "--threads", "1"]
    assert main(argv) == 1
    said, complained = capsys.readouterr()
    assert "3 of 5 cases are complete, 2 failed" in said and complained == ""
    failed = table(output, "failures.csv")
    assert [(row["case"], row["status"], row["line"], row["attempts"]) for row in failed] == [
        ("cut", "refused", "3", "1"),
        ("gone", "refused", "5", "1"),
    ]
    assert "truncated" in failed[0]["reason"] and failed[1]["reason"] == "gone.nrrd does not exist."
    rows = table(output)
    assert [row["case"] for row in rows] == sorted(row["case"] for row in rows) and {row["case"] for row in rows} == {"A", "B", "C"}
    assert {row["unit"] for row in rows if row["quantity"] == "volume_ml"} == {"ml"}
    stored = parquet.read_table(output / "results.parquet").to_pylist()
    assert [(row["case"], row["quantity"], "" if row["value"] is None else repr(row["value"])) for row in stored] == [
        (row["case"], row["quantity"], row["value"]) for row in rows
    ]
    index = (output / "index.html").read_text(encoding="utf-8")
    assert index.count("<img") == 3 and str(tmp_path) not in index and (output / "cases/A/lungs.png").is_file()

    before, first = stamps(output), (output / "results.csv").read_bytes()
    manifest = (cohort / "manifest.csv").read_text()
    try:
        (cohort / "manifest.csv").write_text(manifest.replace("b.nrrd,", "b.nrrd,LPS"))
        (output / "cases/C/lungs/lungs.seg.nrrd").unlink()
        assert main([*argv, "--workers", "1", "--resume", "--quiet"]) == 1
    finally:
        (cohort / "manifest.csv").write_text(manifest)
    after = stamps(output)
    assert after["A"] == before["A"] and after["B"] > before["B"] and after["C"] > before["C"]
    assert (output / "results.csv").read_bytes() == first
    assert "left" not in capsys.readouterr().out  # quiet: nothing but how it ended
    (output / "results.csv").write_text("mine")
    assert main([*argv, "--resume"]) == 2 and "results.csv" in capsys.readouterr().err


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    """The plan of a batch as its worker gets it, with one warm process for all tests of this module."""
    from dataclasses import asdict

    output = tmp_path_factory.mktemp("rows")
    made = asdict(batch_worker.Plan("test", str(output), str(output), ("lungs",), threads=1, retries=0))
    yield made
    batch_worker.end("test")


def row(case: str, ct: Path) -> dict:
    return {"number": 0, "line": 2, "case": case, "task": "lungs", "method": "", "reader": "", "folder": "", "options": {"ct": str(ct)},
            "place": f"{case}/lungs"}  # fmt: skip


def children() -> list:
    """The processes of the cases that run: children of warm processes, which are ours."""
    import psutil

    servers = [p for p in psutil.Process().children() if any("batch_server" in part for part in p.cmdline())]
    return [child for server in servers for child in server.children()]


def signalled(request, given, number: int) -> dict:
    """Run a row and send its process a signal as soon as there is one."""
    found: list[dict] = []
    thread = threading.Thread(target=lambda: found.append(batch_worker.run_row(request, given)))
    thread.start()
    end = time.monotonic() + 600
    while thread.is_alive() and not (running := children()):
        assert time.monotonic() < end
        time.sleep(0.002)
    for child in running:
        child.send_signal(number)
    thread.join(600)
    return found[0]


@pytest.mark.parametrize(
    ("number", "status", "said"),
    [(signal.SIGKILL, "crashed", "SIGKILL, as the system does when memory runs out"), (signal.SIGSEGV, "crashed", "a crash in a library")],
)
def test_a_case_that_is_ended_is_one_row_and_its_neighbours_go_on(plan, thorax, number, status, said):
    good = batch_worker.run_row(row("before", thorax), plan)
    assert good["status"] == "done"
    ended = signalled(row(f"ended{number}", thorax), plan, number)
    assert ended["status"] == status and said in ended["reason"] and ended["measurements"] == []
    assert not (Path(plan["output"]) / f"cases/ended{number}/lungs.done.json").exists()
    after = batch_worker.run_row(row("after", thorax), plan)
    assert after["measurements"] == good["measurements"]


def test_the_ways_of_trying_again_are_a_smaller_batch_and_then_the_cpu(plan, thorax, monkeypatch):
    asked = []

    def crash(row, plan, gently):
        asked.append((gently["device"], gently["largest_batch"]))
        return {"status": "out of memory", "reason": "Too small."}

    monkeypatch.setattr(batch_worker, "_attempt", crash)
    ended = batch_worker.run_row(row("big", thorax), plan | {"device": "cuda", "retries": 3})
    assert asked == [("cuda", 0), ("cuda", 1), ("cpu", 1), ("cpu", 1)] and ended["attempts"] == 4
    odd = row("odd", thorax)
    odd["options"]["device"] = "cuda:1"
    assert batch_worker.run_row(odd, plan)["status"] == "refused" and len(asked) == 4


def test_a_row_wants_a_gpu_where_it_runs_a_network():
    from lungperfusion_cli.batch_case import uses_network

    assert uses_network("perfusion", {}) and uses_network("dynamic", {"method": "cnn"})
    assert not uses_network("lungs", {}) and not uses_network("dynamic", {"method": "osvd"}) and not uses_network("dynamic", {})


def test_a_killed_case_is_tried_again(plan, thorax):
    again = signalled(row("again", thorax), plan | {"retries": 2}, signal.SIGKILL)
    assert (again["status"], again["attempts"]) == ("done", 2)


def test_a_case_that_hangs_is_ended(plan, thorax):
    assert batch_worker.run_row(row("warm", thorax), plan)["status"] == "done"
    hung = signalled(row("hung", thorax), plan | {"timeout_s": 3.0, "retries": 2}, signal.SIGSTOP)
    assert (hung["status"], hung["attempts"]) == ("timed out", 1) and "longer than 3 s" in hung["reason"]
    assert batch_worker.run_row(row("after the hung one", thorax), plan)["status"] == "done"


def test_a_case_without_memory_says_so(plan, thorax):
    short = batch_worker.run_row(row("short", thorax), plan | {"memory_bytes": 200_000_000, "retries": 1})
    assert (short["status"], short["attempts"]) == ("out of memory", 2)
    assert short["reason"] == "There is not enough memory for this computation."


def test_a_folder_is_sorted_and_dicom_objects_come_back(plan, thorax, tmp_path):
    sys.path.insert(0, str(SCRIPT.parents[2] / "Testing" / "unit"))
    import pydicom
    import SimpleITK as sitk
    from make_dicom import ct_slices, write_ct

    pytest.importorskip("highdicom")
    image = sitk.ReadImage(str(thorax))
    slices = ct_slices(sitk.GetArrayFromImage(image), spacing=(4.0, 4.0, 4.0))
    for each in slices:
        each.StudyInstanceUID, each.PatientName = slices[0].StudyInstanceUID, "Doe^Jane"
    write_ct(tmp_path / "study" / "ct", slices)
    request = row("dicom", thorax) | {"folder": str(tmp_path / "study"), "options": {}}
    outcome = batch_worker.run_row(request, plan | {"dicom": ("seg", "sr")})
    assert outcome["status"] == "done", outcome["reason"]
    case = Path(plan["output"]) / "cases" / "dicom"
    assert {path.name for path in (case / "lungs.dicom").glob("*.dcm")} == {"lungs.seg.dcm", "measurements.sr.dcm"}
    assert pydicom.dcmread(case / "lungs.dicom" / "measurements.sr.dcm").PatientName == "Doe^Jane"  # asked for
    others = [path for path in case.rglob("*") if path.is_file() and path.suffix != ".dcm"]
    assert others and not any(b"Jane" in path.read_bytes() for path in others)
    refused = batch_worker.run_row(row("no dicom", thorax), plan | {"dicom": ("seg",)})
    assert refused["status"] == "refused" and "is no DICOM folder" in refused["reason"]


def test_an_input_may_lie_elsewhere(plan, thorax):
    fetched = batch_worker.run_row(row("far", thorax) | {"options": {"ct": f"file://{thorax}"}}, plan)
    assert fetched["measurements"] == batch_worker.run_row(row("near", thorax), plan)["measurements"]
    gone = batch_worker.run_row(row("gone", thorax) | {"options": {"ct": "file:///nowhere/x.nrrd"}}, plan)
    assert (gone["status"], gone["reason"]) == ("refused", "The input x.nrrd is not at its address.")
    odd = batch_worker.run_row(row("odd", thorax) | {"options": {"ct": "odd://nowhere/x.nrrd"}}, plan)
    assert odd["status"] == "refused" and odd["reason"].startswith("The input x.nrrd cannot be fetched: ")
    far = batch_worker.run_row(row("lost", thorax) | {"options": {"ct": "ftp://user:token@127.0.0.1:9/x.nrrd?sig=token"}}, plan)
    assert far["reason"].startswith("The input x.nrrd cannot be fetched: ") and "token" not in str(far)


def test_where_nothing_forks_one_process_serves_and_is_replaced(plan, thorax, monkeypatch, tmp_path):
    """As inside Slicer and on Windows: cases run in the process itself, one after the other. Nothing of it is left."""
    monkeypatch.setattr(batch_process, "forks", lambda: False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    given = plan | {"batch": "serving"}
    try:
        first = batch_worker.run_row(row("served", thorax), given)
        assert (
            first["status"] == "done" and batch_worker.run_row(row("served next", thorax), given)["measurements"] == first["measurements"]
        )
        (process,) = batch_worker.pool("serving")._all
        process._process.kill()
        process._process.wait()
        assert batch_worker.run_row(row("served after", thorax), given)["measurements"] == first["measurements"]
        assert list(tmp_path.iterdir())
        monkeypatch.setattr(batch_process, "MOST_CASES", 1)
        assert batch_worker.run_row(row("worn", thorax), given)["status"] == "done"
        assert not batch_worker.pool("serving")._all and not list(tmp_path.iterdir())
    finally:
        batch_worker.end("serving")


def test_interrupted_once_it_finishes_what_runs(cohort, tmp_path):
    output = tmp_path / "batch"
    command = [sys.executable, str(SCRIPT), "batch", "--manifest", str(cohort / "manifest.csv"), "--output", str(output), "--workers", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        while not stamps(output):
            assert running.poll() is None
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        said, complained = running.communicate(timeout=600)
    assert running.returncode == 1 and complained == "lungperfusion: Cancelled.\n"
    assert "interrupt again to stop now" in said and "--resume goes on" in said
    complete = set(stamps(output))
    assert complete and {row["case"] for row in table(output)} == complete
    assert not list(output.rglob("*.partial*"))


def test_interrupted_twice_it_stops_now(cohort, tmp_path):
    import psutil

    output = tmp_path / "batch"
    command = [sys.executable, str(SCRIPT), "batch", "--manifest", str(cohort / "manifest.csv"), "--output", str(output), "--workers", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout.readline().startswith("5 rows")
        while not (below := psutil.Process(running.pid).children(recursive=True)):
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        while DRAINING not in running.stdout.readline():
            assert running.poll() is None
        running.send_signal(signal.SIGINT)
        _said, complained = running.communicate(timeout=600)
    assert running.returncode == 1 and complained == "lungperfusion: Cancelled.\n"
    assert not psutil.wait_procs(below, timeout=60)[1] and not (output / "results.csv").exists()
