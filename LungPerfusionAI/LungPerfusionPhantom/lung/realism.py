"""What real CT angiograms have and the plain phantom has not: each an option with a severity, all off unless asked for.

The list is that of the causes of misdiagnosis of pulmonary embolism in Wittram et al., RadioGraphics 2004;24:1219-1238 (motion, noise,
flow, streaks, the lung algorithm, partial volume, lymph nodes, mucus plugs). Models are cheap: structures beside the vessels
(``lookalikes``) and what the scanner adds (``scanner``). With all of them off a patient's bytes are those of the plain phantom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from LungPerfusionCore.errors import InputError

from ..shapes import stream

#: Share of the patients that have each of them when they are drawn.
SHARES = {
    "streaks": 0.6,
    "device": 0.15,
    "breathing": 0.35,
    "mixing": 0.4,
    "lymph_nodes": 0.6,
    "mucus_plugs": 0.45,
    "thick_slices": 0.35,
    "sharp_kernel": 0.25,
    "iterative": 0.4,
}
REALISM = tuple(SHARES)


@dataclass(frozen=True)
class Realism:
    """Severity of each effect from 0 (off) to 1.

    ``streaks``: of bone, contrast medium and shoulders; ``device``: a pacemaker with its lead (there or not; its streaks come with it);
    ``breathing``: a breath during the scan; ``mixing``: unopacified blood in the arteries; ``lymph_nodes`` and ``mucus_plugs``: beside
    arteries; ``thick_slices``: partial volume; ``sharp_kernel``; ``iterative``: the texture of iterative reconstruction.
    Wherever one of them is on, bronchi run beside arteries and never cut into them.
    """

    streaks: float = 0.0
    device: float = 0.0
    breathing: float = 0.0
    mixing: float = 0.0
    lymph_nodes: float = 0.0
    mucus_plugs: float = 0.0
    thick_slices: float = 0.0
    sharp_kernel: float = 0.0
    iterative: float = 0.0

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            if not 0 <= value <= 1:
                raise InputError(f"The severity of {name} lies between 0 and 1, not at {value:g}.")

    @classmethod
    def draw(cls, seed: int, names: Sequence[str] = REALISM) -> Realism:
        """Draw each of ``names`` with its share and a severity between 0.3 and 1; the others are off and change no draw."""
        rng = stream(seed, "realism")
        values = {}
        for name, share in SHARES.items():
            on, severity = rng.random() < share, round(float(rng.uniform(0.3, 1)), 3)
            values[name] = severity if on and name in names else 0.0
        return cls(**values)

    @classmethod
    def of(cls, names: Sequence[str], severity: float = 0.7) -> Realism:
        """All of ``names`` at one severity."""
        return cls(**dict.fromkeys(names, severity))

    @property
    def any(self) -> bool:
        return any(asdict(self).values())

    def as_dict(self) -> dict[str, float]:
        return asdict(self)
