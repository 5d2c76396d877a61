"""Bring Resources/Translations/*.ts and Resources/Documentation/strings.md in step with the strings of the panels.

    .venv/bin/python Testing/update_translations.py            # writes them, says what is not translated yet
    .venv/bin/python Testing/update_translations.py --check    # writes nothing, fails where something would change

A text that is new stands in the .ts files without a translation: type it there (or in Qt Linguist) and run this again.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translations import listing, sources, ts_files


def files() -> dict[Path, str]:
    """Every file that is made here -> what it should say."""
    found = sources.all_sources()
    made: dict[Path, str] = {}
    languages = {}
    for language in ts_files.LANGUAGES:
        path = ts_files.file_of(language)
        languages[language] = ts_files.in_step(found, ts_files.read(path) if path.is_file() else {})
        made[path] = ts_files.text_of(language, languages[language])
    template = {(s.context, s.text): ts_files.Translation() for s in found}
    made[ts_files.file_of(ts_files.TEMPLATE)] = ts_files.text_of("en_US", template)
    made[listing.PAGE] = listing.page(found, languages["de"], ("German", "French", "Spanish", "Japanese"))
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit status 1 where something would change")
    check, stale = parser.parse_args().check, []
    for path, text in files().items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale.append(path.name)
            if not check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
    print("changed:" if stale else "in step", *stale)
    if check:
        return 1 if stale else 0
    for language in ts_files.LANGUAGES:
        known = ts_files.read(ts_files.file_of(language))
        empty = [text for (_context, text), said in known.items() if not said.text]
        print(f"{language}: {len(known) - len(empty)} of {len(known)} translated", *empty[:20], sep="\n    ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
