"""Suppression of overlapping boxes and pooling of regions, for a torchvision whose compiled operators do not load.

PyPI's torchvision is built for CUDA; beside a PyTorch for CPUs its operators do not load, in Slicer as elsewhere. Its Faster
R-CNN asks for two of them. ``in_use`` lends it the ones written here, with PyTorch's own operators (differentiable; slower),
as long as a network runs, and gives back what was there: nothing of the process's torchvision stays changed.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from .vision import import_torchvision

_lock = threading.Lock()
_users = 0
_theirs: dict = {}


def compiled() -> bool:
    """Whether torchvision's own operators load with this PyTorch."""
    torchvision = import_torchvision()
    try:
        torchvision.ops.nms(torch.zeros(1, 4), torch.zeros(1), 0.5)
    except (RuntimeError, NotImplementedError):
        return False
    return True


@contextmanager
def in_use() -> Iterator[bool]:
    """For as long as it lasts torchvision's detection uses ``nms`` and ``roi_align`` of this file, where its own do not load (True)."""
    import_torchvision()
    from torchvision.ops import boxes, poolers

    global _users
    with _lock:
        lent = _users > 0 or not compiled()
        if lent:
            _users += 1
            if _users == 1:
                _theirs.update({boxes: ("nms", boxes.nms), poolers: ("roi_align", poolers.roi_align)})
                boxes.nms, poolers.roi_align = nms, _pooled
    try:
        yield lent
    finally:
        if lent:
            with _lock:
                _users -= 1
                if _users == 0:
                    for module, (name, function) in _theirs.items():
                        setattr(module, name, function)
                    _theirs.clear()


def _pooled(input, boxes, output_size, spatial_scale: float = 1.0, sampling_ratio: int = -1, aligned: bool = False):
    """``roi_align`` as torchvision's pooling calls it: ``boxes`` (K, 5), the image's number first."""
    height, width = (output_size, output_size) if isinstance(output_size, int) else output_size
    return roi_align(input, boxes, spatial_scale, height, width, sampling_ratio, aligned)


def nms(boxes, scores, iou_threshold: float):
    """Greedy suppression: indices of the boxes (n, 4) kept, the highest score first."""
    order = torch.argsort(scores, descending=True, stable=True)
    sorted_boxes = boxes[order].double()
    area = (sorted_boxes[:, 2] - sorted_boxes[:, 0]) * (sorted_boxes[:, 3] - sorted_boxes[:, 1])
    low = torch.maximum(sorted_boxes[:, None, :2], sorted_boxes[None, :, :2])
    high = torch.minimum(sorted_boxes[:, None, 2:], sorted_boxes[None, :, 2:])
    shared = (high - low).clamp(min=0).prod(dim=2)
    overlapping = (shared > iou_threshold * (area[:, None] + area[None, :] - shared)).cpu().numpy()
    suppressed = overlapping.diagonal() & False
    kept = []
    for n in range(len(suppressed)):
        if not suppressed[n]:
            kept.append(n)
            suppressed |= overlapping[n]
    return order[torch.tensor(kept, dtype=torch.int64, device=order.device)]


def roi_align(input, rois, spatial_scale, pooled_height, pooled_width, sampling_ratio, aligned):
    """(K, C, pooled_height, pooled_width): averages of bilinear samples (He et al. 2017), through ``grid_sample``."""
    count, channels, height, width = len(rois), *input.shape[1:]
    result = input.new_zeros(count, channels, pooled_height, pooled_width)
    offset = 0.5 if aligned else 0.0
    start = rois[:, 1:3] * spatial_scale - offset
    size = rois[:, 3:5] * spatial_scale - offset - start
    size = size if aligned else size.clamp(min=1.0)
    if sampling_ratio <= 0 and count:
        raise NotImplementedError("adaptive sampling is torchvision's own")
    parts, places = [], []
    for image in range(len(input)):
        mine = torch.nonzero(rois[:, 0].round().long() == image)[:, 0]
        if not len(mine):
            continue
        axes = []
        for axis, (pooled, extent) in enumerate(((pooled_width, width), (pooled_height, height))):
            steps = (torch.arange(pooled * sampling_ratio, device=input.device) + 0.5) / (pooled * sampling_ratio)
            at = start[mine, axis, None] + steps * size[mine, axis, None]
            outside = (at < -1.0) | (at > extent)
            at = (2 * at.clamp(0, extent - 1) + 1) / extent - 1  # grid_sample's coordinates of pixel centres
            axes.append(torch.where(outside, torch.full_like(at, 4.0), at))
        x, y = axes
        grid = torch.stack([x[:, None, :].expand(-1, y.shape[1], -1), y[:, :, None].expand(-1, -1, x.shape[1])], dim=-1)
        rows = grid.shape[0] * grid.shape[1]
        found = torch.nn.functional.grid_sample(
            input[image : image + 1],
            grid.reshape(1, rows, -1, 2),
            mode="bilinear",
            padding_mode="zeros",
            align_corners=False,
        )
        found = found.reshape(channels, len(mine), pooled_height, sampling_ratio, pooled_width, sampling_ratio)
        parts.append(found.mean(dim=(3, 5)).transpose(0, 1))
        places.append(mine)
    return result.index_copy(0, torch.cat(places), torch.cat(parts)) if parts else result
