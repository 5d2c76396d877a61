"""Training that goes on from a finished model of this project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.registry import Model, load_network
from LungPerfusionCore.run.memory import raise_if_out_of_memory

from ..inference import ARCHITECTURES as DETECTORS
from ..integrated_network import ARCHITECTURES as INTEGRATED
from ..integrated_network import IntegratedNetwork
from ..sequence_network import SequenceNetwork
from ..slice_network import SliceNetwork


def begin_with_fold(network: SliceNetwork | SequenceNetwork, start: Model, fold: int) -> None:
    """Give a fold's network the weights of a finished detector's (its folds in turn). Raises InputError for a model of other networks."""
    detector = _loaded(start, DETECTORS, "holds no slice and sequence networks to begin with")
    own = detector.slices if isinstance(network, SliceNetwork) else detector.sequences
    _give(network, own[fold % detector.folds], start)


def begin_with(network: IntegratedNetwork, start: Model) -> None:
    """Give an integrated network the weights of a finished one. Raises InputError for a model of another network."""
    _give(network, _loaded(start, INTEGRATED, "is no integrated network to begin with"), start)


def _loaded(start: Model, known: Mapping[str, Callable[[Mapping[str, Any]], Any]], otherwise: str) -> Any:
    if start.card.architecture not in known:
        raise InputError(f"The model {start.card.name} {otherwise}.")
    return load_network(start, known)


def _give(network: nn.Module, other: nn.Module, start: Model) -> None:
    try:
        network.load_state_dict(other.state_dict())
    except RuntimeError as error:
        raise_if_out_of_memory(error)
        raise InputError(f"The network in {start.card.name} is of another kind or size than the one to be trained.") from error
