"""A number is shown only beside the input that it was made from.

Every part of a panel that shows results (numbers, lists, plots, sliders, status lines) is a :class:`Shown`. It knows what the selectors ask
for, what it shows and what that was made from; where the two part, where a node that it needs goes, or where the scene closes, the part is
cleared, and says in words what is missing. A result whose input is selected again comes back. Knows no Qt and no Slicer. Main thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

KEPT = 4  # results that can come back at once; a threshold index of a large scan takes some hundred MB
_EDITED = ("SourceRepresentationModified", "RepresentationModified", "SegmentModified")
"""Painting fires the first; undo of the Segment Editor, which exchanges the labelmap, only the last."""


_REPRESENTATIONS = ("Binary labelmap", "Closed surface")


@dataclass(frozen=True)
class Made:
    """A result: ``asked`` (what it was made from; the first is the input), ``result``, and the nodes without which it cannot be shown.

    ``needs``: what it is, with article, to the node, or to (segmentation node, segment ID).
    """

    asked: tuple
    result: Any
    needs: Mapping[str, Any] = field(default_factory=dict)

    def missing(self) -> str:
        """What is no longer in the scene, or ""."""
        for node in self.asked:
            if hasattr(node, "GetScene") and node.GetScene() is None:
                return self.words(node)
        for words, need in self.needs.items():
            node, segment = need if isinstance(need, tuple) else (need, None)
            if node.GetScene() is None or (segment is not None and not _is_there(node, segment)):
                return words
        return ""

    def words(self, node: Any) -> str:
        """What a node is to it, or ""; what shows it, before what it was made from, where it is both."""
        shows = next((words for words, need in self.needs.items() if node is (need[0] if isinstance(need, tuple) else need)), "")
        return shows or (repr(node.GetName()) if any(each is node for each in self.asked) else "")

    @property
    def nodes(self) -> list:
        """The nodes that show it."""
        return [need[0] if isinstance(need, tuple) else need for need in self.needs.values()]

    @property
    def gone(self) -> bool:
        """Whether a node is gone for good; a segment can come back, by undo."""
        return any(hasattr(each, "GetScene") and each.GetScene() is None for each in (*self.asked, *self.nodes))


def _is_there(node: Any, segment_id: str) -> bool:
    """Whether a segment has voxels or a surface; one that undo is about to bring back has neither at first."""
    segment = node.GetSegmentation().GetSegment(segment_id)
    return segment is not None and any(segment.GetRepresentation(name) is not None for name in _REPRESENTATIONS)


class Shown:
    """What one part of a panel shows.

    Args:
        asked: gives what a result would be made from now: a tuple of nodes, None and plain values, first the input; None without an input.
        show: ``show(result)`` shows it and follows its nodes.
        hide: ``hide(why)`` shows nothing and follows nothing; ``why`` is a sentence for the reader, or "".
        recall: ``recall(asked)`` gives what the scene holds of it (:class:`Made`), or None.
        edited: called when a segment that is needed was changed, perhaps by us.
        missing: a sentence from what is missing (with article), e.g. "The table" -> "The table is no longer in the scene; ...".
        altered: a sentence, or "", where the same input is asked for otherwise: from what the result was made from, and what is asked now.
    """

    def __init__(
        self,
        asked: Callable[[], tuple | None],
        *,
        show: Callable[[Any], None],
        hide: Callable[[str], None],
        missing: Callable[[str], str],
        recall: Callable[[tuple], Made | None] | None = None,
        edited: Callable[[], None] | None = None,
        altered: Callable[[tuple, tuple], str] = lambda _was, _now: "",
    ):
        self._asked, self._show, self._hide, self._recall, self._edited, self._missing = asked, show, hide, recall, edited, missing
        self._altered = altered
        self.made: Made | None = None
        self._kept: list[Made] = []
        self._seen: tuple | None = None
        self._why = ""
        self._tags: list[tuple[Any, int]] = []
        self._changing = False
        self._away = False

    @property
    def result(self) -> Any:
        """What is shown, or None."""
        return None if self.made is None else self.made.result

    @property
    def holds(self) -> bool:
        """Whether there is a result, shown or kept, and with it a patient's images."""
        return self.made is not None or bool(self._kept)

    def put(self, made: Made) -> bool:
        """A run ended. False where other inputs are selected by now: then its result waits until they are selected again."""
        self._keep(made)
        if self._away or made.asked != self._asked():
            return False
        self._seen = made.asked
        self._clear("")
        self._present(made)
        return True

    def refresh(self) -> None:
        """The selectors changed, or may have."""
        if self._changing or self._away:
            return
        now = self._asked()
        if now == self._seen:
            self.check()
            return
        same = now is None or (self._seen is not None and now[0] is self._seen[0])
        why = self._why_gone(self.made, now) if self.made is not None and same else ""
        self._seen = now
        if self.made is not None or not (same and self._why):  # what was said of an input stays until another is selected
            self._clear(why)
        if now is not None:
            self._bring(now)

    def check(self) -> None:
        """A node or a segment came or went."""
        if self._changing or self._away:
            return
        self._kept = [made for made in self._kept if not made.gone]
        if self.made is None:
            if self._seen is not None and self._why:
                self._bring(self._seen, scene=False)
            return
        what = self.made.missing()
        if what:
            tags, self._tags = self._tags, []  # a segment that comes back is heard of
            self._clear(self._missing(what))
            self._tags = tags

    def leaving(self, node: Any) -> None:
        """A node is about to be removed: what needs it goes, and what was made from it."""
        self._kept = [made for made in self._kept if node not in (*made.asked, *made.nodes)]
        what = "" if self.made is None or self._away else self.made.words(node)
        if what:
            self._clear(self._missing(what))

    def failed(self, why: str = "") -> None:
        """A run, or what followed it, failed: whatever was shown before is not what was asked for."""
        self._kept = [made for made in self._kept if made.asked != self._seen]
        self._clear(why)

    def leave(self) -> None:
        """A scene is read into this one: nothing is shown until it is there (``back``)."""
        self._clear("")
        self._away = True

    def back(self) -> None:
        self._away, self._seen = False, None
        self._kept = [made for made in self._kept if not made.gone]

    def close(self) -> None:
        """The scene closes: nothing of it stays, shown or kept."""
        self._kept, self._seen, self._away = [], None, False
        self._clear("")

    def release(self) -> None:
        """For good; the widgets may be gone already."""
        self._unfollow()
        self._kept, self.made, self._away = [], None, True

    def _why_gone(self, made: Made, now: tuple | None) -> str:
        what = made.missing()
        return self._missing(what) if what else self._altered(made.asked, now) if now is not None else ""

    def _bring(self, asked: tuple, scene: bool = True) -> None:
        found = next((made for made in reversed(self._kept) if made.asked == asked and not made.missing()), None)
        if found is None and scene and self._recall is not None:
            found = self._recall(asked)
            if found is not None:
                self._keep(found)
        if found is not None:
            self._clear("")
            self._present(found)

    def _present(self, made: Made) -> None:
        self._changing = True
        try:
            self.made = made
            self._show(made.result)
        finally:
            self._changing = False
        if self.made is made:
            self._follow(made)

    def _clear(self, why: str) -> None:
        self._unfollow()
        self.made, self._why = None, why
        self._changing = True
        try:
            self._hide(why)
        finally:
            self._changing = False

    def _keep(self, made: Made) -> None:
        """Runs update nodes in place: what an earlier one left in the same nodes is no longer there."""
        nodes = made.nodes
        others = [each for each in self._kept if each.asked != made.asked and not any(node in nodes for node in each.nodes)]
        self._kept = [*others, made][-KEPT:]

    def _follow(self, made: Made) -> None:
        seen: list = []
        for need in made.needs.values():
            segmentation = need[0].GetSegmentation() if isinstance(need, tuple) else None
            if segmentation is None or segmentation in seen:
                continue
            seen.append(segmentation)
            self._tags.append((segmentation, segmentation.AddObserver(segmentation.SegmentRemoved, lambda *_: self.check())))
            for name in _EDITED:
                self._tags.append((segmentation, segmentation.AddObserver(getattr(segmentation, name), lambda *_: self._changed())))

    def _changed(self) -> None:
        if self.made is None:
            self.check()
        elif self._edited is not None:
            self._edited()

    def _unfollow(self) -> None:
        for thing, tag in self._tags:
            thing.RemoveObserver(tag)
        self._tags = []
