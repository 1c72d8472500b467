"""The one way JSON files of a project are read and written: a schema version, then content."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from app.language import tr
from app.storage.limits import check_values
from app.storage.migrations import SCHEMA_VERSION, migrate

_Content = TypeVar("_Content")
_TODAY = b'{\n  "schema_version": %d,' % SCHEMA_VERSION  # how `encode_file` begins


def encode_file(content: Mapping[str, object]) -> bytes:
    """Readable JSON with the schema version in front."""
    data = msgspec.json.encode({"schema_version": SCHEMA_VERSION, **content})
    return msgspec.json.format(data, indent=2) + b"\n"


def decode_file(data: bytes, kind: type[_Content]) -> _Content:
    """The content, checked; ValueError says what is wrong, NewerSchemaError is one of them."""
    check_values(data)
    try:
        if data.startswith(_TODAY):
            return msgspec.json.decode(data, type=kind)
        raw = msgspec.json.decode(data, type=dict[str, object])
        return msgspec.convert(migrate(raw), kind)
    except RecursionError as error:
        raise ValueError(tr("it is nested too deeply")) from error
