"""What the numbers of a label map mean: said by the person, by the file, by a table beside it; refused where nothing says it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from nifti_extension import write_with_extension

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.labels.meanings import NOTHING, Label, LabelMap, counted, is_unnamed, resolve
from LungPerfusionCore.labels.schemes import SCHEMES, centres_of, fitting, misplaced
from LungPerfusionCore.labels.tables import beside, in_header, read_table
from LungPerfusionCore.lungs.regions import LOBES

#: Where lobes lie, LPS: x to the patient's left, z up.
PLACES = {
    "RUL": (-60, 0, 60),
    "RML": (-60, -30, 0),
    "RLL": (-60, 20, -40),
    "LUL": (60, -10, 50),
    "LLL": (60, 20, -40),
    "right": (-60, 0, 0),
    "left": (60, 0, 0),
}
LUNGMASK = {1: "LUL", 2: "LLL", 3: "RUL", 4: "RML", 5: "RLL"}


def bare(numbers, path="lobes.nii.gz", role="regions", places=None) -> LabelMap:
    labels = [Label(f"Segment_{n}", n, f"Segment_{n}") for n in numbers]
    centres = {n: np.array(PLACES[term], float) for n, term in (places or {}).items()}
    return LabelMap(Path(path), role, labels, lambda: centres)


def refused(given: LabelMap, said=None) -> str:
    with pytest.raises(InputError) as caught:
        resolve(given, said)
    return str(caught.value)


@pytest.mark.parametrize(
    ("scheme", "numbers"),
    [("totalsegmentator", (10, 11, 12, 13, 14)), ("totalsegmentator-v1", (13, 14, 15, 16, 17)), ("lungmask-lobes", (1, 2, 3, 4, 5))],
)
def test_the_tools_numbers(scheme, numbers):
    found = resolve(bare(numbers), scheme)
    assert [found.terms[f"Segment_{n}"] for n in numbers] == ["LUL", "LLL", "RUL", "RML", "RLL"]
    assert scheme in found.source and f"{numbers[0]} LUL" in found.notes[0]


def test_lungs_and_vessels():
    assert resolve(bare((1, 2)), "lungmask-lungs").terms == {"Segment_1": "right", "Segment_2": "left"}
    everything = resolve(bare(range(1, 118)), "totalsegmentator")
    assert everything.terms["Segment_51"] == "heart" and everything.terms["Segment_53"] == "veins"
    assert everything.names["Segment_52"] == "aorta" and everything.names["Segment_5"] == NOTHING
    assert "The other 112 labels are left out" in everything.notes[0]
    assert resolve(bare((7, 49), role="arteries"), "totalsegmentator-v1").terms == {"Segment_49": "arteries"}


def test_numbers_without_names_are_refused_with_what_would_fit():
    sentence = refused(bare((10, 11, 12, 13, 14)))
    assert "numbers without names (10, 11, 12, 13, 14)" in sentence and "--labels" in sentence
    assert "totalsegmentator fits" in sentence and "lungmask" not in sentence
    # 1 to 5 can be two things; where the labels lie says which.
    both = refused(bare((1, 2, 3, 4, 5)))
    assert "lungmask-lobes or lungperfusion-lobes fits" in both
    assert "lungmask-lobes fits" in refused(bare((1, 2, 3, 4, 5), places=LUNGMASK))
    assert "lungmask-lungs fits" in refused(bare((1, 2)))
    assert "none of the known numberings fits" in refused(bare((200, 201)))


def test_a_wrong_numbering():
    assert "holds 3, 4, 5, which lungmask, lungs (R231) does not have" in refused(bare((1, 2, 3, 4, 5)), "lungmask-lungs")
    assert "none of the labels" in refused(bare((1, 2, 3, 4, 5)), "totalsegmentator")
    exchanged = refused(bare((1, 2, 3, 4, 5), places=LUNGMASK), "lungperfusion-lobes")
    assert "are not where" in exchanged and "fit --labels lungmask-lobes" in exchanged


def test_the_old_numbers_given_as_the_new_ones():
    """Version 2 would make of version 1's pancreas and adrenal glands three lobes."""
    centres = {
        10: (0, 0, -150),
        11: (-20, 0, -140),
        12: (20, 0, -140),
        **{n: PLACES[term] for n, term in {13: "LUL", 14: "LLL", 15: "RUL", 16: "RML", 17: "RLL"}.items()},
    }
    numbers = LabelMap(
        Path("seg.nii.gz"), "regions", bare(range(1, 105)).labels, lambda: {n: np.array(at, float) for n, at in centres.items()}
    )
    assert "fit --labels totalsegmentator-v1" in refused(numbers, "totalsegmentator")
    assert resolve(numbers, "totalsegmentator-v1").terms["Segment_13"] == "LUL"
    assert "totalsegmentator-v1 fits" in refused(numbers)
    # Two of the five alone would be the right middle and lower lobe of version 2, with nothing on the left to contradict.
    lobes = bare((5, 13, 14, 15, 16, 17), places={13: "LUL", 14: "LLL", 15: "RUL", 16: "RML", 17: "RLL"})
    assert "fit --labels totalsegmentator-v1" in refused(lobes, "totalsegmentator")
    # A right lung alone in version 2's numbers, with oesophagus and trachea, is what it is.
    alone = LabelMap(
        Path("seg.nii.gz"),
        "regions",
        bare((12, 13, 14, 15, 16)).labels,
        lambda: (
            {n: np.array(PLACES[t], float) for n, t in {12: "RUL", 13: "RML", 14: "RLL"}.items()}
            | {15: np.array((2.0, 30, 0)), 16: np.array((0.0, 10, 80))}
        ),
    )
    assert resolve(alone, "totalsegmentator").terms["Segment_13"] == "RML"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("10=LULL", "'LULL', which is not understood"),
        ("10", "neither a known numbering"),
        ("", "neither"),
        ("=LUL", "neither"),
        ("10=LUL,10=LLL", "says twice what 10 is"),
        ("99=LUL", "has none of the labels"),
        ("totalsegmentator2", "neither a known"),
        ("10=arteries", "a lobe"),
        ("gone.csv", "does not exist"),
    ],
)
def test_what_cannot_be_meant(said, words):
    assert words in refused(bare((10, 11)), said)


