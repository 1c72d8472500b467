"""The figures of a model that goes on in its own way, beside diffusers' own pipeline alone."""

from __future__ import annotations

import statistics
import tempfile
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from safetensors.torch import save
from typing_extensions import override

from generation.backbones.hunyuan.text import unpacked
from generation.chunk_files import LATENTS_NAME, save_chunk
from generation.devices import device_name
from generation.errors import CancelToken
from generation.evaluation.cost import measure_seconds
from generation.evaluation.hardware.plain import STEPS, Run, Stepped, in_turns, seconds_a_step
from generation.model import PipelineModel, dice
from generation.pipeline_rollout import recall_past
from generation.pipelines.base import ChunkWanted, Past, as_images
from generation.pipelines.framepack import FramePackChunks
from generation.pixels import to_pictures
from generation.planning.allocation import allocated, weight_bytes
from generation.protocol import HistoryTake

if TYPE_CHECKING:
    from torch import Tensor

    from generation.planning.needs import Sizes

REPEATS = 3


@dataclass(frozen=True)
class OwnFigures:
    """Seconds and bytes of a chunk that goes on as far back as the model reads.

    Attributes:
        step_s: a denoising step.
        read_s: to read the takes before, and to make of them what the first step is told.
        decode_s, chunk_s: to decode a chunk; all of it, with the steps that its card names.
        peak_bytes, planned_bytes: what a chunk held at most beside the weights, as the allocator
            says; and as it was counted on shapes, without what is made of the takes before.
        own_s, plain_s, ratio: a step as we ask for it and of diffusers' pipeline alone, in turns.
    """

    name: str
    device: str
    dtype: str
    size: tuple[int, int]
    weight_bytes: int
    peak_bytes: int
    planned_bytes: int
    step_s: float
    read_s: float
    decode_s: float
    chunk_s: float
    own_s: float
    plain_s: float
    ratio: float

    def as_data(self) -> dict[str, object]:
        """For a JSON file."""
        return asdict(self)


@torch.no_grad()
def own_figures_of(model: PipelineModel, sizes: Sizes) -> OwnFigures:
    """Measure a model that is loaded."""
    past, recall_s = _recalled(model)
    own = own_run(model, past)
    times: list[float] = []
    prepare_s = _until_first_step(model, lambda: own(lambda: times.append(0.0)))
    step_s = statistics.median(seconds_a_step(own) for _ in range(REPEATS))
    decode_s = statistics.median(
        measure_seconds(lambda: _decoded(model))[0] for _ in range(REPEATS)
    )
    made = allocated(lambda: own(lambda: None), model.device.torch_device)
    shown = allocated(lambda: _decoded(model), model.device.torch_device)
    turns = in_turns((plain_run(model, past), own))
    plain_s, own_s = (statistics.median(each) for each in zip(*turns, strict=True))
    steps = model.card.steps * len(times) / STEPS
    return OwnFigures(
        name=model.card.name, device=device_name(model.device), dtype=str(model.device.dtype)[6:],
        size=model.card.grid.size, weight_bytes=weight_bytes(_modules_of(model)),
        peak_bytes=max(made.peak_bytes, shown.peak_bytes),
        planned_bytes=max(sizes.step, sizes.decode),
        step_s=step_s, read_s=recall_s + prepare_s, decode_s=decode_s,
        chunk_s=recall_s + prepare_s + steps * step_s + decode_s,
        own_s=own_s, plain_s=plain_s,
        ratio=statistics.median(ours / theirs for theirs, ours in turns),
    )


def own_lines(figures: OwnFigures) -> list[str]:
    """The figures in words."""
    width, height = figures.size
    return [
        f"{figures.name} at {width}x{height} on {figures.device}, {figures.dtype}, in its own way:",
        f"  a step                            {figures.step_s:9.3f} s",
        f"  reading what it goes on from      {figures.read_s:9.3f} s",
        f"  decoding a chunk                  {figures.decode_s:9.3f} s",
        f"  a chunk in all                    {figures.chunk_s:9.3f} s",
        f"  weights {figures.weight_bytes / 1e6:.1f} MB, beside them at most "
        f"{figures.peak_bytes / 1e6:.1f} MB (planned {figures.planned_bytes / 1e6:.1f} MB)",
        f"  a step of diffusers' pipeline {figures.plain_s:.4f} s; as we ask for it "
        f"{figures.own_s:.4f} s ({figures.ratio - 1:+.1%})",
    ]


