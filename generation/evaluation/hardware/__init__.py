"""What a step, a chunk and a memory take on this machine, beside the plain diffusers pipeline."""
