"""A start for a backbone that has none: where scans come with masks of their clots, learn first which places hold clot.

The published network starts from photographs or chest X-rays and learns from weak labels alone. A small network that starts from nothing
cannot find a clot of a few pixels that way in a hundred scans. Where masks exist (simulated patients, FUMPE-style data), this
stage shows it small squares about clots and about other grey tissue, every cell of its maps labelled (as the encoder of the seed's
integrated network is shared with a decoder), before the weakly labelled training begins. What was done stands in the card.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import Device
from LungPerfusionCore.progress import Progress, silent

from ..slice_network import SliceNetwork
from .network_training import scaled
from .slice_data import PreparedScan


@dataclass(frozen=True)
class ClotTraining:
    """``steps`` (0: none) of ``batch`` squares of ``square`` pixels at the one-cycle rate ``rate``. A cell of the maps is clot where one
    of its pixels is clot to ``clot`` or more, and does not count between ``doubt`` and that. ``weight``: of a cell of clot against another.
    ``mined``: scans that are searched, after a third and after two thirds of the steps, for what the network takes for clot and is none;
    half of the squares without clot are then about such places (hard negatives; Felzenszwalb et al. 2010, section 4.4)."""

    steps: int = 0
    batch: int = 64
    square: int = 48
    rate: float = 3e-3
    clot: float = 0.3
    doubt: float = 0.05
    weight: float = 10.0
    mined: int = 0
    seed: int = 1

    def __post_init__(self) -> None:
        if self.steps < 0 or self.batch < 2 or self.square < 8 or not self.rate > 0 or self.mined < 0:
            raise InputError("Steps, batch, square and rate of the training on clot masks must be positive.")


def train_on_clots(
    network: SliceNetwork, scans: Sequence[PreparedScan], p: ClotTraining, device: Device, progress: Progress = silent
) -> float:
    """Train the backbone of ``network`` and its attention to tell clot; return the mean loss of the last tenth.

    Raises InputError for a network without attention and for scans without masks of clots.
    """
    if network.attention is None:
        raise InputError("Training on clot masks needs a slice network with attention pooling.")
    if any(scan.clots is None for scan in scans):
        raise InputError("Training on clot masks needs a mask for every scan; these scans have weak labels only.")
    rng = np.random.default_rng([p.seed, 7])
    torch.manual_seed(p.seed)
    places = _places(scans, p.clot, rng)
    if not places[0]:
        raise InputError("Training on clot masks needs scans with clot.")
    network.to(device.torch, memory_format=torch.channels_last).train()
    learning = [*network.backbone.parameters(), *network.attention.parameters()]
    optimizer = torch.optim.AdamW(learning, p.rate, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, p.rate, total_steps=p.steps + 1, pct_start=0.2)
    losses = []
    mining = {p.steps // 3, 2 * p.steps // 3} if p.mined else set()
    for step in range(p.steps):
        if step in mining:
            progress(step / p.steps, f"Clot masks: searching {min(p.mined, len(scans))} scans for what is taken for clot")
            searched = [int(n) for n in rng.permutation(len(scans))[: p.mined]]
            mistaken = [place for n in searched for place in hard_places(network, scans[n], n, device)]
            places = (*places[:2], mistaken)
            network.train()
        pixels, clots = _squares(scans, places, p, rng)
        x, target = moved(torch.from_numpy(pixels).to(device.torch), torch.from_numpy(clots).to(device.torch), p.square)
        maps = network.maps(x.contiguous(memory_format=torch.channels_last))
        evidence = network.attention(maps)[:, 0]
        cells = nn.functional.adaptive_max_pool2d(target, evidence.shape[1:])[:, 0]
        clot = (cells >= p.clot).float()
        weight = torch.where(clot > 0, p.weight, (cells <= p.doubt).float())
        each = nn.functional.binary_cross_entropy_with_logits(evidence, clot, reduction="none")
        loss = (each * weight).sum() / (clot.sum() * p.weight + 0.01 * clot.numel())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.step()
        losses.append(float(loss.detach()))
        progress((step + 1) / p.steps, f"Clot masks, step {step + 1} of {p.steps}: {losses[-1]:.3f}")
    return float(np.mean(losses[-max(1, len(losses) // 10) :]))


Place = tuple[int, int, int, int]
HARD_PLACES = 60


@torch.inference_mode()
def hard_places(network: SliceNetwork, scan: PreparedScan, number: int, device: Device, batch: int = 16) -> list[Place]:
    """The places of ``scan`` (as its ``number``) with the highest evidence for clot where none is, nor in a neighbouring cell: at most
    ``HARD_PLACES``, and none that the network rightly thinks unlikely (logit below -3)."""
    network.eval()
    rows, found = np.flatnonzero(scan.present), []
    for first in range(0, len(rows), batch):
        some = rows[first : first + batch]
        evidence = network.attention(network.maps(scaled(scan.pixels[some], network.channels, device))).float()
        clot = torch.from_numpy(np.ascontiguousarray(scan.clots[some])).to(device.torch)[:, None].float()
        near = nn.functional.max_pool2d(nn.functional.adaptive_max_pool2d(clot, evidence.shape[2:]), 3, 1, 1) > 0
        evidence = evidence.masked_fill(near, -np.inf)[:, 0].cpu().numpy()
        for slab, row, column in np.argwhere(evidence > -3.0):
            found.append((float(evidence[slab, row, column]), int(some[slab]), int(row), int(column)))
    if not found:
        return []
    step = np.array(scan.pixels.shape[1:]) / np.array(evidence.shape[1:])
    best = sorted(found, reverse=True)[:HARD_PLACES]
    return [(number, slab, int((row + 0.5) * step[0]), int((column + 0.5) * step[1])) for _value, slab, row, column in best]


GREY = (60, 190)  # of the published window: about -85 to 270 HU, what a clot or its partial volume can look like


def _places(scans: Sequence[PreparedScan], clot: float, rng: np.random.Generator) -> tuple[list[Place], list[Place]]:
    """Pixels (scan, slab, row, column) of clot, at most 60 a slab, and of other grey tissue, 20 a slab that holds lung."""
    of_clot, others = [], []
    for n, scan in enumerate(scans):
        for slab in np.flatnonzero(scan.present):
            pixels, mask = np.asarray(scan.pixels[slab]), np.asarray(scan.clots[slab])
            for found, most, places in (
                (mask >= 255 * clot, 60, of_clot),
                ((pixels > GREY[0]) & (pixels < GREY[1]) & (mask == 0), 20, others),
            ):
                index = np.argwhere(found)
                if len(index):
                    chosen = index[rng.permutation(len(index))[:most]]
                    places += [(n, int(slab), int(row), int(column)) for row, column in chosen]
    return of_clot, others


def _squares(scans, places, p: ClotTraining, rng) -> tuple[np.ndarray, np.ndarray]:
    """Half of a batch about clots, half about other tissue (of that half about what was taken for clot, where such places are known):
    (n, 1, side, side) pixels and clot shares, wider than ``square`` by half."""
    side = p.square * 3 // 2
    half, shift = side // 2, p.square // 3
    pixels, clots = np.zeros((p.batch, 1, side, side), np.uint8), np.zeros((p.batch, 1, side, side), np.uint8)
    for number in range(p.batch):
        kind = places[2] if len(places) > 2 and places[2] and number % 4 == 3 else places[number % 2] or places[0]
        n, slab, row, column = kind[int(rng.integers(len(kind)))]
        top, left = (int(c) - half + int(rng.integers(-shift, shift + 1)) for c in (row, column))
        rows, columns = scans[n].pixels.shape[1:]
        inside = (
            slice(max(top, 0), min(top + side, rows)),
            slice(max(left, 0), min(left + side, columns)),
        )
        there = tuple(slice(s.start - o, s.stop - o) for s, o in zip(inside, (top, left), strict=True))
        pixels[(number, 0, *there)] = scans[n].pixels[(slab, *inside)]
        clots[(number, 0, *there)] = scans[n].clots[(slab, *inside)]
    return pixels, clots


def moved(pixels: torch.Tensor, clots: torch.Tensor, side: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Squares cut to ``side``, turned, scaled, mirrored, their contrast and noise changed: network input and shares of clot, 0 to 1."""
    n, wide = len(pixels), pixels.shape[2]

    def between(*shape: int) -> torch.Tensor:
        return torch.rand(*shape, device=pixels.device) * 2 - 1

    angle, scale = between(n) * 0.25, (1 + 0.15 * between(n)) * side / wide
    matrix = torch.zeros(n, 2, 3, device=pixels.device)
    matrix[:, 0, 0], matrix[:, 0, 1] = torch.cos(angle) * scale, -torch.sin(angle) * scale
    matrix[:, 1, 0], matrix[:, 1, 1] = torch.sin(angle) * scale, torch.cos(angle) * scale
    matrix[:, :, 0] *= torch.sign(between(n))[:, None]
    grid = nn.functional.affine_grid(matrix, [n, 1, side, side], align_corners=False)
    both = torch.cat([pixels, clots], dim=1).float() / 255
    both = nn.functional.grid_sample(both, grid, align_corners=False)
    grey, share = both[:, :1], both[:, 1:]
    changed = grey * (1 + 0.1 * between(n, 1, 1, 1)) + 0.02 * torch.randn_like(grey)
    grey = torch.where(grey > 0, changed.clamp(0, 1), grey)
    return grey * 2 - 1, share
