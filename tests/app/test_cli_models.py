"""Models from the command line: shown first, fetched, gone on with after a kill, used, deleted."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from app import cli, paths
from app.settings import Settings, save_settings
from app.storage.models.catalogue import Catalogue, Source, catalogue
from tests.app.storage.models.conftest import (
    FILES,
    REPO,
    assert_whole,
    entry,
    fake_hub,
    known,
    online,
)
from tests.app.storage.models.hub_server import HONEST, FakeHub, Mood

__all__ = ["entry", "fake_hub", "known", "online"]
GET = ["models", "get", "small", "--yes"]
LONGEST_S = 120
KILLED = """
import sys, msgspec
from app import cli, paths
from app.storage.models import catalogue, places
from app.storage.models.catalogue import Source
real = catalogue.catalogue()
source = Source("{repo}", ("transformer", "vae"), index=True)
entry = msgspec.structs.replace(real.models["wan-2.1-1.3b"], name="small", sources=(source,))
mine = msgspec.structs.replace(real, models={{**real.models, "small": entry}})
catalogue.catalogue = places.catalogue = lambda: mine
sys.exit(cli.main(["models", "get", "small", "--yes"]))
"""


@pytest.fixture(autouse=True)
def _known(known: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("model_get", "model_words", "models"):
        monkeypatch.setattr(f"app.commands.{module}.catalogue", lambda: known)


def test_a_model_is_got_listed_shown_and_deleted(
    fake_hub: FakeHub, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert cli.main(["models", "list"]) == 0
    assert "can be got, about 28.9 GB, Apache-2.0" in _line_of("small", capsys)
    drive = tmp_path / "another drive"
    assert cli.main([*GET, "--to", str(drive), "--mirror", fake_hub.url + "/"]) == 0
    told = capsys.readouterr()
    assert "Any use, also commercial" in told.err
    assert "1.1 MB are fetched" in told.err
    assert "every file was held against its hash" in told.out
    assert_whole(drive / "small")
    assert cli.main(["models", "list", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    assert (rows["small"]["state"], rows["small"]["folder"]) == ("installed", str(drive / "small"))
    assert rows["helios-distilled"]["state"] == "offered"
    assert cli.main(["models", "show", "animatic"]) == 0
    assert "no GPU, 4 GB of memory" in capsys.readouterr().out
    assert cli.main(["models", "show", "small"]) == 0
    shown = capsys.readouterr().out
    assert "832x480, 16 a second" in shown
    assert "Any use, also commercial" in shown
    assert cli.main(GET) == 0
    assert "installed already" in capsys.readouterr().out
    (drive / "small" / "vae" / "model.safetensors").write_bytes(b"damaged")
    assert cli.main(GET) == 0
    assert "Damaged, and fetched again: vae/model.safetensors." in capsys.readouterr().err
    assert_whole(drive / "small")
    assert cli.main(["models", "delete", "small", "--yes"]) == 0
    assert "1.1 MB are free again" in capsys.readouterr().out
    assert not (drive / "small").exists()
    assert paths.registered_models() == {}


def test_what_holds_no_part_of_the_model_is_said_not_to_fit(
    fake_hub: FakeHub, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    comfy = tmp_path / "ComfyUI" / "models"
    comfy.mkdir(parents=True)
    (comfy / "wan2.1_t2v_1.3B_fp16.safetensors").write_bytes(b"no weights" * 200)
    assert cli.main([*GET, "--reuse", str(comfy)]) == 0
    assert "nothing is reused from there" in capsys.readouterr().err
    assert fake_hub.asked


def test_nothing_is_fetched_unasked(
    fake_hub: FakeHub, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(["models", "get", "small"]) == 2
    assert "say --yes" in capsys.readouterr().err
    monkeypatch.setattr("app.commands.model_get.agrees", lambda *_: False)
    assert cli.main(["models", "get", "small"]) == 0
    assert not (paths.fetched_dir() / "small").exists()
    assert not [path for path in fake_hub.asked if "/resolve/" in path]


@pytest.mark.parametrize("switch", ["setting", "environment"])
def test_offline_mode_asks_nobody(
    fake_hub: FakeHub, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    switch: str,
) -> None:  # fmt: skip
    if switch == "setting":
        assert cli.main(["settings", "offline", "on"]) == 0
    else:
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert cli.main(GET) == 1
    assert "Offline mode is on" in capsys.readouterr().err
    save_settings(Settings())
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    assert cli.main([*GET, "--offline"]) == 1
    assert "Nothing was fetched" in capsys.readouterr().err
    assert fake_hub.asked == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--mirror", "ftp://elsewhere"], "no address of a mirror"),
        (["--reuse", "nowhere"], "is no folder"),
    ],
)
def test_wrong_usage_is_said(
    fake_hub: FakeHub, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert cli.main([*GET, *arguments]) in {1, 2}
    told = capsys.readouterr().err
    assert words in told
    assert "Traceback" not in told
    assert fake_hub.asked == []


@pytest.mark.parametrize("name", ["../small", "small/..", "", "nothing"])
def test_only_models_are_deleted(
    known: Catalogue, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    del known
    assert cli.main(["models", "delete", name, "--yes"]) == 1
    assert "delete" in capsys.readouterr().err


def test_a_model_that_was_begun_elsewhere_is_gone_on_with_there(
    fake_hub: FakeHub, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first = "transformer/model-00001-of-00002.safetensors"
    fake_hub.mood = lambda path, start: Mood(status=404) if start or path == first else HONEST
    assert cli.main([*GET, "--to", str(tmp_path / "one")]) == 1
    assert "What was fetched is kept" in capsys.readouterr().err
    fake_hub.mood = lambda *_: HONEST
    assert cli.main([*GET, "--to", str(tmp_path / "two")]) == 1
    assert "was begun in" in capsys.readouterr().err
    assert cli.main(["models", "list"]) == 0
    assert "unfinished" in _line_of("small", capsys)
    assert cli.main([*GET, "--json"]) == 0
    assert_whole(tmp_path / "one" / "small")


@pytest.mark.integration
def test_a_kill_loses_no_byte_and_the_same_command_goes_on(
    fake_hub: FakeHub, tmp_path: Path
) -> None:
    slow = "transformer/model-00001-of-00002.safetensors"
    fake_hub.mood = lambda path, start: (
        Mood(cut=400_000, stall_s=60) if path == slow and not start else HONEST
    )
    environment = os.environ | {"THROUGHLINE_MODELS": str(tmp_path / "models")}
    command = [sys.executable, "-c", KILLED.format(repo=REPO)]
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    part = tmp_path / "models" / "small" / "transformer" / f".{Path(slow).name}.part"
    until_s = time.monotonic() + LONGEST_S
    while not part.exists() or part.stat().st_size < 400_000:
        assert process.poll() is None
        assert time.monotonic() < until_s
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    fake_hub.asked.clear()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [path for path in fake_hub.asked if path.endswith(f"{slow} 400000")]
    whole = tmp_path / "models" / "small" / slow
    assert whole.read_bytes() == FILES[slow]


@pytest.mark.integration
def test_what_was_got_is_loaded_by_the_worker(
    online: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """A small Wan in the published layout, from the hub to a model in memory."""
    from generation.weights import check_model_folder
    from tests.app.storage.models.hub_server import serve
    from tests.generation.tiny_models import load_tiny, write_wan

    del online
    made = write_wan(tmp_path / "made", memory=False)
    files = {
        path.relative_to(made).as_posix(): path.read_bytes()
        for path in made.rglob("*") if path.is_file()
    }  # fmt: skip
    real = catalogue()
    source = Source(REPO, ("scheduler", "text_encoder", "tokenizer", "transformer", "vae"),
        index=True)  # fmt: skip
    wan = msgspec.structs.replace(real.models["wan-2.1-1.3b"], name="small", sources=(source,))
    mine = msgspec.structs.replace(real, models={"small": wan})
    for module in ("commands.model_get", "storage.models.places"):
        monkeypatch.setattr(f"app.{module}.catalogue", lambda: mine)
    with serve({REPO: files}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        assert cli.main(GET) == 0
    folder = paths.model_folder("small")
    assert check_model_folder(folder).name == "small"
    assert load_tiny(folder).encoders == ()


def _line_of(name: str, capsys: pytest.CaptureFixture[str]) -> str:
    lines = capsys.readouterr().out.splitlines()
    return next(line for line in lines if line.startswith(name))
