"""Edits of the LoRAs of a project, and of what a shot says of them."""

from collections.abc import Sequence
from dataclasses import replace

from app.language import tr
from app.model.errors import EditError
from app.model.loras import DraftSampling, Lora, ShotLora
from app.model.project import Project

_DECIMALS = 3  # no picture shows more


def find_lora(project: Project, name: str) -> Lora:
    """The LoRA of this name, in any case; EditError where there is none."""
    for lora in project.loras:
        if lora.key == name.strip().casefold():
            return lora
    known = ", ".join(lora.name for lora in project.loras)
    if not known:
        raise EditError(tr("There is no LoRA {name}: the project has none yet.", name=repr(name)))
    raise EditError(
        tr("There is no LoRA {name}; the project has {known}.", name=repr(name), known=known)
    )


def add_lora(project: Project, lora: Lora) -> Project:
    """Add a LoRA; one of the same file or name is refused."""
    for other in project.loras:
        if other.digest == lora.digest:
            raise EditError(tr("This file is in the project already, as {name}.", name=other.name))
    return replace(project, loras=(*project.loras, lora))


def free_lora_name(project: Project, name: str) -> str:
    """The name, with a number where another LoRA has it."""
    taken = {lora.key for lora in project.loras}
    names = (name, *(f"{name} {number}" for number in range(2, len(taken) + 3)))
    return next(free for free in names if free.casefold() not in taken)


def remove_lora(project: Project, name: str) -> Project:
    """Take a LoRA out of the project and out of what its shots say; its file stays for undo."""
    digest = find_lora(project, name).digest
    shots = tuple(
        replace(shot, loras=tuple(own for own in shot.loras if own.digest != digest))
        if any(own.digest == digest for own in shot.loras) else shot
        for shot in project.shots
    )
    kept = tuple(lora for lora in project.loras if lora.digest != digest)
    return replace(project.with_shots(shots), loras=kept)


def set_lora_weight(project: Project, name: str, weight: float) -> Project:
    """Let a LoRA count so much in all shots that say nothing else."""
    return _changed(project, replace(find_lora(project, name), weight=round(weight, _DECIMALS)))


def set_lora_on(project: Project, name: str, *, on: bool) -> Project:
    """Use a LoRA in all shots that say nothing else, or only in those that say so."""
    return _changed(project, replace(find_lora(project, name), on=on))


def rename_lora(project: Project, name: str, new_name: str) -> Project:
    """Call a LoRA otherwise."""
    return _changed(project, replace(find_lora(project, name), name=new_name.strip()))


def set_triggers(project: Project, name: str, triggers: Sequence[str]) -> Project:
    """Say with which words a LoRA was trained."""
    words = tuple(dict.fromkeys(" ".join(text.split()) for text in triggers if text.strip()))
    return _changed(project, replace(find_lora(project, name), triggers=words))


def set_lora_draft(project: Project, name: str, draft: DraftSampling | None) -> Project:
    """Keep a LoRA for drafts, which are sampled so with it; None for final takes."""
    return _changed(project, replace(find_lora(project, name), draft=draft))


def set_shot_lora(project: Project, shot_id: str, name: str, weight: float | None) -> Project:
    """Say how much a LoRA counts in a shot; 0 turns it off, None leaves it to the project."""
    lora, shot = find_lora(project, name), project.shot(shot_id)
    if lora.draft is not None and weight is not None:
        raise EditError(
            tr("{name} is for drafts, and used in all shots of them.", name=lora.name)
        )
    others = tuple(own for own in shot.loras if own.digest != lora.digest)
    own = () if weight is None else (ShotLora(lora.digest, round(weight, _DECIMALS)),)
    return project.with_shot(replace(shot, loras=(*others, *own)))


def _changed(project: Project, lora: Lora) -> Project:
    loras = tuple(lora if old.digest == lora.digest else old for old in project.loras)
    return replace(project, loras=loras)
