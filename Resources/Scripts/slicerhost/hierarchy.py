"""Subject-hierarchy items made, renamed and removed as the application's plugins do.

In the application a Qt plugin logic watches the scene; slicer-core has the node but not the plugins, so without this
every node would stay outside the hierarchy. Facts (which node classes a plugin claims, when items appear and
disappear) are those of qSlicerSubjectHierarchyPluginLogic and of the segmentations plugin.
"""

from __future__ import annotations

import vtk

# Node class -> owner plugin, most specific first. Markups are claimed only where the markups logic knows their type.
OWNERS = (
    ("vtkMRMLFolderDisplayNode", "Folder"),
    ("vtkMRMLSegmentationNode", "Segmentations"),
    ("vtkMRMLLabelMapVolumeNode", "LabelMaps"),
    ("vtkMRMLDiffusionTensorVolumeNode", "DiffusionTensorVolumes"),
    ("vtkMRMLScalarVolumeNode", "Volumes"),
    ("vtkMRMLMarkupsNode", "Markups"),
    ("vtkMRMLModelNode", "Models"),
    ("vtkMRMLPlotChartNode", "Plots"),
    ("vtkMRMLPlotSeriesNode", "Plots"),
    ("vtkMRMLTableNode", "Tables"),
    ("vtkMRMLTextNode", "Texts"),
    ("vtkMRMLTransformNode", "Transforms"),
)
SEGMENT_ID = "segmentID"
VIRTUAL_BRANCH = "VirtualBranch"


def owner_of(node) -> str | None:
    """Name of the plugin that claims `node`, None where the application leaves it outside the hierarchy."""
    return next((plugin for class_name, plugin in OWNERS if node.IsA(class_name)), None)


