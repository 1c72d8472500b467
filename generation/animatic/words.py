"""The words of the captions, and the list of all of them."""

from __future__ import annotations

import re

from generation.animatic.palette import CLOTHES, FURS, HAIR, WALLS
from generation.animatic.places import KINDS
from generation.animatic.shots import OBJECTS

CHILD = ("kid", "child")  # only where there is one child in the story
NAMES: dict[str, tuple[str, ...]] = {
    "woman": ("woman", "lady", "young woman"),
    "man": ("man", "guy", "young man"),
    "girl": ("girl", "little girl", "young girl", *CHILD),
    "boy": ("boy", "little boy", "young boy", *CHILD),
    "old woman": (
        "old woman",
        "old lady",
        "elderly woman",
        "elderly lady",
        "grandmother",
        "grandma",
    ),
    "old man": ("old man", "elderly man", "old guy", "grandfather", "grandpa"),
    "cat": ("cat",),
    "dog": ("dog",),
}
GARMENTS: dict[str, tuple[str, ...]] = {
    "dress": ("dress",),
    "coat": ("coat", "coat", "jacket"),
    "shirt": ("shirt", "shirt", "sweater", "t-shirt", "top"),
}
PATTERNS = {"plain": "", "striped": "striped ", "dotted": "dotted "}
VERBS: dict[str, tuple[str, ...]] = {
    "stand": ("stands", "stands", "is standing", "waits", "stands still"),
    "walk": ("walks", "walks past", "is walking", "strolls", "walks along", "goes for a walk"),
    "run": ("runs", "is running", "runs past", "hurries"),
    "sit": ("sits", "is sitting", "is seated"),
    "sit down": ("sits down", "sits down slowly", "takes a seat"),
    "wave": ("waves", "waves a hand", "is waving", "waves hello"),
    "jump": ("jumps", "is jumping", "jumps up and down", "jumps for joy"),
    "dance": ("dances", "is dancing", "dances happily"),
    "turn away": ("turns away", "turns around", "turns away slowly", "is turning away"),
    "pick up": ("picks up *", "bends down and picks up *", "lifts *"),
    "pet": ("pets *", "pets *", "strokes *", "is petting *"),
    "talk": ("talks to *", "talks with *", "is talking to *", "speaks to *", "chats with *"),
}
LIKES_STAND = ("stands", "is standing", "looks around")
ALONGSIDE = (" and", " while", ",")
LIGHTS: dict[str, tuple[str, ...]] = {
    "day": ("by day", "in the morning", "in daylight", "in the daytime"),
    "sunset": ("at sunset", "at sunset", "in the evening", "at dusk"),
    "night": ("at night", "at night", "late at night"),
}
SIZES: dict[str, tuple[str, ...]] = {
    "wide": ("wide shot", "wide shot", "wide", "long shot", "full shot"),
    "medium": ("medium shot", "medium shot", "medium", "mid shot"),
    "close-up": ("close-up", "close-up", "close up", "close shot"),
}
MOVES: dict[str, tuple[str, ...]] = {
    "static": ("", "", "", "static", "static camera", "still camera", "static shot"),
    "pan left": (
        "pan left",
        "camera pans left",
        "slow pan left",
        "panning left",
        "slow pan to the left",
    ),
    "pan right": (
        "pan right",
        "camera pans right",
        "slow pan right",
        "panning right",
        "slow pan to the right",
    ),
    "tilt up": ("tilt up", "camera tilts up", "slow tilt up", "tilting up"),
    "zoom in": ("zoom in", "camera zooms in", "slow zoom in", "zooming in", "push in"),
    "zoom out": ("zoom out", "camera zooms out", "slow zoom out", "zooming out", "pull out"),
}
_GLUE = (
    "a an the with and in on by next to near of hair glasses hat wearing dressed gray walls"
    " trousers pants at day while to left right . , :"
)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|[.,:]")


def article(noun: str) -> str:
    """Put "a" or "an" before words."""
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def split_words(text: str) -> list[str]:
    """Split a caption into lower-case words and punctuation marks."""
    return _WORD.findall(text.lower())


def vocabulary() -> list[str]:
    """Return all words that the captions can use, sorted."""
    tables = (NAMES, GARMENTS, VERBS, LIGHTS, SIZES, MOVES)
    texts = [_GLUE, *PATTERNS.values(), *LIKES_STAND, *ALONGSIDE, *OBJECTS]
    texts += [text for table in tables for options in table.values() for text in options]
    texts += [name for table in (CLOTHES, HAIR, WALLS, *FURS.values()) for name in table]
    for kind in KINDS.values():
        texts += [kind.name, kind.phrase, kind.accent, kind.seat[0], *(n for n, _ in kind.things)]
    return sorted({word for text in texts for word in split_words(text)})
