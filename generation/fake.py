"""A worker engine without torch: coloured, numbered pictures through the same files.

Tests of the editor use it. Words in the prompt make it misbehave: `[fail]` a typed error,
`[bug]` an unexpected one, `[oom]` no memory, `[crash]` the process dies, `[hang]` it ignores
being cancelled, `[freeze]` the whole process stands still, `[note]` a note. They act in the second
chunk, or in the only one. In the name of a video file that is imported they act in the first.

THROUGHLINE_FAKE_OOM makes memory run out: `load=1,denoise=2` the first time that a model is loaded
and the first two times that a chunk is drawn; `decode` is known, too, and `wider=96` where pictures
are wider than that, every time. While the file is there that THROUGHLINE_FAKE_HOLD names, it stands
still in the midst of the second chunk, or of the only one, but for being cancelled.
"""

import hashlib
import os
import signal
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save

from generation.chunk_files import LATENTS_NAME, SavedChunk, save_chunk
from generation.engine import (
    JobWatch,
    LoadReport,
    check_keyframe,
    check_lora_files,
    check_request,
    chunks_to_make,
)
from generation.errors import GenerationError, WeightsError
from generation.keyframe_files import save_keyframe
from generation.protocol import (
    FrameGrid,
    GenerateShot,
    ImportClip,
    MakeKeyframe,
    MemoryPlan,
    ModelCard,
    ProtocolError,
    Recipe,
    RetrieveFrames,
    read_model_card,
)
from generation.queries import Retrieved, own_of, plan_queries
from generation.rungs import Rung, below
from generation.video import Pictures

_LATENT_CHANNELS: Final = 16
_LATENT_SCALE: Final = 8
_CRASH_CODE: Final = 9
PREVIEW_PICTURES: Final = 2
OOM_VARIABLE: Final = "THROUGHLINE_FAKE_OOM"
HOLD_VARIABLE: Final = "THROUGHLINE_FAKE_HOLD"
_LOOK_S: Final = 0.02


class FakeError(GenerationError):
    """The failure that a test asked for."""

    kind: ClassVar[str] = "fake"
    advice: ClassVar[str] = "take [fail] out of the prompt"


