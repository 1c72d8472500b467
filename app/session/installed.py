"""The models on this computer, seen through their cards; no Qt."""

from app import paths
from generation.protocol import ModelCard, ProtocolError, read_model_card


def installed_card(model: str) -> ModelCard | None:
    """The card of a model, or None when it is not installed or its card cannot be read."""
    try:
        return read_model_card(paths.model_folder(model))
    except (OSError, ProtocolError):
        return None
