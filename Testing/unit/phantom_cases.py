"""Simulated circulations and patients that several test files share, each made once a session, by whichever test process asks first."""

from __future__ import annotations

from made_once import made_once

from LungPerfusionPhantom.lung.circulation import Circulation
from LungPerfusionPhantom.lung.disease import Switches
from LungPerfusionPhantom.lung.patient import Patient, circulate, make_patient

EVERYTHING = Switches(emphysema=0.8, svc_streaks=0.9, motion=0.8, effusion=0.8, fissures=0.8, consolidation=0.7)


@made_once
def healthy(seed: int = 5) -> Circulation:
    return circulate(seed, burden="none", switches=Switches())


@made_once
def quiet_patient() -> Patient:
    """A patient with clots, without distractors and without noise, noise-free maps kept."""
    return make_patient(
        11,
        "small",
        burden="intermediate",
        chronic_share=0.0,
        switches=Switches(fissures=0.5),
        keep_exact=True,
        noise_free=True,
    )


@made_once
def troubled_patient() -> Patient:
    """A patient with every distractor and a heavy burden of old clots."""
    return make_patient(12, "small", burden="high", chronic_share=1.0, switches=EVERYTHING, saddle=True, keep_exact=True)
