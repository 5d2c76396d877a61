"""What a Dask worker does with one row of a manifest: hands it to its warm process, and tries again more gently when that ends badly.

Workers of a cluster need the lock's packages and this checkout, at the same path as here or where LUNGPERFUSION_HOME says:

    LUNGPERFUSION_HOME=CHECKOUT dask worker ADDRESS --nthreads 1

One thread is one case at a time; ``--resources GPU=1`` for a worker with a GPU.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .batch_dicom import DICOM
from .batch_process import Ended, Pool

#: The resource that a worker with a GPU offers: one case at a time is queued for it.
GPU = "GPU"
#: The part of a worker's name after which its GPU's number stands; only the workers of this machine's own cluster are called so.
GPU_NAME = "gpu-"
#: What a row may ask for; which GPU it gets is the cluster's business.
DEVICES = ("auto", "cpu", "cuda")
#: A row that was on its way when the batch was stopped: no outcome of its own.
STOPPED = "stopped"
#: Of every batch that this worker serves: its warm processes, and whether it is to start no more cases.
_pools: dict[str, Pool] = {}
_draining: set[str] = set()
_lock = threading.Lock()


@dataclass(frozen=True)
class Plan:
    """What all rows of a batch share.

    ``batch``: its own name; ``output`` and ``base`` (what relative paths in the manifest start from) as every worker finds them;
    ``defaults``: option -> text;
    ``tasks``: what the warm processes are to import; ``threads``: of a case, 0 for what the worker's environment says; ``timeout_s``: 0 for
    none; ``memory_bytes``: the most a case may take, 0 for no limit.
    """

    batch: str
    output: str
    base: str
    tasks: tuple[str, ...]
    defaults: Mapping[str, str] = field(default_factory=dict)
    device: str = "auto"
    resume: bool = False
    dicom: tuple[str, ...] = ()
    threads: int = 0
    timeout_s: float = 0.0
    memory_bytes: int = 0
    retries: int = 2

    def for_case(self) -> dict[str, Any]:
        """What the case's process needs of it, as JSON."""
        names = ("output", "base", "defaults", "resume", "dicom")
        return {name: getattr(self, name) for name in names}


def pool(batch: str) -> Pool:
    """The warm processes of a batch on this worker."""
    with _lock:
        return _pools.setdefault(batch, Pool())


def start_no_more(batch: str) -> None:
    """Let the running cases of a batch finish, and those that wait on this worker not begin."""
    _draining.add(batch)


def end(batch: str) -> None:
    """End the batch's processes on this worker, and with them the cases that run; none starts again."""
    pool(batch).close()


def run_row(row: Mapping[str, Any], plan: Mapping[str, Any]) -> dict[str, Any]:
    """Run a row (``manifest.Row`` as a dictionary, with its ``place``) and return its outcome (``spool.Outcome.as_dict``).

    ``plan``: a ``Plan`` as a dictionary.

    A case that ends its process or runs out of memory is tried again with one at a time instead of a batch, then on the CPU. One that takes
    too long, is refused, or says why it failed, is not.
    """
    plan = Plan(**plan)
    known = {name: row[name] for name in ("number", "line", "case", "task", "method", "reader")}
    if plan.batch in _draining:
        return known | {"status": STOPPED, "reason": "", "measurements": [], "notes": []}
    device = str(row["options"].get("device") or plan.device)
    if device not in DEVICES:
        said = f"The column device holds {device!r}; give auto, cpu or cuda: the batch gives each case its GPU."
        return known | {"status": "refused", "reason": said, "measurements": [], "notes": []}
    ended: dict[str, Any] = {}
    for attempt, gently in enumerate(_ways(device, plan.retries), start=1):
        ended = _attempt(row, plan, gently) | {"attempts": attempt}
        if ended["status"] not in ("crashed", "out of memory") or pool(plan.batch).stopped:
            break
    ended.pop("details", None)
    return known | {"measurements": [], "notes": []} | ended


def _ways(device: str, retries: int) -> Iterator[dict[str, Any]]:
    """As asked, then a smaller batch, then the CPU; more retries repeat the last."""
    yield {"device": device, "largest_batch": 0}
    for n in range(retries):
        yield {"device": device if n == 0 else "cpu", "largest_batch": 1}


def _attempt(row: Mapping[str, Any], plan: Plan, gently: Mapping[str, Any]) -> dict[str, Any]:
    request = {"row": dict(row), "plan": plan.for_case(), "memory_bytes": plan.memory_bytes, **gently}
    processes = pool(plan.batch)
    try:
        key, process = processes.take(plan.tasks + (DICOM,) * bool(plan.dicom), plan.threads, _environment())
    except (RuntimeError, OSError) as error:
        said = str(error).rstrip(".") or type(error).__name__
        return {"status": "crashed", "reason": f"{said[:1].upper()}{said[1:]}."}
    except Ended:
        return {"status": "crashed", "reason": "The batch was stopped before the case began."}
    try:
        return process.run(request, plan.timeout_s or None)
    except TimeoutError:
        return {"status": "timed out", "reason": f"The case took longer than {plan.timeout_s:g} s and was ended."}
    except Ended as ended:
        return {"status": "crashed", "reason": _why(ended.status)}
    finally:
        processes.give(key, process)


def _why(status: int | None) -> str:
    """How a process that did not answer ended, in words."""
    if status is None or status >= 0:
        return f"The process of the case ended by itself (status {status})." if status is not None else "The process of the case was ended."
    name = signal.Signals(-status).name if -status in set(signal.Signals) else f"signal {-status}"
    more = {"SIGKILL": ", as the system does when memory runs out", "SIGSEGV": ", a crash in a library"}.get(name, "")
    return f"The process of the case was ended by {name}{more}."


def _environment() -> dict[str, str]:
    """What a worker's processes get of their own: the one GPU that a local worker's name says."""
    name = _worker_name()
    return {"CUDA_VISIBLE_DEVICES": name.removeprefix(GPU_NAME)} if name.startswith(GPU_NAME) else {}


def _worker_name() -> str:
    try:
        from distributed import get_worker

        return str(get_worker().name)
    except (ImportError, ValueError):  # not in a task of Dask: a test
        return ""