class FakeEngine:
    """Loads any folder with a model card and paints instead of generating."""

    def __init__(self, step_delay_ms: int = 0) -> None:
        self._step_delay_s = step_delay_ms / 1000
        self._shortages = _Shortages()
        self._rung = Rung.WHOLE

    @property
    def rung(self) -> Rung:
        """The one that it says it is on."""
        return self._rung

    def plan(self, folder: Path, *, always: bool) -> MemoryPlan | None:
        """It needs nothing that could be planned."""
        return None

    def load(self, folder: Path, report: LoadReport) -> ModelCard:
        """Read the card; no weights are touched."""
        self._shortages.meet("load")
        try:
            card = read_model_card(folder)
        except ProtocolError as error:
            raise WeightsError(str(error)) from error
        report("Reading the model card", 1.0)
        return card

    def generate(
        self, command: GenerateShot, card: ModelCard, watch: JobWatch
    ) -> Iterator[SavedChunk]:
        """Paint and save each chunk, step by step like a model would."""
        check_request(command, card)
        recipe, grid = command.recipe, card.grid
        indexes = chunks_to_make(command, grid)
        trouble_chunk = min(command.first_chunk + 1, indexes[-1])
        for index in indexes:
            pictures = paint_chunk(recipe, grid, index)
            for step in range(1, recipe.steps + 1):
                watch.cancel.wait(self._step_delay_s)
                watch.cancel.raise_if_set()
                self._shortages.meet("denoise", recipe.size[0])
                watch.on_step(index, step, recipe.steps, pictures[:PREVIEW_PICTURES])
                if index == trouble_chunk:
                    _hold(watch)
            self._shortages.meet("decode")
            if index == trouble_chunk:
                _misbehave(recipe.prompt, watch)
            made_of = recipe.fingerprint()
            latents = save({LATENTS_NAME: fake_latents(made_of, recipe.size, grid, index)})
            yield save_chunk(Path(command.take_folder), index, latents, pictures, recipe.rate)

    def retrieve(
        self, command: RetrieveFrames, card: ModelCard, watch: JobWatch
    ) -> Iterator[Retrieved]:
        """Darken the own pictures, the more the coarser they are remembered."""
        check_lora_files(command.loras)
        for number, query in enumerate(plan_queries(command, card.grid)):
            for step in range(1, card.steps + 1):
                watch.cancel.wait(self._step_delay_s)
                watch.cancel.raise_if_set()
                watch.on_step(number, step, card.steps, None)
            take, first, own = own_of(command, card.grid, query)
            yield Retrieved(take, first, own - own // 8 * min(query.rate, 8), own)

    def encode(
        self, command: ImportClip, card: ModelCard, chunks: Iterable[Pictures], watch: JobWatch
    ) -> Iterator[SavedChunk]:
        """Save the file's own pictures with latents that come from them."""
        folder, grid = Path(command.take_folder), card.grid
        for index, pictures in enumerate(chunks):
            if index == 0:
                _misbehave(Path(command.file).stem, watch)
            name = hashlib.sha256(pictures.tobytes()).hexdigest()
            latents = save({LATENTS_NAME: fake_latents(name, grid.size, grid, index)})
            yield save_chunk(folder, index, latents, pictures, grid.rate)

    def make_keyframe(self, command: MakeKeyframe, card: ModelCard, watch: JobWatch) -> str:
        """Paint the recipe's colour, step by step like a model would."""
        check_keyframe(command, card)
        recipe = command.recipe
        for step in range(1, recipe.steps + 1):
            watch.cancel.wait(self._step_delay_s)
            watch.cancel.raise_if_set()
            self._shortages.meet("denoise", recipe.size[0])
            watch.on_step(0, step, recipe.steps, None)
        _misbehave(recipe.prompt, watch)
        return save_keyframe(Path(command.file), paint_chunk(recipe, FrameGrid(), 0)[0])

    def recover(self) -> None:
        """Nothing is left behind."""

    def step_down(self) -> Rung | None:
        """It needs little memory on any rung, and says which one it is on."""
        rung = below(self._rung, tuple(Rung))
        self._rung = rung or self._rung
        return rung


class _Shortages:
    """How often memory still runs out in each place, as THROUGHLINE_FAKE_OOM asks."""

    def __init__(self) -> None:
        asked = os.environ.get(OOM_VARIABLE, "")
        pairs = (pair.partition("=") for pair in asked.split(",") if pair)
        self._left = {place: int(count) for place, _, count in pairs}

    def meet(self, place: str, width: int = 0) -> None:
        """Run out of memory, if that is asked for here, or with pictures so wide."""
        if width > self._left.get("wider", width):
            raise MemoryError
        if self._left.get(place, 0) > 0:
            self._left[place] -= 1
            raise MemoryError


def paint_chunk(recipe: Recipe, grid: FrameGrid, index: int) -> Pictures:
    """The pictures of a chunk: the recipe's colour, chunk number and picture number."""
    width, height = recipe.size
    digest = hashlib.sha256(recipe.fingerprint().encode()).digest()
    colour = [64 + value // 2 for value in digest[:3]]
    first = grid.first_frame(index)
    pictures = np.empty((grid.frames_in_chunk(index), height, width, 3), np.uint8)
    for number, picture in enumerate(pictures):
        picture[:] = colour
        text = f"{index}:{first + number}"
        scale = max(0.3, height / 100)
        place = (width // 16, height * 5 // 8)
        cv2.putText(picture, text, place, cv2.FONT_HERSHEY_SIMPLEX, scale, (16, 16, 16), 1)
    return pictures


def fake_latents(
    made_of: str, size: tuple[int, int], grid: FrameGrid, index: int
) -> NDArray[np.float32]:
    """Numbers in the shape of latents `[c t h w]`, the same for the same words."""
    width, height = size
    seed = int.from_bytes(hashlib.sha256(f"{made_of} {index}".encode()).digest())
    shape = (
        _LATENT_CHANNELS,
        grid.latents_in_chunk(index),
        max(1, height // _LATENT_SCALE),
        max(1, width // _LATENT_SCALE),
    )
    return np.random.default_rng(seed).standard_normal(shape, np.float32)


def _hold(watch: JobWatch) -> None:
    file = os.environ.get(HOLD_VARIABLE)
    while file and Path(file).exists():
        watch.cancel.wait(_LOOK_S)
        watch.cancel.raise_if_set()


def _misbehave(prompt: str, watch: JobWatch) -> None:
    if "[note]" in prompt:
        watch.on_note("The fake was asked for a note.")
    if "[fail]" in prompt:
        raise FakeError("The fake was asked to fail")
    if "[bug]" in prompt:
        raise ZeroDivisionError("the fake was asked for a bug")
    if "[oom]" in prompt:
        raise MemoryError
    if "[crash]" in prompt:
        os._exit(_CRASH_CODE)
    if "[freeze]" in prompt:
        os.kill(os.getpid(), signal.SIGSTOP)
    while "[hang]" in prompt:
        time.sleep(0.1)
