"""result.json and the attributes of output nodes."""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.run import provenance
from LungPerfusionCore.run.provenance import InputFile, ModelRecord, ResultRecord

KEYS = ["command", "status", "inputs", "parameters", "model", "software", "measurements", "outputs", "warnings"]


def test_digest_of_a_file(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    assert provenance.file_sha256(tmp_path / "a") == hashlib.sha256(b"abc").hexdigest()


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=6), st.randoms())
def test_digest_of_a_folder_does_not_depend_on_names(tmp_path_factory, contents, random):
    digests = set()
    for _ in range(2):
        folder = tmp_path_factory.mktemp("series")
        order = list(range(len(contents)))
        random.shuffle(order)
        for position, content in zip(order, contents):
            (folder / f"{position}.dcm").write_bytes(content)
        (folder / ".DS_Store").write_bytes(str(folder).encode())
        digests.add(provenance.file_sha256(folder))
    (folder / "0.dcm").write_bytes(b"something else entirely!")
    assert len(digests) == 1 and provenance.file_sha256(folder) not in digests


def test_nothing_to_read_is_said(tmp_path):
    with pytest.raises(InputError, match="holds no files"):
        provenance.file_sha256(tmp_path)
    with pytest.raises(InputError, match="absent.nrrd does not exist"):
        provenance.file_sha256(tmp_path / "absent.nrrd")


def test_the_record_has_exactly_the_keys_of_the_contract(tmp_path):
    (tmp_path / "ct.nrrd").write_bytes(b"ct")
    given_path = str(tmp_path / "ct.nrrd")
    result = ResultRecord(
        command="defects",
        inputs=[InputFile.of("ct", given_path)],
        parameters={"threshold": "auto", "factor": np.float32(0.5), "at": Path("x"), "kv": (80.0, 140.0), "n": np.int64(3)},
        model=ModelRecord("arnn", "00", "simulated data"),
        measurements=[Measurement("RUL", "defect_percent", math.nan, "%"), Measurement("whole", "volume_ml", 3694.0, "ml")],
        outputs={"scene": "scene.mrb"},
        warnings=["Partial coverage."],
    )
    data = json.loads(result.write(tmp_path / "result.json").read_text(encoding="utf-8"))
    assert list(data) == KEYS
    assert data["inputs"] == [{"role": "ct", "path": given_path, "sha256": hashlib.sha256(b"ct").hexdigest()}]
    assert data["parameters"] == {"threshold": "auto", "factor": 0.5, "at": "x", "kv": [80.0, 140.0], "n": 3}
    assert data["model"] == {"name": "arnn", "sha256": "00", "trained_on": "simulated data"}
    assert data["measurements"][0] == {"region": "RUL", "quantity": "defect_percent", "value": None, "unit": "%"}
    assert {"LungPerfusion", "python", "numpy", "SimpleITK"} <= data["software"].keys()


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_every_number_is_valid_json(value):
    text = json.dumps(provenance.plain({"v": value}), allow_nan=False)
    assert json.loads(text)["v"] == (value if math.isfinite(value) else None)


def test_what_has_no_json_form_is_refused():
    with pytest.raises(TypeError, match="ndarray cannot be written"):
        provenance.plain({"array": np.zeros(3)})


def test_attributes_carry_checksums_and_no_paths(tmp_path):
    (tmp_path / "Doe_Jane.nrrd").write_bytes(b"ct")
    attributes = provenance.provenance_attributes(
        "defects",
        {"threshold": 0.5},
        inputs=[InputFile.of("ct", tmp_path / "Doe_Jane.nrrd")],
        model=ModelRecord("arnn", "00", "simulated data"),
        simulated=True,
    )
    assert all(name.startswith("LungPerfusion.") and isinstance(value, str) for name, value in attributes.items())
    assert attributes["LungPerfusion.InputSha256.ct"] == hashlib.sha256(b"ct").hexdigest()
    assert json.loads(attributes["LungPerfusion.Parameters"]) == {"threshold": 0.5}
    assert attributes["LungPerfusion.ModelTrainedOn"] == "simulated data" and attributes["LungPerfusion.Simulated"] == "1"
    assert "Doe" not in "".join(attributes.values())


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("s3://user:to@ken@host/a@b/ct.nrrd", "s3://host/a@b/ct.nrrd"),
        ("https://host/ct.nrrd?X-Signature=token&b=1", "https://host/ct.nrrd?..."),
        (Path("sftp://user:token@host/x"), "sftp:/host/x"),
        ("There is no model 'https://user:token@h/m?t=token'; known are a.", "There is no model 'https://h/m?...'; known are a."),
        ("C:/user@home/ct.nrrd", "C:/user@home/ct.nrrd"),
        ("tcp://host:8786", "tcp://host:8786"),
    ],
)
def test_credentials_of_an_address_are_not_written_down(said, kept):
    record = ResultRecord("batch", inputs=[InputFile("ct", str(said), "00")], parameters={"set": {"model": said}}, warnings=[str(said)])
    written = json.dumps(record.as_dict())
    assert record.as_dict()["parameters"] == {"set": {"model": kept}} and "token" not in written
    assert "token" not in json.dumps(provenance.provenance_attributes("batch", {"model": said}))
