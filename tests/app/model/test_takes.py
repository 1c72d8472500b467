from dataclasses import replace

import pytest

from app.model.takes import TakeLibrary, TakeState, new_take
from tests.app.model.builders import chunks, generated

FILM, LIBRARY = generated(2)


def test_a_take_finds_the_chunk_of_a_picture() -> None:
    take = LIBRARY.of_shot("s1")[0]
    assert take.pictures == 33
    assert take.chunk_at(0) == (take.chunks[0], 0)
    assert take.chunk_at(16) == (take.chunks[0], 16)
    assert take.chunk_at(17) == (take.chunks[1], 0)
    assert take.chunk_at(33) is None
    assert take.chunk_at(-1) is None


def test_pictures_after_a_missing_chunk_are_not_counted() -> None:
    take = LIBRARY.of_shot("s1")[0]
    lost = replace(take, chunks=(replace(take.chunks[0], missing=True), take.chunks[1]))
    assert lost.pictures == 0
    assert lost.chunk_at(3) is None
    assert lost.chunk_at(17) == (take.chunks[1], 0)


def test_the_library_only_grows_and_the_old_one_stays() -> None:
    made = new_take(LIBRARY, "s1", LIBRARY.of_shot("s1")[0].recipe, "2026-01-01T00:00:00Z")
    assert made.number == 2
    grown = LIBRARY.add(made)
    assert made.id not in LIBRARY
    with pytest.raises(ValueError, match="already"):
        grown.add(made)
    first, second = chunks(33)
    grown = grown.add_chunk(made.id, second).add_chunk(made.id, first).add_chunk(made.id, first)
    grown = grown.set_state(made.id, TakeState.COMPLETE)
    assert [chunk.index for chunk in grown.by_id[made.id].chunks] == [0, 1]
    assert [take.number for take in grown.of_shot("s1")] == [1, 2]
    assert len(grown) == 3
    with pytest.raises(KeyError):
        TakeLibrary().set_state("none", TakeState.PARTIAL)
