"""A structure made by a model of others as a step from a CT to a segmentation, whichever program makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import SimpleITK as sitk

from ..checks.image_checks import check_ct
from ..errors import InputError
from ..models import lungmask_lobes
from ..models.known_models import LUNGMASK, TOTALSEGMENTATOR
from ..models.model_offers import READY, Engines, Offer
from ..progress import Progress
from ..run.step import Step
from ..sentence import Sentence
from . import hierarchy, packages, torch_runtime, total_segmentator, volumes
from .node_provenance import write_provenance
from .segmentations import SegmentSpec, segmentation_from_labels, spec

if TYPE_CHECKING:
    from ..models.library_models import ExternalSegmentation

ENGINES = Engines(total_segmentator.installed, lungmask_lobes.installed)
ROLE = "made_segments"


@dataclass(frozen=True)
class MadeSegments:
    """``segmentation``: the node; ``makes``: what it holds, in the catalogue's words; ``warnings``: sentences."""

    segmentation: Any
    makes: tuple[str, ...]
    warnings: tuple[str, ...]


def make_step(volume: Any, offer: Offer, requester: str, device: str = "auto") -> Step:
    """The step that makes what ``offer`` makes of a CT node; the segmentation appears under its study, in place of an earlier one."""
    if offer.state != READY:
        raise InputError(Sentence("{title} is not ready to run.", title=offer.title))
    engine = offer.known.runs_with if offer.known is not None else ""
    if engine == TOTALSEGMENTATOR:
        return Step(lambda: None, lambda _none, progress: progress(0.5, "TotalSegmentator"), lambda _none: _by_extension(volume, offer))
    if engine == LUNGMASK:
        return Step(
            lambda: _prepared(volume, requester, (lungmask_lobes.PACKAGE,)),
            lambda ct, progress: (_lobes(ct, offer, device, progress), ()),
            lambda made: _show(volume, offer, made[0], [spec(label, term) for label, term in lungmask_lobes.LABELS.items()], made[1]),
        )
    return Step(
        lambda: _prepared(volume, requester, _packages(offer)),
        lambda ct, progress: _segmented(ct, offer, device, progress),
        lambda found: _show(volume, offer, found.labels, _specs(found), found.warnings),
    )


def expected_time(volume: Any, offer: Offer) -> str:
    """How long an offer takes on this machine, in words; empty where that is not known before it runs."""
    from ..models.library_result import RESIDUAL

    if volume is None or offer.model is None or offer.model.card.architecture != RESIDUAL or volume.GetImageData() is None:
        return ""
    try:
        from ..models.device import resolve
        from ..models.residual_unet_models import expected_seconds
        from ..models.tiled_inference import in_words
    except ImportError:  # PyTorch is asked for when it runs
        return ""
    bounds = [0.0] * 6
    volume.GetRASBounds(bounds)
    x, y, z = (bounds[2 * axis + 1] - bounds[2 * axis] for axis in (0, 1, 2))
    return in_words(expected_seconds((z, y, x), offer.model.card, resolve("auto")))


def _prepared(volume: Any, requester: str, needed: tuple[str, ...]) -> sitk.Image:
    torch_runtime.ensure_torch(requester=requester)
    if needed:
        packages.ensure(*needed, requester=requester)
    ct = volumes.image_from_node(volume)
    check_ct(ct, role="ct")
    return ct


def _packages(offer: Offer) -> tuple[str, ...]:
    from ..models.library_models import packages_of

    return packages_of(offer.registered)


def _lobes(ct: sitk.Image, offer: Offer, device: str, progress: Progress) -> sitk.Image:
    from ..models.device import resolve

    return lungmask_lobes.segment_lobes(ct, offer.fetched.files, resolve(device), progress)


def _segmented(ct: sitk.Image, offer: Offer, device: str, progress: Progress) -> ExternalSegmentation:
    from ..models.library_models import segment

    return segment(ct, offer.registered, device=device, progress=progress)


def _specs(found: ExternalSegmentation) -> list[SegmentSpec]:
    return [
        spec(label, meaning.term) if meaning.term else SegmentSpec(label, meaning.name, (0.6, 0.6, 0.6))
        for label, meaning in found.meanings.items()
    ]


def _show(volume: Any, offer: Offer, labels: sitk.Image, specs: list[SegmentSpec], warnings: tuple[str, ...]) -> MadeSegments:
    role = f"{ROLE}:{offer.name}"
    known = hierarchy.find_output(volume, role)
    node = segmentation_from_labels(labels, specs, f"{volume.GetName()} {offer.name}", reference=volume, node=known)
    return _placed(volume, offer, node, warnings)


def _by_extension(volume: Any, offer: Offer) -> MadeSegments:
    node = total_segmentator.run(volume, offer.entry.parameters, f"{volume.GetName()} {offer.name}")
    earlier = hierarchy.find_output(volume, f"{ROLE}:{offer.name}")
    if earlier is not None:
        earlier.GetScene().RemoveNode(earlier)
    return _placed(volume, offer, node, ())


def _placed(volume: Any, offer: Offer, node: Any, warnings: tuple[str, ...]) -> MadeSegments:
    hierarchy.mark_output(node, volume, f"{ROLE}:{offer.name}")
    hierarchy.place_under_study(node, volume)
    record = offer.model.record if offer.model is not None else None
    parameters = {"model": offer.name, "licence": offer.known.licence if offer.known else ""}
    write_provenance([node], "make", parameters, inputs=(volume,), model=record)
    return MadeSegments(node, offer.makes, (offer.sentence, *warnings))
