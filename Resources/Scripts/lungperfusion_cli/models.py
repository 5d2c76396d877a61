"""Models: those that are installed, known ones of others, fetching one with consent, and removing what was fetched.

    models list                      the installed models, whose names the option --model takes; then the catalogue of models of others:
                                     licence, size, training data; what is on this computer, and where
    models fetch NAME --yes          download one; without --yes it only says what would be fetched. An interrupted download goes on
                                     where it broke off; --file takes a file that was brought by hand (no network in a hospital)
    models remove NAME               remove what was downloaded

Nothing is asked of any server before --yes.
"""

from __future__ import annotations

import argparse

from .common import PathArgument

HELP = "models that are installed, and third-party models: list, fetch, remove"
DONE, REFUSED = 0, 2
#: Option that takes a model by name -> tasks of such models.
USES = (
    ("perfusion --model", ("perfusion",)),
    ("embolism --model", ("embolism-stack", "embolism-integrated")),
    ("defects --judge", ("defects",)),
    ("dynamic --model", ("dynamic",)),
    ("segment --model", ("segmentation",)),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="list|fetch|remove")
    actions.add_parser("list", help="list the catalogue and the installed models")
    fetch = actions.add_parser("fetch", help="download a model, after consent")
    fetch.add_argument("name", metavar="NAME", help="name in the catalogue")
    fetch.add_argument("--yes", action="store_true", help="consent to the download and to the licence")
    fetch.add_argument("--file", type=PathArgument("file"), action="append", default=[], metavar="FILE",
                       help="local copy of a file of the model, instead of a download (named as in the catalogue)")  # fmt: skip
    fetch.add_argument("--sha256", action="append", default=[], metavar="[NAME=]HEX",
                       help="SHA-256 of the file given by --file, if the catalogue does not state it")  # fmt: skip
    remove = actions.add_parser("remove", help="remove a downloaded model")
    remove.add_argument("name", metavar="NAME", help="name in the catalogue")


def run(args: argparse.Namespace, context) -> int:
    if args.action == "list":
        return _list(context)
    if args.action == "remove":
        return _remove(args.name, context)
    return _fetch(args, context)


def _list(context) -> int:
    from LungPerfusionCore.models.fetched_models import downloaded_bytes, fetched
    from LungPerfusionCore.models.known_models import in_bytes, known_models
    from LungPerfusionCore.models.registry import downloads_folder

    _list_installed(context)
    there = downloaded_bytes()
    for known in known_models():
        found = fetched(known)
        context.say(f"{known.name}  makes {', '.join(known.makes)}")
        context.say(f"    {known.sentence}")
        context.say(f"    {known.publication}; {known.source}")
        if known.figures:
            context.say("    published: " + ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in known.figures.items()))
        if known.how_to_get:
            context.say(f"    needs {known.how_to_get}")
        if found is not None:
            context.say(f"    on this computer: {in_bytes(found.size)} in {found.folder}")
        elif known.name in there:
            context.say(f"    an interrupted download of {in_bytes(there[known.name])} is here; fetch goes on with it")
        elif known.files:
            context.say(f"    not installed; run: models fetch {known.name} --yes")
    context.say(f"Downloaded models lie in {downloads_folder()} ({in_bytes(sum(there.values()))}).")
    return DONE


def _list_installed(context) -> None:
    """Models with a card, by the option that takes them; the first of each is taken where none is named."""
    from LungPerfusionCore.models.registry import find_models

    said = []
    for option, tasks in USES:
        models, notes = find_models(tasks)
        for model in models:
            context.say(f"{model.card.name}  installed, for {option}")
            context.say(f"    {model.warning} Trained on: {model.card.trained_on}")
            context.say(f"    {model.folder}")
        said += [str(note) for note in notes]
    for note in dict.fromkeys(said):
        context.say(note)


def _fetch(args: argparse.Namespace, context) -> int:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.models.fetched_models import fetch, fetched, take_by_hand
    from LungPerfusionCore.models.known_models import get_known, in_bytes

    known = get_known(args.name)
    if args.sha256 and not args.file:
        raise InputError("--sha256 is of a file given with --file.")
    if args.file:
        found = take_by_hand(known, {path.name: path for path in args.file}, sha256=_sums(args, known))
    elif (found := fetched(known)) is not None:
        context.say(f"{known.name} is already installed.")
    elif not args.yes:
        raise InputError(f"{known.sentence} Give --yes if you agree; nothing was downloaded.")
    else:
        found = fetch(known, agreed=True, progress=context.progress)
    context.say(f"{known.title}: {in_bytes(found.size)} in {found.folder}")
    return DONE


def _sums(args: argparse.Namespace, known) -> dict[str, str]:
    from LungPerfusionCore.errors import InputError

    sums = {}
    for text in args.sha256:
        name, equals, digest = text.rpartition("=")
        if not equals and len(known.files) > 1:
            raise InputError("--sha256 does not say of which file it is; write NAME=HEX.")
        sums[name if equals else known.files[0].name] = digest
    return sums


def _remove(name: str, context) -> int:
    from LungPerfusionCore.models.fetched_models import remove
    from LungPerfusionCore.models.known_models import in_bytes

    context.say(f"Removed {name}: {in_bytes(remove(name))} of disk space freed.")
    return DONE
