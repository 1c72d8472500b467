"""`throughline info`: shots, takes, what is stale and why."""

import argparse
import textwrap
from collections.abc import Collection
from typing import TYPE_CHECKING

from app.commands.cast_words import cast_data
from app.commands.console import Console, Exit
from app.commands.finding import count_line, find_by
from app.commands.memory import cast_memory_data, memory_data, memory_lines
from app.commands.names import naming_data
from app.commands.opening import open_project
from app.commands.others import others_data
from app.commands.prompt_words import prompt_data, prompt_lines
from app.commands.queue_words import waiting_data, waiting_lines
from app.commands.shot_words import words_data, words_lines
from app.commands.state_words import state_word
from app.commands.verify import verify_takes
from app.model.cast_plan import plan_references
from app.model.lineage import Partial, ShotState, Stale, shot_states
from app.model.memory_plan import budget_of, plan_memory
from app.model.own_past import past_words
from app.model.project import Project, Shot
from app.model.take_keeping import listed_takes
from app.model.takes import Take
from app.model.time import format_length, format_timecode
from app.model.timeline import Span, spans
from app.session.installed import installed_card
from app.session.prompt_counting import prompt_counter
from app.storage.project_folder import LoadedProject
from generation.protocol import ModelCard

if TYPE_CHECKING:
    from generation.prompt_tokens import PromptCounter

_PROMPT_COLUMNS = 60
SCHEMA_VERSION = 1


def info(options: argparse.Namespace, console: Console) -> Exit:
    """Describe a project."""
    loaded = open_project(options.project, console)
    if options.verify:
        return verify_takes(loaded, console, as_json=options.json)
    return _describe(loaded, options, console)


def _describe(loaded: LoadedProject, options: argparse.Namespace, console: Console) -> Exit:
    card = installed_card(loaded.project.model)
    states = shot_states(loaded.project, loaded.library, card)
    found = find_by(options, loaded, states)
    if options.json:
        data = _as_data(loaded, states, card, found)
        if options.continuity:
            from app.commands.continuity import continuity_data  # loads the reader of pictures

            data |= continuity_data(loaded)
        console.result_json(data)
        return Exit.DONE
    console.result("\n".join((_headline(loaded.project), *waiting_lines(loaded))))
    if card is None:
        console.tell(f"Note: the model {loaded.project.model!r} is not installed.")
    if len(found) < len(loaded.project.shots):
        console.result(count_line(found, loaded.project))
    counter = prompt_counter(loaded.project.model)
    for span in spans(loaded.project):
        if span.shot.id in found:
            remembered = _memory(loaded, card, span.shot) if options.memory else []
            told = _lines(loaded, span, states[span.shot.id], counter)
            for line in (*told, *remembered):
                console.result(line)
    if options.continuity:
        from app.commands.continuity import continuity_lines

        for line in continuity_lines(loaded):
            console.result(line)
    return Exit.DONE


def _memory(loaded: LoadedProject, card: ModelCard | None, shot: Shot) -> list[str]:
    project = loaded.project
    cast = plan_references(project, card, shot.id)
    plan = plan_memory(project, loaded.library, card, shot.id)
    reads = [f"     memory: {words}"] if (words := past_words(card)) else []
    return [*memory_lines(project, cast, plan, budget_of(project, card)), *reads]


def _headline(project: Project) -> str:
    width, height = project.size
    length = format_timecode(project.frames, project.rate)
    count = f"{len(project.shots)} shot{'s' if len(project.shots) != 1 else ''}"
    return (
        f"{project.title}: {count}, {length} at {project.rate.label}, "
        f"{width}x{height}, model {project.model}"
    )


def _lines(
    loaded: LoadedProject, span: Span, state: ShotState, counter: "PromptCounter | None"
) -> list[str]:
    project, shot = loaded.project, span.shot
    start = format_timecode(project.start_timecode + span.range.start, project.rate)
    word = state_word(state) if shot.enabled else f"disabled, {state_word(state)}"
    takes = listed_takes(project, loaded.library, shot)
    label = f"  label: {shot.label.value}" if shot.label else ""
    chosen = loaded.library.get(shot.selected_take)
    which = "no takes" if not takes else f"{len(takes)} take{'s' if len(takes) > 1 else ''}"
    if chosen is not None:
        which = f"take {chosen.number} of {len(takes)}"
        which += f", imported from {chosen.note}" if chosen.is_imported else ""
    head = (
        f"{project.number(shot.id):3d}  {shot.name:8s}  {start}  "
        f"{format_length(shot.frames, project.rate):>6s}  {word:8s}  {which}{label}"
    )
    lines = [head, f"     {textwrap.shorten(shot.prompt, _PROMPT_COLUMNS) or '(no prompt)'}"]
    lines += words_lines(shot)
    lines += prompt_lines(project, shot, counter)
    match state:
        case Stale(reasons=reasons):
            lines += [f"     stale: {reason}" for reason in reasons]
        case Partial(pictures=pictures, needed=needed):
            lines.append(f"     partial: {pictures} of {needed} pictures")
        case _:
            pass
    return lines


def _as_data(
    loaded: LoadedProject,
    states: dict[str, ShotState],
    card: ModelCard | None,
    found: Collection[str],
) -> dict[str, object]:
    project, counter = loaded.project, prompt_counter(loaded.project.model)
    return {
        "schema_version": SCHEMA_VERSION,
        "title": project.title,
        "folder": str(loaded.folder.resolve()),
        "rate": {"num": project.rate.num, "den": project.rate.den, "label": project.rate.label},
        "size": list(project.size),
        "model": project.model,
        "quality": "draft" if project.draft else "final",
        "frames": project.frames,
        "start_timecode": format_timecode(project.start_timecode, project.rate),
        "shots": [
            _shot_data(loaded, span, states[span.shot.id], number)
            | prompt_data(project, span.shot, counter)
            | {
                "memory": memory_data(plan_memory(project, loaded.library, card, span.shot.id)),
                "references": cast_memory_data(plan_references(project, card, span.shot.id)),
            }
            for number, span in enumerate(spans(project), start=1)
            if span.shot.id in found
        ],
        "queue": waiting_data(loaded),
        "shot_count": len(project.shots),
        "naming": naming_data(project),
        "cast": cast_data(project),
        "variables": {variable.name: variable.text for variable in project.variables},
        "memory_budget": budget_of(project, card),
        "warnings": list(loaded.warnings),
        **others_data(loaded.folder, project),
    }


def _shot_data(
    loaded: LoadedProject, span: Span, state: ShotState, number: int
) -> dict[str, object]:
    shot, project = span.shot, loaded.project
    return {
        "number": number,
        "id": shot.id,
        "name": shot.name,
        "name_locked": shot.name_locked,
        **words_data(shot),
        "start": span.range.start,
        "frames": shot.frames,
        "in_frame": shot.in_frame,
        "seed": shot.seed,
        "enabled": shot.enabled,
        "label": shot.label.value,
        "state": state_word(state),
        "reasons": list(state.reasons) if isinstance(state, Stale) else [],
        "takes": [_take_data(shot, take) for take in listed_takes(project, loaded.library, shot)],
    }


def _take_data(shot: Shot, take: Take) -> dict[str, object]:
    return {
        "id": take.id,
        "number": take.number,
        "selected": take.id == shot.selected_take,
        "state": take.state.value,
        "pictures": take.pictures,
        "chunks": len(take.chunks),
        "imported": take.is_imported,
        "source": take.recipe.source,
        "note": take.note,
        "seed": take.recipe.seed,
        "prompt": take.recipe.prompt,
        "history": list(take.recipe.history),
        "created": take.created,
    }
