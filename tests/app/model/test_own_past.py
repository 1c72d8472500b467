"""A model that goes on in its own way remembers what it reads, and nothing older is planned."""

from dataclasses import replace

import msgspec
import pytest

from app.model import edits
from app.model.cast_plan import plan_references
from app.model.lineage import recipe_for, stale_shots
from app.model.memory_notes import memory_note
from app.model.memory_plan import budget_of, plan_memory
from app.model.own_past import past_words, picture_needed
from app.model.past import past_of
from app.model.project import Project, Reference, ReferenceKind
from app.model.takes import TakeLibrary
from generation.protocol import MemoryGrid, ModelCard, OwnPast
from tests.app.model import builders
from tests.app.model.builders import CARD, generate, project, shot

CAST = tuple(
    Reference(name, ReferenceKind.CHARACTER, name[0] * 64) for name in ("ada", "ben")
)


def reading(
    latents: int = 0, pictures: int = 0, cited: int = 0, *, starts: bool = False
) -> ModelCard:
    past = OwnPast(latents=latents, pictures=pictures, cited=cited, starts=starts)
    return msgspec.structs.replace(CARD, past=past)


NINE = reading(latents=9)  # a shot of four seconds has 9 latent frames, 33 pictures


@pytest.fixture
def film(monkeypatch: pytest.MonkeyPatch) -> tuple[Project, TakeLibrary]:
    """Four shots, the last without a take."""
    monkeypatch.setattr(builders, "CARD", NINE)
    made, library = project(*(shot(number) for number in range(1, 5))), TakeLibrary()
    for planned in made.shots[:-1]:
        made, library = generate(made, library, planned.id)
    return made, library


def kept(film: tuple[Project, TakeLibrary], card: ModelCard, shot_id: str = "s4") -> list[str]:
    return [r.shot for r in plan_memory(*film, card, shot_id) if r.rate]


@pytest.mark.parametrize(
    ("reach", "expected"), [(8, ["s3"]), (10, ["s2", "s3"]), (99, ["s1", "s2", "s3"])]
)
def test_a_memory_of_the_last_seconds_is_planned_as_far_as_it_looks_back(
    film: tuple[Project, TakeLibrary], reach: int, expected: list[str]
) -> None:
    """`--memory "last 8"`: what is longer ago was shown as if it were remembered."""
    memory = MemoryGrid(((32, 1),), budget=9_999, reach=reach)
    card = msgspec.structs.replace(CARD, memory=memory)
    assert kept(film, card) == expected
    seconds = f"the model looks back only {reach / 2:.1f} s"
    last = [r.reason for r in plan_memory(*film, card, "s4") if not r.rate]
    assert last == [seconds] * (3 - len(expected))
    pinned, library = edits.set_pinned(film[0], "s4", ("s1",)), film[1]
    assert kept((pinned, library), card) == expected


def test_a_budget_counts_what_lies_within_reach_and_leaves_out_the_older(
    film: tuple[Project, TakeLibrary],
) -> None:
    """Of the third shot all 9 latent frames are within reach, of the second one 3."""
    card = msgspec.structs.replace(CARD, memory=MemoryGrid(((32, 1),), 12 * 32, reach=12))
    pinned = edits.set_pinned(film[0], "s4", ("s1",)), film[1]
    plan = plan_memory(*pinned, card, "s4")
    assert [(r.rate, r.tokens) for r in plan] == [(0, 0), (1, 96), (1, 288)]
    less = edits.set_memory_budget(pinned[0], 300), film[1]
    assert [r.reason for r in plan_memory(*less, card, "s4")] == [
        "the model looks back only 6.0 s", "it does not fit into the memory's budget",
        "it comes just before",
    ]