def test_said_label_by_label():
    found = resolve(bare((10, 11, 12)), "10=LUL, 11 = left lower lobe")
    assert found.terms == {"Segment_10": "LUL", "Segment_11": "LLL"} and found.names["Segment_12"] == NOTHING
    assert "holds no 40" in resolve(bare((10, 11)), "10=LUL,40=RUL").notes[1]
    # Of a segmentation with names, the others keep theirs; a name goes before a number.
    named = LabelMap(Path("a.seg.nrrd"), "regions", [Label("a", 1, "Right upper lobe"), Label("b", 2, "my region")])
    assert resolve(named).terms == {"a": "RUL"} and resolve(named).names == {}
    assert resolve(named, "my region=RML").terms == {"a": "RUL", "b": "RML"}
    assert resolve(named, f"a=RML,1={NOTHING},2=RUL".removeprefix("a=RML,")).terms == {"b": "RUL"}
    layers = LabelMap(Path("a.seg.nrrd"), "regions", [Label("a", 1, "x"), Label("b", 1, "y")])
    assert "by name" in refused(layers) and "their names" in refused(layers, "1=RUL")
    assert resolve(layers, "y=RUL,x=RLL").terms == {"b": "RUL", "a": "RLL"}


def test_clots_and_arteries():
    one = bare((1,), role="emboli")
    assert counted(one, resolve(one)) == (["Segment_1"], ())
    many = bare((1, 2, 3), role="emboli")
    keys, notes = counted(many, resolve(many))
    assert len(keys) == 3 and "calls none of its 3 labels emboli" in notes[0]
    tree = LabelMap(Path("t.seg.nrrd"), "arteries", [Label("a", 1, "pulmonary artery"), Label("v", 2, "pulmonary vein")])
    assert counted(tree, resolve(tree)) == (["a"], ())
    veins = LabelMap(Path("t.seg.nrrd"), "arteries", [Label("v", 2, "pulmonary vein")])
    with pytest.raises(InputError, match="is the pulmonary arteries: they are veins"):
        counted(veins, resolve(veins))
    assert counted(many, resolve(many, "2=emboli"))[0] == ["Segment_2"]


