"""A Slicer without Slicer: slicer-core made to look like the running, windowless application.

    import slicerhost
    slicerhost.boot(module_paths=["PerfusionDefectQuant"])      # no PySide6 needed
    slicerhost.boot(with_qt=True)                               # adds qt, ctk, qMRML widgets off-screen

slicer-core brings the MRML libraries and `slicer.util`; the application adds what is in this table. Where
SLICER_SOURCE_DIR names a checkout of Slicer, its own ScriptedLoadableModule, parameterNodeWrapper, i18n, packaging,
terminologies and colour files are used instead of those in `slicer_python`; they import qt, so the Qt half comes along.

| emulated                                                       | cannot be tested on it                                   |
|----------------------------------------------------------------|----------------------------------------------------------|
| `slicer.mrmlScene`: every node class, storage nodes, .mrb,     | files through `slicer.util.load...` and `saveNode`       |
| colours, units, default singletons                             | (the application's IO manager); scene views, undo in GUI |
| `slicer.modules.<x>.logic()` of the built-in C++ modules       | CLI modules (so no interpolated CropVolume); DICOM and   |
|                                                                | other scripted modules; C++ panels                       |
| SampleData: sources that modules register                      | its panel, downloads, Slicer's own samples               |
| subject hierarchy: items of nodes and segments made, renamed,  | context menus, plugins' visibility and drag and drop;    |
| removed, merged at loading, as the application's plugins do    | a scene cleared with its singletons, `Clear(1)`          |
| terminologies and anatomy colours: thorax, codes of Slicer     | the other entries; the RGB values of generic label colours |
| scripted modules loaded flat, `<Name>Instance`, `<Name>Widget`,| discovery and installation of extensions, reloading from |
| their logics, self tests, panels (Qt half)                     | the menu, two versions of one module                     |
| `slicer.app`: properties, settings in memory, command options, | translations, error log, usage events, module selection, |
| applicationLogic, moduleManager, processEvents, exit status    | the main window; a question in a dialog (refused by name)|
| `slicer.util` in full; displays only log without a window      | what a user answers; "don't show again"                  |
| parameterNodeWrapper: types, validators, packs, storage names, | createGui, widgets of whole packs, QColor; caching is    |
| connectGui on the classes of guiConnectors.py                  | not done (same values; there every wrapper that somebody |
|                                                                | holds reads all of them anew at each change)             |
| i18n (English; with the Qt half also a .ts file), packaging    | translation folders, progress dialogs, skip_packages     |
| (checks; pip where no question is asked)                       |                                                          |
| sequence proxies brought up to date by processEvents           | playback by timer                                        |
| exit: everything released, nothing printed, temporary files    | crashes at teardown that depend on Qt's parents and on   |
| gone                                                           | PythonQt's garbage collection                            |

Strict: a name that Slicer lacks raises AttributeError, one that Slicer has and the host lacks raises `NotOnHost`. The
names are those of `facts/application.json`, read off the running application. What the Qt half emulates is in the
table of `slicerhost_qt`.
"""

from .process import boot, booted, exit_status
from .strict import NotOnHost

__all__ = ["NotOnHost", "boot", "booted", "exit_status"]
