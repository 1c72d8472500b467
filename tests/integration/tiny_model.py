"""A model folder with the real parts, small and untrained."""

from pathlib import Path

import torch

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.training.animatic_draft import new_draft
from generation.training.publish import CardFacts, publish


def write_tiny_model(folder: Path) -> Path:
    folder.mkdir(parents=True)
    with torch.random.fork_rng():
        torch.manual_seed(5)
        codec = AnimaticAutoencoder(width=8, features=8, latent_width=16)
        draft = new_draft(width=64, layers=1)
    publish(folder, codec, draft, CardFacts(name="tiny", size=(64, 32), steps=2))
    return folder
