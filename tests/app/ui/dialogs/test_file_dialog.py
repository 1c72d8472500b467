"""The dialog for files, as Qt draws it where the system has none of its own."""

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeView,
)

from app.language import use_catalogue
from app.ui.dialogs.file_dialog import (
    ask_for_file,
    ask_for_files,
    ask_for_folder,
    ask_where_to_write,
)
from app.ui.theme import apply_theme, color
from app.ui.translation import catalogue_file, locale_of, read_catalogue
from tests.app.ui.conftest import answer

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "inner").mkdir()
    changed = datetime(2026, 3, 9, 14, 5).astimezone().timestamp()
    for name in ("one.png", "two.png", "inner"):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (changed, changed))
    return tmp_path


@pytest.fixture
def german() -> Iterator[None]:
    was, look_up = QLocale(), read_catalogue(catalogue_file("de")).get
    use_catalogue(lambda source: look_up(source) or source)
    QLocale.setDefault(locale_of("de"))
    yield
    use_catalogue(None)
    QLocale.setDefault(was)


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    yield lambda name: apply_theme(qapp, name)
    apply_theme(qapp)


def typed(*words: str) -> Callable[[QDialog], None]:
    """Types names into the dialog and accepts it."""

    def act(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(" ".join(words))
        dialog.accept()

    return act


def rows_of(dialog: QDialog) -> dict[str, list[str]]:
    """What stands in the lines of its list, by the names of the files."""
    rows = dialog.findChild(QTreeView)
    assert rows is not None
    for _ in range(100):
        if rows.model().rowCount(rows.rootIndex()) < 3:
            QTest.qWait(50)

    def shown(index: QModelIndex) -> str:
        option, delegate = QStyleOptionViewItem(), rows.itemDelegate()
        assert isinstance(delegate, QStyledItemDelegate)
        delegate.initStyleOption(option, index)
        return option.text

    model, root = rows.model(), rows.rootIndex()
    lines = [[shown(model.index(row, at, root)) for at in range(4)]
             for row in range(model.rowCount(root))]
    return {line[0]: line for line in lines}


def test_files_and_folders_are_named(qapp: object, folder: Path) -> None:
    answer(typed(str(folder / "one.png")))
    assert ask_for_file(None, "Choose", "Pictures (*.png)") == folder / "one.png"
    answer(typed(f'"{folder / "one.png"}"', f'"{folder / "two.png"}"'))
    found = ask_for_files(None, "Choose", "Pictures (*.png)")
    assert found == [folder / "one.png", folder / "two.png"]
    answer(typed(str(folder / "inner")))
    assert ask_for_folder(None, "Choose", folder) == folder / "inner"
    answer(typed("new.mp4"))
    assert ask_where_to_write(None, "Export", folder / "film.mp4", "") == folder / "new.mp4"


def test_the_name_that_is_offered_is_taken_and_cancel_is_none(qapp: object, folder: Path) -> None:
    answer(lambda dialog: dialog.accept())
    assert ask_where_to_write(None, "Export", folder / "film.mp4") == folder / "film.mp4"
    answer(lambda dialog: dialog.reject())
    assert ask_where_to_write(None, "Export", folder / "film.mp4") is None
    answer(lambda dialog: dialog.reject())
    assert ask_for_files(None, "Choose", "") == []


def test_dates_and_words_are_of_the_language(german: None, qapp: object, folder: Path) -> None:
    rows: dict[str, list[str]] = {}
    words: list[str] = []

    def look(dialog: QDialog) -> None:
        rows.update(rows_of(dialog))
        words.extend(label.text() for label in dialog.findChildren(QLabel))

    answer(look)
    ask_where_to_write(None, "", folder / "film.mp4")
    assert rows["one.png"][3] == "09.03.26 14:05"
    assert rows["inner"][2:] == ["Ordner", "09.03.26 14:05"]
    assert {"Suchen in:", "Dateityp:"} <= set(words)


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_the_arrow_to_the_folder_above_is_seen(
    qapp: object, folder: Path, theme: str, themed: Callable[[str], None]
) -> None:
    themed(theme)
    found: list[int] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        button = dialog.findChild(QToolButton, "toParentButton")
        assert button is not None
        picture = button.icon().pixmap(16, 16).toImage()
        pixels = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
        found.append(max(pixels, key=lambda pixel: pixel.alpha()).lightness())

    answer(look)
    ask_where_to_write(None, "", folder / "film.mp4")
    assert abs(found[0] - color("window").lightness()) > 90
