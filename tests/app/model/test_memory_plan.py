from dataclasses import replace

import msgspec
import pytest

from app.model import edits
from app.model.cutting import delete_shots, split_shot
from app.model.lineage import recipe_for, stale_shots
from app.model.memory_plan import Remembered, budget_of, plan_memory, shared_names
from app.model.project import EditError, Project, Variable
from app.model.takes import TakeLibrary
from generation.protocol import MemoryGrid
from tests.app.model import builders
from tests.app.model.builders import CARD, generate, project, shot

GRID = MemoryGrid(encoders=((10, 2),), budget=100_000)
COUNTED = msgspec.structs.replace(CARD, memory=GRID)
FINE_TOKENS = 50  # of a shot of four seconds: 9 latent frames, 5 memory frames
PROMPTS = ("Ada in the kitchen", "a dog in the park", "Ada reads", "Ben in the kitchen", "a boat")


@pytest.fixture(autouse=True)
def _counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builders, "CARD", COUNTED)


@pytest.fixture
def film() -> tuple[Project, TakeLibrary]:
    made = project(*(shot(i, prompt) for i, prompt in enumerate(PROMPTS, start=1)), shot(6, "Ada"))
    library = TakeLibrary()
    for planned in made.shots[:-1]:
        made, library = generate(made, library, planned.id)
    return made, library


def rates(plan: tuple[Remembered, ...]) -> dict[str, int]:
    return {remembered.shot: remembered.rate for remembered in plan}


def reasons(plan: tuple[Remembered, ...]) -> dict[str, str]:
    return {remembered.shot: remembered.reason for remembered in plan}


def planned(
    film: tuple[Project, TakeLibrary], budget: int | None = None, shot_id: str = "s6"
) -> tuple[Remembered, ...]:
    return plan_memory(edits.set_memory_budget(film[0], budget), film[1], COUNTED, shot_id)


def test_what_fits_is_remembered_finely(film: tuple[Project, TakeLibrary]) -> None:
    plan = planned(film)
    assert rates(plan) == dict.fromkeys(["s1", "s2", "s3", "s4", "s5"], 1)
    assert {remembered.tokens for remembered in plan} == {FINE_TOKENS}
    assert set(reasons(plan).values()) == {"all of the story fits"}


def test_the_shot_just_before_and_shots_with_the_same_names_stay_fine(
    film: tuple[Project, TakeLibrary],
) -> None:
    plan = planned(film, budget=3 * FINE_TOKENS + 2 * 10)
    assert rates(plan) == {"s1": 1, "s2": 8, "s3": 1, "s4": 8, "s5": 1}
    assert reasons(plan) == {
        "s1": "it shares ada",
        "s2": "it is longer ago and shares no names",
        "s3": "it shares ada",
        "s4": "it is longer ago and shares no names",
        "s5": "it comes just before",
    }


def test_a_long_story_is_seen_finely_where_it_is_near_and_coarsely_far_back() -> None:
    """All of its 39 shots, however coarse, would take more than the budget of 300."""
    made, library = project(*(shot(i, f"a boat {i}") for i in range(1, 41))), TakeLibrary()
    for planned_shot in made.shots[:-1]:
        made, library = generate(made, library, planned_shot.id)
    wide = edits.set_memory_budget(made, 300)
    plan = plan_memory(wide, library, COUNTED, "s40")
    assert [one.rate for one in plan] == [0] * 21 + [8] * 15 + [1] * 3
    assert sum(one.tokens for one in plan) == 300
    assert reasons(plan)["s39"] == "it comes just before"
    wanted = edits.set_prompt(edits.set_prompt(wide, "s2", "Ada"), "s40", "Ada")
    assert rates(plan_memory(wanted, library, COUNTED, "s40"))["s2"] == 1


def test_what_takes_no_more_room_is_not_coarser() -> None:
    """Of five latent frames, three memory frames, one is left at a quarter as at an eighth."""
    made, library = project(*(shot(i) for i in range(1, 7))), TakeLibrary()
    for number in range(1, 6):
        made = edits.set_duration(made, f"s{number}", 17)
        made, library = generate(made, library, f"s{number}")
    plan = plan_memory(edits.set_memory_budget(made, 59), library, COUNTED, "s6")
    assert [(one.tokens, one.rate) for one in plan] == [(0, 0), *[(10, 4)] * 3, (20, 2)]


def test_what_is_coarse_says_so_where_names_are_shared(film: tuple[Project, TakeLibrary]) -> None:
    """It gave the reason for which it was kept at all, beside fine shots with the same one."""
    plan = planned(film, budget=70)
    assert rates(plan) == {"s1": 8, "s2": 8, "s3": 8, "s4": 8, "s5": 2}
    assert reasons(plan)["s3"] == "it shares ada, and finer does not fit"
    assert reasons(plan)["s5"] == "it comes just before, and finer does not fit"


