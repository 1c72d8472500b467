import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from generation.autoencoder.animatic import AnimaticAutoencoder
from tests.generation.tiny_models import tiny_codec

PIECES = st.lists(st.integers(1, 7), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def codec() -> AnimaticAutoencoder:
    torch.manual_seed(0)
    return tiny_codec().double().eval()


@pytest.fixture(autouse=True)
def _no_gradients():  # noqa: ANN202
    with torch.no_grad():
        yield


def random(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(4), dtype=torch.float64)


@settings(max_examples=8, deadline=None)
@given(pieces=PIECES)
def test_pictures_in_pieces_are_encoded_as_the_whole(
    codec: AnimaticAutoencoder, pieces: list[int]
) -> None:
    pictures = random(1, 3, sum(pieces), 16, 24)
    stream = codec.encoder_stream()
    parts = [stream.push(piece) for piece in pictures.split(pieces, dim=2)]
    torch.testing.assert_close(torch.cat(parts, dim=2), codec.encode(pictures), rtol=0, atol=1e-10)


@settings(max_examples=8, deadline=None)
@given(pieces=PIECES)
def test_latents_in_pieces_are_decoded_as_the_whole(
    codec: AnimaticAutoencoder, pieces: list[int]
) -> None:
    latents = random(1, 16, sum(pieces), 2, 3)
    stream = codec.decoder_stream()
    parts = [stream.push(piece) for piece in latents.split(pieces, dim=2)]
    torch.testing.assert_close(torch.cat(parts, dim=2), codec.decode(latents), rtol=0, atol=1e-10)


@pytest.mark.parametrize("latent_frames", [1, 2, 5])
def test_the_first_picture_has_a_latent_frame_of_its_own(
    codec: AnimaticAutoencoder, latent_frames: int
) -> None:
    pictures = random(2, 3, 1 + 4 * (latent_frames - 1), 16, 24)
    latents = codec.encode(pictures)
    assert latents.shape == (2, 16, latent_frames, 2, 3)
    assert codec.decode(latents).shape == pictures.shape


def test_what_follows_changes_nothing_before_it(codec: AnimaticAutoencoder) -> None:
    pictures, latents = random(1, 3, 9, 16, 24), random(1, 16, 3, 2, 3)
    torch.testing.assert_close(
        codec.encode(pictures)[:, :, :2], codec.encode(pictures[:, :, :5]), rtol=0, atol=1e-10
    )
    torch.testing.assert_close(
        codec.decode(latents)[:, :, :5], codec.decode(latents[:, :, :2]), rtol=0, atol=1e-10
    )


def test_latents_are_normalised_by_the_measured_numbers(codec: AnimaticAutoencoder) -> None:
    pictures = random(1, 3, 1, 16, 24)
    plain = AnimaticAutoencoder(width=8, features=8, latent_width=8).double()
    plain.load_state_dict(codec.state_dict())
    mean = torch.tensor(codec.config["latents_mean"]).view(1, -1, 1, 1, 1)
    std = torch.tensor(codec.config["latents_std"]).view(1, -1, 1, 1, 1)
    latents = plain.encode(pictures)
    torch.testing.assert_close(codec.encode(pictures), (latents - mean) / std, check_dtype=False)
    torch.testing.assert_close(codec.decode((latents - mean) / std), plain.decode(latents))


def test_two_shots_are_streamed_beside_each_other(codec: AnimaticAutoencoder) -> None:
    first, second = random(1, 16, 4, 2, 3), -random(1, 16, 4, 2, 3)
    streams = codec.decoder_stream(), codec.decoder_stream()
    parts: tuple[list[Tensor], list[Tensor]] = ([], [])
    for frame in range(4):
        for stream, part, shot in zip(streams, parts, (first, second), strict=True):
            part.append(stream.push(shot[:, :, frame : frame + 1]))
    for part, shot in zip(parts, (first, second), strict=True):
        torch.testing.assert_close(torch.cat(part, dim=2), codec.decode(shot), rtol=0, atol=1e-10)
