"""How a shot is seen: its size, where the camera stands and how it moves, in the usual words."""

from dataclasses import replace

from app.language import mark, tr
from app.model.project import EditError, Project, Shot

SIZES = (
    mark("extreme wide shot"), mark("wide shot"), mark("full shot"), mark("medium wide shot"),
    mark("medium shot"), mark("medium close-up"), mark("close-up"), mark("extreme close-up"),
    mark("insert"),
)
CAMERAS = (
    mark("eye level"), mark("low angle"), mark("high angle"), mark("overhead"),
    mark("ground level"), mark("dutch angle"), mark("over the shoulder"), mark("point of view"),
)
MOVES = (
    mark("static"), mark("pan left"), mark("pan right"), mark("tilt up"), mark("tilt down"),
    mark("zoom in"), mark("zoom out"), mark("dolly in"), mark("dolly out"), mark("tracking shot"),
    mark("crane up"), mark("crane down"), mark("handheld"),
)
MAX_CHARACTERS = 80
_TOO_LONG = {
    "size": mark("A shot's size is said in at most {limit} characters, not {length}."),
    "camera": mark("A shot's camera is said in at most {limit} characters, not {length}."),
    "move": mark("A shot's move is said in at most {limit} characters, not {length}."),
}


def framing_of(shot: Shot) -> str:
    """What is read of it, between the shot's prompt and its style: "Close-up, low angle"."""
    words = ", ".join(text for text in (shot.size, shot.camera, shot.move) if text)
    return words[:1].upper() + words[1:]


def set_framing(project: Project, shot_id: str, field: str, text: str) -> Project:
    """Change a shot's "size", "camera" or "move"; nothing takes it back.

    Raises:
        EditError: the text is too long.
        ValueError: there is no such field.
    """
    if field not in _TOO_LONG:
        raise ValueError(f"{field} is none of {', '.join(_TOO_LONG)}")
    words = " ".join(text.split())
    if len(words) > MAX_CHARACTERS:
        raise EditError(tr(_TOO_LONG[field], limit=MAX_CHARACTERS, length=len(words)))
    shot = project.shot(shot_id)
    match field:
        case "size":
            shot = replace(shot, size=words)
        case "camera":
            shot = replace(shot, camera=words)
        case _:
            shot = replace(shot, move=words)
    return project.with_shot(shot)
