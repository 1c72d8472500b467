"""The figures of this machine: of models, of published shapes, and beside the plain pipeline."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from generation.evaluation.__main__ import main
from generation.evaluation.hardware import command, plain
from generation.evaluation.hardware.plain import (
    nothing_remembered,
    overhead_of,
    own_run,
    plain_run,
)
from generation.evaluation.hardware.shapes import SHAPES, modules_of, shaped
from generation.planning.allocation import weight_bytes
from generation.planning.dry_run import sizes_from
from generation.planning.needs import Machine, Sizes, needs_of
from generation.planning.work import Parts, remembered_tokens
from generation.rungs import Rung, rungs_of
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import CPU, load_tiny, write_experts, write_wan

GB = 1_000_000_000


def parts_of(folder: Path) -> Parts:
    model = load_tiny(folder)
    text = 7, max(model.backbone.text_dims)
    return Parts(
        model.card, model.backbone, model.codec, model.encoders, CPU.torch_device, CPU.dtype, text
    )


@pytest.mark.parametrize("kind", ["wan", "hunyuan"])
def test_both_pipelines_do_the_same_work(kind: str, tmp_path: Path) -> None:
    write = write_wan if kind == "wan" else write_hunyuan
    parts = parts_of(write(tmp_path / kind, memory=True))
    theirs = plain_run(parts)
    assert theirs is not None
    steps: list[int] = []
    made = [run(lambda: steps.append(1)) for run in (theirs, own_run(parts, None))]
    assert len(steps) == 2 * plain.STEPS
    torch.testing.assert_close(made[0], made[1], rtol=1e-5, atol=1e-5)
    by_block = own_run(parts, nothing_remembered(parts))(lambda: None)
    torch.testing.assert_close(by_block, made[1], rtol=1e-4, atol=1e-4)


def test_a_backbone_without_a_plain_pipeline_is_not_compared(tmp_path: Path) -> None:
    parts = parts_of(write_wan(tmp_path / "wan", memory=False))
    parts.backbone.transformer = torch.nn.Identity()
    assert overhead_of(parts) is None


def test_the_command_measures_models_and_writes_the_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_wan(tmp_path / "wan", memory=True)
    out = tmp_path / "figures.json"
    assert main(["hardware", "--model", str(folder), "--json", str(out)]) == 0
    said = capsys.readouterr().out
    assert "tiny at 32x16 on cpu, float32:" in said
    assert "a plain step of diffusers' pipeline" in said
    (figures,) = json.loads(out.read_text())
    assert figures["planned_bytes"] == pytest.approx(figures["peak_bytes"], rel=0.1)
    assert figures["overhead"]["own_ratio"] > 0
    assert figures["tokens"] > 0


def test_the_weights_of_both_experts_are_counted(tmp_path: Path) -> None:
    folder = write_experts(tmp_path / "a14b", memory=False)
    backbone = load_tiny(folder).backbone
    assert backbone.experts is not None
    parts = replace(parts_of(folder), second=backbone.experts.low)
    one = weight_bytes([backbone.transformer])
    assert weight_bytes(modules_of(parts)) == 2 * one + weight_bytes(modules_of(parts)[1:-1])


@pytest.mark.slow
def test_installed_models_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(command.MODELS_VARIABLE, str(tmp_path))
    write_wan(tmp_path / "my-wan", memory=False)
    assert main(["hardware", "--model", "my-wan"]) == 0


def test_what_does_not_fit_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    small = Machine("cpu", GB // 10, GB, GB, GB)
    monkeypatch.setattr(command, "probe", lambda _device: small)
    assert main(["hardware", "--shapes", "wan-medium"]) == 1
    error = capsys.readouterr().err
    assert "wan-medium needs about" in error
    assert "0.1 GB are free, so nothing was measured" in error
    assert main(["hardware", "--model", "/nowhere"]) == 1
    assert "is not a model folder" in capsys.readouterr().err


def sizes(name: str) -> Sizes:
    return sizes_from(shaped(name, torch.bfloat16), 0, "cuda")


def test_wan_with_twenty_seconds_of_memory_goes_into_12_gb() -> None:
    parts = shaped("wan-2.1-1.3b", torch.bfloat16)
    assert 4000 < remembered_tokens(parts) < 5000
    machine = Machine("cuda", 12 * GB, 12 * GB, 60 * GB, 64 * GB)
    rungs = rungs_of("cuda")
    needs = needs_of(rungs, dict.fromkeys(rungs, sizes("wan-2.1-1.3b")), machine)
    assert needs[1].rung is Rung.OFFLOAD
    assert needs[1].fits(machine)


@pytest.mark.parametrize(
    ("name", "billions"), [("wan-2.1-1.3b", 1.42), ("wan-2.1-14b", 14.29), ("wan-2.2-5b", 5.0),
                           ("hunyuan-video", 12.82)],
)
def test_published_shapes_have_the_published_size(name: str, billions: float) -> None:
    assert name in SHAPES
    parts = shaped(name, torch.bfloat16)
    numbers = sum(p.numel() for p in parts.backbone.transformer.parameters())
    assert numbers / 1e9 == pytest.approx(billions, rel=0.01)
