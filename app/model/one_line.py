"""Short texts of a filmmaker: one line, not too long, nothing that cannot be shown."""

from app.language import tr
from app.model.errors import EditError


def one_line(text: str, refusal: str, limit: int) -> str:
    """The text with single spaces; EditError where it is no line of at most `limit` characters.

    The refusal is a marked sentence with `{limit}` and `{length}`.
    """
    line = " ".join(text.split())
    if len(line) > limit or not line.isprintable():
        raise EditError(tr(refusal, limit=limit, length=len(line)))
    return line