def own_run(model: PipelineModel, past: Past) -> Run:
    """A chunk as the rollout asks for it."""

    def run(stepped: Stepped) -> Tensor:
        return model.pipeline.make(_wanted(model), past, lambda _step, _clean: stepped())

    return run


def plain_run(model: PipelineModel, past: Past) -> Run:
    """The call of diffusers' own pipeline that makes such a chunk, and nothing around it."""
    chunks: Any = model.pipeline
    pipeline = chunks.pipeline
    if isinstance(chunks, FramePackChunks):
        given = _framepack(model, past)
    else:
        chunks.pipeline = heard = _Heard(pipeline)
        try:
            own_run(model, past)(lambda: None)
        finally:
            chunks.pipeline = pipeline
        given = heard.given

    def run(stepped: Stepped) -> object:
        def at_step(*_step: object) -> dict[str, Tensor]:
            stepped()
            return {}

        return pipeline(**given | {"callback_on_step_end": at_step})

    return run


class _Heard:
    """A pipeline that remembers what it was last called with."""

    pipeline: Any
    given: dict[str, Any]

    def __init__(self, pipeline: Any) -> None:  # noqa: ANN401  diffusers' classes have no types
        self.__dict__["pipeline"] = pipeline

    def __call__(self, **given: Any) -> Any:  # noqa: ANN401
        self.__dict__["given"] = given
        return self.pipeline(**given)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self.pipeline, name)

    @override
    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.pipeline, name, value)


def _framepack(model: PipelineModel, past: Past) -> dict[str, Any]:
    """A call for a first chunk, whose shapes are those of all."""
    wanted = _wanted(model)
    words = unpacked(wanted.text[:1], model.pipeline.text_dims[1])
    width, height = wanted.size
    return {
        "image": as_images(past.first_picture())[0], "prompt_embeds": words.tokens,
        "prompt_attention_mask": words.mask, "pooled_prompt_embeds": words.pooled,
        "height": height, "width": width, "num_frames": 1, "num_inference_steps": STEPS,
        "guidance_scale": wanted.guidance, "generator": wanted.dice, "output_type": "latent",
        "sampling_type": "vanilla",
    }


def _wanted(model: PipelineModel) -> ChunkWanted:
    """A later chunk of a shot."""
    card = model.card
    text = model.text.encode(["a cat sits in the park", ""]).to(model.device.dtype)
    return ChunkWanted(
        text, card.grid.chunk_latents, card.grid.size, STEPS, card.guidance, card.shift, dice(0, 0)
    )


def _recalled(model: PipelineModel) -> tuple[Past, float]:
    """What lies before a later chunk, from a take on disk; and the seconds to read it."""
    grid, card = model.card.grid, model.card
    latents = _latents(model, grid.first_latents)
    pictures = to_pictures(model.codec.decoder_stream().push(latents))
    content = save({LATENTS_NAME: latents[0].cpu().contiguous()})
    with tempfile.TemporaryDirectory() as folder:
        save_chunk(Path(folder), 0, content, pictures, grid.rate)
        takes = (HistoryTake("before", folder),)
        began_s = time.perf_counter()
        past = recall_past(model, takes, (), card.grid.size, CancelToken())
        return replace(past, start=latents[:, :, :1]), time.perf_counter() - began_s


def _until_first_step(model: PipelineModel, run: Any) -> float:  # noqa: ANN401
    """Seconds until the transformer is asked for the first time."""
    asked: list[float] = []
    hooks = [
        one.register_forward_pre_hook(lambda *_: asked.append(time.perf_counter()))
        for one in model.transformers
    ]
    began_s = time.perf_counter()
    try:
        run()
    finally:
        for hook in hooks:
            hook.remove()
    return asked[0] - began_s


def _decoded(model: PipelineModel) -> Tensor:
    latents = _latents(model, model.card.grid.chunk_latents)
    return model.codec.decoder_stream().push(latents)


def _latents(model: PipelineModel, frames: int) -> Tensor:
    """Zeros `[1 c t h w]`."""
    side = model.codec.spatial_stride
    width, height = (length // side for length in model.card.grid.size)
    shape = (1, model.codec.channels, frames, height, width)
    return torch.zeros(shape, device=model.device.torch_device, dtype=model.device.dtype)


def _modules_of(model: PipelineModel) -> list[Any]:
    parts = model.pipeline.pipeline.components.values()  # an image encoder may be among them
    inside = [part for part in parts if isinstance(part, torch.nn.Module)]
    return [*model.transformers, model.codec, *inside]
