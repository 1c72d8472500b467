"""The main job from the command line: a board, takes, a second thought about shot 2, one MP4."""

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import av
import pytest

from tests.app.session.fakes import install_model

pytestmark = pytest.mark.integration
LIMIT_S = 120
BOARD = """\
0s: An old woman in a red dress stands by a shelf in the living room, wide shot
4s: She pets a cat, medium shot
8s: She sits down on the sofa
12s: A man walks in from the kitchen
16s: They wave at the window, sunset
20s: end
"""
JOURNEY = (
    "throughline new demo.throughline --from board.txt"
    " && throughline generate demo.throughline"
    " && throughline edit demo.throughline 2 --prompt 'She pets a dog, medium shot'"
    " && throughline generate demo.throughline --shot 2"
    " && throughline export demo.throughline out.mp4"
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a board, and `throughline` on the path with the fake worker behind it."""
    (tmp_path / "board.txt").write_text(BOARD)
    install_model(tmp_path / "models")
    program = tmp_path / "bin" / "throughline"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m app.cli "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("THROUGHLINE_FAKE_WORKER", "1")
    return tmp_path


def run(command: str, desk: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, shell=True, cwd=desk, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )


def hashes(desk: Path, but_shot: str) -> dict[str, str]:
    """Every file of the takes of the other shots."""
    found: dict[str, str] = {}
    for file in sorted((desk / "demo.throughline" / "takes").rglob("*")):
        take = json.loads((file.parent / "take.json").read_bytes()) if file.is_file() else None
        if take is not None and take["shot"] != but_shot:
            found[str(file.relative_to(desk))] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


def test_from_a_board_to_an_mp4_with_a_second_thought(desk: Path) -> None:
    first, second = JOURNEY.split(" && throughline edit ")
    assert run(first, desk).returncode == 0
    before_info = json.loads(run("throughline info demo.throughline --json", desk).stdout)
    shot_2 = before_info["shots"][1]["id"]
    before = hashes(desk, shot_2)
    assert len(before) == 4 * 5  # take.json and two files for each of two chunks

    done = run(f"throughline edit {second}", desk)
    assert done.returncode == 0, done.stderr
    assert hashes(desk, shot_2) == before

    shots = json.loads(run("throughline info demo.throughline --json", desk).stdout)["shots"]
    assert [shot["state"] for shot in shots] == ["ready", "ready", "stale", "stale", "stale"]
    reason = "shot 2 before it now has another take (take 2, was take 1)"
    assert all(reason in shot["reasons"] for shot in shots[2:])
    assert f"Shot 3 (SH0030) is stale: {reason}." in done.stderr


def test_the_whole_journey_is_one_line(desk: Path) -> None:
    done = run(JOURNEY, desk)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.splitlines()[-1] == "out.mp4: 480 frames, 00:00:20:00 at 24, 448x256."


@pytest.mark.parametrize("fps", ["24", "23.976", "29.97df", "60"])
def test_the_movie_is_what_was_asked_for(desk: Path, fps: str) -> None:
    (desk / "board.txt").write_text("0s: a cat\n2.1s: a dog\n5s: end\n")
    made = run(
        f"throughline new demo --from board.txt --fps {fps} && throughline generate demo"
        " && throughline export demo out.mp4 && throughline info demo --json",
        desk,
    )
    info = json.loads(made.stdout.splitlines()[-1])
    rate = Fraction(info["rate"]["num"], info["rate"]["den"])
    with av.open(str(desk / "out.mp4")) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (448, 256)
        assert stream.average_rate == rate
        assert stream.frames == info["frames"]
        times = [frame.pts * frame.time_base for frame in container.decode(stream)]
    assert times == [place / rate for place in range(info["frames"])]


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")
def test_ffprobe_agrees(desk: Path) -> None:
    assert run(JOURNEY, desk).returncode == 0
    probe = run("ffprobe -v error -print_format json -show_streams -count_frames out.mp4", desk)
    stream = json.loads(probe.stdout)["streams"][0]
    wanted = {
        "codec_name": "h264",
        "profile": "High",
        "pix_fmt": "yuv420p",
        "width": 448,
        "height": 256,
        "r_frame_rate": "24/1",
        "avg_frame_rate": "24/1",
        "nb_read_frames": "480",
        "duration": "20.000000",
        "start_pts": 0,
        "color_range": "tv",
        "color_space": "bt709",
        "color_transfer": "bt709",
        "color_primaries": "bt709",
    }
    assert {key: stream.get(key) for key in wanted} == wanted
    data = (desk / "out.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_a_reader_that_goes_leaves_no_traceback_and_what_was_finished(desk: Path) -> None:
    assert run("throughline new demo --from board.txt", desk).returncode == 0
    done = run("throughline generate demo --json | head -n 3 > events.txt", desk)
    assert "Traceback" not in done.stderr
    assert len((desk / "events.txt").read_text().splitlines()) == 3
    again = run("throughline generate demo", desk)
    assert again.returncode == 0, again.stderr