class SubjectHierarchyPlugins:
    """Observes a scene and keeps its subject hierarchy as the application would."""

    def __init__(self, scene) -> None:
        self._scene = scene
        self._segmentations: dict[str, tuple[object, list[int]]] = {}
        self._removing_segment_item = False
        self._hierarchy = None
        self._hierarchy_tags: list[int] = []
        events = scene.__class__
        self._tags = [
            scene.AddObserver(events.NodeAddedEvent, self._with_node(self._node_added)),
            scene.AddObserver(events.NodeAboutToBeRemovedEvent, self._with_node(self._node_leaving)),
            scene.AddObserver(events.NodeRemovedEvent, self._with_node(self._node_removed)),
            scene.AddObserver(events.EndImportEvent, self._import_ended, 10.0),
            scene.AddObserver(events.EndCloseEvent, self._close_ended),
            scene.AddObserver(events.EndRestoreEvent, self._restore_ended),
            scene.AddObserver(events.EndBatchProcessEvent, self._batch_ended, 10.0),
        ]
        self._observe_hierarchy()
        self._add_missing()

    def close(self) -> None:
        """Stops observing."""
        for tag in self._tags:
            self._scene.RemoveObserver(tag)
        self._forget_segmentations()
        self._unobserve_hierarchy()

    @staticmethod
    def _with_node(handler):
        """VTK hands an observer its call data only where the callable carries this type."""

        def called(caller, event, node):
            handler(node)

        called.CallDataType = vtk.VTK_OBJECT
        return called

    @property
    def node(self):
        """The scene's one subject hierarchy node."""
        import slicer

        return slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(self._scene)

    # ---------------------------------------------------------------- scene events

    def _node_added(self, node) -> None:
        import slicer

        if node is None:
            return
        if node.IsA("vtkMRMLSubjectHierarchyNode"):
            slicer.vtkMRMLSubjectHierarchyNode.ResolveSubjectHierarchy(self._scene)
            self._observe_hierarchy()
        elif not self._scene.IsImporting():
            self._add(node)

    def _node_leaving(self, node) -> None:
        if node is None or self._scene.IsClosing() or node.IsA("vtkMRMLSubjectHierarchyNode"):
            return
        self._forget_segmentation(node)
        item = self.node.GetItemByDataNode(node)
        if item:
            self.node.RemoveItem(item, False, False)

    def _node_removed(self, node) -> None:
        if node is None or self._scene.IsClosing() or not node.IsA("vtkMRMLSubjectHierarchyNode"):
            return
        self._resolve()

    def _import_ended(self, caller=None, event=None) -> None:
        # Connect() and ReadFromMRB(clear=True) import inside a batch, in which the hierarchy that was read cannot be
        # merged yet; adding the nodes now would give each of them a second item when it is.
        if not self._scene.IsBatchProcessing():
            self._resolve()

    def _restore_ended(self, caller=None, event=None) -> None:
        import slicer

        slicer.vtkMRMLSubjectHierarchyNode.ResolveSubjectHierarchy(self._scene)
        self._observe_hierarchy()

    def _close_ended(self, caller=None, event=None) -> None:
        self._forget_segmentations()
        self._restore_ended()

    def _batch_ended(self, caller=None, event=None) -> None:
        self._restore_ended()
        hierarchy = self._scene.GetSubjectHierarchyNode()
        if hierarchy is None:
            return
        items = vtk.vtkIdList()
        hierarchy.GetItemChildren(hierarchy.GetSceneItemID(), items, True)
        for item in [items.GetId(index) for index in range(items.GetNumberOfIds())]:
            kept = (
                hierarchy.GetItemLevel(item)
                or hierarchy.GetItemOwnerPluginName(item) == "Segments"
                or hierarchy.HasItemAttribute(item, VIRTUAL_BRANCH)
            )
            if not kept and hierarchy.GetItemDataNode(item) is None:
                hierarchy.RemoveItem(item, False, False)
        self._add_missing()

    # ---------------------------------------------------------------- items

    def _resolve(self) -> None:
        self._restore_ended()
        self._add_missing()

    def _add_missing(self) -> None:
        for index in range(self._scene.GetNumberOfNodes()):
            node = self._scene.GetNthNode(index)
            if node is not None:
                self._add(node)

    def _add(self, node) -> None:
        # HideFromEditors counts only at the moment of adding, as in the application.
        plugin = None if node.GetHideFromEditors() else owner_of(node)
        if plugin is None:
            return
        hierarchy = self.node
        if not hierarchy.GetItemByDataNode(node):
            hierarchy.CreateItem(hierarchy.GetSceneItemID(), node, plugin)
        if node.IsA("vtkMRMLSegmentationNode"):
            # Tells the hierarchy that the items below go with this one.
            hierarchy.SetItemAttribute(hierarchy.GetItemByDataNode(node), VIRTUAL_BRANCH, "1")
            self._observe_segmentation(node)
            self._update_segments(node)

    # ---------------------------------------------------------------- segments

    def _observe_segmentation(self, node) -> None:
        import slicer

        if node.GetID() in self._segmentations:
            return

        def changed(caller, event):
            self._update_segments(node)

        # The node forwards its segmentation's events also when the segmentation object is replaced.
        events = (slicer.vtkSegmentation.SegmentAdded, slicer.vtkSegmentation.SegmentRemoved, slicer.vtkSegmentation.SegmentModified)
        self._segmentations[node.GetID()] = (node, [node.AddObserver(event, changed) for event in events])

    def _forget_segmentation(self, node) -> None:
        known, tags = self._segmentations.pop(node.GetID(), (None, []))
        for tag in tags:
            known.RemoveObserver(tag)

    def _forget_segmentations(self) -> None:
        for node, _ in list(self._segmentations.values()):
            self._forget_segmentation(node)
        self._segmentations.clear()

    def _update_segments(self, node) -> None:
        """One virtual item a segment, in the segmentation's order and with its name."""
        if self._removing_segment_item or self._scene.IsImporting() or self._scene.IsClosing():
            return
        hierarchy = self.node
        parent = hierarchy.GetItemByDataNode(node)
        segmentation = node.GetSegmentation()
        if not parent or segmentation is None:
            return
        known = {}
        children = vtk.vtkIdList()
        hierarchy.GetItemChildren(parent, children, False)
        for item in [children.GetId(index) for index in range(children.GetNumberOfIds())]:
            segment_id = hierarchy.GetItemAttribute(item, SEGMENT_ID)
            if segment_id and segmentation.GetSegment(segment_id) is None:
                self._remove_segment_item(item)
            elif segment_id:
                known[segment_id] = item
        for index in range(segmentation.GetNumberOfSegments()):
            segment_id = segmentation.GetNthSegmentID(index)
            name = segmentation.GetNthSegment(index).GetName() or ""
            if segment_id not in known:
                item = hierarchy.CreateHierarchyItem(parent, name, VIRTUAL_BRANCH, index)
                hierarchy.SetItemAttribute(item, SEGMENT_ID, segment_id)
                hierarchy.SetItemOwnerPluginName(item, "Segments")
            elif hierarchy.GetItemName(known[segment_id]) != name:
                hierarchy.SetItemName(known[segment_id], name)

    def _remove_segment_item(self, item: int) -> None:
        self._removing_segment_item = True
        try:
            self.node.RemoveItem(item)
        finally:
            self._removing_segment_item = False

    # ---------------------------------------------------------------- the other way round: items edited

    def _observe_hierarchy(self) -> None:
        hierarchy = self.node
        if hierarchy is self._hierarchy:
            return
        self._unobserve_hierarchy()
        if hierarchy is None:
            return
        leaving = self._with_item(self._item_leaving)
        modified = self._with_item(self._item_modified)
        self._hierarchy = hierarchy
        self._hierarchy_tags = [
            hierarchy.AddObserver(hierarchy.SubjectHierarchyItemAboutToBeRemovedEvent, leaving),
            hierarchy.AddObserver(hierarchy.SubjectHierarchyItemModifiedEvent, modified),
            hierarchy.AddObserver(hierarchy.SubjectHierarchyItemOwnerPluginSearchRequested, self._with_item(self._find_owner)),
        ]

    def _unobserve_hierarchy(self) -> None:
        if self._hierarchy is not None:
            for tag in self._hierarchy_tags:
                self._hierarchy.RemoveObserver(tag)
        self._hierarchy, self._hierarchy_tags = None, []

    @staticmethod
    def _with_item(handler):
        def called(caller, event, item):
            handler(item)

        called.CallDataType = vtk.VTK_LONG
        return called

    def _segment_of(self, item: int):
        """(segmentation node, segment id) of a virtual item, or (None, "")."""
        if not item or self._scene.IsClosing() or self._hierarchy is None:
            return None, ""
        segment_id = self._hierarchy.GetItemAttribute(item, SEGMENT_ID)
        parent = self._hierarchy.GetItemParent(item) if segment_id else 0
        node = self._hierarchy.GetItemDataNode(parent) if parent else None
        return (node, segment_id) if node is not None and node.IsA("vtkMRMLSegmentationNode") else (None, "")

    def _item_leaving(self, item: int) -> None:
        node, segment_id = self._segment_of(item)
        if node is None or self._removing_segment_item or node.GetSegmentation().GetSegment(segment_id) is None:
            return
        self._removing_segment_item = True
        try:
            node.GetSegmentation().RemoveSegment(segment_id)
        finally:
            self._removing_segment_item = False

    def _find_owner(self, item: int) -> None:
        """Folders, patients and studies belong to the folder plugin; items with a node got theirs when made."""
        ownerless = item and not self._hierarchy.GetItemOwnerPluginName(item)
        if ownerless and self._hierarchy.GetItemLevel(item) not in ("", VIRTUAL_BRANCH):
            self._hierarchy.SetItemOwnerPluginName(item, "Folder")

    def _item_modified(self, item: int) -> None:
        node, segment_id = self._segment_of(item)
        segment = node.GetSegmentation().GetSegment(segment_id) if node is not None else None
        if segment is not None and segment.GetName() != self._hierarchy.GetItemName(item):
            segment.SetName(self._hierarchy.GetItemName(item))