def test_an_imported_clip_is_found_by_the_words_of_all_its_parts(
    film: tuple[Project, TakeLibrary],
) -> None:
    """Of a clip that was cut only the first part's words counted."""
    made, library = film
    taken = library.get("s2t1")
    assert taken is not None
    clip = replace(taken, recipe=msgspec.structs.replace(taken.recipe, source="a" * 64))
    cut, part = split_shot(made, "s2", 48)
    cut = edits.set_prompt(edits.set_prompt(cut, part.id, "the dragon flies"), "s6", "dragon")
    for first, expected in ((taken, ""), (clip, "it shares dragon")):
        plan = planned((cut, library.replace(first)), 2 * FINE_TOKENS + 4 * 10)
        assert (reasons(plan)["s2"] == expected) is bool(expected)
    alone = cut.with_shot(replace(cut.shot(part.id), enabled=False))
    assert "dragon" not in reasons(planned((alone, library.replace(clip)), 140))["s2"]


def test_names_are_looked_for_in_variables(film: tuple[Project, TakeLibrary]) -> None:
    named = replace(film[0], variables=(Variable("hero", "Ada"),))
    for number, prompt in ((1, "{hero} in the kitchen"), (6, "{Hero}")):
        named = edits.set_prompt(named, f"s{number}", prompt)
    plan = planned((named, film[1]), budget=3 * FINE_TOKENS + 2 * 10)
    assert rates(plan) == {"s1": 1, "s2": 8, "s3": 1, "s4": 8, "s5": 1}
    assert reasons(plan)["s1"] == reasons(plan)["s3"] == "it shares ada"


@pytest.mark.parametrize("budget", range(1, 260, 7))
def test_no_plan_is_over_its_budget_and_every_plan_is_the_same_again(
    film: tuple[Project, TakeLibrary], budget: int
) -> None:
    plan = planned(film, budget)
    assert sum(remembered.tokens for remembered in plan) <= budget
    assert plan == planned(film, budget)
    assert len(plan) == 5


def test_what_does_not_fit_even_coarsely_is_left_out(film: tuple[Project, TakeLibrary]) -> None:
    plan = planned(film, budget=25)
    assert rates(plan) == {"s1": 0, "s2": 0, "s3": 8, "s4": 0, "s5": 8}
    assert reasons(plan)["s2"] == "it does not fit into the memory's budget"


def test_wishes_come_before_the_plan(film: tuple[Project, TakeLibrary]) -> None:
    wished = edits.set_pinned(film[0], "s6", ("s2",))
    wished = edits.set_ignored(wished, "s6", ("s1",))
    plan = planned((wished, film[1]), budget=2 * FINE_TOKENS + 30)
    assert rates(plan)["s2"] == 1
    assert rates(plan)["s1"] == 0
    assert reasons(plan)["s2"] == "you pinned it"
    assert reasons(plan)["s1"] == "you left it out"


def test_a_pin_that_does_not_fit_finely_is_coarser_and_takes_no_more(
    film: tuple[Project, TakeLibrary],
) -> None:
    """Of a longer shot: 13 latent frames, 7 memory frames, 70 tokens."""
    longer = edits.set_duration(film[0], "s2", 120)
    made, library = generate(longer, film[1], "s2")
    plan = planned((edits.set_pinned(made, "s6", ("s2",)), library), budget=60)
    assert rates(plan) == {"s1": 0, "s2": 2, "s3": 8, "s4": 0, "s5": 8}
    assert reasons(plan)["s2"] == "you pinned it, and finer does not fit"


def test_without_a_model_nothing_is_said_about_the_plan(film: tuple[Project, TakeLibrary]) -> None:
    tight = edits.set_memory_budget(film[0], 25)
    made, library = generate(tight, film[1], "s6")
    assert "s6" not in stale_shots(made, library, None)


def test_wishes_that_exclude_each_other(film: tuple[Project, TakeLibrary]) -> None:
    wished = edits.set_continues(edits.set_ignored(film[0], "s6", ("s2",)), "s6", "s2")
    assert (wished.shot("s6").ignored, wished.shot("s6").continues) == ((), "s2")
    wished = edits.set_ignored(wished, "s6", ("s2",))
    assert (wished.shot("s6").ignored, wished.shot("s6").continues) == (("s2",), None)


def test_a_wish_for_a_deleted_shot_rests(film: tuple[Project, TakeLibrary]) -> None:
    wished = delete_shots(edits.set_pinned(film[0], "s6", ("s2",)), ["s2"])
    wished = edits.set_pinned(wished, "s6", ("s2", "s1"))
    assert reasons(planned((wished, film[1])))["s1"] == "you pinned it"


def test_a_shot_goes_on_from_an_earlier_one_as_if_it_came_just_before(
    film: tuple[Project, TakeLibrary],
) -> None:
    wished = edits.set_continues(film[0], "s6", "s2")
    recipe = recipe_for(wished, film[1], COUNTED, "s6")
    assert recipe.history == ("s1t1", "s3t1", "s4t1", "s5t1", "s2t1")
    assert reasons(planned((wished, film[1])))["s2"] == "the shot goes on from it"
    made, library = generate(wished, film[1], "s6")
    assert stale_shots(made, library, COUNTED) == {}
    assert stale_shots(edits.set_continues(made, "s6", None), library, COUNTED) == {
        "s6": ("the shots before it are in another order now",)
    }
    other = edits.set_continues(made, "s6", "s3")
    assert stale_shots(other, library, COUNTED) == {"s6": ("it goes on from shot 3 now",)}


