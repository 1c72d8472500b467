"""Short texts of a filmmaker: one line, not too long, nothing that cannot be shown."""

from app.language import tr
from app.model.errors import EditError


def one_line(text: str, what: str, most: int) -> str:
    """The text with single spaces; EditError where it is no line of at most `most` characters."""
    line = " ".join(text.split())
    if len(line) > most or not line.isprintable():
        raise EditError(
            tr(
                "The {what} must be one line of at most {most} characters; this one has {line}.",
                what=what,
                most=most,
                line=len(line),
            )
        )
    return line
