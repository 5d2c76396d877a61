"""The part of PEDetection's logic that needs no model of ours: emboli of a given segment, and segmentations by other people's models."""

from __future__ import annotations

from .result_nodes import EmboliNodes, ExternalNodes


class EmboliLogic:
    """Part of PEDetectionLogic, whose ``prepareCtpa`` it uses."""

    def measureEmboli(self, segmentation, segmentID, ctpa, regions=None, arteries=None, progress=None) -> EmboliNodes:
        """List the emboli of a segment, whoever made it, on the CT pulmonary angiogram ``ctpa``: volume, mean HU, place, level, obstruction.

        ``segmentID``: None takes the one that is coded or called as emboli. ``regions``: segmentation with lobes (without one, zones of the
        lungs found here); ``arteries``: segmentation with the pulmonary arteries, which levels and obstruction need. The segment may be that
        of an earlier ``detect``, which then follows its threshold again. ``progress(fraction, message)`` may raise ``Cancelled``. Raises
        InputError for input that cannot be used.
        """
        from LungPerfusionCore.progress import silent

        prepared = self.prepareEmboli(segmentation, segmentID, ctpa, regions, arteries)
        return self.showEmboli(ctpa, self.computeEmboli(prepared, progress or silent))

    def prepareEmboli(self, segmentation, segmentID, ctpa, regions=None, arteries=None) -> tuple:
        """Main thread: nodes to images."""
        from LungPerfusionCore.scene.emboli_results import given_emboli

        return given_emboli(segmentation, segmentID, self.prepareCtpa(ctpa), regions, arteries)

    @staticmethod
    def computeEmboli(prepared, progress):
        """Any thread: images to what measures the emboli."""
        from PEDetectionLib.emboli import make_meter

        nodes, image, mask, lobes, arteries = prepared
        return nodes, make_meter(image, mask, lobes, arteries, progress)

    def showEmboli(self, ctpa, computed) -> EmboliNodes:
        """Main thread: the list as nodes; that of an earlier run on the same CTPA is updated in place."""
        from dataclasses import replace

        from LungPerfusionCore.scene import emboli_results
        from LungPerfusionCore.scene.named_segments import said_by_hand

        (segmentation, segmentId, regions, arteries), (meter, notes) = computed
        nodes = EmboliNodes(**emboli_results.show_given(segmentation, segmentId, ctpa, meter, regions=regions, arteries=arteries))
        return replace(nodes, warnings=(*said_by_hand(regions), *notes, *nodes.warnings))

    def segmentWithModel(self, inputVolume, model, trusted=False, device="auto", progress=None) -> ExternalNodes:
        """Segment the CT ``inputVolume`` (HU) with somebody else's model: emboli, lobes, arteries and veins, whatever it was made for.

        ``model``: an nnU-Net v2 model folder, a MONAI bundle, or the name of one in the registry. Either can run any program on this
        computer, so ``trusted`` must say that the person vouches for it, unless the model's card does. ``progress(fraction, message)``
        may raise ``Cancelled``. Raises InputError for a model that is incomplete, changed or not trusted, LungPerfusionError where its
        library is missing. Results appear under the input's study.
        """
        from LungPerfusionCore.progress import silent

        prepared = self.prepareSegmentation(inputVolume, model, trusted, device)
        return self.showSegmentation(inputVolume, self.computeSegmentation(prepared, progress or silent))

    def prepareSegmentation(self, inputVolume, model, trusted=False, device="auto") -> tuple:
        """Main thread: node to image, folder or name to model; refuses what may not run before anything is installed."""
        from LungPerfusionCore import external_models
        from LungPerfusionCore.scene import packages, torch_runtime, volumes

        chosen = external_models.find_segmenter(model)
        external_models.check_vouched(chosen, trusted)  # its files are compared with its checksum off the main thread
        torch_runtime.ensure_torch(requester="PE Detection")
        packages.ensure(*external_models.packages_of(chosen), requester="PE Detection")
        return chosen, volumes.image_from_node(inputVolume), trusted, device

    @staticmethod
    def computeSegmentation(prepared, progress):
        """Any thread: image to labels, through the model's own library."""
        from LungPerfusionCore.external_models import segment

        model, ct, trusted, device = prepared
        return segment(ct, model, trusted=trusted, device=device, progress=progress)

    def showSegmentation(self, inputVolume, result) -> ExternalNodes:
        """Main thread: results to nodes; those of an earlier run of this model on the same CT are updated in place."""
        from LungPerfusionCore.scene.external_results import show_external

        return ExternalNodes(**show_external(result, inputVolume))

    def savedEmboli(self, inputVolume) -> dict | None:
        """With what the list of emboli of ``inputVolume`` was made, for ``measureEmboli``: segmentation, segmentId, regions, arteries; or None."""
        from LungPerfusionCore.scene.emboli_results import saved_inputs

        return saved_inputs(inputVolume) if inputVolume else None
