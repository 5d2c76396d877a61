"""Every choice of an analysis in one object, and the presets of an organ."""

from __future__ import annotations

from dataclasses import dataclass, field

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

from .deconvolution import DeconvolutionSettings
from .input_functions import Criteria
from .lesions import LesionSettings
from .masks import REGIONS, MaskParameters
from .motion import MotionParameters
from .series import Constants


@dataclass(frozen=True)
class Smoothing:
    """Standard deviations of Gaussians: ``plane_mm`` in the plane, ``time_s`` along time; 0 switches either off."""

    plane_mm: float = 1.5
    time_s: float = 0.0

    def __post_init__(self):
        if not 0 <= self.plane_mm <= 20 or not 0 <= self.time_s <= 10:
            raise InputError(Sentence("The series can be smoothed by 0 to 20 mm and by 0 to 10 s."))


@dataclass(frozen=True)
class DynamicSettings:
    """``region``: one of ``masks.REGIONS``, where no mask is given. ``motion``: frames are laid onto the first. ``scale_by_vein``: the
    arterial input is made as large as the venous output (partial volume). ``lesions``: None: no core and penumbra. ``device``: auto, cpu or
    cuda:N."""

    region: str = "brain"
    motion: bool = True
    smoothing: Smoothing = field(default_factory=Smoothing)
    scale_by_vein: bool = True
    deconvolution: DeconvolutionSettings = field(default_factory=DeconvolutionSettings)
    constants: Constants = field(default_factory=Constants)
    criteria: Criteria = field(default_factory=Criteria)
    lesions: LesionSettings | None = field(default_factory=LesionSettings)
    mask: MaskParameters = field(default_factory=MaskParameters)
    motion_parameters: MotionParameters = field(default_factory=MotionParameters)
    device: str = "auto"

    def __post_init__(self):
        if self.region not in REGIONS:
            raise InputError(Sentence("Unknown region '{region}'; known are {listed}.", region=self.region, listed=", ".join(REGIONS)))


#: What an analysis of the brain starts from.
DEFAULT = DynamicSettings()


@dataclass(frozen=True)
class Preset:
    """``title``: for a list. ``settings``: what an analysis starts from. ``ranges``: map -> (low, high) that its colours span, in the map's
    units. ``artery``, ``vein``: what is looked for, in words."""

    title: str
    settings: DynamicSettings
    ranges: dict[str, tuple[float, float]] = field(default_factory=dict)
    artery: str = "artery"
    vein: str = "vein"


#: Lung parenchyma holds air, so its maps are per 100 ml of lung (density 1) and, as usual there, without a haematocrit factor. The
#: pulmonary artery is large (no scaling), flow is several times the brain's, transit is shorter, and breathing is no rigid motion.
PRESETS: dict[str, Preset] = {
    "brain": Preset(
        "Brain: CT perfusion in stroke",
        DynamicSettings(),
        {"cbf": (0, 80), "cbv": (0, 6), "mtt": (0, 12), "ttp": (0, 40), "tmax": (0, 12), "delay": (-2, 10)},
        "cerebral artery",
        "venous sinus",
    ),
    "lung": Preset(
        "Lung: bolus-tracking perfusion CT",
        DynamicSettings(
            region="lungs",
            motion=False,
            smoothing=Smoothing(plane_mm=2.0),
            scale_by_vein=False,
            deconvolution=DeconvolutionSettings(early_s=4.0),
            constants=Constants(density=1.0, haematocrit_factor=1.0),
            criteria=Criteria(enhances=0.5, early_s=1.0, later_s=2.0, voxels=16),
            lesions=None,
        ),
        {"cbf": (0, 300), "cbv": (0, 25), "mtt": (0, 10), "ttp": (0, 25), "tmax": (0, 8), "delay": (-2, 8)},
        "pulmonary artery",
        "left atrium or aorta",
    ),
}


def preset(name: str) -> Preset:
    """A preset by its name in PRESETS. Raises InputError for another."""
    if name not in PRESETS:
        raise InputError(Sentence("Unknown preset '{name}'; known are {listed}.", name=name, listed=", ".join(PRESETS)))
    return PRESETS[name]
