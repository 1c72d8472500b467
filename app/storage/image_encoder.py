"""Where an image encoder lies, whose features takes are compared by: one of the user's, or a
model's own.

Only settings and names are looked at here; the program that reads the weights says what is wrong
with them.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app import paths
from app.language import mark, tr
from app.model.likeness import MeasureError
from app.storage.errors import reason_of
from generation.protocol import CARD_FILE, IMAGE_ENCODERS, ProtocolError, read_model_card

_CONFIG, _PROCESSOR, _PART = "config.json", "preprocessor_config.json", "image_encoder"
_BESIDE = ("image_processor", "feature_extractor")  # of Wan, of FramePack
MAY_HOLD_CODE = {  # what the worker refuses in a model folder
    *(".bin", ".ckpt", ".dill", ".gguf", ".h5", ".joblib", ".msgpack", ".npy", ".npz", ".onnx"),
    *(".pb", ".pickle", ".pkl", ".pt", ".pth", ".py", ".pyc", ".pyd", ".so", ".dll", ".dylib"),
    *(".sh", ".bat", ".exe", ".zip", ".tar", ".gz"),
}
_LARGEST_BYTES = 1_000_000


@dataclass(frozen=True)
class EncoderPlace:
    """An image encoder on this disk; `title` is what people know it by."""

    title: str
    kind: str  # one of IMAGE_ENCODERS
    folder: Path
    processor: Path
    weights: tuple[Path, ...]

    @property
    def name(self) -> str:
        """Changes with settings and weights; these by size and time, as they are gigabytes.

        Raises:
            OSError: a file is not there any more.
        """
        digest = hashlib.sha256()
        for file in (self.folder / _CONFIG, self.processor / _PROCESSOR):
            digest.update(_start_of(file))
        for file in self.weights:
            facts = file.stat()
            digest.update(repr((file.name, facts.st_size, facts.st_mtime_ns)).encode())
        return f"patches-1-{self.kind}-{digest.hexdigest()}"


class _Config(msgspec.Struct):
    architectures: tuple[str, ...] = ()


def find_encoder(folder: Path) -> EncoderPlace:
    """The image encoder of a folder that the user named.

    Raises:
        MeasureError: it holds none.
    """
    try:
        return _found(folder)
    except OSError as error:
        raise _refusal(folder, reason_of(error)) from error


def encoder_of(model: str) -> EncoderPlace | None:
    """The image encoder of an installed model, where it has one that is known here."""
    home = paths.model_folder(model)
    folder = home / _PART
    kind = _kind_of(folder)
    places = (home / name for name in (*_BESIDE, _PART))
    processor = next((place for place in places if (place / _PROCESSOR).is_file()), None)
    weights = tuple(sorted(folder.glob("*.safetensors"))) or tuple(_elsewhere(home))
    if kind not in IMAGE_ENCODERS or processor is None or not weights:
        return None
    return EncoderPlace(f"{model}/{_PART}", kind, folder, processor, weights)


def _found(folder: Path) -> EncoderPlace:
    if not folder.is_dir():
        raise _refusal(folder, tr("it was not found"))
    if folder.is_symlink():
        raise _refusal(folder, tr("it is a link, and these are not followed"))
    for name in (_CONFIG, _PROCESSOR):
        if not (folder / name).is_file():
            raise _refusal(folder, tr("it has no {file}", file=name))
    kind = _kind_of(folder)
    if kind not in IMAGE_ENCODERS:
        raise _refusal(folder, tr("its {file} names another class", file=_CONFIG))
    files = sorted(folder.iterdir())
    for file in files:
        if file.is_symlink():
            raise _refusal(folder, tr("it is a link, and these are not followed"))
        if file.suffix.lower() in MAY_HOLD_CODE:
            raise _refusal(folder, tr("{file} may hold code, so take it away", file=file.name))
    weights = tuple(file for file in files if file.suffix == ".safetensors")
    if not weights:
        raise _refusal(folder, tr("it has no {file}", file="model.safetensors"))
    return EncoderPlace(folder.name, kind, folder, folder, weights)


def _kind_of(folder: Path) -> str:
    try:
        read = msgspec.json.decode(_start_of(folder / _CONFIG), type=_Config)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    return next(iter(read.architectures), "")


def _elsewhere(home: Path) -> Iterator[Path]:
    """The file of another program that the weights are read from, if there is one."""
    try:
        file = read_model_card(home).files.get(_PART) if (home / CARD_FILE).is_file() else None
    except (OSError, ProtocolError):
        return
    if file is not None:
        yield Path(file.path)


def _start_of(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(_LARGEST_BYTES)


def _refusal(folder: Path, why: str) -> MeasureError:
    words = mark("{folder} is no image encoder of DINOv2, CLIP or SigLIP: {why}.")
    return MeasureError(tr(words, folder=folder.name, why=why))
