"""A window over a film of three shots, with a worker that the test scripts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.session.clip_import import ClipImports
from app.session.document import Document
from app.session.exporter import Exporter
from app.session.generation import GenerationController
from app.session.playback import Player
from app.settings import Settings
from app.ui.dialogs.questions import SaveChoice
from app.ui.key_guard import KeyGuard
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.theme import apply_theme
from generation.protocol import GenerateShot
from tests.app.model.builders import project, shot
from tests.app.session.fakes import FakeClient, install_model

WINDOW_PX = (1440, 900)
_NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass
class Desk:
    """The window, its worker, and the gestures of a hand."""

    window: MainWindow
    worker: FakeClient

    @property
    def document(self) -> Document:
        return self.window.document

    @property
    def generation(self) -> GenerationController:
        return self.window.services.generation

    def prompts(self) -> list[str]:
        return [shot.prompt for shot in self.document.project.shots]

    def block_point(self, place: int, across: float = 0.5) -> QPoint:
        """A point of a shot on the timeline; across runs from its head (0) to its tail (1)."""
        view = self.window.timeline.view
        rect = view.layout_now.rect_of(view.blocks[place])
        x = min(max(rect.left() + rect.width() * across, rect.left() + 2), rect.right() - 2)
        return QPoint(round(x), round(rect.center().y()))

    def click(self, place: int, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
        viewport = self.window.timeline.view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, keys, self.block_point(place))

    def press_and_move(
        self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = _NO_KEYS
    ) -> None:
        viewport = self.window.timeline.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, keys, start)
        for step in range(1, 11):
            QTest.mouseMove(viewport, start + (end - start) * step / 10)

    def drag(self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
        self.press_and_move(start, end, keys)
        viewport = self.window.timeline.view.viewport()
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    def trigger(self, action_id: str) -> None:
        self.window.actions_table[action_id].trigger()

    def generate_everything(self) -> None:
        """Press the button and let the worker make every shot."""
        self.trigger("generate_all")
        self.worker.load()
        while not self.generation.is_idle:
            made = self.worker.newest(GenerateShot)
            self.worker.finish()
            while not self.generation.is_idle and self.worker.newest(GenerateShot) is made:
                QApplication.processEvents()  # a take comes into a long film in steps


def answer(act: Callable[[QDialog], None]) -> None:
    """Do something with the next dialog that waits; it is closed whatever goes wrong."""

    def now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, now)


@pytest.fixture(scope="session")
def _themed(qapp: QApplication) -> None:
    apply_theme(qapp)
    KeyGuard(qapp)


@pytest.fixture
def models_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "models"
    install_model(folder)
    monkeypatch.setenv("THROUGHLINE_MODELS", str(folder))
    return folder


@pytest.fixture
def open_desk(qapp: QApplication, _themed: None, models_dir: Path) -> Iterator[Callable[[], Desk]]:
    """Make a window that has no project yet."""
    desks: list[Desk] = []

    def make() -> Desk:
        document, worker = Document(), FakeClient()
        generation = GenerationController(document, worker)
        imports = ClipImports(document, worker)
        player, exporter = Player(document), Exporter()
        services = Services(document, worker, generation, player, exporter, imports)
        window = MainWindow(services, Settings())
        window.flows.ask_to_save = lambda *_: SaveChoice.DISCARD
        window.resize(*WINDOW_PX)
        desks.append(Desk(window, worker))
        return desks[-1]

    yield make
    for desk in desks:
        desk.window.close()
        desk.window.deleteLater()
    qapp.processEvents()


def shown(desk: Desk) -> Desk:
    """The desk with its window in sight and active."""
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    desk.window.activateWindow()  # on a display without a window manager nobody else does
    QTest.qWaitForWindowActive(desk.window)
    return desk


@pytest.fixture
def desk(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """Three shots of four seconds, shown."""
    made = open_desk()
    made.document.create(tmp_path / "film.throughline", project(shot(1), shot(2), shot(3)))
    return shown(made)
