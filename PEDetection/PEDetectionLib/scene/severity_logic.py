"""The part of PEDetection's logic that says how severe an embolism is: scores of the segmental arteries, signs of right heart strain."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import slicer

    from .right_heart_nodes import LiveRightHeart
    from .segment_score_nodes import LiveSegmentScores


class SeverityLogic:
    """Part of PEDetectionLogic."""

    def segmentScores(self, inputVolume: slicer.vtkMRMLScalarVolumeNode) -> LiveSegmentScores:
        """The scores of the twenty segmental arteries of a CTPA, as the scene holds them or new: ``live.say("R1", Patency.OCCLUDED)``,
        ``live.propose(found.segments)``, ``live.measurements``."""
        from .segment_score_nodes import LiveSegmentScores

        return LiveSegmentScores(inputVolume)

    def savedSegmentScores(self, inputVolume: slicer.vtkMRMLScalarVolumeNode | None) -> LiveSegmentScores | None:
        """The scores that the scene holds of a CTPA; None without any."""
        from .segment_score_nodes import LiveSegmentScores, saved_scores

        return None if saved_scores(inputVolume) is None else LiveSegmentScores(inputVolume)

    def rightHeart(self, inputVolume: slicer.vtkMRMLScalarVolumeNode) -> LiveRightHeart:
        """Diameters of the ventricles and vessels of a CTPA from markups lines: ``live.use("rv", line)``, ``live.measurements``."""
        from .right_heart_nodes import LiveRightHeart

        return LiveRightHeart(inputVolume)

    def proposeRightHeart(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        heart: slicer.vtkMRMLSegmentationNode,
        live: LiveRightHeart | None = None,
    ) -> LiveRightHeart:
        """Lines proposed from a segmentation of the ventricles and the pulmonary trunk (as TotalSegmentator's heart chambers). Raises
        InputError where it holds neither."""
        from .right_heart_nodes import LiveRightHeart, propose

        live = live or LiveRightHeart(inputVolume)
        propose(live, heart)
        return live
