"""The words of the editor in the user's language: marked here, looked up in a catalogue.

Sources are English, and the keys of the catalogues in `resources/translations`; without one, as on
the command line and in the tests, a source is its own translation. Qt Linguist's lupdate finds
`tr` and `mark` (`make translations`).
"""

from collections.abc import Callable, Iterable
from typing import Final, LiteralString

from typing_extensions import override


class _Catalogue:
    def __init__(self) -> None:
        self.look_up: Callable[[str], str] = _same


def _same(source: str) -> str:
    return source


_IN_USE: Final = _Catalogue()


def use_catalogue(look_up: Callable[[str], str] | None) -> None:
    """From now on translate with this; None is English again."""
    _IN_USE.look_up = look_up or _same


def mark(source: LiteralString) -> str:
    """Enter a text of a table into the catalogues; `tr` translates it where it is shown."""
    return source


def tr(source: str, **fields: object) -> str:
    """Translate a whole sentence, and fill its `{fields}` as `str.format` does.

    A source that is not a literal was given to `mark` where it is written.
    """
    text = _IN_USE.look_up(source)
    if not fields:
        return text
    return text.format_map(
        {key: Number(value) if isinstance(value, float) else value for key, value in fields.items()}
    )


def tr_count(count: int, one: str, many: str, **fields: object) -> str:
    """Translate a sentence about a count, which is its field `{n}`; both forms are marked.

    Two forms are enough for the languages that we have; those with one translate both alike.
    """
    return tr(one if count == 1 else many, n=count, **fields)


def listed(words: Iterable[str], between: str = ", ") -> str:
    """Words one after the other, with what the language has between them: marked here."""
    return tr(between).join(words)


_BETWEEN: Final = (mark(", "), mark("; "), mark("."))


class Number(float):
    """Written with the decimal sign of the language; `tr` makes one of every float."""

    @override
    def __format__(self, spec: str) -> str:
        return super().__format__(spec).replace(".", tr("."))
