"""The one way in which single files are written: whole or not at all, and over nothing that is not ours."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files import (
    abandoned_folders,
)
from LungPerfusionCore.files import (
    atomic_files as whole_files,
)
from LungPerfusionCore.files import (
    training_folder as run_folder,
)
from LungPerfusionCore.files.atomic_files import LEDGER, STEM, Ledger, export, whole_file, write_csv, write_text
from LungPerfusionCore.run.provenance import ResultRecord

ROOT = Path(__file__).resolve().parents[2]


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.name != LEDGER)


def test_a_file_appears_whole_or_not_at_all(tmp_path):
    path = tmp_path / "new" / "table.csv"
    with pytest.raises(ZeroDivisionError), whole_file(path) as partial:
        partial.write_text("half")
        assert partial.name == path.name and not path.exists()
        raise ZeroDivisionError
    assert list((tmp_path / "new").iterdir()) == []
    write_csv(path, ["a", "b"], [[1, "x"]])
    umask = os.umask(0)
    os.umask(umask)
    assert path.read_bytes() == b"a,b\r\n1,x\r\n" and path.stat().st_mode & 0o777 == 0o666 & ~umask
    assert [each.name for each in path.parent.iterdir()] == ["table.csv"]


def test_somebody_s_file_is_never_replaced(tmp_path):
    mine = tmp_path / "report.pdf"
    mine.write_text("mine")
    for folder in (False, True):
        if folder:
            Ledger(tmp_path).start()
        with pytest.raises(InputError, match="report.pdf in the folder .* was not written by it"), whole_file(mine):
            pytest.fail("the block must not run")
    with pytest.raises(InputError, match="has appeared|was not written"), whole_file(tmp_path / "late.txt") as partial:
        partial.write_text("new")
        (tmp_path / "late.txt").write_text("mine")
    (tmp_path / "link.txt").symlink_to("report.pdf")
    with pytest.raises(InputError, match="link.txt"):
        write_text(tmp_path / "link.txt", "new")
    assert names(tmp_path) == ["late.txt", "link.txt", "report.pdf"]
    assert mine.read_text() == (tmp_path / "late.txt").read_text() == "mine"


def test_a_ledger_knows_what_may_be_replaced(tmp_path):
    Ledger(tmp_path).start()
    path = tmp_path / "checkpoints" / "fold_1.txt"
    for text in ("1", "2", "3"):
        write_text(path, text)
    assert path.read_text() == "3" and Ledger(tmp_path).files() == {"checkpoints/fold_1.txt": whole_files.checksum(path)}
    with (tmp_path / LEDGER).open("a") as stream:
        stream.write('{"path": "checkpoints/fo')  # a run was killed here
    write_text(path, "4")
    write_text(path, "5")
    path.chmod(0o444)
    with pytest.raises(InputError, match="fold_1.txt"):
        write_text(path, "6")
    path.chmod(0o644)
    path.write_text("mine")
    with pytest.raises(InputError, match="fold_1.txt"):
        write_text(path, "6")
    assert path.read_text() == "mine" and Ledger(tmp_path).files() == {}


def test_a_kill_between_ledger_and_file_makes_no_stranger(tmp_path, monkeypatch):
    """What is about to be written is entered before: killed before the renaming, the earlier file stays ours, after it the new one."""
    Ledger(tmp_path).start()
    write_text(tmp_path / "a.txt", "1")
    monkeypatch.setattr(whole_files.os, "replace", lambda *paths: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        write_text(tmp_path / "a.txt", "2")
    monkeypatch.undo()
    assert (tmp_path / "a.txt").read_text() == "1"
    write_text(tmp_path / "a.txt", "3")
    assert (tmp_path / "a.txt").read_text() == "3" and names(tmp_path) == ["a.txt"]


def test_a_checkpoint_can_be_written_again_wherever_it_lies(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    for text in ("1", "2"):
        with whole_file(tmp_path / "epoch.txt", again=True) as partial:
            partial.write_text(text)
    with pytest.raises(InputError, match="mine.txt"), whole_file(tmp_path / "mine.txt", again=True):
        pytest.fail("the block must not run")
    assert (tmp_path / "epoch.txt").read_text() == "2" and names(tmp_path) == ["epoch.txt", "mine.txt"]


def test_a_cache_keeps_what_is_there(tmp_path):
    for text in ("first", "second"):
        with whole_file(tmp_path / "key.txt", keep=True) as partial:
            partial.write_text(text)
    assert (tmp_path / "key.txt").read_text() == "first" and names(tmp_path) == ["key.txt"]


def test_an_export_is_all_or_nothing_and_can_be_repeated(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    for text in ("1", "2"):
        with export(tmp_path) as staging:
            write_text(staging / "report.pdf", text)
            write_text(staging / "report.png", text)
    assert names(tmp_path) == ["notes.txt", "report.pdf", "report.png"]
    (tmp_path / "report.png").write_text("annotated")
    with pytest.raises(InputError, match="report.png"), export(tmp_path) as staging:
        write_text(staging / "report.pdf", "3")
        write_text(staging / "report.png", "3")
    assert [(tmp_path / f"report.{kind}").read_text() for kind in ("pdf", "png")] == ["2", "annotated"]
    other = tmp_path / "other"
    other.mkdir()
    (other / "report.pdf").write_text("mine")
    with pytest.raises(InputError, match="report.pdf"), export(other) as staging:
        write_text(staging / "report.pdf", "new")
    assert [path.name for path in other.iterdir()] == ["report.pdf"] and (other / "report.pdf").read_text() == "mine"


def test_in_a_run_s_own_hidden_folder_nothing_is_refused_or_listed(tmp_path):
    own = abandoned_folders.owned_folder(tmp_path, ".case.partial")
    for text in ("1", "2"):
        with export(own / "deep" if (own / "deep").mkdir(exist_ok=True) is None else own) as staging:
            write_text(staging / "a.txt", text)
    assert names(own) == ["deep/a.txt"] and not list(own.rglob(LEDGER)) and (own / "deep" / "a.txt").read_text() == "2"


def test_a_training_run_replaces_its_own_files_only(tmp_path):
    folder, plan = tmp_path / "run", {"data_sha256": "x"}
    run_folder.claim(folder, plan)
    write_text(folder / "model" / "model.json", "{}")
    run_folder.write_record(ResultRecord(command="train", outputs={"model": "model"}), folder)
    (folder / STEM.join(("", ".h00000000.p0.x"))).mkdir()
    run_folder.claim(folder, plan)
    run_folder.write_record(ResultRecord(command="train", outputs={"model": "model"}), folder)
    import json

    assert list(json.loads((folder / "result.json").read_text())["files"]) == ["model/model.json", "plan.json"]
    begun = Ledger(tmp_path / "begun" if (tmp_path / "begun").mkdir() is None else tmp_path).start().folder  # a kill before the plan
    run_folder.claim(begun, plan)
    (folder / "cases.csv").write_text("mine")
    with pytest.raises(InputError, match="cases.csv"):
        write_csv(folder / "cases.csv", ["a"], [])
    (folder / LEDGER).unlink()
    with pytest.raises(InputError, match="not listed with their checksums"):
        run_folder.claim(folder, plan)


WRITERS = {"write_text", "write_bytes", "savefig", "savez", "savez_compressed", "save", "save_file", "save_as", "WriteImage", "WriteData",
           "to_csv", "dcmwrite", "imsave", "copyfileobj"}  # fmt: skip
WHOLE = {"whole_file", "export", "Written", "owned_folder", "TemporaryDirectory", "CaseOutput", "FileOutput"}
#: function of a file -> why it may write by itself
ALLOWED = {
    "atomic_files.py": "the way itself", "result_placement.py": "the way itself", "result_files.py": "the record in its hidden folder",
    "volumes.py": "in a hidden folder that it makes", "dicom_out.py": "fills a folder that write_patient or the command puts in place",
    "dicom_file.py": "fills a folder that write_patient or the command puts in place",
    "dicom.py": "fills a folder that the command puts in place", "share_folder.py": "fills the host's own temporary folder",
    "report_page.py": "draws into memory",
    "downloads.py": "the part of a download that the next one goes on with",
}  # fmt: skip


def test_every_writer_of_the_tree_writes_that_way():
    """A call that writes a file stands in a ``with`` block of whole_files or of the outputs, or its file says why not."""
    found = []
    for folder in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant", "Resources"):
        for path in (ROOT / folder).rglob("*.py"):
            if path.name not in ALLOWED:
                found += [f"{path.name}:{line}" for line in bare_writers(ast.parse(path.read_text(encoding="utf-8")))]
    assert found == []


def test_the_search_for_writers_finds_them():
    bare = "def f(p):\n    p.write_text('x')\n    with p.open('w') as s:\n        pass\n    open(p, mode='ab')\n    numpy.savez(p)\n"
    good = "with whole_file(p) as q, q.open('w') as s:\n    q.write_text('x')\n"
    assert bare_writers(ast.parse(bare)) == [2, 3, 5, 6] and bare_writers(ast.parse(good)) == []
    assert bare_writers(ast.parse("write_text(p, 'x')\nopen(p)\np.open('rb')\n")) == []


def bare_writers(tree: ast.AST) -> list[int]:
    found = []

    def walk(node: ast.AST, whole: bool) -> None:
        if isinstance(node, ast.With):
            calls = [item.context_expr.func for item in node.items if isinstance(item.context_expr, ast.Call)]
            whole = whole or any(
                (f.id if isinstance(f, ast.Name) else f.attr) in WHOLE for f in calls if isinstance(f, (ast.Name, ast.Attribute))
            )
        if isinstance(node, ast.Call) and not whole and writes(node):
            found.append(node.lineno)
        for child in ast.iter_child_nodes(node):
            walk(child, whole)

    walk(tree, False)
    return found


def writes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    if name == "open":
        modes = [*call.args[isinstance(call.func, ast.Name) :][:1], *(k.value for k in call.keywords if k.arg == "mode")]
        return any(isinstance(m, ast.Constant) and isinstance(m.value, str) and set(m.value) & set("wax+") for m in modes)
    if name in ("save", "write_text"):  # case.save and write_text are ours
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        return owner is not None and not (isinstance(owner, ast.Name) and owner.id in ("case", "whole_files"))
    return name in WRITERS
