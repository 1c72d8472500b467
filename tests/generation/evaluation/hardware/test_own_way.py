"""The figures of models that go on in their own way, beside diffusers' pipeline alone."""

import json
from pathlib import Path

import pytest
import torch

from generation.evaluation.__main__ import main
from generation.evaluation.hardware.own_way import own_run, plain_run
from generation.evaluation.hardware.plain import Run
from generation.model import PipelineModel
from generation.pipelines.base import Past
from generation.planning.dry_run import sizes_of
from generation.protocol import read_model_card
from tests.generation.keyframes.models import write_edit_model
from tests.generation.pipelines.models import load_pipeline_model, write_wan_start
from tests.generation.pipelines.test_every_way import WAYS
from tests.generation.tiny_models import CPU


def past_of(model: PipelineModel) -> Past:
    """As far back as the model reads, without the cast, before a later chunk."""
    reach, (width, height) = model.pipeline.reach, model.card.grid.size
    side = model.codec.spatial_stride
    latents = torch.zeros(1, model.codec.channels, reach.latents, height // side, width // side)
    pictures = torch.zeros(1, 3, reach.pictures, height, width)
    start = torch.zeros(1, model.codec.channels, 1, height // side, width // side)
    return Past(latents, pictures, pictures[:, :, :0], start)


def shapes_in(model: PipelineModel, run: Run) -> list[torch.Size]:
    """What the transformer was given in each evaluation."""
    seen: list[torch.Size] = []

    def heard(_module: object, given: tuple[object, ...], named: dict[str, object]) -> None:
        hidden = named.get("hidden_states", given[0] if given else None)
        assert isinstance(hidden, torch.Tensor)
        seen.append(hidden.shape)

    (transformer,) = model.transformers
    hook = transformer.register_forward_pre_hook(heard, with_kwargs=True)
    run(lambda: None)
    hook.remove()
    return seen


@pytest.mark.parametrize("name", WAYS)
def test_the_pipeline_alone_does_the_same_work(name: str, tmp_path: Path) -> None:
    model = load_pipeline_model(WAYS[name].write(tmp_path / "tiny"))
    past, pipeline = past_of(model), model.pipeline.pipeline
    own, plain = own_run(model, past), plain_run(model, past)
    assert model.pipeline.pipeline is pipeline
    with torch.no_grad():
        assert shapes_in(model, own) == shapes_in(model, plain)
        steps: list[list[int]] = [[], []]
        for told, run in zip(steps, (own, plain), strict=True):
            run(lambda told=told: told.append(1))
    assert len(steps[0]) == len(steps[1]) > 1


@pytest.mark.slow
def test_the_command_measures_all_of_a_chunk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = write_wan_start(tmp_path / "start"), tmp_path / "figures.json"
    assert main(["hardware", "--model", str(folder), "--json", str(out)]) == 0
    said = capsys.readouterr().out
    assert "tiny at 32x32 on cpu, float32, in its own way:" in said
    assert "reading what it goes on from" in said
    (figures,) = json.loads(out.read_text())
    for name in ("step_s", "read_s", "decode_s", "own_s", "plain_s", "ratio"):
        assert figures[name] > 0
    steps_s = load_pipeline_model(folder).card.steps * figures["step_s"]
    once_s = figures["read_s"] + figures["decode_s"]
    assert figures["chunk_s"] == pytest.approx(once_s + steps_s)
    sizes = sizes_of(folder, read_model_card(folder), CPU.dtype)
    assert figures["planned_bytes"] == max(sizes.step, sizes.decode)
    assert figures["peak_bytes"] > 0.5 * figures["planned_bytes"]
    assert figures["weight_bytes"] > sizes.transformer + sizes.others  # CLIP is there, too


def test_a_model_for_keyframes_is_not_measured_and_not_called_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["hardware", "--model", str(write_edit_model(tmp_path / "edit"))]) == 1
    said = capsys.readouterr().err
    assert said.strip().splitlines()[-1] == (
        "edit makes keyframes and no shots, so nothing was measured; choose another model."
    )
