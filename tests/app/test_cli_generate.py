"""`throughline generate` and `export` with the fake worker, in processes of their own."""

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import av
import cv2
import psutil
import pytest

from app import cli
from app.commands import handover
from app.model.takes import TakeState
from app.storage.project_folder import load_project
from generation.fake import HOLD_VARIABLE, PREVIEW_PICTURES
from tests.app.session.fakes import install_model
from tests.app.test_cli import BOARD, tree

pytestmark = pytest.mark.integration
LIMIT_S = 60


class Shell:
    """A working folder in which commands run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.hold = folder.with_name("hold")  # while it is there, the second chunk is not made

    def environment(self) -> dict[str, str]:
        return {**os.environ, "THROUGHLINE_FAKE_WORKER": "1", HOLD_VARIABLE: str(self.hold)}

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "app.cli", *arguments],
            cwd=self.folder,
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, code: int = 0) -> tuple[str, str]:
        """Run a command to its end and check its exit code."""
        process = self.start(*arguments)
        out, err = process.communicate(timeout=LIMIT_S)
        assert process.returncode == code, err
        assert "Traceback" not in err
        return out, err

    def board(self, text: str) -> None:
        board = self.folder / "board.txt"
        board.write_text(text)
        here("new", str(self.film), "--from", str(board), "--size", "64x32")

    @property
    def film(self) -> Path:
        return self.folder / "film.throughline"

    def states(self) -> list[str]:
        data = json.loads(here("info", str(self.film), "--json"))
        return [shot["state"] for shot in data["shots"]]


def here(*arguments: str) -> str:
    """What a command says that is only on the way: in this process, as that takes no time."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert cli.main(arguments) == 0
    return out.getvalue()


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    return open_shell(tmp_path, monkeypatch)


def open_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell in a new folder, with a model that only the fake worker can use."""
    folder = tmp_path / "work"
    folder.mkdir()
    install_model(tmp_path / "models")
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "models"))
    root = str(Path(__file__).resolve().parents[2])
    monkeypatch.setenv("PYTHONPATH", root)
    return Shell(folder)


def make_film(folder: Path, board: str) -> Path:
    """A film with a take of every shot, for all tests of a module to copy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("THROUGHLINE_HOME", str(folder / "user-data"))
        shell = open_shell(folder, patch)
        shell.board(board)
        shell.run("generate", "film")
        return shell.film


