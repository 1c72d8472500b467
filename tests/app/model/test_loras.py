"""LoRAs in the recipe, what is stale by them, and in words why."""

from dataclasses import replace

import pytest

from app.model.lineage import recipe_for, stale_shots
from app.model.lora_edits import (
    add_lora,
    find_lora,
    free_lora_name,
    remove_lora,
    rename_lora,
    set_lora_draft,
    set_lora_on,
    set_lora_weight,
    set_shot_lora,
    set_triggers,
)
from app.model.loras import DraftSampling, Lora
from app.model.project import EditError, Project
from app.model.project_differences import project_differences
from app.model.quality import is_draft, set_draft
from app.model.take_differences import take_differences
from app.model.takes import TakeLibrary
from tests.app.model.builders import CARD, generate, project, shot

INK = Lora("1" * 64, "Ink", 0.8, ("ink wash",))
FAST = Lora("0" * 64, "Fast", draft=DraftSampling(4, 1.0))
FILM = replace(project(shot(1), shot(2), shot(3)), loras=(INK,))


def loras_of(film: Project, shot_id: str) -> tuple[tuple[str, float], ...]:
    return recipe_for(film, TakeLibrary(), CARD, shot_id).loras


def made(film: Project) -> tuple[Project, TakeLibrary]:
    library = TakeLibrary()
    for planned in film.shots:
        film, library = generate(film, library, planned.id)
    return film, library


def test_a_shot_says_otherwise_than_the_project() -> None:
    assert loras_of(FILM, "s1") == ((INK.digest, 0.8),)
    film = set_shot_lora(set_shot_lora(FILM, "s1", "ink", 0.3), "s2", "ink", 0)
    assert [loras_of(film, i) for i in ("s1", "s2", "s3")] == [
        ((INK.digest, 0.3),), (), ((INK.digest, 0.8),)
    ]
    film = set_lora_on(film, "Ink", on=False)
    assert [loras_of(film, i) for i in ("s1", "s2", "s3")] == [((INK.digest, 0.3),), (), ()]
    assert loras_of(set_shot_lora(film, "s1", "Ink", None), "s1") == ()


def test_a_recipe_without_loras_is_as_before_there_were_any() -> None:
    plain = recipe_for(project(shot(1)), TakeLibrary(), CARD, "s1")
    other = recipe_for(replace(project(shot(1)), loras=(INK,)), TakeLibrary(), CARD, "s1")
    assert plain.fingerprint() != other.fingerprint()
    assert plain.fingerprint() == recipe_for(
        set_lora_on(replace(project(shot(1)), loras=(INK,)), "Ink", on=False),
        TakeLibrary(), CARD, "s1",
    ).fingerprint()


def test_another_weight_makes_exactly_the_shots_stale_that_use_it() -> None:
    film, library = made(set_shot_lora(FILM, "s3", "Ink", 0))
    assert stale_shots(film, library, CARD) == {}
    stale = stale_shots(set_shot_lora(film, "s2", "Ink", 0.5), library, CARD)
    assert stale["s2"] == ("the weight of the LoRA Ink was changed (0.5, was 0.8)",)
    assert "s1" not in stale
    changed = stale_shots(set_lora_weight(film, "Ink", 1), library, CARD)
    assert changed["s1"] == ("the weight of the LoRA Ink was changed (1, was 0.8)",)
    assert all("weight" not in reason for reason in changed.get("s3", ()))
    off = stale_shots(set_lora_on(film, "Ink", on=False), library, CARD)
    assert off["s1"] == ("it was made with the LoRA Ink, which is off now",)
    on = stale_shots(set_shot_lora(film, "s3", "Ink", 1), library, CARD)
    assert on == {"s3": ("it was made without the LoRA Ink",)}
    gone = stale_shots(remove_lora(film, "Ink"), library, CARD)
    assert gone["s1"] == ("it was made with the LoRA 11111111, which is off now",)


def test_names_and_trigger_words_make_nothing_stale() -> None:
    film, library = made(FILM)
    film = set_triggers(rename_lora(film, "Ink", "Wash"), "Wash", ["a", "a", " b  c "])
    assert film.loras[0].triggers == ("a", "b c")
    assert stale_shots(film, library, CARD) == {}


def test_drafts_are_made_with_the_lora_that_is_for_them() -> None:
    film = set_draft(add_lora(FILM, FAST), draft=True)
    recipe = recipe_for(film, TakeLibrary(), CARD, "s1")
    assert (recipe.steps, recipe.guidance) == (4, 1.0)
    assert recipe.loras == ((FAST.digest, 1.0), (INK.digest, 0.8))
    assert is_draft(recipe, CARD, film)
    final = recipe_for(set_draft(film, draft=False), TakeLibrary(), CARD, "s1")
    assert (final.steps, final.loras) == (CARD.steps, ((INK.digest, 0.8),))
    film, library = made(film)
    assert stale_shots(film, library, CARD) == {}
    stale = stale_shots(set_draft(film, draft=False), library, CARD)
    assert stale["s1"] == ("it is a draft",)
    film, library = generate(set_draft(film, draft=False), library, "s1")
    assert "s1" not in stale_shots(set_draft(film, draft=True), library, CARD)
    assert "it is a draft" not in stale_shots(film, library, CARD).get("s1", ())
    assert loras_of(set_lora_on(set_draft(film, draft=True), "Fast", on=False), "s2") == (
        (INK.digest, 0.8),
    )


def test_differences_are_said() -> None:
    film, library = made(set_shot_lora(FILM, "s2", "Ink", 0))
    first, second = (library.of_shot(i)[0] for i in ("s1", "s2"))
    assert "weight of the LoRA Ink 0.8 → 0" in take_differences(film, library, first, second)
    assert project_differences(FILM, set_lora_weight(FILM, "Ink", 1)) == ("other LoRAs",)


def test_what_cannot_be_is_refused_in_words() -> None:
    for change, words in (
        (lambda: set_lora_weight(FILM, "Ink", 9), "weight lies between -4 and 4"),
        (lambda: set_lora_weight(FILM, "Ink", float("nan")), "weight lies between"),
        (lambda: find_lora(FILM, "oil"), "There is no LoRA 'oil'; the project has Ink"),
        (lambda: find_lora(project(), "oil"), "has none yet"),
        (lambda: add_lora(FILM, replace(INK, name="Other")), "in the project already, as Ink"),
        (lambda: add_lora(FILM, replace(FAST, name="ink")), "have the same name"),
        (lambda: rename_lora(FILM, "Ink", " "), "name has 1 to 80"),
        (lambda: set_triggers(FILM, "Ink", ["x" * 300]), "trigger words"),
        (lambda: set_lora_draft(FILM, "Ink", DraftSampling(0)), "1 to 100 steps"),
        (lambda: set_shot_lora(add_lora(FILM, FAST), "s1", "Fast", 1), "is for drafts"),
    ):
        with pytest.raises(EditError, match=words):
            change()
    assert free_lora_name(FILM, "INK") == "INK 2"


def test_a_removed_lora_is_in_no_shot_either() -> None:
    film = remove_lora(set_shot_lora(FILM, "s1", "Ink", 0.2), "Ink")
    assert (film.loras, film.shots) == ((), project(shot(1), shot(2), shot(3)).shots)
