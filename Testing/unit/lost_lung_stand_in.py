"""Networks of lost lung that tests know the answer of."""

from __future__ import annotations

import torch
from torch import nn

from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.registry import Card, Model, write_model
from PerfusionDefectQuantLib.candidate_fields import CELL_MM, CHANNELS
from PerfusionDefectQuantLib.candidate_network import LostLung, LostLungUNet

DOWNSTREAM = CHANNELS.index("downstream of an embolus")


class BelowHalf(nn.Module):
    """Certain that lung is lost where it holds less than half of what is expected; downstream of an embolus below 1.5 of it."""

    def __init__(self) -> None:
        super().__init__()
        self.none = nn.Parameter(torch.zeros(1))

    def judged(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return 40 * (0.5 + x[:, DOWNSTREAM] - x[:, 0]), x.mean((2, 3, 4))


def card(**changes) -> Card:
    values = {
        "name": "stand-in",
        "version": "1",
        "task": "defects",
        "architecture": "LostLungUNet",
        "parameters": {"filters": [4, 4]},
        "input_contract": {"channels": list(CHANNELS), "cell_mm": CELL_MM},
        "trained_on": "nothing",
        "simulated": True,
        "sha256": "",
    }
    return Card(**(values | changes))


def below_half(**changes) -> LostLung:
    return LostLung(Model(card(**changes), None), BelowHalf().double(), resolve("cpu"))


def written(folder, **changes) -> Model:
    """An untrained network with a card, without a description of its patients."""
    torch.manual_seed(0)
    made = card(**changes)
    return write_model(folder, made, LostLungUNet(tuple(made.parameters["filters"])).state_dict())
