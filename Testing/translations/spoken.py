"""What an expression that a file hands to a translation can be: (file name, expression) -> its strings.

The strings stand in science as constants, which does not know of languages; a panel translates them where it shows them. An expression
with no strings here gives sentences with numbers in them, which stay English (Resources/Documentation/strings.md says so).
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

for _module in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"):
    _folder = str(Path(__file__).resolve().parents[2] / _module)
    if _folder not in sys.path:
        sys.path.insert(0, _folder)


def _regions() -> Iterable[str]:
    """What `scene.results.region_title` gives in words, of what an embolus or a model's structure can be in."""
    from LungPerfusionCore.scene.terminology import TERMS

    return ("Lung", *(term.name for key, term in TERMS.items() if not key.isupper()))


def _brain_regions() -> Iterable[str]:
    """What `dynamicRegionTitle` of the logic gives: a module that imports slicer holds it (a test reads it there)."""
    return ("Brain", "Right hemisphere", "Left hemisphere")


def _quantities() -> Iterable[str]:
    """What the tables of the lungs and of a predicted map have columns of."""
    from LungPerfusionCore.quantities import TITLES

    return (TITLES[name] for name in ("volume_ml", "mean_hu", "sd_hu", "laa950_percent", "haa_percent", "perc15_hu", *_PERFUSION))


_PERFUSION = ("high_function_ml", "mean_perfusion", "fraction_percent")


def _meanings() -> Iterable[str]:
    from LungPerfusionCore.widgets.meaning_table import WORDS

    return WORDS.values()


def _offers() -> Iterable[str]:
    from LungPerfusionCore.widgets.model_offers import WORDS

    return WORDS.values()


def _relative_units() -> Iterable[str]:
    from LungPerfusionCore.widgets.threshold_slider import RELATIVE

    return (words for words, _statistic in RELATIVE.values())


def _presets() -> Iterable[str]:
    from LungPerfusionAILib.spect.functional_lung import PRESETS

    return (preset.title for preset in PRESETS.values())


def _levels() -> Iterable[str]:
    return ("main", "lobar", "segmental", "subsegmental")


def _segments() -> Iterable[str]:
    from PEDetectionLib.segment_scores import SEGMENTS

    return (segment.title for segment in SEGMENTS)


def _patency() -> Iterable[str]:
    from PEDetectionLib.panels.segment_scores import WORDS

    return WORDS.values()


def _proposal_rule() -> Iterable[str]:
    from PEDetectionLib.segment_scores import PROPOSAL_RULE

    return (PROPOSAL_RULE,)


def _diameters() -> Iterable[str]:
    from PEDetectionLib.right_heart import NAMES

    return NAMES.values()


def _decisions() -> Iterable[str]:
    from PEDetectionLib.embolus_items import KEPT

    return (KEPT,)


def _dangers() -> Iterable[str]:
    from LungPerfusionCore.models import monai_bundles, nnunet_folders, residual_unet_models

    return (library.DANGER for library in (nnunet_folders, monai_bundles, residual_unet_models))


