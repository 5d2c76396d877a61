"""One file a command. A command module has ``HELP``, ``add_arguments(parser)`` and ``run(args, context)``.

``run`` returns the exit status (None counts as 0), raises ``InputError`` for what it refuses and ``Cancelled`` when
``context.progress`` does. At file scope it imports the standard library and its neighbours only, because every
module listed here is imported before the command is known. ``context.needs_core`` runs before anything of
LungPerfusionCore can be imported, so imports of it belong inside ``run``.
"""

#: The commands in the order of ``--help``; each is the module of that name (with _ for -) in this package.
COMMANDS = (
    "demo",
    "lungs",
    "defects",
    "perfusion",
    "dynamic",
    "embolism",
    "followup",
    "segment",
    "models",
    "train",
    "phantom",
    "agreement",
    "diagnostics",
    "batch",
    "report",
    "commission",
)
