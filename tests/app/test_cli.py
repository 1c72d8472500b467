"""The command line without a worker: projects, edits, information, and its one boundary."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app import cli, paths
from app.commands import info as info_command
from app.storage.project_folder import load_project
from tests.app.session.fakes import install_model
from tests.app.storage.builders import drifting_film

BOARD = "0s: an old woman by a shelf\n4s: she pets a cat\n8s: she sits down\n12s: end\n"


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication) -> Path:
    """A folder to work in, with a board and a model; commands find the tests' application."""
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "board.txt").write_text(BOARD)
    install_model(tmp_path / "models")
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "models"))
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def film(work: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert cli.main(["new", "film.throughline", "--from", "board.txt"]) == 0
    capsys.readouterr()
    return work / "film.throughline"


def tree(folder: Path) -> str:
    """A hash of every name and content below a folder."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{path.relative_to(folder)} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def refused(arguments: list[str], work: Path, capsys: pytest.CaptureFixture[str], code: int) -> str:
    """Run a command that must fail: one sentence on stderr, and nothing changed on disk."""
    before = tree(work)
    assert cli.main(arguments) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err
    assert tree(work) == before
    return told.err


def test_new_makes_a_project(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", "film", "--from", "board.txt", "--fps", "29.97df"]) == 0
    project = load_project(work / "film.throughline").project
    assert project.rate.drop_frame
    assert [shot.prompt for shot in project.shots][1] == "she pets a cat"
    assert capsys.readouterr().out == "film.throughline: 3 shots, 00:00:12;00 at 29.97 DF.\n"


def test_new_reads_a_board_from_stdin(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with (work / "board.txt").open() as board:
        monkeypatch.setattr("sys.stdin", board)
        assert cli.main(["new", "film", "--from", "-"]) == 0


def test_new_tells_its_assumptions(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "board.txt").write_text("0s: a\n")
    assert cli.main(["new", "film", "--from", "board.txt", "--model", "wan"]) == 0
    told = capsys.readouterr().err
    assert "the last shot has no end" in told
    assert "'wan' is not installed" in told


@pytest.mark.parametrize(
    ("board", "words"),
    [
        ("", "board is empty"),
        ("\n# only a comment\n", "board is empty"),
        ("4s: b\n0s: a\n", "does not come after"),
        ("[0s-4s: a]\n[2s-6s: b]\n", "overlaps"),
        ("an old woman\n", "cannot be read"),
        ("0s: a\n1f: b\n", "cannot be read"),
        ("0s: a\n0.04s: b\n4s: end\n", "at least 2"),
        (f"0s: {'word ' * 6000}\n4s: end\n", "20000 is the most"),
    ],
)
def test_a_bad_board_is_refused(
    work: Path, capsys: pytest.CaptureFixture[str], board: str, words: str
) -> None:
    (work / "board.txt").write_text(board)
    told = refused(["new", "film", "--from", "board.txt"], work, capsys, 2)
    assert words in told
    assert "Nothing was changed" in told


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["new", "x", "--from", "board.txt", "--fps", "23"], "is not a frame rate"),
        (["new", "x", "--from", "board.txt", "--fps", "0"], "is not a frame rate"),
        (["new", "x", "--from", "board.txt", "--size", "big"], "is not a size"),
        (["new", "x", "--from", "board.txt", "--size", "3x4"], "must be even"),
        (["new", "x", "--from", "board.txt", "--model", "../m"], "is not the name of a model"),
        (["new", "x", "--from", "nothing.txt"], "cannot be read"),
        (["new", "x", "--from", "."], "cannot be read"),
        (["new", "x", "--from", "latin.txt"], "not UTF-8"),
        (["new", "x"], "--from"),
        (["edit", "film", "9", "--prompt", "x"], "There is no shot 9"),
        (["edit", "film", "SH9999", "--prompt", "x"], "There is no shot SH9999"),
        (["edit", "film", "1"], "Nothing to change"),
        (["edit", "film", "1", "--duration", "1f"], "at least 2"),
        (["edit", "film", "1", "--duration", "0"], "at least 2"),
        (["edit", "film", "1", "--duration", "-3s"], "--duration"),
        (["edit", "film", "1", "--duration", "long"], "is not a length"),
        (["edit", "film", "1", "--duration", "1.5f"], "whole number"),
        (["edit", "film", "1", "--seed", "-1"], "seed must lie"),
        (["edit", "film", "1", "--seed", "x"], "invalid int"),
        (["edit", "film", "1", "--prompt", "x" * 30_000], "30000 characters"),
        (["edit", "film", "1", "--enable", "--disable"], "not allowed"),
        (["info", "nothing"], "no project at"),
        (["info", "board.txt"], "is a file"),
        (["info", "."], "not a Throughline project"),
        (["info", ".."], "not a Throughline project"),
        (["info", ""], "is not the name of a project"),
        (["info", "/"], "is not the name of a project"),
        (["info", "x" * 5000], "cannot be opened"),
        (["export", "film", "out.avi"], "must end in .mp4"),
        (["generate", "film", "--shot", "12"], "There is no shot 12"),
        (["generate", "nothing"], "no project at"),
        (["generate", "film", "--stale", "--all"], "not allowed"),
        (["models"], "required"),
        (["models", "show", "wan"], "There is no model 'wan'"),
        (["models", "show", "../models"], "is not the name of a model"),
        (["models", "check", "wan"], "There is no model 'wan'"),
        (["generat", "film"], "neither a command nor a project"),
        (["film.txt"], "neither a command nor a project"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_wrong_usage_is_refused(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    (work / "latin.txt").write_bytes("0s: caf\xe9".encode("latin-1"))
    assert words in refused(arguments, work, capsys, 2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["new", "film", "--from", "board.txt"], "already exists"),
        (["new", "board.txt/film", "--from", "board.txt"], "could not be created"),
        (["new", "no/such/film", "--from", "board.txt"], "could not be created"),
        (["export", "film", "out.mp4"], "missing pictures"),
        (["models", "get", "wan"], "animatic is included"),
    ],
)
def test_work_that_fails_says_so(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert words in refused(arguments, work, capsys, 1)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"schema_version": 99}', "newer version"),
        ('{"schema_version": 1, "tit', "damaged"),
        ("", "damaged"),
        ("[]", "damaged"),
        ('{"schema_version": 1}', "damaged"),
    ],
)
@pytest.mark.parametrize("command", ["info", "edit", "generate", "export"])
def test_a_project_that_cannot_be_read(
    film: Path,
    work: Path,
    capsys: pytest.CaptureFixture[str],
    content: str,
    words: str,
    command: str,
) -> None:
    (film / "project.json").write_text(content)
    more = {"edit": ["1", "--prompt", "x"], "export": ["out.mp4"]}.get(command, [])
    assert words in refused([command, "film", *more], work, capsys, 2)


def test_edit_changes_one_shot(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["edit", "film", "SH0020", "--prompt", "a dog", "--seed", "7"]) == 0
    assert cli.main(["edit", "film", "2", "--duration", "2:12", "--disable"]) == 0
    shot = load_project(film).project.shots[1]
    assert (shot.prompt, shot.seed, shot.frames, shot.enabled) == ("a dog", 7, 60, False)
    assert cli.main(["edit", "film", "2", "--enable"]) == 0
    assert load_project(film).project.shots[1].enabled


@pytest.mark.parametrize(
    ("text", "frames"), [("4s", 96), ("4", 96), ("2.5s", 60), ("96f", 96), ("1:12", 36)]
)
def test_lengths_are_understood(film: Path, text: str, frames: int) -> None:
    assert cli.main(["edit", "film", "1", "--duration", text]) == 0
    assert load_project(film).project.shots[0].frames == frames


def test_edit_says_what_a_shot_remembers(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["edit", "film", "3", "--pin", "1", "--ignore", "SH0020"]) == 0
    assert cli.main(["edit", "film", "3", "--continue-from", "1", "--memory-budget", "500"]) == 0
    project = load_project(film).project
    first, second, third = project.shots
    assert (third.pinned, third.ignored) == ((first.id,), (second.id,))
    assert (third.continues, project.memory_budget) == (first.id, 500)
    assert cli.main(["edit", "film", "3", "--pin", "--ignore"]) == 0
    assert cli.main(["edit", "film", "3", "--continue-from", "", "--memory-budget", "0"]) == 0
    project = load_project(film).project
    assert project.shots[2] == third.__class__(**vars(third) | EMPTY_WISHES)
    assert project.memory_budget is None


EMPTY_WISHES = {"pinned": (), "ignored": (), "continues": None}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--pin", "3"], "can only remember shots before it"),
        (["--continue-from", "2"], "can only remember shots before it"),
        (["--ignore", "9"], "There is no shot 9"),
        (["--memory-budget", "-5"], "at least one token"),
    ],
)
def test_what_cannot_be_remembered_is_refused(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert said in refused(["edit", "film", "2", *words], work, capsys, 2)


def test_an_edit_that_changes_nothing_writes_nothing(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(work)
    assert cli.main(["edit", "film", "1", "--prompt", "an old woman by a shelf"]) == 0
    assert tree(work) == before


def test_info_lists_the_shots(film: Path, work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(work)
    assert cli.main(["info", "film"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "film: 3 shots, 00:00:12:00 at 24, 448x256, model animatic"
    assert lines[1].split() == ["1", "SH0010", "01:00:00:00", "4:00", "empty", "no", "takes"]
    assert tree(work) == before


def test_info_as_json(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["info", "film", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["schema_version"] == info_command.SCHEMA_VERSION
    assert data["frames"] == 288
    assert [shot["start"] for shot in data["shots"]] == [0, 96, 192]
    assert data["shots"][0]["state"] == "empty"


def test_models_are_listed_and_shown(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models", "list"]) == 0
    assert capsys.readouterr().out.startswith("animatic")
    assert cli.main(["models", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["rate"] == [8, 1]
    assert cli.main(["models", "show", "animatic"]) == 0
    assert "17 pictures, then 16 each" in capsys.readouterr().out
    assert cli.main(["models", "get", "animatic"]) == 0


def test_a_model_without_a_memory_encoder_is_shown_as_such(
    work: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = tmp_path / "models" / "wan"
    (folder / "transformer").mkdir(parents=True)
    card = {"name": "wan", "grid": {}, "sampler": {"guidance": 4, "guidance_2": 3}}
    (folder / "throughline.json").write_text(json.dumps(card))
    assert cli.main(["models", "show", "wan"]) == 0
    shown = capsys.readouterr().out
    assert "memory    none: a shot goes on from its own last pictures" in shown
    assert "guidance 4, then 3" in shown
    (folder / "memory_encoder").mkdir()
    assert cli.main(["models", "show", "wan"]) == 0
    assert "memory    remembers earlier shots" in capsys.readouterr().out
    assert cli.main(["models", "show", "wan", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["remembers"] is True


def test_a_damaged_card_is_told(
    work: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "models" / "animatic" / "throughline.json").write_text("{")
    assert cli.main(["models", "list"]) == 0
    assert "cannot be used" in capsys.readouterr().out
    assert cli.main(["models", "show", "animatic"]) == 2


def test_without_models_the_list_says_where_it_looked(
    work: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "nowhere"))
    assert cli.main(["models", "list"]) == 0
    told = capsys.readouterr()
    assert "nowhere" in told.err
    assert "animatic" not in told.out  # it comes along, and cannot be got


def test_the_version_and_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("throughline ")
    with pytest.raises(SystemExit) as end:
        cli.main(["--help"])
    assert end.value.code == 0
    assert "exit codes" in capsys.readouterr().out


def test_an_unexpected_error_is_one_sentence_and_a_log(
    film: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(info_command, "info", broken)
    assert cli.main(["info", "film"]) == 1
    told = capsys.readouterr().err
    assert "ZeroDivisionError: a bug" in told
    assert "Traceback" not in told
    assert "Traceback" in (paths.log_dir() / "throughline.log").read_text()


def test_ctrl_c_is_130(
    film: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(info_command, "info", interrupted)
    assert cli.main(["info", "film"]) == 130


def test_info_needs_neither_widgets_nor_torch(film: Path) -> None:
    code = (
        "import sys; from app import cli; code = cli.main(['info', 'film']);"
        "heavy = [m for m in ('torch', 'PySide6', 'av', 'cv2') if m in sys.modules];"
        "sys.exit(code or (f'imported {heavy}' if heavy else 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_generate_needs_no_widgets(film: Path) -> None:
    code = (
        "import sys; import app.commands.generate;"
        "heavy = [m for m in ('torch', 'PySide6.QtWidgets', 'PySide6.QtGui') if m in sys.modules];"
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_reader_may_go_away(film: Path) -> None:
    command = f"{sys.executable} -m app.cli info film | head -n 0"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_without_a_display_the_editor_says_so(
    film: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert cli.main([]) == 1
    assert "no display" in capsys.readouterr().err
    assert cli.main(["film"]) == 1


def test_bytes_that_are_no_text(film: Path, work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["edit", "film", "1", "--prompt", "caf\udce9"]
    assert "not UTF-8" in refused(arguments, work, capsys, 2)


def test_info_tells_how_far_a_place_has_drifted(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drifting_film(work / "kitchen.throughline")
    assert cli.main(["info", "kitchen", "--continuity"]) == 0
    told = capsys.readouterr().out
    assert "The kitchen          1: first  2: 0.00  3: " in told
    assert "drift: The kitchen looks different from shot 1 in shot 3" in told
    assert cli.main(["info", "kitchen", "--continuity", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["continuity"]
    assert row["kind"] == "place"
    assert [cell["state"] for cell in row["shots"]] == ["reference", "steady", "drifts"]


def test_info_says_when_there_is_nothing_to_compare(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["info", "film", "--continuity"]) == 0
    assert "two shots with a common name have takes" in capsys.readouterr().out
