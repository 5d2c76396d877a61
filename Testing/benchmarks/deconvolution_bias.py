"""Bias and error of every deconvolution on curves whose truth is known, and flow's bias against contrast to noise and transit time.

    python Testing/benchmarks/deconvolution_bias.py [--draws 24] [--picture FILE.png] [--osipi CSV] [--dro FOLDER]

Curves: grey and white matter, healthy, reduced and severe, with exponential and gamma residue functions; delay -2 to 4 s; dispersion off
and on (4 s); 60 s of 1 s; ``--noise`` HU (2 HU is a normal dose after smoothing). Each number is the mean over draws, residue functions and
delays of what is found minus what is true (CBF and CBV in percent of the truth), and the root mean square of it.

Reference objects of OSIPI are read where they are given and are no part of this repository: ``--osipi`` the tissue and input curves of
OSIPI/DCE-DSC-MRI_CodeCollection (test/DSCmodels/data/dsc_data.csv), ``--dro`` the folder tests/fixtures/osipi_dro/dsc of OSIPI/osipy, whose
maps are true and whose curves are made here by convolving its input with an exponential residue function. Tolerances are theirs: CBV 1.0 +
10 %, CBF 15 + 10 %.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "LungPerfusionAI"))
from LungPerfusionAILib.dynamic.deconvolution import DeconvolutionSettings
from LungPerfusionAILib.dynamic.maps import compute_maps
from LungPerfusionAILib.dynamic.series import Constants, InputFunction, PerfusionSeries
from LungPerfusionPhantom.brain.kinetics import ArterialInput, Curves, Residue

CASES = {
    "svd": DeconvolutionSettings("svd"),
    "bsvd": DeconvolutionSettings("bsvd"),
    "bsvd, cut at 5 %": DeconvolutionSettings("bsvd", truncation=0.05),
    "osvd": DeconvolutionSettings("osvd"),
    "tikhonov L-curve": DeconvolutionSettings("tikhonov", selection="lcurve"),
    "tikhonov GCV": DeconvolutionSettings("tikhonov", selection="gcv"),
    "bsvd, zero padded": DeconvolutionSettings("bsvd", padding="zero"),
    "osvd, zero padded": DeconvolutionSettings("osvd", padding="zero"),
}
TISSUES = ((53.0, 3.3), (16.0, 3.0), (5.3, 0.71), (25.0, 1.9), (7.5, 1.7), (2.5, 0.42))  # CBF, CBV: Riordan 2011, Med Phys 38:3212
DELAYS = (-2.0, 0.0, 1.0, 2.0, 4.0)


def solved(frames: np.ndarray, times, arterial, settings, constants=None, first: int = 4) -> dict[str, np.ndarray]:
    """Maps (n,) of curves (t, n)."""
    baseline = np.zeros(len(times))
    baseline[:first] = 1 / first
    series = PerfusionSeries(np.ascontiguousarray(frames[:, None, None, :], np.float32), times)
    mask = np.ones((1, 1, frames.shape[1]), bool)
    made = compute_maps(series, InputFunction("arterial", times, arterial), mask, baseline, settings, constants or Constants())
    return {name: made[name][0, 0] for name in ("cbf", "cbv", "mtt", "tmax", "delay")}


def families(end: float) -> dict[str, Curves]:
    return {kind: Curves(ArterialInput(), Residue(kind), end) for kind in ("exponential", "gamma")}


def bias_table(draws: int, noise: float, dispersion: float, delays=DELAYS, end: float = 60.0) -> None:
    rng, times = np.random.default_rng(0), np.arange(end)
    columns, truth = [], {name: [] for name in ("cbf", "cbv", "mtt", "tmax", "delay")}
    curves = families(end)
    for made in curves.values():
        for cbf, cbv in TISSUES:
            for delay in delays:
                mtt = 60 * cbv / cbf
                clean = made.enhancement([cbf], [mtt], [delay], [dispersion], times)[0]
                columns.append(clean[:, None] + rng.normal(0, noise, (len(times), draws)))
                tmax = float(made.tmax([mtt], np.array([delay]), [dispersion])[0])
                for name, value in zip(truth, (cbf, cbv, mtt, tmax, delay), strict=True):
                    truth[name] += [value] * draws
    frames = np.concatenate(columns, axis=1)
    arterial = np.interp(times, curves["gamma"].times, curves["gamma"].arterial)
    print(f"\nnoise {noise:g} HU, dispersion {dispersion:g} s, delays {delays[0]:g} to {delays[-1]:g} s, {draws} draws, {end:g} s")
    print(f"{'':20s}" + "".join(f"{n:>18s}" for n in ("CBF %", "CBV %", "MTT s", "Tmax s", "delay s")))
    for name, settings in CASES.items():
        found, cells = solved(frames, times, arterial, settings), []
        for quantity, true in truth.items():
            true = np.array(true)
            error = found[quantity] - true
            error = 100 * error / true if quantity in ("cbf", "cbv") else error
            cells.append(f"{error.mean():+8.1f} ({np.sqrt(np.mean(error**2)):6.1f})")
        print(f"{name:20s}" + "".join(f"{c:>18s}" for c in cells))


def delay_table(draws: int, noise: float) -> None:
    """Flow and Tmax of grey matter by delay: what the circulant methods do not change with."""
    rng, times = np.random.default_rng(1), np.arange(60.0)
    made = families(60.0)["exponential"]
    arterial = np.interp(times, made.times, made.arterial)
    print(f"\nhealthy grey matter (CBF 53), noise {noise:g} HU: CBF, and Tmax minus delay, by delay")
    print(f"{'':20s}" + "".join(f"{d:>14g} s" for d in DELAYS))
    for name, settings in CASES.items():
        cells = []
        for delay in DELAYS:
            clean = made.enhancement([53.0], [3.74], [delay], [0], times)[0]
            found = solved(clean[:, None] + rng.normal(0, noise, (60, draws)), times, arterial, settings)
            cells.append(f"{found['cbf'].mean():7.1f} {found['tmax'].mean() - delay:+6.2f}")
        print(f"{name:20s}" + "".join(f"{c:>16s}" for c in cells))


def cut_table(draws: int, noise: float) -> None:
    """MTT of the same curves cut at 30, 45, 60 and 89 s."""
    rng = np.random.default_rng(2)
    made = families(89.0)["exponential"]
    noisy = rng.normal(0, noise, (89, draws))
    print(f"\nMTT (s; standard deviation) of the same curves cut, delay 1 s, noise {noise:g} HU")
    print(f"{'':20s}{'':14s}" + "".join(f"{e:>16d} s" for e in (30, 45, 60, 89)))
    for cbf, cbv, label in ((53.0, 3.3, "true 3.7"), (16.0, 3.0, "true 11.2")):
        for name, settings in CASES.items():
            cells = []
            for end in (30, 45, 60, 89):
                times = np.arange(float(end))
                clean = made.enhancement([cbf], [60 * cbv / cbf], [1.0], [0], times)[0]
                found = solved(clean[:, None] + noisy[:end], times, np.interp(times, made.times, made.arterial), settings)
                cells.append(f"{found['mtt'].mean():8.1f} ({found['mtt'].std():4.1f})")
            print(f"{name:20s}{label:14s}" + "".join(f"{c:>18s}" for c in cells))


def flow_bias(draws: int) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray]]:
    """Contrast to noise (of the tissue's peak), transit times, and flow's bias in percent (cnr, mtt) of each method."""
    rng, times = np.random.default_rng(3), np.arange(60.0)
    made = families(60.0)["exponential"]
    arterial = np.interp(times, made.times, made.arterial)
    ratios, transits = np.array([2.0, 4.0, 8.0, 16.0, 32.0]), np.array([2.5, 4.0, 6.0, 9.0, 13.0])
    out = {name: np.zeros((len(ratios), len(transits))) for name in CASES}
    for m, mtt in enumerate(transits):
        clean = made.enhancement([60 * 3.0 / mtt], [mtt], [1.0], [0], times)[0]
        for r, ratio in enumerate(ratios):
            frames = clean[:, None] + rng.normal(0, clean.max() / ratio, (60, draws))
            for name, settings in CASES.items():
                out[name][r, m] = 100 * (solved(frames, times, arterial, settings)["cbf"].mean() / (60 * 3.0 / mtt) - 1)
    return ratios, transits, out


def print_flow_bias(ratios, transits, out) -> None:
    print("\nbias of CBF in percent, by contrast to noise (rows) and MTT in s (columns); CBV 3 ml/100 g, delay 1 s")
    for name, table in out.items():
        print(f"{name:20s}" + "".join(f"{t:>8g}" for t in transits))
        for ratio, row in zip(ratios, table, strict=True):
            print(f"{'CNR':>14s} {ratio:4g} " + "".join(f"{v:>8.0f}" for v in row))


def picture(path: Path, ratios, transits, out) -> None:
    from matplotlib.figure import Figure

    figure = Figure((11, 4.2), layout="constrained")
    left, right = figure.subplots(1, 2, sharey=True)
    for name, table in out.items():
        style = "--" if "zero" in name else "-"
        left.plot(ratios, table[:, 1], style, marker="o", ms=3, label=name)
        right.plot(transits, table[2], style, marker="o", ms=3, label=name)
    left.set_title("MTT 4 s"), left.set_xlabel("Contrast to noise ratio"), left.set_ylabel("Bias of CBF (%)")
    right.set_title("Contrast to noise ratio 8"), right.set_xlabel("MTT (s)")
    for axes in (left, right):
        axes.axhline(0, color="0.6", lw=0.8)
        axes.set_ylim(-80, 25)
    right.legend(fontsize=8)
    figure.suptitle("Flow by deconvolution, simulated curves: high flow is underestimated, noise adds")
    figure.savefig(path, dpi=110)


def within(found, true, flat: float) -> bool:
    return abs(found - true) <= flat + 0.1 * abs(true)


def osipi(path: Path) -> None:
    """The curves of OSIPI's code collection: concentrations, so density and haematocrit factor are left out."""
    with path.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    print(f"\nOSIPI code collection, {len(rows)} curves: within CBV 1.0 + 10 %, CBF 15 + 10 %")
    for name, settings in CASES.items():
        inside, errors = [], []
        for row in rows:
            tissue, arterial = (np.array(row[c].split(), float) for c in ("C_tis", "C_aif"))
            step, cbv, cbf = float(row["tr"]), float(row["cbv"]), float(row["cbf"])
            times = step * np.arange(len(tissue))
            found = solved(tissue[:, None], times, arterial, settings, Constants(1.0, 1.0), first=6)
            inside.append((within(found["cbv"][0], cbv, 1.0), within(found["cbf"][0], cbf, 15.0)))
            errors.append((100 * (found["cbv"][0] / cbv - 1), 100 * (found["cbf"][0] / cbf - 1)))
        inside, errors = np.array(inside), np.array(errors)
        numbers = f"CBV {inside[:, 0].sum():3d}  CBF {inside[:, 1].sum():3d}"
        print(f"{name:20s} {numbers}   mean error CBV {errors[:, 0].mean():+5.1f} %  CBF {errors[:, 1].mean():+5.1f} %")


def digital_object(folder: Path, noise: float) -> None:
    """The maps of osipy's digital reference object: its input convolved with exponential residue functions, then deconvolved."""
    cbf, cbv, mask, times, arterial = (np.load(folder / f"{n}.npy") for n in ("cbf", "cbv", "mask", "time", "aif"))
    times = times.astype(float)
    inside = mask.astype(bool) & (cbf > 1)
    flow, volume = cbf[inside], cbv[inside]
    fine = np.arange(0, times[-1] + 0.05, 0.1)
    kernel_in = np.interp(fine, times, arterial.astype(float))
    mtt, fits = 60 * volume / flow, np.zeros((len(times), inside.sum()))
    for n, (f, m) in enumerate(zip(flow, mtt, strict=True)):
        edges = np.maximum((np.arange(len(fine) + 1) - 0.5) * 0.1, 0)
        residue = np.diff(m * (1 - np.exp(-edges / m)))
        fits[:, n] = f / 6000 * np.interp(times, fine, np.convolve(kernel_in, residue)[: len(fine)])
        if n == 1999:
            break
    count = min(2000, inside.sum())
    frames = fits[:, :count] + np.random.default_rng(0).normal(0, noise * fits[:, :count].max(), (len(times), count))
    print(f"\nosipy digital reference object, {count} voxels, noise {100 * noise:g} % of the highest tissue curve")
    for name, settings in CASES.items():
        found = solved(frames, times, arterial.astype(float), settings, Constants(1.0, 1.0), first=8)
        good = [np.abs(found[q] - t[:count]) <= flat + 0.1 * t[:count] for q, t, flat in (("cbv", volume, 1.0), ("cbf", flow, 15.0))]
        bias = [100 * np.mean(found[q] / t[:count] - 1) for q, t in (("cbv", volume), ("cbf", flow))]
        print(
            f"{name:20s} within: CBV {100 * good[0].mean():5.1f} %  CBF {100 * good[1].mean():5.1f} %   "
            f"mean error CBV {bias[0]:+5.1f} %  CBF {bias[1]:+5.1f} %"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=24)
    parser.add_argument("--noise", type=float, default=2.0)
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--osipi", type=Path)
    parser.add_argument("--dro", type=Path)
    args = parser.parse_args()
    torch.set_num_threads(1)
    for noise in (0.0, args.noise):
        for dispersion in (0.0, 4.0):
            bias_table(args.draws if noise else 1, noise, dispersion)
    delay_table(args.draws, args.noise)
    cut_table(args.draws, args.noise)
    found = flow_bias(args.draws)
    print_flow_bias(*found)
    if args.picture:
        picture(args.picture, *found)
    if args.osipi:
        osipi(args.osipi)
    if args.dro:
        for noise in (0.0, 0.02):
            digital_object(args.dro, noise)


if __name__ == "__main__":
    main()
