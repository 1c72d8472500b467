"""`throughline import` with the fake worker, which reads the file and encodes nothing."""

import json
import os
import signal
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.storage.project_folder import load_project
from tests.app.test_cli import BOARD
from tests.app.test_cli_generate import Shell, events, open_shell
from tests.generation.clips.builders import damage, write_noise, write_sound, write_video

pytestmark = pytest.mark.integration


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A project of three shots of four seconds, and a video of three."""
    made = open_shell(tmp_path, monkeypatch)
    made.board(BOARD)
    write_video(made.folder / "rabbit.mp4", 24)
    return made


def shots(shell: Shell) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(shell.run("info", "film", "--json")[0])["shots"]
    return found


def test_a_video_is_a_shot_like_any_other(shell: Shell) -> None:
    _, err = shell.run(
        "import", "film", "rabbit.mp4", "--at", "2", "--name", "RABBIT", "--prompt", "A rabbit."
    )
    assert "rabbit.mp4 is shot 2 (RABBIT), 3:00 long." in err
    shell.run("generate", "film")
    found = shots(shell)
    assert [shot["state"] for shot in found] == ["ready"] * 4
    assert [len(shot["memory"]) for shot in found] == [0, 1, 2, 3]  # type: ignore[arg-type]
    (take,) = found[1]["takes"]  # type: ignore[misc]
    assert (take["imported"], take["note"], take["pictures"]) == (True, "rabbit.mp4", 33)
    assert "take 1 of 1, imported from rabbit.mp4" in shell.run("info", "film")[0]
    lines = shell.run("recall", "film", "4")[0].splitlines()
    assert [line.split()[1] for line in lines] == ["SH0010", "RABBIT", "SH0020"]
    assert shell.run("info", "film", "--continuity")[0].count("RABBIT") == 1
    shell.run("export", "film", "film.mp4")
    with av.open(str(shell.folder / "film.mp4")) as movie:
        assert sum(1 for _ in movie.decode(video=0)) == (12 + 3) * 24


def test_the_continuity_strip_measures_it(shell: Shell) -> None:
    shell.run("edit", "film", "1", "--prompt", "A rabbit in the kitchen.")
    shell.run("import", "film", "rabbit.mp4", "--prompt", "A rabbit in the kitchen.")
    shell.run("generate", "film", "--shot", "1")
    data = json.loads(shell.run("info", "film", "--continuity", "--json")[0])["continuity"]
    assert [row["name"] for row in data] == ["rabbit", "kitchen"]
    for row in data:
        first, imported = row["shots"]
        assert first["state"] == "reference"
        assert 0 < imported["distance"] <= 1


def test_a_frame_of_it_can_be_named_as_cast(shell: Shell) -> None:
    shell.run("import", "film", "rabbit.mp4")
    shell.run("cast", "film", "add", "@rabbit", "--shot", "4", "--at", "1s")
    assert len(list(shell.film.glob("references/*.png"))) == 1


def test_its_words_and_what_is_before_it_do_not_make_it_stale(shell: Shell) -> None:
    shell.run("import", "film", "rabbit.mp4")
    shell.run("generate", "film", "--shot", "1")
    shell.run("edit", "film", "4", "--prompt", "Another rabbit.", "--seed", "9")
    assert shots(shell)[3]["state"] == "ready"
    shell.run("edit", "film", "4", "--duration", "5s")
    assert shots(shell)[3]["reasons"] == ["it is 0:21 longer than its take"]
    _, err = shell.run("generate", "film", "--stale")
    assert "Nothing to do" in err
    shell.run("generate", "film", "--shot", "4")
    after = shots(shell)[3]
    assert after["state"] == "ready"
    assert [take["imported"] for take in after["takes"]] == [True, False]  # type: ignore[attr-defined]


def test_programs_read_events(shell: Shell) -> None:
    out, _ = shell.run("import", "film", "rabbit.mp4", "--json")
    told = [event for event in events(out) if event["event"] != "loading"]
    assert [event["event"] for event in told] == ["chunk", "chunk", "imported"]
    assert (told[-1]["shot"], told[-1]["frames"]) == (4, 72)


def text(folder: Path) -> None:
    (folder / "bad.mp4").write_text("no video at all\n" * 99)


def nothing(folder: Path) -> None:
    (folder / "bad.mp4").touch()


def folder_of(folder: Path) -> None:
    (folder / "bad.mp4").mkdir()


def absent(folder: Path) -> None:
    pass


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "bad.mp4")


def sound(folder: Path) -> None:
    write_sound(folder / "a.wav").rename(folder / "bad.mp4")


def broken(folder: Path) -> None:
    write_noise(folder / "bad.mp4", 96)
    damage(folder / "bad.mp4", part=0.7)


def long(folder: Path) -> None:
    write_video(folder / "bad.mp4", 2, [Fraction(0), Fraction(301)])


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (absent, "was not found"),
        (folder_of, "is a folder"),
        (nothing, "is empty"),
        (pipe, "is not a file"),
        (text, "cannot be imported: it"),
        (sound, "it holds nothing but sound"),
        (broken, "it is damaged"),
        (long, "it lasts more than 5 minutes"),
    ],
)
def test_bad_files_are_one_sentence_and_change_nothing(
    shell: Shell, make: Callable[[Path], None], told: str
) -> None:
    make(shell.folder)
    before = load_project(shell.film)
    out, err = shell.run("import", "film", "bad.mp4", code=2)
    assert out == ""
    assert told in err
    assert "othing was changed" in err
    assert len([line for line in err.splitlines() if line.startswith("throughline:")]) == 1
    assert load_project(shell.film) == before
    assert not list((shell.film / "takes").iterdir())


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--at", "9"), "There is no shot 9"),
        (("--name", "SH0010"), "Another shot is already called SH0010. Nothing was changed."),
        (("--name", "7"), "cannot be a shot's name"),
        (("--prompt", "a" * 30_000), "30000 characters"),
    ],
)
def test_a_wish_that_cannot_be_is_refused_first(
    shell: Shell, arguments: tuple[str, ...], told: str
) -> None:
    _, err = shell.run("import", "film", "rabbit.mp4", *arguments, code=2)
    assert told in err
    assert len(shots(shell)) == 3


@pytest.mark.parametrize(
    ("word", "told"), [("crash", "exit code 9"), ("oom", "ran out of memory"), ("fail", "to fail")]
)
def test_a_worker_in_trouble_leaves_the_project_as_it_was(
    shell: Shell, word: str, told: str
) -> None:
    video = (shell.folder / "rabbit.mp4").rename(shell.folder / f"[{word}].mp4")
    _, err = shell.run("import", "film", video.name, code=1)
    assert told in err
    assert len(shots(shell)) == 3
    assert not list((shell.film / "takes").iterdir())


def test_an_interrupted_import_leaves_nothing(shell: Shell) -> None:
    video = (shell.folder / "rabbit.mp4").rename(shell.folder / "[hang].mp4")
    process = shell.start("import", "film", video.name, "--json")
    assert process.stdout is not None
    process.stdout.readline()  # the model is loaded
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert "Traceback" not in err
    assert process.returncode == 130
    assert "Interrupted. The project is as it was before." in err
    assert len(shots(shell)) == 3
    assert not list((shell.film / "takes").iterdir())
