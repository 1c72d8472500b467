"""What may lie in a model folder: settings, safetensors and tokenizer files; no code, no links.

The libraries that read a folder would follow what its files name, to other folders, to the
network, or to Python files; so all of it is looked at before they are asked.
"""

import json
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, Final

from generation.errors import WeightsError

_CODE: Final = {
    *(".bin", ".ckpt", ".dill", ".gguf", ".h5", ".joblib", ".msgpack", ".npy", ".npz", ".onnx"),
    *(".pb", ".pickle", ".pkl", ".pt", ".pth", ".py", ".pyc", ".pyd", ".so", ".dll", ".dylib"),
    *(".sh", ".bat", ".exe", ".zip", ".tar", ".gz"),
}
_ALLOWED: Final = {".json", ".safetensors", ".txt", ".model", ".jinja", ".md"}
_TEXT_FILES: Final = {"LICENSE", "LICENCE", "NOTICE"}
_MOST_FILES: Final = 2_000
_DEEPEST: Final = 8
_LARGEST_JSON_BYTES: Final = 64_000_000  # umt5's tokenizer.json has 17 MB
_LARGEST_NUMBER: Final = 1 << 53
_MOST_LAYERS: Final = 1_000
_INDEX: Final = ".safetensors.index.json"
_REMOTE: Final = {"auto_map", "custom_pipelines", "trust_remote_code"}


def check_folder(folder: Path) -> None:
    """Refuse a model folder that holds anything but what is read from one.

    Raises:
        WeightsError: it names the file, and what is wrong with it.
    """
    for number, path in enumerate(_walk(folder, 0)):
        if number >= _MOST_FILES:
            raise WeightsError(f"The model folder {folder} has more than {_MOST_FILES} files")
        _check_name(folder, path)
        if path.suffix == ".json":
            _check_json(path)


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    if depth > _DEEPEST:
        raise WeightsError(f"The model folder {folder} is nested too deeply")
    try:
        for path in sorted(folder.iterdir()):
            facts = path.lstat()
            if stat.S_ISLNK(facts.st_mode):
                raise WeightsError(
                    f"{path} is a link; a model folder holds its files itself, so copy it with them"
                )
            if path.name.startswith("."):
                continue  # what downloaders leave behind; no library reads it
            if stat.S_ISDIR(facts.st_mode):
                yield from _walk(path, depth + 1)
            elif stat.S_ISREG(facts.st_mode):
                yield path
            else:
                raise WeightsError(f"{path} is neither a file nor a folder")
    except OSError as error:
        raise WeightsError(f"{folder} cannot be read: {error.strerror}") from error


def _check_name(folder: Path, path: Path) -> None:
    suffix = path.suffix.lower()
    if suffix in _CODE:
        raise WeightsError(
            f"{path} may hold code; a model folder has settings, safetensors and tokenizer files"
        )
    is_beside_parts = path.parent == folder or folder not in path.parents
    if path.name == "adapter_config.json":
        raise WeightsError(f"{path} would load another model, from elsewhere")
    if suffix not in _ALLOWED and path.name not in _TEXT_FILES and not is_beside_parts:
        raise WeightsError(f"{path} is no file of a model: settings, safetensors or a tokenizer")


def _check_json(path: Path) -> None:
    content = read_json(path)
    if path.name.endswith(_INDEX):
        _check_index(path, content)
    _check_values(path, content)


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object of a model folder.

    Raises:
        WeightsError: it is too large, nested too deeply, or no JSON object.
    """
    try:
        if path.stat().st_size > _LARGEST_JSON_BYTES:
            raise WeightsError(f"{path} is far too large")
        content = json.loads(path.read_bytes())
    except OSError as error:
        raise WeightsError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise WeightsError(f"{path} is not a readable JSON file") from error
    if not isinstance(content, dict):
        if path.name in {"vocab.json", "added_tokens.json"}:
            return {}
        raise WeightsError(f"{path} is not a JSON object")
    return content


def _check_index(path: Path, content: dict[str, Any]) -> None:
    """The shards of an index lie beside it; a library would look wherever it is told to."""
    shards = content.get("weight_map")
    if not isinstance(shards, dict):
        raise WeightsError(f"{path} names no files of weights")
    for name in set(map(str, shards.values())):
        if Path(name).name != name or "\\" in name or not name.endswith(".safetensors"):
            raise WeightsError(f"{path} names {name[:80]!r}, which is no file beside it")
        if not (path.parent / name).is_file():
            raise WeightsError(f"{path} names {name[:80]!r}, which is missing")


def _check_values(path: Path, content: dict[str, Any]) -> None:
    if path.name in {"tokenizer.json", "vocab.json", "added_tokens.json"}:
        return  # words and their numbers
    for key, value in content.items():
        if key in _REMOTE and value:
            raise WeightsError(f"{path} asks for code ({key}), which is never run")
        if key in {"vocab_file", "merges_file", "tokenizer_file"} and _leads_away(value):
            raise WeightsError(f"{path} names the file {str(value)[:80]!r} outside its folder")
        if isinstance(value, dict) and not path.name.endswith(_INDEX):
            _check_values(path, value)
        elif isinstance(value, int) and path.name == "config.json":
            most = _MOST_LAYERS if "layers" in key else _LARGEST_NUMBER
            if abs(value) > most:
                raise WeightsError(f"{path} has a {key} that cannot be; {most} is the most")


def _leads_away(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return (
        PurePosixPath(value).is_absolute()
        or PureWindowsPath(value).is_absolute()
        or ".." in PurePosixPath(value.replace("\\", "/")).parts
    )
