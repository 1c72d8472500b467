"""The first-run tour: three bubbles that point at real widgets; Esc ends it for good."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.ui.main_window import MainWindow

_WIDTH_PX, _GAP_PX = 300, 10


@dataclass(frozen=True)
class Step:
    """One bubble: what to do, and the widget that it is done with."""

    title: str
    words: str
    target: "Callable[[], QWidget]"


class Bubble(QFrame):
    """A small card above the window's content; it takes no focus away from the work."""

    def __init__(self, parent: "QWidget") -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.setFixedWidth(_WIDTH_PX)
        self.title, self.words = QLabel(self), QLabel(self)
        self.skip, self.next = QPushButton(tr("Skip (Esc)"), self), QPushButton(tr("Next"), self)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.words.setWordWrap(True)
        self.next.setProperty("primary", True)
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.next)
        layout = QVBoxLayout(self)
        for widget in (self.title, self.words):
            layout.addWidget(widget)
        layout.addLayout(row)
        self.hide()


class Tour(QObject):
    """Begins with the first project that has shots, and from the menu as often as one likes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._place = 0
        self.bubble = Bubble(window)
        self.bubble.next.clicked.connect(self._on_next)
        self.bubble.skip.clicked.connect(self.end)
        self.steps = _steps(window)
        window.document.replaced.connect(self._on_replaced)

    @property
    def is_on(self) -> bool:
        """Whether a bubble is shown."""
        return not self.bubble.isHidden()

    def begin_when_new(self) -> None:
        """Begin when this user has not seen it and there is something to point at."""
        document = self._window.document
        if self._window.flows.settings.tour_seen or document.folder is None:
            return
        if document.project.shots and not self.is_on:
            self.begin()

    def begin(self) -> None:
        """Show the first step."""
        self._place = 0
        self._window.actions_table["board"].setChecked(False)
        self._window.area.inspector.show()
        self._window.area.inspector.raise_()
        self._window.area.show_timeline(True)
        application = QApplication.instance()
        if application is not None and not self.is_on:
            application.installEventFilter(self)
        QTimer.singleShot(0, self, self._show)  # when the panels have their places

    def end(self) -> None:
        """Take the bubble away; it does not come by itself again."""
        self.bubble.hide()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        flows = self._window.flows
        if not flows.settings.tour_seen:
            flows.keep(msgspec.structs.replace(flows.settings, tour_seen=True))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc ends the tour, wherever the focus is; a new size moves the bubble along."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            QTimer.singleShot(0, self, self._move)
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or not self._window.isActiveWindow():
            return False
        self.end()
        event.accept()
        return True

    def _on_replaced(self) -> None:
        if self.is_on:
            self.bubble.hide()
            self._place = 0
            QTimer.singleShot(0, self, self._show)

    def _on_next(self) -> None:
        self._place += 1
        if self._place < len(self.steps):
            self._show()
        else:
            self.end()

    def _show(self) -> None:
        step, steps, place = self.steps[self._place], len(self.steps), self._place + 1
        title = tr("{place} of {steps}: {title}", place=place, steps=steps, title=step.title)
        self.bubble.title.setText(title)
        self.bubble.words.setText(step.words)
        self.bubble.next.setText(tr("Next") if place < steps else tr("Done"))
        self.bubble.setAccessibleName(f"{step.title}. {step.words}")
        self.bubble.resize(_WIDTH_PX, self.bubble.heightForWidth(_WIDTH_PX))
        self.bubble.show()
        self.bubble.raise_()
        self._move()

    def _move(self) -> None:
        """Below the widget or above it, whole inside the window, and never on it."""
        target, bubble = self.steps[self._place].target(), self.bubble
        corner = target.mapTo(self._window, QPoint(0, target.height() + _GAP_PX))
        if corner.y() + bubble.height() > self._window.height():
            corner = target.mapTo(self._window, QPoint(0, -_GAP_PX - bubble.height()))
        x = max(_GAP_PX, min(corner.x(), self._window.width() - bubble.width() - _GAP_PX))
        bubble.move(x, max(_GAP_PX, corner.y()))


def _steps(window: "MainWindow") -> tuple[Step, ...]:
    def generate() -> "QWidget":
        return window.tool_bar.widgetForAction(window.actions_table["generate_all"])

    return (
        Step(
            tr("Write"),
            tr("Say what happens in the selected shot: who, where, what they do, and the camera."),
            lambda: window.inspector.fields.prompt,
        ),
        Step(
            tr("Generate"),
            tr(
                "Each shot is made from its words and from all that came before it. You can go on "
                "writing meanwhile."
            ),
            generate,
        ),
        Step(
            tr("Change one shot"),
            tr(
                "Select a shot here, change its words and generate it again. Only this shot is "
                "made anew; later ones say when they no longer fit."
            ),
            lambda: window.timeline,
        ),
    )
