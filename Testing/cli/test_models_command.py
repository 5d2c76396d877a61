"""``lungperfusion models``: the catalogue, fetching with --yes alone, files by hand, removal."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
pytest.importorskip("torch")
from model_server import shop_of

from lungperfusion_cli.main import main


@pytest.fixture
def shop(tmp_path, monkeypatch):
    with shop_of(tmp_path, monkeypatch) as served:
        yield served


def test_the_list_names_licence_size_and_training_and_asks_nobody(capsys, no_network):
    assert main(["models", "list"]) == 0
    told = capsys.readouterr().out
    for words in (
        "emboli-zhang-2026",
        "CC BY-NC 4.0",
        "566 MB",
        "430 CT pulmonary angiograms",
        "Extensions Manager",
        "pip install lungmask",
    ):
        assert words in told


def test_the_list_names_the_models_that_come_along_and_where_their_names_go(capsys, no_network):
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for name, option in (
        ("dlctpm-phantom-small", "perfusion --model"),
        ("embolism-phantom-small", "embolism --model"),
        ("embolism-integrated-phantom-small", "embolism --model"),
        ("defects-phantom-small", "defects --judge"),
        ("dynamic-ctp-demo", "dynamic --model"),
    ):
        found = lines.index(f"{name}  installed, for {option}")
        assert "simulated" in lines[found + 1] and lines[found + 2].strip().endswith(name)


def test_without_yes_nothing_is_fetched(shop, capsys, no_network):
    assert main(["models", "fetch", "small"]) == 2
    assert "--yes" in capsys.readouterr().err and shop.asked == []


def test_fetched_listed_and_removed(shop, capsys):
    assert main(["models", "fetch", "small", "--yes"]) == 0
    assert main(["models", "fetch", "small"]) == 0
    assert "already" in capsys.readouterr().out and len(shop.asked) == 1
    assert main(["models", "list"]) == 0
    assert "on this computer" in capsys.readouterr().out
    assert main(["models", "remove", "small"]) == 0
    assert "disk space freed" in capsys.readouterr().out
    assert main(["models", "remove", "small"]) == 2


def test_an_interrupted_download_is_listed(shop, capsys):
    shop.breaks_after = 5000
    assert main(["models", "fetch", "small", "--yes"]) == 1
    assert "try again" in capsys.readouterr().err
    assert main(["models", "list"]) == 0
    assert "interrupted download of 5 kB" in capsys.readouterr().out


def test_a_file_by_hand(shop, tmp_path, capsys):
    path = tmp_path / "weights.bin"
    path.write_bytes(shop.files["/weights.bin"])
    assert main(["models", "fetch", "small", "--file", str(path)]) == 2
    assert "SHA-256" in capsys.readouterr().err
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert main(["models", "fetch", "small", "--file", str(path), "--sha256", digest]) == 0 and shop.asked == []
    assert main(["models", "fetch", "small", "--sha256", digest]) == 2
