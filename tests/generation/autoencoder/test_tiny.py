"""The tiny decoder: the published layout, and pieces that are exactly the whole."""

from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional

from generation.autoencoder.tiny import TinyDecoder
from generation.errors import WeightsError
from generation.model_parts import load_part
from generation.tiny_kinds import TINY
from tests.generation.tiny_decoders import give_tiny_decoder, tiny_decoder
from tests.generation.tiny_models import CPU

ROUNDING = 1e-5  # kernels differ with the shape


@pytest.fixture(scope="module", params=[(16, 1), (48, 2)], ids=["taew2_1", "taew2_2"])
def decoder(request: pytest.FixtureRequest) -> TinyDecoder:
    return tiny_decoder(*request.param)


def random(decoder: TinyDecoder, latents: int, batch: int = 1) -> Tensor:
    shape = batch, decoder.channels, latents, 2, 3
    return 2 * torch.randn(shape, generator=torch.Generator().manual_seed(4))


def published_shapes(channels: int, patch: int) -> dict[str, tuple[int, ...]]:
    """Names and shapes in the files of github.com/madebyollin/taehv, as its README says of them."""
    shapes: dict[str, tuple[int, ...]] = {
        "1.weight": (256, channels, 3, 3), "1.bias": (256,),
        "7.conv.weight": (256, 256, 1, 1), "8.weight": (128, 256, 3, 3),
        "13.conv.weight": (256, 128, 1, 1), "14.weight": (64, 128, 3, 3),
        "19.conv.weight": (128, 64, 1, 1), "20.weight": (64, 64, 3, 3),
        "22.weight": (3 * patch**2, 64, 3, 3), "22.bias": (3 * patch**2,),
    }
    for first, width in ((3, 256), (9, 128), (15, 64)):
        for block in range(first, first + 3):
            for place, read in ((0, 2 * width), (2, width), (4, width)):
                shapes[f"{block}.conv.{place}.weight"] = (width, read, 3, 3)
                shapes[f"{block}.conv.{place}.bias"] = (width,)
    return {f"decoder.{name}": shape for name, shape in shapes.items()}


@pytest.mark.parametrize(("channels", "patch"), [(16, 1), (48, 2), (32, 2)])
def test_the_weights_are_named_as_they_are_published(channels: int, patch: int) -> None:
    with torch.device("meta"):
        whole: TinyDecoder = TinyDecoder(channels, patch)
    shapes = {name: tuple(tensor.shape) for name, tensor in whole.state_dict().items()}
    assert shapes == published_shapes(channels, patch)


def plain(decoder: TinyDecoder, latents: Tensor) -> Tensor:
    """The pictures of `[c t h w]`, from the published weights, frame by frame, by definition."""
    weights = decoder.state_dict()

    def convolved(frame: Tensor, name: str, padding: int = 1) -> Tensor:
        weight, bias = weights[f"decoder.{name}.weight"], weights.get(f"decoder.{name}.bias")
        return functional.conv2d(frame, weight, bias, padding=padding)

    def remembering(frames: list[Tensor], block: int) -> list[Tensor]:
        made = []
        for frame, before in zip(frames, [torch.zeros_like(frames[0]), *frames], strict=False):
            inner = torch.cat([frame, before])
            inner = convolved(inner, f"{block}.conv.0").relu()
            inner = convolved(inner, f"{block}.conv.2").relu()
            made.append((convolved(inner, f"{block}.conv.4") + frame).relu())
        return made

    frames = [convolved(3 * torch.tanh(one / 3), "1").relu() for one in latents.unbind(1)]
    for first, times in ((3, 1), (9, 2), (15, 2)):
        for block in range(first, first + 3):
            frames = remembering(frames, block)
        frames = [one.repeat_interleave(2, 1).repeat_interleave(2, 2) for one in frames]
        grown = [convolved(one, f"{first + 4}.conv", 0).chunk(times) for one in frames]
        frames = [convolved(one, str(first + 5)) for parts in grown for one in parts]
    frames = [convolved(one.relu(), "22") for one in frames]
    shown = [functional.pixel_shuffle(one, decoder.patch) for one in frames[3:]]
    return torch.stack(shown, dim=1).clamp(0, 1) * 2 - 1


