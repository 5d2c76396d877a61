"""Where a batch runs: a Dask cluster of this process's own, or one that is there already; and its rows on their way through it.

Both are dask.distributed, and both run ``batch_worker.run_row``. The own cluster's workers are threads of this process, since their
cases run in processes of their own anyway: it starts in a fraction of a second, and inside Slicer as well.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from .batch_worker import GPU, GPU_NAME, Plan

#: Rows on their way for every thread of a worker: one runs, one waits, so that no worker idles while its result travels.
AHEAD = 2
#: How long a lost scheduler is waited for.
RECONNECT_S = 60.0
CPU = "CPU"
#: Dask's pages of its own state, which cannot be turned off altogether, for nobody but this machine.
ONLY_HERE = {"dashboard": False, "dashboard_address": "127.0.0.1:0"}


def _on_worker(scripts: str, name: str, *arguments: Any) -> Any:
    """Call a function of ``batch_worker`` on a worker, which has the checkout on its path, in ``LUNGPERFUSION_HOME``, or where we have it.

    Travels by value (see below), so that neither the scheduler nor a worker has to know this package before.
    """
    import importlib
    import importlib.util
    import os
    import sys

    if importlib.util.find_spec("lungperfusion_cli") is None:
        home = os.environ.get("LUNGPERFUSION_HOME")
        sys.path.insert(0, f"{home}/Resources/Scripts" if home else scripts)
    return getattr(importlib.import_module("lungperfusion_cli.batch_worker"), name)(*arguments)


_on_worker.__module__ = "__main__"  # cloudpickle sends such functions whole, others by name
SCRIPTS = str(Path(__file__).resolve().parents[1])


class SchedulerLost(Exception):
    """The scheduler is gone and did not come back."""


@dataclass(frozen=True)
class Machine:
    """What a local cluster is made of: cases at a time, and the GPUs, each of which takes one case more."""

    workers: int
    gpus: tuple[int, ...] = ()


def this_machine(workers: int | None, case_memory: float, device: str) -> Machine:
    """As many workers as memory and cores allow, or as many as are asked for. ``case_memory``: bytes that a case is expected to need."""
    import psutil

    gpus = _gpus(device)
    if workers is None:
        fit = int(_memory_available(psutil.virtual_memory().available) // max(case_memory, 1.0))
        workers = max(1, min(cores(), fit) - len(gpus))
    return Machine(workers, gpus)


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _memory_available(free: int) -> int:
    """Free memory, and no more than the control group of a container or a SLURM job has left."""
    for limit, used in (("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),):
        with contextlib.suppress(OSError, ValueError):
            free = min(free, int(Path(limit).read_text()) - int(Path(used).read_text()))
    return max(free, 0)


def _gpus(device: str) -> tuple[int, ...]:
    """The numbers of the NVIDIA GPUs that ``device`` allows; asked of the driver, since PyTorch takes seconds to import."""
    if device == "cpu" or shutil.which("nvidia-smi") is None:
        return ()
    listed = subprocess.run(["nvidia-smi", "--list-gpus"], capture_output=True, text=True, check=False).stdout.splitlines()
    numbers = tuple(n for n, line in enumerate(listed) if line.startswith("GPU"))
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    if visible is not None:
        numbers = tuple(int(n) for n in visible.split(",") if n.strip().isdecimal() and int(n) in numbers)
    wanted = device.partition(":")[2]
    return numbers if not wanted else numbers[int(wanted) : int(wanted) + 1]


@contextlib.contextmanager
def quiet_dask(scratch: Path, heartbeat: str = "30s") -> Iterator[None]:
    """Dask without its remarks, and with its files in ``scratch``."""
    import dask
    import distributed  # noqa: F401 - its defaults must be there before they are changed

    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    settings = {
        "temporary-directory": str(scratch),
        "distributed.comm.timeouts.connect": heartbeat,
        "distributed.worker.memory.target": False,
        "distributed.worker.memory.spill": False,
        "distributed.worker.memory.pause": False,
        "distributed.worker.memory.terminate": False,
        "distributed.admin.system-monitor.gil.enabled": False,
        # What Dask remembers of tasks that have ended: its scheduler and workers live in this process.
        "distributed.admin.low-level-log-length": 100,
        "distributed.admin.log-length": 100,
        "distributed.admin.system-monitor.log-length": 100,
        "distributed.diagnostics.computations.max-history": 5,
        "distributed.diagnostics.erred-tasks.max-history": 5,
        "distributed.scheduler.http.routes": [],
        "distributed.worker.http.routes": [],
    }
    with dask.config.set(settings):
        yield


@contextlib.contextmanager
def local_client(machine: Machine):
    """A client of a cluster of this process's own, whose workers end with the block."""
    from distributed import Client, Scheduler, SpecCluster, Worker

    def worker(name: str, resource: str) -> dict[str, Any]:
        options = {"nthreads": 1, "name": name, "resources": {resource: 1}, "memory_limit": 0, **ONLY_HERE}
        return {"cls": Worker, "options": options}

    workers = {f"cpu-{n}": worker(f"cpu-{n}", CPU) for n in range(machine.workers)}
    workers |= {f"{GPU_NAME}{n}": worker(f"{GPU_NAME}{n}", GPU) for n in machine.gpus}
    scheduler = {"cls": Scheduler, "options": {"protocol": "inproc", **ONLY_HERE}}
    with (
        SpecCluster(workers=workers, scheduler=scheduler, name="lungperfusion", silence_logs=logging.CRITICAL) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield client


def remote_client(address: str):
    """A client of the cluster at ``address``. Raises InputError where there is none."""
    from distributed import Client

    from LungPerfusionCore.errors import InputError

    try:
        return Client(address, timeout="30s", set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise InputError(f"There is no Dask scheduler at {address}: {_first_line(error)}.") from error


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


class Rows:
    """Rows on their way: as many at a time as the cluster has threads for, whatever the manifest's length."""

    def __init__(self, client: Any, plan: Plan, networks: Callable[[dict[str, Any]], bool]):
        """``networks``: whether a row wants a GPU where there is one."""
        self.client, self.plan = client, plan
        self._networks = networks
        self._ended: queue.Queue = queue.Queue()
        self._running: dict[Any, dict[str, Any]] = {}
        self._resources: set[str] = set()
        self._asked = 0.0
        self._threads = 0

    def __len__(self) -> int:
        return len(self._running)

    @property
    def no_workers(self) -> bool:
        """Whether the cluster has nobody to work at the moment."""
        self._look()
        return not self._threads

    @property
    def room(self) -> bool:
        """Whether another row may set off."""
        self._look()
        return len(self._running) < AHEAD * max(self._threads, 1)

    def _look(self) -> None:
        """Ask now and then who is there to work."""
        if time.monotonic() - self._asked > 5.0 or not self._threads:
            self._asked = time.monotonic()
            try:
                workers = list(self.client.scheduler_info(n_workers=-1)["workers"].values())
            except (OSError, TimeoutError) as error:
                raise SchedulerLost from error
            self._threads = sum(each["nthreads"] for each in workers)
            self._resources = {name for each in workers for name in each.get("resources", {})}

    def start(self, row: dict[str, Any], again: bool = False) -> None:
        """Send a row off. ``again``: it may have been computed already."""
        plan = replace(self.plan, resume=True) if again else self.plan
        gpu = GPU in self._resources and self._networks(row) and (row["options"].get("device") or plan.device) != "cpu"
        wanted = GPU if gpu else CPU
        resources = {wanted: 1} if wanted in self._resources else None
        future = self.client.submit(_on_worker, SCRIPTS, "run_row", row, asdict(plan), pure=False, resources=resources)
        self._running[future] = row
        future.add_done_callback(self._ended.put)

    def next(self, wait_s: float) -> dict[str, Any] | None:
        """The outcome of a row that has ended, or None where none has within ``wait_s``. Raises SchedulerLost."""
        from distributed import CancelledError, KilledWorker

        try:
            future = self._ended.get(timeout=wait_s)
        except queue.Empty:
            if self.client.status not in ("running", "connecting", "newly-created"):
                raise SchedulerLost from None
            return None
        row = self._running.get(future)
        if row is None:
            return None
        try:
            outcome = future.result()
        except (CancelledError, OSError, TimeoutError) as error:
            raise SchedulerLost from error
        except KilledWorker:
            outcome = _failed(row, "crashed", "The workers of the cluster that had this case died, one after the other.")
        except Exception as error:  # a worker without this checkout, or with another one
            outcome = _failed(row, "failed", f"The worker could not run the case ({type(error).__name__}): {_first_line(error)}.")
        del self._running[future]
        future.release()
        return outcome

    def rejoin(self, client: Any) -> None:
        """Send the rows that were on their way to another scheduler."""
        rows, self._running = list(self._running.values()), {}
        self.client, self._ended, self._threads = client, queue.Queue(), 0
        for row in rows:
            _ = self.room
            self.start(row, again=True)

    def abandon(self) -> None:
        """Stop at once: rows that wait never start, cases that run are ended."""
        with contextlib.suppress(Exception):  # the workers may be gone, or the scheduler
            self.client.cancel(list(self._running), force=True)
            self.client.run(_on_worker, SCRIPTS, "end", self.plan.batch)

    def start_no_more(self) -> None:
        """Rows that wait never start; cases that run finish."""
        with contextlib.suppress(OSError, TimeoutError):  # no scheduler: nothing starts
            self.client.run(_on_worker, SCRIPTS, "start_no_more", self.plan.batch)

    def close(self) -> None:
        """End the warm processes of this batch."""
        with contextlib.suppress(Exception):  # the workers may be gone, or the scheduler
            self.client.run(_on_worker, SCRIPTS, "end", self.plan.batch)


def _failed(row: dict[str, Any], status: str, reason: str) -> dict[str, Any]:
    known = {name: row[name] for name in ("number", "line", "case", "task", "method", "reader")}
    return known | {"status": status, "reason": reason, "measurements": [], "notes": []}


def as_request(row: Any) -> dict[str, Any]:
    """A ``manifest.Row`` as it travels."""
    return asdict(row) | {"place": row.place}
