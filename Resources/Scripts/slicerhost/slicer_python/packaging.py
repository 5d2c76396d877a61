"""`slicer.packaging`: Python requirements checked, and installed by pip where the caller insists.

Checking is as in Slicer. `pip_ensure` asks the user before it installs; without a window nobody can answer, so the
host names what is missing instead of installing it. Progress dialogs and non-blocking installation are not here.
"""

from __future__ import annotations

import importlib.metadata
import logging
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

__all__ = [
    "canonicalize_name",
    "default_environment",
    "isPipInstallInProgress",
    "load_pyproject_dependencies",
    "load_requirements",
    "pip_check",
    "pip_ensure",
    "pip_install",
    "pip_uninstall",
]


def load_requirements(path: str | Path) -> list[Requirement]:
    """Requirements of a requirements.txt, without comments and pip options."""
    lines = (line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines())
    return [Requirement(line) for line in lines if line and line[0] not in "#-"]


def load_pyproject_dependencies(path: str | Path) -> list[Requirement]:
    """`project.dependencies` of a pyproject.toml; KeyError where it has no [project]."""
    content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    if "project" not in content:
        raise KeyError(f"pyproject.toml has no [project] table: {path}")
    return [Requirement(text) for text in content["project"].get("dependencies", [])]


def _to_requirements(reqs) -> list[Requirement]:
    if isinstance(reqs, Requirement):
        return [reqs]
    if isinstance(reqs, str):
        try:
            # One requirement whose marker contains spaces ...
            return [Requirement(reqs)]
        except InvalidRequirement:
            # ... or several, separated by spaces.
            return [Requirement(item) for item in reqs.split()]
    return [item if isinstance(item, Requirement) else Requirement(item) for item in reqs]


def _satisfied(requirement: Requirement, seen: set) -> bool:
    if requirement.marker is not None and not requirement.marker.evaluate(default_environment()):
        return True
    key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
    if key in seen:
        return True
    seen.add(key)
    try:
        installed = importlib.metadata.version(requirement.name)
    except importlib.metadata.PackageNotFoundError:
        return False
    if installed not in requirement.specifier:
        return False
    for text in importlib.metadata.requires(requirement.name) or () if requirement.extras else ():
        needed = Requirement(text)
        wanted = needed.marker is not None and any(
            needed.marker.evaluate({**default_environment(), "extra": extra}) for extra in requirement.extras
        )
        needed.marker = None
        if wanted and not _satisfied(needed, seen):
            return False
    return True


def pip_check(req, _seen=None) -> bool:
    """Whether all requirements (text, Requirement or list of them) are met, those of extras included."""
    seen = set() if _seen is None else _seen
    return all(_satisfied(requirement, seen) for requirement in _to_requirements(req))


def isPipInstallInProgress() -> bool:
    """The host installs while the caller waits."""
    return False


def _run_pip(arguments: list[str], logCallback, completedCallback) -> None:
    run = subprocess.run([sys.executable, "-m", "pip", *arguments], capture_output=True, text=True)
    for line in (run.stdout + run.stderr).splitlines():
        (logCallback or logging.info)(line)
    if completedCallback is not None:
        completedCallback(run.returncode)
    run.check_returncode()


def pip_install(
    requirements,
    constraints=None,
    no_deps_requirements=None,
    skip_packages=None,
    blocking=True,
    show_progress=True,
    requester=None,
    logCallback=None,
    completedCallback=None,
):
    """Installs by pip into the running Python; CalledProcessError where pip fails."""
    if skip_packages or not blocking:
        from slicerhost import NotOnHost

        raise NotOnHost("pip_install with skip_packages or without blocking is not emulated by slicerhost")
    for wanted, options in ((requirements, []), (no_deps_requirements, ["--no-deps"])):
        names = [str(item) for item in _to_requirements(wanted)] if wanted else []
        if names:
            limits = ["-c", str(constraints)] if constraints else []
            _run_pip(["install", *options, *names, *limits], logCallback, completedCallback)


def pip_uninstall(requirements, blocking=True, logCallback=None, completedCallback=None) -> None:
    """Uninstalls by pip."""
    names = [str(item) for item in _to_requirements(requirements)]
    _run_pip(["uninstall", "--yes", *names], logCallback, completedCallback)


def pip_ensure(
    requirements,
    constraints=None,
    skip_packages=None,
    prompt_install=True,
    prompt_restart=True,
    requester=None,
    skip_in_testing=True,
    show_progress=True,
):
    """Installs what is missing, after asking; None where nothing is.

    Raises:
        RuntimeError: something is missing, the user has to be asked, and there is no window to ask in (Slicer raises
            it as well when the user declines).
    """
    missing = [str(requirement) for requirement in _to_requirements(requirements) if not pip_check(requirement)]
    if not missing:
        return None
    import slicer

    if skip_in_testing and slicer.app.testingEnabled():
        logging.info("Testing mode is enabled: skipping pip_ensure for %s", missing)
        return None
    if prompt_install:
        who = f"{requester} needs" if requester else "this needs"
        question = f"{who}: {', '.join(missing)}. Install them into Slicer's Python?"
        if slicer.util.mainWindow() is None:
            raise RuntimeError(f"{who} Python packages that are not installed: pip install {shlex.join(missing)}")
        if not slicer.util.confirmOkCancelDisplay(question):
            raise RuntimeError("User declined package installation")
    return pip_install(missing, constraints=constraints, skip_packages=skip_packages, requester=requester)
