"""The theme in use: its colours by role, metrics, fonts and the style sheet.

Colours are looked up when something is painted, and what keeps painted things has the theme's name
in its key: so a theme can be changed while the program runs.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app import paths
from app.session.fonts import prefer_signs_of, sign_families
from app.ui.palettes import THEMES

_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
_MONO_FAMILIES = (
    "JetBrains Mono",
    "Cascadia Mono",
    "SF Mono",
    "Noto Sans Mono",
    "DejaVu Sans Mono",
)


@dataclass(frozen=True)
class Metrics:
    """Sizes in device-independent pixels."""

    font_px: int = 12
    small_px: int = 11
    readout_px: int = 22
    ruler_px: int = 48
    edge_px: int = 7
    gap_px: int = 2
    radius_px: int = 4
    min_width: int = 760
    min_height: int = 500


METRICS = Metrics()
_ROLE = re.compile(r"@([a-z_]+)")
_used = ["dark"]  # the name of the theme in use


def theme_name() -> str:
    """The theme in use, for the keys of what is kept painted."""
    return _used[0]


def tint(role: str) -> str:
    """Return the colour of a role in the theme in use, as #rrggbb."""
    return str(getattr(THEMES[_used[0]], role))


def color(role: str, alpha: float = 1.0) -> QColor:
    """Return the colour of a role in the theme in use, with an opacity."""
    return QColor(_color(tint(role), alpha))  # a copy, as a colour can be changed


def ui_font(*, px: int = METRICS.font_px, bold: bool = False) -> QFont:
    """Return the font for words."""
    font = QFont([*_FAMILIES, *_sign_families()])
    font.setPixelSize(px)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def mono_font(*, px: int = METRICS.font_px) -> QFont:
    """Return the font for timecode: digits that keep their width."""
    font = QFont([*_mono_families(), *_sign_families()])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(px)
    return font


@lru_cache(maxsize=256)
def _color(value: str, alpha: float) -> QColor:
    found = QColor(value)
    found.setAlphaF(alpha)
    return found


def use_signs_of(language: str) -> None:
    """Fonts that are made from now on draw Chinese signs as this language does."""
    prefer_signs_of(language)
    _sign_families.cache_clear()


@lru_cache(maxsize=1)
def _sign_families() -> tuple[str, ...]:
    return tuple(sign_families())


@lru_cache(maxsize=1)
def _mono_families() -> list[str]:
    present = set(QFontDatabase.families())
    return [name for name in _MONO_FAMILIES if name in present] or list(_MONO_FAMILIES)


def style_sheet() -> str:
    """Return the style sheet with the colours of the theme in use filled in."""
    folder = paths.resources_dir()
    text = (folder / "themes" / "throughline.qss").read_text(encoding="utf-8")
    filled = text.replace("@icons", (folder / "icons").as_posix())
    return _ROLE.sub(lambda found: tint(found[1]), filled)


def apply_theme(application: QApplication, name: str = "dark") -> None:
    """Give the whole application a theme; everything that is shown repaints."""
    _used[0] = name if name in THEMES else "dark"
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    application.setFont(ui_font())
    application.setPalette(_qt_palette())
    application.setStyleSheet(style_sheet())


def _qt_palette() -> QPalette:
    role = QPalette.ColorRole
    roles = {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "field",
        role.AlternateBase: "panel",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "failed",
        role.Highlight: "accent",
        role.HighlightedText: "accent_text",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "faint",
        role.Mid: "line",
        role.Link: "running",
    }
    palette = QPalette()
    for key, name in roles.items():
        palette.setColor(key, color(name))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, color("disabled"))
    return palette
