"""What the worker asks of whatever makes the pictures: the real models, or the fake."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from generation.chunk_files import SavedChunk, chunk_count
from generation.errors import (
    CancelToken,
    HistoryMissing,
    LoraMissing,
    PictureNeeded,
    RecipeError,
    ReferenceMissing,
)
from generation.protocol import (
    FrameGrid,
    GenerateShot,
    ImportClip,
    LoraFile,
    MakeKeyframe,
    MemoryPlan,
    ModelCard,
    ReferencePicture,
    RetrieveFrames,
)
from generation.queries import Retrieved
from generation.rungs import Rung
from generation.video import Pictures

LoadReport: TypeAlias = Callable[[str, float], None]
"""Called with a few words and a fraction from 0 to 1 while a model is loaded."""


@dataclass(frozen=True)
class JobWatch:
    """How a running job hears of being cancelled and tells how far it is.

    `on_step` takes chunk, steps done, steps in all, and preview pictures `[n h w 3]` or None.
    """

    cancel: CancelToken
    on_step: Callable[[int, int, int, Pictures | None], None]
    on_note: Callable[[str], None]


class Engine(Protocol):
    """Loads one model at a time and makes the chunks of shots with it."""

    @property
    def rung(self) -> Rung:
        """How it works, or is going to."""

    def plan(self, folder: Path, *, always: bool) -> MemoryPlan | None:
        """How the model in this folder will be loaded; `always`: also where there is much room."""

    def load(self, folder: Path, report: LoadReport) -> ModelCard:
        """Load the model in this folder; raise WeightsError when it cannot be used."""

    def generate(
        self, command: GenerateShot, card: ModelCard, watch: JobWatch
    ) -> Iterator[SavedChunk]:
        """Make and save the chunks from `first_chunk` on, one at a time."""

    def retrieve(
        self, command: RetrieveFrames, card: ModelCard, watch: JobWatch
    ) -> Iterator[Retrieved]:
        """Draw what is asked from memory alone, query by query."""

    def encode(
        self, command: ImportClip, card: ModelCard, chunks: Iterable[Pictures], watch: JobWatch
    ) -> Iterator[SavedChunk]:
        """Encode and save the pictures of a video file, chunk by chunk as the card counts."""

    def make_keyframe(self, command: MakeKeyframe, card: ModelCard, watch: JobWatch) -> str:
        """Paint and save a keyframe; the sha256 of its file."""

    def recover(self) -> None:
        """Let go of what a failed job left behind."""

    def step_down(self) -> Rung | None:
        """Need less memory from now on, as the rung that it returns says; None at the bottom."""


def check_request(command: GenerateShot, card: ModelCard) -> None:
    """Refuse a recipe that this model cannot make, or a history that is not on disk."""
    _check_recipe(command, card)
    _check_loras(command)
    if not chunks_to_make(command, card.grid):
        raise RecipeError("There is no chunk to make: all shall be kept")
    if command.first_chunk > chunk_count(Path(command.take_folder)):
        raise HistoryMissing(
            f"Chunk {command.first_chunk + 1} of take {command.take} cannot be made "
            "because the chunks before it are missing"
        )
    if tuple(entry.take for entry in command.history) != command.recipe.history:
        raise RecipeError("The takes of the history are not those that the recipe names")
    keyframe = (command.recipe.keyframe,) if command.recipe.keyframe else ()
    _check_references(command.references, (*keyframe, *command.recipe.references))
    for entry in command.history:
        if chunk_count(Path(entry.folder)) < (entry.chunks or 1):
            raise HistoryMissing(f"The files of take {entry.take} are missing in {entry.folder}")


def chunks_to_make(command: GenerateShot, grid: FrameGrid) -> list[int]:
    """The indexes of the chunks that this command asks for."""
    chunks = range(command.first_chunk, grid.chunks_for(command.recipe.frames))
    return [index for index in chunks if index not in command.keep]


def check_keyframe(command: MakeKeyframe, card: ModelCard) -> None:
    """Refuse a recipe that this model cannot paint, or pictures that are not on disk."""
    recipe = command.recipe
    if card.makes != "keyframes" or not recipe.still:
        raise RecipeError(f"{card.name} makes no keyframes")
    if recipe.weights and card.weights and recipe.weights != card.weights:
        raise RecipeError(f"The recipe asks for other weights than those of {card.name}")
    if not command.references:
        raise PictureNeeded("The model makes a keyframe of pictures, and there is none")
    _check_references(command.references, recipe.references)


def _check_references(given: tuple[ReferencePicture, ...], named: tuple[str, ...]) -> None:
    if tuple(picture.digest for picture in given) != named:
        raise RecipeError("The pictures of the references are not those that the recipe names")
    for picture in given:
        if not Path(picture.file).is_file():
            raise ReferenceMissing(f"The picture of @{picture.name} is missing in {picture.file}")


def _check_loras(command: GenerateShot) -> None:
    if tuple((lora.digest, lora.weight) for lora in command.loras) != command.recipe.loras:
        raise RecipeError("The LoRAs are not those that the recipe names")
    check_lora_files(command.loras)


def check_lora_files(loras: Sequence[LoraFile]) -> None:
    """Refuse to begin a job whose LoRAs are not all there."""
    for lora in loras:
        if not Path(lora.file).is_file():
            raise LoraMissing(f"The file of the LoRA {lora.name} is missing in {lora.file}")


def _check_recipe(command: GenerateShot, card: ModelCard) -> None:
    recipe, grid = command.recipe, card.grid
    if card.makes != "shots":
        raise RecipeError(f"{card.name} makes keyframes and no shots")
    legal = grid.legal_frames(recipe.frames)
    if recipe.frames != legal:
        raise RecipeError(
            f"{card.name} cannot make {recipe.frames} pictures, only a length such as {legal}"
        )
    if recipe.rate != grid.rate:
        raise RecipeError(f"{card.name} cannot make pictures at the rate {recipe.rate}")
    if recipe.weights and card.weights and recipe.weights != card.weights:
        raise RecipeError(f"The recipe asks for other weights than those of {card.name}")
    if command.first_chunk >= grid.chunks_for(recipe.frames):
        raise RecipeError(f"A take of {recipe.frames} pictures has no chunk {command.first_chunk}")
