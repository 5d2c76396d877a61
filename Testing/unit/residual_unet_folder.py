"""A small residual-encoder U-Net whose answer is known: it finds what is bright, voxel by voxel; and a model folder for it."""

from __future__ import annotations

import json
from pathlib import Path

from LungPerfusionCore.models.library_models import digest_of
from LungPerfusionCore.models.library_result import RESIDUAL, TASK
from LungPerfusionCore.models.registry import Card, Model

SMALL = {"classes": 2, "features": [4, 6, 6], "blocks": [1, 2, 1], "strides": [1, 2, [1, 2, 2]], "decoder": 1}
PREPARATION = {"patch": [48, 64, 64], "spacing": [4.0, 3.5, 3.5], "clip": [100.0, 305.0], "mean": 110.0, "sd": 50.0}


def bright_network(parameters=SMALL, *, from_z: float = 4.0):
    """A network that answers yes where the normalised HU lies ``from_z`` standard deviations above the tile's mean: everything but
    the way through the finest stage is silent."""
    import torch

    from LungPerfusionCore.models.residual_unet import build_residual_unet

    network = build_residual_unet(parameters)
    tensors = network.state_dict()
    for name, tensor in tensors.items():
        tensor.fill_(1.0 if name.endswith("norm.weight") and ".conv2." not in name else 0.0)
    middle = (slice(None), slice(None), 1, 1, 1)
    tensors["encoder.stem.convs.0.conv.weight"][middle][0, 0] = 1.0
    last = len(parameters["features"]) - 2
    tensors[f"decoder.stages.{last}.convs.0.conv.weight"][middle][0, parameters["features"][0]] = 1.0  # the first map of the skip
    head = tensors[f"decoder.seg_layers.{last}.weight"]
    head[1, 0] = 10.0
    tensors[f"decoder.seg_layers.{last}.bias"][1] = -10.0 * from_z
    assert isinstance(tensors, dict) and torch.isfinite(head).all()
    network.load_state_dict(tensors)
    return network


def model_folder(folder: Path, *, network=None, parameters=SMALL, weights="weights.bin", **card) -> Model:
    """A model folder with a card that vouches for its weights, as a fetched one has."""
    import torch

    folder.mkdir(parents=True, exist_ok=True)
    torch.save((network or bright_network(parameters)).state_dict(), folder / weights)
    given = PREPARATION | parameters | {"weights": weights, "names": {"0": "background", "1": "pulmonary_embolism"}, "trusted": True}
    fields = {"name": folder.name, "version": "1", "task": TASK, "architecture": RESIDUAL, "parameters": given, "input_contract": {},
              "trained_on": "nothing: made for a test", "simulated": False, "sha256": ""}  # fmt: skip
    fields |= card
    digest = digest_of(Model(Card(**fields), folder))
    fields["sha256"] = digest
    (folder / "model.json").write_text(json.dumps(fields))
    return Model(Card(**fields), folder)
