"""`slicer.parameterNodeWrapper`: the types and connections that are used, stored as Slicer stores them.

Not here: `createGui` and its creators, widgets of whole packs (SlicerPackParameterName), QColor. They raise NotOnHost.
"""

from __future__ import annotations

from .containers import *
from .default import *
from .guiConnectors import *
from .parameterPack import *
from .serializers import *
from .types import *
from .util import findFirstAnnotation, getNodeTypes, isNodeOrUnionOfNodes, splitAnnotations, unannotatedType
from .validators import *
from .wrapper import *


def __getattr__(name: str):
    from slicerhost import NotOnHost, application_facts

    if name in application_facts.names()["parameterNodeWrapper"]:
        raise NotOnHost(f"slicer.parameterNodeWrapper.{name} exists in Slicer but is not emulated by slicerhost")
    raise AttributeError(f"module 'slicer.parameterNodeWrapper' has no attribute '{name}'")
