"""`throughline evaluate hardware`: figures of this machine, for models and for published shapes."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generation.devices import choose_device, device_name
from generation.errors import DoesNotFit, GenerationError
from generation.evaluation.hardware.figures import Figures, figure_lines, figures_of
from generation.evaluation.hardware.own_way import OwnFigures, own_figures_of, own_lines
from generation.evaluation.hardware.shapes import SHAPES, modules_of, random_parts, shaped
from generation.evaluation.sheets import check_targets
from generation.failures import as_failure
from generation.model import PipelineModel, VideoModel, load_folder
from generation.planning.allocation import weight_bytes
from generation.planning.dry_run import sizes_from, sizes_of
from generation.planning.machine import probe
from generation.planning.needs import Sizes, need_of
from generation.planning.work import Parts
from generation.protocol import ProtocolError, read_model_card
from generation.rungs import Rung
from generation.shipped import MODELS
from generation.text.codec import TextCodec

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generation.devices import Device

MODELS_VARIABLE = "THROUGHLINE_MODELS"


def main(arguments: list[str]) -> int:
    """Measure each model and each shape, print the figures, write them where asked."""
    parser = _parser()
    options = parser.parse_args(arguments)
    check_targets(parser, options.json)
    models = options.model or ([] if options.shapes else ["animatic"])
    made: list[Figures | OwnFigures] = []
    try:
        for figures in _measured_one_by_one(models, options.shapes):
            made.append(figures)
            print("\n".join(_lines(figures)), flush=True)  # noqa: T201  the output
    except (GenerationError, RuntimeError, MemoryError) as error:
        print(as_failure(error).message, file=sys.stderr)  # noqa: T201
        return 1
    finally:
        kept = _write(options.json, made)
    return 0 if kept else 1


def _write(path: Path | None, made: Sequence[Figures | OwnFigures]) -> bool:
    if path is None or not made:
        return True
    try:
        path.write_text(json.dumps([figures.as_data() for figures in made], indent=2) + "\n")
    except OSError as error:
        print(f"What is printed above could not be written: {error}", file=sys.stderr)  # noqa: T201
        return False
    return True


def _lines(figures: Figures | OwnFigures) -> list[str]:
    return own_lines(figures) if isinstance(figures, OwnFigures) else figure_lines(figures)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="throughline evaluate hardware", description=__doc__)
    parser.add_argument(
        "--model", nargs="+", default=[], metavar="NAME", help="installed models, or their folders"
    )
    parser.add_argument(
        "--shapes", nargs="+", default=[], choices=SHAPES, metavar="NAME",
        help=f"published sizes with random weights: {', '.join(SHAPES)}",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")
    return parser


def _measured_one_by_one(
    models: Sequence[str], shapes: Sequence[str]
) -> Iterator[Figures | OwnFigures]:
    device = choose_device()
    for name in models:
        yield _of_model(_folder(name), device)
    for name in shapes:
        yield _of_shapes(name, device)


def _folder(name: str) -> Path:
    named = os.environ.get(MODELS_VARIABLE)
    installed = (Path(named) if named else MODELS) / name
    return installed if installed.is_dir() else Path(name)


def _of_model(folder: Path, device: Device) -> Figures | OwnFigures:
    if _makes_keyframes(folder):
        raise GenerationError(
            f"{folder.name} makes keyframes and no shots, so nothing was measured; choose another "
            "model"
        )
    model = load_folder(folder, device, lambda _text, _done: None)
    sizes = sizes_of(folder, model.card, device.dtype, device.name)
    if isinstance(model, PipelineModel):
        return own_figures_of(model, sizes)
    assert isinstance(model, VideoModel)  # there is no third kind
    experts = model.backbone.experts
    text = model.text.length if isinstance(model.text, TextCodec) else 0
    parts = Parts(
        model.card, model.backbone, model.codec, model.encoders, device.torch_device, device.dtype,
        (text, max(model.backbone.text_dims)), second=None if experts is None else experts.low,
    )
    return _measured(parts, sizes, device)


def _makes_keyframes(folder: Path) -> bool:
    try:
        return read_model_card(folder).makes == "keyframes"
    except ProtocolError:  # loading it says what is wrong
        return False


def _of_shapes(name: str, device: Device) -> Figures:
    sizes = sizes_from(shaped(name, device.dtype), 0, device.name)
    machine = probe(device)
    need = need_of(frozenset({Rung.WHOLE}), Rung.WHOLE, sizes, machine)
    if not need.fits(machine):
        raise DoesNotFit(
            f"{name} needs about {need.device / 1e9:.1f} GB on {device_name(device)} in "
            f"{str(device.dtype)[6:]}, and {machine.free / 1e9:.1f} GB are free, so nothing was "
            "measured"
        )
    return _measured(random_parts(name, device), sizes, device)


def _measured(parts: Parts, sizes: Sizes, device: Device) -> Figures:
    planned = max(sizes.step, sizes.decode, sizes.remember)
    weights = weight_bytes(modules_of(parts))
    return figures_of(parts, device_name(device), weights, planned)
