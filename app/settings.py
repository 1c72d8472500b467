"""The user's settings: a frozen value, loaded once and saved whole."""

import contextlib
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from filelock import FileLock

from app import paths

SCHEMA_VERSION = 1
MAX_RECENT = 12
_LARGEST_BYTES = 4_000_000
_PATIENCE_S = 1.0  # another program writes for some milliseconds
THEMES = ("system", "dark", "light", "contrast")
SIZES = ((1280, 720), (1920, 1080), (448, 256))  # that are offered for new projects
LONGEST_RELEASE_MIN = 24 * 60
LANGUAGES = ("system", "en", "de", "fr", "es", "ja", "zh")


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What the program remembers between two runs."""

    schema_version: int = SCHEMA_VERSION
    recent_projects: tuple[str, ...] = ()
    opened: dict[str, str] = {}  # when a recent project was opened last, in UTC
    window_geometry: str = ""  # base64 of what the window system gave
    docks: str = ""  # base64, too: where the panels are
    show_timeline: bool = True
    loop_playback: bool = False
    default_model: str = "animatic"  # of new projects, as are rate and size
    default_rate: str = "24"
    default_size: str = ""  # "1280x720"; nothing for the shape of the model
    notify: bool = True
    release_after_min: int = 30  # the worker goes after so long without work; 0: never
    offline: bool = False  # models are not fetched, whoever asks
    releases_url: str = ""  # who is asked for a newer version; nothing for whom the build knows
    tour_seen: bool = False
    synced_told: tuple[str, ...] = ()  # services of which was told that they sync a project
    snapping: bool = True
    follow_playhead: bool = False  # whether the selection does
    show_continuity: bool = False
    continuity_model: str = ""  # a folder, or "colours"; nothing for what the model brings, if any
    show_board: bool = False
    card_px: int = 250  # the wanted width of a card on the board
    theme: str = "dark"  # one of THEMES
    language: str = "system"  # one of LANGUAGES
    shortcut_preset: str = "throughline"
    shortcuts: dict[str, tuple[str, ...]] = {}  # what the user changed, by command

    def with_recent(self, folder: Path) -> "Settings":
        """The settings with a project at the head of the recent ones."""
        name = str(folder.resolve())
        others = tuple(old for old in self.recent_projects if not _is_same(old, name))
        recent = (name, *others)[:MAX_RECENT]
        now = datetime.now(UTC).isoformat(timespec="minutes")
        opened = {path: when for path, when in self.opened.items() if path in recent} | {name: now}
        return msgspec.structs.replace(self, recent_projects=recent, opened=opened)

    def without_recent(self, folder: Path) -> "Settings":
        """The settings without a project that is gone."""
        names = (str(folder), str(folder.resolve()))
        kept = tuple(
            old for old in self.recent_projects if not any(_is_same(old, name) for name in names)
        )
        return msgspec.structs.replace(self, recent_projects=kept)

    def with_others(self, before: "Settings", after: "Settings") -> "Settings":
        """The settings with what another program changed in the file, where we did not."""
        theirs = {
            name: getattr(after, name)
            for name in self.__struct_fields__
            if getattr(before, name) == getattr(self, name) != getattr(after, name)
        }
        return msgspec.structs.replace(self, **theirs)

    def with_defaults(self) -> "Settings":
        """What can be chosen is as it was at first; the window and the projects stay."""
        fresh = {name: getattr(_FRESH, name) for name in _CHOSEN}
        return msgspec.structs.replace(self, **fresh)


def _is_same(path: str, other: str) -> bool:
    """Where the system makes no difference between large and small letters, nor do we."""
    return os.path.normcase(path) == os.path.normcase(other)


_CHOSEN = (
    *("default_model", "default_rate", "default_size", "notify", "release_after_min", "language"),
    "continuity_model",
)
_FRESH = Settings()


def load_settings() -> Settings:
    """Read the settings; what is unknown or cannot be read counts as fresh, the rest is kept."""
    content = _content()
    if content.get("schema_version") != SCHEMA_VERSION:
        return Settings()
    values = {}
    for field in msgspec.structs.fields(Settings):
        with contextlib.suppress(msgspec.ValidationError, KeyError):
            values[field.name] = msgspec.convert(content[field.name], field.type)
    return Settings(**values)


def damage_of_settings() -> str:
    """Why the file of the settings cannot be read, in words; nothing where it can, or is not."""
    try:
        _read()
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        return error.strerror or str(error)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return str(error)
    return ""


def set_settings_aside() -> Path | None:
    """Begin with fresh settings; where the old ones are now, or None when they could not be moved.

    They are not deleted: the user may want to mend them.
    """
    file = paths.settings_file()
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = file.with_name(f"{file.stem}-before-{now}{file.suffix}")
    try:
        file.replace(aside)
    except OSError:
        return None
    return aside


def why_nothing_is_kept() -> str:
    """Why nothing can be written where settings and logs lie, in words; nothing where it can."""
    probe = paths.data_dir() / f".probe-{os.getpid()}.part"
    try:
        probe.parent.mkdir(parents=True, exist_ok=True)
        try:
            probe.write_bytes(b"a")
        finally:
            probe.unlink(missing_ok=True)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def change_settings(change: Callable[[Settings], Settings]) -> bool:
    """Change what the file holds now, one program after another; False when it cannot be written.

    A folder that knows no locks, or a lock that is not let go of, does without one.
    """
    lock = FileLock(paths.settings_file().with_suffix(".lock"), timeout=_PATIENCE_S)
    with contextlib.ExitStack() as alone:
        with contextlib.suppress(OSError, NotImplementedError):
            paths.data_dir().mkdir(parents=True, exist_ok=True)
            alone.enter_context(lock)
        return save_settings(change(load_settings()))


def save_settings(settings: Settings) -> bool:
    """Write the settings in one piece; False when the folder cannot be written.

    Those of a newer version of the program stay beside them, as `settings-2.json`; so do those that
    cannot be read, as somebody damaged them while a window is open.
    """
    target = paths.settings_file()
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=2))
        if damage_of_settings():
            set_settings_aside()
        version = _content().get("schema_version")
        if isinstance(version, int) and version > SCHEMA_VERSION:
            target.replace(target.with_name(f"{target.stem}-{version}{target.suffix}"))
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def _content() -> dict[str, Any]:
    """What the file holds; nothing where it cannot be read."""
    try:
        return _read()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}


def _read() -> dict[str, Any]:
    with paths.settings_file().open("rb") as file:
        return msgspec.json.decode(file.read(_LARGEST_BYTES), type=dict[str, Any])
