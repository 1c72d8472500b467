"""Finding shots by words, state, cast and label, for `throughline info`."""

import argparse
from collections.abc import Collection, Mapping

from app.commands.console import CommandError
from app.commands.parser import Parser
from app.commands.state_words import STATE_WORDS, state_word
from app.model.cast_edits import bare_name, find_reference
from app.model.lineage import Ready, ShotState
from app.model.project import EditError, Label, Project, Shot
from app.model.shot_filter import DISABLED, ShotFilter, found_shots
from app.storage.project_folder import LoadedProject

_UNLABELLED = "none"
_IMPORTED = "imported"


def add_find_options(parser: Parser) -> None:
    """What limits the shots that are told of; all that is asked for must hold."""
    group = parser.add_argument_group("only some of the shots")
    group.add_argument(
        "--find", metavar="TEXT", help="every word, in name, prompt, dialogue or note"
    )
    group.add_argument("--state", choices=(*STATE_WORDS, _IMPORTED, DISABLED))
    group.add_argument("--cites", metavar="NAME", help="whose prompt or style cites @NAME")
    labels = [label.value for label in Label if label is not Label.NONE]
    group.add_argument("--label", choices=(*labels, _UNLABELLED))


def find_by(
    options: argparse.Namespace, loaded: LoadedProject, states: Mapping[str, ShotState]
) -> frozenset[str]:
    """The ids of the shots that the options ask for; CommandError for a name nobody has."""
    wanted = ShotFilter(
        options.find or "",
        options.state or "",
        _name_of(options.cites, loaded.project),
        _label_of(options.label),
    )
    words = {shot.id: _word(loaded, shot, states[shot.id]) for shot in loaded.project.shots}
    return frozenset(found_shots(loaded.project, words, wanted))


def count_line(found: Collection[str], project: Project) -> str:
    """How many were found, of how many."""
    return f"{len(found)} of {len(project.shots)} shots:"


def _word(loaded: LoadedProject, shot: Shot, state: ShotState) -> str:
    take = loaded.library.get(shot.selected_take)
    is_imported = isinstance(state, Ready) and take is not None and take.is_imported
    return _IMPORTED if is_imported else state_word(state)


def _name_of(name: str | None, project: Project) -> str:
    if name is None:
        return ""
    try:
        return find_reference(project, name).name
    except EditError as error:
        wanted = ShotFilter(cites=bare_name(name))
        if wanted.is_on and found_shots(project, {}, wanted):
            return bare_name(name)  # cited, but not in the cast yet
        raise CommandError(str(error)) from error


def _label_of(name: str | None) -> Label | None:
    if name is None:
        return None
    return Label.NONE if name == _UNLABELLED else Label(name)
