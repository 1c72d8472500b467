"""What belongs to the program, from the command line: the same file as the window's."""

import json
import threading
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app import cli, paths
from app.main import open_window
from app.settings import Settings, change_settings, load_settings, save_settings
from tests.app.test_cli import refused
from tests.app.test_cli import work as work

_SOON_S = 20.0


def test_the_list_has_values_and_defaults(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_settings(Settings(theme="light", notify=False, default_size="1280x720"))
    assert cli.main(["settings"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [
        ["model", "animatic"], ["rate", "24"], ["size", "1280x720"], ["notify", "off"],
        ["release-after", "30"], ["offline", "off"], ["continuity-model", "automatic"],
        ["theme", "light"],
        ["language", "system"], ["releases", "built-in"],
    ]
    assert lines[2].endswith("(default: model)")
    assert cli.main(["settings", "theme", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["name"], row["value"], row["default"]) == ("theme", "light", "dark")


@pytest.mark.parametrize(
    ("name", "word", "field", "value"),
    [
        ("language", "de", "language", "de"),
        ("theme", "contrast", "theme", "contrast"),
        ("notify", "off", "notify", False),
        ("offline", "on", "offline", True),
        ("release-after", "0", "release_after_min", 0),
        ("rate", "29.97df", "default_rate", "29.97 DF"),
        ("size", "1920x1080", "default_size", "1920x1080"),
        ("size", "model", "default_size", ""),
        ("model", "animatic", "default_model", "animatic"),
        ("continuity-model", "colours", "continuity_model", "colours"),
        ("continuity-model", "automatic", "continuity_model", ""),
    ],
)
def test_a_value_is_kept_and_taken_back(
    work: Path, name: str, word: str, field: str, value: object
) -> None:
    before = Settings(recent_projects=("/a",), default_model="other", default_size="448x256")
    save_settings(before)
    assert cli.main(["settings", name, word]) == 0
    assert load_settings() == msgspec.structs.replace(before, **{field: value})
    assert cli.main(["settings", "--reset", name]) == 0
    fresh = getattr(Settings(), field)
    assert load_settings() == msgspec.structs.replace(before, **{field: fresh})


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["colour"], "'colour' is no setting; there are model, rate"),
        (["language", "tlh"], "not one of: system, en, de"),
        (["release-after", "1441"], "minutes up to 1440"),
        (["release-after", "soon"], "minutes up to 1440"),
        (["release-after", "9" * 5000], "minutes up to 1440"),
        (["rate", "7"], "is not a frame rate"),
        (["size", "3x3"], "not one of: model, 1280x720"),
        (["model", "../elsewhere"], "not one of: animatic"),
        (["notify", "maybe"], "not one of: on, off"),
        (["theme", "dark", "--reset", "theme"], "only name"),
        (["continuity-model", "gone"], "gone is no image encoder of DINOv2, CLIP or"),
        (["--reset", "colour"], "is no setting"),
    ],
)
def test_what_cannot_be_changes_nothing(
    work: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    save_settings(Settings())
    before = paths.settings_file().read_bytes()
    assert said in refused(["settings", *words], work, capsys, 2)
    assert paths.settings_file().read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said(
    work: Path, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data_dir.write_text("a file in the way")
    assert "cannot be written. Nothing" in refused(["settings", "notify", "off"], work, capsys, 1)


@pytest.mark.parametrize("words", [[], ["language"], ["language", "de"], ["--reset", "language"]])
def test_a_file_that_cannot_be_read_is_not_written_over(
    data_dir: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    data_dir.mkdir()
    paths.settings_file().write_text("{broken")
    assert cli.main(["settings", *words]) == 1
    assert "cannot be read: JSON is malformed" in capsys.readouterr().err
    assert [file.read_text() for file in data_dir.glob("settings*.json")] == ["{broken"]


def test_a_window_that_is_open_does_not_undo_it(work: Path, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.addWidget(window)
    assert cli.main(["settings", "language", "de"]) == 0
    assert cli.main(["settings", "notify", "off"]) == 0
    window.flows.keep(msgspec.structs.replace(window.flows.settings, theme="light"))
    window.close()
    kept = load_settings()
    assert (kept.language, kept.notify, kept.theme) == ("de", False, "light")


def test_who_changes_another_setting_meanwhile_loses_nothing(work: Path) -> None:
    def slowly(now: Settings) -> Settings:
        began.set()
        other.join(_SOON_S / 100)  # it has to wait for us
        return msgspec.structs.replace(now, theme="light")

    def quickly() -> None:
        assert began.wait(_SOON_S)
        assert cli.main(["settings", "notify", "off"]) == 0

    began, other = threading.Event(), threading.Thread(target=quickly)
    other.start()
    assert change_settings(slowly)
    other.join(_SOON_S)
    assert (load_settings().theme, load_settings().notify) == ("light", False)
