"""The command line of the LungPerfusion extension.

    python Resources/Scripts/lungperfusion.py COMMAND ...
    Slicer --no-splash --no-main-window --python-script Resources/Scripts/lungperfusion.py COMMAND ...

Exit status: 0 done; 1 the computation failed or was cancelled, or some cases of a batch failed; 2 bad input or usage.
"""

from __future__ import annotations

import sys
from pathlib import Path


def run() -> int:
    """Run the command in ``sys.argv[1:]`` and return its exit status; nothing escapes."""
    scripts = str(Path(__file__).resolve().parent)
    if scripts not in sys.path:
        sys.path.insert(0, scripts)
    try:
        from lungperfusion_cli.main import main

        return main(sys.argv[1:])
    except BaseException as error:  # an exception that escapes the script would keep Slicer open for ever
        sys.stderr.write(f"lungperfusion: {type(error).__name__}: {error}\n")
        return 1


if __name__ == "__main__":
    _status = run()
    # In Slicer the package slicer is there from the start; in plain Python the host may have made it meanwhile.
    if "slicerhost" not in sys.modules and hasattr(sys.modules.get("slicer"), "app"):
        import slicer.util

        slicer.util.exit(_status)
    else:
        sys.exit(_status)
