"""Video diffusion transformers behind one Protocol, one file each."""
