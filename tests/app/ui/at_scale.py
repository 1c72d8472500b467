"""`python -m tests.app.ui.at_scale PROJECT` checks what the window keeps painted, then prints ok.

A scale holds for a whole process: QT_SCALE_FACTOR says which.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from app.main import open_window
from app.ui.inspector.cast_pictures import CastPictures
from app.ui.main_window import MainWindow
from app.ui.resources import icon


def _wait(is_done: Callable[[], bool]) -> None:
    for _ in range(800):
        if is_done():
            return
        QTest.qWait(10)
    raise SystemExit("it took too long")


def _check_pixmaps(window: MainWindow, ratio: float) -> None:
    view, board = window.timeline.view, window.board.view
    _wait(lambda: view.thumbnails.is_complete and bool(view.thumbnails._pixmaps))
    for pixmap in view.thumbnails._pixmaps.values():
        assert pixmap.devicePixelRatio() == ratio
        assert pixmap.height() == round(view.layout_now.strip_px * ratio)
    window.actions_table["board"].trigger()
    _wait(lambda: board.pictures.is_complete and bool(board._delegate._drawn))
    for drawn in board._delegate._drawn.values():
        assert drawn.pixmap.devicePixelRatio() == ratio
        assert drawn.pixmap.width() == round((board.grid.card.width_px + 2) * ratio)
    window.actions_table["board"].trigger()
    assert icon("play").pixmap(QSize(20, 20)).width() == round(20 * ratio)
    missing = CastPictures().pixmap(Path("no such file"), QSize(40, 30), ratio)
    assert (missing.width(), missing.devicePixelRatio()) == (round(40 * ratio), ratio)


def _check_words(window: MainWindow) -> None:
    """No word is cut off."""
    QTest.qWait(100)
    for kind in (QLabel, QPushButton, QToolButton):
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.text():
                assert widget.height() >= widget.fontMetrics().height(), (
                    f"{widget.text()}: {widget.height()} of {widget.fontMetrics().height()}"
                )
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            needed = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            assert button.width() >= needed, button.text()


def _check_places(window: MainWindow) -> None:
    """A click meets the shot that is painted there."""
    view = window.timeline.view
    for block in (view.blocks[1], view.blocks[0]):
        place = view.layout_now.rect_of(block).center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
        assert window.selection.shot_id == block.shot.id



def main() -> None:
    """Open, check, close."""
    _application = QApplication(sys.argv[:1])  # for as long as the window lives
    window = open_window(Path(sys.argv[1]))
    window.resize(1440, 900)
    window.show()
    ratio = window.devicePixelRatioF()
    _check_pixmaps(window, ratio)
    _check_words(window)
    _check_places(window)
    window.close()
    sys.stdout.write(f"ok at {ratio:g}\n")


if __name__ == "__main__":
    main()
