"""What the labels of a given label map or segmentation mean: as the person says, as the file says, as a table beside it says.

Nothing is guessed: where none of these says it, the map is refused where regions are wanted, with the numberings that it could have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from ..checks.image_checks import subject
from ..errors import InputError
from ..files.paths import FILE, check_path
from ..lungs.regions import LOBES, ZONES
from ..models.label_terms import TERMS, term_of
from ..sentence import Sentence, within
from .schemes import SCHEMES, Scheme, fitting, misplaced
from .tables import SUFFIXES, beside, in_header, read_table

REGIONS = (*LOBES, *ZONES, "right", "left")
#: What each role of a label map needs; "lobes" where whole lungs will not do.
WANTED: dict[str, tuple[str, ...]] = {
    "regions": REGIONS,
    "lobes": LOBES,
    "lungs": ("right", "left"),
    "emboli": ("emboli",),
    "arteries": ("arteries",),
}
WORDS = {
    "regions": "a lobe, a zone or a lung",
    "lobes": "a lobe of the lung",
    "lungs": "a lung",
    "emboli": Sentence("an embolus"),
    "arteries": Sentence("the pulmonary arteries"),
}
SAYABLE = (*LOBES, "right", "left", "airways", "arteries", "veins", "emboli")
NOTHING = "nothing"
"""What a person says of a segment that is none of all this, whatever it is called."""

_UNNAMED = re.compile(r"(Segment|Label|label|Region)?[ _]?\d+")


def is_unnamed(name: str) -> bool:
    """Whether a segment's name says no more than a number, as readers give it to a bare label."""
    return not name.strip() or _UNNAMED.fullmatch(name.strip()) is not None


def meaning_of_name(name: str) -> str | None:
    """The term that a name means (RUL, right, right_apical, arteries, emboli, ...), or None."""
    text = name.strip()
    return text if text in ZONES else term_of(text)


@dataclass(frozen=True)
class Label:
    """One label as the file gives it: ``key`` finds the segment again; ``number`` its value; ``meaning`` by its terminology, if any."""

    key: str
    number: int
    name: str
    meaning: str | None = None

    @property
    def says(self) -> str | None:
        """What the file itself says that it means."""
        return self.meaning or (None if is_unnamed(self.name) else meaning_of_name(self.name))


@dataclass(frozen=True)
class Meanings:
    """``names``: key -> name or term, for the labels to be named anew (none where the file's own names stand). ``source``: where the
    meanings come from, in words; ``terms``: key -> term of all that mean something; ``notes``: what a reader must know."""

    names: Mapping[str, str]
    source: str
    terms: Mapping[str, str]
    notes: tuple[str, ...] = ()


@dataclass
class LabelMap:
    """A label map before its labels mean anything. ``centres()`` gives number -> centre (LPS, mm), empty where numbers are not unique."""

    path: Path
    role: str
    labels: Sequence[Label]
    centres: Callable[[], Mapping[int, np.ndarray]] = field(default=dict)

    @cached_property
    def who(self) -> str:
        return subject({"lobes": "regions"}.get(self.role, self.role), self.path.name)

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted({label.number for label in self.labels}))

    @property
    def unique(self) -> bool:
        return len(self.numbers) == len(self.labels)

    @cached_property
    def places(self) -> Mapping[int, np.ndarray]:
        return self.centres() if self.unique else {}


def resolve(given: LabelMap, said: str | None = None) -> Meanings:
    """The meanings of a label map's labels.

    ``said``: what ``--labels`` says: the name of a known numbering, ``10=LUL,11=LLL,...`` (numbers, or names of segments), or a file with a
    table. Without it: the file's own names, the table in its header, the table beside it. Raises InputError for what does not fit, and
    where regions are wanted and nothing says which label is one.
    """
    if said is not None:
        return _said(given, said.strip())
    own = {label.key: label.says for label in given.labels if label.says}
    if any(not is_unnamed(label.name) or label.meaning for label in given.labels):
        if given.role in ("regions", "lobes", "lungs") and not set(own.values()) & set(WANTED[given.role]):
            raise InputError(
                f"None of the {_count(given)} of {given.who[:1].lower() + given.who[1:]} is {WORDS[given.role]} "
                f"(their names: {_listed([label.name for label in given.labels])}). {_remedy(given)}"
            )
        return Meanings({}, "the file's own names", own)
    table, source = in_header(given.path), f"the label table in the header of {given.path.name}"
    if not table and (found := beside(given.path)):
        table, source = found[1], f"the table {found[0].name} beside it"
    if table:
        return _named(given, {label.key: table[label.number] for label in given.labels if label.number in table}, source)
    if given.role in ("regions", "lobes", "lungs"):
        raise InputError(
            f"{given.who} has numbers without names ({_listed(given.numbers)}), so nothing says which of them is "
            f"{WORDS[given.role]}. {_remedy(given)}"
        )
    return Meanings({}, "", {})


