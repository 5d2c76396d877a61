"""One map, three ways: panel's thread, logic called from a script, command line; equal bit for bit on the CPU."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import event_loop
import numpy as np
import pytest
import SimpleITK as sitk
from panel_cases import unload

from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

torch = pytest.importorskip("torch")

REPOSITORY = Path(__file__).resolve().parents[2]
MODEL = "dlctpm-phantom-small"


def values(node):
    from LungPerfusionCore.scene import volumes

    return sitk.GetArrayFromImage(volumes.image_from_node(node))


def test_panel_script_and_command_line_give_the_same_map(slicer, tmp_path):
    if torch.cuda.is_available():
        pytest.skip("the panel would take the GPU; the promise is for the CPU")
    from LungPerfusionAI import LungPerfusionAILogic
    from LungPerfusionCore.scene import hierarchy, volumes

    image = simple_thorax()[0]
    sitk.WriteImage(image, str(tmp_path / "ct.nrrd"))
    arguments = ("perfusion", "--ct", tmp_path / "ct.nrrd", "--model", MODEL, "--output", tmp_path / "case")
    script = REPOSITORY / "Resources" / "Scripts" / "lungperfusion.py"
    command = subprocess.Popen([sys.executable, script, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    ct = volumes.node_from_image(image, "Simulated thorax", unit="HU")
    made = slicer.modules.lungperfusionai.createNewWidgetRepresentation()
    widget = made.self()
    widget.enter()
    try:
        widget._parameterNode.inputVolume = ct
        widget.ui.perfusionApplyButton.click()
        event_loop.wait_while(lambda: widget._perfusion.job.busy)
        node = hierarchy.find_output(ct, "perfusion")
        assert node is not None, widget.ui.perfusionStatusLabel.text
        assert MODEL in node.GetAttribute("LungPerfusion.Model")
        panel = values(node)
    finally:
        widget.exit()
        unload(widget)
        made.delete()

    again = volumes.node_from_image(image, "Simulated thorax, again", unit="HU")
    scripted = values(LungPerfusionAILogic().predictPerfusion(again, model=MODEL, device="cpu").map)
    _out, error = command.communicate(timeout=event_loop.HANG_S)
    assert command.returncode == 0, error
    written = sitk.GetArrayFromImage(sitk.ReadImage(str(tmp_path / "case" / "perfusion.nrrd")))
    assert panel.dtype == np.float32 and panel.max() > 0
    assert np.array_equal(panel, scripted) and np.array_equal(panel, written)
