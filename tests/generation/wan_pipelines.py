"""What diffusers itself makes of a folder in the layout that Wan-AI publishes."""

from pathlib import Path

from diffusers import AutoencoderKLWan, FlowMatchEulerDiscreteScheduler, WanPipeline
from torch import Tensor

from generation.sampling import Sampler


class EvenSteps(FlowMatchEulerDiscreteScheduler):
    """With the noise levels of Wan's own sampler, which start from even steps down to 0.

    Left alone, the class of diffusers spends its last step at its smallest noise level, 0.3 %.
    """

    def set_timesteps(self, num_inference_steps: int, device: str | None = None) -> None:
        even = [1 - i / num_inference_steps for i in range(num_inference_steps)]
        super().set_timesteps(sigmas=even, device=device)


def published_pipeline(folder: Path) -> WanPipeline:
    pipeline = WanPipeline.from_pretrained(folder, local_files_only=True)
    assert isinstance(pipeline.vae, AutoencoderKLWan)
    pipeline.scheduler = EvenSteps.from_config(pipeline.scheduler.config)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def latents_of(pipeline: WanPipeline, noise: Tensor, text: Tensor, sampler: Sampler) -> Tensor:
    """Its clean latents from the same noise and embeddings."""
    side, (frames, height, width) = pipeline.vae_scale_factor_spatial, noise.shape[2:]
    made: Tensor = pipeline(
        prompt_embeds=text[:1],
        negative_prompt_embeds=text[1:],
        guidance_scale=sampler.guidance,
        guidance_scale_2=sampler.guidance_2,
        num_frames=1 + 4 * (frames - 1),
        width=width * side,
        height=height * side,
        num_inference_steps=sampler.steps,
        latents=noise,
        output_type="latent",
    ).frames
    return made
