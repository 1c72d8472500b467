import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save

from generation.errors import WeightsError
from generation.tiny_kinds import TINY
from generation.weights import check_model_folder, check_safetensors, fingerprint
from tests.generation.builders import write_card

TENSORS = {
    "a": np.arange(6, dtype=np.float32).reshape(2, 3),
    "b": np.zeros((0, 4), np.float16),
    "c": np.array(3, dtype=np.int64),
}
WHOLE = save(TENSORS, {"note": "metadata is allowed"})


def model_folder(folder: Path, weights: str | None = None) -> Path:
    for name in ("transformer", "vae"):
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / "model.safetensors").write_bytes(WHOLE)
    return write_card(folder, fingerprint(folder) if weights is None else weights)


def damaged(header: object, data: bytes = bytes(24)) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def entry(start: int, end: int, dtype: str = "F32", shape: tuple[int, ...] = (3,)) -> dict:
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


def test_what_the_library_writes_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "w.safetensors"
    path.write_bytes(WHOLE)
    check_safetensors(path)


@given(cut=st.integers(0, len(WHOLE) - 1))
def test_every_cut_is_found(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    path = tmp_path_factory.mktemp("cut") / "w.safetensors"
    path.write_bytes(WHOLE[:cut])
    with pytest.raises(WeightsError) as caught:
        check_safetensors(path)
    assert caught.value.sentence().count("\n") == 0
    assert caught.value.sentence().endswith("; get the model again.")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not a safetensors file"),
        (b"\xff" * 64, "not a safetensors file"),
        (damaged(b"{no json"), "is damaged"),
        (damaged([1, 2]), "is damaged"),
        (damaged({"a": {"dtype": "F32"}}), "is damaged"),
        (damaged({"a": entry(0, 24, "Q7", (6,))}), "unknown type Q7"),
        (damaged({"a": entry(0, 12), "b": entry(8, 20)}), "does not lie where it should"),
        (damaged({"a": entry(0, 12), "b": entry(16, 28)}), "does not lie where it should"),
        (damaged({"a": entry(0, 24)}), "does not lie where it should"),
        (damaged({"a": entry(0, 12, shape=(-3, -1))}), "negative size"),
        (damaged({"a": entry(0, 12)}), "longer than its header says"),
        (damaged({"a": entry(0, 48, shape=(12,))}), "is cut short"),
    ],
)
def test_a_file_that_lies_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "w.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsError, match=reason):
        check_safetensors(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"nowhere\.safetensors is missing"):
        check_safetensors(tmp_path / "nowhere.safetensors")


def test_the_fingerprint_sees_content_and_names_only(tmp_path: Path) -> None:
    first, second = model_folder(tmp_path / "a"), model_folder(tmp_path / "b")
    assert fingerprint(first) == fingerprint(second)
    (second / "README.md").write_text("a card")
    assert fingerprint(first) == fingerprint(second)
    (second / "vae" / "model.safetensors").rename(second / "vae" / "other.safetensors")
    assert fingerprint(first) != fingerprint(second)


def test_a_tiny_decoder_makes_no_take_stale(tmp_path: Path) -> None:
    folder = model_folder(tmp_path)
    tiny = folder / TINY / "model.safetensors"
    tiny.parent.mkdir()
    tiny.write_bytes((folder / "vae" / "model.safetensors").read_bytes())
    assert check_model_folder(folder).weights == fingerprint(folder)
    tiny.write_bytes(tiny.read_bytes()[:-1])
    with pytest.raises(WeightsError, match="is cut short"):
        check_model_folder(folder)


def test_a_model_that_fits_its_card_is_accepted(tmp_path: Path) -> None:
    done: list[float] = []
    card = check_model_folder(model_folder(tmp_path), done.append)
    assert card.name == "tiny"
    assert done == [0.5, 1.0]


def test_weights_that_differ_from_their_card_are_refused(tmp_path: Path) -> None:
    folder = model_folder(tmp_path)
    path = folder / "vae" / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1] + b"\x01")
    with pytest.raises(WeightsError, match="differ from their card"):
        check_model_folder(folder)


def test_a_folder_without_weights_or_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="not a model folder"):
        check_model_folder(tmp_path)
    write_card(tmp_path)
    with pytest.raises(WeightsError, match="holds no weights"):
        check_model_folder(tmp_path)
