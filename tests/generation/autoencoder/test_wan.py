import pytest
import torch
from diffusers import AutoencoderKLWan
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from generation.autoencoder.wan import WanAutoencoder
from tests.generation.tiny_models import tiny_wan22_vae, tiny_wan_vae

ROUNDING = 1e-5  # kernels differ with the shape; a stream that forgets its caches is off by 0.2
PIECES = st.lists(st.integers(1, 6), min_size=1, max_size=4)


@pytest.fixture(scope="module", params=[tiny_wan_vae, tiny_wan22_vae], ids=["2.1", "2.2"])
def codec(request: pytest.FixtureRequest) -> WanAutoencoder:
    torch.manual_seed(0)
    return WanAutoencoder(request.param().eval())


def size(codec: WanAutoencoder, rows: int, columns: int) -> tuple[int, int]:
    """Pixels of so many latents."""
    return rows * codec.spatial_stride, columns * codec.spatial_stride


@pytest.fixture(autouse=True)
def _no_gradients():  # noqa: ANN202
    with torch.no_grad():
        yield


def random(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(4))


def published_numbers(vae: AutoencoderKLWan) -> tuple[Tensor, Tensor]:
    """Mean, and one over the standard deviation, as `WanPipeline` prepares them."""
    mean = torch.tensor(vae.config["latents_mean"]).view(1, -1, 1, 1, 1)
    return mean, 1.0 / torch.tensor(vae.config["latents_std"]).view(1, -1, 1, 1, 1)


@pytest.mark.parametrize("latent_frames", [1, 2, 4])
def test_encoding_is_that_of_diffusers_bit_for_bit(
    codec: WanAutoencoder, latent_frames: int
) -> None:
    pictures = random(2, 3, 1 + 4 * (latent_frames - 1), *size(codec, 2, 3))
    mean, inverse_std = published_numbers(codec.vae)
    plain = (codec.vae.encode(pictures).latent_dist.mode() - mean) * inverse_std
    assert plain.shape == (2, codec.channels, latent_frames, 2, 3)
    assert torch.equal(codec.encode(pictures), plain)


@pytest.mark.parametrize("latent_frames", [1, 2, 4])
def test_decoding_is_that_of_the_pipeline_bit_for_bit(
    codec: WanAutoencoder, latent_frames: int
) -> None:
    latents = random(2, codec.channels, latent_frames, 2, 3)
    mean, inverse_std = published_numbers(codec.vae)
    plain = codec.vae.decode(latents / inverse_std + mean).sample
    assert plain.shape == (2, 3, 1 + 4 * (latent_frames - 1), *size(codec, 2, 3))
    assert torch.equal(codec.decode(latents), plain)


@settings(max_examples=4, deadline=None)
@given(pieces=PIECES)
def test_pictures_in_pieces_are_encoded_as_the_whole(
    codec: WanAutoencoder, pieces: list[int]
) -> None:
    pictures = random(1, 3, sum(pieces), *size(codec, 2, 2))
    stream = codec.encoder_stream()
    parts = [stream.push(piece) for piece in pictures.split(pieces, dim=2)]
    whole = torch.cat(parts, dim=2)
    torch.testing.assert_close(whole, codec.encode(pictures), rtol=0, atol=ROUNDING)


@settings(max_examples=4, deadline=None)
@given(pieces=st.lists(st.integers(1, 3), min_size=1, max_size=3))
def test_latents_in_pieces_are_decoded_as_the_whole(
    codec: WanAutoencoder, pieces: list[int]
) -> None:
    latents = random(1, codec.channels, sum(pieces), 2, 2)
    stream = codec.decoder_stream()
    parts = [stream.push(piece) for piece in latents.split(pieces, dim=2)]
    whole = torch.cat(parts, dim=2)
    torch.testing.assert_close(whole, codec.decode(latents), rtol=0, atol=ROUNDING)


def test_a_stream_is_not_disturbed_by_other_work_of_the_autoencoder(codec: WanAutoencoder) -> None:
    latents = random(1, codec.channels, 3, 2, 2)
    stream = codec.decoder_stream()
    begun = stream.push(latents[:, :, :1])
    codec.vae.decode(random(1, codec.channels, 2, 2, 2))
    codec.decode(random(1, codec.channels, 2, 2, 2))
    whole = torch.cat([begun, stream.push(latents[:, :, 1:])], dim=2)
    torch.testing.assert_close(whole, codec.decode(latents), rtol=0, atol=ROUNDING)

