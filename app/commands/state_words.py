"""The state of a shot in one word."""

from app.model.lineage import Empty, Partial, Ready, ShotState, Stale

STATE_WORDS = ("empty", "partial", "ready", "stale")


def state_word(state: ShotState) -> str:
    """The state in one word, as the window shows it."""
    match state:
        case Empty():
            return "empty"
        case Ready():
            return "ready"
        case Stale():
            return "stale"
        case Partial():
            return "partial"
