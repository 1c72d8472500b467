"""What the model remembers: pictures from memory beside the original ones."""