def test_a_recipe_says_how_finely_only_where_something_is_coarse(
    film: tuple[Project, TakeLibrary],
) -> None:
    assert recipe_for(*film, COUNTED, "s6").history_rates == ()
    narrow = edits.set_memory_budget(film[0], 3 * FINE_TOKENS + 20)
    recipe = recipe_for(narrow, film[1], COUNTED, "s6")
    assert recipe.history_rates == (1, 8, 1, 8, 1)
    tight = edits.set_memory_budget(film[0], 25)
    assert recipe_for(tight, film[1], COUNTED, "s6").history == ("s3t1", "s5t1")


def test_a_take_of_another_plan_is_stale_and_says_how(film: tuple[Project, TakeLibrary]) -> None:
    made, library = generate(*film, "s6")
    assert stale_shots(made, library, COUNTED) == {}
    tight = edits.set_memory_budget(made, 25)
    said = stale_shots(tight, library, COUNTED)["s6"]
    assert "it would remember shot 1 no more now: it does not fit into the memory's budget" in said
    coarse = "it comes just before, and finer does not fit"
    assert f"it would remember shot 5 more coarsely now: {coarse}" in said
    remade, library = generate(tight, library, "s6")
    assert not any("would" in reason for reason in stale_shots(remade, library, COUNTED)["s6"])
    wider = edits.set_memory_budget(remade, 45)
    said = stale_shots(wider, library, COUNTED)["s6"]
    assert "it would remember shot 5 more finely now" in said
    wide = edits.set_memory_budget(remade, None)
    said = stale_shots(wide, library, COUNTED)["s6"]
    assert "it would remember shot 5 more finely now: all of the story fits" in said
    assert "it does not remember shot 1, which comes before it" in said


def test_a_model_that_does_not_count_remembers_everything(
    film: tuple[Project, TakeLibrary],
) -> None:
    tight = edits.set_memory_budget(film[0], 1)
    assert set(rates(plan_memory(tight, film[1], CARD, "s6")).values()) == {1}
    assert budget_of(tight, CARD) is None
    assert budget_of(tight, COUNTED) == 1
    assert budget_of(film[0], COUNTED) == GRID.budget


def test_only_earlier_shots_can_be_wished_for(film: tuple[Project, TakeLibrary]) -> None:
    with pytest.raises(EditError, match="shots before it, and shot 4 is not"):
        edits.set_pinned(film[0], "s3", ("s4",))
    with pytest.raises(EditError, match="shots before it"):
        edits.set_continues(film[0], "s3", "s3")
    with pytest.raises(EditError, match="at least one token"):
        edits.set_memory_budget(film[0], -1)
    with pytest.raises(EditError, match="at most 1000000 tokens"):
        edits.set_memory_budget(film[0], 1_000_001)


def test_a_wish_for_a_shot_that_was_moved_behind_rests(film: tuple[Project, TakeLibrary]) -> None:
    wished = edits.move_shot(edits.set_pinned(film[0], "s3", ("s1",)), "s1", 5)
    assert rates(plan_memory(wished, film[1], COUNTED, "s3")) == {"s2": 1}


def test_pinning_and_ignoring_exclude_each_other(film: tuple[Project, TakeLibrary]) -> None:
    pinned = edits.set_pinned(edits.set_ignored(film[0], "s3", ("s1",)), "s3", ("s1",))
    assert (pinned.shot("s3").pinned, pinned.shot("s3").ignored) == (("s1",), ())
    ignored = edits.set_ignored(pinned, "s3", ("s1",))
    assert (ignored.shot("s3").pinned, ignored.shot("s3").ignored) == ((), ("s1",))


def test_names_are_words_that_prompts_share_but_not_those_of_every_prompt() -> None:
    assert shared_names("Wide shot. The old woman pets a cat.", "The cat and an old woman") == (
        "old woman", "cat",
    )
    assert shared_names("@ada walks left", "a close shot of @Ada") == ("@ada",)
    assert shared_names("", "a cat") == ()
    assert shared_names("Die Frau und der Hund", "die Katze und die Frau") == ("frau",)
    assert shared_names("Elle est dans le jardin", "Elle va sur un mur du jardin") == ("jardin",)
    assert shared_names("una mujer con un perro", "una calle con un gato") == ()


def test_disabled_shots_are_not_remembered(film: tuple[Project, TakeLibrary]) -> None:
    film = edits.set_enabled(film[0], "s2", enabled=False), film[1]
    assert "s2" not in rates(planned(film))


def test_counting_is_what_the_encoder_makes() -> None:
    assert GRID.tokens(9) == FINE_TOKENS
    assert [GRID.tokens(9, rate) for rate in (2, 4, 8)] == [30, 20, 10]
    both = replace_grid(((2, 2), (8, 8)))
    assert both.tokens(9) == 2 * 5 + 8 * 2


def replace_grid(encoders: tuple[tuple[int, int], ...]) -> MemoryGrid:
    return msgspec.structs.replace(GRID, encoders=encoders)
