"""Memories by name: `2x2x2`, `4x4x2 low`, `4x4x2 + 2x2x8`, `last 8`, as the tables list them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from generation.memory.encoder import MemoryEncoder
from generation.memory.plain import PlainMemory

Encoder = MemoryEncoder | PlainMemory

SPELLINGS = (
    "2x2x2 or another rate (height, width, time), alone or followed by low, high or patches (one "
    "branch, or a large patchifier; random, if it shall not begin as the transformer's own), by "
    "causal or full (what it attends to) and by cross (blocks read its hidden state, too); all; "
    "last 8; key frames 4; merged 4; several of them joined by +"
)
_RATE = re.compile(r"(\d+)x(\d+)x(\d+)((?: [a-z]+)*)")
_WORDS = {
    "branches": ("low", "high", "patches"), "begins": ("random",),
    "span": ("causal", "full"), "crosses": ("cross",),
}
_PLAIN = re.compile(r"(all|last|key frames|merged)(?: (\d+))?")
_NUMBERS = {"last": "reach", "key frames": "every", "merged": "cells"}


@dataclass(frozen=True)
class Sizes:
    """What every memory of one transformer shares; see `MemoryEncoder`."""

    channels: int
    inner_dim: int
    patch: int = 2
    history_frames: int = 81


def build_encoders(spelled: str, sizes: Sizes) -> list[Encoder]:
    """New memory encoders, side by side, as spelled.

    Raises:
        ValueError: no memory is spelled so; the message says how they are.
    """
    encoders = [_build(part.strip(), sizes) for part in spelled.split("+")]
    if len({(e.pooled, e.hidden_dim, e.reach) for e in encoders}) > 1:
        raise ValueError(f"{spelled!r}: patches, cross and last cannot stand beside others")
    return encoders


def _build(part: str, sizes: Sizes) -> Encoder:
    if (match := _RATE.fullmatch(part)) and match[1] == match[2]:
        rates = {"spatial_rate": int(match[1]), "time_rate": int(match[3])}
        encoder: Encoder = MemoryEncoder(**vars(sizes), **rates, **_variant(part, match[4].split()))
        return encoder
    match = _PLAIN.fullmatch(part)
    if match is None or (match[1] == "all") != (match[2] is None):
        raise _unknown(part)
    number = {_NUMBERS[match[1]]: int(match[2])} if match[2] else {}
    keeps = match[1] if match[1] in ("key frames", "merged") else "all"
    plain: Encoder = PlainMemory(**vars(sizes), keeps=keeps, **number)
    return plain


def _variant(part: str, words: list[str]) -> dict[str, Any]:
    """One word of each kind at most."""
    named = {kind: word for word in words for kind, known in _WORDS.items() if word in known}
    if len(named) < len(words):
        raise _unknown(part)
    return named | {"crosses": "crosses" in named}


def _unknown(part: str) -> ValueError:
    return ValueError(f"no memory is spelled {part!r}; memories are {SPELLINGS}")
