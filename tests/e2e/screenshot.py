"""Take a picture of the window with a project open, for the README.

`python -m tests.e2e.screenshot PROJECT OUT.png [SHOT] [SECONDS]` opens the project at 1440x900,
selects a shot (a number or a name) and puts the playhead that many seconds into it. `--memory`
shows what the shot remembers instead of its takes, `--cast` the cast, `--continuity` the strip,
`--board` the board,
`--remembers` the window with what the model remembers at its first cut, `--queue` the queue;
`--small` is 1280x720. `--theme=light` is another theme, `--scale=2` twice the pixels; of all panels
at once `tests.e2e.gallery` takes pictures, in any language.
Where there is no display, run it under `xvfb-run -a -s "-screen 0 1440x900x24"`.
"""

import os
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.main import open_window
from app.model.timeline import span_of
from app.session.retrieval import Idle
from app.session.slate import image_from_picture, picture_from_image
from app.ui.main_window import MainWindow

SIZE_PX, SMALL_PX = (1440, 900), (1280, 720)
_LIMIT_S = 20.0
_QUIET_S = 0.6
_ANSWER_S = 120.0  # loading the model, too
_BITS_KEPT = 0xFC  # finer than that is noise to a PNG: a third of the bytes
_PLAIN = Qt.KeyboardModifier.NoModifier


def main(arguments: list[str]) -> int:
    """Open, wait for the pictures, grab, close."""
    project, out = Path(arguments[0]), Path(arguments[1])
    shot = arguments[2] if len(arguments) > 2 else "1"
    seconds = Fraction(arguments[3]) if len(arguments) > 3 else Fraction(1, 2)
    os.environ["QT_SCALE_FACTOR"] = option(arguments, "--scale", "1")
    os.environ.setdefault("THROUGHLINE_HOME", tempfile.mkdtemp())  # the user's settings stay
    _application = QApplication(sys.argv[:1])  # for as long as the window lives
    window = open_window(project)
    window.themes.use(option(arguments, "--theme", "dark"))
    window.resize(*(SMALL_PX if "--small" in arguments else SIZE_PX))
    window.move(QPoint(0, 0))
    window.show()
    _show_shot(window, shot, seconds)
    if "--memory" in arguments:
        window.inspector.tabs.setCurrentWidget(window.inspector.memory)
        window.inspector.memory.list.setCurrentRow(1)
    if "--cast" in arguments:
        _show_cast(window)
    if "--board" in arguments:
        window.actions_table["board"].trigger()
    if "--queue" in arguments:
        window.actions_table["queue"].trigger()
    if "--continuity" in arguments:
        window.actions_table["continuity"].trigger()
    wait_for_pictures(window)
    if "--remembers" in arguments:
        _remember(window)
        picture = picture_from_image(window.memory.grab().toImage())
        saved = image_from_picture(picture & _BITS_KEPT).save(str(out))
    else:
        picture = picture_from_image(window.grab().toImage())
        saved = image_from_picture(picture & _BITS_KEPT).save(str(out))
    window.close()
    return 0 if saved else 1


def option(arguments: list[str], name: str, usual: str) -> str:
    """What is behind the "=" of an option."""
    return next((one.partition("=")[2] for one in arguments if one.startswith(f"{name}=")), usual)


def _show_shot(window: MainWindow, key: str, seconds: Fraction) -> None:
    project = window.document.project
    shot = project.shot(key)
    window.selection.select(shot.id)
    start = span_of(project, shot.id).range.start
    window.services.player.seek(start + project.rate.frames_from_seconds(seconds))


def _show_cast(window: MainWindow) -> None:
    """Open the tab, and scroll to its fields."""
    tabs = window.inspector.tabs
    tabs.show_cast_tab()
    QTest.qWait(100)
    tabs.scroll_cast_to(tabs.cast.fields.replace)


def _remember(window: MainWindow) -> None:
    """Choose the end of the first remembered shot and the beginning of the next."""
    memory = window.memory
    memory.show_selected()
    layout = memory.strip.layout_now
    assert layout is not None
    cut = layout.strip.shots[0].end
    for latent, keys in ((cut - 1, _PLAIN), (cut, Qt.KeyboardModifier.ShiftModifier)):
        place = layout.range_rects(latent, latent)[0].center().toPoint()
        QTest.mouseClick(memory.strip, Qt.MouseButton.LeftButton, keys, place)
    end_s = time.monotonic() + _ANSWER_S
    while not memory.mean.text().startswith("Mean") or not isinstance(memory.retrieval.state, Idle):
        QCoreApplication.processEvents()
        time.sleep(0.02)
        if time.monotonic() > end_s:
            break
    wait_for_pictures(window)


def wait_for_pictures(window: MainWindow) -> None:
    """Run the event loop until nothing is missing for a moment."""
    end_s = time.monotonic() + _LIMIT_S
    quiet_since_s = time.monotonic()
    while time.monotonic() < end_s:
        QCoreApplication.processEvents()
        strip = window.timeline.continuity
        measured = strip.watch.is_complete or not strip.isVisible()
        pictures = window.board.view.pictures, window.timeline.view.thumbnails
        if not (all(one.is_complete for one in pictures) and measured):
            quiet_since_s = time.monotonic()
        if time.monotonic() - quiet_since_s > _QUIET_S:
            return
        time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
