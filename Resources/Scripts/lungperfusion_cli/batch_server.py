"""The process beside a worker in which cases run: it imports and boots once, and gives every case a process of its own.

Where the system can fork (Linux and macOS, outside Slicer), each case is a child forked off this warm process, which itself computes
nothing: whatever happens to a child, the next one starts from the same state. Elsewhere (inside Slicer, on Windows) this process runs the
cases itself, one after the other; when one takes it down, the worker starts another. It is started as a script by
``batch_process.CaseProcess``, which it answers on a local connection: a JSON line for a JSON line.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import select
import signal
import socket
import sys
import tempfile
import traceback
from pathlib import Path

ADDRESS, TOKEN, FORK = "LUNGPERFUSION_BATCH_ADDRESS", "LUNGPERFUSION_BATCH_TOKEN", "LUNGPERFUSION_BATCH_FORK"
#: Seconds between two looks at a child where its end does not show by itself (a grandchild holds its pipe).
LOOK_S = 0.5
OOM_SCORE = "/proc/self/oom_score_adj"
#: After so long without a case the process ends: its batch may have been killed, and the worker of a cluster lives on.
IDLE_S = 900.0


def serve() -> None:
    """Warm up, then run a case for every request until the worker is gone."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    host, _, port = os.environ.pop(ADDRESS).rpartition(":")
    link = socket.create_connection((host, int(port)))
    link.sendall(os.environ.pop(TOKEN).encode() + b"\n")
    requests = link.makefile("rb")
    tasks = json.loads(requests.readline())["tasks"]
    from lungperfusion_cli.batch_case import warm

    warm(tasks)
    _answer(link, {"ready": os.getpid()})
    forks = os.environ.get(FORK) == "1"
    while select.select([link], [], [], IDLE_S)[0]:  # the worker sends nothing before it has its answer, so nothing waits in a buffer
        line = requests.readline()
        if not line:
            return
        request = json.loads(line)
        _answer(link, _run_forked(request, link) if forks else _run_here(request))


def _answer(link: socket.socket, content: dict) -> None:
    link.sendall(json.dumps(content).encode() + b"\n")


def _run_here(request: dict) -> dict:
    """Run a case in this process, with what it prints kept off the connection."""
    from lungperfusion_cli.context import quiet_libraries

    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        with quiet_libraries(output=True):
            _case(request, answer)
        return _read(answer, 0)


def _run_forked(request: dict, link: socket.socket) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        ended, alive = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(ended)
            _be_a_child(link, request.get("memory_bytes"))
            _case(request, answer)
            os._exit(0)
        os.close(alive)
        try:
            status = _wait(child, ended, link)
        finally:
            os.close(ended)
        return _read(answer, status)


def _wait(child: int, ended: int, link: socket.socket) -> int:
    """The child's exit status, negative for the signal that ended it. Ends this process where the worker is gone."""
    while True:
        ready, _, _ = select.select([ended, link], [], [], LOOK_S)
        if link in ready and not link.recv(1, socket.MSG_PEEK):
            os.kill(child, signal.SIGKILL)
            os.killpg(0, signal.SIGKILL)  # this process leads a group that holds nothing but the case and what the case started
        done, status = os.waitpid(child, 0 if ended in ready else os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)


def _be_a_child(link: socket.socket, memory_bytes: int | None) -> None:
    """What a child does first: end with this process, be the first to go when memory runs out, say nothing, keep nothing open."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG
        with contextlib.suppress(OSError):
            score = os.open(OOM_SCORE, os.O_WRONLY)
            os.write(score, b"1000")
            os.close(score)
    if memory_bytes:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, resource.getrlimit(resource.RLIMIT_AS)[1]))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    link.detach()


def _case(request: dict, answer: Path) -> None:
    from lungperfusion_cli.batch_case import run_case

    before, tempfile.tempdir = tempfile.tempdir, str(answer.parent)  # what a case leaves behind goes with it, also when it is killed
    try:
        outcome = run_case(request)
    except BaseException as error:  # the worker must hear of every end that is not a signal
        outcome = {"status": "failed", "reason": _sentence(error), "details": traceback.format_exc()}
    finally:
        tempfile.tempdir = before
    with tempfile.TemporaryDirectory(dir=answer.parent) as folder:
        part = Path(folder) / "part"
        part.write_text(json.dumps(outcome), encoding="utf-8")
        part.replace(answer)


def _sentence(error: BaseException) -> str:
    from LungPerfusionCore.run.jobs import outcome_of

    return outcome_of(error).message


def _read(answer: Path, status: int) -> dict:
    """What the case answered, or how its process ended."""
    try:
        return json.loads(answer.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {"ended": status}


if __name__ == "__main__":
    try:
        serve()
    except BaseException:  # in Slicer what escapes keeps the application open for ever
        traceback.print_exc()
    if "slicerhost" not in sys.modules and hasattr(sys.modules.get("slicer"), "app"):
        import slicer.util

        slicer.util.exit(1)