def events(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_generating_tells_people_on_stderr(shell: Shell) -> None:
    shell.board(BOARD)
    out, err = shell.run("generate", "film")
    assert out == ""
    assert "SH0010_T01: chunk 1 of 2 is ready" in err
    assert "3 takes made." in err
    assert shell.states() == ["ready"] * 3


def test_generating_tells_programs_on_stdout(shell: Shell) -> None:
    shell.board(BOARD)
    told = events(shell.run("generate", "film", "--json", "--shot", "1")[0])
    kinds = [str(event["event"]) for event in told]
    assert kinds[0] == "loading"
    assert kinds[1] == "started"
    assert kinds[-2:] == ["finished", "done"]
    assert kinds.count("chunk") == 2
    assert told[-1] == {"event": "done", "exit_code": 0, "takes": 1, "stale": []}
    chunk = next(event for event in told if event["event"] == "chunk")
    assert Path(str(chunk["video"])).is_file()


def test_a_second_run_has_nothing_to_do(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film")
    before = tree(shell.folder)
    _, err = shell.run("generate", "film")
    assert err.startswith("Nothing to do")
    assert tree(shell.folder) == before


def test_stale_shots_are_listed_and_only_made_again_when_asked(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film")
    _, told = shell.run("edit", "film", "2", "--prompt", "a dog")
    assert "Shot 2 (SH0020) is now stale: its prompt was edited." in told
    _, told = shell.run("generate", "film")
    assert "Nothing to do" in told
    assert "Shot 3 (SH0030) is stale: shot 2, which it remembers, is stale itself." in told
    shell.run("generate", "film", "--stale")
    assert shell.states() == ["ready"] * 3
    takes = load_project(shell.film).library
    assert len(takes) == 5


def test_another_take_of_one_shot_leaves_the_others_byte_for_byte(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film")
    film = load_project(shell.film)
    others = [take.id for take in film.library if take.shot != film.project.shots[1].id]
    before = [tree(shell.film / "takes" / take_id) for take_id in others]
    shell.run("generate", "film", "--shot", "2")
    assert [tree(shell.film / "takes" / take_id) for take_id in others] == before
    assert shell.states() == ["ready", "ready", "stale"]
    takes = load_project(shell.film).library.of_shot(film.project.shots[1].id)
    assert [take.recipe.seed for take in takes] == [2, 3]


def test_all_means_what_is_missing_and_what_is_stale(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film", "--shot", "1", "2")
    shell.run("edit", "film", "1", "--prompt", "a dog")
    shell.run("generate", "film", "--all")
    assert shell.states() == ["ready"] * 3


def test_ctrl_c_keeps_the_finished_chunks_and_the_next_run_goes_on(shell: Shell) -> None:
    shell.board(BOARD)
    shell.hold.touch()
    process = shell.start("generate", "film")
    assert process.stderr is not None
    for line in process.stderr:
        if "chunk 1 of 2 is ready" in line:
            process.send_signal(signal.SIGINT)
            break
    _, err = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 130
    assert "Interrupted. Finished chunks are kept" in err
    assert shell.states() == ["partial", "empty", "empty"]
    assert "the same command goes on from there" in err
    take = next(iter(load_project(shell.film).library))
    latents = shell.film / "takes" / take.id / take.chunks[0].latents
    before = latents.read_bytes(), latents.stat().st_mtime_ns
    shell.hold.unlink()
    shell.run("generate", "film")
    assert (latents.read_bytes(), latents.stat().st_mtime_ns) == before
    assert shell.states() == ["ready"] * 3
    assert len(load_project(shell.film).library) == 3


def test_a_killed_worker_is_replaced_and_killed_again_fails_the_command(shell: Shell) -> None:
    shell.board(BOARD)
    shell.hold.touch()
    process = shell.start("generate", "film")
    assert process.stderr is not None
    for line in process.stderr:
        if "chunk 1 of 2 is ready" in line:
            os.kill(worker_of(process.pid), signal.SIGKILL)
        if "It goes on by itself now, once." in line:
            assert "1 finished chunk was kept" in line
            break
    os.kill(worker_of(process.pid), signal.SIGKILL)
    _, err = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 1
    assert "was ended by signal 9" in err
    assert "2 more shots wait in the queue" in err
    assert load_project(shell.film).project.shots[0].selected_take is not None
    shell.hold.unlink()
    shell.run("generate", "film")
    assert shell.states() == ["ready"] * 3
    assert len(load_project(shell.film).library) == 3


def test_a_worker_that_is_killed_once_costs_nothing(shell: Shell) -> None:
    shell.board(BOARD)
    shell.hold.touch()
    process = shell.start("generate", "film")
    assert process.stderr is not None
    for line in process.stderr:
        if "chunk 1 of 2 is ready" in line:
            os.kill(worker_of(process.pid), signal.SIGKILL)
            shell.hold.unlink()
            break
    process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0
    assert shell.states() == ["ready"] * 3


def worker_of(parent: int) -> int:
    """The process that a command starts, once it is there."""
    until_s = time.monotonic() + LIMIT_S
    while time.monotonic() < until_s:
        children = psutil.Process(parent).children()
        with contextlib.suppress(psutil.NoSuchProcess):  # it went while we looked
            if living := [one.pid for one in children if one.status() != psutil.STATUS_ZOMBIE]:
                return living[0]
        time.sleep(0.02)
    raise AssertionError("no worker was found")


@pytest.mark.parametrize("word", ["fail", "bug", "oom", "crash"])
def test_trouble_is_one_sentence_and_exit_code_1(shell: Shell, word: str) -> None:
    shell.board(f"0s: a cat [{word}]\n4s: end\n")
    _, err = shell.run("generate", "film", code=1)
    assert "1 finished chunk" in err
    assert shell.states() == ["partial"]
    shell.run("edit", "film", "1", "--prompt", "a cat")
    shell.run("generate", "film")
    assert shell.states() == ["ready"]


def test_notes_are_told_and_the_work_goes_on(shell: Shell) -> None:
    shell.board("0s: zebra [note]\n4s: end\n")
    _, err = shell.run("generate", "film")
    assert "Note: The fake was asked for a note." in err


def test_a_negative_prompt_that_drafts_do_not_read_is_told_once(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("project", "film", "--quality", "draft")
    said = "Drafts are made without guidance: negative prompts are not read."
    assert said not in shell.run("generate", "film")[1]
    shell.run("project", "film", "--negative", "blur")
    out, err = shell.run("generate", "film", "--shot", "1", "2", "--json")
    events = [json.loads(line) for line in out.splitlines()]
    assert [one["text"] for one in events if one["event"] == "note"].count(said) == 1
    assert err.count(f"Note: {said}") == 1
    shell.run("project", "film", "--quality", "final")
    assert said not in shell.run("generate", "film", "--shot", "1")[1]


def test_without_the_model_nothing_is_changed(shell: Shell, tmp_path: Path) -> None:
    shell.board(BOARD)
    (tmp_path / "models" / "animatic").rename(tmp_path / "models" / "elsewhere")
    before = tree(shell.folder)
    _, err = shell.run("generate", "film", code=1)
    assert "'animatic' is not installed" in err
    assert tree(shell.folder) == before


def test_lost_take_files_stop_the_shots_that_remember_them(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film", "--shot", "1")
    take = next(iter(load_project(shell.film).library))
    (shell.film / "takes" / take.id / take.chunks[0].latents).unlink()
    before = tree(shell.film / "takes")
    _, err = shell.run("generate", "film", "--shot", "2", code=1)
    assert "has lost chunk" in err
    assert tree(shell.film / "takes") == before


def test_a_project_that_cannot_be_written(shell: Shell) -> None:
    shell.board(BOARD)
    (shell.film / "takes").rmdir()
    (shell.film / "takes").write_text("in the way")
    before = [path for path in shell.film.rglob("*") if path.is_file()]
    _, err = shell.run("generate", "film", code=1)
    assert "Failed:" in err
    after = [path for path in shell.film.rglob("*") if path.is_file()]
    assert [path for path in after if not path.name.startswith("queue.")] == before


def test_take_states_on_disk_are_never_running(shell: Shell) -> None:
    shell.board("0s: a cat [crash]\n4s: end\n")
    shell.run("generate", "film", code=1)
    assert all(take.state is TakeState.PARTIAL for take in load_project(shell.film).library)


def test_checking_a_model_starts_the_worker(shell: Shell) -> None:
    out, _ = shell.run("models", "check", "animatic")
    assert "animatic loads on fake and can be used." in out
    assert "shots of any length fit" in out


def test_an_export_names_what_is_missing_and_slates_fill_it(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film", "--shot", "1")
    before = tree(shell.folder)
    _, err = shell.run("export", "film", "out.mp4", code=1)
    assert "Shot 2 (SH0020) has no pictures." in err
    assert "Shot 3 (SH0030) has no pictures." in err
    assert "--slates" in err
    assert tree(shell.folder) == before
    out, _ = shell.run("export", "film", "out.mp4", "--slates")
    assert out == "out.mp4: 288 frames, 00:00:12:00 at 24, 64x32.\n"


def test_an_export_of_stale_shots_names_them_and_goes_on(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film")
    shell.run("edit", "film", "1", "--prompt", "a dog")
    _, err = shell.run("export", "film", "out.mp4")
    assert "Shot 1 (SH0010) is stale: its prompt was edited." in err
    _, err = shell.run("export", "film", "out.mp4", "--allow-stale")
    assert err == ""


def test_an_export_tells_programs_its_progress(shell: Shell) -> None:
    shell.board("0s: a cat\n1s: end\n")
    shell.run("generate", "film")
    told = events(shell.run("export", "film", "out.mp4", "--json")[0])
    assert told[-2] == {"event": "progress", "frames": 24, "total": 24}
    assert told[-1]["event"] == "exported"


def test_an_interrupted_export_leaves_no_file(shell: Shell) -> None:
    shell.board("0s: a cat\n600s: end\n")
    process = shell.start("export", "film", "out.mp4", "--slates", "--json")
    assert process.stdout is not None
    assert re.search("progress", process.stdout.readline())
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 130
    assert "out.mp4 is as it was before" in err
    assert sorted(path.name for path in shell.folder.iterdir()) == ["board.txt", "film.throughline"]


@pytest.mark.parametrize("command", handover.MODULES)
def test_training_and_evaluation_are_handed_over(
    command: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    says = (sys.executable, "-c", "import sys; print(sys.argv[1:]); sys.exit(3)")
    monkeypatch.setattr(handover, "program_of", lambda module: (*says, module))
    assert cli.main([command, "--steps", "7"]) == 3
    assert capfd.readouterr().out == f"{[handover.MODULES[command], '--steps', '7']}\n"


@pytest.mark.slow
@pytest.mark.parametrize("command", handover.MODULES)
def test_the_programs_that_they_are_handed_to_are_there(shell: Shell, command: str) -> None:
    assert "usage" in shell.run(command, "--help")[0]


@pytest.mark.slow
def test_weights_that_cannot_be_used_change_nothing(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real worker refuses a folder that has only a card, in one sentence."""
    shell.board(BOARD)
    before = tree(shell.folder)
    environment = {**shell.environment(), "THROUGHLINE_FAKE_WORKER": "0"}
    monkeypatch.setattr(shell, "environment", lambda: environment)
    _, err = shell.run("generate", "film", code=1)
    assert "get the model again. Nothing was changed. 2 more shots wait in the queue." in err
    for name in ("queue.sqlite", "queue.lock"):  # it remembers that it was asked for
        (shell.film / name).unlink()
    assert tree(shell.folder) == before
    assert "get the model again" in shell.run("models", "check", "animatic", code=1)[1]


def test_a_killed_generation_waits_in_the_queue_and_goes_on(shell: Shell) -> None:
    shell.board("0s: a red boat\n4s: an old woman\n8s: the park\n12s: end\n")
    shell.hold.touch()
    process = shell.start("generate", "film", "--json")
    assert process.stdout is not None
    while json.loads(process.stdout.readline())["event"] != "chunk":
        pass
    process.kill()
    process.communicate(timeout=LIMIT_S)
    shell.hold.unlink()
    assert "3 jobs wait in the queue" in shell.run("info", "film")[0]
    out, err = shell.run("queue", "film")
    assert out.splitlines()[0] == "SH0010    goes on with its next chunk"
    assert len(out.splitlines()) == 3
    assert "--resume" in err
    waiting = json.loads(shell.run("queue", "film", "--json")[0])["waiting"]
    assert [job["shot"] for job in waiting] == [1, 2, 3]
    assert len(json.loads(shell.run("info", "film", "--json")[0])["queue"]) == 3
    shell.run("queue", "film", "--resume")
    assert shell.states() == ["ready"] * 3
    assert len(load_project(shell.film).library) == 3
    assert "Nothing waits" in shell.run("queue", "film")[1]
    history = shell.run("queue", "film", "--history")[0].splitlines()
    assert [line.split()[1:3] for line in history] == [
        [f"SH00{number}0", "done"] for number in (1, 2, 3)
    ]
    assert json.loads(shell.run("queue", "film", "--history", "--json")[0])["history"][0]["recipe"]


def test_a_queue_is_cleared(shell: Shell) -> None:
    shell.board("0s: a red boat [fail]\n4s: an old woman\n8s: end\n")
    shell.run("generate", "film", code=1)
    assert len(shell.run("queue", "film")[0].splitlines()) == 1
    assert shell.run("queue", "film", "--clear")[0].startswith("1 job was taken out")
    assert "Nothing waits" in shell.run("queue", "film")[1]


def test_the_newest_preview_is_kept_in_a_file(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("generate", "film", "--shot", "1", "--preview", "now.png")
    kept = cv2.imread(str(shell.folder / "now.png"))
    assert kept.shape == (16 * PREVIEW_PICTURES, 32, 3)
    _, err = shell.run("generate", "film", "--shot", "2", "--preview", "nowhere/now.png")
    assert err.count("The preview cannot be written to nowhere/now.png: No such file") == 1
    assert "1 take made." in err


def test_smaller_pictures_where_memory_does_not_suffice(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.board(BOARD)
    monkeypatch.setenv("THROUGHLINE_FAKE_OOM", "wider=24")
    _, err = shell.run("generate", "film", "--shot", "1", code=1)
    assert "smaller pictures where the model has them" in err
    out, err = shell.run("generate", "film", "--shot", "1", "--smaller-if-needed", "--json")
    assert "Memory ran out at 32×16: the take is made at 24×12." in err
    assert json.loads(out.splitlines()[-1])["takes"] == 1
    shown = json.loads(shell.run("takes", "film", "1", "--json")[0])["takes"]
    assert [take["size"] for take in shown] == [[24, 12]]
    assert "smaller, 24x12" in shell.run("takes", "film", "1")[0]
    monkeypatch.delenv("THROUGHLINE_FAKE_OOM")
    shell.run("generate", "film")
    assert shell.states() == ["ready"] * len(shell.states())
    _, err = shell.run("export", "film", "out.mp4")  # pictures of two sizes in one film
    assert "was made smaller, 24×12, and is scaled up more" in err
    with av.open(str(shell.folder / "out.mp4")) as movie:
        sizes = {(frame.width, frame.height) for frame in movie.decode(video=0)}
    assert sizes == {(64, 32)}


def test_takes_are_made_and_remembered_in_the_media_folder(shell: Shell) -> None:
    shell.board(BOARD)
    shell.run("media", "film", "--move", "disk")
    shell.run("generate", "film")
    assert shell.states() == ["ready"] * 3
    takes = load_project(shell.film).library
    for take in takes:
        names = {file.name for file in (shell.folder / "disk" / take.id).iterdir()}
        assert names == {name for one in take.chunks for name in (one.video, one.latents)}
        assert [file.name for file in (shell.film / "takes" / take.id).iterdir()] == ["take.json"]
    lost = next(iter(takes))
    (shell.folder / "disk" / lost.id / lost.chunks[0].video).unlink()
    assert "1 broken" in shell.run("info", "film", "--verify", code=1)[0]
    shell.run("generate", "film", "--repair")
    assert "0 broken" in shell.run("info", "film", "--verify")[0]
