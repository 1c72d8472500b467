import msgspec

from app.model.lineage import Ready, Stale, recipe_for, shot_states
from app.model.quality import draft_sampling, is_draft, set_draft
from app.model.takes import TakeLibrary
from tests.app.model.builders import CARD, generate, project, shot

FILM = project(shot(1), shot(2))


def test_a_draft_has_few_unguided_steps_and_the_final_take_the_rest_of_its_recipe() -> None:
    final = recipe_for(FILM, TakeLibrary(), CARD, "s1")
    draft = recipe_for(set_draft(FILM, draft=True), TakeLibrary(), CARD, "s1")
    assert (draft.steps, draft.guidance) == draft_sampling(CARD) == (3, 1.0)
    assert (draft.prompt, draft.seed, draft.history) == (final.prompt, final.seed, final.history)
    evaluations = draft.steps / (2 * final.steps)  # a guided step has two
    assert evaluations <= 1 / 5
    assert is_draft(draft, CARD)
    assert not is_draft(final, CARD)


def test_drafts_are_stale_when_final_takes_are_asked_for_and_final_takes_never() -> None:
    film, library = generate(set_draft(FILM, draft=True), TakeLibrary(), "s1")
    assert shot_states(film, library, CARD)["s1"] == Ready()
    film = set_draft(film, draft=False)
    assert shot_states(film, library, CARD)["s1"] == Stale(("it is a draft",))
    film, library = generate(film, library, "s1")
    assert shot_states(film, library, CARD)["s1"] == Ready()
    assert shot_states(set_draft(film, draft=True), library, CARD)["s1"] == Ready()


def test_a_model_of_few_steps_has_no_drafts() -> None:
    fast = msgspec.structs.replace(CARD, steps=3, guidance=1.0)
    final = recipe_for(FILM, TakeLibrary(), fast, "s1")
    assert recipe_for(set_draft(FILM, draft=True), TakeLibrary(), fast, "s1") == final
    assert not is_draft(final, fast)
