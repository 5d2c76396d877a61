"""Which lung has lost its blood, as a network sees it that has learnt it from simulated patients: a small 3-D U-Net over cells of 6 mm.

    likely = judge(maps, best, LostLung.of(model))     # probability of every block, for candidates.find_candidates

The measures of a candidate are told one by one and weighed in a sum (``candidate_score``); a network sees the whole lung at once: the shape
of a territory, what its neighbours hold, how much is lost elsewhere. Its architecture is that of Cicek et al. (MICCAI 2016, 3D U-Net), with
group normalisation (Wu and He 2018) and the mean and largest features of the whole lung added at its coarsest level. It runs in double
precision and is rounded, so that a border between two candidates does not hang on the order in which a processor adds.

Where emboli are known it is asked with and without them: of lung that a probable embolus reaches, its answer is the mean of both, by the
probability that one is upstream; elsewhere by the share of all emboli that the list is expected to hold (``candidate_emboli``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml
from LungPerfusionCore.imaging.units import HOUNSFIELD, IODINE
from LungPerfusionCore.models.device import Device, resolve, run_within_memory
from LungPerfusionCore.models.registry import DEFECTS, Card, Model, get_model, load_network
from LungPerfusionCore.models.scan_guard import INSIDE, Judgement, Measure
from LungPerfusionCore.models.scan_guard import judge as guarded
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence

from .candidate_features import BlockMaps
from .candidate_fields import CHANNELS, Fields, fields_of
from .double_convolution import Conv3d

GROUPS = 4
DIGITS = 6  # of a logit: far above what a processor's order of adding changes
#: What a radiologist would say of the patient, for the guard.
MEASURES = {
    "lung_l": Measure(Sentence("lung volume"), "l", 0.3),
    "iodine": Measure(Sentence("75th percentile of iodine"), "mg/mL", 0.2),
    "spread": Measure(Sentence("spread of iodine over the lung, of its 75th percentile"), "", 0.05),
    "cell_mm": Measure(Sentence("cell of the network"), "mm", 0.5),
}


def _unit(channels: int, filters: int) -> nn.Sequential:
    """Two convolutions, each with group normalisation and a sigmoid linear unit."""
    steps: list[nn.Module] = []
    for size in (channels, filters):
        steps += [Conv3d(size, filters), nn.GroupNorm(GROUPS, filters), nn.SiLU()]
    return nn.Sequential(*steps)


class LostLungUNet(nn.Module):
    """Logit (batch, k, j, i) of the share of every cell that lost its perfusion, from ``CHANNELS`` (batch, channel, k, j, i)."""

    def __init__(self, filters: tuple[int, ...] = (16, 32, 64, 96), channels: int = len(CHANNELS)):
        super().__init__()
        sizes = (channels, *filters)
        self.down = nn.ModuleList(_unit(a, b) for a, b in zip(sizes, filters))
        self.whole = nn.Linear(2 * filters[-1], filters[-1])
        self.up = nn.ModuleList(_unit(filters[n] + filters[n - 1], filters[n - 1]) for n in range(len(filters) - 1, 0, -1))
        self.out = nn.Conv3d(filters[0], 1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.judged(x)[0]

    def judged(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """The logits, and the features of the whole lung (batch, 2 x filters)."""
        kept = []
        for level, unit in enumerate(self.down):
            x = unit(functional.max_pool3d(x, 2, ceil_mode=True) if level else x)
            kept.append(x)
        whole = torch.cat([x.mean((2, 3, 4)), x.amax((2, 3, 4))], 1)
        x = x + self.whole(whole)[:, :, None, None, None]
        for unit, skip in zip(self.up, kept[-2::-1]):
            x = functional.interpolate(x, size=skip.shape[2:], mode="trilinear", align_corners=False)
            x = unit(torch.cat([x, skip], 1))
        return self.out(x)[:, 0], whole


def _build(parameters: Mapping[str, Any]) -> nn.Module:
    try:
        filters = tuple(int(n) for n in parameters["filters"])
        if not filters or any(n < GROUPS or n % GROUPS for n in filters):
            raise ValueError("no such filters")
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(Sentence("The model's card has filters that no network of lost lung can have.")) from error
    return LostLungUNet(filters)


ARCHITECTURES = {"LostLungUNet": _build}


@dataclass(frozen=True)
class LostLung:
    """A network that judges on a device, with what its card says."""

    model: Model
    network: nn.Module
    device: Device

    @classmethod
    def of(cls, model: Model, device: str = "auto") -> LostLung:
        """The model's network, loaded, in double precision. Raises InputError for a model of another task or another input."""
        card = model.card
        if card.task != DEFECTS:
            raise InputError(
                Sentence("The model {name} does not judge candidate defects (its task is {task}).", name=card.name, task=card.task)
            )
        if list(card.input_contract.get("channels", ())) != list(CHANNELS):
            raise InputError(Sentence("The model {name} takes other channels than this version gives.", name=card.name))
        return cls(model, load_network(model, ARCHITECTURES).double(), resolve(device))

    @classmethod
    def called(cls, choice: Path | str, device: str = "auto") -> LostLung:
        """The model of a name or a folder. Raises InputError where there is none, and as :meth:`of` does."""
        return cls.of(get_model(choice, DEFECTS), device)

    def judged(self, maps: BlockMaps, known: BlockMaps, unit: str) -> BlockMaps:
        """See ``candidate_features.Judge``. Raises InputError as :func:`judge` does."""
        if known.best is None:
            raise ValueError("the maps do not know what the best perfused lung expects")
        return with_likely(known, judge(maps, known.best, self, unit))

    def look(self, values: np.ndarray, say: Callable[[str], None]) -> tuple[np.ndarray, np.ndarray]:
        """The logit of every cell (k, j, i) and the features of the whole lung (n,); ``say`` gets a sentence where memory ran out."""
        return run_within_memory(lambda where, _batch: look(self.network.to(where.torch), values), self.device, 1, say)


