"""Edits of whole shots and cuts: split, merge, roll, duplicate, lift, and several at once."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from app.language import tr
from app.model.marker_following import copied_markers, merged_markers, split_markers
from app.model.naming import FreeNames, names_after
from app.model.project import EditError, Marker, Project, Shot
from app.model.takes import new_id


def split_shot(project: Project, shot_id: str, frame: int) -> tuple[Project, Shot]:
    """Cut a shot before one of its frames (0 is its first); the second half comes back, too.

    Both halves show the same take, each its own part, and keep the markers that they show.
    """
    shot = project.shot(shot_id)
    first, rest = halves(shot, frame)
    (second,) = _copies(project, [rest], shot.name)
    markers = split_markers(project.markers, first, second)
    return replace(exchanged(project, shot_id, first, second), markers=markers), second


def halves(shot: Shot, frame: int) -> tuple[Shot, Shot]:
    """A shot up to one of its frames, and from it on."""
    if not 0 < frame < shot.frames:
        raise EditError(
            tr("{shot} can only be cut between its first and its last frame.", shot=shot.name)
        )
    second = replace(shot, frames=shot.frames - frame, in_frame=shot.in_frame + frame)
    return replace(shot, frames=frame), second


def exchanged(project: Project, shot_id: str, *shots: Shot) -> Project:
    """The project with other shots in the place of one."""
    place = project.index(shot_id)
    return project.with_shots((*project.shots[:place], *shots, *project.shots[place + 1 :]))


def merge_shots(project: Project, shot_ids: Sequence[str]) -> Project:
    """Make neighbours one shot, as long as all of them; the first one's take stays.

    Its prompt, dialogue and note have every different one of theirs, and it lists the takes of all.
    """
    chosen = set(shot_ids)
    shots = [shot for shot in project.shots if shot.id in chosen]
    places = [project.index(shot.id) for shot in shots]
    if len(shots) < 2 or places != list(range(places[0], places[0] + len(places))):
        raise EditError(tr("Only shots that follow each other can be merged: select two or more."))
    prompts = dict.fromkeys(shot.prompt.strip() for shot in shots if shot.prompt.strip())
    origins = dict.fromkeys(i for shot in shots[1:] for i in (shot.id, *shot.origins))
    first = shots[0]
    merged = replace(
        first,
        prompt=" ".join(prompts),
        frames=sum(shot.frames for shot in shots),
        origins=tuple(i for i in (*first.origins, *origins) if i != first.id),
        dialogue=_joined(shot.dialogue for shot in shots),
        note=_joined(shot.note for shot in shots),
    )
    if len(prompts) < 2:
        merged = replace(merged, prompt=first.prompt or "".join(prompts))
    left = exchanged(delete_shots(project, [shot.id for shot in shots[1:]]), first.id, merged)
    others = {
        i for shot in shots if shot.selected_take != first.selected_take
        for i in (shot.id, *shot.origins)
    } - {first.id, *first.origins}
    left = left.with_shots(tuple(_without_ignoring(shot, first, others) for shot in left.shots))
    return replace(left, markers=merged_markers(project.markers, shots))


def _without_ignoring(shot: Shot, first: Shot, others: Collection[str]) -> Shot:
    """What ignored only other takes of those merged does not ignore the first one's."""
    if first.id in shot.ignored or not any(i in others for i in shot.ignored):
        return shot
    return replace(shot, ignored=tuple(i for i in shot.ignored if i not in others))


def roll_cut(project: Project, shot_id: str, frames: int) -> Project:
    """Move the cut at the end of a shot; the film stays as long as it is."""
    shot = project.shot(shot_id)
    following = next_enabled(project, shot_id)
    if following is None:
        raise EditError(
            tr("There is no cut to roll after {shot}: it is the last shot.", shot=shot.name)
        )
    later = replace(
        following, in_frame=following.in_frame + frames, frames=following.frames - frames
    )
    rolled = exchanged(project, shot_id, replace(shot, frames=shot.frames + frames))
    return exchanged(rolled, following.id, later)


