"""The colours of each theme by role, and which words stand on which ground.

Wells and veils, around and over pictures, have no tint in any theme: it would change how pictures
are judged.
"""

from dataclasses import dataclass
from typing import Final

from app.model.project import Label


@dataclass(frozen=True)
class Palette:
    """Colours by role, as #rrggbb, of the dark theme; the others replace them all."""

    window: str = "#1c1d1f"
    panel: str = "#242628"
    raised: str = "#2f3235"
    hover: str = "#363a3d"
    pressed: str = "#17181a"
    field: str = "#17181a"
    well: str = "#111111"  # behind pictures
    veil: str = "#111111"  # below words over pictures, dark in every theme
    veil_text: str = "#e4e4e4"
    line: str = "#3b3e42"
    seam: str = "#101113"  # between panes
    handle: str = "#4a4f55"
    handle_hover: str = "#62686f"
    text: str = "#e2e4e7"
    muted: str = "#a9aeb5"
    faint: str = "#898f97"
    disabled: str = "#70757c"
    accent: str = "#f0a441"
    accent_hover: str = "#f7b45f"
    accent_text: str = "#1a1408"
    chosen: str = "#4a3a20"  # the row of a list
    select: str = "#f6f7f9"
    focus: str = "#7db7f0"
    playhead: str = "#ff6a55"
    block: str = "#303235"
    block_head: str = "#393c40"
    ready: str = "#6fc48a"
    stale: str = "#f0c24a"
    running: str = "#6bb5f5"
    queued: str = "#bca9f0"
    failed: str = "#ff8a7f"
    empty: str = "#a9aeb5"
    told: str = "#24302a"
    told_line: str = "#3d5a48"
    problem: str = "#3a2321"
    problem_line: str = "#71403a"
    calm: str = "#3c6a90"
    warm: str = "#75634f"
    drift: str = "#b32f25"
    label_letter: str = "#101113"
    label_red: str = "#e76059"
    label_orange: str = "#e0823d"
    label_yellow: str = "#d9b430"
    label_green: str = "#57ab5a"
    label_cyan: str = "#3fb6c4"
    label_blue: str = "#539bf5"
    label_violet: str = "#a371f7"
    label_pink: str = "#e275ad"
    glyphs: str = "light"  # which of the drawn arrows
    check: str = "dark"  # and which tick, on the accent


DARK: Final = Palette()
LIGHT: Final = Palette(
    window="#e9e9e9", panel="#f4f4f4", raised="#fdfdfd", hover="#e0e0e0", pressed="#d4d4d4",
    field="#ffffff", well="#d2d2d2", line="#bcbcbc", seam="#c4c4c4",
    handle="#a6a6a6", handle_hover="#888888",
    text="#181818", muted="#454545", faint="#686868", disabled="#878787",
    accent="#955000", accent_hover="#7d4300", accent_text="#ffffff", chosen="#f3ddc0",
    select="#101214", focus="#1462b4", playhead="#c42a17",
    block="#fbfbfb", block_head="#e6e6e6",
    ready="#155f2a", stale="#734c00", running="#0a56a0", queued="#5f3db3", failed="#a81b10",
    empty="#454545",
    told="#dcefe2", told_line="#9cc7aa", problem="#fbe0dd", problem_line="#e0a39c",
    calm="#a9c6e0", warm="#d9c5a8", drift="#f0958b",
    label_letter="#ffffff", label_red="#b3261e", label_orange="#a34d00", label_yellow="#7a5d00",
    label_green="#2a6f30", label_cyan="#0b6b78", label_blue="#1a5fb8", label_violet="#6f3fd0",
    label_pink="#a82a74",
    glyphs="dark", check="light",
)  # fmt: skip
CONTRAST: Final = Palette(
    window="#000000", panel="#000000", raised="#141414", hover="#2a2a2a", pressed="#000000",
    field="#000000", well="#000000", veil="#000000", veil_text="#ffffff",
    line="#9a9a9a", seam="#8a8a8a", handle="#b4b4b4", handle_hover="#ffffff",
    text="#ffffff", muted="#e4e4e4", faint="#c4c4c4", disabled="#9a9a9a",
    accent="#ffd400", accent_hover="#ffe56b", accent_text="#000000", chosen="#4a3d00",
    select="#ffffff", focus="#00e5ff", playhead="#ff7a66",
    block="#000000", block_head="#1f1f1f",
    ready="#7dff9b", stale="#ffe05c", running="#8fd3ff", queued="#d9c8ff", failed="#ffb8b0",
    empty="#e4e4e4",
    told="#002a10", told_line="#7dff9b", problem="#3d0a05", problem_line="#ffb8b0",
    calm="#12405f", warm="#4d3d28", drift="#7d0f06",
    label_letter="#000000", label_red="#ff9189", label_orange="#ffa45c", label_yellow="#ffe05c",
    label_green="#7dff9b", label_cyan="#5cf0ff", label_blue="#8fc4ff", label_violet="#cdb4ff",
    label_pink="#ff9fd2",
    glyphs="white",
)  # fmt: skip
THEMES: Final = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}
STATES: Final = ("ready", "stale", "running", "queued", "failed", "empty")

_PANES = ("window", "panel", "raised", "hover", "field")
_CARDS = ("block", "block_head", "hover", "well")
GROUNDS: Final = {
    "text": (*_PANES, *_CARDS, "pressed", "chosen", "told", "problem", "calm", "warm", "drift"),
    "muted": (*_PANES, *_CARDS),
    "faint": ("field", "panel"),  # placeholders
    "accent": ("field", "panel", "raised"),  # names in a prompt, a button that is down
    "accent_text": ("accent", "accent_hover"),
    "veil_text": ("veil",),
    "label_letter": tuple(f"label_{label.value}" for label in Label if label),
    **dict.fromkeys(STATES, ("window", "panel", "field", *_CARDS)),
}
"""Which role is read on which grounds."""

SHAPES: Final = {
    "focus": ("window", "panel", "raised", "field", "well", "block", "hover"),
    "select": ("window", "block", "well"),
    "playhead": ("window", "panel", "well"),
    "accent": ("window", "panel", "well", "block"),  # where something is inserted
    "accent_text": ("accent",),  # the ring within a button of the accent's colour
    "faint": ("window", "block", "field"),  # outlines of what is empty, of boxes to tick
    "muted": ("panel", "field"),  # arrows
    **dict.fromkeys(STATES, _CARDS),
}
"""Which lines, rings and icons lie on which grounds."""


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """WCAG 2.2, "relative luminance" of an sRGB colour."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
