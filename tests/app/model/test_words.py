"""The model's words under a catalogue: all that people read is translated, data never is."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest

from app.language import use_catalogue
from app.model.edits import EditError, rename_shot, set_prompt
from app.model.export_plan import plan_export
from app.model.labels import label_word
from app.model.lineage import Stale, shot_state
from app.model.markers import add_marker
from app.model.memory_plan import plan_memory
from app.model.project import Label
from app.model.prompt_notes import prompt_notes
from app.model.storyboard_text import format_board, parse_board
from app.model.take_differences import take_differences
from app.model.take_keeping import remembering_words
from app.model.take_words import chunk_words
from tests.app.model.builders import CARD, generate, generated, project, shot


@pytest.fixture(autouse=True)
def brackets() -> Iterator[None]:
    use_catalogue(lambda source: f"⟦{source}⟧")
    yield
    use_catalogue(None)


def test_reasons_are_translated_with_their_fields() -> None:
    film, library = generated(2)
    film, library = generate(set_prompt(film, "s1", "a cat"), library, "s1")
    state = shot_state(film, library, CARD, "s2")
    assert isinstance(state, Stale)
    assert state.reasons == ("⟦shot 1 before it now has another take (take 2, was take 1)⟧",)
    (remembered,) = plan_memory(film, library, CARD, "s2")
    assert remembered.reason == "⟦its model does not say how much fits⟧"
    (problem,) = plan_export(film, library, CARD).problems
    assert problem == f"⟦Shot 2 (SH0020) is stale: {state.reasons[0]}.⟧"


def test_takes_are_spoken_of_in_the_language() -> None:
    film, library = generated(1)
    film, library = generate(film, library, "s1")
    first, second = library.by_id["s1t1"], library.by_id["s1t2"]
    short = replace(second, chunks=second.chunks[:1])
    assert chunk_words(short, CARD) == "⟦1 chunk⟧"
    other = replace(second, recipe=msgspec.structs.replace(first.recipe, seed=9))
    assert take_differences(film, library, first, other) == ("⟦seed 1 → 9⟧",)
    _, later = generated(2)
    assert remembering_words(film, later, first) == (
        "⟦⟦Take 1 of a deleted shot⟧ remembers it, so its files stay.⟧"
    )


def test_refusals_are_translated() -> None:
    film = project(shot(1))
    with pytest.raises(EditError, match=r"^⟦'9' cannot be a shot's name: .* at most 80.⟧$"):
        rename_shot(film, "s1", "9")
    with pytest.raises(EditError, match=r"^⟦The note of a marker .* this one has 501.⟧$"):
        add_marker(film, 0, "x" * 501)
    assert prompt_notes(project(shot(1, "@ada")), shot(1, "@ada")) == (
        "⟦@ada is not in the cast, so no picture of it is remembered.⟧",
    )
    assert label_word(Label.RED) == "⟦Red⟧"


def test_a_board_is_data_in_every_language() -> None:
    film = project(shot(1), shot(2))
    text = format_board(film)
    assert "⟦" not in text
    assert [planned.frames for planned in parse_board(text, film.rate).shots] == [96, 96]
