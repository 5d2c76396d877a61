"""Which models look for emboli: those of the CNN + LSTM, and integrated ones."""

from __future__ import annotations

from pathlib import Path

from LungPerfusionCore.models.registry import Model, find_models, get_model

STACK_TASK, INTEGRATED_TASK = "embolism-stack", "embolism-integrated"
TASKS = (STACK_TASK, INTEGRATED_TASK)


def installed_models() -> tuple[tuple[Model, ...], tuple[str, ...]]:
    """Every model that the panel and ``embolism`` take, those of the CNN + LSTM first, and a sentence for each unusable card."""
    return find_models(TASKS)


def embolism_model(choice: Path | str | None) -> Model:
    """The model of a name or a folder, of either task; None takes the first there is. Raises InputError, naming what there is."""
    return get_model(choice, TASKS, called="embolism")
