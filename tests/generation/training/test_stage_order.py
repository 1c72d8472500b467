"""A stage notices that the one before it was trained further, and that it is not alone."""

from pathlib import Path

import pytest
import torch
from filelock import FileLock

from generation.training.__main__ import main
from generation.training.alone import LOCK
from generation.training.stories import ShotLatents, write_shard

SIZES = "--width 64 --layers 1 --threads 1 --batch 1".split()  # noqa: SIM905


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with a story."""
    (tmp_path / "stories").mkdir()

    def shot(frames: int) -> ShotLatents:
        low = torch.randn(16, (frames - 1) // 2 + 1, 2, 4).half()
        return ShotLatents(torch.randn(16, frames, 4, 8).half(), {"2x2x2": low}, "a cat", "a cat")

    write_shard(tmp_path / "stories" / "stories_00000.safetensors", [(shot(5), shot(9))], [(2, 2)])
    return tmp_path


def _words(out: Path, model: Path) -> list[str]:
    return ["--out", str(out), "--start-from", str(model), *SIZES]


def test_what_began_from_a_stage_is_not_gone_on_with_when_that_was_trained_further(
    out: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def run(stage: str, steps: int) -> int:
        return main([stage, "--out", str(out), *SIZES, "--steps", str(steps)])

    assert run("memory", 1) == 0
    assert run("generator", 1) == 0
    assert run("generator", 2) == 0  # it goes on
    assert run("memory", 2) == 0
    assert run("generator", 3) == 1
    assert "trained with the stage before 'memory, step 1 (" in caplog.text
    assert f"or another --out, or remove {out / 'generator'} to train it anew" in caplog.text


def test_a_decoder_stays_behind_the_encoder_that_it_was_trained_behind(
    out: Path, animatic_folder: Path, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("generation.training.stages.measure_latents", lambda codec, _size: codec)

    def run(stage: str, steps: int) -> int:
        words = _words(out, animatic_folder)
        return main([stage, *words, "--size", "64x32", "--steps", str(steps)])

    assert run("autoencoder", 1) == 0
    assert run("decoder", 1) == 0
    assert run("decoder", 2) == 0  # it goes on
    assert run("autoencoder", 2) == 0
    assert run("decoder", 3) == 1
    assert f"remove {out / 'decoder'} to train the decoder anew" in caplog.text
    assert main(["publish", *_words(out, animatic_folder), "--model", str(out / "model")]) == 1


def test_two_runs_do_not_write_to_one_folder(out: Path, caplog: pytest.LogCaptureFixture) -> None:
    (out / "memory").mkdir()
    with FileLock(out / "memory" / LOCK):
        assert main(["memory", "--out", str(out), *SIZES, "--steps", "1"]) == 1
    assert f"another run writes to {out / 'memory'}; wait for it" in caplog.text
    assert main(["memory", "--out", str(out), *SIZES, "--steps", "1"]) == 0
