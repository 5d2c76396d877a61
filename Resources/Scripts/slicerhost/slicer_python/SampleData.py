"""`SampleData`: the register of sample data to which modules add theirs, and what a click on an entry does.

The panel, Slicer's own samples and the network are not here. As in Slicer, `downloadFromSource` does not ask a source's
`customDownloader`: it rewrites each address, copies what is there into the cache and loads it.
"""

from __future__ import annotations

import logging
import urllib.request
from pathlib import Path

import slicer

__all__ = ["SampleDataLogic", "SampleDataSource"]

# What Slicer's SampleDataLogic has beside what is written below.
_ELSEWHERE = frozenset(
    [
        "registerCustomSampleDataCategory",
        "categoryTitle",
        "registerBuiltInSampleDataSources",
        "registerDevelopmentSampleDataSources",
        "registerTestingDataSources",
        "registerBuiltInUrlRewriteRules",
        "downloadSourceIntoCache",
        "downloadFromURL",
        "categoryForSource",
        "logMessage",
        "downloadMRHead",
        "downloadCTChest",
        "loadScene",
        "loadNode",
        "humanFormatSize",
        "reportHook",
    ]
)


class SampleDataSource:
    """A set of sample data: lists of one length, a file each; texts where there is one file.

    Raises:
        ValueError: the lists are not of one length, or both of `loadFileType` and `loadFileTypes`.
        TypeError: `uris` is neither text nor a list.
    """

    def __init__(
        self,
        sampleName=None,
        sampleDescription=None,
        uris=None,
        fileNames=None,
        nodeNames=None,
        checksums=None,
        loadFiles=None,
        customDownloader=None,
        thumbnailFileName=None,
        loadFileTypes=None,
        loadFileProperties=None,
        loadFileType=None,
    ):
        if loadFileType is not None:
            if loadFileTypes is not None:
                raise ValueError("loadFileType and loadFileTypes cannot be given together")
            loadFileTypes = loadFileType
        several = isinstance(uris, list | tuple)
        if several:
            types = [loadFileTypes] * len(uris) if loadFileTypes is None or isinstance(loadFileTypes, str) else loadFileTypes
            nodeNames, loadFiles, checksums = ([None] * len(uris) if each is None else each for each in (nodeNames, loadFiles, checksums))
        elif isinstance(uris, str):
            uris, fileNames, nodeNames, loadFiles, types, checksums = (
                [each] for each in (uris, fileNames, nodeNames, loadFiles, loadFileTypes, checksums)
            )
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


def _not_here(what: str):
    from slicerhost import NotOnHost

    return NotOnHost(f"{what} exists in Slicer but is not emulated by slicerhost")


class _Strict(type):
    def __getattr__(cls, name):
        if name in _ELSEWHERE:
            raise _not_here(f"SampleDataLogic.{name}")
        raise AttributeError(f"type object 'SampleDataLogic' has no attribute '{name}'")


class SampleDataLogic(metaclass=_Strict):
    """The register, `slicer.modules.sampleDataSources`: category -> sources."""

    @staticmethod
    def registerCustomSampleDataSource(
        category="Custom",
        sampleName=None,
        uris=None,
        fileNames=None,
        nodeNames=None,
        customDownloader=None,
        thumbnailFileName=None,
        loadFileTypes=None,
        loadFiles=None,
        loadFileProperties={},  # noqa: B006 - the default that Slicer's signature has; nobody writes into it
        checksums=None,
        loadFileType=None,
    ):
        """Adds a source to a category, unless an equal one is there."""
        source = SampleDataSource(
            sampleName=sampleName,
            uris=uris,
            fileNames=fileNames,
            nodeNames=nodeNames,
            customDownloader=customDownloader,
            thumbnailFileName=thumbnailFileName,
            loadFileTypes=loadFileTypes,
            loadFiles=loadFiles,
            loadFileProperties=loadFileProperties,
            checksums=checksums,
            loadFileType=loadFileType,
        )
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
        return next(
            (source for sources in slicer.modules.sampleDataSources.values() for source in sources if source.sampleName == sampleName), None
        )

    # --- what a script calls
    @staticmethod
    def registerUrlRewriteRule(name, rewriteFunction):
        """A function that is asked for every address before it is downloaded."""
        if not callable(rewriteFunction):
            raise TypeError(f"Expected 'rewriteFunction' to be callable, got {type(rewriteFunction)}")
        if not hasattr(slicer.modules, "sampleDataUrlRewriteRules"):
            slicer.modules.sampleDataUrlRewriteRules = {}
        slicer.modules.sampleDataUrlRewriteRules[name] = rewriteFunction

    @staticmethod
    def rewriteUrl(url):
        for rule in getattr(slicer.modules, "sampleDataUrlRewriteRules", {}).values():
            url = rule(url)
        return url

    def downloadFile(self, uri, destFolderPath, name, checksum=None, forceDownload=False):
        """The path of the file in the folder, copied there unless it is there. ValueError when it cannot be had."""
        uri, path = self.rewriteUrl(uri), Path(destFolderPath) / name
        if checksum is not None or (not uri.startswith("file:") and not path.exists()):
            raise _not_here("A download from the network, or one with a checksum,")
        if forceDownload or not path.exists() or path.stat().st_size == 0:
            try:
                urllib.request.urlretrieve(uri, path)
            except OSError as error:
                raise ValueError(f"Failed to download {uri} to {path}") from error
        return str(path)

    def downloadFileIntoCache(self, uri, name, checksum=None, forceDownload=False):
        folder = Path(slicer.mrmlScene.GetCacheManager().GetRemoteCacheDirectory())
        folder.mkdir(parents=True, exist_ok=True)
        return self.downloadFile(uri, str(folder), name, checksum, forceDownload)

    def downloadFromSource(self, source, maximumAttemptsCount=3, forceDownload=False):
        """The paths of what is only downloaded; three attempts each, and nothing for what failed three times."""
        paths = []
        for uri, fileName, nodeName, checksum, loadFile in zip(
            source.uris, source.fileNames, source.nodeNames, source.checksums, source.loadFiles
        ):
            for _attempt in range(maximumAttemptsCount):
                try:
                    path = self.downloadFileIntoCache(uri, fileName, checksum, forceDownload)
                except ValueError as error:
                    logging.error("Download failed: %s", error)
                    continue
                if nodeName is not None and loadFile is not False:
                    raise _not_here("Loading a downloaded file")
                paths.append(path)
                break
        return paths

    def downloadSamples(self, sampleName):
        source = self.sourceForSampleName(sampleName)
        return self.downloadFromSource(source) if source else []

    def downloadSample(self, sampleName):
        return self.downloadSamples(sampleName)[0]
