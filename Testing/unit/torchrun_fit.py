"""One process of the two that test_torchrun.py starts: trains with the others and writes what it ended with.

torchrun --nproc-per-node 2 torchrun_fit.py FOLDER
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "LungPerfusionAI")]

import torch  # noqa: E402
from training_pairs import SHORT, lung, tiny  # noqa: E402

from LungPerfusionAILib.training.fitting import fit  # noqa: E402
from LungPerfusionCore.models.device import resolve  # noqa: E402
from LungPerfusionCore.models.training_loop import Course, Fit, Team  # noqa: E402


def report(done: Fit) -> dict:
    def digest(names):
        return hashlib.sha256(b"".join(done.state[name].numpy().tobytes() for name in sorted(names))).hexdigest()

    learnt = [name for name in done.state if "running_" not in name and "num_batches" not in name]
    return {"all": digest(done.state), "learnt": digest(learnt), "losses": [row.loss for row in done.history]}


def main(folder: Path) -> None:
    torch.set_num_threads(1)
    team, device = Team(), resolve("cpu")
    train, check = [lung(n) for n in range(5)], [lung(9)]
    kept = folder / "run.safetensors"
    with team.joined(device):
        found = {
            "whole": report(fit(tiny, train, check, SHORT, device, Course(team=team))),
            "stopped": report(fit(tiny, train, check, SHORT, device, Course(team=team, checkpoint=kept, stop_after=2))),
            "resumed": report(fit(tiny, train, check, SHORT, device, Course(team=team, checkpoint=kept))),
        }
    (folder / f"rank_{team.rank}.json").write_text(json.dumps({"size": team.size} | found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
