"""Two operators of torchvision for a host whose torchvision was built for another PyTorch.

PyPI's torchvision is built for CUDA; beside a PyTorch for CPUs its compiled operators do not load. ``install`` then registers
``torchvision::nms`` and ``torchvision::roi_align`` (differentiable) written with PyTorch's own operators. Nothing is done where
torchvision is whole. For tests and the command line of this repository only: in Slicer a matching torchvision is asked for.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys


def install() -> bool:
    """Make torchvision's ``nms`` and ``roi_align`` work. Returns whether the ones written here are in use."""
    if importlib.util.find_spec("torchvision") is None:
        return False
    import torch

    if getattr(install, "done", False):
        return True
    try:
        from torchvision.extension import _has_ops

        if _has_ops():
            return False
    except RuntimeError as error:
        if "operator torchvision::" not in str(error):
            raise
        for name in [name for name in sys.modules if name.split(".")[0] == "torchvision"]:
            del sys.modules[name]  # a half imported one
    schema = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
    for name in ("nms", "qnms"):
        if not hasattr(torch.ops.torchvision, name):
            torch.library.define(f"torchvision::{name}", schema)
    torch.library.impl("torchvision::nms", "CPU")(nms)
    torch.library.define(
        "torchvision::roi_align",
        "(Tensor input, Tensor rois, float spatial_scale, int pooled_height, int pooled_width, int sampling_ratio, "
        "bool aligned) -> Tensor",
    )
    torch.library.impl("torchvision::roi_align", "CompositeImplicitAutograd")(roi_align)

    # by import_module: torchvision.ops.roi_align is also the name of a function
    for name in ("torchvision.extension", "torchvision.ops.roi_align", "torchvision.ops.boxes"):
        module = importlib.import_module(name)
        if hasattr(module, "_has_ops"):
            module._has_ops = lambda: True
    install.done = True
    return True


def nms(boxes, scores, iou_threshold: float):
    """Greedy suppression: indices of the boxes (n, 4) kept, the highest score first."""
    import torch

    order = torch.argsort(scores, descending=True, stable=True)
    sorted_boxes = boxes[order].double()
    area = (sorted_boxes[:, 2] - sorted_boxes[:, 0]) * (sorted_boxes[:, 3] - sorted_boxes[:, 1])
    low = torch.maximum(sorted_boxes[:, None, :2], sorted_boxes[None, :, :2])
    high = torch.minimum(sorted_boxes[:, None, 2:], sorted_boxes[None, :, 2:])
    shared = (high - low).clamp(min=0).prod(dim=2)
    overlapping = (shared > iou_threshold * (area[:, None] + area[None, :] - shared)).numpy()
    suppressed = overlapping.diagonal() & False
    kept = []
    for n in range(len(suppressed)):
        if not suppressed[n]:
            kept.append(n)
            suppressed |= overlapping[n]
    return order[torch.tensor(kept, dtype=torch.int64)]


def roi_align(input, rois, spatial_scale, pooled_height, pooled_width, sampling_ratio, aligned):
    """(K, C, pooled_height, pooled_width): averages of bilinear samples (He et al. 2017), through ``grid_sample``."""
    import torch

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
