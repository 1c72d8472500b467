"""What is different about the LoRAs of takes, in words."""

from collections.abc import Iterator

from app.language import Number, tr
from app.model.loras import used_loras
from app.model.project import Project, Shot
from generation.protocol import Recipe


def lora_reasons(project: Project, shot: Shot, recipe: Recipe, *, draft: bool) -> Iterator[str]:
    """Why a take is not made with the LoRAs that its shot asks for today."""
    then = dict(recipe.loras)
    now = dict(used_loras(project.loras, shot.loras, draft=draft))
    for digest in sorted(then.keys() | now.keys(), key=lambda one: name_of(project, one)):
        name = name_of(project, digest)
        if digest not in then:
            yield tr("it was made without the LoRA {name}", name=name)
        elif digest not in now:
            yield tr("it was made with the LoRA {name}, which is off now", name=name)
        elif then[digest] != now[digest]:
            yield tr(
                "the weight of the LoRA {name} was changed ({weight}, was {before})",
                name=name,
                weight=weight_text(now[digest]),
                before=weight_text(then[digest]),
            )


def lora_differences(project: Project, one: Recipe, other: Recipe) -> Iterator[str]:
    """How two takes differ in their LoRAs."""
    was, now = dict(one.loras), dict(other.loras)
    for digest in sorted(was.keys() | now.keys()):
        if was.get(digest) != now.get(digest):
            old, new = (weight_text(part.get(digest, 0.0)) for part in (was, now))
            name = name_of(project, digest)
            yield tr("weight of the LoRA {name} {old} → {new}", name=name, old=old, new=new)


def name_of(project: Project, digest: str) -> str:
    """What the project calls a LoRA, or the beginning of its sha256 where it has it no more."""
    return next((lora.name for lora in project.loras if lora.digest == digest), digest[:8])


def weight_text(weight: float) -> str:
    """A weight, no longer than needed."""
    return f"{Number(weight):g}"