@pytest.mark.parametrize("latents", [1, 2, 5])
def test_pictures_are_those_of_the_published_layers(decoder: TinyDecoder, latents: int) -> None:
    asked = random(decoder, latents, batch=2)
    pictures = decoder.decode(asked)
    side = 8 * decoder.patch
    assert pictures.shape == (2, 3, 1 + 4 * (latents - 1), 2 * side, 3 * side)
    assert pictures.min() >= -1
    assert pictures.max() <= 1
    assert pictures.std() > 0.1  # something is shown
    expected = torch.stack([plain(decoder, one) for one in asked])
    torch.testing.assert_close(pictures, expected, rtol=0, atol=ROUNDING)


@settings(max_examples=8, deadline=None)
@given(pieces=st.lists(st.integers(1, 4), min_size=1, max_size=4))
def test_latents_in_pieces_are_decoded_as_the_whole(
    decoder: TinyDecoder, pieces: list[int]
) -> None:
    latents = random(decoder, sum(pieces))
    stream = decoder.decoder_stream()
    parts = [stream.push(piece) for piece in torch.split(latents, pieces, dim=2)]
    whole = torch.cat(parts, dim=2)
    torch.testing.assert_close(whole, decoder.decode(latents), rtol=0, atol=ROUNDING)


def test_a_fork_goes_on_by_itself(decoder: TinyDecoder) -> None:
    latents, other = random(decoder, 3), random(decoder, 2) + 1
    stream = decoder.decoder_stream()
    stream.push(latents[:, :, :1])
    stream.fork().push(other)
    rest = stream.push(latents[:, :, 1:])
    expected = decoder.decode(latents)[:, :, 1:]
    torch.testing.assert_close(rest, expected, rtol=0, atol=ROUNDING)


def test_pictures_depend_on_nothing_beyond_their_reach(decoder: TinyDecoder) -> None:
    latents = random(decoder, decoder.reach + 3)
    end = decoder.decode(latents)[:, :, -4:]
    near = decoder.decode(latents[:, :, -1 - decoder.reach :])[:, :, -4:]
    nearer = decoder.decode(latents[:, :, -3:])[:, :, -4:]
    torch.testing.assert_close(near, end, rtol=0, atol=ROUNDING)
    assert (nearer - end).abs().max() > 100 * ROUNDING


def test_a_published_file_is_loaded_without_its_encoder(tmp_path: Path) -> None:
    folder = give_tiny_decoder(tmp_path, 48, patch=2) / TINY
    loaded = load_part(folder, {"TinyDecoder": TinyDecoder}, CPU)
    expected = tiny_decoder(48, patch=2).half().float()
    latents = random(expected, 2)
    assert torch.equal(loaded.decode(latents), expected.decode(latents))
    assert {tensor.dtype for tensor in loaded.parameters()} == {torch.float32}


@pytest.mark.parametrize("change", ["missing", "unknown", "wider"])
def test_other_weights_are_refused(tmp_path: Path, change: str) -> None:
    folder = give_tiny_decoder(tmp_path) / TINY
    file = folder / "diffusion_pytorch_model.safetensors"
    tensors = load_file(file)
    if change == "missing":
        del tensors["decoder.22.bias"]
    elif change == "unknown":
        tensors["decoder.23.weight"] = torch.zeros(3)
    else:
        tensors["decoder.22.weight"] = torch.zeros(12, 4, 3, 3).half()
    save_file(tensors, file)
    with pytest.raises(WeightsError, match=r"do not fit their config\.json"):
        load_part(folder, {"TinyDecoder": TinyDecoder}, CPU)
