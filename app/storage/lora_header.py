"""What a LoRA file says of itself, read from its header alone: no tensor is touched."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from app.language import tr
from app.model.loras import MAX_NAME_CHARACTERS, MAX_TRIGGER_CHARACTERS, MOST_WEIGHT
from app.storage.errors import LoraFileError, reason_of

_MOST_BYTES = 1 << 36
_MOST_HEADER_BYTES = 32_000_000
_LENGTH_BYTES = 8
_MOST_READ = 6  # trigger words that are taken from how often they were in captions
_IS_LORA = re.compile(r"\.(lora_[AB]|lora_(down|up)|lora\.(down|up))\b")
_PEFT = "base_model.model."
_TRIGGERS = ("modelspec.trigger_phrase", "modelspec.trigger_words", "trigger_words",
    "ss_trigger_words", "activation text")  # fmt: skip
_NAMES = ("modelspec.title", "ss_output_name", "name")
_Offset = Annotated[int, msgspec.Meta(ge=0)]


class _Entry(msgspec.Struct):
    data_offsets: tuple[_Offset, _Offset]


class _PeftConfig(msgspec.Struct):
    r: Annotated[float, msgspec.Meta(gt=0)]
    lora_alpha: float
    use_rslora: bool = False


@dataclass(frozen=True)
class LoraAbout:
    """How a LoRA is called, the words it was trained with, and how much it counts by itself."""

    name: str
    triggers: tuple[str, ...] = ()
    weight: float = 1.0


def read_lora(file: Path) -> LoraAbout:
    """What a file says of itself; LoraFileError says in words why it is no LoRA."""
    try:
        header, data_at = _header(file)
        texts = msgspec.json.decode(header.pop("__metadata__", b"{}"), type=dict[str, str])
        entries = [msgspec.json.decode(raw, type=_Entry) for raw in header.values()]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _refusal(file, tr("it is damaged, or no safetensors file")) from error
    except OSError as error:
        raise _refusal(file, reason_of(error)) from error
    data_bytes = max((entry.data_offsets[1] for entry in entries), default=0)
    if file.stat().st_size < data_at + data_bytes:
        raise _refusal(file, tr("it is cut short; copy or download it again"))
    if not any(_IS_LORA.search(name) for name in header):
        raise _refusal(file, tr("it has no LoRA in it"))
    is_peft = any(name.startswith(_PEFT) for name in header)
    weight = _peft_weight(file.with_name("adapter_config.json")) if is_peft else 1.0
    return LoraAbout(_name(texts) or _line(file.stem), _triggers(texts), weight)


def _header(file: Path) -> tuple[dict[str, msgspec.Raw], int]:
    """The entries of the header, and where the data begin."""
    if not file.exists():
        raise _refusal(file, tr("it was not found"))
    if not file.is_file():
        raise _refusal(file, tr("it is not a file"))
    if file.stat().st_size > _MOST_BYTES:
        raise _refusal(file, tr("it is far too large"))
    with file.open("rb") as opened:
        length = int.from_bytes(opened.read(_LENGTH_BYTES), "little")
        header = opened.read(length) if 2 <= length <= _MOST_HEADER_BYTES else b""
    entries = msgspec.json.decode(header, type=dict[str, msgspec.Raw])
    return entries, _LENGTH_BYTES + length


def _name(texts: Mapping[str, str]) -> str:
    return next((line for key in _NAMES if (line := _line(texts.get(key, "")))), "")


def _line(text: str) -> str:
    """One line that a name can be."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return words[:MAX_NAME_CHARACTERS].strip()


def _triggers(texts: Mapping[str, str]) -> tuple[str, ...]:
    said = (part for key in _TRIGGERS for part in re.split(r"[,\n]", texts.get(key, "")))
    words = list(dict.fromkeys(filter(None, map(_line, said))))
    if not words:
        words = list(_often(texts.get("ss_tag_frequency", "")))
    return tuple(word[:MAX_TRIGGER_CHARACTERS] for word in words[:_MOST_READ])


def _often(text: str) -> Iterable[str]:
    """The words that were most often in the captions, as kohya's trainers count them."""
    try:
        folders = msgspec.json.decode(text, type=dict[str, dict[str, float]])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ()
    counts: dict[str, float] = {}
    for tags in folders.values():
        for tag, count in tags.items():
            counts[_line(tag)] = counts.get(_line(tag), 0) + count
    return (tag for tag in sorted(counts, key=lambda tag: -counts[tag]) if tag)


def _peft_weight(config: Path) -> float:
    """What peft writes beside its files instead of into them."""
    try:
        with config.open("rb") as opened:
            read = msgspec.json.decode(opened.read(1 << 20), type=_PeftConfig)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return 1.0
    weight = read.lora_alpha / (read.r**0.5 if read.use_rslora else read.r)
    return round(weight, 3) if 0 < abs(weight) <= MOST_WEIGHT else 1.0


def _refusal(file: Path, why: str) -> LoraFileError:
    return LoraFileError(
        tr(
            "{file} is not a LoRA that can be used: {why}. Nothing was changed; choose a "
            ".safetensors file.",
            file=file.name,
            why=why,
        )
    )
