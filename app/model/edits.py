"""Edits: a project in, a changed project out; an edit that changes nothing gives it back."""

from collections.abc import Collection
from dataclasses import replace

from app.language import tr
from app.model.marker_following import retimed_markers
from app.model.naming import name_after
from app.model.project import MAX_MEMORY_BUDGET, EditError, Project, Shot
from app.model.take_marks import restore_take
from app.model.takes import Take, new_id
from app.model.time import FrameRate

__all__ = [
    "EditError",
    "add_shot",
    "move_shot",
    "rename_shot",
    "select_take",
    "set_continues",
    "set_duration",
    "set_enabled",
    "set_ignored",
    "set_in_frame",
    "set_memory_budget",
    "set_pinned",
    "set_prompt",
    "set_rate_keeping_frames",
    "set_rate_keeping_time",
    "set_seed",
    "set_shots",
    "set_size",
    "set_start_timecode",
    "set_title",
    "trim_head",
]
MAX_PROMPT_CHARACTERS = 20_000
_MAX_NAME_CHARACTERS = 80
_NEW_SHOT_SECONDS = 4


def set_prompt(project: Project, shot_id: str, prompt: str) -> Project:
    """Change what a shot asks for."""
    if len(prompt) > MAX_PROMPT_CHARACTERS:
        raise EditError(
            tr(
                "The prompt has {length} characters; {limit} is the most.",
                length=len(prompt),
                limit=MAX_PROMPT_CHARACTERS,
            )
        )
    return project.with_shot(replace(project.shot(shot_id), prompt=prompt))


def set_seed(project: Project, shot_id: str, seed: int) -> Project:
    """Change the seed that the shot's next take gets."""
    return project.with_shot(replace(project.shot(shot_id), seed=seed))


def set_duration(project: Project, shot_id: str, frames: int) -> Project:
    """Trim the tail, or make the shot longer; what follows moves along."""
    return project.with_shot(replace(project.shot(shot_id), frames=frames))


def trim_head(project: Project, shot_id: str, frames: int) -> Project:
    """Take frames off the beginning; a negative number gives back what was taken."""
    shot = project.shot(shot_id)
    trimmed = replace(shot, in_frame=shot.in_frame + frames, frames=shot.frames - frames)
    return project.with_shot(trimmed)


def set_in_frame(project: Project, shot_id: str, in_frame: int) -> Project:
    """Slip: show another part of the take for the same length."""
    return project.with_shot(replace(project.shot(shot_id), in_frame=in_frame))


def rename_shot(project: Project, shot_id: str, name: str) -> Project:
    """Give a shot another name; names stay unique, and a plain number is no name."""
    wanted = name.strip()
    fits = wanted.isprintable() and 0 < len(wanted) <= _MAX_NAME_CHARACTERS
    if not fits or wanted.isdigit():
        raise EditError(
            tr(
                "{name} cannot be a shot's name: use letters, at most {limit}.",
                name=repr(name[:40]),
                limit=_MAX_NAME_CHARACTERS,
            )
        )
    for other in project.shots:
        if other.id != shot_id and other.name.lower() == wanted.lower():
            raise EditError(tr("Another shot is already called {name}.", name=other.name))
    return project.with_shot(replace(project.shot(shot_id), name=wanted))


def set_enabled(project: Project, shot_id: str, *, enabled: bool) -> Project:
    """Leave a shot out of the film and of what later shots remember, or take it back."""
    return project.with_shot(replace(project.shot(shot_id), enabled=enabled))


def enable_shots(project: Project, shot_ids: Collection[str], *, enabled: bool) -> Project:
    """Leave shots out of the film, or take them back."""
    chosen = set(shot_ids)
    return project.with_shots(
        tuple(replace(s, enabled=enabled) if s.id in chosen else s for s in project.shots)
    )


def set_pinned(project: Project, shot_id: str, pinned: tuple[str, ...]) -> Project:
    """Earlier shots that this one remembers finely whatever the budget; no more ignored."""
    shot = project.shot(shot_id)
    _check_earlier(project, shot, pinned, shot.pinned)
    meant = _with_same_takes(project, pinned)
    ignored = tuple(other for other in shot.ignored if other not in meant)
    return project.with_shot(replace(shot, pinned=pinned, ignored=ignored))


def set_ignored(project: Project, shot_id: str, ignored: tuple[str, ...]) -> Project:
    """Earlier shots that this one does not remember; no more pinned or continued."""
    shot = project.shot(shot_id)
    _check_earlier(project, shot, ignored, shot.ignored)
    meant = _with_same_takes(project, ignored)
    pinned = tuple(other for other in shot.pinned if other not in meant)
    continues = None if shot.continues in meant else shot.continues
    return project.with_shot(replace(shot, pinned=pinned, ignored=ignored, continues=continues))


