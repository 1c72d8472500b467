"""About: the version can be copied, every package's licence read, the model's card seen."""

from importlib import metadata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from app import paths
from app.session.licences import licence_text, shipped
from app.ui.dialogs.about_dialog import AboutDialog
from generation.version import build, version
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


def test_every_direct_dependency_is_there_with_a_licence() -> None:
    found = {one.name.replace("_", "-").lower(): one for one in shipped()}
    assert next(iter(found)) == "throughline"
    for name in ("pyside6-essentials", "torch", "av", "numpy", "msgspec", "shiboken6"):
        assert found[name].version == metadata.version(name)
    assert all(one.licence for one in found.values())
    assert "pytest" not in found
    assert "ruff" not in found


def test_texts_are_the_packages_own() -> None:
    assert "Apache License" in licence_text("throughline")
    assert "Copyright" in licence_text("msgspec")
    assert "LGPL" in licence_text("PySide6-Essentials")
    assert licence_text("no-such-package") == "no-such-package is not installed."


def test_return_closes_it_and_the_logo_is_whole_above_long_words(desk: Desk) -> None:
    dialog = AboutDialog("animatic", desk.window)
    dialog.resize(520, 300)
    dialog.show()
    logo = next(label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull())
    assert logo.height() >= logo.pixmap().deviceIndependentSize().height()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_menu_opens_it(desk: Desk) -> None:
    card = paths.model_folder("animatic") / "README.md"
    card.write_text("# Animatic\n\nA small model.", encoding="utf-8")
    seen = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AboutDialog)
        QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
        dialog.tabs.setCurrentIndex(1)
        QTest.keyClick(dialog.packages, Qt.Key.Key_Down)
        seen.append(dialog.packages.currentRow())
        assert dialog.text.toPlainText()
        dialog.tabs.setCurrentIndex(2)
        assert "A small model." in dialog.card.toPlainText()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answer(look)
    desk.trigger("about")
    assert seen == [1]
    assert QGuiApplication.clipboard().text().startswith("Throughline ")
    assert "Python 3" in QGuiApplication.clipboard().text()


def test_it_says_version_build_and_what_the_licences_ask(desk: Desk) -> None:
    dialog = AboutDialog("animatic", desk.window)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for said in (f"Throughline {version()}", build().words, "LGPLv3", "x264", "GPLv3"):
        assert said in words
