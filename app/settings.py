"""The user's settings: a frozen value, loaded once and saved whole."""

import contextlib
import os
from pathlib import Path

import msgspec

from app import paths

SCHEMA_VERSION = 1
MAX_RECENT = 12
THEMES = ("system", "dark", "light", "contrast")


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What the program remembers between two runs."""

    schema_version: int = SCHEMA_VERSION
    recent_projects: tuple[str, ...] = ()
    window_geometry: str = ""  # base64 of what the window system gave
    window_state: str = ""  # base64, too
    loop_playback: bool = False
    snapping: bool = True
    show_continuity: bool = False
    show_board: bool = False
    card_px: int = 250  # the wanted width of a card on the board
    theme: str = "dark"  # one of THEMES
    shortcut_preset: str = "throughline"
    shortcuts: dict[str, tuple[str, ...]] = {}  # what the user changed, by command

    def with_recent(self, folder: Path) -> "Settings":
        """The settings with a project at the head of the recent ones."""
        name = str(folder.resolve())
        others = tuple(old for old in self.recent_projects if old != name)
        return msgspec.structs.replace(self, recent_projects=(name, *others)[:MAX_RECENT])

    def without_recent(self, folder: Path) -> "Settings":
        """The settings without a project that is gone."""
        names = {str(folder), str(folder.resolve())}
        kept = tuple(old for old in self.recent_projects if old not in names)
        return msgspec.structs.replace(self, recent_projects=kept)


def load_settings() -> Settings:
    """Read the settings; what cannot be read counts as fresh settings."""
    try:
        settings = msgspec.json.decode(paths.settings_file().read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()
    return settings if settings.schema_version == SCHEMA_VERSION else Settings()


def save_settings(settings: Settings) -> bool:
    """Write the settings in one piece; False when the folder cannot be written."""
    target = paths.settings_file()
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=2))
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True
