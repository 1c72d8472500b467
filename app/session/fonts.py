"""Families of fonts that have Japanese and Chinese signs, in the order of the user's language.

Named, as a search by sign may find a bold or a serif one first.
"""

from typing import Final

from PySide6.QtGui import QFontDatabase

_FAMILIES: Final = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo"),
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei UI"),
}
_first = ["ja"]


def prefer_signs_of(language: str) -> None:
    """Signs that both languages have are drawn as this one does; others change nothing."""
    if language in _FAMILIES:
        _first[0] = language


def sign_families() -> list[str]:
    """What this computer has of them; empty where it has none."""
    order = (_first[0], *(name for name in _FAMILIES if name != _first[0]))
    present = set(QFontDatabase.families())
    return [family for name in order for family in _FAMILIES[name] if family in present]
