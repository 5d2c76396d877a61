"""What could make a structure that a panel asks for (lobes, arteries, emboli): what is ready on this computer first, then what could be
fetched, then what comes with another program. Nothing is asked of any network.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ..errors import InputError
from ..labels.lobe_names import LOBES
from .fetched_models import Fetched, fetched
from .known_models import LUNGMASK, TOTALSEGMENTATOR, KnownModel, known_models
from .library_models import about
from .library_result import RESIDUAL, TASK
from .registry import Model, find_models

READY, FETCH, GET = "ready", "fetch", "get"
_ORDER = (READY, FETCH, GET)


T = TypeVar("T")


def _there(value: T | None) -> T:
    if value is None:
        raise LookupError("this offer has none")
    return value


@dataclass(frozen=True)
class Offer:
    """Something that makes a structure. ``state``: it can run now, its weights could be fetched, or another program must come first.

    ``known``: its entry in the catalogue; ``model``: in the registry; ``files``: fetched ones. One of the first two is there.
    """

    state: str
    makes: tuple[str, ...]
    known: KnownModel | None = None
    model: Model | None = None
    files: Fetched | None = None

    @property
    def name(self) -> str:
        return self.known.name if self.known is not None else self.model.card.name if self.model is not None else ""

    @property
    def entry(self) -> KnownModel:
        """In the catalogue. Raises LookupError for one that is registered alone."""
        return _there(self.known)

    @property
    def registered(self) -> Model:
        """In the registry. Raises LookupError for one of the catalogue alone."""
        return _there(self.model)

    @property
    def fetched(self) -> Fetched:
        """Its files. Raises LookupError where they were not fetched."""
        return _there(self.files)

    @property
    def title(self) -> str:
        return self.known.title if self.known is not None else self.name

    @property
    def sentence(self) -> str:
        """Licence, size and training data in one sentence."""
        if self.known is not None:
            return self.known.sentence
        card = self.model.card if self.model is not None else None
        if card is None:
            return ""
        licence = card.licence.rstrip(".") or "not stated"
        return f"{card.name}: registered on this computer, licence {licence}, trained on {card.trained_on.rstrip('.')}."


@dataclass(frozen=True)
class Engines:
    """Whether other programs are there: ``totalsegmentator()`` Slicer's extension, ``lungmask()`` the package."""

    totalsegmentator: Callable[[], bool]
    lungmask: Callable[[], bool]


def offers_for(wanted: str, engines: Engines) -> tuple[Offer, ...]:
    """What makes ``wanted`` (of ``known_models.MADE``): ready first, then to be fetched, then to be got."""
    found = [_of_catalogue(known, engines) for known in known_models() if wanted in known.makes]
    listed = {offer.name for offer in found}
    for model in find_models(TASK)[0]:
        if model.card.name not in listed and model.card.architecture != LUNGMASK and wanted in (makes := _makes(model)):
            found.append(Offer(READY, makes, model=model))
    return tuple(sorted(found, key=lambda offer: (_ORDER.index(offer.state), offer.title)))


def _of_catalogue(known: KnownModel, engines: Engines) -> Offer:
    if known.runs_with == TOTALSEGMENTATOR:
        return Offer(READY if engines.totalsegmentator() else GET, known.makes, known)
    there = fetched(known)
    if known.runs_with == LUNGMASK and not engines.lungmask():
        return Offer(GET, known.makes, known, files=there)
    if there is None:
        return Offer(FETCH, known.makes, known)
    model = next((m for m in find_models(TASK)[0] if m.card.name == known.name), None) if known.runs_with == RESIDUAL else None
    return Offer(READY, known.makes, known, model, there)


def _makes(model: Model) -> tuple[str, ...]:
    """What a registered segmentation model has, in the catalogue's words; nothing of one that cannot be used or is not vouched for."""
    try:
        known = about(model)
    except InputError:
        return ()
    if not known.registered:
        return ()
    terms = {meaning.term for meaning in known.meanings.values()}
    found = [name for name in ("emboli", "arteries", "veins", "airways") if name in terms]
    return tuple(found + (["lobes"] if terms & set(LOBES) else []))