def counted(given: LabelMap, meanings: Meanings) -> tuple[list[str], tuple[str, ...]]:
    """The keys of the labels that are clots, or arteries, and sentences on those that were taken without a word of their own.

    Where none is called so, all count that mean nothing else. Raises InputError where every one means something else.
    """
    wanted = WANTED[given.role]
    chosen = [key for key, term in meanings.terms.items() if term in wanted]
    if chosen:
        return chosen, ()
    chosen = [label.key for label in given.labels if label.key not in meanings.terms]
    if not chosen:
        raise InputError(
            Sentence(
                "None of the segments of {who} is {wanted}: they are {found}. Say what they are: in the panel's list of segments, or "
                "with --labels at the command line.",
                who=within(given.who),
                wanted=WORDS[given.role],
                found=_listed(list(meanings.terms.values())),
            )
        )
    if len(given.labels) == 1:
        return chosen, ()
    return chosen, (
        Sentence(
            "{who} calls none of its {count} labels {role}; {count2} of them count as such.",
            who=given.who,
            count=len(given.labels),
            role=given.role,
            count2=len(chosen),
        ),
    )


def check_sayable(text: str) -> None:
    """Refuse (InputError) before anything is read what ``--labels`` can never mean."""
    text = text.strip()
    if text in SCHEMES:
        return
    if Path(text).suffix.lower() in SUFFIXES and "=" not in text:
        check_path(text, FILE)
        return
    _pairs(text)


def _said(given: LabelMap, said: str) -> Meanings:
    if said in SCHEMES:
        return _by_scheme(given, SCHEMES[said])
    if Path(said).suffix.lower() in SUFFIXES and "=" not in said:
        if not given.unique:
            raise InputError(f"{given.who} has several segments of one number, so a table of numbers cannot name them.")
        table = read_table(Path(said))
        return _named(
            given,
            {label.key: table[label.number] for label in given.labels if label.number in table},
            f"the table {Path(said).name} (--labels)",
        )
    by_number = {str(label.number): label.key for label in given.labels} if given.unique else {}
    by_name: dict[str, list[str]] = {}
    for label in given.labels:
        by_name.setdefault(label.name, []).append(label.key)
    names, absent = {}, []
    for key, meaning in _pairs(said).items():
        found = by_name.get(key, [by_number[key]] if key in by_number else [])
        if len(found) > 1 or (not given.unique and key.isdecimal() and not found):
            raise InputError(f"{given.who} has several segments {key}; give their names in --labels, each once.")
        if found:
            names[found[0]] = meaning
        else:
            absent.append(key)
    if not names:
        raise InputError(
            f"{given.who} has none of the labels that --labels names ({_listed(absent)}); it has "
            f"{_listed(given.numbers if given.unique else list(by_name))}."
        )
    notes = [f"{given.who} holds no {_listed(absent)}, which --labels names."] if absent else []
    return _named(given, names, "--labels", notes, amends=True)


