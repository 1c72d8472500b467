from dataclasses import replace

import msgspec

from app.model import edits
from app.model.cutting import delete_shots
from app.model.lineage import (
    Empty,
    Partial,
    Ready,
    Stale,
    history_of,
    recipe_for,
    shot_state,
    shot_states,
    stale_shots,
)
from app.model.project import Project
from app.model.takes import TakeLibrary, TakeState
from tests.app.model.builders import CARD, generate, generated, project, shot

FILM, LIBRARY = generated(4)


def reasons(film: Project, library: TakeLibrary = LIBRARY) -> dict[int, tuple[str, ...]]:
    return {film.number(key): words for key, words in stale_shots(film, library, CARD).items()}


def test_a_film_made_in_order_is_ready() -> None:
    assert reasons(FILM) == {}
    assert set(shot_states(FILM, LIBRARY, CARD).values()) == {Ready()}


def test_a_recipe_holds_the_next_legal_length_and_the_history() -> None:
    recipe = recipe_for(FILM, LIBRARY, CARD, "s3")
    assert (recipe.frames, recipe.history) == (33, ("s1t1", "s2t1"))
    assert recipe == LIBRARY.by_id["s3t1"].recipe
    one_frame = edits.set_duration(FILM, "s3", 1)
    assert recipe_for(one_frame, LIBRARY, CARD, "s3").frames == 17
    slipped = edits.set_in_frame(FILM, "s3", 48)
    assert recipe_for(slipped, LIBRARY, CARD, "s3").frames == 49


def test_an_edited_prompt_makes_only_that_shot_and_its_heirs_stale() -> None:
    film = edits.set_prompt(FILM, "s2", "a dog")
    assert reasons(film) == {
        2: ("its prompt was edited",),
        3: ("shot 2, which it remembers, is stale itself",),
        4: ("shots 2 and 3, which it remembers, are stale themselves",),
    }


def test_a_clip_that_is_too_short_now_makes_nothing_stale_that_remembers_it() -> None:
    """Nothing makes a clip anew: what remembers it would have been stale for ever."""
    clip = LIBRARY.by_id["s1t1"]
    recipe = msgspec.structs.replace(clip.recipe, prompt="", source="c" * 64)
    library = LIBRARY.replace(replace(clip, recipe=recipe))
    assert list(reasons(edits.set_duration(FILM, "s1", 200), library)) == [1]


def test_of_two_shots_with_a_take_the_enabled_one_is_named() -> None:
    first = replace(FILM.shots[0], enabled=False)
    shots = (first, replace(first, id="copy", enabled=True), *FILM.shots[1:])
    changed = LIBRARY.by_id["s2t1"].recipe
    forgot = replace(
        LIBRARY.by_id["s2t1"], recipe=msgspec.structs.replace(changed, history=())
    )
    assert reasons(replace(FILM, shots=shots), LIBRARY.replace(forgot))[3] == (
        "it does not remember shot 2, which comes before it",
    )


def test_a_new_take_is_named_by_its_number() -> None:
    film, library = generate(edits.set_prompt(FILM, "s2", "a dog"), LIBRARY, "s2")
    assert reasons(film, library) == {
        3: ("shot 2 before it now has another take (take 2, was take 1)",),
        4: (
            "shot 2 before it now has another take (take 2, was take 1)",
            "shot 3, which it remembers, is stale itself",
        ),
    }


def test_selecting_the_old_take_again_makes_the_rest_ready() -> None:
    film, library = generate(FILM, LIBRARY, "s2")
    film = edits.select_take(film, "s2", library.by_id["s2t1"])
    assert reasons(film, library) == {}


def test_a_seed_an_order_and_a_switch() -> None:
    assert reasons(edits.set_seed(FILM, "s4", 77)) == {4: ("its seed was changed",)}
    disabled = reasons(edits.set_enabled(FILM, "s1", enabled=False))
    assert disabled[2] == ("shot 1 before it was disabled",)
    assert 1 not in disabled
    deleted = reasons(delete_shots(FILM, ["s3"]))
    assert deleted == {3: ("a shot before it was deleted",)}
    moved = reasons(edits.move_shot(FILM, "s1", 2))
    assert moved[1] == ("shot 3 was moved from before it to after it",)
    assert moved[3] == (
        "it does not remember shot 1, which comes before it",
        "it does not remember shot 2, which comes before it",
    )
    assert moved[4] == (
        "the shots before it are in another order now",
        "shots 1, 2 and 3, which it remembers, are stale themselves",
    )


