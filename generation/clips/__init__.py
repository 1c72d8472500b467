"""Video files of any kind as pictures at a rate and size; without torch."""
