"""`SampleData`: the register of sample data to which modules add theirs, and what a click on an entry does.

The panel, Slicer's own samples and downloads are not here: a source needs a `customDownloader` to give anything.
"""
from __future__ import annotations

import slicer

__all__ = ["SampleDataLogic", "SampleDataSource"]

# What Slicer's SampleDataLogic has beside what is written below.
_ELSEWHERE = frozenset(
    "registerCustomSampleDataCategory categoryTitle registerUrlRewriteRule registerBuiltInSampleDataSources "
    "registerDevelopmentSampleDataSources registerTestingDataSources registerBuiltInUrlRewriteRules downloadFileIntoCache "
    "downloadSourceIntoCache downloadFromSource downloadFromURL downloadSample downloadSamples categoryForSource logMessage "
    "downloadMRHead downloadCTChest downloadFile loadScene loadNode humanFormatSize reportHook".split())


class SampleDataSource:
    """A set of sample data: lists of one length, a file each; texts where there is one file.

    Raises:
        ValueError: the lists are not of one length, or both of `loadFileType` and `loadFileTypes`.
        TypeError: `uris` is neither text nor a list.
    """

    def __init__(self, sampleName=None, sampleDescription=None, uris=None, fileNames=None, nodeNames=None, checksums=None,
                 loadFiles=None, customDownloader=None, thumbnailFileName=None, loadFileTypes=None, loadFileProperties=None,
                 loadFileType=None):
        if loadFileType is not None:
            if loadFileTypes is not None:
                raise ValueError("loadFileType and loadFileTypes cannot be given together")
            loadFileTypes = loadFileType
        several = isinstance(uris, list | tuple)
        if several:
            types = [loadFileTypes] * len(uris) if loadFileTypes is None or isinstance(loadFileTypes, str) else loadFileTypes
            nodeNames, loadFiles, checksums = ([None] * len(uris) if each is None else each
                                               for each in (nodeNames, loadFiles, checksums))
        elif isinstance(uris, str):
            uris, fileNames, nodeNames, loadFiles, types, checksums = (
                [each] for each in (uris, fileNames, nodeNames, loadFiles, loadFileTypes, checksums))
        else:
            types = loadFileTypes
        self.sampleName, self.sampleDescription = sampleName, sampleName if sampleDescription is None else sampleDescription
        self.uris, self.fileNames, self.nodeNames, self.checksums = uris, fileNames, nodeNames, checksums
        self.loadFiles, self.loadFileTypes = loadFiles, types
        self.loadFileProperties = {} if loadFileProperties is None else loadFileProperties
        self.customDownloader, self.thumbnailFileName = customDownloader, thumbnailFileName
        lengths = {len(each) for each in (uris, fileNames, nodeNames, loadFiles, types, checksums)}
        if len(lengths) != 1:
            raise ValueError(f"all fields of a sample data source must have one length, not {sorted(lengths)}")

    def __eq__(self, other):
        return str(self) == str(other)

    def __str__(self):
        return repr(sorted((name, str(value)) for name, value in vars(self).items()))


class _Strict(type):
    def __getattr__(cls, name):
        if name in _ELSEWHERE:
            from slicerhost import NotOnHost

            raise NotOnHost(f"SampleDataLogic.{name} exists in Slicer but is not emulated by slicerhost")
        raise AttributeError(f"type object 'SampleDataLogic' has no attribute '{name}'")


class SampleDataLogic(metaclass=_Strict):
    """The register, `slicer.modules.sampleDataSources`: category -> sources."""

    @staticmethod
    def registerCustomSampleDataSource(category="Custom", sampleName=None, uris=None, fileNames=None, nodeNames=None,
                                       customDownloader=None, thumbnailFileName=None, loadFileTypes=None, loadFiles=None,
                                       loadFileProperties={}, checksums=None, loadFileType=None):
        """Adds a source to a category, unless an equal one is there."""
        source = SampleDataSource(
            sampleName=sampleName, uris=uris, fileNames=fileNames, nodeNames=nodeNames, customDownloader=customDownloader,
            thumbnailFileName=thumbnailFileName, loadFileTypes=loadFileTypes, loadFiles=loadFiles,
            loadFileProperties=loadFileProperties, checksums=checksums, loadFileType=loadFileType)
        sources = slicer.modules.sampleDataSources.setdefault(category, [])
        if not SampleDataLogic.isSampleDataSourceRegistered(category, source):
            sources.append(source)

    @staticmethod
    def isSampleDataSourceRegistered(category, sampleDataSource):
        if not isinstance(sampleDataSource, SampleDataSource):
            raise TypeError(f"not a SampleDataSource: {type(sampleDataSource)}")
        return sampleDataSource in slicer.modules.sampleDataSources.get(category, [])

    @staticmethod
    def sampleDataSourcesByCategory(category=None):
        """The sources of a category, or the whole register."""
        sources = slicer.modules.sampleDataSources
        return sources if category is None else sources.get(category, [])

    def sourceForSampleName(self, sampleName):
        """The source of that name, or None."""
        return next((source for sources in slicer.modules.sampleDataSources.values() for source in sources
                     if source.sampleName == sampleName), None)