TABLES = {
    "lobes.json": json.dumps({"10": "lung_upper_lobe_left", "11": "LLL", "0": "background"}),
    "lobes.csv": "LabelValue,Name,Color_R\n0,(none),0\n10,Left upper lobe,3\n11,Left lower lobe,4\n",
    "lobes.tsv": "index\tname\n10\tLUL\n11\tLLL\n",
    "lobes.ctbl": "# Color table file\n10 Left_upper_lobe 1 2 3 255\n11 Left_lower_lobe 4 5 6 255\n",
    "lobes.txt": '# ITK-SnAP Label Description File\n    0     0    0    0        0  0  0    "Clear Label"\n'
    '   10   255    0    0        1  1  1    "LUL"\n   11     0  255    0      0.5  1  1    "LLL"\n',
    "lobes.label": '10 1 1 1 1 1 1 "LUL"\n11 1 1 1 1 1 1 "LLL"\n',
}


@pytest.mark.parametrize("name", TABLES)
def test_tables_beside_the_map(tmp_path, name):
    (tmp_path / name).write_text(TABLES[name])
    for file in ("lobes.nii.gz", "lobes.nrrd"):
        found = resolve(bare((10, 11), tmp_path / file))
        assert found.terms == {"Segment_10": "LUL", "Segment_11": "LLL"}
        assert name in found.source and name in found.notes[0]
    assert resolve(bare((10, 11)), str(tmp_path / name)).terms == {"Segment_10": "LUL", "Segment_11": "LLL"}


def test_files_that_are_no_tables_are_passed_over(tmp_path):
    for name, text in {
        "lobes.json": '{"Modality": "CT", "ConversionSoftware": "x"}',
        "lobes.csv": "region,volume_ml\nRUL,3.1\n",
        "lobes.txt": "Segmented on Monday.\n",
        "lobes.tsv": "index\tname\n",
    }.items():
        (tmp_path / name).write_text(text)
    assert "numbers without names" in refused(bare((10, 11), tmp_path / "lobes.nrrd"))
    with pytest.raises(InputError, match="is no label table"):
        read_table(tmp_path / "lobes.csv")
    assert read_table(_written(tmp_path / "dataset.json", '{"labels": {"background": 0, "LUL": 1}}')) == {1: "LUL"}


def test_two_tables_that_disagree(tmp_path):
    _written(tmp_path / "lobes.csv", TABLES["lobes.csv"])
    _written(tmp_path / "lobes.json", '{"10": "LLL", "11": "LUL"}')
    assert "name its labels differently" in refused(bare((10, 11), tmp_path / "lobes.nrrd"))
    (tmp_path / "lobes.json").write_text('{"10": "Left upper lobe", "11": "Left lower lobe"}')
    assert resolve(bare((10, 11), tmp_path / "lobes.nrrd")).terms["Segment_10"] == "LUL"


