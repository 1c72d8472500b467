"""The film that is shipped: small, whole, not stale, and never written to."""

import hashlib
from pathlib import Path

import pytest

from app import cli, paths
from app.model.shot_state import Ready
from app.session.document import Document
from app.storage import sample
from app.storage.errors import ProjectError
from app.storage.project_folder import load_project
from app.storage.verification import verify

LARGEST_BYTES = 1_500_000


def _shipped() -> Path:
    packed = sample.packed_sample()
    assert packed is not None
    return packed


def test_it_is_small_and_lies_beside_its_board() -> None:
    assert _shipped().stat().st_size < LARGEST_BYTES
    assert (paths.resources_dir() / "samples/first_film.txt").is_file()


def test_it_is_whole_and_what_the_shipped_model_would_make_today() -> None:
    """A change of Animatic or of recipes makes it stale: then run installers/sample_film.sh."""
    document = Document()
    assert document.load(sample.own_sample()) == ()
    assert document.card is not None
    assert document.project.title == sample.SAMPLE_NAME
    states = document.states().values()
    assert len(states) == 5
    assert all(isinstance(state, Ready) for state in states)
    board = (paths.resources_dir() / "samples/first_film.txt").read_text(encoding="utf-8")
    assert all(shot.prompt in board for shot in document.project.shots)


def test_without_the_model_nothing_is_stale_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in Slim before its engine is there."""
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path))
    document = Document()
    assert document.load(sample.own_sample()) == ()
    assert document.card is None
    assert all(isinstance(state, Ready) for state in document.states().values())


def test_the_copy_is_made_once_and_the_shipped_one_stays_as_it_is() -> None:
    before = hashlib.sha256(_shipped().read_bytes()).hexdigest()
    folder = sample.own_sample()
    assert folder.parent == paths.documents_dir() / "Throughline"
    (folder / "mine.txt").write_text("a note")
    assert sample.own_sample() == folder
    assert (folder / "mine.txt").exists()
    assert hashlib.sha256(_shipped().read_bytes()).hexdigest() == before
    found = list(verify(folder, load_project(folder).library))
    assert len(found) == 5
    assert not any(take.broken or take.unknown for take in found)


def test_a_folder_of_this_name_that_is_no_project_is_left_alone() -> None:
    taken = paths.documents_dir() / "Throughline" / f"{sample.SAMPLE_NAME}.throughline"
    taken.mkdir(parents=True)
    (taken / "holiday.jpg").write_bytes(b"x")
    assert sample.own_sample().name == f"{sample.SAMPLE_NAME} 2.throughline"
    assert [file.name for file in taken.iterdir()] == ["holiday.jpg"]


def test_documents_that_cannot_be_written_or_are_synced_are_passed_over(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_dir.mkdir()
    paths.documents_dir().write_text("a file where a folder should be")
    assert sample.own_sample().parent == data_dir / "samples"
    monkeypatch.setenv("OneDrive", str(data_dir.parent))
    assert sample.own_sample().parent == data_dir / "samples"


def test_documents_that_may_not_even_be_looked_at_are_passed_over(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where macOS keeps a program out; a name that is too long fails in the same way."""
    monkeypatch.setattr(paths, "documents_dir", lambda: data_dir / ("x" * 300))
    assert sample.own_sample().parent == data_dir / "samples"


def test_without_any_place_it_says_so(data_dir: Path) -> None:
    data_dir.write_text("a file where the folder should be")
    with pytest.raises(ProjectError, match="could not be created"):
        sample.own_sample()


def test_the_command_copies_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", str(tmp_path / "mine"), "--sample"]) == 0
    out = capsys.readouterr().out
    assert out == f"{tmp_path / 'mine'}.throughline: 5 shots, 00:00:12:00 at 24, generated.\n"
    assert load_project(tmp_path / "mine.throughline").warnings == ()
    assert cli.main(["new", str(tmp_path / "mine"), "--sample"]) == 1
    assert "already exists" in capsys.readouterr().err
    assert cli.main(["new", str(tmp_path / "other"), "--sample", "--from", "x"]) == 2
