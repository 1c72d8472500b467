"""Scrolling paints what comes into sight, and shows what painting everything would."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.timeline import timeline_view
from app.ui.timeline.paint_view import Scene, paint_parts
from app.ui.timeline.thumbnails import Thumbnails
from app.ui.timeline.timeline_view import TimelineView
from tests.app.ui.conftest import Desk


def _wheel(view: TimelineView) -> None:
    point, none = QPointF(200, 100), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        point, point, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )
    QApplication.sendEvent(view.viewport(), event)


def _on_screen(view: TimelineView) -> QImage:
    """What was painted, without painting it again."""
    place = view.viewport().mapTo(view.window(), QPoint(0, 0))
    size = view.viewport().size()
    window = view.window().winId()
    shown = view.screen().grabWindow(window, place.x(), place.y(), size.width(), size.height())
    return shown.toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_only_the_ends_are_painted_and_all_looks_as_if_painted_anew(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, painted = desk.window.timeline.view, list[QRegion]()

    def watched(
        painter: QPainter, scene: Scene, parts: QRegion, thumbnails: Thumbnails
    ) -> None:
        painted.append(QRegion(parts))
        paint_parts(painter, scene, parts, thumbnails)

    monkeypatch.setattr(timeline_view, "paint_parts", watched)
    view.zoom(8)
    _wheel(view)  # from here on it is scrolled by whole pixels
    qtbot.wait(300)
    painted.clear()
    _wheel(view)
    qtbot.waitUntil(lambda: bool(painted))
    assert not painted[0].intersects(view.viewport().rect().adjusted(4, 0, -100, 0))
    moved = _on_screen(view)
    view.viewport().repaint()
    assert _on_screen(view) == moved
