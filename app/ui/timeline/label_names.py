"""Colour labels as words within a sentence, and the letters that stand on their colours."""

from app.language import mark, tr
from app.model.project import Label

_NAMES = {
    Label.RED: mark("red"),
    Label.ORANGE: mark("orange"),
    Label.YELLOW: mark("yellow"),
    Label.GREEN: mark("green"),
    Label.CYAN: mark("cyan"),
    Label.BLUE: mark("blue"),
    Label.VIOLET: mark("violet"),
    Label.PINK: mark("pink"),
}
# A letter or two; no two of them may be alike, as they stand for the colour.
_LETTERS = {
    Label.RED: mark("R"),
    Label.ORANGE: mark("O"),
    Label.YELLOW: mark("Y"),
    Label.GREEN: mark("G"),
    Label.CYAN: mark("C"),
    Label.BLUE: mark("B"),
    Label.VIOLET: mark("V"),
    Label.PINK: mark("P"),
}


def label_name(label: Label) -> str:
    """The colour within a sentence; nothing for no label."""
    return tr(_NAMES[label]) if label else ""


def label_letter(label: Label) -> str:
    """What stands on the colour; nothing for no label."""
    return tr(_LETTERS[label]) if label else ""
