"""LoRA files: what they say of themselves, and their copies in the project."""

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.lineage import stale_shots
from app.model.loras import Lora
from app.storage.errors import ExportCancelled, LoraFileError, ProjectError
from app.storage.lora_files import keep_lora, lora_path
from app.storage.lora_header import LoraAbout, read_lora
from app.storage.packing import pack_project
from app.storage.project_folder import create_project, load_project, save_project
from app.storage.unpacking import unpack_project
from tests.app.lora_builders import write_lora
from tests.app.model.builders import CARD, project, shot
from tests.app.storage.builders import film_folder


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({}, LoraAbout("my file")),
        ({"ss_output_name": "inkwash", "modelspec.trigger_phrase": "ink wash, by hand"},
         LoraAbout("inkwash", ("ink wash", "by hand"))),
        ({"modelspec.title": "Ink\tWash", "ss_tag_frequency":
          {"10_ink": {"cat": 2, "ink wash": 9}, "5_b": {"cat": 3, "dog": 1}}},
         LoraAbout("Ink Wash", ("ink wash", "cat", "dog"))),
        ({"ss_tag_frequency": "{not json", "modelspec.title": "  "}, LoraAbout("my file")),
    ],
)  # fmt: skip
def test_a_file_says_its_name_and_trigger_words(
    tmp_path: Path, metadata: dict[str, object], expected: LoraAbout
) -> None:
    assert read_lora(write_lora(tmp_path / "my file.safetensors", **metadata)) == expected


def test_what_peft_writes_beside_its_file_is_its_weight(tmp_path: Path) -> None:
    names = ("base_model.model.blocks.0.attn1.to_q.lora_A.weight",)
    file = write_lora(tmp_path / "adapter_model.safetensors", names=names)
    assert read_lora(file).weight == 1
    (tmp_path / "adapter_config.json").write_text(json.dumps({"r": 16, "lora_alpha": 8}))
    assert read_lora(file).weight == 0.5
    (tmp_path / "adapter_config.json").write_text(json.dumps({"r": 0, "lora_alpha": 8}))
    assert read_lora(file).weight == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "damaged, or no safetensors file"),
        (b"\x80\x04\x95pickled", "damaged, or no safetensors file"),
        ((1 << 50).to_bytes(8, "little") + b"{}", "damaged, or no safetensors file"),
        ((2).to_bytes(8, "little") + b"[]", "damaged, or no safetensors file"),
        ((2).to_bytes(8, "little") + b"{}", "it has no LoRA in it"),
    ],
)
def test_what_is_no_lora_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "bad.safetensors"
    file.write_bytes(content)
    with pytest.raises(LoraFileError, match=f"bad.safetensors is not a LoRA .* {words}"):
        read_lora(file)


def test_a_file_that_is_cut_short_or_not_there_is_told(tmp_path: Path) -> None:
    file = write_lora(tmp_path / "cut.safetensors")
    file.write_bytes(file.read_bytes()[:-3])
    with pytest.raises(LoraFileError, match="it is cut short"):
        read_lora(file)
    with pytest.raises(LoraFileError, match="it was not found"):
        read_lora(tmp_path / "none.safetensors")
    with pytest.raises(LoraFileError, match="it is not a file"):
        read_lora(tmp_path)


def folder_with_lora(place: Path) -> tuple[Path, Lora]:
    file, folder = write_lora(place / "ink.safetensors"), place / "film.throughline"
    create_project(folder, project(shot(1)))
    digest = keep_lora(folder, file)
    assert digest == hashlib.sha256(file.read_bytes()).hexdigest()
    lora = Lora(digest, "Ink", 0.5, ("ink",))
    save_project(folder, replace(project(shot(1)), loras=(lora,)))
    return folder, lora


def test_a_lora_is_copied_once_saved_loaded_and_missed(tmp_path: Path) -> None:
    folder, lora = folder_with_lora(tmp_path)
    assert keep_lora(folder, tmp_path / "ink.safetensors") == lora.digest
    assert [path.name for path in (folder / "loras").iterdir()] == [f"{lora.digest}.safetensors"]
    assert load_project(folder).project.loras == (lora,)
    assert load_project(folder).warnings == ()
    lora_path(folder, lora.digest).unlink()
    (warning,) = load_project(folder).warnings
    assert warning.startswith("The file of the LoRA Ink was not found in loras")


def test_a_copy_that_is_stopped_or_refused_leaves_nothing(tmp_path: Path) -> None:
    folder, _ = folder_with_lora(tmp_path)
    other = write_lora(tmp_path / "other.safetensors", fill=1)
    with pytest.raises(ExportCancelled):
        keep_lora(folder, other, lambda: True)
    with pytest.raises(LoraFileError, match=r"could not be copied into the project: .*"):
        keep_lora(folder, tmp_path / "none.safetensors")
    assert len(list((folder / "loras").iterdir())) == 1


def test_a_lora_that_nothing_names_any_more_goes_with_a_later_edit(tmp_path: Path) -> None:
    folder, lora = folder_with_lora(tmp_path)
    path = lora_path(folder, lora.digest)
    os.utime(path, (0, 0))
    save_project(folder, project(shot(1)), {lora.digest})
    assert path.exists()
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    save_project(folder, project(shot(2)), {lora.digest})  # an undo step names it
    assert path.exists()
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    save_project(folder, project(shot(3)))
    assert not path.exists()


@pytest.mark.parametrize("loras", [[["../../away", 1.0]], [["1" * 64, 1e9]], [["1" * 64]]])
def test_a_take_names_no_file_outside_of_its_project(tmp_path: Path, loras: object) -> None:
    folder = tmp_path / "film.throughline"
    film_folder(folder, shots=1)
    (file,) = folder.glob("takes/*/take.json")
    content = json.loads(file.read_text())
    content["recipe"]["loras"] = loras
    file.write_text(json.dumps(content))
    loaded = load_project(folder)
    assert len(loaded.library) == 0
    assert loaded.warnings


def test_a_packed_project_carries_its_loras(tmp_path: Path) -> None:
    folder, lora = folder_with_lora(tmp_path)
    packed, out = tmp_path / "film.throughline.zip", tmp_path / "out.throughline"
    pack_project(load_project(folder), packed)
    unpack_project(packed, out)
    assert load_project(out).project.loras == (lora,)
    assert lora_path(out, lora.digest).read_bytes() == lora_path(folder, lora.digest).read_bytes()


def test_a_project_from_before_there_were_loras_opens_with_nothing_stale(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    film, _ = film_folder(folder)
    for file in (folder / "project.json", *folder.glob("takes/*/take.json")):
        content = json.loads(file.read_text())
        content["schema_version"] = 6
        for part in (content, *content.get("shots", ()), content.get("recipe", {})):
            part.pop("loras", None)
        file.write_text(json.dumps(content))
    loaded = load_project(folder)
    assert loaded.project == film
    assert stale_shots(loaded.project, loaded.library, CARD) == {}


def test_a_project_whose_loras_are_a_link_is_not_opened(tmp_path: Path) -> None:
    folder, _ = folder_with_lora(tmp_path)
    (folder / "loras").rename(tmp_path / "away")
    (folder / "loras").symlink_to(tmp_path / "away")
    with pytest.raises(ProjectError, match=r"loras in film\.throughline is a link"):
        load_project(folder)
