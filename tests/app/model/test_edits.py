import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import edits
from app.model.cutting import delete_shots
from app.model.project import EditError, Project
from app.model.takes import TakeLibrary
from app.model.time import RATES, FrameRate
from app.model.timeline import spans
from tests.app.model.builders import generate, project, shot

FILM = project(shot(1), shot(2), shot(3))


def test_an_edit_leaves_the_old_project_and_the_other_shots_alone() -> None:
    changed = edits.set_prompt(FILM, "s2", "a dog")
    assert FILM.shot(2).prompt == "prompt 2"
    assert changed.shot(2).prompt == "a dog"
    assert (changed.shots[0], changed.shots[2]) == (FILM.shots[0], FILM.shots[2])


def test_an_edit_that_changes_nothing_gives_the_same_project() -> None:
    assert edits.set_prompt(FILM, "s2", "prompt 2") is FILM
    assert edits.move_shot(FILM, "s2", 1) is FILM


@given(st.permutations(["s1", "s2", "s3"]), st.integers(-3, 5))
def test_moving_keeps_every_shot_once(order: list[str], index: int) -> None:
    film = FILM
    for shot_id in order:
        film = edits.move_shot(film, shot_id, index)
    assert sorted(film.shots, key=lambda s: s.id) == list(FILM.shots)
    assert film.frames == FILM.frames


@given(st.integers(0, 95))
def test_trimming_the_head_back_and_forth_is_nothing(frames: int) -> None:
    trimmed = edits.trim_head(FILM, "s1", frames)
    assert trimmed.shot("s1").frames == 96 - frames
    assert edits.trim_head(trimmed, "s1", -frames) == FILM


@pytest.mark.parametrize("frames", [0, -4])
def test_a_shot_lasts_at_least_one_frame(frames: int) -> None:
    with pytest.raises(EditError, match="at least one frame"):
        edits.set_duration(FILM, "s1", frames)
    assert edits.set_duration(FILM, "s1", 1).shot("s1").frames == 1


def test_a_head_cannot_be_trimmed_away_or_beyond_the_take() -> None:
    with pytest.raises(EditError, match="at least one frame"):
        edits.trim_head(FILM, "s1", 96)
    with pytest.raises(EditError, match="before its take"):
        edits.trim_head(FILM, "s1", -1)


def test_a_new_shot_gets_a_name_between_its_neighbours() -> None:
    film, added = edits.add_shot(FILM, "new", after="s1")
    assert [s.name for s in film.shots] == ["SH0010", "SH0010A", "SH0020", "SH0030"]
    assert (added.frames, added.prompt) == (96, "new")
    film, added = edits.add_shot(film)
    assert added.name == "SH0040"
    film = project()
    for _ in range(40):
        film, _ = edits.add_shot(film, after=film.shots[0].id if film.shots else None)
    assert len({s.name for s in film.shots}) == 40


def test_deleting_and_unknown_shots() -> None:
    assert [s.id for s in delete_shots(FILM, ["s2"]).shots] == ["s1", "s3"]
    with pytest.raises(EditError, match=r"no shot 9; the project has shots 1 to 3"):
        FILM.shot(9)
    with pytest.raises(EditError, match="no shots yet"):
        project().shot("SH0010")


def test_a_shot_is_found_by_number_name_and_id() -> None:
    assert FILM.shot(2) == FILM.shot("2") == FILM.shot("SH0020") == FILM.shot("sh0020")
    assert FILM.shot("s2").id == "s2"
    assert FILM.number("s3") == 3


@pytest.mark.parametrize("name", ["", "  ", "7", "SH0020", "sh0020", "a\nb", "x" * 81])
def test_names_that_cannot_be(name: str) -> None:
    with pytest.raises(EditError):
        edits.rename_shot(FILM, "s1", name)
    assert edits.rename_shot(FILM, "s1", " Opening ").shot(1).name == "Opening"


@pytest.mark.parametrize("seed", [-1, 2**32])
def test_seeds_have_bounds(seed: int) -> None:
    with pytest.raises(EditError, match="seed"):
        edits.set_seed(FILM, "s1", seed)


def test_a_prompt_of_ten_thousand_characters_is_kept_and_a_longer_one_than_that_refused() -> None:
    most = edits.MAX_PROMPT_CHARACTERS
    assert len(edits.set_prompt(FILM, "s1", "x" * most).shot(1).prompt) == most
    with pytest.raises(EditError, match="30000 characters"):
        edits.set_prompt(FILM, "s1", "x" * 30_000)


def test_a_take_of_another_shot_cannot_be_selected() -> None:
    film, library = generate(FILM, TakeLibrary(), "s1")
    made = library.of_shot("s1")[0]
    assert edits.select_take(film, "s1", None).shot(1).selected_take is None
    with pytest.raises(EditError, match="another shot"):
        edits.select_take(film, "s2", made)


@pytest.mark.parametrize("size", [(449, 256), (8, 8), (448, 9000)])
def test_sizes_that_a_movie_cannot_have(size: tuple[int, int]) -> None:
    with pytest.raises(EditError, match="even"):
        edits.set_size(FILM, size)


@given(st.sampled_from(RATES), st.lists(st.integers(1, 500), min_size=1, max_size=6))
def test_changing_the_rate_keeps_every_cut_to_half_a_frame(
    rate: FrameRate, lengths: list[int]
) -> None:
    film = project(*(shot(i, frames=n * 3) for i, n in enumerate(lengths, 1)))
    changed = edits.set_rate_keeping_time(film, rate)
    for old, new in zip(spans(film), spans(changed), strict=True):
        drift = film.rate.seconds(old.range.start) - rate.seconds(new.range.start)
        assert abs(drift) <= rate.seconds(1) / 2


def test_a_project_refuses_a_rate_that_does_not_exist() -> None:
    with pytest.raises(EditError, match="not a frame rate"):
        Project("x", FrameRate(12), (448, 256), "animatic")
