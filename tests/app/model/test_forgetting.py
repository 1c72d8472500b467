"""A model without a memory encoder: nothing is planned for it, and nothing is stale by history."""

from dataclasses import replace

import msgspec
import pytest

from app.model import edits
from app.model.cast_edits import replace_picture
from app.model.cast_plan import plan_references
from app.model.lineage import recipe_for, stale_shots
from app.model.memory_plan import budget_of, plan_memory
from app.model.own_past import past_words
from app.model.project import Project, Reference, ReferenceKind
from app.model.takes import TakeLibrary
from generation.protocol import MemoryGrid
from tests.app.model import builders
from tests.app.model.builders import CARD, generate, generated, project, shot

FORGETS = msgspec.structs.replace(CARD, remembers=False)
WHY = "the model has no memory encoder"
ADA = Reference("ada", ReferenceKind.CHARACTER, "a" * 64)


@pytest.fixture
def film(monkeypatch: pytest.MonkeyPatch) -> tuple[Project, TakeLibrary]:
    """Three shots that cite @ada, made by a model that forgets."""
    monkeypatch.setattr(builders, "CARD", FORGETS)
    made = replace(project(*(shot(number, "@ada sits") for number in range(1, 4))), cast=(ADA,))
    library = TakeLibrary()
    for planned in made.shots:
        made, library = generate(made, library, planned.id, cast=(ADA,))
    return made, library


def test_no_shot_and_no_picture_is_planned(film: tuple[Project, TakeLibrary]) -> None:
    wished = edits.set_continues(edits.set_pinned(film[0], "s3", ("s1",)), "s3", "s2")
    plan = plan_memory(wished, film[1], FORGETS, "s3")
    assert [(one.rate, one.tokens, one.reason) for one in plan] == [(0, 0, WHY)] * 2
    (reference,) = plan_references(film[0], FORGETS, "s3")
    assert (reference.is_kept, reference.tokens, reference.reason) == (False, 0, WHY)
    recipe = recipe_for(*film, FORGETS, "s3")
    assert (recipe.history, recipe.history_rates, recipe.references) == ((), (), ())
    counting = msgspec.structs.replace(FORGETS, memory=MemoryGrid(encoders=((10, 2),), budget=9))
    assert budget_of(film[0], counting) is None


def test_what_comes_before_makes_nothing_stale(film: tuple[Project, TakeLibrary]) -> None:
    made, library = film
    assert stale_shots(made, library, FORGETS) == {}
    edited, more = generate(edits.set_prompt(made, "s1", "a boat"), library, "s1")
    assert stale_shots(edited, more, FORGETS) == {}
    assert list(stale_shots(edits.set_prompt(made, "s1", "a boat"), library, FORGETS)) == ["s1"]
    assert stale_shots(replace_picture(made, "ada", "b" * 64), library, FORGETS) == {}
    said = replace(made, cast=(replace(ADA, description="an old woman"),))
    assert list(stale_shots(said, library, FORGETS)) == ["s1", "s2", "s3"]


def test_takes_whose_recipes_name_what_was_never_read_are_not_stale() -> None:
    made, library = generated(3)
    assert library.of_shot("s3")[0].recipe.history
    assert stale_shots(made, library, FORGETS) == {}
    assert stale_shots(edits.set_enabled(made, "s1", enabled=False), library, FORGETS) == {}


def test_it_is_said_in_a_line_and_only_where_the_model_is_known() -> None:
    assert past_words(FORGETS).startswith("animatic has no memory encoder: the shot goes on from")
    made, library = generated(2)
    assert [one.rate for one in plan_memory(made, library, None, "s2")] == [1]
    assert [one.rate for one in plan_memory(made, library, CARD, "s2")] == [1]
