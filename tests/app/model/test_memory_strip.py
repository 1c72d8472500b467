from dataclasses import replace

from app.model.cast_plan import RememberedReference
from app.model.memory_plan import LEFT_OUT, Remembered, plan_memory
from app.model.memory_strip import MemoryStrip, strip_of
from app.model.project import Reference, ReferenceKind
from generation.protocol import FrameGrid, LatentSpan
from tests.app.model.builders import CARD, generated


def strip(*rates: int, cast: tuple[RememberedReference, ...] = ()) -> MemoryStrip:
    """The last of four shots remembers three of two chunks: nine latent frames each."""
    film, library = generated(4)
    plan: list[Remembered] = [
        replace(remembered, rate=rate)
        for remembered, rate in zip(plan_memory(film, library, CARD, "s4"), rates, strict=True)
    ]
    return strip_of(film, library, plan, CARD.grid, cast)


def test_shots_lie_one_behind_the_other_with_their_rates() -> None:
    made = strip(1, 2, 4)
    assert [(s.number, s.first, s.end, s.rate) for s in made.shots] == [
        (1, 0, 9, 1), (2, 9, 18, 2), (3, 18, 27, 4)
    ]
    assert made.latents == 27
    assert [made.at(latent).number for latent in (0, 8, 9, 26)] == [1, 1, 2, 3]


def test_what_is_left_out_is_not_on_the_strip_but_named() -> None:
    made = strip(1, LEFT_OUT, 1)
    assert [(s.number, s.first) for s in made.shots] == [(1, 0), (3, 9)]
    assert [shot.name for shot in made.left_out] == ["SH0020"]
    assert strip(0, 0, 0).latents == 0


def test_a_range_gives_the_pictures_of_its_latent_frames() -> None:
    made = strip(1, 1, 1)
    assert [p.number for p in made.pictures(0, 1)] == [0, 1, 2, 3, 4]
    across = made.pictures(8, 9)
    assert [(p.part.number, p.number) for p in across] == [
        (1, 29), (1, 30), (1, 31), (1, 32), (2, 0)
    ]


def test_spans_cover_what_is_asked_and_no_more() -> None:
    made = strip(1, 1, 1)
    assert made.spans(made.pictures(7, 10)) == (
        LatentSpan("s1t1", 7, 2), LatentSpan("s2t1", 0, 2)
    )
    apart = (*made.pictures(0, 0), *made.pictures(5, 5))
    assert made.spans(apart) == (LatentSpan("s1t1", 0, 1), LatentSpan("s1t1", 5, 1))
    assert made.spans(()) == ()


def remembered(name: str, *, is_kept: bool = True) -> RememberedReference:
    reference = Reference(name, ReferenceKind.CHARACTER, name[0] * 64)
    return RememberedReference(reference, is_kept, 10, "the prompt cites it")


def test_cited_pictures_lie_before_the_shots_with_one_picture_each() -> None:
    made = strip(1, 1, 1, cast=(remembered("ada"), remembered("eve")))
    assert [(part.label, part.first, part.end) for part in made.parts[:3]] == [
        ("@ada", 0, 1), ("@eve", 1, 2), ("1  SH0010", 2, 11)
    ]
    assert made.latents == 29
    across = made.pictures(1, 3)
    assert [(p.part.label, p.number) for p in across[:2]] == [("@eve", 0), ("1  SH0010", 0)]
    assert made.spans(across) == (LatentSpan("e" * 64, 0, 1), LatentSpan("s1t1", 0, 2))


def test_a_cited_picture_that_does_not_fit_is_named_apart() -> None:
    made = strip(1, 1, 1, cast=(remembered("ada", is_kept=False), remembered("eve")))
    assert [part.label for part in made.parts[:2]] == ["@eve", "1  SH0010"]
    assert [reference.name for reference in made.left_out_cast] == ["ada"]


def test_takes_that_are_counted_in_another_way_cannot_be_compared() -> None:
    film, library = generated(4)
    plan = plan_memory(film, library, CARD, "s4")
    assert all(shot.is_comparable for shot in strip_of(film, library, plan, CARD.grid).shots)
    faster = FrameGrid(rate=(16, 1))
    assert not any(shot.is_comparable for shot in strip_of(film, library, plan, faster).shots)
