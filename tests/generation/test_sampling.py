import pytest
import torch
from torch import Tensor

from generation.backbones.base import Context, Reading
from generation.errors import GenerationCancelled
from generation.sampling import Sampler, denoise, euler_step, schedule

TEXT = torch.stack([torch.full((3, 2), 1.0), torch.full((3, 2), -1.0)])
"""Of the prompt, then of the negative prompt."""


class StraightFlow:
    """Flows straight to `clean`, whatever the text; notes what it was asked."""

    inner_dim, patch, remembers = 4, 2, True

    def __init__(self, noise: Tensor, clean: Tensor) -> None:
        self.flow = noise - clean
        self.asked: list[tuple[int, float, Context | Reading | None]] = []
        self.read_contexts: list[Context] = []

    def at(self, sigma: float) -> "StraightFlow":
        return self

    def embed_low(self, latents: Tensor) -> Tensor:
        return latents

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | Reading | None = None
    ) -> Tensor:
        assert noisy.shape[0] == sigma.shape[0] == text.shape[0]
        self.asked.append((noisy.shape[0], sigma[0].item(), context))
        return self.flow.expand_as(noisy)

    def read(self, context: Context, dtype: torch.dtype) -> Reading:
        self.read_contexts.append(context)
        keys = context.tokens[:, None].to(dtype)
        return Reading([[(keys, keys + 1)]])


class ShrinkingFlow(StraightFlow):
    """Velocity is the noisy latents times the text's number: each step is one factor."""

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | Reading | None = None
    ) -> Tensor:
        super().velocity(noisy, sigma, text, context)
        return noisy * text[:, :1, :1, None, None]


@pytest.fixture
def noise() -> Tensor:
    torch.manual_seed(0)
    return torch.randn(1, 2, 3, 4, 4, dtype=torch.float64)


def ignore(step: int, clean: Tensor) -> None:
    """A listener that does nothing."""


def test_without_a_shift_the_schedule_is_even() -> None:
    assert schedule(4, 1.0) == [1.0, 0.75, 0.5, 0.25, 0.0]


def test_a_shift_moves_the_middle_towards_noise() -> None:
    assert schedule(2, 3.0) == [1.0, 0.75, 0.0]
    assert schedule(4, 3.0) == pytest.approx([1.0, 0.9, 0.75, 0.5, 0.0])


@pytest.mark.parametrize("shift", [1.0, 3.0, 7.0])
@pytest.mark.parametrize("steps", [1, 2, 8, 50])
def test_a_schedule_falls_from_noise_to_clean(steps: int, shift: float) -> None:
    sigmas = schedule(steps, shift)
    assert (len(sigmas), sigmas[0], sigmas[-1]) == (steps + 1, 1.0, 0.0)
    assert sorted(sigmas, reverse=True) == sigmas
    assert len(set(sigmas)) == len(sigmas)


def test_a_step_along_the_true_velocity_stays_on_the_line(noise: Tensor) -> None:
    clean = torch.randn_like(noise)
    noisy = 0.3 * clean + 0.7 * noise
    torch.testing.assert_close(
        euler_step(noisy, noise - clean, 0.7, 0.2), 0.8 * clean + 0.2 * noise
    )


@pytest.mark.parametrize("guidance", [1.0, 5.0])
def test_a_straight_flow_ends_at_its_clean_latents(noise: Tensor, guidance: float) -> None:
    clean = torch.randn_like(noise)
    estimates: list[tuple[int, Tensor]] = []
    flow = StraightFlow(noise, clean)
    made = denoise(
        flow, noise, TEXT, None, Sampler(3, 3.0, guidance), lambda n, c: estimates.append((n, c))
    )
    torch.testing.assert_close(made, clean)
    assert [number for number, _ in estimates] == [1, 2, 3]
    for _, estimate in estimates:
        torch.testing.assert_close(estimate, clean)


@pytest.mark.parametrize("guidance", [1.0, 2.0, 0.0])
def test_guidance_goes_from_the_negative_prompt_towards_the_prompt(
    noise: Tensor, guidance: float
) -> None:
    """Velocities are +x and -x here, so the guided one is (2 * guidance - 1) * x."""
    flow = ShrinkingFlow(noise, noise)
    made = denoise(flow, noise, TEXT.double(), None, Sampler(4, 1.0, guidance), ignore)
    factor = (1 - (2 * guidance - 1) / 4) ** 4
    torch.testing.assert_close(made, factor * noise)


def test_only_a_guided_step_asks_for_both_prompts(noise: Tensor) -> None:
    for guidance, times in ((1.0, 1), (2.0, 2)):
        flow = StraightFlow(noise, noise)
        denoise(flow, noise, TEXT, None, Sampler(2, 3.0, guidance), ignore)
        levels = [(n, sigma) for n, sigma, _ in flow.asked]
        assert levels == [(1, 1.0)] * times + [(1, 0.75)] * times


@pytest.mark.parametrize("window", [0, 2])
def test_guidance_goes_from_no_memory_and_each_context_is_read_once(
    noise: Tensor, window: int
) -> None:
    context = Context(torch.randn(1, 5, 4), torch.rand(5, 3), noise[:, :, :window])
    flow = StraightFlow(noise, noise)
    denoise(flow, noise, TEXT, context, Sampler(3, 3.0, 2.0), ignore)
    assert flow.read_contexts[0] == context
    for alone in flow.read_contexts[1:]:
        assert (alone.tokens.shape[1], len(alone.positions)) == (0, 0)
        assert torch.equal(alone.window, context.window)
    assert len(flow.read_contexts) == (2 if window else 1)
    remembered, forgotten = [seen for _, _, seen in flow.asked[:2]]
    assert isinstance(remembered, Reading)
    assert torch.equal(remembered.layers[0][0][0], context.tokens[:, None])
    assert isinstance(forgotten, Reading) == bool(window)
    assert [seen for _, _, seen in flow.asked] == [remembered, forgotten] * 3


def test_a_context_is_read_once_where_nothing_is_guided(noise: Tensor) -> None:
    context = Context(torch.randn(1, 5, 4), torch.rand(5, 3), noise[:, :, :2])
    flow = StraightFlow(noise, noise)
    denoise(flow, noise, TEXT, context, Sampler(3, 3.0, 1.0), ignore)
    assert flow.read_contexts == [context]


def test_latents_keep_their_number_type_where_the_backbone_has_another(noise: Tensor) -> None:
    flow = ShrinkingFlow(noise, noise)
    text = TEXT.to(torch.bfloat16)
    made = denoise(flow, noise.float(), text, None, Sampler(8, 3.0, 1.0), ignore)
    assert made.dtype == torch.float32
    exact = denoise(flow, noise, TEXT.double(), None, Sampler(8, 3.0, 1.0), ignore)
    torch.testing.assert_close(made, exact, rtol=1e-2, atol=1e-3, check_dtype=False)


def test_a_listener_that_raises_ends_the_sampling_at_its_step(noise: Tensor) -> None:
    flow = StraightFlow(noise, noise)

    def cancel_at_two(step: int, clean: Tensor) -> None:
        if step == 2:
            raise GenerationCancelled

    with pytest.raises(GenerationCancelled):
        denoise(flow, noise, TEXT, None, Sampler(8, 3.0, 1.0), cancel_at_two)
    assert len(flow.asked) == 2
