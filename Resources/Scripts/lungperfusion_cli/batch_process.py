"""The worker's side of ``batch_server``: starts the process, hands it one case at a time, ends it when a case does not end by itself."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from .batch_server import ADDRESS, FORK, TOKEN
from .context import inside_slicer, put_modules_on_path

put_modules_on_path()
from LungPerfusionCore.files.abandoned_folders import owned_folder, remove_abandoned  # noqa: E402

SERVER = Path(__file__).resolve().with_name("batch_server.py")
#: A process that has not come up by then never will: imports on a busy network drive take a minute.
START_S = 600.0
#: Where one process runs several cases, it is replaced after so many, as programs that leak are.
MOST_CASES = 50
STEM, ERRORS = "lungperfusion-batch", "errors.txt"
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS")


class Ended(Exception):
    """The case's process ended without an answer: ``status`` is its exit status, negative for a signal, None where it had to be ended."""

    def __init__(self, status: int | None):
        super().__init__(status)
        self.status = status


def _outer_environment() -> dict[str, str]:
    """The environment for a process; of another Slicer, the one that this Slicer was started in."""
    if not inside_slicer():
        return dict(os.environ)
    import slicer.util

    return slicer.util.startupEnvironment()


def forks() -> bool:
    """Whether every case gets a process forked off the warm one."""
    return hasattr(os, "fork") and not inside_slicer()


class CaseProcess:
    """One warm process; not for several threads at a time. ``close`` ends it and whatever it started."""

    def __init__(self, tasks: tuple[str, ...], threads: int = 0, environment: dict[str, str] | None = None):
        parent = Path(tempfile.gettempdir())
        remove_abandoned(parent, STEM)
        self._scratch = owned_folder(parent, STEM)
        self._given = tasks, threads, environment or {}
        self._cases = 0
        self._process: subprocess.Popen | None = None
        self.gone = False

    def start(self) -> CaseProcess:
        """Start the process and wait until it is warm. Raises RuntimeError, also where it is closed meanwhile, and OSError."""
        try:
            self._start(*self._given)
        except BaseException:
            self.close()
            raise
        return self

    def _start(self, tasks: tuple[str, ...], threads: int, environment: dict[str, str]) -> None:
        token = secrets.token_hex(16)
        errors = os.open(self._scratch / ERRORS, os.O_WRONLY | os.O_CREAT, 0o600)
        with socket.create_server(("127.0.0.1", 0)) as listener, os.fdopen(errors, "wb") as errors:
            listener.settimeout(0.2)
            variables = dict(_outer_environment(), TMPDIR=str(self._scratch), PYTHONUNBUFFERED="1") | environment
            variables |= dict.fromkeys(THREAD_VARIABLES, str(threads)) if threads else {}
            variables |= {ADDRESS: f"127.0.0.1:{listener.getsockname()[1]}", TOKEN: token, FORK: "1" if forks() else "0"}
            self._process = subprocess.Popen(
                self._command(), stdin=subprocess.DEVNULL, stdout=errors, stderr=errors, env=variables, start_new_session=True
            )
            self._link = self._accept(listener, token)
        self._answers = self._link.makefile("rb")
        try:
            self._send({"tasks": list(tasks)})
            self._receive(time.monotonic() + START_S)
        except OSError as error:
            raise RuntimeError(f"the process for cases ended while it started: {self._last_words()}") from error

    @staticmethod
    def _command() -> list[str]:
        if not inside_slicer():
            return [sys.executable, str(SERVER)]
        import slicer

        return [slicer.app.launcherExecutableFilePath, "--no-splash", "--no-main-window", "--python-script", str(SERVER)]

    def _accept(self, listener: socket.socket, token: str) -> socket.socket:
        end = time.monotonic() + START_S
        while time.monotonic() < end:
            if self.gone or self._process.poll() is not None:
                break
            with contextlib.suppress(TimeoutError):
                link, _ = listener.accept()
                link.settimeout(10.0)
                with contextlib.suppress(OSError):
                    if secrets.compare_digest(link.recv(64).strip().decode("ascii", "replace"), token):
                        return link
                link.close()
        raise RuntimeError(f"the process for cases did not start: {self._last_words()}")

    def _last_words(self) -> str:
        with contextlib.suppress(OSError):
            lines = (self._scratch / ERRORS).read_text(errors="replace").strip().splitlines()
            return lines[-1] if lines else "it said nothing"
        return "it said nothing"

    @property
    def alive(self) -> bool:
        """Whether the process is there: one that nobody asked anything for a while ends by itself."""
        return not self.gone and self._process.poll() is None

    @property
    def worn(self) -> bool:
        """Whether another process should take over before the next case."""
        return self.gone or (not forks() and self._cases >= MOST_CASES)

    def run(self, request: dict, timeout_s: float | None) -> dict:
        """The case's answer. Raises Ended, and TimeoutError where it took too long and was ended."""
        self._cases += 1
        try:
            self._send(request)
            answer = self._receive(time.monotonic() + timeout_s if timeout_s else None)
        except TimeoutError:
            self.close()
            raise
        except OSError as error:  # the whole process went, not only the case's
            self.close()
            raise Ended(self._process.returncode) from error
        if "ended" in answer:
            raise Ended(answer["ended"])
        return answer

    def _send(self, content: dict) -> None:
        self._link.sendall(json.dumps(content).encode() + b"\n")

    def _receive(self, deadline: float | None) -> dict:
        parts = []
        while True:
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                raise TimeoutError
            self._link.settimeout(left)
            part = self._link.recv(1 << 16)
            if not part:
                raise ConnectionResetError
            parts.append(part)
            if part.endswith(b"\n"):
                return json.loads(b"".join(parts))

    def close(self) -> None:
        """End the process, its case and everything they started; safe from any thread."""
        self.gone = True
        process = self._process
        if process is not None:
            with contextlib.suppress(OSError):
                if hasattr(os, "killpg"):
                    os.killpg(process.pid, signal.SIGKILL)
                else:
                    process.kill()
            process.wait()
            self._process = process
        shutil.rmtree(self._scratch, ignore_errors=True)


class Pool:
    """The warm processes of one worker: one for every case that runs at a time, made when first needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: dict[tuple, list[CaseProcess]] = {}
        self._all: set[CaseProcess] = set()
        self.stopped = False

    def take(self, tasks: tuple[str, ...], threads: int, environment: dict[str, str]) -> tuple[tuple, CaseProcess]:
        """A process that is free, with the key to give it back under."""
        key = (tasks, threads, tuple(sorted(environment.items())))
        with self._lock:
            if self.stopped:
                raise Ended(None)
            while self._idle.get(key):
                process = self._idle[key].pop()
                if process.alive:
                    return key, process
                self._all.discard(process)
                process.close()
        process = CaseProcess(tasks, threads, environment)
        with self._lock:
            self._all.add(process)
        try:
            process.start()
        except BaseException:
            with self._lock:
                self._all.discard(process)
            raise
        if self.stopped:
            process.close()
        return key, process

    def give(self, key: tuple, process: CaseProcess) -> None:
        """Keep a process for the next case, or end it where it has served."""
        with self._lock:
            if not process.worn and not self.stopped:
                self._idle.setdefault(key, []).append(process)
                return
            self._all.discard(process)
        process.close()

    def close(self) -> None:
        """End every process and with it every running case; none is started afterwards."""
        with self._lock:
            self.stopped = True
            processes, self._all = list(self._all), set()
            self._idle.clear()
        for process in processes:
            process.close()
