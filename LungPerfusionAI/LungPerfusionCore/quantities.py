"""What quantities are called where a reader sees them, and with how many decimals; result files have names of fields and every digit."""

from __future__ import annotations

import math

#: Column titles of quantities; the table's view adds the unit. A quantity without a title goes by its own name.
TITLES = {
    "volume_ml": "Volume",
    "defect_volume_ml": "Defect volume",
    "defect_percent": "Defect",
    "defect_percent_low": "Defect, low",
    "defect_percent_high": "Defect, high",
    "mean_iodine": "Mean iodine",
    "measured_percent": "Measured",
    "covered_percent": "In the field of view",
    "downstream_above_ml": "Downstream of emboli, above the threshold",
    "downstream_iodine_percent": "Iodine of it, of the expected",
    "mean_value": "Mean",
    "mean_hu": "Mean",
    "sd_hu": "SD",
    "laa950_percent": "LAA-950",
    "haa_percent": "HAA",
    "perc15_hu": "Perc15",
    "extent_mm": "Extent",
    "slice_spacing_mm": "Slice spacing",
    "slices_with_lung": "Slices with lung",
    "enhancement_hu": "Vascular attenuation",
    "enhanced_share": "Enhanced fraction",
    "enhanced_blood_ml": "Enhanced vessels",
    "stack_probability": "Patient-level probability",
    "max_slice_probability": "Highest slice probability",
    "stack_threshold": "Patient threshold",
    "slice_threshold": "Slice threshold",
    "slices": "Slices",
    "emboli": "Emboli",
    "embolus_volume_ml": "Embolus volume",
    "embolus_volume_ml_low": "Embolus volume, low",
    "embolus_volume_ml_high": "Embolus volume, high",
    "embolus_threshold": "Embolus threshold",
    "qanadli_percent": "Qanadli-like index (estimate)",
    "qanadli_percent_low": "Qanadli-like index, low",
    "qanadli_percent_high": "Qanadli-like index, high",
    "obstruction_percent": "Arterial obstruction (estimate)",
    "obstruction_percent_low": "Arterial obstruction, low",
    "obstruction_percent_high": "Arterial obstruction, high",
    "behind_clots_percent": "Lung downstream of emboli (estimate)",
    "positive_slices": "Positive slices",
    "segment_points": "Qanadli score by segment, of 40",
    "segment_points_percent": "Qanadli score by segment",
    "miller_points": "Miller score (obstruction), of 16",
    "segments_by_reader": "Segments by the reader",
    "rv_diameter_mm": "RV diameter",
    "lv_diameter_mm": "LV diameter",
    "trunk_diameter_mm": "Pulmonary trunk",
    "aorta_diameter_mm": "Ascending aorta",
    "rv_lv_ratio": "RV/LV diameter ratio",
    "trunk_aorta_ratio": "Pulmonary trunk/aorta ratio",
    "low_function_ml": "Low function",
    "high_function_ml": "High function",
    "high_function_percent": "High function percentage",
    "mean_perfusion": "Mean perfusion",
    "fraction_percent": "Percent of total",
    "spearman": "Spearman R",
    "pearson": "Pearson R",
    "ssim": "SSIM",
    "dice_high": "Dice, high",
    "dice_low": "Dice, low",
    "cbf": "CBF",
    "cbv": "CBV",
    "mtt": "MTT",
    "ttp": "TTP",
    "tmax": "Tmax",
    "delay": "Delay",
    "rcbf": "Relative CBF",
    "core_ml": "Core",
    "penumbra_ml": "Penumbra",
    "mismatch_ml": "Mismatch",
    "mismatch_ratio": "Mismatch ratio",
}

#: Decimals with which a table shows numbers of a unit, or of a quantity that needs others; result.json has every digit.
DIGITS = {"%": 1, "ml": 1, "mL": 1, "mm": 1, "HU": 0, "mg/mL": 2, "L": 2, "counts": 1, "proportional counts": 1, "1": 3, "nats": 3, "s": 1}
_OF_QUANTITY = {
    "embolus_volume_ml": 3,
    "segment_points": 0,
    "miller_points": 0,
    "segments_by_reader": 0,
    "rv_lv_ratio": 2,
    "trunk_aorta_ratio": 2,
    "total_counts": 0,
    "cbf": 1,
    "mismatch_ratio": 2,
}


def digits_of(unit: str, quantity: str = "") -> int:
    """How many decimals of a number a reader can use."""
    return _OF_QUANTITY.get(quantity, DIGITS.get(unit, 2))


def title_with_unit(quantity: str, unit: str) -> str:
    """A quantity as the head of a column or an axis: "Defect (%)"."""
    title = TITLES.get(quantity, quantity)
    return f"{title} ({unit})" if unit and unit != "1" else title


def number_text(value: float, unit: str, quantity: str = "") -> str:
    """A number with the decimals that a reader can use; a dash where it is undefined."""
    return f"{round(value, digits_of(unit, quantity)) + 0.0:.{digits_of(unit, quantity)}f}" if math.isfinite(value) else "-"


def region_words(region: str) -> str:
    """A region of any organ, where no terminology is at hand: lobes by their abbreviation, "right_apical" as "Right apical"; "whole" may be
    both lungs or a brain."""
    return region if region.isupper() else region.replace("_", " ").capitalize()
