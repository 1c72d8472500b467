"""The project's style and negative prompt, what a shot says otherwise, and find and replace."""

from dataclasses import replace

import msgspec
import pytest

from app.model.cast_edits import rename_reference
from app.model.lineage import Ready, Stale, recipe_for, shot_states
from app.model.project import EditError, Reference, ReferenceKind
from app.model.prompt_notes import unread_negative
from app.model.prompts import (
    full_prompt,
    negative_of,
    replace_in_prompts,
    set_negative,
    set_own_negative,
    set_own_style,
    set_style,
)
from app.model.quality import set_draft
from app.model.takes import TakeLibrary
from tests.app.model.builders import CARD, generate, generated, project, shot


@pytest.mark.parametrize(
    ("prompt", "style", "own", "read"),
    [
        ("A cat", "", "", "A cat"),
        ("A cat  ", "", "", "A cat  "),  # as older takes have it
        ("A cat", "Ink drawing", "", "A cat. Ink drawing"),
        ("A cat!", "Ink drawing", "", "A cat! Ink drawing"),
        ("A cat", "Ink drawing", "Pastel", "A cat. Pastel"),
        ("A cat", "Ink drawing", "-", "A cat"),
        ("", "Ink drawing", "", "Ink drawing"),
    ],
)
def test_the_style_is_read_after_the_prompt(prompt: str, style: str, own: str, read: str) -> None:
    film = set_style(project(shot(1)), style)
    film = set_own_style(film, "s1", own)
    made = film.shot("s1")
    assert full_prompt(film, type(made)(made.id, made.name, prompt, 96, 1, style=own)) == read


def test_a_negative_prompt_is_inherited_and_part_of_the_recipe() -> None:
    film = set_negative(project(shot(1), shot(2)), "blur")
    film = set_own_negative(film, "s2", "-")
    assert [negative_of(film, one) for one in film.shots] == ["blur", ""]
    assert recipe_for(film, TakeLibrary(), CARD, "s1").negative == "blur"


def test_a_negative_prompt_without_guidance_is_said_not_to_be_read() -> None:
    film = set_own_negative(set_negative(project(shot(1), shot(2)), "blur"), "s2", "-")
    distilled = msgspec.structs.replace(CARD, guidance=1.0)
    first, second = film.shots
    assert unread_negative(film, CARD, first) == ""
    assert "Drafts" in unread_negative(set_draft(film, draft=True), CARD, first)
    for asked in (film, set_draft(film, draft=True)):
        assert unread_negative(asked, distilled, first).startswith(f"{CARD.name} works without")
        assert unread_negative(asked, distilled, second) == ""
        assert unread_negative(asked, None, first) == ""


def test_another_style_makes_stale_what_inherits_it_and_says_so() -> None:
    film, library = generated(2)
    film = set_own_style(film, "s2", "-")
    changed = set_style(film, "Ink drawing")
    states = shot_states(changed, library, CARD)
    assert states["s1"] == Stale(("its style was changed",))
    assert states["s2"] == Stale(("shot 1, which it remembers, is stale itself",))
    made, library = generate(changed, library, "s1")
    assert shot_states(made, library, CARD)["s1"] == Ready()
    assert "its style" in str(shot_states(set_style(made, "Pastel"), library, CARD)["s1"])
    negative = set_negative(made, "blur")
    assert "its negative prompt was changed" in str(shot_states(negative, library, CARD)["s1"])


def test_the_style_may_cite_the_cast() -> None:
    film = set_style(project(shot(1)), "In @kitchen")
    kitchen = Reference("kitchen", ReferenceKind.PLACE, "a" * 64, "a yellow kitchen")
    film = replace(film, cast=(kitchen,))
    assert recipe_for(film, TakeLibrary(), CARD, "s1").prompt == "prompt 1. In a yellow kitchen"
    assert recipe_for(film, TakeLibrary(), CARD, "s1").references == ("a" * 64,)
    assert rename_reference(film, "kitchen", "galley").style == "In @galley"


@pytest.mark.parametrize(
    ("find", "options", "prompts", "count"),
    [
        ("cat", {}, ["A cat and a Cat", "concatenate"], 0),
        ("cat", {"words": True}, ["A dog and a dog", "concatenate"], 2),
        ("cat", {"words": True, "case": True}, ["A dog and a Cat", "concatenate"], 1),
        ("cat", {"among": ["s2"]}, ["A cat and a Cat", "condogenate"], 1),
        (".", {}, ["A cat and a Cat", "concatenate"], 0),
    ],
)
def test_words_are_replaced(
    find: str, options: dict[str, bool], prompts: list[str], count: int
) -> None:
    film = project(shot(1, "A cat and a Cat"), shot(2, "concatenate"))
    if not options and find == "cat":
        find = ""
    replaced, found = replace_in_prompts(film, find, "dog", **options)  # type: ignore[arg-type]
    assert [one.prompt for one in replaced.shots] == prompts
    assert found == count


def test_what_would_be_too_long_is_refused() -> None:
    film = project(shot(1, "a " * 8_000))
    with pytest.raises(EditError, match="too long"):
        replace_in_prompts(film, "a", "something longer")
    with pytest.raises(EditError, match="the most"):
        set_style(film, "x" * 21_000)
