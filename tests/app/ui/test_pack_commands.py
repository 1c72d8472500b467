from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.main import open_window
from app.storage.packing import pack_project
from app.storage.project_folder import load_project
from app.ui import pack_commands
from tests.app.storage.builders import film_folder

pytestmark = pytest.mark.gui


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    film_folder(tmp_path / "film.throughline")
    return tmp_path / "film.throughline"


def answers(monkeypatch: pytest.MonkeyPatch, saved: Path, opened: Path | None = None) -> None:
    monkeypatch.setattr(pack_commands, "ask_where_to_write", lambda *_: saved)
    monkeypatch.setattr(pack_commands, "ask_for_file", lambda *_: opened)


def test_the_menu_packs_the_film(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(folder)
    qtbot.addWidget(window)
    window.packing.ask_which = lambda _: True
    out = folder.with_name("out")
    answers(monkeypatch, out)
    with qtbot.waitSignal(window.packing.packer.packed) as told:
        window.actions_table["pack"].trigger()
    assert told.args == [str(folder.with_name("out.throughline.zip"))]
    assert Path(told.args[0]).is_file()
    window.close()


@pytest.mark.parametrize("way", ["menu", "opened", "double-clicked"])
def test_a_packed_project_is_unpacked_and_opened(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    file, there = folder.with_name("p.throughline.zip"), folder.with_name("there.throughline")
    pack_project(load_project(folder), file)
    if way == "double-clicked":  # systems know files by the last part of their names
        file = file.rename(file.with_name("p.throughline"))
    window = open_window()
    qtbot.addWidget(window)
    answers(monkeypatch, there, file)
    with qtbot.waitSignal(window.document.replaced):
        if way == "menu":
            window.actions_table["open_packed"].trigger()
        else:
            window.flows.open_folder(file)
    assert window.document.folder == there
    window.close()


def test_a_hostile_file_is_refused_in_words(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder.with_name("p.throughline.zip")
    file.write_bytes(b"PK nothing")
    window = open_window()
    qtbot.addWidget(window)
    answers(monkeypatch, folder.with_name("there"), file)
    with qtbot.waitSignal(window.packing.packer.failed) as told:
        window.actions_table["open_packed"].trigger()
    assert "was not unpacked" in told.args[0]
    assert window.document.folder is None
    window.close()
