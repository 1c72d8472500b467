"""Whole shots and cuts, in the words of the command line."""

import argparse

from app.commands.opening import check_length, find_shot, parse_length
from app.commands.parser import Parser
from app.model import cutting
from app.model.edits import set_in_frame
from app.model.project import Project, Shot

CUT_OPTIONS = ("start", "roll", "split", "merge", "duplicate", "lift", "delete", "before")


def add_cut_options(parser: Parser) -> None:
    """What `throughline edit` can do to the shot as a whole; one of them at a time."""
    group = parser.add_argument_group("the shot in the film")
    one = group.add_mutually_exclusive_group()
    one.add_argument(
        "--in", metavar="LENGTH", dest="start", help="slip: where in its take the shot begins"
    )
    one.add_argument(
        "--roll", metavar="LENGTH", help="move the cut at its end, and no other; --roll=-1s: back"
    )
    one.add_argument("--split", metavar="LENGTH", help="cut it in two that keep its take")
    one.add_argument(
        "--merge", action="store_true", default=None, help="make it one with the next shot"
    )
    one.add_argument("--duplicate", action="store_true", default=None, help="with its takes")
    one.add_argument(
        "--lift", action="store_true", default=None, help="leave an empty shot as long"
    )
    one.add_argument(
        "--delete", action="store_true", default=None, help="what follows moves up; takes are kept"
    )
    one.add_argument("--move-before", metavar="SHOT", dest="before", help="put it before this one")


def with_cuts(project: Project, shot: Shot, options: argparse.Namespace) -> Project:
    """The project after what was asked of the shot as a whole; EditError where it cannot be."""
    rate = project.rate
    if options.start is not None:
        return set_in_frame(project, shot.id, parse_length(options.start, rate))
    if options.roll is not None:
        frames = parse_length(options.roll.lstrip("+-"), rate)
        back = options.roll.startswith("-")
        return cutting.roll_cut(project, shot.id, -frames if back else frames)
    if options.split is not None:
        frame = parse_length(options.split, rate)
        check_length(f"The first half of {shot.name}", frame)
        return cutting.split_shot(project, shot.id, frame)[0]
    if options.before is not None:
        other = find_shot(project, options.before)
        others = [one.id for one in project.shots if one.id != shot.id]
        place = others.index(other.id) if other.id in others else project.index(shot.id)
        return cutting.move_shots(project, [shot.id], place)
    return _at_once(project, shot, options)


def _at_once(project: Project, shot: Shot, options: argparse.Namespace) -> Project:
    if options.merge:
        following = cutting.next_enabled(project, shot.id)
        chosen = [shot.id] if following is None else [shot.id, following.id]
        return cutting.merge_shots(project, chosen)
    if options.duplicate:
        return cutting.duplicate_shots(project, [shot.id])[0]
    if options.lift:
        return cutting.lift_shots(project, [shot.id])
    if options.delete:
        return cutting.delete_shots(project, [shot.id])
    return project
