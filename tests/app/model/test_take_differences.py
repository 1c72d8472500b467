"""The differences of two takes in words, and their pictures in numbers."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import numpy as np
import pytest

from app.model.picture_difference import difference, squared_error
from app.model.project import Reference, ReferenceKind
from app.model.psnr import psnr, psnr_words
from app.model.take_differences import take_differences
from app.model.take_words import age_words, chunk_words
from app.model.takes import TakeState
from tests.app.model.builders import CARD, generate, generated, take

NOW = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
ADA = Reference("ada", ReferenceKind.CHARACTER, "a" * 64)
NEW_ADA = Reference("ada", ReferenceKind.CHARACTER, "b" * 64)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ()),
        ({"seed": 9}, ("seed 2 → 9",)),
        ({"prompt": "a red prompt 2"}, ("prompt with “a red”",)),
        ({"prompt": "prompt"}, ("prompt without “2”",)),
        ({"prompt": "prompt 3"}, ("prompt “2” → “3”",)),
        ({"history": ()}, ("only take 1 remembers take 1 of SH0010",)),
        ({"history": ("s1t2",)}, ("remembers take 1 of SH0010 → take 2",)),
        ({"history_chunks": (1,)}, ("remembers 2 → 1 chunks of take 1 of SH0010",)),
        ({"history_rates": (2,)}, ("remembers take 1 of SH0010 more coarsely",)),
        ({"model": "wan"}, ("model animatic → wan",)),
        ({"weights": "c" * 64}, ("other weights of animatic",)),
        ({"steps": 4, "guidance": 1.5}, ("steps 8 → 4", "guidance 3.0 → 1.5")),
        ({"references": ("a" * 64,)}, ("other pictures of the cast had room in the memory",)),
    ],
)
def test_each_difference_has_its_words(changes: dict[str, Any], words: tuple[str, ...]) -> None:
    film, library = generated(2)
    film, library = generate(film, library, "s1")
    first = library.by_id["s2t1"]
    second = take("s2", 2, msgspec.structs.replace(first.recipe, **changes))
    assert take_differences(film, library.add(second), first, second) == words


def test_a_take_that_cites_others_says_whom() -> None:
    film, library = generated(1)
    recipe = library.by_id["s1t1"].recipe
    first, second = take("s1", 2, recipe, cast=(ADA,)), take("s1", 3, recipe, cast=(NEW_ADA,))
    assert take_differences(film, library, first, second) == ("another picture of @ada",)
    bare = library.by_id["s1t1"]
    assert take_differences(film, library, bare, first) == ("only take 2 cites @ada",)


def test_an_imported_take_is_named_by_its_file() -> None:
    film, library = generated(1)
    made = library.by_id["s1t1"]
    recipe = msgspec.structs.replace(made.recipe, source="f" * 64, prompt="")
    clip = take("s1", 2, recipe, note="walk.mov")
    words = ("take 1 was generated", "take 2 was imported from walk.mov")
    assert take_differences(film, library, made, clip) == words


def test_psnr_and_difference() -> None:
    black = np.zeros((4, 6, 3), dtype=np.uint8)
    grey = np.full((4, 6, 3), 51, dtype=np.uint8)  # a fifth of white: 20 log10(5) = 13.98 dB
    assert psnr(squared_error(black, grey)) == pytest.approx(13.979, abs=1e-3)
    assert psnr_words(psnr(squared_error(grey, grey))) == "the same, bit for bit"
    assert (difference(black, grey) == 204).all()
    assert (difference(grey * 2, black) == 255).all()


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(days=2), "31 Dec 12:00"),
        (timedelta(days=400), "28 Nov 2024"),
    ],
)
def test_the_age_of_a_take(age: timedelta, words: str) -> None:
    assert age_words((NOW - age).isoformat(), NOW) == words
    assert age_words("yesterday", NOW) == ""


def test_a_partial_take_says_how_much_there_is() -> None:
    _, library = generated(1)
    whole = library.by_id["s1t1"]
    part = take("s1", 2, whole.recipe, chunks=whole.chunks[:1], state=TakeState.PARTIAL)
    assert chunk_words(part, CARD) == "partial, 1 of 2 chunks"
    assert chunk_words(part, None) == "partial, 1 chunk"
    assert chunk_words(whole, None) == "2 chunks"
