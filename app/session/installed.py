"""The models on this computer, seen through their cards; no Qt."""

from app import paths
from app.language import tr
from generation.protocol import ModelCard, ProtocolError, read_model_card


def installed_card(model: str) -> ModelCard | None:
    """The card of a model, or None when it is not installed or its card cannot be read."""
    try:
        return read_model_card(paths.model_folder(model))
    except (OSError, ProtocolError):
        return None


def keyframe_model() -> tuple[str, ModelCard] | None:
    """The first installed model that makes keyframes, by name, and its card."""
    for name in paths.model_names():
        card = installed_card(name)
        if card is not None and card.makes == "keyframes":
            return name, card
    return None


def no_shots(model: str) -> str:
    """Why a model cannot be a project's, in a sentence; nothing where it can."""
    card = installed_card(model)
    if card is None or card.makes == "shots":
        return ""
    return tr(
        "{model} makes keyframes and no shots, so it cannot be the model of a project; choose "
        "another one.",
        model=model,
    )
