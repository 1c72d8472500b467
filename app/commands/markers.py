"""`throughline markers`: list, put, change, move and remove markers."""

import argparse

from app.commands.changes import save_edit
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import open_project
from app.model.labels import label_named, label_word
from app.model.markers import (
    PlacedMarker,
    add_marker,
    change_marker,
    move_marker,
    placed_markers,
    remove_markers,
)
from app.model.project import EditError, Label, Project
from app.model.time import TimeError, format_timecode, parse_entry

_OUT_OF_SIGHT = "out of sight"


def markers(options: argparse.Namespace, console: Console) -> Exit:
    """List the markers, after what was asked of them."""
    _check(options)
    loaded = open_project(options.project, console)
    try:
        edited = _edited(loaded.project, options)
    except (EditError, TimeError) as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    if edited != loaded.project:
        save_edit(loaded, edited)
    shown = _shown(edited, options)
    if options.json:
        rows = [_data(edited, number, one) for number, one in shown]
        console.result_json({"markers": rows})
    elif not shown:
        console.result("There are no markers." if not edited.markers else "No marker has it.")
    else:
        for number, one in shown:
            console.result(_line(edited, number, one))
    return Exit.DONE


def _check(options: argparse.Namespace) -> None:
    is_changed = options.add is not None or options.edit is not None
    if options.note is not None and not is_changed:
        raise CommandError("--note belongs to --add or --edit. Nothing was changed.")
    if options.edit is not None and options.note is None and options.label is None:
        raise CommandError("--edit needs --note or --label. Nothing was changed.")
    if options.label is not None and (options.move or options.remove):
        raise CommandError("--label belongs to --add or --edit. Nothing was changed.")


def _edited(project: Project, options: argparse.Namespace) -> Project:
    label = None if options.label is None else label_named(options.label)
    if options.add is not None:
        frame = _frame(project, options.add)
        return add_marker(project, frame, options.note or "", label or Label.NONE)[0]
    if options.edit is not None:
        found = _marker(project, options.edit)
        return change_marker(project, found.marker.id, options.note, label)
    if options.move is not None:
        found = _marker(project, options.move[0])
        return move_marker(project, found.marker.id, _frame(project, options.move[1]))
    if options.remove is not None:
        return remove_markers(project, {_marker(project, n).marker.id for n in options.remove})
    return project


def _marker(project: Project, number: int | str) -> PlacedMarker:
    placed = placed_markers(project)
    if str(number) not in map(str, range(1, len(placed) + 1)):
        count = f"1 to {len(placed)}" if placed else "none"
        raise EditError(f"There is no marker {number}; there are: {count}.")
    return placed[int(number) - 1]


def _frame(project: Project, text: str) -> int:
    """A frame of the film from its timecode, as the field below the viewer reads it."""
    start = project.start_timecode
    return parse_entry(text, project.rate, start) - start


def _shown(project: Project, options: argparse.Namespace) -> list[tuple[int, PlacedMarker]]:
    """The numbered list; a label alone asks for those that have it."""
    placed = list(enumerate(placed_markers(project), start=1))
    if options.label is None or options.add is not None or options.edit is not None:
        return placed
    return [pair for pair in placed if pair[1].marker.label is label_named(options.label)]


def _line(project: Project, number: int, one: PlacedMarker) -> str:
    label = label_word(one.marker.label) if one.marker.label else ""
    words = f"{number:3d}  {_timecode(project, one):12s}  {one.shot.name:8s}  {label:6s}"
    return f"{words}  {one.marker.note}".rstrip()


def _timecode(project: Project, one: PlacedMarker) -> str:
    if one.frame is None:
        return _OUT_OF_SIGHT
    return format_timecode(project.start_timecode + one.frame, project.rate)


def _data(project: Project, number: int, one: PlacedMarker) -> dict[str, object]:
    return {
        "number": number,
        "id": one.marker.id,
        "shot": one.shot.name,
        "shot_id": one.shot.id,
        "frame": one.frame,
        "timecode": None if one.frame is None else _timecode(project, one),
        "take_frame": one.marker.frame,
        "note": one.marker.note,
        "label": one.marker.label.value,
    }
