"""The record of a run (result.json) as the tests of the command line read it."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from LungPerfusionCore.run.provenance import file_sha256

KEYS = ["command", "status", "inputs", "parameters", "model", "software", "measurements", "outputs", "warnings", "files", "sha256"]


def check_record(folder: Path, name: str = "result.json") -> dict:
    """The record of DESIGN section 5, and that what it says about files is so."""
    data = json.loads((folder / name).read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert list(data) == KEYS and data["status"] == "done"
    assert data["model"] is None or set(data["model"]) == {"name", "sha256", "trained_on"}
    for item in data["inputs"]:
        assert list(item) == ["role", "path", "sha256"] and item["sha256"] == file_sha256(item["path"])
    for row in data["measurements"]:
        more = list(row)[4:]
        assert list(row)[:4] == ["region", "quantity", "value", "unit"] and set(more) <= {"reason", "struck_out"}
        assert not more or (row["value"] is None and row["reason"])
        assert row["value"] is None or math.isfinite(row["value"])
    for path in data["outputs"].values():
        assert not Path(path).is_absolute() and (folder / path).stat().st_size > 0
    assert all(isinstance(warning, str) for warning in data["warnings"])
    assert all(file_sha256(folder / path) == known for path, known in data["files"].items())
    assert all(path in data["files"] or any(file.startswith(f"{path}/") for file in data["files"]) for path in data["outputs"].values())
    return data


def value(data: dict, region: str, quantity: str) -> float:
    return next(m["value"] for m in data["measurements"] if (m["region"], m["quantity"]) == (region, quantity))
