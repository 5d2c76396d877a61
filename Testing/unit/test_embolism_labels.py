"""Tables that say where emboli are, to learn from."""

from __future__ import annotations

import pytest

from LungPerfusionCore.errors import InputError
from PEDetectionLib.training.slice_data import find_scans


def test_tables_of_labels_are_read_as_spreadsheets_write_them(tmp_path):
    """A second column label was taken for the first, without a word; a short row ended in an unexpected AttributeError."""
    (tmp_path / "a.nrrd").touch()
    (tmp_path / "stacks.csv").write_text("patient;ctpa;label\nA;a.nrrd;1\n")
    (tmp_path / "slices.csv").write_text("slice;label;ctpa\n3;1;a.nrrd\n")
    assert find_scans(tmp_path).scans[0].positive == (3,)
    (tmp_path / "slices.csv").write_text("slice,label,ctpa\n3,1\n")
    with pytest.raises(InputError, match="labelled 1 and has 0 positive"):
        find_scans(tmp_path)
    (tmp_path / "stacks.csv").write_text("patient,ctpa,label,label\nA,a.nrrd,1,0\n")
    with pytest.raises(InputError, match="stacks.csv has two columns label"):
        find_scans(tmp_path)
