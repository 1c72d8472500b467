"""`throughline settings`: what belongs to the program and not to a film, as the window keeps it."""

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app import paths
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import parse_rate
from app.session.installed import no_shots
from app.settings import (
    LANGUAGES,
    LONGEST_RELEASE_MIN,
    SIZES,
    THEMES,
    Settings,
    change_settings,
    damage_of_settings,
    load_settings,
)
from app.storage.updates import is_trusted

_MODELS_SHAPE, _AUTOMATIC, _ON, _OFF = "model", "automatic", "on", "off"
_COLOURS = "colours"  # as app.model.likeness has it, which loads numpy


@dataclass(frozen=True)
class _Setting:
    field: str  # of Settings
    about: str
    read: Callable[[str], object]  # CommandError where the value cannot be
    nothing: str = _MODELS_SHAPE  # the word for no value


def settings(options: argparse.Namespace, console: Console) -> Exit:
    """List the settings, show one, or change one."""
    if damage := damage_of_settings():
        raise CommandError(
            f"The settings in {paths.settings_file()} cannot be read: {damage.rstrip('.')}. "
            "Nothing was changed; mend the file, or move it away to begin with default settings.",
            Exit.FAILED,
        )
    if options.reset is not None:
        if options.name is not None:
            raise CommandError("--reset takes the only name. Nothing was changed.")
        return _keep(options.reset, None, console)
    if options.value is not None:
        return _keep(options.name, options.value, console)
    names = tuple(_SETTINGS) if options.name is None else (options.name,)
    rows = [_row(name) for name in names]
    if options.json:
        console.result_json(rows)
        return Exit.DONE
    for row in rows:
        console.result("{name:16s} {value:10s} {about} (default: {default})".format(**row))
    return Exit.DONE


def _row(name: str) -> dict[str, str]:
    setting, now, fresh = _setting(name), load_settings(), Settings()
    value, default = getattr(now, setting.field), getattr(fresh, setting.field)
    return {
        "name": name, "value": _word(value, setting), "default": _word(default, setting),
        "about": setting.about,
    }


def _keep(name: str, word: str | None, console: Console) -> Exit:
    """Keep a value, or the one that it has at first."""
    setting = _setting(name)
    fresh = getattr(Settings(), setting.field)
    value = fresh if word is None else setting.read(word)
    if not change_settings(lambda now: msgspec.structs.replace(now, **{setting.field: value})):
        raise CommandError(
            f"{paths.settings_file()} cannot be written. Nothing was changed; free space, or "
            "allow writing there, and try again.",
            Exit.FAILED,
        )
    kept = _word(value, setting)
    console.result(f"{name} is {kept}. An editor that is open has it at its next start.")
    return Exit.DONE


def _setting(name: str) -> _Setting:
    if name not in _SETTINGS:
        raise CommandError(
            f"{name!r} is no setting; there are {', '.join(_SETTINGS)}. Nothing was changed."
        )
    return _SETTINGS[name]


def _word(value: object, setting: _Setting) -> str:
    """A value as it is given, too."""
    if isinstance(value, bool):
        return _ON if value else _OFF
    return str(value) or setting.nothing


def _one_of(words: Callable[[], Iterable[str]]) -> Callable[[str], str]:
    def read(word: str) -> str:
        known = tuple(words())
        if word not in known:
            choices = ", ".join(known) or "none"
            raise CommandError(f"{word!r} is not one of: {choices}. Nothing was changed.")
        return word

    return read


def _model(word: str) -> str:
    name = _one_of(paths.model_names)(word)
    if why := no_shots(name):
        raise CommandError(f"{why} Nothing was changed.")
    return name


def _sizes() -> tuple[str, ...]:
    return _MODELS_SHAPE, *(f"{width}x{height}" for width, height in SIZES)


def _size(word: str) -> str:
    size = _one_of(_sizes)(word)
    return "" if size == _MODELS_SHAPE else size


def _minutes(word: str) -> int:
    longest = len(str(LONGEST_RELEASE_MIN))
    if not word.isdecimal() or len(word) > longest or int(word) > LONGEST_RELEASE_MIN:
        raise CommandError(
            f"{word!r} is no number of minutes up to {LONGEST_RELEASE_MIN}. Nothing was changed."
        )
    return int(word)


def _switch(word: str) -> bool:
    return _one_of(lambda: (_ON, _OFF))(word) == _ON


def _address(word: str) -> str:
    if not is_trusted(word):
        raise CommandError(f"{word!r} is no address like https://. Nothing was changed.")
    return word


def _image_encoder(word: str) -> str:
    """The whole path of a folder that holds one, or a word for how to do without."""
    if word in (_AUTOMATIC, _COLOURS):
        return "" if word == _AUTOMATIC else word
    from app.model.likeness import MeasureError
    from app.storage.image_encoder import find_encoder

    try:
        return str(find_encoder(Path(word).expanduser().absolute()).folder)
    except (MeasureError, RuntimeError) as error:  # no home folder is known for ~name
        raise CommandError(f"{error} Nothing was changed.") from error


_SETTINGS = {
    "model": _Setting("default_model", "of new projects", _model),
    "rate": _Setting(
        "default_rate", "frames a second of new projects", lambda word: parse_rate(word).label
    ),
    "size": _Setting("default_size", f"of new projects: {', '.join(_sizes())}", _size),
    "notify": _Setting("notify", "say when the queue is done", _switch),
    "release-after": _Setting(
        "release_after_min", "minutes without work until the GPU is freed; 0 is never", _minutes
    ),
    "offline": _Setting("offline", "models are not fetched over the network", _switch),
    "continuity-model": _Setting(
        "continuity_model",
        "what takes are compared by: colours, automatic, or the folder of an image encoder",
        _image_encoder, _AUTOMATIC,
    ),
    "theme": _Setting("theme", ", ".join(THEMES), _one_of(lambda: THEMES)),
    "language": _Setting("language", ", ".join(LANGUAGES), _one_of(lambda: LANGUAGES)),
    "releases": _Setting(
        "releases_url", "who is asked for a newer version, as GitHub's API", _address, "built-in"
    ),
}
