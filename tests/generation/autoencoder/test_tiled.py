"""Tiles give nearly the pictures of the whole, in pieces as at once, and are much smaller."""

from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from generation.autoencoder.base import VideoCodec
from generation.autoencoder.hunyuan import HunyuanAutoencoder
from generation.autoencoder.tiled import TiledCodec, blended, tiled, tiles_of
from generation.autoencoder.wan import WanAutoencoder
from generation.devices import Device
from generation.model_parts import load_codec
from tests.generation.hunyuan_models import tiny_hunyuan_vae
from tests.generation.tiny_models import tiny_wan22_vae, tiny_wan_vae

SHIPPED = Path(__file__).parents[3] / "resources" / "models" / "animatic" / "vae"


@pytest.fixture(scope="module")
def animatic() -> VideoCodec:
    return load_codec(SHIPPED, Device(torch.device("cpu"), torch.float32))


@torch.no_grad()
def test_the_shipped_autoencoder_decodes_tiles_to_nearly_the_same(animatic: VideoCodec) -> None:
    rough = torch.rand(1, 3, 2, 5, 9, generator=torch.Generator().manual_seed(0)) * 2 - 1
    latents = animatic.encode(functional.interpolate(rough, (5, 64, 128), mode="trilinear"))
    whole, in_tiles = animatic.decode(latents), tiled(animatic).decode(latents)
    assert in_tiles.shape == whole.shape
    error = (whole - in_tiles).square().mean()
    assert 0 < error < 4 / 10**3.5  # 35 dB of values from -1 to 1


@torch.no_grad()
def test_pieces_are_the_whole(animatic: VideoCodec) -> None:
    latents = torch.randn(1, 16, 5, 8, 16, generator=torch.Generator().manual_seed(1))
    stream = tiled(animatic).decoder_stream()
    pieces = [stream.push(piece) for piece in latents.split([1, 2, 2], dim=2)]
    assert torch.allclose(torch.cat(pieces, dim=2), tiled(animatic).decode(latents), atol=1e-4)


class Watching:
    """Decodes nothing, and remembers how large the parts were."""

    channels, stride, spatial_stride = 2, 4, 8

    def __init__(self) -> None:
        self.areas: list[int] = []

    def decoder_stream(self) -> "Watching":
        return self

    def push(self, piece: Tensor) -> Tensor:
        self.areas.append(piece.shape[3] * piece.shape[4])
        frame = piece[:, :1].repeat_interleave(8, dim=3).repeat_interleave(8, dim=4)
        return frame.expand(-1, 3, -1, -1, -1)


def test_tiles_are_small_and_cover_everything() -> None:
    watching = Watching()
    latents = torch.arange(60 * 104, dtype=torch.float32).reshape(1, 1, 1, 60, 104)
    pictures = TiledCodec(watching).decode(latents.expand(-1, 2, -1, -1, -1))  # type: ignore[arg-type]
    assert max(watching.areas) < 0.31 * 60 * 104
    expected = latents.repeat_interleave(8, dim=3).repeat_interleave(8, dim=4)
    assert torch.allclose(pictures[:, :1], expected)


def test_hunyuan_uses_the_tiles_of_diffusers() -> None:
    codec = HunyuanAutoencoder(tiny_hunyuan_vae())
    assert tiled(codec) is codec
    assert codec.vae.use_tiling


@pytest.fixture(params=[tiny_wan_vae, tiny_wan22_vae], ids=["2.1", "2.2"])
def wan(request: pytest.FixtureRequest) -> WanAutoencoder:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return WanAutoencoder(request.param().eval())


@torch.no_grad()
def test_wan_streams_keep_their_caches_in_each_tile(wan: WanAutoencoder) -> None:
    latents = torch.randn(1, wan.channels, 3, 8, 8, generator=torch.Generator().manual_seed(2))
    stream = tiled(wan).decoder_stream()
    pieces = torch.cat([stream.push(piece) for piece in latents.split([1, 2], dim=2)], dim=2)
    assert torch.allclose(pieces, tiled(wan).decode(latents), atol=1e-4)
    assert pieces.shape == wan.decode(latents).shape


@torch.no_grad()
def test_outside_of_the_overlap_a_tile_is_what_diffusers_decodes_of_it(wan: WanAutoencoder) -> None:
    latents = torch.randn(1, wan.channels, 2, 8, 3, generator=torch.Generator().manual_seed(3))
    in_tiles = tiled(wan).decode(latents)
    (_, end), (begin, _) = tiles_of(8)
    side = wan.spatial_stride
    for rows, seen in (
        (slice(0, end), slice(0, begin * side)),
        (slice(begin, 8), slice(end * side, 8 * side)),
    ):
        tile = latents[:, :, :, rows] / wan.inverse_std + wan.mean
        alone = torch.zeros(1, 3, 5, 8 * side, 3 * side)
        alone[:, :, :, rows.start * side : rows.stop * side] = wan.vae.decode(tile).sample
        assert torch.equal(in_tiles[:, :, :, seen], alone[:, :, :, seen])


def test_where_tiles_lie() -> None:
    assert tiles_of(3) == [(0, 3)]
    assert tiles_of(8) == [(0, 5), (3, 8)]
    assert tiles_of(60) == [(0, 32), (28, 60)]


def test_pictures_go_over_into_each_other() -> None:
    one, other = torch.zeros(1, 1, 1, 1, 4), torch.ones(1, 1, 1, 1, 4)
    assert blended(one, other, 2, 4).flatten().tolist() == [0, 0, 0.25, 0.75, 1, 1]