@dataclass(frozen=True)
class Likely:
    """``probability``: float32, of every block that it has lost its perfusion, 0 outside the lung; None where the ``judgement`` says that
    the patient lies outside of what the network has learnt. ``card``: of its model; ``notes``: where memory ran out."""

    probability: np.ndarray | None
    judgement: Judgement | None
    card: Card
    notes: tuple[str, ...] = ()

    @property
    def judge(self) -> str:
        """Whose it is, for a record: name, the first of its checksum, and whether simulated patients are all it knows."""
        return f"{self.card.name} ({self.card.sha256[:8]}{', trained on simulated patients' if self.card.simulated else ''})"


def per_mg(unit: str) -> float:
    """What a map in ``unit`` (mg/mL, or HU at 120 kVp) shows of 1 mg/mL of iodine."""
    return iodine_hu_per_mg_ml(effective_energy(120)) if unit == HOUNSFIELD else 1.0


def measures_of(maps: BlockMaps, fields: Fields, unit: str = IODINE) -> dict[str, float]:
    """The plain measures (``MEASURES``) of a patient whose map is in ``unit`` (mg/mL or HU)."""
    measured = (maps.side > 0) & maps.measured
    values = maps.iodine[measured]
    low, high = np.percentile(values, (25, 75)) if len(values) else (np.nan, np.nan)
    spacing = np.array(maps.grid.patient_spacing) * fields.factors
    return {
        "lung_l": float(np.count_nonzero(maps.side) * maps.grid.block_ml / 1000),
        "iodine": float(high) / per_mg(unit),
        "spread": float((high - low) / max(high, 1e-6)),
        "cell_mm": float(np.prod(spacing) ** (1 / 3)),
    }


def judge(maps: BlockMaps, best: np.ndarray, lost_lung: LostLung, unit: str = IODINE) -> Likely:
    """What the network says of a patient; ``best``: see ``candidate_fields.fields_of``; ``unit``: of the map.

    Raises InputError without a CT, and for a map that is not of iodine.
    """
    card = lost_lung.model.card
    if unit not in (IODINE, HOUNSFIELD):
        raise InputError(Sentence("The network {name} judges iodine maps; this map is in another unit.", name=card.name))
    if not np.isfinite(maps.density[maps.side > 0]).any():
        raise InputError(Sentence("The network {name} needs the CT of the same scan to judge candidate defects.", name=card.name))
    unknown = fields_of(maps, best, emboli=False, per_mg=per_mg(unit))
    notes: list[str] = []
    logits, whole = lost_lung.look(unknown.values, notes.append)
    judgement = guarded(card.guard, measures_of(maps, unknown, unit), whole, MEASURES)
    if judgement is not None and judgement.silent:
        return Likely(None, judgement, card, tuple(notes))
    found = _probability(unknown, logits)
    if maps.clots is not None and (maps.clots or maps.found_share > 0):
        fields = fields_of(maps, best, emboli=True, per_mg=per_mg(unit))
        with_emboli = _probability(fields, lost_lung.look(fields.values, notes.append)[0])
        certain = np.divide(maps.downstream, maps.reached, out=np.full_like(maps.reached, maps.found_share), where=maps.reached > 0)
        found = certain * with_emboli + (1 - certain) * found
    return Likely(np.where(maps.side > 0, found, np.float32(0)).astype(np.float32), judgement, card, tuple(notes))


def with_likely(maps: BlockMaps, said: Likely) -> BlockMaps:
    """The maps with what a network said of them, and a sentence in ``notes`` of whose it is, or why it says nothing."""
    if said.probability is None:
        note = Sentence(
            "The network {model} does not judge this map, so the measures do. {reason}",
            model=said.card.name,
            reason=said.judgement.sentence,
        )
        return replace(maps, notes=(*maps.notes, note, *said.notes))
    if said.card.simulated:
        note = Sentence(
            "Proposals are those of the network {model}, which has learnt from simulated patients only; the measures say what speaks for "
            "them.",
            model=said.card.name,
        )
    else:
        note = Sentence("Proposals are those of the network {model}; the measures say what speaks for them.", model=said.card.name)
    edge = () if said.judgement is None or said.judgement.where == INSIDE else (said.judgement.sentence,)
    return replace(maps, likely=said.probability, judge=said.judge, notes=(*maps.notes, note, *edge, *said.notes))


@torch.inference_mode()
def look(network: nn.Module, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The logit of every cell (k, j, i) and the features of the whole lung (n,), in double precision."""
    where = next(network.parameters()).device
    logits, whole = network.judged(torch.from_numpy(values.astype(np.float64))[None].to(where))
    return logits[0].cpu().numpy(), whole[0].cpu().numpy()


def _probability(fields: Fields, logits: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + steady.exp(-fields.to_blocks(logits.round(DIGITS))))
