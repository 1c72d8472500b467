"""What a model needs of this machine, known before anything of it is loaded."""
