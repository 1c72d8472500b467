"""LoRAs through the engine of the worker: from job to job, with history, on every rung."""

from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

from generation.chunk_files import load_latents
from generation.engine import JobWatch
from generation.errors import CancelToken, LoraError, LoraMissing, RecipeError
from generation.protocol import (
    GenerateShot,
    HistoryTake,
    LatentSpan,
    LoraFile,
    ModelCard,
    RetrieveFrames,
)
from generation.torch_engine import TorchEngine
from tests.generation import lora_files as spelled
from tests.generation.lora_files import hunyuan_lora, wan_lora, write_lora
from tests.generation.rollouts import tiny_recipe
from tests.generation.tiny_models import write_animatic


class Studio:
    """A model with a memory, and the takes that were made with it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("THROUGHLINE_DEVICE", "cpu")
        self.folder, self.engine = folder, TorchEngine()
        model = write_animatic(folder / "model")
        self.card: ModelCard = self.engine.load(model, lambda text, done: None)
        self.notes: list[str] = []

    def make(
        self, take: str, *loras: LoraFile, history: tuple[str, ...] = (), first_chunk: int = 0,
        stop_after: int | None = None,
    ) -> torch.Tensor:
        """Make a take; the latents of all its chunks."""
        made_of = msgspec.structs.replace(
            tiny_recipe(), history=history, loras=tuple((x.digest, x.weight) for x in loras)
        )
        folder = self.folder / take
        command = GenerateShot(
            take, take, str(folder), made_of,
            tuple(HistoryTake(name, str(self.folder / name)) for name in history),
            str(self.folder / "cache"), first_chunk, loras=loras,
        )
        watch = JobWatch(CancelToken(), lambda *told: None, self.notes.append)
        chunks = self.engine.generate(command, self.card, watch)
        count = sum(1 for _, _ in zip(range(stop_after or 9), chunks, strict=False))
        return torch.cat([load_latents(folder, i) for i in range(first_chunk + count)], dim=1)

    def ask(self, *loras: LoraFile) -> np.ndarray:
        """What a shot with these LoRAs remembers of the beginning of the take "one"."""
        command = RetrieveFrames(
            "ask", (HistoryTake("one", str(self.folder / "one")),), (LatentSpan("one", 0, 2),),
            str(self.folder / "asked"), str(self.folder / "cache"), loras=loras,
        )
        watch = JobWatch(CancelToken(), lambda *told: None, self.notes.append)
        (found,) = self.engine.retrieve(command, self.card, watch)
        return found.memory

    @property
    def remembered(self) -> int:
        """How many shots the cache of the memory holds."""
        return len(list((self.folder / "cache" / "context").iterdir()))


def memory_lora() -> dict[str, torch.Tensor]:
    """One that changes the first projection, by which memory is encoded."""
    generator = torch.Generator().manual_seed(1)
    down = torch.randn(2, 16, 1, 2, 2, generator=generator)
    up = torch.randn(24, 2, 1, 1, 1, generator=generator)
    return spelled.author("patch_embedding", down, up)


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Studio:
    return Studio(tmp_path, monkeypatch)


def test_a_job_uses_its_own_loras_and_leaves_nothing_to_the_next(
    studio: Studio, tmp_path: Path
) -> None:
    lora = write_lora(tmp_path / "a.safetensors", wan_lora(spelled.kohya), 0.8)
    plain = studio.make("plain")
    styled = studio.make("styled", lora)
    assert not torch.allclose(plain, styled, atol=1e-3)
    assert torch.equal(studio.make("again"), plain)
    assert torch.equal(studio.make("styled again", lora), styled)
    weaker = studio.make("weaker", msgspec.structs.replace(lora, weight=0.2))
    assert not torch.allclose(weaker, styled, atol=1e-3)


def test_history_is_read_through_the_lora(studio: Studio, tmp_path: Path) -> None:
    """Without the disk knowing of it, as keys and values are not kept there."""
    lora = write_lora(tmp_path / "a.safetensors", wan_lora(spelled.kohya))
    studio.make("one")
    alone, after = studio.make("alone", lora), studio.make("after", lora, history=("one",))
    assert not torch.equal(alone, after)
    assert studio.remembered == 3  # and "one" was there, as the LoRA changes nothing of it
    assert torch.equal(studio.make("after 2", lora, history=("one",)), after)


@pytest.mark.slow
def test_memory_is_encoded_anew_where_a_lora_changes_how(studio: Studio, tmp_path: Path) -> None:
    lora = write_lora(tmp_path / "a.safetensors", memory_lora())
    studio.make("one")
    cached = studio.remembered
    with_lora = studio.make("after", lora, history=("one",))
    assert studio.remembered == cached + 2
    fresh = Studio(tmp_path / "fresh", pytest.MonkeyPatch())
    fresh.make("one")
    (fresh.folder / "cache" / "context").rename(fresh.folder / "away")
    assert torch.equal(fresh.make("after", lora, history=("one",)), with_lora)


@pytest.mark.parametrize("is_of_memory", [False, True])
def test_the_memory_is_asked_as_the_shot_reads_it(
    studio: Studio, tmp_path: Path, *, is_of_memory: bool
) -> None:
    lora = write_lora(
        tmp_path / "a.safetensors",
        memory_lora() if is_of_memory else wan_lora(spelled.kohya),
    )
    studio.make("one")
    studio.make("after", lora, history=("one",))
    plain, cached = studio.ask(), studio.remembered
    styled = studio.ask(lora)
    assert studio.remembered == cached  # what the shot has read, and not encoded anew
    assert not np.array_equal(plain, styled)
    assert np.array_equal(studio.ask(), plain)
    Path(lora.file).unlink()
    with pytest.raises(LoraMissing, match="The file of the LoRA a is missing"):
        studio.ask(lora)


def test_a_take_that_was_left_goes_on_with_its_lora(studio: Studio, tmp_path: Path) -> None:
    lora = write_lora(tmp_path / "a.safetensors", wan_lora(spelled.author))
    whole = studio.make("whole", lora)
    studio.make("left", lora, stop_after=1)
    studio.make("between")
    assert torch.equal(studio.make("left", lora, first_chunk=1), whole)


def test_a_lora_is_put_on_again_where_less_memory_is_used(studio: Studio, tmp_path: Path) -> None:
    lora = write_lora(tmp_path / "a.safetensors", wan_lora(spelled.author))
    whole = studio.make("whole", lora)
    assert studio.engine.step_down() is not None
    torch.testing.assert_close(studio.make("tiled", lora), whole, rtol=1e-2, atol=1e-3)


def test_a_refused_lora_leaves_the_model_to_others(studio: Studio, tmp_path: Path) -> None:
    plain = studio.make("plain")
    bad = write_lora(tmp_path / "bad.safetensors", hunyuan_lora(spelled.author))
    with pytest.raises(LoraError, match=r"The LoRA bad cannot be used\. It was made for another"):
        studio.make("refused", bad)
    assert torch.equal(studio.make("after"), plain)


def test_what_is_missing_is_told_before_anything_is_made(studio: Studio, tmp_path: Path) -> None:
    lora = write_lora(tmp_path / "a.safetensors", wan_lora(spelled.author))
    Path(lora.file).unlink()
    with pytest.raises(LoraMissing, match="The file of the LoRA a is missing"):
        studio.make("one", lora)
    assert not (tmp_path / "one").exists()


def test_other_loras_than_the_recipes_are_refused(studio: Studio, tmp_path: Path) -> None:
    lora = write_lora(tmp_path / "a.safetensors", wan_lora(spelled.author))
    command = GenerateShot("j", "t", str(tmp_path / "t"), tiny_recipe(), (), "", loras=(lora,))
    watch = JobWatch(CancelToken(), lambda *told: None, studio.notes.append)
    with pytest.raises(RecipeError, match="not those that the recipe names"):
        list(studio.engine.generate(command, studio.card, watch))
