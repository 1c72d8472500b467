"""Latent codecs: pictures to latents and back, one causal stream a shot."""
