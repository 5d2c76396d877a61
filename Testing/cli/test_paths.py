"""Every path argument of every command: empty, too long, a device, a folder for a file and the reverse are one sentence, status 2."""

from __future__ import annotations

import argparse
import os
import re
import socket
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "Resources" / "Scripts"
sys.path.insert(0, str(SCRIPTS))

from lungperfusion_cli import common, main  # noqa: E402

#: What stands for a path in a usage line.
PATHS = re.compile(r"\b(VOL|SEG|CSV|DIR|FILE|FOLDER|PATH|CT|MANIFEST|TABLE)\b")


def actions(parser: argparse.ArgumentParser, above: str = ""):
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, each in action.choices.items():
                yield from actions(each, f"{above} {name}".strip())
        else:
            yield above, action


def arguments() -> list[tuple[str, argparse.Action]]:
    return [(command, action) for command, action in actions(main.build_parser()) if is_path(action)]


def is_path(action: argparse.Action) -> bool:
    if action.dest == "labels":  # a word, pairs or a table; its own test is below
        return False
    text = action.metavar if isinstance(action.metavar, str) else ""
    return isinstance(action.type, common.PathArgument) or action.type is Path or bool(PATHS.search(text)) or "path" in action.dest


def test_every_path_argument_has_the_one_type():
    found = arguments()
    assert len(found) >= 35 and {command for command, _ in found} >= {"lungs", "defects", "train perfusion", "segment"}
    assert [f"{command} {action.dest}" for command, action in found if not isinstance(action.type, common.PathArgument)] == []
    for command, action in found:
        written = action.dest in ("output", "register", "write_reference")
        assert action.type.output == (written and "perfusion register" not in f"{command} {action.dest}")


@pytest.fixture
def given(tmp_path):
    """A way to say each bad path, with a word of the sentence."""
    (tmp_path / "file.txt").write_text("x")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(tmp_path / "socket"))
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "nowhere").symlink_to("absent")
    yield {
        "": "path is empty", "  \t": "path is empty",
        str(tmp_path / ("x" * 300)): "File name too long", "/" + "y/" * 3000: "File name too long",
        "/dev/zero": "is a device", str(tmp_path / "pipe"): "is a pipe", str(tmp_path / "socket"): "is a socket",
        str(tmp_path / "circle"): "symbolic links", str(tmp_path / "file.txt" / "deeper"): "leads through a file",
    }  # fmt: skip
    server.close()


def test_what_no_path_can_be_is_refused_everywhere(given, tmp_path, capsys):
    for command, action in arguments():
        option = action.option_strings[0] if action.option_strings else None
        more = {"folder": {str(tmp_path / "file.txt"): "is a file"}, "file": {str(tmp_path / "folder"): "is a folder"}}.get(
            action.type.kind, {}
        )
        more = more | ({str(tmp_path / "nowhere"): "link to nothing"} if action.type.output else {})
        for text, words in (given | more).items():
            argv = [*command.split(), *([option] if option else []), text]
            assert main.main(argv) == 2
            out, err = capsys.readouterr()
            assert words in err and err.count("\n") == 1 and err.startswith("lungperfusion: Argument ") and len(err) < 300, (argv, err)
            assert out == ""


def test_what_labels_cannot_be_is_refused(given, tmp_path):
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.labels.meanings import check_sayable

    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    for text in (
        "",
        "  ",
        "nothing",
        str(tmp_path / "folder.csv"),
        str(tmp_path / "pipe.csv"),
        str(tmp_path / ("x" * 300)) + ".csv",
        str(tmp_path / "file.txt" / "deeper.csv"),
    ):
        with pytest.raises(InputError):
            check_sayable(text)
    check_sayable("totalsegmentator")
    check_sayable("10=LUL,11=LLL")
    check_sayable(str(tmp_path / "absent.csv"))  # whether it is there is asked when it is read