def _templates() -> Iterable[str]:
    """The templates of science: the first argument of every ``Sentence(...)``, which must be a literal, either of two, or a name that one
    was given."""
    for module in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"):
        for path in sorted((Path(__file__).resolve().parents[2] / module).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            named = {
                node.targets[0].id: node.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
            }
            for node in ast.walk(tree):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Sentence":
                    first = node.args[0]
                    said = named.get(first.id) if isinstance(first, ast.Name) else first
                    for each in (said.body, said.orelse) if isinstance(said, ast.IfExp) else (said,):
                        if not (isinstance(each, ast.Constant) and isinstance(each.value, str)):
                            raise ValueError(f"{path.name}:{node.lineno}: the template of a Sentence is no literal")
                        yield each.value


def _progress_words() -> Iterable[str]:
    """What a computation says while it runs, where it is one literal: ``progress(0.5, "Smoothing")``. With numbers it is a ``Sentence``."""
    said: set[str] = set()
    for module in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"):
        for path in sorted((Path(__file__).resolve().parents[2] / module).rglob("*.py")):
            if {"training", "LungPerfusionPhantom"} & set(path.parts):  # no panel runs them
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "progress" and len(node.args) == 2:
                    ways = [node.args[1].body, node.args[1].orelse] if isinstance(node.args[1], ast.IfExp) else [node.args[1]]
                    said |= {way.value for way in ways if isinstance(way, ast.Constant) and isinstance(way.value, str) and way.value}
    return sorted(said)


def _words_in_templates() -> Iterable[str]:
    from LungPerfusionCore.checks.image_checks import ROLE_WORDS
    from LungPerfusionCore.dicom.multiframe import NM_NOT_VOLUMES
    from LungPerfusionCore.files.paths import EITHER, FILE, FOLDER, SPECIAL
    from LungPerfusionCore.lungs.coverage import region_words
    from LungPerfusionCore.lungs.regions import ZONES
    from LungPerfusionCore.models.registry import CLINICAL_WARNING, SIMULATED_WARNING
    from PEDetectionLib.scan_measures import MEASURES

    yield from (*ROLE_WORDS.values(), "given regions", "map", "right", "left", "top", "bottom", "top and bottom")
    yield from ("to the right of", "above", "before", "front", "back", "up", "down")
    yield from ("unknown units", "the air around the body", "fat", "muscle", "nuclear medicine", "counts down", "is in no order")
    yield from (FILE, FOLDER, EITHER, "something else", *SPECIAL, *NM_NOT_VOLUMES.values(), "lungs", "lobes", "regions")
    yield from ("The segment", "The defect segment", "The segment of low or high function", "The segment of the emboli")
    yield from ("predicted FEV1", "right ventricle", "left ventricle", "pulmonary trunk")
    yield from ("its publisher states", "was recorded at the first download", SIMULATED_WARNING, CLINICAL_WARNING)
    yield from (measure.words for measure in MEASURES.values())
    yield from _progress_words()
    yield from ("earlier", "later", "new", "resolved", "not evaluable", "no unit")
    yield from (region_words(name) for name in ("whole", "right", "left", *ZONES))


def _map_words() -> Iterable[str]:
    from LungPerfusionAILib.panels.context import MAP_WORDS

    return MAP_WORDS.values()


def _map_titles() -> Iterable[str]:
    from LungPerfusionAILib.panels.context import MAP_TITLES

    return MAP_TITLES.values()


def _threshold_presets() -> Iterable[str]:
    from PerfusionDefectQuantLib.panels.presets import BUILT_IN

    return BUILT_IN


def _rules() -> Iterable[str]:
    from PerfusionDefectQuantLib.rules import THRESHOLD_RULES

    return (rule.title for rule in THRESHOLD_RULES.values())


def _candidate_rules() -> Iterable[str]:
    """What a proposal's rule can be, in the words of a narrow column."""
    from PerfusionDefectQuantLib.candidate_score import TERMS

    yield from (label for term in TERMS.values() for label in term.labels)
    yield from ("undecided", "emphysema", "specks", "no clot", "sheet", "consolidation")


def _interval_sources() -> Iterable[str]:
    from LungPerfusionCore.uncertainty.interval import SOURCE_WORDS

    return SOURCE_WORDS.values()


SPOKEN: dict[tuple[str, str], Callable[[], Iterable[str]]] = {
    ("PEDetection.py", "region_title(name)"): _regions,
    ("differential.py", "self._c.logic.regionTitle(region)"): _regions,
    ("number_table.py", "logic.regionTitle(region)"): _regions,
    ("number_table.py", "logic.quantityTitle(name)"): _quantities,
    ("function.py", "self._c.logic.regionTitle(region)"): _regions,
    ("dynamic_lesions.py", "self._c.logic.dynamicRegionTitle(region)"): _brain_regions,
    ("services.py", "region_title(region)"): _regions,
    ("context.py", "MAP_WORDS[name]"): _map_words,
    ("context.py", "MAP_TITLES[name]"): _map_titles,
    ("presets.py", "name"): _threshold_presets,
    ("PerfusionDefectQuant.py", "rule.title"): _rules,
    ("meaning_table.py", "WORDS.get(term, term)"): _meanings,
    ("model_offers.py", "WORDS[self._wanted]"): _offers,
    ("threshold_slider.py", "words"): _relative_units,
    ("function.py", "preset.title"): _presets,
    ("candidates.py", "c.proposal.rule.replace('_', ' ')"): _candidate_rules,
    ("interval.py", "source.words"): _interval_sources,
    ("embolus_rows.py", "embolus.level"): _levels,
    ("embolus_rows.py", "decision"): _decisions,
    ("segment_scores.py", "segment.title"): _segments,
    ("segment_scores.py", "WORDS[state]"): _patency,
    ("segment_scores.py", "WORDS[proposed]"): _patency,
    ("segment_scores.py", "PROPOSAL_RULE"): _proposal_rule,
    ("right_heart.py", "NAMES[name]"): _diameters,
    ("sentence.py", "sentence.template"): _templates,
    ("sentence.py", "value"): _words_in_templates,
    ("library_model.py", "about.danger"): _dangers,
}
