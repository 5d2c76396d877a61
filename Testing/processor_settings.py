"""Run pytest as on other processors, one setting after the other: ``python Testing/processor_settings.py [options] PYTEST ARGUMENTS``.

    .venv/bin/python Testing/processor_settings.py --list
    .venv/bin/python Testing/processor_settings.py Testing/unit/test_phantom_tree.py
    .venv/bin/python Testing/processor_settings.py --only Haswell --only "2 threads" Testing -m "not slow"

OpenBLAS, numpy and torch each choose their programs by what the processor can do, and round differently in each. The
settings make them choose as a smaller or an older processor would; those that this one cannot run are left out and said.
A table at the end tells what every setting really ran on and how it went; the exit status is 0 when all were green.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
_PROBE = """
import json, numpy, threadpoolctl
from numpy._core._multiarray_umath import __cpu_dispatch__ as dispatch, __cpu_features__ as has
words = ["OpenBLAS " + "/".join(sorted({i["architecture"] for i in threadpoolctl.threadpool_info() if i["internal_api"] == "openblas"}))]
words.append("numpy " + ([n for n in dispatch if has.get(n)] or ["baseline"])[-1])
try:
    import torch
    words += [f"torch {torch.backends.cpu.get_cpu_capability()}", f"{torch.get_num_threads()} threads"]
except ImportError:
    pass
print(", ".join(words))
"""


def _threads(count: int) -> dict[str, str]:
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS")
    return {name: str(count) for name in names}


def settings() -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """Name -> environment of every setting that this processor can run, and name -> why not of the others."""
    from numpy._core._multiarray_umath import __cpu_dispatch__, __cpu_features__

    # the names differ between releases of numpy: groups since 2.4, single features before
    here = [name for name in __cpu_dispatch__ if __cpu_features__.get(name)]
    large = [name for name in here if name == "X86_V4" or name.startswith("AVX512")]
    middle = [name for name in here if name in ("X86_V3", "AVX2", "FMA3")]
    found = {"as it is": {}}
    if middle or large:
        found |= {"Haswell": {"OPENBLAS_CORETYPE": "Haswell"}, "Zen": {"OPENBLAS_CORETYPE": "Zen"}}
    if large:
        found |= {"SkylakeX": {"OPENBLAS_CORETYPE": "SkylakeX"}, "Sapphirerapids": {"OPENBLAS_CORETYPE": "Sapphirerapids"}}
        found["torch AVX-512"] = {"ATEN_CPU_CAPABILITY": "avx512"}
        found["no AVX-512"] = {
            "NPY_DISABLE_CPU_FEATURES": " ".join(large),
            "ATEN_CPU_CAPABILITY": "avx2",
            "OPENBLAS_CORETYPE": "Haswell",
            "ONEDNN_MAX_CPU_ISA": "AVX2",
            "MKL_ENABLE_INSTRUCTIONS": "AVX2",  # torch's matrix products, where the processor is Intel's
        }
    if middle or large:
        found["no AVX"] = {
            "NPY_DISABLE_CPU_FEATURES": " ".join((*middle, *large)),
            "ATEN_CPU_CAPABILITY": "default",
            "OPENBLAS_CORETYPE": "Nehalem",
            "ONEDNN_MAX_CPU_ISA": "SSE41",
            "MKL_ENABLE_INSTRUCTIONS": "SSE4_2",
        }
    found |= {"1 thread": _threads(1), "2 threads": _threads(2)}
    wanted = dict.fromkeys(("Haswell", "Zen", "no AVX"), "AVX2")
    wanted |= dict.fromkeys(("SkylakeX", "Sapphirerapids", "torch AVX-512", "no AVX-512"), "AVX-512")
    return found, {name: f"this processor has no {what}" for name, what in wanted.items() if name not in found}


def environment(changes: dict[str, str]) -> dict[str, str]:
    """This process' environment with one setting's changes alone: what another setting would set is taken away."""
    all_names = {name for change in settings()[0].values() for name in change}
    return {name: value for name, value in os.environ.items() if name not in all_names} | changes


def _run(changes: dict[str, str], arguments: list[str]) -> tuple[int, str, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", *arguments],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        env={"QT_QPA_PLATFORM": "offscreen"} | environment(changes),
        text=True,
    )
    last = ""
    for line in process.stdout:
        sys.stdout.write(line)
        sys.stdout.flush()
        last = line.strip() or last
    status = process.wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return status, last, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="print the settings as JSON and end")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this setting; may be given again")
    given, arguments = parser.parse_known_args(argv)
    found, missing = settings()
    if given.list:
        print(json.dumps(found | missing, indent=1))
        return 0
    unknown = [name for name in given.only if name not in found]
    if unknown:
        parser.error(f"cannot run {unknown[0]} here: {missing.get(unknown[0], 'there is no such setting')}")
    rows = []
    for name in given.only or found:
        print(f"=== {name}: {' '.join(f'{k}={v}' for k, v in found[name].items()) or 'nothing set'}", flush=True)
        ran = subprocess.run([sys.executable, "-c", _PROBE], env=environment(found[name]), capture_output=True, text=True)
        status, last, seconds = _run(found[name], arguments)
        rows.append((name, ran.stdout.strip() or "?", "green" if status == 0 else f"FAILED ({status})", f"{seconds:.0f} s of CPU", last))
    rows += [] if given.only else [(name, "", "not run", "", why) for name, why in missing.items()]
    widths = [max(len(row[n]) for row in rows) for n in range(4)]
    print("\n" + "\n".join("  ".join((*(text.ljust(w) for text, w in zip(row, widths)), row[4])) for row in rows))
    return int(any(row[2].startswith("FAILED") for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
