"""The sequence network of Huhtanen et al.: 96 slices' features through a bidirectional LSTM to 96 probabilities and one of the stack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

LENGTH = 96


class SequenceOutput(NamedTuple):
    """``slices``: (n, 96) logits of embolism in each slice; ``stack``: (n,) logits of embolism in the scan."""

    slices: torch.Tensor
    stack: torch.Tensor


class SequenceNetwork(nn.Module):
    """BatchNorm -> bidirectional LSTM 64 -> per slice Dense 512 ReLU, 128 ReLU, 1 sigmoid; these -> Dropout 0.05 -> Dense 1 sigmoid.

    Input (n, 96, 64): the features of 96 slices from the top, zeros where the scan has fewer. Batch normalisation has one mean and
    variance a feature over all slices, which is what Keras' layer does on this shape. 198,626 parameters (Keras: 198,114, as its LSTM
    has one bias where cuDNN's has two).
    """

    def __init__(self, features: int = 64, units: int = 64, length: int = LENGTH):
        super().__init__()
        self.features, self.length = features, length
        self.normalise = nn.BatchNorm1d(features, eps=1e-3, momentum=0.01)  # as Keras
        self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
        self.slices = nn.Sequential(nn.Linear(2 * units, 512), nn.ReLU(), nn.Linear(512, 128), nn.ReLU(), nn.Linear(128, 1))
        self.dropout = nn.Dropout(0.05)
        self.stack = nn.Linear(length, 1)

    def forward(self, x: torch.Tensor) -> SequenceOutput:
        if x.shape[1:] != (self.length, self.features):
            raise InputError(
                Sentence(
                    "The sequence network takes {length} slices of {features} features, not {shape}.",
                    length=self.length,
                    features=self.features,
                    shape=tuple(x.shape[1:]),
                )
            )
        x = self.normalise(x.transpose(1, 2)).transpose(1, 2)
        states, _last = self.lstm(x)
        slices = self.slices(states)[..., 0]
        return SequenceOutput(slices, self.stack(self.dropout(torch.sigmoid(slices)))[:, 0])


def build_sequence_network(parameters: Mapping[str, Any]) -> SequenceNetwork:
    """The network of a card's parameters."""
    return SequenceNetwork(int(parameters.get("features", 64)), int(parameters.get("units", 64)), int(parameters.get("length", LENGTH)))


def padded(features: torch.Tensor, length: int = LENGTH) -> torch.Tensor:
    """(n, 64) features of one stack as (length, 64): cut at the end, or filled up with zeros, as published."""
    result = features.new_zeros((length, features.shape[1]))
    result[: len(features)] = features[:length]
    return result
