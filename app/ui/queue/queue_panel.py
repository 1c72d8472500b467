"""The queue: jobs in order, pause and resume, cancel and try again."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import tr
from app.model.jobs import Cancelled, Failed
from app.session.document import Document
from app.session.generation import GenerationController
from app.ui.queue.job_words import PAUSES, JobRow, job_rows, queue_words, smaller_words
from app.ui.queue.paint_job import JobPainter
from app.ui.queue.queue_rows import QueueRows
from app.ui.timeline.thumbnails import Thumbnails

_TICK_MS = 500


class QueuePanel(QWidget):
    """Shows the queue and passes on what the user wants of it."""

    shot_wanted = Signal(str)  # show this shot in the timeline
    retry_wanted = Signal(str)  # make a take of this shot again
    smaller_wanted = Signal(object)  # make the take of this Job in the next smaller size

    def __init__(
        self,
        document: Document,
        generation: GenerationController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._generation = generation
        self.pictures = Thumbnails(document, self)
        self.rows = QueueRows(self)
        self.list = _JobList(self.pictures, self)
        self.summary = QLabel(self)
        self.pause = QPushButton(tr("Pause"), self)
        self.resume = QPushButton(tr("Resume"), self)
        self.cancel_all = QPushButton(tr("Cancel all"), self)
        self.clear = QPushButton(tr("Clear finished"), self)
        self._tick = QTimer(self)
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(JobPainter(self.rows, self.pictures, self))
        self.cancel_all.setToolTip(tr("Cancel what runs and waits; finished chunks are kept"))
        self.clear.setToolTip(tr("Take what is over off this list; takes are kept"))
        self.summary.setProperty("role", "caption")
        self.summary.setWordWrap(True)
        self.summary.setAccessibleName(tr("State of the queue"))
        menu = QMenu(self.pause)
        menu.setToolTipsVisible(True)
        for after, (words, meaning) in PAUSES.items():
            action = QAction(tr(words), menu)
            action.setToolTip(tr(meaning))
            action.triggered.connect(lambda _=False, after=after: self._generation.pause(after))
            menu.addAction(action)
        self.pause.setMenu(menu)
        buttons = QHBoxLayout()
        for button in (self.pause, self.resume, self.cancel_all):
            buttons.addWidget(button)
        buttons.addStretch(1)
        above = QHBoxLayout()
        above.addWidget(self.summary, 1)
        above.addWidget(self.clear)
        layout = QVBoxLayout(self)
        self.setObjectName("queue_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout.setContentsMargins(16, 10, 16, 10)  # as the inspector, which has the same place
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self._tick.setInterval(_TICK_MS)

    def _connect(self) -> None:
        generation = self._generation
        for changed in (generation.queue_changed, generation.job_changed, generation.idle):
            changed.connect(self.refresh)
        generation.pausing.changed.connect(self.refresh)
        self._document.changed.connect(self.refresh)
        self.pictures.arrived.connect(self.list.viewport().update)
        self._tick.timeout.connect(self.refresh)
        self.rows.moved.connect(generation.move)
        self.resume.clicked.connect(generation.resume)
        self.cancel_all.clicked.connect(generation.cancel)
        self.clear.clicked.connect(generation.forget_finished)
        self.list.cancel_wanted.connect(self._on_cancel)
        self.list.move_wanted.connect(self._on_move)
        self.list.activated.connect(lambda index: self._on_activated(index.row()))
        self.list.customContextMenuRequested.connect(self._on_menu)

    def refresh(self, *_: object) -> None:
        """Show the queue as it is; nothing is done while it is out of sight."""
        is_idle = self._generation.is_idle
        if not self.isVisible():
            self._tick.stop()
            return
        self.rows.show_rows(job_rows(self._document, self._generation))
        self.summary.setText(queue_words(self._generation))
        held = self._generation.queue.held
        is_paused = self._generation.pausing.is_on or bool(held and is_idle)
        self.pause.setVisible(not is_paused)
        self.pause.setEnabled(not is_idle)
        self.resume.setVisible(is_paused)
        self.cancel_all.setEnabled(not is_idle or bool(held))
        self.clear.setEnabled(any(row.job.is_over for row in self.rows.rows))
        if is_idle:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()

    @property
    def current(self) -> JobRow | None:
        """The line with the focus."""
        place = self.list.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def _on_cancel(self) -> None:
        if self.current is not None:
            self._generation.cancel_job(self.current.job.id)

    def _on_move(self, by: int) -> None:
        """One place up or down among those that wait; the line stays the current one."""
        row, place = self.current, self.list.currentIndex().row()
        rows = self.rows.rows
        if row is None or not row.can_move or not 0 <= place + by < len(rows):
            return
        if not rows[place + by].can_move:
            return
        after = place + by + (1 if by > 0 else 0)
        self._generation.move(row.job.id, rows[after].job.id if after < len(rows) else None)
        self.list.setCurrentIndex(self.rows.index(place + by))

    def _on_activated(self, place: int) -> None:
        if 0 <= place < len(self.rows.rows):
            self.shot_wanted.emit(self.rows.rows[place].job.shot)

    def _on_menu(self, place: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.exec(self.list.viewport().mapToGlobal(place))
            menu.deleteLater()

    def menu(self) -> QMenu | None:
        """What can be done with the current line."""
        row = self.current
        if row is None:
            return None
        menu = QMenu(self)
        menu.addAction(tr("Go to shot"), lambda: self.shot_wanted.emit(row.job.shot))
        if size := self._generation.smaller_size(row.job):
            menu.addAction(smaller_words(size), lambda: self.smaller_wanted.emit(row.job))
        if isinstance(row.job.state, Failed | Cancelled):
            menu.addAction(tr("Try again"), lambda: self.retry_wanted.emit(row.job.shot))
        if not row.job.is_over:
            menu.addAction(tr("Cancel"), self._on_cancel)
        if row.can_move:
            menu.addAction(tr("Earlier"), lambda: self._on_move(-1))
            menu.addAction(tr("Later"), lambda: self._on_move(1))
        return menu

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def sizeHint(self) -> QSize:
        return QSize(340, 420)


class _JobList(QListView):
    """Delete cancels, Alt with an arrow moves, dragging moves, Return goes to the shot."""

    cancel_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, pictures: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.setAccessibleName(tr("Jobs"))
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setToolTip(tr("Drag to change the order; Delete cancels"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._pictures.set_size(self.devicePixelRatioF())
        self._pictures.begin()
        super().paintEvent(event)
        self._pictures.fetch()

    @override
    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._meaning(event) is not None:
            event.accept()  # or it would be a command of the timeline
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match self._meaning(event):
            case 0:
                self.cancel_wanted.emit()
            case int(by):
                self.move_wanted.emit(by)
            case None:
                super().keyPressEvent(event)

    def _meaning(self, event: QKeyEvent) -> int | None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                return 0
            case Qt.Key.Key_Up if alt:
                return -1
            case Qt.Key.Key_Down if alt:
                return 1
            case _:
                return None
