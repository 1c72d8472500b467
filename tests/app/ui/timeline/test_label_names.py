"""Words and letters of colour labels: one for each colour, and in the user's language."""

from collections.abc import Iterator

import pytest

from app.language import use_catalogue
from app.model.project import Label
from app.ui.timeline.label_names import label_letter, label_name

COLOURS = tuple(filter(None, Label))


@pytest.fixture
def _in_brackets() -> Iterator[None]:
    use_catalogue(lambda source: f"[{source}]")
    yield
    use_catalogue(None)


def test_every_colour_has_a_letter_of_its_own() -> None:
    letters = {label_letter(label) for label in COLOURS}
    assert len(letters) == len(COLOURS)
    assert "" not in letters


def test_no_label_has_no_words() -> None:
    assert label_name(Label.NONE) == label_letter(Label.NONE) == ""


@pytest.mark.usefixtures("_in_brackets")
def test_the_words_are_those_of_the_catalogue() -> None:
    assert label_name(Label.RED) == "[red]"
    assert label_letter(Label.RED) == "[R]"
