"""Chunks that are lost or damaged are found by their hashes, and made again alone."""

import json
import shutil
from pathlib import Path

import pytest

from app.storage.project_folder import load_project
from app.storage.reference_files import reference_path
from tests.app.lora_builders import write_lora
from tests.app.test_cli import tree
from tests.app.test_cli_cast import picture
from tests.app.test_cli_generate import Shell, make_film, open_shell

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("made"), "0s: an old woman by a shelf\n9s: end\n")


@pytest.fixture
def shell(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    shell = open_shell(tmp_path, monkeypatch)
    shutil.copytree(made, shell.film)
    return shell


def chunks(shell: Shell) -> tuple[Path, list[str]]:
    """The folder of the one take, and the videos of its chunks."""
    take = next(iter(load_project(shell.film).library))
    return shell.film / "takes" / take.id, [chunk.video for chunk in take.chunks]


def test_every_chunk_has_two_hashes_and_is_verified(shell: Shell) -> None:
    take = next(iter(load_project(shell.film).library))
    assert all(len(c.digest) == len(c.video_digest) == 64 for c in take.chunks)
    before = tree(shell.folder)
    out, _ = shell.run("info", "film", "--verify")
    assert f"{len(take.chunks)} chunks in 1 takes, 0 broken." in out
    assert tree(shell.folder) == before


@pytest.mark.parametrize("harm", ["lost", "changed", "several"])
def test_a_chunk_is_made_again_alone_with_the_same_pictures(shell: Shell, harm: str) -> None:
    home, videos = chunks(shell)
    assert len(videos) > 2
    was = {path.name: path.read_bytes() for path in home.iterdir() if path.name != "take.json"}
    hurt = [videos[1]] if harm != "several" else [videos[0], videos[2]]
    for name in hurt:
        if harm == "lost":
            (home / name).unlink()
        else:
            (home / name).write_bytes(b"damaged")
    untouched = {name: (home / name).stat().st_mtime_ns for name in videos if name not in hurt}
    out, _ = shell.run("info", "film", "--verify", "--json", code=1)
    numbers = [videos.index(name) + 1 for name in hurt]
    assert json.loads(out)["broken"] == {home.name: numbers}
    _, err = shell.run("generate", "film", "--repair")
    assert f"has lost chunk {', '.join(map(str, numbers))} of {len(videos)}" in err
    assert "is whole again" in err
    now = {path.name: path.read_bytes() for path in home.iterdir() if path.name != "take.json"}
    assert now == was
    assert {name: (home / name).stat().st_mtime_ns for name in untouched} == untouched
    shell.run("info", "film", "--verify")


def test_takes_without_hashes_stay_valid(shell: Shell) -> None:
    home, _ = chunks(shell)
    content = json.loads((home / "take.json").read_bytes())
    content["schema_version"] = 5
    for chunk in content["chunks"]:
        del chunk["video_digest"]
        chunk["digest"] = ""
    (home / "take.json").write_text(json.dumps(content))
    out, err = shell.run("info", "film", "--verify")
    assert "from before there were hashes" in out
    assert "left out" not in err


def test_nothing_to_repair(shell: Shell) -> None:
    before = tree(shell.film / "takes")
    _, err = shell.run("generate", "film", "--repair")
    assert "Nothing to do" in err
    assert tree(shell.film / "takes") == before


@pytest.mark.parametrize("harm", ["lost", "changed"])
@pytest.mark.parametrize(
    ("folder", "is_said"),
    [("loras", "The LoRA ink is"), ("references", "The picture of @ada is"), ("", "")],
)
def test_pictures_and_loras_are_verified_too(
    shell: Shell, tmp_path: Path, harm: str, folder: str, is_said: str
) -> None:
    write_lora(tmp_path / "ink.safetensors")
    shell.run("loras", "add", "film", str(tmp_path / "ink.safetensors"))
    shell.run("cast", "film", "add", "@ada", "--image", str(tmp_path / picture(tmp_path)))
    shell.run("info", "film", "--verify")
    if folder:
        (file,) = (shell.film / folder).iterdir()
        said = is_said
    else:
        red = str(tmp_path / picture(tmp_path, "b.png", "red"))
        shell.run("keyframe", "film", "1", "--from", red)
        (take,) = (t for t in load_project(shell.film).library if t.is_keyframe)
        file, said = reference_path(shell.film, take.picture), "Keyframe 1 of SH0010 is"
    if harm == "lost":
        file.unlink()
    else:
        file.write_bytes(b"damaged")
    out, _ = shell.run("info", "film", "--verify", code=1)
    assert f"{said} lost or damaged; put" in out
    out, _ = shell.run("info", "film", "--verify", "--json", code=1)
    assert [sentence.startswith(said) for sentence in json.loads(out)["files"]] == [True]
