"""What the labels of other people's models mean: their names, in whatever spelling, to the terms that every module understands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..labels.lobe_names import LOBES, lobe_of, lung_of
from ..sentence import Sentence

#: Keys of ``scene.terminology.TERMS`` that a label can mean.
TERMS = ("right", "left", "whole", *LOBES, "airways", "trachea", "heart", "arteries", "veins", "missing", "effusion", "emboli")

_BACKGROUND = {"background", "bg", "ignore", "unlabeled", "unlabelled", "unknown"}


@dataclass(frozen=True)
class Meaning:
    """A label's name as the person reads it, and the term (of ``TERMS``) it stands for, or None for anything else."""

    name: str
    term: str | None = None


def term_of(name: str) -> str | None:
    """The term that a name means, or None: "lung_upper_lobe_left" is LUL, "PE" emboli, "pulmonary artery" arteries."""
    text = name.strip()
    if text in TERMS:
        return text
    lobe = lobe_of(text)
    if lobe:
        return lobe
    words = re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).lower())
    known = set(words)
    if any(word.startswith(("embol", "thromb")) for word in words) or known & {"clot", "clots"} or words == ["pe"]:
        return "emboli"
    ours = known <= {"pulmonary", "lung", "lungs", "artery", "arteries", "arterial", "vein", "veins", "venous", "vessel", "vessels", "tree"}
    if ours and known & {"artery", "arteries", "arterial"} and not known & {"vein", "veins", "venous"}:
        return "arteries"
    if ours and known & {"vein", "veins", "venous"} and not known & {"artery", "arteries", "arterial"}:
        return "veins"
    if any(word.startswith(("airway", "bronch")) for word in words) and not known & {"wall", "walls"}:
        return "airways"
    if known & {"effusion", "effusions"} and not known & {"pericardial", "pericardium"}:
        return "effusion"
    if words in (["trachea"], ["heart"]):
        return words[0]
    if words in (["lung"], ["lungs"]):
        return "whole"
    return lung_of(text)


def is_background(name: str) -> bool:
    """Whether a label's name says that it is nothing."""
    return name.strip().lower() in _BACKGROUND


def meanings_of(named: Mapping[int, str], wanted: Any, model: str) -> dict[int, Meaning]:
    """Label -> meaning, from the names in the model's own files and what its card says instead.

    ``wanted``: {"1": "emboli", "2": "any name", "3": ""}; "" leaves a label out. Raises InputError for a map that is none, two labels of
    one term, and a model of which nothing is left.
    """
    if not isinstance(wanted, Mapping) or not all(isinstance(text, str) for text in wanted.values()):
        raise InputError(Sentence("The card of the model {model} has 'labels' that are not a map from label to meaning.", model=model))
    names = {label: name for label, name in named.items() if label > 0 and not is_background(name)}
    for key, text in wanted.items():
        if not str(key).isdecimal() or not 0 < int(key) < 65536:
            raise InputError(Sentence("The card of the model {model} gives a meaning to '{key}', which is no label.", model=model, key=key))
        names[int(key)] = text
    meanings: dict[int, Meaning] = {}
    for label in sorted(names):
        name = names[label].strip()
        if not name:
            continue
        meanings[label] = Meaning(name, term_of(name))
    if not meanings:
        raise InputError(Sentence("The model {model} does not say what its labels mean; name them in its card.", model=model))
    terms = [meaning.term for meaning in meanings.values() if meaning.term]
    twice = next((term for term in terms if terms.count(term) > 1), None)
    if twice:
        # Two clots' labels or two halves of an artery: which is "the" artery is for a person to say.
        same = ", ".join(meaning.name for meaning in meanings.values() if meaning.term == twice)
        raise InputError(
            Sentence(
                "Several labels of the model {model} mean {twice} ({same}); say in its card which one does.",
                model=model,
                twice=twice,
                same=same,
            )
        )
    return meanings
