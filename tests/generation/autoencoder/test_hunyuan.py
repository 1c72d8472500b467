import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from generation.autoencoder.hunyuan import HunyuanAutoencoder
from tests.generation.hunyuan_models import tiny_hunyuan_vae

SIDE = 16  # pixels; two latents
PIECES = [[25, 24, 24], [1, 24, 24], [3, 5, 7, 34], [13, 12, 12, 12], [2, 1, 1]]


@pytest.fixture(scope="module")
def codec() -> HunyuanAutoencoder:
    torch.manual_seed(0)
    return HunyuanAutoencoder(tiny_hunyuan_vae().eval())


@pytest.fixture(autouse=True)
def _no_gradients():  # noqa: ANN202
    with torch.no_grad():
        yield


def random(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(4))


@pytest.mark.parametrize("latent_frames", [1, 4, 7])
def test_encoding_is_that_of_diffusers_bit_for_bit(
    codec: HunyuanAutoencoder, latent_frames: int
) -> None:
    pictures = random(2, 3, 1 + 4 * (latent_frames - 1), SIDE, 24)
    plain = codec.vae.encode(pictures).latent_dist.mode() * 0.476986
    assert plain.shape == (2, 16, latent_frames, 2, 3)
    assert torch.equal(codec.encode(pictures), plain)


@pytest.mark.parametrize("latent_frames", [1, 4, 7])
def test_decoding_is_that_of_the_pipeline_bit_for_bit(
    codec: HunyuanAutoencoder, latent_frames: int
) -> None:
    latents = random(2, 16, latent_frames, 2, 3)
    plain = codec.vae.decode(latents / 0.476986).sample.clamp(-1, 1)
    assert plain.shape == (2, 3, 1 + 4 * (latent_frames - 1), SIDE, 24)
    assert torch.equal(codec.decode(latents), plain)


def test_the_autoencoder_is_not_causal(codec: HunyuanAutoencoder) -> None:
    """Why its streams cannot be exact in any pieces: when this fails, they can."""
    latents, pictures = random(1, 16, 4, 2, 2), random(1, 3, 13, SIDE, SIDE)
    early, whole = codec.decode(latents[:, :, :2]), codec.decode(latents)
    assert not torch.allclose(early, whole[:, :, :5], atol=1e-3)
    early, whole = codec.encode(pictures[:, :, :5]), codec.encode(pictures)
    assert not torch.allclose(early, whole[:, :, :2], atol=1e-3)


@pytest.mark.parametrize("pieces", PIECES)
def test_a_piece_is_encoded_as_the_shot_up_to_its_end(
    codec: HunyuanAutoencoder, pieces: list[int]
) -> None:
    pictures = random(1, 3, sum(pieces), SIDE, SIDE)
    stream, seen, made = codec.encoder_stream(), 0, 0
    for piece in pictures.split(pieces, dim=2):
        latents, seen = stream.push(piece), seen + piece.shape[2]
        complete = (seen - 1) // 4 + 1
        assert latents.shape == (1, 16, complete - made, 2, 2)
        if complete > made:
            whole = codec.encode(pictures[:, :, : 1 + 4 * (complete - 1)])
            assert torch.equal(latents, whole[:, :, made:])
        made = complete


@settings(max_examples=5, deadline=None)
@given(pieces=st.lists(st.integers(1, 7), min_size=1, max_size=3))
def test_a_piece_is_decoded_as_the_shot_up_to_its_end(
    codec: HunyuanAutoencoder, pieces: list[int]
) -> None:
    latents = random(1, 16, sum(pieces), 2, 2)
    stream, seen = codec.decoder_stream(), 0
    for piece in latents.split(pieces, dim=2):
        before, seen = 1 + 4 * (seen - 1) if seen else 0, seen + piece.shape[2]
        made = stream.push(piece)
        assert torch.equal(made, codec.decode(latents[:, :, :seen])[:, :, before:])


def test_a_long_shot_is_not_kept_whole(codec: HunyuanAutoencoder) -> None:
    decoder, encoder = codec.decoder_stream(), codec.encoder_stream()
    for number in range(4):
        decoder.push(random(1, 16, 6, 2, 2))
        encoder.push(random(1, 3, 24 + (number == 0), SIDE, SIDE))
        assert decoder._kept is not None
        assert decoder._kept.shape[2] <= 7
        assert encoder._kept is not None
        assert encoder._kept.shape[2] <= 25


def test_no_pictures_make_no_latents(codec: HunyuanAutoencoder) -> None:
    stream = codec.encoder_stream()
    assert stream.push(random(1, 3, 0, SIDE, 24)).shape == (1, 16, 0, 2, 3)
    assert stream.push(random(1, 3, 1, SIDE, 24)).shape == (1, 16, 1, 2, 3)
