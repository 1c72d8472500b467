"""Named colours of the artist, and the light of the day over them.

Colours of clothes are at least 25 apart in CIE Lab, so that a wrong colour is plainly wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Rgb: TypeAlias = tuple[int, int, int]

CLOTHES: dict[str, Rgb] = {
    "red": (205, 32, 40),
    "orange": (245, 130, 20),
    "yellow": (250, 215, 50),
    "green": (30, 140, 50),
    "teal": (0, 165, 165),
    "blue": (30, 70, 205),
    "purple": (125, 45, 160),
    "pink": (250, 135, 185),
    "white": (242, 242, 236),
    "black": (34, 34, 40),
    "grey": (128, 130, 134),
    "brown": (115, 68, 32),
}
HAIR: dict[str, Rgb] = {
    "black": (32, 28, 30),
    "brown": (98, 56, 28),
    "blonde": (236, 196, 92),
    "red": (196, 74, 24),
    "grey": (142, 144, 150),
    "white": (236, 236, 240),
}
SKIN: dict[str, Rgb] = {
    "fair": (255, 219, 190),
    "tan": (228, 172, 122),
    "olive": (184, 124, 78),
    "dark": (116, 72, 46),
}
WALLS: dict[str, Rgb] = {
    "blue": (112, 164, 226),
    "green": (132, 194, 122),
    "yellow": (248, 224, 122),
    "pink": (246, 172, 186),
    "purple": (172, 140, 212),
    "orange": (246, 172, 104),
    "red": (206, 92, 84),
    "teal": (98, 188, 184),
    "grey": (168, 170, 174),
    "white": (240, 238, 230),
}
FLOORS: dict[str, Rgb] = {
    "oak": (196, 144, 88),
    "dark wood": (116, 74, 48),
    "stone": (146, 148, 152),
    "cream": (226, 210, 176),
    "slate": (72, 84, 100),
    "brick": (168, 92, 70),
}
FURS: dict[str, dict[str, Rgb]] = {
    "cat": {
        "black": (36, 34, 40),
        "white": (244, 242, 238),
        "grey": (132, 136, 144),
        "orange": (240, 142, 44),
    },
    "dog": {
        "black": (40, 36, 38),
        "white": (244, 240, 230),
        "brown": (130, 78, 40),
        "yellow": (232, 190, 104),
    },
}
LIGHTS = ("day", "sunset", "night")
_GAIN = {"day": (1.0, 1.0, 1.0), "sunset": (1.0, 0.86, 0.72), "night": (0.72, 0.75, 0.88)}
_LIFT = {"day": (0, 0, 0), "sunset": (14, 4, 0), "night": (0, 2, 8)}


@dataclass(frozen=True)
class Colour:
    """A colour with the name that captions use."""

    name: str
    rgb: Rgb


def pick(
    table: dict[str, Rgb],
    rng: np.random.Generator,
    *,
    avoid: tuple[Rgb, ...] = (),
    far: float = 25.0,
) -> Colour:
    """Pick a named colour with a small jitter, at least `far` in Lab from the colours to avoid."""
    names = [n for n in table if all(lab_distance(table[n], other) >= far for other in avoid)]
    name = str(rng.choice(names or list(table)))
    jitter = rng.integers(-6, 7, 3)
    red, green, blue = (
        int(np.clip(c + j, 0, 255)) for c, j in zip(table[name], jitter, strict=True)
    )
    return Colour(name, (red, green, blue))


def lit(rgb: Rgb, light: str) -> Rgb:
    """Return a colour as it looks under a light."""
    gain, lift = _GAIN[light], _LIFT[light]
    red, green, blue = (min(255, round(c * g + o)) for c, g, o in zip(rgb, gain, lift, strict=True))
    return red, green, blue


def shade(rgb: Rgb, factor: float) -> Rgb:
    """Return a darker (below 1) or lighter (above 1) neighbour of a colour."""
    if factor <= 1.0:
        red, green, blue = (round(c * factor) for c in rgb)
    else:
        red, green, blue = (round(c + (255 - c) * (factor - 1.0)) for c in rgb)
    return red, green, blue


def lab(rgb: NDArray[np.generic] | Rgb) -> NDArray[np.float64]:
    """Convert sRGB in 0..255 (last axis) to CIE Lab, D65."""
    srgb = np.asarray(rgb, np.float64) / 255.0
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    xyz = linear @ to_xyz.T / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), xyz * (841 / 108) + 4 / 29)
    return np.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1
    )


def lab_distance(one: Rgb, other: Rgb) -> float:
    """Return the CIE76 distance of two colours."""
    return float(np.linalg.norm(lab(one) - lab(other)))