def test_trimming_shorter_is_never_stale_and_moves_nobodys_history() -> None:
    film = edits.trim_head(edits.set_duration(FILM, "s2", 50), "s2", 20)
    assert reasons(film) == {}
    assert history_of(film, LIBRARY, "s4") == history_of(FILM, LIBRARY, "s4")


def test_a_shot_may_grow_into_its_handles_but_not_beyond() -> None:
    assert reasons(edits.set_duration(FILM, "s4", 99)) == {}
    film = edits.set_duration(FILM, "s4", 99 + 36)
    assert reasons(film) == {4: ("it is 1:12 longer than its take",)}


def test_another_model_is_named_and_an_absent_one_is_not_compared() -> None:
    other = CARD.__class__("wan", "b" * 64, CARD.grid, 8, 3.0, 3.0)
    assert stale_shots(FILM, LIBRARY, other)["s1"] == (
        "it was made with another model (animatic, now wan)",
    )
    retrained = CARD.__class__("animatic", "b" * 64, CARD.grid, 4, 3.0, 3.0)
    assert stale_shots(FILM, LIBRARY, retrained)["s1"] == (
        "it was made with another model (other weights of the same name)",
        "the number of steps was changed (4, was 8)",
    )
    unknown = CARD.__class__("animatic", "", CARD.grid, 8, 3.0, 3.0)
    assert stale_shots(FILM, LIBRARY, unknown) == {}
    assert stale_shots(FILM, LIBRARY, None) == {}


def test_a_shot_without_a_take_is_empty_and_never_stale() -> None:
    film = project(shot(1), shot(2))
    film, library = generate(film, TakeLibrary(), "s2")
    assert reasons(film, library) == {}
    assert shot_state(film, library, CARD, "s1") == Empty()
    film, library = generate(film, library, "s1")
    assert reasons(film, library) == {
        2: ("it does not remember shot 1, which comes before it",)
    }


def test_a_take_that_was_lost_or_unselected() -> None:
    film = edits.select_take(FILM, "s3", None)
    assert reasons(film) == {4: ("shot 3 before it has no take any more",)}
    without = TakeLibrary({key: t for key, t in LIBRARY.by_id.items() if key != "s3t1"})
    assert shot_state(FILM, without, CARD, "s3") == Empty()
    assert reasons(FILM, without) == {4: ("a take that it remembers was not found",)}


def test_a_remembered_take_that_went_on_makes_what_follows_stale() -> None:
    film, library = generate(project(shot(1), shot(2), shot(3)), TakeLibrary(), "s1")
    whole = library.by_id["s1t1"]
    library = library.replace(replace(whole, chunks=whole.chunks[:1], state=TakeState.PARTIAL))
    film, library = generate(film, library, "s2")
    film, library = generate(film, library, "s3")
    assert reasons(film, library) == {}
    assert reasons(film, library.replace(whole)) == {
        2: ("take 1 of shot 1 went on since it was remembered",),
        3: (
            "take 1 of shot 1 went on since it was remembered",
            "shot 2, which it remembers, is stale itself",
        ),
    }


def test_a_take_from_before_this_was_recorded_is_not_stale() -> None:
    take = LIBRARY.by_id["s2t1"]
    older = replace(take, recipe=msgspec.structs.replace(take.recipe, history_chunks=()))
    assert reasons(FILM, LIBRARY.replace(older)) == {}


def test_a_partial_take_shows_what_it_has() -> None:
    film, library = generate(project(shot(1)), TakeLibrary(), "s1", state=TakeState.PARTIAL)
    take = library.by_id["s1t1"]
    library = library.replace(replace(take, chunks=take.chunks[:1]))
    assert shot_state(film, library, CARD, "s1") == Partial(17, 32)
    assert shot_state(edits.set_duration(film, "s1", 51), library, CARD, "s1") == Ready()
    film = edits.set_prompt(film, "s1", "other")
    assert shot_state(film, library, CARD, "s1") == Stale(("its prompt was edited",))
