"""Choices of CT perfusion: what a panel knows without PyTorch is what the analysis takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from LungPerfusionAILib.dynamic.choices import METHOD_TITLES, NETWORK, DynamicChoices, choices_for
from LungPerfusionCore.errors import InputError

FOLDER = Path(__file__).resolve().parents[2] / "LungPerfusionAI"


def test_a_panel_needs_no_torch():
    """In Slicer PyTorch is installed when it is first needed, which is after the panel was made."""
    code = "import sys; sys.modules['torch'] = None; import LungPerfusionAILib.panels.dynamic, LungPerfusionAILib.dynamic.lesion_index"
    done = subprocess.run([sys.executable, "-c", code], cwd=FOLDER, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_words_and_switches_are_the_analysis_own():
    pytest.importorskip("torch")
    from LungPerfusionAILib.dynamic.deconvolution import METHODS
    from LungPerfusionAILib.dynamic.masks import REGIONS

    assert {key: title for key, title in METHOD_TITLES.items() if key != NETWORK} == METHODS
    for region in REGIONS:
        chosen = choices_for(region)
        base, settings = chosen.preset.settings, chosen.settings("cpu")
        for name in ("motion", "smoothing", "scale_by_vein", "constants", "criteria"):
            assert getattr(settings, name) == getattr(base, name), (region, name)
        assert settings.region == region and (settings.lesions is not None) == (region == "brain") and settings.device == "cpu"


def test_every_switch_reaches_the_settings():
    pytest.importorskip("torch")
    plain = DynamicChoices("tikhonov", motion=False, smooth=False, smooth_time=True, scale_by_vein=False).settings()
    assert not plain.motion and plain.smoothing.plane_mm == 0 and plain.smoothing.time_s == 1 and not plain.scale_by_vein
    assert plain.deconvolution.method == "tikhonov" and DynamicChoices(NETWORK).settings().deconvolution.method == "osvd"
    with pytest.raises(InputError, match="Unknown method 'fft'"):
        DynamicChoices("fft")
