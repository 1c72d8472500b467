"""Safetensors files and model folders that mean harm: refused with the reason, never mapped."""

import json
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import torch
from safetensors.numpy import save

from generation import tensor_files
from generation.devices import Device
from generation.errors import WeightsError
from generation.model import load_model
from generation.weights import check_model_folder
from tests.generation.tiny_models import write_animatic
from tests.torture.outcome import Outcome

_Json: TypeAlias = dict[str, Any]
BAR = "refused with the reason, never mapped"
_NAME = "hostile safetensors and model folders"
_CPU = Device(torch.device("cpu"), torch.float32)
_GOOD = save({"a": np.arange(6, dtype=np.float32), "b": np.ones((2, 3), np.float16)})


def headers(chance: random.Random) -> Iterator[bytes]:
    """Files without end whose header lies, each in another way."""
    length = int.from_bytes(_GOOD[:8], "little")
    content, data = json.loads(_GOOD[8 : 8 + length]), _GOOD[8 + length :]
    while True:
        yield _file(json.dumps(_lying(content, chance)).encode(), data)
        yield _file(_cut(chance, content), data)
        yield _GOOD[: chance.randrange(len(_GOOD))]
        yield _GOOD + chance.randbytes(chance.randint(1, 64))
        yield chance.randrange(2**64).to_bytes(8, "little") + _GOOD[8:]
        twice = json.dumps(content)[:-1] + ', "a": ' + json.dumps(content["a"]) + "}"
        yield _file(twice.encode(), data)


def _lying(content: _Json, chance: random.Random) -> _Json:
    """Another header; a lie may happen to be the truth, which is told again then."""
    while True:
        header = json.loads(json.dumps(content))
        chance.choice(_LIES)(header, header[chance.choice(["a", "b"])], chance)
        if header != content:
            return header


def _file(header: bytes, data: bytes) -> bytes:
    return len(header).to_bytes(8, "little") + header + data


def _cut(chance: random.Random, content: _Json) -> bytes:
    """The header with one byte replaced; not a space less or another name, which are no lies."""
    header = json.dumps(content).encode()
    while True:
        at = chance.randrange(len(header))
        other = chance.choice([b"", b"\xff", b"[" * 5_000, b"9" * 400])
        cut = header[:at] + other + header[at + 1 :]
        if not _is_as_true(cut, content):
            return cut


def _is_as_true(header: bytes, content: _Json) -> bool:
    """Whether it says of each tensor what the good file says."""
    try:
        return list(json.loads(header).values()) == list(content.values())
    except (ValueError, RecursionError):
        return False


def _overlap(header: _Json, entry: _Json, chance: random.Random) -> None:
    entry["data_offsets"] = [chance.randint(1, 8) * 4, 36]


def _shape(header: _Json, entry: _Json, chance: random.Random) -> None:
    shapes = ([2**62, 2**62], [-2, -3], [10**30], [1] * 500, [0, 2**63], [3.5], ["6"], None, [7])
    entry["shape"] = chance.choice(shapes)


def _dtype(header: _Json, entry: _Json, chance: random.Random) -> None:
    entry["dtype"] = chance.choice(("F128", "", "U3", 5, None, "PICKLE", "F64" * 900))


def _offsets(header: _Json, entry: _Json, chance: random.Random) -> None:
    wrong = ([0, -1], [-8, 16], [0, 2**70], [24], [], "x", [0.5, 3], [40, 0])
    entry["data_offsets"] = chance.choice(wrong)


def _metadata(header: _Json, entry: _Json, chance: random.Random) -> None:
    header["__metadata__"] = chance.choice(([1], "x", {"a": 1}, {"a": {"b": "c"}}, 7))


def _more(header: _Json, entry: _Json, chance: random.Random) -> None:
    header[f"t{chance.randint(0, 99)}"] = {"dtype": "U8", "shape": [5], "data_offsets": [90, 95]}


_LIES: tuple[Callable[[_Json, _Json, random.Random], None], ...] = (
    _overlap, _shape, _dtype, _offsets, _metadata, _more,
)  # fmt: skip


