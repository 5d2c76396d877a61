"""The picture of the demonstration: true and measured defects on three coronal slices, and a bar pair a region."""

from __future__ import annotations

from pathlib import Path

TRUE, MEASURED = "#e8b93c", "#2ec4d6"


def draw_truth(path: Path, analysis, truth, rows: list[dict]) -> Path:
    """Draw ``path`` (PNG) from the analysis, the true defects (label image on its grid) and ``demo.truth_table``'s rows."""
    import numpy as np
    import SimpleITK as sitk
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from LungPerfusionCore.files.atomic_files import write_figure

    orient = sitk.DICOMOrientImageFilter()
    orient.SetDesiredCoordinateOrientation("LPS")

    def array(image) -> np.ndarray:
        return sitk.GetArrayFromImage(orient.Execute(image))

    iodine, true, found = (array(image) for image in (analysis.result.prepared.map, truth, analysis.result.mask))
    lungs = array(analysis.regions.labels) > 0
    box = tuple(
        slice(max(int(hit[0]) - 3, 0), int(hit[-1]) + 4)
        for axis in range(3)
        for hit in [np.flatnonzero(lungs.any(axis=tuple({0, 1, 2} - {axis})))]
    )
    iodine, true, found, lungs = (each[box] for each in (iodine, true, found, lungs))
    across = np.flatnonzero(lungs.any(axis=(0, 2)))
    spacing = orient.Execute(truth).GetSpacing()
    figure = Figure(figsize=(12, 7.5), dpi=120)
    FigureCanvasAgg(figure)
    figure.suptitle("SIMULATED perfusion defects over a real chest CT: truth and measurement", fontsize=14)
    levels = np.where(lungs, iodine, np.nan)
    for column, fraction in enumerate((0.35, 0.5, 0.65)):
        row = across[int(fraction * (len(across) - 1))]
        axes = figure.add_axes((0.02 + 0.325 * column, 0.41, 0.31, 0.52))
        axes.imshow(
            levels[:, row], cmap="Greys_r", vmin=0, vmax=np.nanpercentile(levels, 99), origin="lower", aspect=spacing[2] / spacing[0]
        )
        for mask, color, width in ((true, TRUE, 2.2), (found, MEASURED, 1.0)):
            if mask[:, row].any():
                axes.contour(mask[:, row] > 0, levels=[0.5], colors=color, linewidths=width)
        axes.set_axis_off()
    axes = figure.add_axes((0.07, 0.09, 0.9, 0.27))
    place = np.arange(len(rows))
    for shift, key, color, label in (
        (-0.2, "true_defect_percent", TRUE, "true (simulated)"),
        (0.2, "measured_defect_percent", MEASURED, "measured"),
    ):
        bars = axes.bar(place + shift, [row[key] for row in rows], 0.38, color=color, label=label)
        axes.bar_label(bars, fmt="%.1f", fontsize=8)
    axes.set_xticks(place, [row["region"] for row in rows])
    axes.set_ylabel("defect (% of region)")
    axes.margins(x=0.01, y=0.2)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, ncols=2, loc="upper right")
    return write_figure(figure, path)
