"""Comparing takes in the viewer: their pictures, and below which two and what is different."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import mark, tr
from app.model.project import Shot
from app.model.psnr import psnr_words
from app.model.take_differences import SAME, take_differences
from app.model.take_keeping import listed_takes
from app.model.take_marks import take_name
from app.model.takes import Take
from app.session.comparison import Comparison
from app.session.document import Document
from app.ui.actions import Actions
from app.ui.viewer.compare_bar import MODES, CompareBar
from app.ui.viewer.compare_layout import CompareMode
from app.ui.viewer.compare_view import CompareView

_MODE_OF = dict(zip(MODES, CompareMode, strict=True))
_WIPE_STEP = 0.05


class ComparePanel(QWidget):
    """Shows a comparison; the commands of the Take menu work on it."""

    use_wanted = Signal(str, str)  # shot, take

    def __init__(
        self, document: Document, comparison: Comparison, actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self.comparison = document, comparison
        self.view = CompareView(self)
        self.bar = CompareBar(actions, self)
        self._actions = actions
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.bar)
        self._connect()
        self.set_mode(CompareMode.SIDE)

    def _connect(self) -> None:
        self.bar.first_chosen.connect(self.comparison.set_first)
        self.bar.second_chosen.connect(self.comparison.set_second)
        self.bar.use_wanted.connect(self._on_use)
        self.bar.closed.connect(self.comparison.stop)
        self.comparison.changed.connect(self._show)
        self.comparison.pair_changed.connect(self._show_pair)
        self._document.changed.connect(self._show)
        self._document.takes_changed.connect(self._show)
        for action_id, mode in _MODE_OF.items():
            self._actions.bind(action_id, partial(self.set_mode, mode))
        self._actions.bind("wipe_left", lambda: self.move_wipe(-_WIPE_STEP))
        self._actions.bind("wipe_right", lambda: self.move_wipe(_WIPE_STEP))
        self._actions.bind("swap_takes", self.comparison.swap)

    def set_mode(self, mode: CompareMode) -> None:
        """Show the takes in another way."""
        self.view.set_mode(mode)
        action_id = next(i for i, other in _MODE_OF.items() if other is mode)
        self._actions[action_id].setChecked(True)

    def move_wipe(self, step: float) -> None:
        """Move the line by a part of the frame's width; it is shown if it was not."""
        self.set_mode(CompareMode.WIPE)
        self.view.set_wipe(self.view.wipe + step)

    def _show(self, *_: object) -> None:
        takes, shot = self.comparison.takes(), self.comparison.shot
        if takes is None or shot is None:
            return
        first, second = takes
        project, library = self._document.project, self._document.library
        offered = dict.fromkeys((*reversed(listed_takes(project, library, shot)), *takes))
        names = {take.id: self._label(shot, take) for take in offered}
        self.bar.show_takes(names, first.id, second.id)
        words = take_differences(project, library, first, second)
        told = "  ·  ".join(words)
        text = mark("Take {first} → {second}:  {told}") if told else SAME
        self.bar.words.setText(tr(text, first=first.number, second=second.number, told=told))
        self.bar.use_button.setText(tr("Use take {number}", number=second.number))
        self.bar.use_button.setEnabled(second.id != shot.selected_take)
        self.view.set_frame_size(project.size)
        self._show_pair()

    def _show_pair(self) -> None:
        takes, shot = self.comparison.takes(), self.comparison.shot
        if takes is None or shot is None:
            return
        pair = self.comparison.pair
        labels = self._label(shot, takes[0]), self._label(shot, takes[1])
        self.view.show_pair(pair, labels)
        near = None if pair is None else pair.psnr
        away = tr("The playhead is not in {shot}", shot=shot.name)
        if self.comparison.is_here:
            away = ""
        self.bar.psnr.setText(away if near is None else psnr_words(near))

    def _label(self, shot: Shot, take: Take) -> str:
        name = take_name(self._document.project, take)
        return tr("{take}, in the cut", take=name) if take.id == shot.selected_take else name

    def _on_use(self) -> None:
        now = self.comparison.compared
        if now is not None:
            self.use_wanted.emit(now.shot, now.second)
