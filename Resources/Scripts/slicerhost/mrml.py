"""The MRML half of the application: scene, application logic, one logic a module, colours, units, terminologies."""

from __future__ import annotations

from pathlib import Path

from .share_folder import write_share

# Module name in the application -> logic class in slicer-core, in the order in which the application can load them
# (a logic that asks for another one's module logic comes after it).
LOGIC_CLASSES = {
    "Colors": "vtkSlicerColorLogic",
    "Units": "vtkSlicerUnitsLogic",
    "Terminologies": "vtkSlicerTerminologiesModuleLogic",
    "SubjectHierarchy": "vtkSlicerSubjectHierarchyModuleLogic",
    "Annotations": "vtkSlicerAnnotationModuleLogic",
    "Cameras": "vtkSlicerCamerasModuleLogic",
    "Data": "vtkSlicerDataModuleLogic",
    "Markups": "vtkSlicerMarkupsLogic",
    "Models": "vtkSlicerModelsLogic",
    "Plots": "vtkSlicerPlotsLogic",
    "Reformat": "vtkSlicerReformatLogic",
    "SceneViews": "vtkSlicerSceneViewsModuleLogic",
    "Tables": "vtkSlicerTablesLogic",
    "Texts": "vtkSlicerTextsLogic",
    "Transforms": "vtkSlicerTransformLogic",
    "ViewControllers": "vtkSlicerViewControllersLogic",
    "Volumes": "vtkSlicerVolumesLogic",
    "CropVolume": "vtkSlicerCropVolumeLogic",
    "Segmentations": "vtkSlicerSegmentationsModuleLogic",
    "Sequences": "vtkSlicerSequencesLogic",
    "VolumeRendering": "vtkSlicerVolumeRenderingLogic",
}
# Modules of the application that are written in Python; their `logic()` there is a scripted-module logic.
SCRIPTED_IN_APPLICATION = ("SegmentEditor",)


class Core:
    """Owner of the scene and of everything that observes it for as long as the process lives."""

    def __init__(self, temporary: Path, checkout: Path | None) -> None:
        import slicer

        self.temporary = temporary
        self.home = temporary / "home"
        self._terminologies = write_share(self.home, checkout)
        self.application_logic = slicer.vtkSlicerApplicationLogic()
        self.application_logic.SetHomeDirectory(str(self.home))
        self.application_logic.SetShareDirectory("share")
        self.application_logic.SetTemporaryPath(str(temporary))
        self.scene = slicer.vtkMRMLScene()
        self.scene.SetRootDirectory(str(temporary))
        crosshair = slicer.vtkMRMLCrosshairNode()
        crosshair.SetCrosshairName("default")
        self.scene.AddNode(crosshair)
        self.application_logic.SetMRMLScene(self.scene)
        self._connect_data_io(temporary / "cache")
        self.logics: dict[str, object] = {}
        for name, class_name in LOGIC_CLASSES.items():
            self._add_logic(name, getattr(slicer, class_name)())
        for name in SCRIPTED_IN_APPLICATION:
            self.add_scripted_logic(name)
        if self.scene.GetNumberOfNodesByClass("vtkMRMLColorNode") == 0:
            self.logics["Colors"].AddDefaultColorNodes()
        slicer.mrmlScene = self.scene

    def _connect_data_io(self, cache: Path) -> None:
        """Storage nodes and scene bundles (.mrb) refuse to read without a data IO manager and a cache manager."""
        import slicer

        cache.mkdir(parents=True, exist_ok=True)
        self.remote_io = slicer.vtkMRMLRemoteIOLogic()
        self.remote_io.GetCacheManager().SetRemoteCacheDirectory(str(cache))
        self.data_io = slicer.vtkDataIOManagerLogic()
        self.data_io.SetMRMLApplicationLogic(self.application_logic)
        self.data_io.SetAndObserveDataIOManager(self.remote_io.GetDataIOManager())
        self.application_logic.SetMRMLSceneDataIO(self.scene, self.remote_io, self.data_io)

    def _add_logic(self, name: str, logic) -> None:
        logic.SetMRMLApplicationLogic(self.application_logic)
        if name == "Colors":
            self.application_logic.SetColorLogic(logic)
        if name == "Terminologies":
            contexts = self.temporary / "Terminologies"
            contexts.mkdir(exist_ok=True)
            logic.SetModuleShareDirectory(str(self._terminologies))
            logic.SetUserContextsPath(str(contexts))
        self.application_logic.SetModuleLogic(name, logic)
        logic.SetMRMLScene(self.scene)
        self.logics[name] = logic

    def add_scripted_logic(self, name: str):
        """The C++ logic that the application gives a module written in Python."""
        import slicer

        logic = slicer.vtkSlicerScriptedLoadableModuleLogic()
        self._add_logic(name, logic)
        return logic

    def close(self) -> None:
        """Takes the scene apart in the application's order, so that nothing outlives its observers."""
        import slicer

        self.scene.Clear(1)
        for name in reversed(list(self.logics)):
            logic = self.logics.pop(name)
            if name != "Segmentations":  # it would look for the hierarchy of the scene that it just lost, and warn
                logic.SetMRMLScene(None)
            self.application_logic.SetModuleLogic(name, None)
        self.application_logic.SetColorLogic(None)
        self.application_logic.SetMRMLSceneDataIO(None, self.remote_io, self.data_io)
        self.application_logic.SetMRMLScene(None)
        slicer.mrmlScene = None
