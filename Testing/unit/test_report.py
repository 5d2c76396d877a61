"""The one-page report: what is on it, that it fits, and that it names nobody unless asked."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.report import content as report_content
from LungPerfusionCore.report import page as report

pytest.importorskip("matplotlib")

REGIONS = ("whole", "right", "left", "right_apical", "right_middle", "right_basal", "left_apical", "left_middle", "left_basal")


def measurements(regions=REGIONS):
    rows = []
    for n, region in enumerate(regions):
        rows += [
            Measurement(region, "volume_ml", 1000.0 + n, "mL"),
            Measurement(region, "defect_volume_ml", 40.0, "mL"),
            Measurement(region, "defect_percent", 4.04 + n, "%"),
            Measurement(region, "mean_iodine", 1.523, "mg/mL"),
        ]
    return rows


def case():
    """CT, iodine, defects and lungs of a small chest on one grid."""
    shape = (20, 40, 50)
    k, j, i = np.indices(shape)
    lungs = (((i - 13) / 9.0) ** 2 + ((j - 20) / 13.0) ** 2 + ((k - 10) / 9.0) ** 2 < 1) | (
        ((i - 36) / 9.0) ** 2 + ((j - 20) / 13.0) ** 2 + ((k - 10) / 9.0) ** 2 < 1
    )
    defect = lungs & (i < 14) & (k < 8)
    ct = np.where(lungs, -830, 40).astype(np.float32)
    iodine = np.where(defect, 0.4, 1.6) * lungs
    images = []
    for array in (ct, iodine.astype("f4"), defect.astype("u1"), lungs.astype("u1")):
        image = sitk.GetImageFromArray(array)
        image.SetSpacing((7, 7, 12))
        images.append(image)
    return images


def content(**changes) -> dict:
    ct, iodine, defect, lungs = case()
    page = {
        "title": "Lung perfusion defects",
        "tables": [report.measurement_table(measurements())],
        "images": report.report_images(ct, iodine, defect, lungs),
        "scale": report.colour_scale(iodine, lungs, label="Iodine", unit="mg/mL"),
        "key_figures": [("Perfusion defect, both lungs", "4.0 %"), ("Defect volume", "40 mL")],
        "parameters": {"threshold": 0.8, "threshold_rule": "otsu"},
        "methods_text": "The iodine map was read from the file. Defects were voxels below 0.8 mg/mL.",
        "warnings": ["The CT covers the lungs in part."],
    }
    return page | changes


def figure_of(tmp_path, monkeypatch, **changes):
    """The figure that is saved, with the files."""
    from LungPerfusionCore.report import layout as report_layout

    drawn = []
    draw = report_layout.draw
    monkeypatch.setattr(report_layout, "draw", lambda c: drawn.append(draw(c)) or drawn[-1])
    place = tmp_path / str(len(list(tmp_path.iterdir())))
    paths = report.make_report(place / "report.pdf", place / "report.png", report_content.ReportContent(**content(**changes)))
    return drawn[0], paths


def words_of(figure) -> list[str]:
    from matplotlib.text import Text

    return [t.get_text() for t in figure.findobj(Text) if t.get_text().strip()]


def test_one_a4_page_as_pdf_and_png(tmp_path, monkeypatch):
    figure, (pdf, png) = figure_of(tmp_path, monkeypatch)
    raw = pdf.read_bytes()
    assert raw.startswith(b"%PDF") and len(re.findall(rb"/Type\s*/Page\b", raw)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", raw)
    assert (float(box[1]), float(box[2])) == pytest.approx((595.4, 841.7), abs=0.5)
    picture = sitk.ReadImage(str(png))
    assert picture.GetSize() == (1240, 1753)
    assert sorted(p.name for p in tmp_path.rglob("report.*")) == ["report.pdf", "report.png"]
    words = " ".join(words_of(figure))
    for expected in (
        "Lung perfusion defects",
        "Both lungs",
        "Right apical",
        "Defect volume (mL)",
        "Iodine (mg/mL)",
        "Perfusion defect",
        "Parameters",
        "threshold rule",
        "otsu",
        "Methods (may be cited)",
        "Signature",
        "The CT covers the lungs in part.",
        "Axial, S",
        "Coronal, A",
        "1.52",
        "12.0",
    ):
        assert expected in words, expected


def test_simulated_data_say_so_and_other_data_do_not(tmp_path, monkeypatch):
    figure, _ = figure_of(tmp_path, monkeypatch, simulated=True)
    words = " ".join(words_of(figure))
    assert report_content.SIMULATED_LINE.upper() in words and report_content.SIMULATED_LINE in words
    figure, _ = figure_of(tmp_path, monkeypatch)
    assert "imulated" not in " ".join(words_of(figure)) and report_content.RESEARCH_LINE in " ".join(words_of(figure))


def test_identifiers_only_when_asked_for(tmp_path, monkeypatch):
    figure, _ = figure_of(tmp_path, monkeypatch)
    assert "Case not identified on this page" in words_of(figure)
    figure, (_pdf, png) = figure_of(tmp_path, monkeypatch, case={"Patient": "Doe, Jane", "ID": "4711"})
    assert "Patient: Doe, Jane" in " ".join(words_of(figure))
    assert b"Doe" not in png.read_bytes()  # on the page, not in the file's own metadata


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"simulated": True, "case": {"Patient": "Doe, Jane", "ID": "4711", "Birth date": "1950-01-01"}},
        {"images": [], "scale": None},
        {"tables": [], "key_figures": [], "parameters": {}, "methods_text": "", "warnings": []},
        {
            "title": "A title that is far too long for one line of an A4 page however small the margins may be made",
            "key_figures": [(f"A figure with a very long label {n}", "1,234.5 mg/mL") for n in range(5)],
            "parameters": {f"a_parameter_with_a_long_name_{n}": "a value with many words " * 3 for n in range(30)},
            "methods_text": "A long sentence of methods that goes on. " * 60 + "x" * 300,
            "warnings": ["A warning of some length that explains what was handled and how it was done. " * 2] * 12,
            "simulated": True,
        },
    ],
    ids=["plain", "identified", "no pictures", "pictures alone", "everything too long"],
)
def test_nothing_leaves_the_page_or_covers_another_text(tmp_path, monkeypatch, changes):
    from matplotlib.text import Text

    figure, _ = figure_of(tmp_path, monkeypatch, **changes)
    if "key_figures" in changes:
        # Words may be cut with an ellipsis; a number never is.
        assert words_of(figure).count("1,234.5 mg/mL") == len(changes["key_figures"])
    renderer = figure.canvas.get_renderer()
    page = figure.bbox
    texts = [t for t in figure.texts if t.get_text().strip()]
    boxes = [t.get_window_extent(renderer) for t in texts]
    for text, box in zip(texts, boxes, strict=True):
        assert box.x0 >= page.x0 + 20 and box.x1 <= page.x1 - 20, text.get_text()
        assert box.y0 >= page.y0 + 15 and box.y1 <= page.y1 - 15, text.get_text()
    for n, (text, box) in enumerate(zip(texts, boxes, strict=True)):
        for other, second in zip(texts[n + 1 :], boxes[n + 1 :], strict=True):
            wide = min(box.x1, second.x1) - max(box.x0, second.x0)
            high = min(box.y1, second.y1) - max(box.y0, second.y0)
            assert wide <= 1 or high <= 2.5, (text.get_text(), other.get_text())
    pictures = [a.get_window_extent() for a in figure.axes if a.get_position().height > 0.03]
    for picture in pictures:
        assert picture.y0 >= page.y0 and picture.height > 40
        for text, box in zip(texts, boxes, strict=True):
            wide = min(box.x1, picture.x1) - max(box.x0, picture.x0)
            assert wide <= 1 or min(box.y1, picture.y1) - max(box.y0, picture.y0) <= 2, text.get_text()
    assert all(isinstance(t, Text) for t in texts)


METHODS = (
    "The iodine map was computed by two-material decomposition of 80 and 140 kVp images. Computed by the LungPerfusion extension 0.1.0 in "
    "slicer-core 5.13.0 with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, SimpleITK 2.5.7, torch 2.13.0+cpu, pydicom 3.0.2, vtk 9.6.2."
)


@pytest.mark.parametrize("dpi", [100, 150, 233])
def test_no_ink_leaves_the_columns_at_any_resolution(tmp_path, dpi):
    from LungPerfusionCore.report.layout import INNER, MARGIN, PAGE

    long = {"threshold": "0.7123 mg/mL, Half of the lung's 75th percentile (normalisation to the 75th percentile)", "n": [-960.0, 3]}
    page = content(methods_text=METHODS, parameters=long, images=[], scale=None)
    report.make_report(tmp_path / "r.pdf", tmp_path / "r.png", report_content.ReportContent(**page), dpi=dpi)
    ink = sitk.GetArrayFromImage(sitk.ReadImage(str(tmp_path / "r.png")))[..., :3].min(axis=-1) < 200
    assert ink.any() and not ink[:, round((MARGIN + INNER) * dpi) + 2 :].any() and not ink[:, : round(MARGIN * dpi) - 2].any()
    assert ink.shape[1] == int(PAGE[0] * dpi)


def test_values_of_parameters_are_printed_in_full(tmp_path, monkeypatch):
    value = "50 % of the percentile75 (1.42 mg/mL) inside the parenchyma between -960 and -600 HU"
    figure, _ = figure_of(tmp_path, monkeypatch, parameters={"threshold_note": value, "range_hu": [-960.0, -600.0]})
    words = words_of(figure)
    assert value in " ".join(words) and "-960, -600" in words and not any("…" in each for each in words)


@pytest.mark.parametrize("region", ["Both lungs", "Right apical", "Superior segment of the right lower lobe"])
def test_the_seven_columns_of_a_defect_report_have_whole_titles(tmp_path, monkeypatch, region):
    heads = ["Region", "Volume (ml)", "Defect volume (ml)", "Defect (%)", "Mean iodine (mg/mL)", "Measured (%)", "Automatic (%)"]
    rows = [[region, "2,966", "351", "11.8", "1.31", "100.0", "14.1"] for _ in REGIONS]
    figure, _ = figure_of(tmp_path, monkeypatch, tables=[report_content.ReportTable(heads, rows, "Regions")])
    words = words_of(figure)
    assert not any("…" in each for each in words)
    for head in heads:  # in one line, or its unit below it
        name, _, unit = head.partition(" (")
        assert head in words or {name, f"({unit}"} <= set(words), head
    sizes = {t.get_text(): t.get_fontsize() for t in figure.texts}
    assert min(sizes[w] for w in words if w.startswith(("Mean iodine", "Defect volume"))) > 6  # legible on paper


def test_pictures_keep_their_aspect_and_share_one_scale(tmp_path, monkeypatch):
    figure, _ = figure_of(tmp_path, monkeypatch)
    sizes = [i.size_mm for i in content()["images"]]
    shown = [a.get_window_extent() for a in figure.axes if a.get_position().height > 0.03]
    assert len(shown) == len(sizes) == 6
    scales = [extent / mm for box, size in zip(shown, sizes, strict=True) for extent, mm in zip((box.width, box.height), size, strict=True)]
    assert np.allclose(scales, scales[0], rtol=1e-6)


def test_the_map_is_coloured_in_the_lungs_alone():
    ct, iodine, defect, lungs = case()
    for image in report.report_images(ct, iodine, defect, lungs, axial=1, coronal=1):
        assert set(np.unique(image.overlay[image.lungs])) <= {np.float32(0.4), np.float32(1.6)}  # no false rim
        assert np.isfinite(image.overlay[image.lungs]).all() and np.isnan(image.overlay[~image.lungs]).all()
        assert image.mask.any() and not (image.mask & ~image.lungs).any()
    picture = report.report_images(ct, iodine, defect, lungs, axial=1, coronal=0)[0]
    columns = np.where(picture.mask.any(0))[0]
    assert columns.mean() < picture.mask.shape[1] / 2  # low i is low L, the patient's right: drawn on the left


def test_colour_scales_are_round_numbers_above_the_values():
    _, iodine, _, lungs = case()
    assert report.colour_scale(iodine, lungs, label="Iodine", unit="mg/mL").high == pytest.approx(1.6)
    hu = report.colour_scale(iodine * 26.3, lungs, label="Iodine", unit="HU")
    assert hu.high == pytest.approx(43) and hu.low == 0
    assert report.colour_scale(iodine * 0, lungs, label="Iodine", unit="HU").high == 1


def test_the_table_holds_the_measurements_and_undefined_values_are_dashes():
    table = report.measurement_table(
        [
            *measurements(("whole", "RUL")),
            Measurement("RML", "volume_ml", 215.4, "mL"),
            Measurement("RML", "mean_iodine", float("nan"), "mg/mL"),
        ]
    )
    assert list(table.headers) == ["Region", "Volume (mL)", "Defect volume (mL)", "Defect (%)", "Mean iodine (mg/mL)"]
    assert table.rows[0] == ["Both lungs", "1,000", "40", "4.0", "1.52"]
    assert table.rows[2] == ["RML", "215", "–", "–", "–"]
    assert report.measurement_table(measurements(), quantities=["defect_percent"]).headers[1:] == ["Defect (%)"]


def test_the_methods_paragraph_is_built_from_what_was_in_use():
    steps = report.defect_steps(
        iodine_source="read from the file", regions="lobes", rule="otsu", threshold=0.8123, unit="mg/mL", reference="Otsu 1979"
    )
    text = report.methods_paragraph(
        steps,
        {"LungPerfusion": "0.1.0", "python": "3.12.4", "platform": "Linux x86_64", "application": "3D Slicer 5.10.0", "SimpleITK": "2.5.7"},
    )
    assert "below 0.812 mg/mL, otsu (Otsu 1979)." in text
    by_hand = report.defect_steps(iodine_source="read from the file", regions="lobes", rule="", threshold=0.5, unit="mg/mL")
    assert "below 0.5 mg/mL, set manually." in report.methods_paragraph(by_hand, {})
    between = report.defect_steps(
        what="predicted perfusion map", iodine_source="read from the file", regions="lobes", rule="", threshold=0.5, unit="", lower=0.1
    )
    said = report.methods_paragraph(between, {})
    assert "lung voxels from 0.1 to below 0.5, set manually." in said and said.startswith("The predicted perfusion map was read")
    assert text.endswith("Software: LungPerfusion 0.1.0 in 3D Slicer 5.10.0, Python 3.12.4.")
    assert ".." not in text and "Linux" not in text


def test_a_report_is_whole_or_absent(tmp_path, monkeypatch):
    from matplotlib.figure import Figure

    def broken(self, name, **more):
        Path(name).write_bytes(b"half")
        raise OSError("disk full")

    monkeypatch.setattr(Figure, "savefig", broken)
    with pytest.raises(OSError, match="disk full"):
        report.make_report(tmp_path / "r.pdf", tmp_path / "r.png", report_content.ReportContent(**content()))
    assert list(tmp_path.iterdir()) == []


def test_one_thing_has_one_colour_in_views_and_reports():
    from LungPerfusionAILib.dynamic import dynamic_report
    from LungPerfusionCore import palette
    from LungPerfusionCore.report import sheet

    pytest.importorskip("slicer")
    from LungPerfusionCore.scene.terminology import TERMS

    for term, drawn in (("defects", sheet.OUTLINE), ("core", dynamic_report.CORE_COLOR), ("penumbra", dynamic_report.PENUMBRA_COLOR)):
        assert palette.hexadecimal(tuple(round(255 * part) for part in TERMS[term].color)) == drawn