def test_what_the_budget_leaves_out_of_reach_is_not_asked_of_a_new_take(
    film: tuple[Project, TakeLibrary], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It counted as remembered, so that a take was stale as soon as it was made."""
    card = msgspec.structs.replace(CARD, memory=MemoryGrid(((32, 1),), 40, reach=12))
    monkeypatch.setattr(builders, "CARD", card)
    assert recipe_for(*film, card, "s4").history == ()
    made = generate(*film, "s4")
    assert "s4" not in stale_shots(*made, card)
    assert "is too small for anything" in memory_note(*made, card, made[0].shot("s4"))


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        (reading(latents=1), ["s3"]),
        (NINE, ["s3"]),
        (reading(latents=10), ["s2", "s3"]),
        (reading(latents=19), ["s1", "s2", "s3"]),
        (reading(latents=99), ["s1", "s2", "s3"]),
        (reading(pictures=1, cited=1), ["s3"]),
        (reading(pictures=34), ["s2", "s3"]),
        (reading(cited=1), []),
    ],
)
def test_whole_newest_takes_are_kept_until_the_reach_is_covered(
    film: tuple[Project, TakeLibrary], card: ModelCard, expected: list[str]
) -> None:
    assert kept(film, card) == expected
    assert recipe_for(*film, card, "s4").history == tuple(f"{one}t1" for one in expected)


def test_each_take_says_why(film: tuple[Project, TakeLibrary]) -> None:
    card = reading(latents=10)
    assert [r.reason for r in plan_memory(*film, card, "s4")] == [
        "the model looks back only 5.0 s", "the model looks back 5.0 s", "it comes just before",
    ]
    without = edits.set_ignored(film[0], "s4", ("s3",))
    last = plan_memory(without, film[1], card, "s4")[-1]
    assert (last.rate, last.tokens, last.reason) == (0, 0, "you left it out")
    assert budget_of(film[0], NINE) is None


def test_wishes_that_have_an_effect(film: tuple[Project, TakeLibrary]) -> None:
    made, library = film
    assert kept((edits.set_ignored(made, "s4", ("s3",)), library), NINE) == ["s2"]
    assert kept((edits.set_continues(made, "s4", "s1"), library), NINE) == ["s1"]
    pinned = edits.set_pinned(made, "s4", ("s1",))
    assert kept((pinned, library), NINE) == ["s3"]
    plan = plan_memory(pinned, library, NINE, "s4")
    assert plan[0].reason == "the model looks back only 4.5 s"


def test_what_lies_beyond_the_reach_makes_nothing_stale(
    film: tuple[Project, TakeLibrary],
) -> None:
    """The second shot is left as it is: it stands between, and does not go on from the first."""
    made, library = edits.set_ignored(film[0], "s2", ("s1",)), film[1]
    for shot_id in ("s2", "s3", "s4"):
        made, library = generate(made, library, shot_id)
    assert stale_shots(made, library, NINE) == {}
    edited, more = generate(edits.set_prompt(made, "s1", "a boat"), library, "s1")
    assert stale_shots(edited, more, NINE) == {}
    assert stale_shots(edits.set_enabled(made, "s1", enabled=False), library, NINE) == {}
    assert stale_shots(made, library, None) == {}
    near, more = generate(made, library, "s3")
    assert "s4" in stale_shots(near, more, NINE)
    farther = stale_shots(made, library, reading(latents=10))
    assert farther["s4"][0] == "it does not remember shot 2, which comes before it"


def test_an_edit_within_reach_makes_stale_what_goes_on_from_it_one_after_another(
    film: tuple[Project, TakeLibrary],
) -> None:
    made, library = generate(*film, "s4")
    stale = stale_shots(edits.set_prompt(made, "s1", "a boat"), library, NINE)
    assert stale["s2"] == ("shot 1, which it remembers, is stale itself",)
    assert stale["s4"] == ("shot 3, which it remembers, is stale itself",)


def test_what_begins_from_a_picture_goes_on_from_nothing_before(
    film: tuple[Project, TakeLibrary], monkeypatch: pytest.MonkeyPatch
) -> None:
    anew = msgspec.structs.replace(CARD, past=OwnPast(pictures=1, cited=1, anew=True))
    monkeypatch.setattr(builders, "CARD", anew)
    citing = replace(edits.set_prompt(film[0], "s4", "@ada sits"), cast=CAST)
    made, library = generate(citing, film[1], "s4")
    assert library.by_id["s4t1"].recipe.history == ()
    why = "the shot begins from a picture, and animatic reads no other"
    assert {r.reason for r in plan_memory(made, library, anew, "s4")} == {why}
    other, library = generate(made, library, "s3")
    assert not any("shot" in why for why in stale_shots(other, library, anew).get("s4", ()))
    assert kept((made, library), reading(pictures=1, cited=1)) == ["s3"]
    assert kept((edits.set_prompt(made, "s4", "ada sits"), library), anew) == ["s3"]
    begun = made.with_shot(replace(made.shot("s4"), prompt="ada sits", keyframe="k"))
    assert kept((begun, library), anew) == []


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        (0, [(False, "the model reads no pictures of the cast")] * 2),
        (1, [(True, "the prompt cites it"),
             (False, "the model reads no more pictures of the cast than 1")]),
        (2, [(True, "the prompt cites it")] * 2),
    ],
)
def test_the_first_pictures_that_the_prompt_cites_are_kept(
    cited: int, expected: list[tuple[bool, str]]
) -> None:
    film, card = replace(project(shot(1, "@ben and @ada")), cast=CAST), reading(cited=cited)
    planned = plan_references(film, card, "s1")
    assert [one.reference.name for one in planned] == ["ben", "ada"]
    assert [(one.is_kept, one.reason) for one in planned] == expected
    pictures = ("b" * 64, "a" * 64)[:cited]
    assert recipe_for(film, TakeLibrary(), card, "s1").references == pictures


def test_what_a_model_reads_is_said_in_a_line() -> None:
    older = "it has no memory of older shots."
    assert past_words(None) == past_words(CARD) == ""
    assert past_words(NINE) == f"animatic reads the last 4.5 s before a chunk; {older}"
    one = past_words(reading(latents=9, cited=1))
    assert one.endswith(f"{older} Of the cast it reads one picture.")
    many = past_words(reading(pictures=1, cited=3))
    assert many == (
        f"animatic reads the last picture before a chunk; {older} "
        "Of the cast it reads up to 3 pictures."
    )
    assert past_words(reading()).startswith("animatic reads nothing of the shots before")


def test_a_model_that_starts_from_a_picture_needs_one(
    film: tuple[Project, TakeLibrary],
) -> None:
    card = reading(pictures=1, cited=1, starts=True)
    made, library = replace(film[0], cast=CAST), film[1]

    def needed(project: Project, card: ModelCard, shot_id: str, *coming: str) -> str:
        past = past_of(project, library, card)
        return picture_needed(past, project, project.shot(shot_id), coming)

    assert needed(made, card, "s1").startswith("SH0010 needs a picture to start from, as animatic")
    assert needed(edits.set_prompt(made, "s1", "@ada sits"), card, "s1") == ""
    assert needed(made, card, "s2") == ""
    alone = edits.set_ignored(made, "s2", ("s1",))
    assert needed(alone, card, "s2") != ""
    assert needed(alone, card, "s2", "s1", "s2") != ""  # it is not remembered when it is there
    empty = made.with_shot(replace(made.shot("s1"), selected_take=None))
    assert needed(empty, card, "s2") != ""
    assert needed(empty, card, "s2", "s1", "s2") == ""
    assert needed(empty, NINE, "s1") == needed(empty, CARD, "s1") == ""