def next_enabled(project: Project, shot_id: str) -> Shot | None:
    """The shot whose first frame comes after the last one of this shot."""
    later = project.shots[project.index(shot_id) + 1 :]
    return next((shot for shot in later if shot.enabled), None)


def duplicate_shots(
    project: Project, shot_ids: Collection[str]
) -> tuple[Project, tuple[Shot, ...]]:
    """Put copies of shots behind the last of them, with their takes; the copies come back, too."""
    chosen = set(shot_ids)
    shots = [shot for shot in project.shots if shot.id in chosen]
    after = shots[-1].id if shots else None
    return insert_shots(project, shots, after, project.markers)


def insert_shots(
    project: Project, shots: Sequence[Shot], after: str | None, markers: Sequence[Marker] = ()
) -> tuple[Project, tuple[Shot, ...]]:
    """Insert copies of shots behind a shot, or at the end, under new names.

    Of the markers those of the shots are copied, too.
    """
    place = len(project.shots) if after is None else project.index(after) + 1
    before = project.shots[place - 1].name if place else None
    copies = _copies(project, shots, before)
    marks = copied_markers(markers, dict(zip((shot.id for shot in shots), copies, strict=True)))
    shown = (*project.shots[:place], *copies, *project.shots[place:])
    return replace(project, shots=shown, markers=(*project.markers, *marks)), copies


def lift_shots(project: Project, shot_ids: Collection[str]) -> Project:
    """Leave an empty shot of the same length where each shot was, so that no cut moves."""
    shots = list(project.shots)
    free = FreeNames([shot.name for shot in shots], project.naming)
    for place in sorted({project.index(shot_id) for shot_id in shot_ids}):
        shot = shots[place]
        name = free.after(shot.name)
        shots[place] = Shot(new_id(), name, "", shot.frames, shot.seed, enabled=shot.enabled)
    return project.with_shots(tuple(shots))


def delete_shots(project: Project, shot_ids: Collection[str]) -> Project:
    """Take shots off the timeline; what follows moves up, and their takes stay in the library."""
    gone = set(shot_ids)
    return project.with_shots(tuple(shot for shot in project.shots if shot.id not in gone))


def move_shots(project: Project, shot_ids: Collection[str], index: int) -> Project:
    """Put shots together at another place, counted from 0 without them, in their order."""
    chosen = set(shot_ids)
    moved = [shot for shot in project.shots if shot.id in chosen]
    others = [shot for shot in project.shots if shot.id not in chosen]
    place = max(0, min(index, len(others)))
    return project.with_shots((*others[:place], *moved, *others[place:]))


def _joined(texts: Iterable[str]) -> str:
    """Every different text once, a line each."""
    return "\n".join(dict.fromkeys(text for text in texts if text.strip()))


def _copies(project: Project, shots: Sequence[Shot], before: str | None) -> tuple[Shot, ...]:
    taken = [shot.name for shot in project.shots]
    names = names_after(taken, before, len(shots), project.naming)
    ids = [new_id() for _ in shots]
    pairs = zip((shot.id for shot in shots), ids, strict=True)
    moved = {old: new for old, new in pairs if old and not project.has_shot(old)}
    return tuple(
        replace(
            _with_wishes_for(shot, moved), id=new, name=name, name_locked=False,
            origins=tuple(dict.fromkeys(i for i in (shot.id, *shot.origins) if i)),
        )
        for shot, name, new in zip(shots, names, ids, strict=True)
    )


def _with_wishes_for(shot: Shot, moved: Mapping[str, str]) -> Shot:
    """Wishes for shots that were cut out with it are for those that come back with it."""
    return replace(
        shot,
        pinned=tuple(moved.get(i, i) for i in shot.pinned),
        ignored=tuple(moved.get(i, i) for i in shot.ignored),
        continues=moved.get(shot.continues or "", shot.continues),
    )
