import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.edits import set_prompt
from app.model.framing import framing_of, set_framing
from app.model.project import EditError, Variable
from app.model.prompt_notes import prompt_notes
from app.model.prompts import full_prompt, set_own_style, set_style
from app.model.variables import expand, remove_variable, set_variable
from tests.app.model.builders import project, shot

FILM = set_variable(project(shot(1), shot(2)), "hero", "an old  man\nin red")


def test_a_variable_is_read_where_it_is_cited_whatever_its_case() -> None:
    film = set_prompt(FILM, "s1", "{Hero} meets {hero}")
    assert full_prompt(film, film.shot("s1")) == "an old man in red meets an old man in red"


def test_a_variable_may_name_the_cast_but_is_expanded_once() -> None:
    film = set_variable(FILM, "pair", "{hero} and @ada")
    film = set_prompt(film, "s1", "{pair}")
    assert full_prompt(film, film.shot("s1")) == "{hero} and @ada"


def test_one_that_is_not_known_stays_and_is_told() -> None:
    film = set_prompt(FILM, "s1", "{villain} and {hero}, @bob")
    assert full_prompt(film, film.shot("s1")) == "{villain} and an old man in red, @bob"
    assert [note.split(" ")[0] for note in prompt_notes(film, film.shot("s1"))] == [
        "@bob", "{villain}",
    ]
    assert prompt_notes(FILM, FILM.shot("s2")) == ()


@pytest.mark.parametrize("name", ["", "1st", "a b", "x" * 41, "{", "_a"])
def test_names_that_no_prompt_could_cite_are_refused(name: str) -> None:
    with pytest.raises(EditError, match="name of a variable"):
        set_variable(FILM, name, "x")


def test_long_words_and_unknown_names_are_refused() -> None:
    with pytest.raises(EditError, match="at most 500"):
        set_variable(FILM, "hero", "x" * 501)
    with pytest.raises(EditError, match="no variable 'x'"):
        remove_variable(FILM, "x")
    assert remove_variable(FILM, "{HERO}").variables == ()


@given(st.text(), st.text(max_size=50))
def test_expanding_never_fails_and_no_variables_change_nothing(text: str, words: str) -> None:
    assert expand((), text) == text
    line = " ".join(words.split())
    if line.isprintable():
        expand((Variable("a", line),), text)


def test_size_camera_and_move_are_read_between_prompt_and_style() -> None:
    film = set_prompt(set_style(project(shot(1)), "Ink."), "s1", "A man sits")
    for field, text in (("move", "pan left"), ("size", "close-up"), ("camera", " low  angle ")):
        film = set_framing(film, "s1", field, text)
    assert framing_of(film.shot("s1")) == "Close-up, low angle, pan left"
    assert full_prompt(film, film.shot("s1")) == "A man sits. Close-up, low angle, pan left. Ink."
    film = set_prompt(set_own_style(film, "s1", "-"), "s1", "")
    assert full_prompt(film, film.shot("s1")) == "Close-up, low angle, pan left"
    with pytest.raises(EditError, match="at most 80"):
        set_framing(film, "s1", "size", "x" * 81)
    with pytest.raises(ValueError, match="lens is none of"):
        set_framing(film, "s1", "lens", "x")