def spoilers() -> tuple[Callable[[Path, random.Random], object], ...]:
    """Each makes a good model folder one that must be refused."""
    parts = ("transformer", "vae", "text_encoder", "memory_encoder", "tokenizer")
    code = ("pytorch_model.bin", "modeling.py", "evil.pkl", "weights.pt", "x.so", "model.ckpt")

    def some(folder: Path, chance: random.Random) -> Path:
        return folder / chance.choice(parts)

    def edited(path: Path, **values: object) -> None:
        content = json.loads(path.read_bytes())
        path.write_text(json.dumps(content | values))

    def config(folder: Path, chance: random.Random) -> Path:
        return folder / chance.choice(parts[:4]) / "config.json"

    def index(folder: Path, chance: random.Random) -> None:
        name = chance.choice(
            ("../vae/a.safetensors", "/etc/passwd", "http://x/a.safetensors", "a.bin")
        )
        content = {"metadata": {}, "weight_map": {"a": name}}
        path = folder / "transformer" / "diffusion_pytorch_model.safetensors.index.json"
        path.write_text(json.dumps(content))

    def link(folder: Path, chance: random.Random) -> None:
        (some(folder, chance) / "more.json").symlink_to("/etc/hostname")

    def linked_weights(folder: Path, chance: random.Random) -> None:
        path = next((folder / chance.choice(parts[:4])).glob("*.safetensors"))
        path.rename(folder.parent / "moved")
        path.symlink_to(folder.parent / "moved")

    def remote(folder: Path, chance: random.Random) -> None:
        wish = {chance.choice(("auto_map", "custom_pipelines")): {"AutoModel": "evil.Model"}}
        edited(config(folder, chance), **wish)

    def tokenizer(folder: Path, chance: random.Random) -> None:
        wish = chance.choice(
            ({"auto_map": {"AutoTokenizer": ["evil.T", None]}}, {"vocab_file": "/etc/passwd"},
             {"tokenizer_file": "../../x.json"})
        )  # fmt: skip
        edited(folder / "tokenizer" / "tokenizer_config.json", **wish)

    return (
        lambda f, c: (some(f, c) / c.choice(code)).write_bytes(b"import os"),
        lambda f, c: (f / c.choice(code)).write_bytes(b"import os"),
        lambda f, c: (some(f, c) / "adapter_config.json").write_text("{}"),
        lambda f, c: (some(f, c) / "notes.xyz").write_text("?"),
        lambda f, c: edited(config(f, c), num_layers=10**9),
        lambda f, c: edited(config(f, c), width=10**40),
        lambda f, c: edited(config(f, c), _class_name="os.system", architectures=["Evil"]),
        lambda f, c: config(f, c).write_bytes(b"[" * 100_000),
        lambda f, c: config(f, c).write_bytes(b"{"),
        lambda f, c: config(f, c).unlink(),
        lambda f, c: _damage(next((f / c.choice(parts[:4])).glob("*.safetensors")), c),
        index, link, linked_weights, remote, tokenizer,
    )  # fmt: skip


def _damage(path: Path, chance: random.Random) -> None:
    path.write_bytes(next(headers(chance)))


def run(amount: int, seed: int = 0) -> Outcome:
    """Nine files for each folder; a library that maps or loads one is caught at it."""
    chance, wrong = random.Random(seed), []
    mapped: list[str] = []
    with tempfile.TemporaryDirectory() as work:
        folders = max(len(spoilers()), amount // 10)
        wrong += _attack_files(Path(work), chance, amount - min(folders, amount // 2), mapped)
        wrong += _attack_folders(Path(work), chance, min(folders, amount // 2))
    wrong += [f"mapped: {name}" for name in mapped]
    measured = f"{len(wrong)} of {amount} not refused" + "".join(f"\n{text}" for text in wrong[:5])
    return Outcome(_NAME, amount, BAR, measured, not wrong)


def _attack_files(
    work: Path, chance: random.Random, amount: int, mapped: list[str]
) -> Iterator[str]:
    """What was not refused; `load_file` and `safe_open` of the library are watched."""
    path, files = work / "w.safetensors", headers(chance)
    real = tensor_files.load_file, tensor_files.safe_open
    tensor_files.load_file = lambda file, *_: mapped.append(str(file)) or {}
    tensor_files.safe_open = lambda file, *_, **__: mapped.append(str(file))
    try:
        for number in range(amount):
            content = next(files)
            path.write_bytes(content)
            reader = tensor_files.open_tensors if number % 2 else tensor_files.read_tensors
            try:
                reader(path)
            except WeightsError as error:
                if "w.safetensors" not in error.what:
                    yield f"no reason: {error.what}"
            else:
                yield f"accepted: {content[:200]!r}"
    finally:
        tensor_files.load_file, tensor_files.safe_open = real


def _attack_folders(work: Path, chance: random.Random, amount: int) -> Iterator[str]:
    good = write_animatic(work / "good")
    ways = spoilers()
    for number in range(amount):
        folder = work / f"folder{number}"
        _copy(good, folder)
        ways[number % len(ways)](folder, chance)
        for load in (check_model_folder, _load):
            try:
                load(folder)
            except WeightsError:
                break
        else:
            yield f"the folder of way {number % len(ways)} was loaded"


def _load(folder: Path) -> object:
    return load_model(folder, _CPU, lambda text, done: None)


def _copy(good: Path, folder: Path) -> None:
    for path in sorted(good.rglob("*")):
        target = folder / path.relative_to(good)
        if path.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    card = folder / "throughline.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "weights": ""}))
