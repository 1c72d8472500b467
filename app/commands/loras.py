"""`throughline loras`: LoRAs of a project and of its shots."""

import argparse
from pathlib import Path

from app.commands.changes import keep_edit
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import find_shot, open_project
from app.model.lora_edits import (
    add_lora,
    find_lora,
    free_lora_name,
    remove_lora,
    rename_lora,
    set_lora_draft,
    set_lora_on,
    set_lora_weight,
    set_shot_lora,
    set_triggers,
)
from app.model.lora_words import weight_text
from app.model.loras import DraftSampling, Lora, used_loras
from app.model.project import EditError, Project
from app.storage.errors import LoraFileError
from app.storage.hashed import digest_of
from app.storage.lora_files import keep_lora
from app.storage.lora_header import read_lora
from app.storage.project_folder import LoadedProject

_OF_ALL = ("rename", "trigger", "draft_steps", "draft_guidance")


def loras(options: argparse.Namespace, console: Console) -> Exit:
    """List, add, set or remove LoRAs."""
    loaded = open_project(options.project, console)
    if options.action == "list":
        _list(loaded.project, console, as_json=options.json)
        return Exit.DONE
    try:
        edited, said = _ACTIONS[options.action](loaded, options)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    except LoraFileError as error:
        raise CommandError(str(error)) from error
    if edited == loaded.project:
        console.result("The LoRAs are as they were.")
        return Exit.DONE
    return keep_edit(loaded, edited, said, console)


def _list(project: Project, console: Console, *, as_json: bool) -> None:
    if as_json:
        console.result_json({"loras": [_data(project, lora) for lora in project.loras]})
        return
    if not project.loras:
        console.result("The project has no LoRAs yet; `loras add PROJECT FILE` adds one.")
    for lora in project.loras:
        shots = _shots(project, lora)
        where = ", ".join(shots[:6]) + ("..." if len(shots) > 6 else "")
        use = f"in drafts, {lora.draft.steps} steps" if lora.draft else where or "in no shot"
        triggers = f"  trigger words: {', '.join(lora.triggers)}" if lora.triggers else ""
        console.result(f"{lora.name:24s} weight {weight_text(lora.weight):6s} {use}{triggers}")


def _data(project: Project, lora: Lora) -> dict[str, object]:
    draft = lora.draft and {"steps": lora.draft.steps, "guidance": lora.draft.guidance}
    weights = {
        shot.id: dict(used_loras((lora,), shot.loras, draft=project.draft)).get(lora.digest, 0.0)
        for shot in project.shots
    }
    return {
        "name": lora.name, "digest": lora.digest, "weight": lora.weight, "on": lora.on,
        "triggers": lora.triggers, "draft": draft, "shots": weights,
    }


def _shots(project: Project, lora: Lora) -> list[str]:
    """The shots that it is used in, by name, each with its weight where that is its own."""
    found = []
    for shot in project.shots:
        weight = dict(used_loras((lora,), shot.loras, draft=False)).get(lora.digest, 0.0)
        if weight:
            own = f" ({weight_text(weight)})" if weight != lora.weight else ""
            found.append(f"{shot.name}{own}")
    return ["in all shots"] if found == [shot.name for shot in project.shots] else found


def _add(loaded: LoadedProject, options: argparse.Namespace) -> tuple[Project, str]:
    file = Path(options.file)
    about = read_lora(file)
    name = options.name or free_lora_name(loaded.project, about.name)
    weight = about.weight if options.weight is None else options.weight
    triggers = about.triggers if options.trigger is None else tuple(options.trigger)
    lora = Lora(digest_of(file), name, weight, triggers, not options.off, _draft(options, None))
    project = add_lora(loaded.project, lora)  # before anything is copied
    if keep_lora(loaded.folder, file) != lora.digest:
        raise LoraFileError(f"{file.name} was changed while it was copied. Nothing was changed.")
    return project, f"{lora.name} is in the project, with weight {weight_text(weight)}."


def _set(loaded: LoadedProject, options: argparse.Namespace) -> tuple[Project, str]:
    lora = find_lora(loaded.project, options.name)
    if options.shot is not None:
        return _set_shot(loaded.project, lora, options)
    project = loaded.project
    given = (options.weight, *(getattr(options, name) for name in _OF_ALL))
    if options.as_project or not (
        options.on or options.off or options.final or any(one is not None for one in given)
    ):
        raise CommandError("Nothing to change was given; see `throughline loras set --help`.")
    if options.weight is not None:
        project = set_lora_weight(project, lora.name, options.weight)
    if options.on or options.off:
        project = set_lora_on(project, lora.name, on=options.on)
    if options.trigger is not None:
        project = set_triggers(project, lora.name, options.trigger)
    draft = None if options.final else _draft(options, lora.draft)
    project = set_lora_draft(project, lora.name, draft)
    if options.rename is not None:
        project = rename_lora(project, lora.name, options.rename)
    return project, f"{options.rename or lora.name} was changed."


def _set_shot(
    project: Project, lora: Lora, options: argparse.Namespace
) -> tuple[Project, str]:
    shot = find_shot(project, options.shot)
    if options.final or any(getattr(options, name) is not None for name in _OF_ALL):
        raise CommandError("A shot has only --weight, --on, --off or --as-project.")
    if options.off or options.as_project:
        if options.weight is not None:
            raise CommandError("Give either a weight, or --off or --as-project.")
        weight = 0.0 if options.off else None
    elif options.on or options.weight is not None:
        weight = lora.weight if options.weight is None else options.weight
    else:
        raise CommandError("Nothing to change was given; see `throughline loras set --help`.")
    return set_shot_lora(project, shot.id, lora.name, weight), f"{shot.name} was changed."


def _remove(loaded: LoadedProject, options: argparse.Namespace) -> tuple[Project, str]:
    name = find_lora(loaded.project, options.name).name
    said = f"{name} is out of the project; its file stays while a take or a backup uses it."
    return remove_lora(loaded.project, name), said


def _draft(options: argparse.Namespace, now: DraftSampling | None) -> DraftSampling | None:
    """What is given of how drafts are sampled with it, or what held before."""
    steps, guidance = options.draft_steps, options.draft_guidance
    if steps is None and guidance is None:
        return now
    before = now or DraftSampling()
    return DraftSampling(
        before.steps if steps is None else steps,
        before.guidance if guidance is None else guidance,
    )


_ACTIONS = {"add": _add, "set": _set, "remove": _remove}
