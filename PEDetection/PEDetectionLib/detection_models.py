"""Which models look for emboli: those of the CNN + LSTM, integrated ones, and segmentation models with emboli among their structures."""

from __future__ import annotations

from pathlib import Path

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.known_models import known_models
from LungPerfusionCore.models.library_result import RESIDUAL, TASK
from LungPerfusionCore.models.registry import Model, find_models, get_model
from LungPerfusionCore.sentence import Sentence

from .voxel_rule import finds_emboli

STACK_TASK, INTEGRATED_TASK, VOXEL_TASK = "embolism-stack", "embolism-integrated", TASK
TASKS = (STACK_TASK, INTEGRATED_TASK)


def installed_models() -> tuple[tuple[Model, ...], tuple[str, ...]]:
    """Every model that the panel and ``embolism`` take, those of the CNN + LSTM first, and a sentence for each unusable card.

    Of segmentation models those that this project's own network runs: another library's have a section of their own.
    """
    models, notes = find_models((*TASKS, VOXEL_TASK))
    voxels = [model for model in models if model.card.task == VOXEL_TASK]
    wanted = [model for model in voxels if model.card.architecture == RESIDUAL and finds_emboli(model)]
    return tuple([model for model in models if model not in voxels] + wanted), notes


def embolism_model(choice: Path | str | None) -> Model:
    """The model of a name or a folder, of any of the tasks; None takes the first there is. Raises InputError, naming what there is."""
    if choice is None:
        return get_model(None, TASKS, called="embolism")
    try:
        model = get_model(choice, (*TASKS, VOXEL_TASK), called="embolism")
    except InputError:
        known = next((each for each in known_models() if each.name == str(choice) and "emboli" in each.makes), None)
        if known is None:
            raise
        how = f"lungperfusion models fetch {known.name} says how it comes here"
        raise InputError(Sentence("{model} is not on this computer; {how}.", model=known.title, how=how)) from None
    if model.card.task == VOXEL_TASK and not finds_emboli(model):
        raise InputError(Sentence("The model {model} does not segment emboli, or is incomplete.", model=model.card.name))
    return model
