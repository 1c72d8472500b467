"""The keys of the published weights, and the files that they lie in, without the weights."""

import json
import math
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "published"
MOST_BYTES = 5_000_000_000  # in a file, as the libraries cut
BYTES = {"F32": 4, "BF16": 2, "F16": 2}
_BLOCKS = re.compile(r"\[(\d+)-(\d+)\]")


@dataclass(frozen=True)
class PublishedPart:
    """A sub-folder of weights as it is published; see `parts.toml`."""

    name: str
    told: dict[str, Any]

    @property
    def config(self) -> dict[str, Any]:
        """Its config.json."""
        config: dict[str, Any] = json.loads((FOLDER / f"{self.name}.json").read_bytes())
        return config

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """All tensors, in the order in which they were written."""
        lines = (FOLDER / f"{self.name}.keys").read_text().splitlines()
        return {key: _shape(text) for key, text in _unrolled(line.split() for line in lines)}

    def own_key(self, key: str) -> str:
        """What a published key is called by the library since, which renames it when it reads."""
        for old, new in self.told.get("renamed", ()):
            if key.startswith(old):
                return str(new + key.removeprefix(old))
        return key

    def files(self) -> list[list[str]]:
        """The keys in each file: one after the other, as many as fit."""
        files: list[list[str]] = [[]]
        room = MOST_BYTES
        for key, shape in self.shapes.items():
            size = math.prod(shape) * BYTES[self._dtype(key)]
            if size > room and files[-1]:
                files.append([])
                room = MOST_BYTES
            files[-1].append(key)
            room -= size
        return files

    def file_bytes(self, keys: list[str]) -> int:
        """Size of a safetensors file with these tensors, its header included."""
        shapes, end = self.shapes, 0
        header: dict[str, object] = {"__metadata__": {"format": "pt"}}
        for key in sorted(keys, key=lambda key: (-BYTES[self._dtype(key)], key)):
            begin, end = end, end + math.prod(shapes[key]) * BYTES[self._dtype(key)]
            header[key] = {
                "dtype": self._dtype(key), "shape": shapes[key], "data_offsets": [begin, end],
            }
        text = json.dumps(header, separators=(",", ":"))
        return 8 + math.ceil(len(text) / 8) * 8 + end

    def index_json(self) -> bytes:
        """The index.json that says which file holds which tensor."""
        files, stem = self.files(), "diffusion_pytorch_model"
        if self.told["class"].startswith("transformers."):
            stem = "model"
        where = {
            key: f"{stem}-{number:05d}-of-{len(files):05d}.safetensors"
            for number, keys in enumerate(files, start=1)
            for key in keys
        }
        size = sum(math.prod(s) * BYTES[self._dtype(key)] for key, s in self.shapes.items())
        index = {"metadata": {"total_size": size}, "weight_map": where}
        return (json.dumps(index, indent=2, sort_keys=True) + "\n").encode()

    def _dtype(self, key: str) -> str:
        told: dict[str, str] = self.told["dtypes"]
        return told[max((start for start in told if key.startswith(start)), key=len)]


def published_parts() -> list[PublishedPart]:
    """Everything in `parts.toml`."""
    told = tomllib.loads((FOLDER / "parts.toml").read_text())
    return [PublishedPart(name, part) for name, part in told.items()]


def _unrolled(lines: Iterator[list[str]]) -> Iterator[tuple[str, str]]:
    """All lines, those of blocks once for each block."""
    for blocks, run in groupby(lines, key=lambda line: _blocks_of(line[0])):
        same = list(run)
        first, last = blocks[1:] if blocks else (0, 0)
        for number in range(first, last + 1):
            for key, shape in same:
                yield _BLOCKS.sub(str(number), key), shape


def _blocks_of(key: str) -> tuple[str, int, int] | None:
    found = _BLOCKS.search(key)
    return (key[: found.start()], int(found[1]), int(found[2])) if found else None


def _shape(text: str) -> tuple[int, ...]:
    return () if text == "-" else tuple(int(side) for side in text.split("x"))
