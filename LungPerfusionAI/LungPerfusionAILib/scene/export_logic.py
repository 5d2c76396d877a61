"""The part of ``LungPerfusionAILogic`` that writes DICOM, and says what the scene holds of a CT. Nodes in, files out.

Nothing is imported before it is used, as in the module.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    import slicer

    from LungPerfusionCore.dicom.choice import SeriesInfo
    from LungPerfusionCore.dicom.export import ExportCheck
    from LungPerfusionCore.run.step import Step

    from ..spect.report_step import ReportCheck, ReportInputs
    from ..spect.steps import ExportInputs


class ExportLogic:
    """DICOM export and what the scene remembers; a part of the module's logic class."""

    def roleOf(self, node: slicer.vtkMRMLNode) -> str:
        """What a node is to its input, in a word that holds no name of a patient."""
        from LungPerfusionCore.scene.hierarchy import ROLE

        kinds = {"vtkMRMLSegmentationNode": "segmentation", "vtkMRMLTableNode": "table"}
        return node.GetAttribute(ROLE) or next((word for kind, word in kinds.items() if node.IsA(kind)), "map")

    def exportSegments(
        self,
        segmentation: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode,
        ctFolder: Path | str,
        path: Path | str,
        kind: str = "seg",
        segmentIds: Sequence[str] | None = None,
        seriesUid: str | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ) -> ExportCheck:
        """Write segments as DICOM SEG ("seg") or structure set ("rtstruct") of the CT series in ``ctFolder``.

        The series must be that of the CT that they were made on, whose pixel values are compared (``dicom.same_ct``): the one
        that the scene knows, and ``ctVolume``, which must be given where the scene knows none.

        The file holds the patient's identity, as DICOM objects do. Returns what reading it back showed
        (``dicom.export.ExportCheck``). Raises InputError, or LungPerfusionError when it did not come back as written.
        """
        return self.exportStep(segmentation, ctFolder, path, kind, segmentIds, seriesUid, ctVolume).run()

    def exportMap(
        self,
        mapVolume: slicer.vtkMRMLScalarVolumeNode,
        ctFolder: Path | str,
        path: Path | str,
        seriesUid: str | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ) -> ExportCheck:
        """Write a map as DICOM Parametric Map of the CT series in ``ctFolder``; returns and raises as
        ``exportSegments``."""
        return self.exportSegments(mapVolume, ctFolder, path, "map", seriesUid=seriesUid, ctVolume=ctVolume)

    def exportStep(
        self,
        node: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode,
        ctFolder: Path | str,
        path: Path | str,
        kind: str = "seg",
        segmentIds: Sequence[str] | None = None,
        seriesUid: str | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ) -> Step[ExportInputs, ExportCheck, ExportCheck]:
        """``exportSegments`` or ``exportMap`` as a ``step.Step``; ``kind``: seg, rtstruct or map."""
        from .spect_steps import export_step

        return export_step(node, ctFolder, path, kind, segment_ids=segmentIds, series_uid=seriesUid, ct_node=ctVolume)

    def reportStep(
        self,
        table: slicer.vtkMRMLTableNode,
        ctFolder: Path | str,
        path: Path | str,
        segmentation: slicer.vtkMRMLSegmentationNode | None = None,
        reader: str = "",
        seriesUid: str | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ) -> Step[ReportInputs, ReportCheck, tuple[ReportCheck, slicer.vtkMRMLTableNode]]:
        """The ``step.Step`` that writes a table's numbers as a DICOM structured report of the CT series in ``ctFolder``, beside a SEG of
        ``segmentation`` to which it refers, reads both back, and gives what it read as a table. Raises as ``exportSegments``."""
        from .report_export import report_step

        return report_step(table, ctFolder, path, segmentation=segmentation, reader=reader, series_uid=seriesUid, ct_node=ctVolume)

    def ctSeriesStep(
        self, ctVolume: slicer.vtkMRMLScalarVolumeNode | None, ctFolder: Path | str
    ) -> Step[frozenset[str], tuple[tuple[SeriesInfo, ...], int], tuple[tuple[SeriesInfo, ...], int]]:
        """The ``step.Step`` that lists the CT series of a DICOM folder: (series, which is the CT's own)."""
        from .spect_steps import ct_series_step

        return ct_series_step(ctVolume, ctFolder)

    def ctSeriesFolder(self, ctVolume: slicer.vtkMRMLScalarVolumeNode) -> Path | None:
        """The folder of the CT's DICOM files where Slicer's DICOM database knows it, else None."""
        from .spect_steps import ct_series_folder

        return ct_series_folder(ctVolume)

    def rememberedSelection(self, inputVolume: slicer.vtkMRMLScalarVolumeNode) -> dict[str, Any]:
        """Parameters with which the lungs, or the map, of a CT in the scene were made; empty without any."""
        from LungPerfusionCore.scene import hierarchy, remembered_inputs

        tables = (hierarchy.find_output(inputVolume, role) for role in ("perfusion_table", "lung_volumes"))
        made = next(
            (found for table in tables if table is not None and (found := remembered_inputs.remembered_inputs(table)) is not None), {}
        )
        known = ("lobesSegmentation", "spectVolume", "samples")
        predicted = hierarchy.find_output(inputVolume, "perfusion")
        return {**{name: value for name, value in made.items() if name in known}, **({"predictedVolume": predicted} if predicted else {})}

    @staticmethod
    def modelOfPerfusion(inputVolume: slicer.vtkMRMLScalarVolumeNode) -> tuple[str | None, str | None]:
        """Name and checksum of the model whose map the scene holds of a CT; (None, None) without one."""
        from LungPerfusionCore.scene import hierarchy

        table = hierarchy.find_output(inputVolume, "perfusion_table")
        return (None, None) if table is None else tuple(table.GetAttribute(f"LungPerfusion.{key}") for key in ("Model", "ModelSha256"))
