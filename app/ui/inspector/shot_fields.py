"""What a shot is: its name, prompt, length and seed, and the state that it is in."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import mark, tr
from app.model.project import Project, Shot
from app.ui.inspector.fields import SeedField
from app.ui.inspector.prompt_field import PromptField
from app.ui.inspector.status_box import StatusBox
from app.ui.inspector.tall_area import TallArea
from app.ui.labels import caption, rule, section
from app.ui.resources import icon
from app.ui.timecode_field import TimecodeField

_PROMPT_PX, _LEAST_LINES = 88, 3
_LEAST_SEED_PX = 76


class ShotFields(TallArea):
    """As high as its fields; in a low window the prompt becomes smaller, then it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.name = QLineEdit(self)
        self.lock = QToolButton(self)
        self.prompt = PromptField(self)
        self.length = TimecodeField(self)
        self.length_frames = QLabel(self)
        self.seed = SeedField(self)
        self.dice = QToolButton(self)
        self.enabled = QCheckBox(tr("In the film"), self)
        self.status = StatusBox(self)
        self._page = _Page()
        self._layout = QVBoxLayout(self._page)
        self._build()

    def show_shot(self, project: Project, shot: Shot, selected: int = 1) -> None:
        """Show a shot, the current one of those selected; a name that is being typed stays."""
        text = mark("Shot {number} of {total}")
        if selected > 1:
            text = mark("Shot {number} of {total} ({selected} selected)")
        number, total = project.number(shot.id), len(project.shots)
        self.title.setText(tr(text, number=number, total=total, selected=selected))
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(shot.name)
        self.prompt.set_prompt(shot.prompt)
        self.length.set_time(shot.frames, project.rate)
        self.length_frames.setText(tr("{frames} frames", frames=shot.frames))
        self.seed.set_seed(shot.seed)
        self.lock.setChecked(shot.name_locked)
        self.lock.setIcon(icon("lock", "accent" if shot.name_locked else "muted"))
        self.enabled.blockSignals(True)
        self.enabled.setChecked(shot.enabled)
        self.enabled.blockSignals(False)

    # Building

    def _build(self) -> None:
        self.title.setProperty("role", "heading")
        self.name.setAccessibleName(tr("Name of the shot"))
        self.name.setMaxLength(80)
        self.name.setToolTip(tr("The name of the shot  (F2)"))
        self.lock.setCheckable(True)
        self.lock.setToolTip(tr("Keep this name when many shots are renamed"))
        self.lock.setAccessibleName(tr("Lock the name"))
        self.prompt.setMinimumHeight(self.prompt.height_of(_LEAST_LINES))
        self.prompt.setMaximumHeight(_PROMPT_PX)
        self.enabled.setToolTip(tr("A disabled shot is not in the film, and later shots forget it"))
        self.length_frames.setProperty("role", "caption")
        self.length.setAccessibleName(tr("Length of the shot"))
        self.length.setToolTip(tr("Hours:minutes:seconds:frames; +12 or -1:00 change the length"))
        self.seed.setMinimumWidth(_LEAST_SEED_PX)
        self.dice.setIcon(icon("dice"))
        self.dice.setToolTip(tr("Another seed"))
        self.dice.setAccessibleName(tr("Another seed"))
        self._fill_page()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_page(self._page)
        self._page.installEventFilter(self)

    def _fill_page(self) -> None:
        layout = self._layout
        layout.setContentsMargins(16, 6, 16, 8)
        layout.setSpacing(6)
        layout.addLayout(self._head())
        layout.addWidget(section(tr("PROMPT")))
        layout.addWidget(self.prompt, 1)
        layout.addWidget(self.status)
        layout.addWidget(rule())
        layout.addLayout(self._form())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.title)
        row.addWidget(self.name, 1)
        row.addWidget(self.lock)
        return row

    def _form(self) -> QFormLayout:
        length = QHBoxLayout()
        length.setSpacing(10)
        length.addWidget(self.length, 1)
        length.addWidget(self.length_frames)
        seed = QHBoxLayout()
        seed.addWidget(self.seed, 1)
        seed.addWidget(self.dice)
        seed.addSpacing(6)
        seed.addWidget(self.enabled)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(7)
        form.addRow(caption(tr("Length")), length)
        form.addRow(caption(tr("Seed")), seed)
        return form

    # Its height

    @override
    def minimumSizeHint(self) -> QSize:
        """Down to the end of the prompt: what is below can be scrolled to."""
        above = self.prompt.geometry().top()
        return QSize(super().minimumSizeHint().width(), above + self.prompt.minimumHeight())

    @override
    def sizeHint(self) -> QSize:
        """The height of all fields at this width, with the whole prompt."""
        width = self.viewport().width()
        whole = self._layout.sizeHint().height()
        if self._layout.hasHeightForWidth():
            whole = self._layout.heightForWidth(width)
        return QSize(width, whole)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # words are broken in other places


class _Page(QWidget):
    """Tells the scroll area its least height, or the prompt would never become smaller."""

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)