def test_the_label_table_in_a_nifti_header(tmp_path):
    path = tmp_path / "seg.nii.gz"
    xml = (
        '<?xml version="1.0"?><CaretExtension><VolumeInformation><LabelTable>'
        + "".join(
            f'<Label Key="{n}" Red="1" Green="0" Blue="0" Alpha="1"><![CDATA[{name}]]></Label>\n'
            for n, name in {10: "lung_upper_lobe_left", 11: "lung_lower_lobe_left", 5: "liver"}.items()
        )
        + "</LabelTable></VolumeInformation></CaretExtension>"
    )
    write_with_extension(path, sitk.Image(4, 4, 4, sitk.sitkUInt8), xml)
    assert in_header(path) == {10: "lung_upper_lobe_left", 11: "lung_lower_lobe_left", 5: "liver"}
    assert sitk.ReadImage(str(path)).GetSize() == (4, 4, 4)
    found = resolve(bare((5, 10, 11), path))
    assert found.terms == {"Segment_10": "LUL", "Segment_11": "LLL"} and "header" in found.source
    sitk.WriteImage(sitk.ReadImage(str(path)), str(tmp_path / "plain.nii"))
    assert in_header(tmp_path / "plain.nii") == {} and in_header(_written(tmp_path / "short.nii", "x")) == {}


def _written(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


@given(st.permutations(range(1, 6)))
@settings(max_examples=60, deadline=None)
def test_only_schemes_that_lie_right_are_offered(order):
    """Five lobes in any numbering: a scheme is offered if its lobes lie in possible places, and the right one always is."""
    terms = dict(zip(order, LOBES, strict=True))
    centres = {n: np.array(PLACES[term], float) for n, term in terms.items()}
    assert not misplaced(terms, centres)
    offered = {scheme.name for scheme in fitting(range(1, 6), LOBES, centres)}
    for name in ("lungmask-lobes", "lungperfusion-lobes"):
        if dict(SCHEMES[name].terms) == terms:
            assert name in offered
    assert all(not misplaced(SCHEMES[name].terms, centres) for name in offered)


def test_centres_in_any_orientation():
    array = np.zeros((20, 30, 40), np.uint8)
    array[5:8, 10:13, 20:23] = 7
    image = sitk.GetImageFromArray(array)
    image.SetSpacing((0.5, 0.7, 2.0))
    image.SetOrigin((3.0, -4.0, 5.0))
    image.SetDirection((0, 1, 0, -1, 0, 0, 0, 0, 1))
    assert np.allclose(centres_of(image)[7], image.TransformContinuousIndexToPhysicalPoint((21.0, 11.0, 6.0)))


@pytest.mark.parametrize(
    ("name", "unnamed"), [("Segment_7", True), ("12", True), ("Label 3", True), ("", True), ("RUL", False), ("Segment A", False)]
)
def test_names_that_say_nothing(name, unnamed):
    assert is_unnamed(name) == unnamed


def test_a_table_is_not_looked_for_beside_a_map_with_names(tmp_path):
    _written(tmp_path / "a.csv", TABLES["lobes.csv"])
    assert beside(tmp_path / "a.seg.nrrd") is not None
    named = LabelMap(tmp_path / "a.seg.nrrd", "regions", [Label("x", 10, "Right upper lobe")])
    assert resolve(named).terms == {"x": "RUL"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lobes.csv", "index,name\n10,LUL\n11,LLL,\n12,RUL\n"),  # a comma too many: the lobe was missing in the lungs, 2212 of 3030 ml
        ("lobes.csv", "index,name,colour\n10,LUL,red\n11,LLL\n12,RUL,,\n"),
        ("lobes.csv", "index;name\n10;LUL\n11;LLL\n12;RUL\n"),
        ("lobes.tsv", "index\tname\n10\tLUL\n11\tLLL\t\n12\tRUL\n"),
    ],
)
def test_no_row_of_a_table_is_passed_over(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    assert read_table(tmp_path / name) == {10: "LUL", 11: "LLL", 12: "RUL"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lobes.json", '{"labels": {"RUL": 1, "LUL": 4, "LUL": 5}}'),  # label 4 had no name, and was missing in the lungs
        ("lobes.json", '{"1": "RUL", "1": "LUL"}'),
        ("lobes.csv", "index,name\n1,RUL\n2,lobe, lower\n"),
    ],
)
def test_a_table_that_says_two_things_is_none(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match="is no label table"):
        read_table(tmp_path / name)
