from dataclasses import replace

from app.model import edits
from app.model.export_plan import PictureRun, SlateRun, plan_export
from app.model.takes import TakeState
from app.model.time import FrameRange, FrameRate
from tests.app.model.builders import CARD, generated, project, shot

FILM, LIBRARY = generated(3)


def test_a_ready_film_is_pictures_held_on_threes() -> None:
    plan = plan_export(FILM, LIBRARY, CARD)
    assert plan.frames == 288
    assert plan.problems == ()
    assert [item.range for item in plan.items] == [FrameRange(n, 96) for n in (0, 96, 192)]
    first = plan.items[0]
    assert isinstance(first, PictureRun)
    assert first.pictures == tuple(frame // 3 for frame in range(96))


def test_missing_and_stale_shots_are_told_apart() -> None:
    film = edits.set_prompt(edits.select_take(FILM, "s3", None), "s2", "a dog")
    plan = plan_export(film, LIBRARY, CARD)
    assert plan.problems == (
        "Shot 3 (SH0030) has no pictures.",
        "Shot 2 (SH0020) is stale: its prompt was edited.",
    )
    assert plan.items[2] == SlateRun(film.shots[2], FrameRange(192, 96))


def test_a_partial_take_covers_only_its_frames() -> None:
    take = LIBRARY.by_id["s2t1"]
    library = LIBRARY.replace(replace(take, chunks=take.chunks[:1], state=TakeState.PARTIAL))
    plan = plan_export(FILM, library, CARD)
    assert [item.range for item in plan.items[1:3]] == [FrameRange(96, 51), FrameRange(147, 45)]
    assert [p.sentence for p in plan.missing] == [
        "Shot 2 (SH0020) has pictures for only 2:03 of its 4:00."
    ]


def test_a_chunk_lost_from_the_start_leaves_nothing_to_show() -> None:
    take = LIBRARY.by_id["s1t1"]
    lost = replace(take, chunks=(replace(take.chunks[0], missing=True), *take.chunks[1:]))
    plan = plan_export(FILM, LIBRARY.replace(lost), CARD)
    assert [p.sentence for p in plan.missing] == ["Shot 1 (SH0010) has no pictures."]


def test_disabled_shots_are_left_out() -> None:
    plan = plan_export(edits.set_enabled(FILM, "s3", enabled=False), LIBRARY, CARD)
    assert (plan.frames, len(plan.items), plan.problems) == (192, 2, ())
    assert plan_export(project(), LIBRARY, CARD).frames == 0
    alone = plan_export(project(shot(9)), LIBRARY, CARD)
    assert alone.items == (SlateRun(shot(9), FrameRange(0, 96)),)


def test_a_slow_rate_against_the_models_stays_exact() -> None:
    film, library = generated(2, rate=FrameRate(24000, 1001))
    plan = plan_export(film, library, CARD)
    assert plan.problems == ()
    assert sum(item.range.frames for item in plan.items) == plan.frames == 192
