"""Model folders of other libraries for tests: real ones with untrained networks where the library is installed, files alone where not."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.imaging.directions import usable_cosines

EMBOLUS = {"background": 0, "embolus": 1}
LOBES = {"background": 0, "lung_upper_lobe_left": 1, "lung_lower_lobe_left": 2, "lung_upper_lobe_right": 3,
         "lung_middle_lobe_right": 4, "lung_lower_lobe_right": 5}  # fmt: skip


def nnunet_files(folder: Path, labels=None, *, channels=("CT",), reader="SimpleITKIO", folds=(0,), configuration=None, **dataset) -> Path:
    """The JSON files of an nnU-Net v2 model folder, with empty checkpoints."""
    folder.mkdir(parents=True)
    plans = {"dataset_name": folder.name, "plans_name": "nnUNetPlans", "image_reader_writer": reader, "transpose_forward": [0, 1, 2],
             "transpose_backward": [0, 1, 2], "configurations": {"3d_fullres": configuration or {}}}  # fmt: skip
    about = {"channel_names": {str(n): name for n, name in enumerate(channels)}, "labels": labels or EMBOLUS, "file_ending": ".nii.gz"}
    (folder / "plans.json").write_text(json.dumps(plans))
    (folder / "dataset.json").write_text(json.dumps(about | {"numTraining": 1} | dataset))
    for fold in folds:
        (folder / f"fold_{fold}").mkdir()
        (folder / f"fold_{fold}" / "checkpoint_final.pth").write_bytes(b"")
    return folder


def untrained_nnunet(folder: Path, labels=None, *, reader="SimpleITKIO", folds=(0,), previous=None, **dataset) -> Path:
    """A whole model folder, its network and its checkpoint made by nnU-Net itself."""
    import torch
    from nnunetv2.training.nnUNetTrainer.nnUNetTrainer import nnUNetTrainer
    from nnunetv2.utilities.label_handling.label_handling import determine_num_input_channels
    from nnunetv2.utilities.plans_handling.plans_handler import PlansManager

    resampling = {"is_seg": False, "order": 1, "order_z": 0, "force_separate_z": None}
    convolution = {
        "n_stages": 2, "features_per_stage": [4, 8], "conv_op": "torch.nn.modules.conv.Conv3d", "kernel_sizes": [[3] * 3] * 2,
        "strides": [[1] * 3, [2] * 3], "n_conv_per_stage": [1, 1], "n_conv_per_stage_decoder": [1], "conv_bias": True,
        "norm_op": "torch.nn.modules.instancenorm.InstanceNorm3d", "norm_op_kwargs": {"eps": 1e-5, "affine": True},
        "dropout_op": None, "dropout_op_kwargs": None, "nonlin": "torch.nn.LeakyReLU", "nonlin_kwargs": {"inplace": True},
    }  # fmt: skip
    configuration = {
        "data_identifier": "tiny", "preprocessor_name": "DefaultPreprocessor", "batch_size": 2, "patch_size": [32, 32, 32],
        "median_image_size_in_voxels": [48, 48, 48], "spacing": [9.0, 8.0, 8.5], "normalization_schemes": ["CTNormalization"],
        "use_mask_for_norm": [False], "batch_dice": False,
        **{f"resampling_fn_{what}": "resample_data_or_seg_to_shape" for what in ("data", "seg", "probabilities")},
        **{f"resampling_fn_{what}_kwargs": resampling for what in ("data", "seg", "probabilities")},
        "architecture": {"network_class_name": "dynamic_network_architectures.architectures.unet.PlainConvUNet",
                         "arch_kwargs": convolution, "_kw_requires_import": ["conv_op", "norm_op", "dropout_op", "nonlin"]},
    }  # fmt: skip
    if previous:
        configuration["previous_stage"] = previous
    nnunet_files(folder, labels, reader=reader, folds=folds, configuration=configuration, **dataset)
    plans, about = (json.loads((folder / name).read_text()) for name in ("plans.json", "dataset.json"))
    values = {
        "max": 1000.0,
        "mean": -300.0,
        "median": -300.0,
        "min": -1000.0,
        "percentile_00_5": -1000.0,
        "percentile_99_5": 500.0,
        "std": 400.0,
    }
    plans |= {"foreground_intensity_properties_per_channel": {"0": values}, "original_median_spacing_after_transp": [9.0, 8.0, 8.5],
              "original_median_shape_after_transp": [48, 48, 48], "experiment_planner_used": "ExperimentPlanner",
              "label_manager": "LabelManager"}  # fmt: skip
    if previous:
        plans["configurations"][previous] = {k: v for k, v in configuration.items() if k != "previous_stage"}
    (folder / "plans.json").write_text(json.dumps(plans))
    manager = PlansManager(plans)
    heads, stage = manager.get_label_manager(about).num_segmentation_heads, manager.get_configuration("3d_fullres")
    channels = determine_num_input_channels(manager, stage, about)
    for fold in folds:
        torch.manual_seed(10 + fold)
        network = nnUNetTrainer.build_network_architecture(manager, stage, channels, heads, enable_deep_supervision=False)
        torch.save(
            {"network_weights": network.state_dict(), "trainer_name": "nnUNetTrainer", "init_args": {"configuration": "3d_fullres"},
             "inference_allowed_mirroring_axes": (0,)}, folder / f"fold_{fold}" / "checkpoint_final.pth")  # fmt: skip
    return folder


def bundle_files(folder: Path, labels=None, *, channels=1, weights=True) -> Path:
    """The files of a MONAI bundle, without a configuration that runs."""
    labels = labels or {"0": "background", "1": "embolus"}
    (folder / "configs").mkdir(parents=True)
    (folder / "models").mkdir()
    form = {"inputs": {"image": {"num_channels": channels}}, "outputs": {"pred": {"num_channels": len(labels), "channel_def": labels}}}
    (folder / "configs" / "metadata.json").write_text(json.dumps({"name": folder.name, "version": "1", "network_data_format": form}))
    (folder / "configs" / "inference.json").write_text(json.dumps({"network_def": {"_target_": "UNet"}}))
    if weights:
        (folder / "models" / "model.pt").write_bytes(b"weights")
    return folder


def untrained_bundle(
    folder: Path, labels=None, *, after=("Activationsd", "Invertd", "AsDiscreted"), pixdim=(8.0, 8.0, 9.0), steps=None
) -> Path:
    """A whole bundle; ``after``: its postprocessing, by MONAI's names; ``steps``: other settings of them."""
    import torch
    from monai.networks.nets import BasicUNet

    bundle_files(folder, labels)
    form = json.loads((folder / "configs" / "metadata.json").read_text())["network_data_format"]
    network = {"spatial_dims": 3, "in_channels": 1, "out_channels": form["outputs"]["pred"]["num_channels"], "features": [4] * 6}
    torch.manual_seed(5)
    torch.save(BasicUNet(**network).state_dict(), folder / "models" / "model.pt")
    settings = {
        "Activationsd": {"softmax": True},
        "Invertd": {"transform": "@preprocessing", "orig_keys": "image", "nearest_interp": False},
        "AsDiscreted": {"argmax": True},
        "SaveImaged": {"output_dir": "@output_dir"},
    } | (steps or {})
    config = {
        "imports": ["$import glob"], "bundle_root": ".", "output_dir": "$@bundle_root + '/eval'", "dataset_dir": "nowhere",
        "datalist": "$list(sorted(glob.glob(@dataset_dir + '/*.nii.gz')))", "device": "$torch.device('cpu')",
        "network_def": {"_target_": "BasicUNet", **network}, "network": "$@network_def.to(@device)",
        "preprocessing": {"_target_": "Compose", "transforms": [
            {"_target_": "LoadImaged", "keys": "image"}, {"_target_": "EnsureChannelFirstd", "keys": "image"},
            {"_target_": "Orientationd", "keys": "image", "axcodes": "RAS"},
            {"_target_": "Spacingd", "keys": "image", "pixdim": list(pixdim), "mode": "bilinear"},
            {"_target_": "ScaleIntensityRanged", "keys": "image", "a_min": -1000, "a_max": 500, "b_min": 0, "b_max": 1, "clip": True}]},
        "dataset": {"_target_": "Dataset", "data": "$[{'image': each} for each in @datalist]", "transform": "@preprocessing"},
        "dataloader": {"_target_": "DataLoader", "dataset": "@dataset", "batch_size": 1, "num_workers": 1},
        "inferer": {"_target_": "SlidingWindowInferer", "roi_size": [32, 32, 32], "overlap": 0.25},
        "postprocessing": {"_target_": "Compose", "transforms": [{"_target_": name, "keys": "pred", **settings[name]} for name in after]},
        "checkpoint": {"_target_": "CheckpointLoader", "load_path": "$@bundle_root + '/models/model.pt'",
                       "load_dict": {"model": "@network"}},
        "evaluator": {"_target_": "SupervisedEvaluator", "device": "@device", "val_data_loader": "@dataloader", "network": "@network",
                      "inferer": "@inferer", "postprocessing": "@postprocessing"},
        "initialize": ["$@checkpoint(@evaluator)"], "run": ["$@evaluator.run()"],
    }  # fmt: skip
    (folder / "configs" / "inference.json").write_text(json.dumps(config))
    return folder


def turned(image: sitk.Image, order=(0, 1, 2), flips=(False, False, False)) -> sitk.Image:
    """The same voxels in the same places, stored along other axes."""
    return sitk.Flip(sitk.PermuteAxes(image, order), flips)


def ramp(size=(11, 9, 7), spacing=(2.0, 2.5, 3.0), direction=None, origin=(-40.0, 12.0, 300.0)) -> sitk.Image:
    """A volume whose voxels tell where they lie: L + 100 P + 10000 S (mm, LPS), float64."""
    image = sitk.Image(size, sitk.sitkFloat64)
    image.SetSpacing(spacing)
    image.SetOrigin(origin)
    if direction is not None:
        image.SetDirection(usable_cosines(direction).ravel().tolist())
    k, j, i = np.indices(tuple(reversed(size)))
    matrix = np.array(image.GetDirection()).reshape(3, 3) * np.array(spacing)
    x, y, z = (matrix @ np.stack([i, j, k]).reshape(3, -1)).reshape(3, *i.shape) + np.array(origin).reshape(3, 1, 1, 1)
    filled = sitk.GetImageFromArray(x + 100.0 * y + 10000.0 * z)
    filled.CopyInformation(image)
    return filled