def _pairs(text: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for part in text.split(","):
        key, equals, meaning = (each.strip() for each in part.rpartition("="))
        if not equals or not key:
            raise InputError(
                f"--labels {text} is neither a known numbering ({', '.join(SCHEMES)}) nor of the form 10=LUL,11=LLL,... "
                f"nor a table ({', '.join(SUFFIXES)})."
            )
        term = meaning if meaning == NOTHING else meaning_of_name(meaning)
        if term is None:
            raise InputError(f"--labels calls {key} {meaning!r}, which is not understood; use {', '.join(SAYABLE)} or {NOTHING}.")
        if pairs.get(key, term) != term:
            raise InputError(f"--labels says twice what {key} is.")
        pairs[key] = term
    return pairs


def _by_scheme(given: LabelMap, scheme: Scheme) -> Meanings:
    if not given.unique:
        raise InputError(f"{given.who} has several segments of one number, so --labels {scheme.name} cannot name them.")
    strange = [number for number in given.numbers if number not in scheme.known]
    if strange:
        raise InputError(f"{given.who} holds {_listed(strange)}, which {scheme.title} does not have. {_remedy(given)}")
    names = {label.key: scheme.terms[label.number] for label in given.labels if label.number in scheme.terms}
    found = _named(given, names, f"--labels {scheme.name} ({scheme.title})")
    if given.role not in ("regions", "lobes", "lungs"):
        return found
    wrong, lobes = misplaced(scheme.terms, given.places), set(found.terms.values()) & set(LOBES)
    others = [each for each in fitting(given.numbers, WANTED[given.role], given.places) if each is not scheme]
    if lobes and len(lobes) < len(LOBES):  # the left lobes in version 1's numbers are two right ones in version 2's
        others = [each for each in others if wrong or set(LOBES) <= {each.terms.get(number) for number in given.numbers}]
        wrong = wrong or bool(others)
    if wrong and others:  # without any that would fit, the check of the regions against the CT has the word
        raise InputError(
            f"The labels of {given.who[:1].lower() + given.who[1:]} are not where {scheme.title} has them; their numbers and "
            f"places fit --labels {' or '.join(each.name for each in others)}."
        )
    return found


def _named(given: LabelMap, names: dict[str, str], source: str, notes: Sequence[str] = (), amends: bool = False) -> Meanings:
    """Meanings from names; refused where nothing that the role needs is among them.

    ``amends``: labels that are not among ``names`` keep what the file says of them; otherwise they mean nothing.
    """
    number = {label.key: label.number if given.unique else label.name for label in given.labels}
    names = {label.key: NOTHING for label in given.labels if not (amends and label.says)} | names
    terms = {label.key: label.says for label in given.labels if label.says is not None and label.key not in names}
    terms |= {key: term for key, name in names.items() if (term := meaning_of_name(name))}
    wanted = WANTED[given.role]
    used = [f"{number[key]} {term}" for key, term in terms.items() if term in wanted]
    if not used:
        raise InputError(
            f"By {source} none of the labels of {given.who[:1].lower() + given.who[1:]} ({_listed(given.numbers)}) is "
            f"{WORDS[given.role]}. {_remedy(given)}"
        )
    said: str = Sentence("{who} was read by {source}: {used}.", who=given.who, source=source, used=", ".join(used))
    rest = len(given.labels) - len(used)
    if rest:
        said += f" {'The other label is' if rest == 1 else f'The other {rest} labels are'} left out."
    return Meanings(names, source, terms, (said, *notes))


def _remedy(given: LabelMap) -> str:
    """What to do, with the numberings that the map can have."""
    example = {"emboli": "1=emboli", "arteries": "1=arteries", "lungs": "1=right,2=left"}.get(given.role, "10=LUL,11=LLL,...")
    if not given.unique or any(not is_unnamed(label.name) for label in given.labels):
        term = example.split("=")[1].split(",")[0]
        return f"Say with --labels what they are, by {'number or ' if given.unique else ''}name (NAME={term},...)."
    schemes = fitting(given.numbers, WANTED[given.role], given.places)
    if schemes:
        return (
            f"Say with --labels what they are: {' or '.join(each.name for each in schemes)} fits these numbers and their places"
            f", or {example}."
        )
    return (
        f"Say with --labels what they are ({example}, or a table); none of the known numberings fits these numbers ({', '.join(SCHEMES)})."
    )


def _count(given: LabelMap) -> str:
    return f"{len(given.labels)} segment{'s' if len(given.labels) != 1 else ''}"


def _listed(values: Sequence) -> str:
    few = [str(value) for value in list(values)[:8]]
    return ", ".join(few) + (f" and {len(values) - 8} more" if len(values) > 8 else "")


__all__ = [
    "NOTHING",
    "REGIONS",
    "SAYABLE",
    "TERMS",
    "WANTED",
    "Label",
    "LabelMap",
    "Meanings",
    "check_sayable",
    "counted",
    "is_unnamed",
    "meaning_of_name",
    "resolve",
]
