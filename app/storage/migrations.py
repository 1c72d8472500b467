"""Bringing the files of older versions to today's schema."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from app.language import tr

SCHEMA_VERSION = 8
"""2: shots say what they pin, ignore and continue, and the project its memory's budget.
3: the project has a cast, and a take says whom its prompt cited.
4: a take may be of a video file, and its recipe says of which; a shot, whose takes it may show;
the project, which takes are starred, named, noted or deleted, its style and negative prompt.
5: shots have a colour label, a note, dialogue, camera, size and move, and may lock their name; the
project has markers, variables of its prompts and a rule for names, and may ask for drafts.
6: a chunk of a take has the sha256 of its video, too.
7: the project has LoRAs, a shot may say otherwise of them, and a recipe says which were used.
8: a shot may begin from a keyframe, which is a take of one picture.
"""

JsonObject: TypeAlias = dict[str, object]


class NewerSchemaError(ValueError):
    """The file was written by a newer version of the program."""


def _unchanged(data: JsonObject) -> JsonObject:
    """What is new has a default."""
    return data


_MIGRATIONS: Mapping[int, Callable[[JsonObject], JsonObject]] = {
    1: _unchanged, 2: _unchanged, 3: _unchanged, 4: _unchanged,
    5: _unchanged, 6: _unchanged, 7: _unchanged,
}
"""From version n to n + 1."""


def migrate(data: JsonObject) -> JsonObject:
    """The same content in today's schema; the argument stays as it was."""
    version = data.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError(tr("it does not say its schema version"))
    if version > SCHEMA_VERSION:
        raise NewerSchemaError(
            tr(
                "schema {version}, this program knows {known}",
                version=version,
                known=SCHEMA_VERSION,
            )
        )
    for step in range(version, SCHEMA_VERSION):
        data = _MIGRATIONS[step](data)
    return {key: value for key, value in data.items() if key != "schema_version"}
