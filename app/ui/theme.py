"""The dark theme: colours, metrics, fonts and the style sheet.

The greys are neutral on purpose, so that they do not tint how pictures are judged.
"""

from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.model.project import Label
from app.ui.resources import icon_path, theme_path

_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
_MONO_FAMILIES = (
    "JetBrains Mono",
    "Cascadia Mono",
    "SF Mono",
    "Noto Sans Mono",
    "DejaVu Sans Mono",
)


@dataclass(frozen=True)
class Palette:
    """Colours by role, as #rrggbb; every widget and painter takes them from here."""

    window: str = "#1c1d1f"
    panel: str = "#242628"
    raised: str = "#2f3235"
    hover: str = "#3a3e42"
    field: str = "#17181a"
    well: str = "#101113"
    line: str = "#3b3e42"
    text: str = "#e2e4e7"
    muted: str = "#a3a8af"
    faint: str = "#7d838b"
    accent: str = "#f0a441"
    accent_text: str = "#1a1408"
    select: str = "#f6f7f9"
    focus: str = "#7db7f0"
    playhead: str = "#ff6a55"
    block: str = "#343639"
    block_head: str = "#414448"
    ready: str = "#6fc48a"
    stale: str = "#f0c24a"
    running: str = "#6bb5f5"
    queued: str = "#b9a5ee"
    failed: str = "#ff7f73"
    empty: str = "#a3a8af"


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


LABEL_COLOURS = {
    Label.RED: "#e5534b",
    Label.ORANGE: "#e0823d",
    Label.YELLOW: "#d9b430",
    Label.GREEN: "#57ab5a",
    Label.CYAN: "#3fb6c4",
    Label.BLUE: "#539bf5",
    Label.VIOLET: "#a371f7",
    Label.PINK: "#e275ad",
}
PALETTE = Palette()
METRICS = Metrics()


def color(name: str, alpha: float = 1.0) -> QColor:
    """Return the palette's colour of that role, with an opacity."""
    return QColor(_color(name, alpha))  # a copy, as a colour can be changed


def ui_font(*, px: int = METRICS.font_px, bold: bool = False) -> QFont:
    """Return the font for words."""
    font = QFont(list(_FAMILIES))
    font.setPixelSize(px)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def mono_font(*, px: int = METRICS.font_px) -> QFont:
    """Return the font for timecode: digits that keep their width."""
    font = QFont(_mono_families())
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(px)
    return font


@lru_cache(maxsize=256)
def _color(name: str, alpha: float) -> QColor:
    value = QColor(getattr(PALETTE, name))
    value.setAlphaF(alpha)
    return value


@lru_cache(maxsize=1)
def _mono_families() -> list[str]:
    present = set(QFontDatabase.families())
    return [name for name in _MONO_FAMILIES if name in present] or list(_MONO_FAMILIES)


def style_sheet() -> str:
    """Return the style sheet with the palette's colours filled in."""
    text = theme_path("dark.qss").read_text(encoding="utf-8")
    for field in sorted(fields(PALETTE), key=lambda field: -len(field.name)):
        text = text.replace(f"@{field.name}", str(getattr(PALETTE, field.name)))
    return text.replace("@icons", icon_path("check-dark").parent.as_posix())


def apply_theme(application: QApplication) -> None:
    """Give the whole application the dark theme."""
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
        role.Link: "running",
    }
    palette = QPalette()
    for key, name in roles.items():
        palette.setColor(key, color(name))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor("#6b7077"))
    return palette