def set_continues(project: Project, shot_id: str, continued: str | None) -> Project:
    """Make a shot go on from an earlier one as if that came just before; None: from the last."""
    shot = project.shot(shot_id)
    wished = () if continued is None else (continued,)
    _check_earlier(project, shot, wished, ())
    meant = _with_same_takes(project, wished)
    ignored = tuple(other for other in shot.ignored if other not in meant)
    return project.with_shot(replace(shot, ignored=ignored, continues=continued))


def set_memory_budget(project: Project, tokens: int | None) -> Project:
    """How many context tokens a shot may remember; None for what the model was trained with."""
    if tokens is not None and tokens > MAX_MEMORY_BUDGET:
        raise EditError(tr("A memory's budget is at most {limit} tokens.", limit=MAX_MEMORY_BUDGET))
    return replace(project, memory_budget=tokens)


def _with_same_takes(project: Project, shot_ids: tuple[str, ...]) -> set[str]:
    """The ids by which the same takes may be wished for: of halves, copies, and what is gone."""
    takes = {project.shot(i).selected_take for i in shot_ids if project.has_shot(i)} - {None}
    found = set(shot_ids)
    for shot in project.shots:
        if shot.id in found or shot.selected_take in takes:
            gone = (origin for origin in shot.origins if not project.has_shot(origin))
            found.update((shot.id, *gone))
    return found


def _check_earlier(
    project: Project, shot: Shot, others: tuple[str, ...], wished: tuple[str, ...]
) -> None:
    """Check new wishes; older ones rest where their shot was moved or deleted."""
    for other in set(others) - set(wished):
        if project.index(other) >= project.index(shot.id):
            raise EditError(
                tr(
                    "{shot} can only remember shots before it, and shot {number} is not.",
                    shot=shot.name,
                    number=project.number(other),
                )
            )


def select_take(project: Project, shot_id: str, take: Take | None) -> Project:
    """Put a take of the shot into the cut, or none; one that was deleted is restored by it."""
    if take is not None and take.shot not in (shot_id, *project.shot(shot_id).origins):
        raise EditError(tr("This take belongs to another shot."))
    selected = None if take is None else take.id
    project = project if take is None else restore_take(project, take)
    return project.with_shot(replace(project.shot(shot_id), selected_take=selected))


def add_shot(
    project: Project,
    prompt: str = "",
    frames: int | None = None,
    seed: int | None = None,
    after: str | None = None,
) -> tuple[Project, Shot]:
    """Insert a new shot after another one, or at the end; the new shot comes back too."""
    place = len(project.shots) if after is None else project.index(after) + 1
    names = [shot.name for shot in project.shots]
    shot = Shot(
        id=new_id(),
        name=name_after(names, names[place - 1] if place else None, project.naming),
        prompt=prompt,
        frames=_NEW_SHOT_SECONDS * project.rate.nominal if frames is None else frames,
        seed=len(names) + 1 if seed is None else seed,
    )
    shots = (*project.shots[:place], shot, *project.shots[place:])
    return replace(project, shots=shots), shot


def move_shot(project: Project, shot_id: str, index: int) -> Project:
    """Put a shot at another place, counted from 0 without the shot itself."""
    shot = project.shot(shot_id)
    others = [other for other in project.shots if other.id != shot_id]
    others.insert(max(0, min(index, len(others))), shot)
    return project.with_shots(tuple(others))


def set_shots(project: Project, shots: tuple[Shot, ...]) -> Project:
    """Replace all shots, for a board that was read again."""
    return project.with_shots(shots)


def set_title(project: Project, title: str) -> Project:
    """Rename the project itself; its folder keeps its name."""
    return replace(project, title=title.strip() or project.title)


def set_size(project: Project, size: tuple[int, int]) -> Project:
    """Change the size of the exported picture."""
    return replace(project, size=size)


def set_start_timecode(project: Project, frame: int) -> Project:
    """Change the timecode of the first frame, given as a frame count."""
    if frame < 0:
        raise EditError(tr("A programme cannot start before 00:00:00:00."))
    return replace(project, start_timecode=frame)


def set_rate_keeping_time(project: Project, rate: FrameRate) -> Project:
    """Change the rate; every cut stays at its time, to the nearest frame."""
    if rate == project.rate:
        return project
    shots: list[Shot] = []
    old_cut = new_cut = 0
    for shot in project.shots:
        old_cut += shot.frames
        next_cut = rate.frames_from_seconds(project.rate.seconds(old_cut))
        in_frame = rate.frames_from_seconds(project.rate.seconds(shot.in_frame))
        frames = max(next_cut - new_cut, 1)
        shots.append(replace(shot, frames=frames, in_frame=in_frame))
        new_cut += frames
    markers = retimed_markers(project, tuple(shots), rate)
    retimed = replace(project, shots=tuple(shots), markers=markers)
    return set_rate_keeping_frames(retimed, rate)


def set_rate_keeping_frames(project: Project, rate: FrameRate) -> Project:
    """Change the rate; every shot has as many frames as before, so the film is faster or slower."""
    if rate == project.rate:
        return project
    fresh = Project(project.title, rate, project.size, project.model)
    return replace(project, rate=rate, start_timecode=fresh.start_timecode)
