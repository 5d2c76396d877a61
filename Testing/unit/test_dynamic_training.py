"""Training of the network of CT perfusion: data of both kinds, warm start, resuming, the run's folder."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from dynamic_stand_in import bolus, made_scan
from make_dicom import save

from LungPerfusionAILib.dynamic.network_input import NetworkInput
from LungPerfusionAILib.dynamic.unet import ARCHITECTURES, PerfusionUNet
from LungPerfusionAILib.training.dynamic_data import Slices, find_examinations, fitted, load_slices, read_examination, split
from LungPerfusionAILib.training.dynamic_fitting import DynamicTraining, MapToLearn, fit_map, plateau_rate
from LungPerfusionAILib.training.dynamic_study import DynamicStudyParameters, run_dynamic_study
from LungPerfusionAILib.training.unitobrain import find_unitobrain, read_unitobrain
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.registry import load_network
from LungPerfusionCore.models.training_loop import Course, Epoch

CPU = resolve("cpu")
CONTRACT = NetworkInput(frames=12, step_s=4.0, side=0, pixel_mm=4.0, reference="none")
QUICK = DynamicTraining(epochs=3, batch=4, schedule="cosine", seed=5)


def made_slices(count: int = 2) -> list[Slices]:
    """Patients whose map is the mean of their channels, so that there is something to learn."""
    out = []
    for n in range(count):
        rng = np.random.default_rng(n)
        x = rng.normal(0, 1, (3, 12, 16, 24 - 8 * (n % 2))).astype(np.float16)
        out.append(Slices(f"p{n}", x, (1 + x.mean(1, keepdims=True)).astype(np.float16), np.ones((3, *x.shape[2:]), bool)))
    return out


def fit(slices, p=QUICK, start=None, **course):
    contract = replace(CONTRACT, ranges={"cbv": 2.0})
    torch.manual_seed(p.seed)
    return fit_map(MapToLearn("cbv", 0, start), PerfusionUNet(12, 4), slices[1:], slices[:1], contract, p, CPU, Course(**course))


def same(one: dict, other: dict) -> bool:
    return all(torch.equal(one[name], other[name]) for name in one) and one.keys() == other.keys()


def test_the_loss_falls():
    done = fit(made_slices(4), replace(QUICK, epochs=12))
    assert done.history[-1].loss < 0.5 * done.history[0].loss
    assert done.best == min(done.history, key=lambda row: row.validation).epoch
    assert done.history[-1].scores[1] == pytest.approx(-10 * math.log10(done.history[-1].validation))


def test_an_interrupted_run_ends_with_the_same_weights(tmp_path):
    slices, checkpoint = made_slices(3), tmp_path / "cbv.safetensors"
    whole = fit(slices)
    part = fit(slices, checkpoint=checkpoint, stop_after=1)
    assert len(part.history) == 1 and not same(part.state, whole.state)
    taken_up = fit(slices, checkpoint=checkpoint)
    assert same(taken_up.state, whole.state) and taken_up.history == whole.history
    with pytest.raises(InputError, match="another run"):
        fit(slices, replace(QUICK, rate=1e-4), checkpoint=checkpoint)


def test_a_warm_start_begins_with_the_other_maps_weights():
    slices = made_slices(2)
    first = fit(slices)
    begun = fit(slices, start=first.state, stop_after=0)
    assert same(begun.state, first.state) and not same(fit(slices, stop_after=0).state, first.state)
    assert len(fit(slices, replace(QUICK, warm_epochs=1), start=first.state).history) == 1


def test_the_rate_falls_on_a_plateau_and_follows_from_the_history_alone():
    p = DynamicTraining(rate=1e-2, patience=2)
    losses = [1.0, 0.9, 0.95, 0.91, 0.92, 0.5, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6]
    history = [Epoch(n + 1, 0.0, (loss, 0.0, 0.0)) for n, loss in enumerate(losses)]
    rates = [plateau_rate(history[:n], p) for n in range(len(losses) + 1)]
    assert rates == pytest.approx([1e-2] * 5 + [1e-3] * 4 + [1e-4] * 3 + [1e-5])
    done = fit(made_slices(2), DynamicTraining(epochs=30, batch=8, rate=1e-4, last_rate=1e-3))
    assert done.stopped_early and not done.history


def test_standardisation_and_ranges_are_of_the_mask():
    slices = made_slices(2)
    slices[0].mask[:, :8] = False
    slices[0].channels[:, :, :8] = 100
    slices[0].labels[:, :, :8] = 50
    found = fitted(CONTRACT, slices, ("cbv",))
    assert abs(found.mean) < 0.1 and found.deviation == pytest.approx(1, abs=0.05) and found.ranges["cbv"] < 3


def test_patients_are_split():
    names = [f"p{n}" for n in range(20)]
    parts = split([*names, "p3"], 0.1, 0.2, 3)
    assert [len(part) for part in parts] == [14, 2, 4] and sorted(name for part in parts for name in part) == sorted(names)
    with pytest.raises(InputError, match="too few"):
        split(names[:3], 0.1, 0.1, 3)


# ---- UniToBRAIN ---------------------------------------------------------------------------------------------------------------


def write_unitobrain(data: Path, patient: str, *, frames: int = 24, told: bool = True, shuffled: bool = False, extra: bool = False) -> dict:
    """A made-up patient in the layout of UniToBRAIN. -> what was written."""
    series, mask = made_scan(2.0 * np.arange(frames), side=24, slices=3, spacing=(7.2, 7.2, 5.0))
    step = np.arange(3)[:, None, None] + np.add.outer(np.arange(24), np.arange(24))
    maps = {"CBV": mask * (1 + 0.01 * step), "CBF": mask * (30 + step), "TTP": mask * (20 + 0.1 * step)}
    folder = data / f"{patient}_Registered_Filtered_3mm_20HU"
    folder.mkdir(parents=True)
    order = [(t, k) for k in range(3) for t in range(frames)]
    names = np.random.default_rng(1).permutation(len(order)) if shuffled else np.arange(len(order))
    for (t, k), n in zip(order, names, strict=True):
        moment = f"0850{2 * t:06.3f}" if 2 * t < 60 else f"0851{2 * t - 60:06.3f}"
        write_slice(folder / f"Filtered{n + 1:05d}.dcm", series.frames[t, k], k, 0.1, -1000, moment if told else "")
    for name, values in maps.items():
        place = data / f"{patient}_Registered_Filtered_3mm_20HU_Maps" / f"NLR_{name}"
        place.mkdir(parents=True)
        for k in range(1 if extra else 0, 3):
            write_slice(place / f"NLR_{name}{k + 1:05d}.dcm", values[k], k, 0.01, 0, "010203")
    (data / f"{patient}_Registered_Filtered_3mm_20HU_Maps" / "log.txt").write_text("made up")
    return {"series": series, "maps": maps, "folder": folder}


def write_slice(path: Path, values: np.ndarray, k: int, slope: float, intercept: float, moment: str) -> None:
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = CTImageStorage, generate_uid()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    header = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    header.SOPClassUID, header.SOPInstanceUID, header.Modality = CTImageStorage, meta.MediaStorageSOPInstanceUID, "CT"
    header.ImageType = ["ORIGINAL", "SECONDARY", "AXIAL"]
    header.ImagePositionPatient, header.ImageOrientationPatient = [-80.0, -80.0, 30.0 + 5 * k], [1, 0, 0, 0, 1, 0]
    header.PixelSpacing, header.SliceThickness = [7.2, 7.2], 5
    header.Rows, header.Columns = values.shape
    header.SamplesPerPixel, header.PhotometricInterpretation = 1, "MONOCHROME2"
    header.BitsAllocated, header.BitsStored, header.HighBit, header.PixelRepresentation = 16, 16, 15, 0
    header.RescaleSlope, header.RescaleIntercept = slope, intercept
    if moment:
        header.AcquisitionTime = moment
    header.PixelData = np.clip(np.rint((values - intercept) / slope), 0, 65535).astype(np.uint16).tobytes()
    save(header, path)


@pytest.mark.parametrize("shuffled", [False, True])
def test_unitobrain_is_read_by_place_and_time(tmp_path, shuffled):
    written = write_unitobrain(tmp_path, "MOL-007", shuffled=shuffled)
    (tmp_path / "metadata").mkdir()
    patient = find_unitobrain(tmp_path)[0]
    assert (patient.patient, sorted(patient.maps)) == ("MOL-007", ["cbf", "cbv", "ttp"])
    series, labels = read_unitobrain(patient)
    assert series.times == pytest.approx(2.0 * np.arange(24)) and series.spacing == (7.2, 7.2, 5.0)
    assert series.frames == pytest.approx(np.clip(written["series"].frames, -1000, None), abs=0.06)
    for name, values in written["maps"].items():
        assert labels[name.lower()] == pytest.approx(values, abs=0.006)


def test_unitobrain_without_times_is_read_by_its_numbers(tmp_path):
    written = write_unitobrain(tmp_path, "MOL-007", told=False)
    series, _labels = read_unitobrain(find_unitobrain(tmp_path)[0])
    assert series.times == pytest.approx(np.arange(24)) and not series.simulated
    assert series.frames == pytest.approx(np.clip(written["series"].frames, -1000, None), abs=0.06)


def test_unitobrain_keeps_the_slices_that_have_maps(tmp_path):
    write_unitobrain(tmp_path, "MOL-007", extra=True)
    series, labels = read_unitobrain(find_unitobrain(tmp_path)[0])
    assert series.shape == (2, 24, 24) and labels["cbf"][0, 12, 12] == pytest.approx(30 + 1 + 24, abs=0.01)
    assert series.origin[2] == 35.0


def test_unitobrain_with_a_missing_time_point_is_refused(tmp_path):
    folder = write_unitobrain(tmp_path, "MOL-007")["folder"]
    (folder / "Filtered00030.dcm").unlink()
    with pytest.raises(InputError, match="from 23 to 24 time points"):
        read_unitobrain(find_unitobrain(tmp_path)[0])


def test_a_folder_of_something_else_is_refused(tmp_path):
    (tmp_path / "other").mkdir()
    with pytest.raises(InputError, match="neither simulated ones nor the folders of UniToBRAIN"):
        find_examinations(tmp_path)


def test_a_study_of_unitobrain(tmp_path):
    data, folder = tmp_path / "data", tmp_path / "run"
    for n in range(3):
        write_unitobrain(data, f"MOL-{n:03d}")
    dataset = find_examinations(data)
    assert dataset.maps == ("cbf", "cbv", "ttp") and not dataset.simulated
    p = DynamicStudyParameters(
        name="own", network={"filters": 4}, input=CONTRACT, training=replace(QUICK, epochs=2), validation=0.3, test=0.3
    )
    study = run_dynamic_study(dataset, folder, p, CPU)
    card = study.model.card
    assert card.parameters["maps"] == ["cbv", "cbf", "ttp"] and not card.simulated and "NLR" in card.truth
    assert card.input_contract["density"] == 1.0 and card.figures["cbf"]["test_patients"] == 1
    assert len((folder / "curves.csv").read_text().splitlines()) == 1 + 3 * 2
    network = load_network(study.model, ARCHITECTURES)
    again = run_dynamic_study(dataset, folder, p, CPU)  # everything is taken up: nothing is computed anew
    assert again.model.card.sha256 == card.sha256 and same(load_network(again.model, ARCHITECTURES).state_dict(), network.state_dict())
    with pytest.raises(InputError, match="other data or parameters"):
        run_dynamic_study(dataset, folder, replace(p, test=0.0), CPU)


def test_maps_that_the_data_do_not_have_are_refused(tmp_path):
    write_unitobrain(tmp_path / "data", "MOL-000")
    with pytest.raises(InputError, match="no reference of tmax; they have cbf, cbv, ttp"):
        run_dynamic_study(find_examinations(tmp_path / "data"), tmp_path / "run", DynamicStudyParameters(maps=("tmax",)), CPU)
    assert not (tmp_path / "run").exists()


# ---- the simulated cohort -----------------------------------------------------------------------------------------------------


def test_a_cohort_of_brains_is_made_read_and_taken_up(tmp_path, monkeypatch):
    from LungPerfusionPhantom.brain import cohort, patient

    monkeypatch.setitem(patient.SIZES, "tiny", ((2, 40, 40), (5.0, 5.0, 10.0), 1, 2))
    plans = cohort.plan_brains(2, 4, "tiny", sampling="shuttle", lesion="left")
    assert plans == cohort.plan_brains(2, 4, "tiny", sampling="shuttle", lesion="left") and plans[0].settings != plans[1].settings
    assert plans[0].settings.flow[0] != plans[0].settings.flow[1]
    rows = cohort.make_brains(plans, tmp_path)
    assert [row["status"] for row in rows] == ["done", "done"]
    stamp = (tmp_path / "brain_0001" / "ctp.nrrd").stat().st_mtime_ns
    assert cohort.make_brains(plans, tmp_path) == rows and (tmp_path / "brain_0001" / "ctp.nrrd").stat().st_mtime_ns == stamp
    truth = json.loads((tmp_path / "brain_0002" / "truth.json").read_text())
    assert truth["settings"]["flow"] == list(plans[1].settings.flow) and truth["settings"]["dose"] == plans[1].settings.dose
    dataset = find_examinations(tmp_path)
    assert dataset.simulated and {"cbf", "cbv", "mtt", "tmax"} <= set(dataset.maps) and len(dataset.examinations) == 2
    series, mask, labels = read_examination(dataset.examinations[0])
    made = patient.make_brain(plans[0].seed, "tiny", plans[0].settings)
    assert np.array_equal(series.frames, made.series()) and series.times == pytest.approx(made.times) and series.simulated
    assert np.array_equal(labels["cbf"], made.maps["cbf"]) and mask[made.maps["cbf"] > 20].mean() > 0.9
    kept = load_slices(dataset, replace(CONTRACT, pixel_mm=3.0), tmp_path / "cache")
    assert [each.patient for each in kept] == ["brain_0001", "brain_0002"] and kept[0].labels.shape[1] == len(dataset.maps)


def test_flow_and_transit_scale_the_truth():
    from LungPerfusionPhantom.brain.examination import BrainSettings
    from LungPerfusionPhantom.brain.perfusion import TissueFields

    one = np.ones((1, 2, 2), np.float32)
    found = TissueFields(50 * one, 4 * one, 20 * one, 5 * one, one, one, one).scaled((1.2, 0.5), (2.0, 1.0))
    assert [float(getattr(found, name)[0, 0, 0]) for name in ("grey_cbf", "grey_mtt", "white_cbf", "white_mtt")] == pytest.approx(
        [60, 8, 10, 5]
    )
    for wrong in ({"flow": (0.1, 1.0)}, {"dose": -1.0}, {"dose": "double"}):
        with pytest.raises(InputError):
            BrainSettings(**wrong)
    assert bolus(np.array([0.0]))[0] == 0
