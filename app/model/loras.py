"""LoRAs of a project, and which of them a shot is made with."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.language import tr
from app.model.errors import EditError

MOST_WEIGHT = 4.0  # beyond, pictures are noise
MAX_NAME_CHARACTERS = 80
MOST_TRIGGERS = 24
MAX_TRIGGER_CHARACTERS = 200
MOST_DRAFT_STEPS = 100
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class DraftSampling:
    """How drafts are sampled with a LoRA that needs but few steps."""

    steps: int = 4
    guidance: float = 1.0

    def __post_init__(self) -> None:
        if not 1 <= self.steps <= MOST_DRAFT_STEPS or not 0 <= self.guidance <= MOST_DRAFT_STEPS:
            raise EditError(
                tr("A draft has 1 to {limit} steps.", limit=MOST_DRAFT_STEPS)
            )


@dataclass(frozen=True)
class Lora:
    """A file of the project that changes how the model draws; `digest` is its sha256.

    One with a `draft` is used in drafts, and then in all shots; any other in all shots where it is
    `on`, or in those that say so.
    """

    digest: str
    name: str
    weight: float = 1.0
    triggers: tuple[str, ...] = ()  # words that it was trained with
    on: bool = True
    draft: DraftSampling | None = None

    def __post_init__(self) -> None:
        if not _SHA256.fullmatch(self.digest):
            raise EditError(tr("The LoRA {name} is not named by its sha256.", name=self.name[:40]))
        if not 0 < len(self.name.strip()) <= MAX_NAME_CHARACTERS or not self.name.isprintable():
            raise EditError(
                tr("A LoRA's name has 1 to {limit} characters.", limit=MAX_NAME_CHARACTERS)
            )
        check_weight(self.weight)
        if len(self.triggers) > MOST_TRIGGERS or not all(
            0 < len(words) <= MAX_TRIGGER_CHARACTERS and words.isprintable()
            for words in self.triggers
        ):
            raise EditError(
                tr(
                    "{name} has at most {limit} trigger words, of a line each.",
                    name=self.name,
                    limit=MOST_TRIGGERS,
                )
            )

    @property
    def key(self) -> str:
        """The name as it is compared: without case."""
        return self.name.casefold()


@dataclass(frozen=True)
class ShotLora:
    """What a shot says of a LoRA in the place of the project: how much it counts; 0 is off."""

    digest: str
    weight: float

    def __post_init__(self) -> None:
        check_weight(self.weight)


def check_loras(loras: Sequence[Lora]) -> None:
    """Refuse LoRAs of one project that cannot be told apart; EditError says so."""
    if len({lora.digest for lora in loras}) != len(loras):
        raise EditError(tr("A LoRA of the project is there twice."))
    if len({lora.key for lora in loras}) != len(loras):
        raise EditError(tr("Two LoRAs of the project have the same name."))


def check_weight(weight: float) -> None:
    """Refuse a weight that no picture survives; EditError says so."""
    if not -MOST_WEIGHT <= weight <= MOST_WEIGHT:
        raise EditError(
            tr("A LoRA's weight lies between -{limit:g} and {limit:g}.", limit=MOST_WEIGHT)
        )


def weight_in(lora: Lora, own: Iterable[ShotLora], *, draft: bool) -> float:
    """How much a LoRA counts in a shot that says this of its own; 0 where it is off."""
    if lora.draft is not None:
        return lora.weight if draft and lora.on else 0.0
    said = next((shot.weight for shot in own if shot.digest == lora.digest), None)
    return said if said is not None else lora.weight if lora.on else 0.0


def used_loras(
    loras: Iterable[Lora], own: Iterable[ShotLora], *, draft: bool
) -> tuple[tuple[str, float], ...]:
    """The sha256 and weight of each LoRA of a shot, as a recipe names them."""
    said = tuple(own)
    weights = ((lora.digest, weight_in(lora, said, draft=draft)) for lora in loras)
    return tuple(sorted((digest, float(weight)) for digest, weight in weights if weight))
