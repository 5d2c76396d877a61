"""Which models look for emboli: those of the CNN + LSTM, and integrated ones."""

from __future__ import annotations

from pathlib import Path

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models import CARD, Model, find_models, read_model

STACK_TASK, INTEGRATED_TASK = "embolism-stack", "embolism-integrated"
TASKS = (STACK_TASK, INTEGRATED_TASK)


def installed_models() -> tuple[tuple[Model, ...], tuple[str, ...]]:
    """Every model that the panel and ``embolism`` take, those of the CNN + LSTM first, and a sentence for each unusable card."""
    found, notes = zip(*(find_models(task) for task in TASKS), strict=True)
    return tuple(model for models in found for model in models), tuple(dict.fromkeys(n for some in notes for n in some))


def embolism_model(choice: Path | str | None) -> Model:
    """The model of a name or a folder, of either task; None takes the first there is. Raises InputError, naming what there is."""
    if choice is not None and (Path(choice) / CARD).is_file():
        model = read_model(choice)
        if model.card.task not in TASKS:
            raise InputError(f"The model {model.card.name} is for {model.card.task}, not for {' or '.join(TASKS)}.")
        return model
    models, notes = installed_models()
    if choice is None:
        if not models:
            raise InputError(
                f"No model for {' or '.join(TASKS)} is installed; train one, or give the folder of one."
                + "".join(f" {note}" for note in notes)
            )
        return models[0]
    for model in models:
        if model.card.name == str(choice):
            return model
    known = ", ".join(model.card.name for model in models)
    raise InputError(
        f"There is no embolism model '{choice}'; " + (f"known are {known}." if known else "none is installed.")
    )