def test_an_unset_variable_measures_and_overwrites_nothing(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "result.json").write_text("{}")
    for argv in (
        ["defects", "--iodine", "", "--cta", "x.nrrd", "--output", "out"],
        ["perfusion", "--ct", "", "--output", "out"],
        ["phantom", "--output", ""],
        ["embolism", "--ctpa", "x.nrrd", "--model", "", "--output", "out"],
    ):
        assert main.main(argv) == 2
        assert "path is empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["result.json"]


def test_paths_that_are_meant_pass(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("folder")
    (tmp_path / "ct.nrrd").write_text("x")
    for text in ("ct.nrrd", "absent.nrrd", "folder", "link", "folder/", "a b.nrrd", "ü.nii.gz"):
        assert common.INPUT(str(tmp_path / text)) == tmp_path / text
    assert common.MODEL("dlctpm-phantom-small") == "dlctpm-phantom-small" and common.INPUT("absent") == Path("absent")
    for text in ("link", "new/deep", "folder"):
        assert common.OUTPUT_FOLDER(str(tmp_path / text)) == tmp_path / text


def test_a_command_knows_what_it_reads(tmp_path):
    parser = main.build_parser()
    args = parser.parse_args(["train", "embolism-integrated", "--data", str(tmp_path), ".", "--encoder-weights", "w", "--output", "out"])
    assert sorted(map(str, common.input_paths(parser, args))) == sorted([".", str(tmp_path), "w"])
    args = parser.parse_args(["lungs", "ct.nrrd", "--output", "a.seg.nrrd"])
    assert common.input_paths(parser, args) == [Path("ct.nrrd")]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder that root cannot write to")
def test_an_output_that_cannot_be_written_is_refused_before_anything_is_read(tmp_path, capsys):
    """The inputs are not there either: were one looked for first, the sentence would be about it."""
    absent = str(tmp_path / "absent.nrrd")
    for argv in (
        ["lungs", absent, "--output", "/proc/none/lungs.seg.nrrd"],
        ["defects", "--iodine", absent, "--output", "/proc/none"],
        ["perfusion", "--ct", absent, "--output", "/proc/none"],
        ["embolism", "--ctpa", absent, "--output", "/proc/none"],
        ["dynamic", "--series", absent, "--output", "/proc/none"],
        ["report", "--results", absent, "--output", "/proc/none"],
        ["diagnostics", "--table", absent, "--output", "/proc/none"],
        ["agreement", "--table", absent, "--output", "/proc/none"],
        ["followup", "--before", absent, "--after", absent, "--output", "/proc/none"],
        ["phantom", "--output", "/proc/none"],
        ["batch", "--manifest", absent, "--output", "/proc/none"],
        ["commission", "--output", "/proc/none"],
        ["demo", "--output", "/proc/none"],
        ["train", "dynamic", "--data", str(tmp_path), "--output", "/proc/none"],
    ):
        status, (out, err) = main.main(argv), capsys.readouterr()
        assert status == 2 and err == f"lungperfusion: The output {argv[-1]} cannot be written: No such file or directory.\n", (argv, err)
        assert out == ""


@pytest.mark.parametrize("argv", [("batch", "--manifest"), ("train", "dynamic", "--data")], ids=" ".join)
def test_a_manifest_or_folder_that_is_not_there_is_refused(tmp_path, capsys, argv):
    status = main.main([*argv, str(tmp_path / "absent"), "--output", str(tmp_path / "out")])
    error = capsys.readouterr().err
    assert status == 2 and "Unexpected" not in error and "absent" in error, error
    assert not (tmp_path / "out").exists()


def test_every_output_of_every_command_is_tried():
    """What is asked of the system is every argument that is written, whatever the command."""
    for command, action in arguments():
        if not action.type.output:
            continue
        parser = argparse.ArgumentParser()
        parser._add_action(action)
        place = Path("a") / ("b" if action.type.kind == "folder" else "b.nrrd")
        folder = place if action.type.kind == "folder" else place.parent
        assert common.output_places(parser, argparse.Namespace(**{action.dest: place})) == [(folder, str(place))], command
        assert common.output_places(parser, argparse.Namespace(**{action.dest: None})) == []
