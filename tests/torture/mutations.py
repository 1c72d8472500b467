"""Files as an attacker or a broken disk would leave them, made of good ones."""

import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

_DEEP: Any = json.loads("[" * 500 + "]" * 500)
VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 10**9, 10**18, 2**63, -(2**63), 10**40, 1e308, -0.5, "", "x" * 5_000,
    "../../evil", "/tmp/evil", "C:\\evil", "\\\\host\\share", "CON", "nul.json", "a.", " a",
    "a\0b", "\ud800", "\u202egnp.exe", "=cmd|' /C calc'!A0", "<img src=x onerror=alert(1)>",
    "{0.__class__}", "%s%n", "\x1b[2J", [], {}, _DEEP, [[]] * 2_000, {"a": {"b": {}}},
)  # fmt: skip
_WRITTEN = tuple(json.dumps(value) for value in VALUES)
BYTES = (
    b"\0",
    b"\xff\xfe",
    b"\x80",
    b"]" * 9,
    b"[" * 9_000,
    b"{" * 9_000,
    b'"',
    b"\\u0000",
    b"9" * 5_000,
)


@st.composite
def damaged_bytes(draw: Callable[..., Any], good: bytes) -> bytes:
    """Some places changed, cut out, doubled or filled with what parsers choke on."""
    data = bytearray(good)
    for _ in range(draw(st.integers(1, 4))):
        if not data:
            break
        at = draw(st.integers(0, len(data) - 1))
        length = draw(st.integers(0, 40))
        match draw(st.integers(0, 5)):
            case 0:
                data[at] = draw(st.integers(0, 255))
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = data[at : at + length]
            case 3:
                data[at:at] = draw(st.sampled_from(BYTES))
            case 4:
                del data[at:]
            case _:
                data[at : at + length] = draw(st.binary(max_size=40))
    return bytes(data)


@st.composite
def damaged_json(draw: Callable[..., Any], good: bytes) -> bytes:
    """Some values replaced, taken away, renamed or doubled; the rest is as it was."""
    content = json.loads(good)
    for _ in range(draw(st.integers(1, 3))):
        holder = _some_holder(draw, content)
        if not holder:
            continue
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = draw(st.sampled_from(keys))
        match draw(st.integers(0, 3)):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, list):
                holder.append(holder[key])
            case 2 if isinstance(holder, dict):
                holder[draw(st.sampled_from(("../x", "", "schema_version", "id")))] = holder[key]
            case _:
                # of its own: the next change may be made in it
                holder[key] = json.loads(draw(st.sampled_from(_WRITTEN)))
    return json.dumps(content).encode("utf-8", "surrogatepass")


def damaged(good: bytes) -> st.SearchStrategy[bytes]:
    """Any damage that the kind of content allows."""
    if good[:1] == b"{":
        return st.one_of(damaged_bytes(good), damaged_json(good))
    return damaged_bytes(good)


def _some_holder(draw: Callable[..., Any], content: Any) -> Any:  # noqa: ANN401
    """An object or array somewhere in it."""
    here = content
    while draw(st.booleans()):
        inner = here.values() if isinstance(here, dict) else here
        holders = [value for value in inner if isinstance(value, dict | list) and value]
        if not holders:
            break
        here = draw(st.sampled_from(holders))
    return here
