"""The files that come with the program, found from a checkout and from a bundle alike.

A bundle without a worker keeps these sources one folder deeper, beside its resources.
"""

from pathlib import Path

_ABOVE = Path(__file__).resolve().parents


def resources_dir() -> Path:
    """The folder of samples and models that belong to the program."""
    slim = _ABOVE[2] / "resources"
    return slim if _ABOVE[1].name == "engine" and slim.is_dir() else _ABOVE[1] / "resources"


MODELS = resources_dir() / "models"
