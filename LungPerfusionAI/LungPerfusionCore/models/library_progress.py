"""Progress and cancel inside other people's inference loops, which know neither."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import Cancelled


class Watch:
    """While it is entered, ``report(n)`` is called before the n-th window (from 0) that ``network`` (a torch module) looks at.

    When ``report`` raises ``Cancelled`` nothing is raised inside the foreign loop: nnU-Net would leave a thread waiting for ever with the
    volume in its hands, and ignite would log an error. The network answers nothing at once instead, and ``raise_if_cancelled`` says so
    when the loop has run through.
    """

    def __init__(self, network: Any, report: Callable[[int], None]):
        self._network, self._report = network, report
        self._count = 0
        self._cancelled: Cancelled | None = None
        self._nothing: Any = None

    def __enter__(self) -> Watch:
        import torch

        original = self._network.forward

        def forward(*args: Any, **kwargs: Any) -> Any:
            if self._cancelled is None:
                try:
                    self._report(self._count)
                except Cancelled as cancelled:
                    self._cancelled = cancelled
                self._count += 1
            if self._cancelled is not None and self._nothing is not None:
                return self._nothing() if callable(self._nothing) else self._nothing
            output = original(*args, **kwargs)
            if isinstance(output, torch.Tensor):  # a fresh one each time: nnU-Net multiplies it in place
                shape, kind, where = output.shape, output.dtype, output.device
                self._nothing = lambda: torch.zeros(shape, dtype=kind, device=where)
            else:
                self._nothing = output
            return output

        self._network.forward = forward
        return self

    def __exit__(self, *_exc: object) -> None:
        del self._network.forward  # the class's own again
        self._nothing = None

    def raise_if_cancelled(self) -> None:
        """Raise the ``Cancelled`` that ``report`` raised, if it did."""
        if self._cancelled is not None:
            raise self._cancelled
