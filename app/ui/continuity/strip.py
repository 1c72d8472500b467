"""The continuity strip below the timeline: rows, tooltips, and jumping with a click or a key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from app.language import tr
from app.model.continuity import NOTHING_TO_COMPARE, UNSEEN, CellState, Row, has_pairs, words
from app.model.timeline import spans
from app.session.continuity import ContinuityWatch
from app.session.document import Document
from app.session.playback import Player
from app.ui.elided_label import ElidedLabel
from app.ui.selection import Selection
from app.ui.theme import METRICS, ui_font
from app.ui.timeline.scale import Scale

if TYPE_CHECKING:
    from app.ui.continuity.plot import ContinuityPlot, Placed

_ROWS_SHOWN = 3
_ROOMY_PX = 780  # height of a window that has room for all of them


class ContinuityStrip(QWidget):
    """Shows the watch's rows on the timeline's scale; pyqtgraph is loaded when there are any."""

    told = Signal(str)  # why it did not jump

    def __init__(
        self, document: Document, player: Player, selection: Selection, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._player = player
        self._selection = selection
        self._scale = Scale(4.0)
        self._rows: tuple[Row, ...] = ()
        self._placed: tuple[Placed, ...] = ()
        self._drawn: object = None
        self._wanted_px = self._row_px = 0
        self.watch = ContinuityWatch(document, self)
        self.plot: ContinuityPlot | None = None
        self.setAccessibleName(tr("Continuity"))
        self._empty = QLabel(tr(NOTHING_TO_COMPARE), self)
        self._empty.setFont(ui_font(px=METRICS.font_px))
        self._empty.setContentsMargins(24, 8, 24, 8)
        self.note = ElidedLabel(self)  # why nothing better is compared by than colours
        self.note.setProperty("role", "caption")
        self.note.setContentsMargins(24, 0, 24, 4)
        self.note.hide()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._empty)
        layout.addWidget(self._scroll)
        layout.addWidget(self.note)
        self._scroll.hide()
        self.watch.changed.connect(self._refresh)
        player.frame_changed.connect(self._on_frame_changed)

    def set_shown(self, shown: bool) -> None:
        """Show the strip and begin to measure, or hide it and stop."""
        self.setVisible(shown)
        self.watch.watch(watched=shown)

    def set_scale(self, scale: Scale) -> None:
        """Follow the timeline."""
        zoomed = scale.px_per_frame != self._scale.px_per_frame
        self._scale = scale
        if self.plot is not None and self.isVisible():
            if zoomed:
                self._show_rows()
            else:
                self.plot.fit(scale, len(self._rows))

    def go_to_next_drift(self) -> None:
        """Jump to the next shot in which something has drifted, around the end if need be."""
        rows = self.watch.rows()
        drifted = {c.shot for r in rows for c in r.cells if c.state is CellState.DRIFTS}
        found = [span for span in spans(self._document.project) if span.shot.id in drifted]
        later = [span for span in found if span.range.start > self._player.frame]
        if found:
            self._jump((later or found)[0].shot.id)
        elif not has_pairs(rows):
            self.told.emit(tr(NOTHING_TO_COMPARE))
        elif not self.watch.is_complete:
            self.told.emit(tr("Nothing has drifted so far; some takes are still being measured."))
        elif any(c.state in UNSEEN for row in rows for c in row.cells):
            self.told.emit(tr("Nothing has drifted so far; some takes cannot be read."))
        else:
            self.told.emit(tr("Nothing has drifted."))

    def tip_at(self, point: QPointF) -> str:
        """The cell at a point of the plot, in words."""
        one = None if self.plot is None else self.plot.at(point)
        return "" if one is None else words(self._document.project, one.row, one.cell)

    def _refresh(self) -> None:
        self._rows = self.watch.rows() if self._document.folder is not None else ()
        shown = has_pairs(self._rows)
        self._empty.setVisible(not shown)
        self._scroll.setVisible(shown)
        self._describe()
        self._explain()
        if shown and self.isVisible():
            self._draw()
        else:
            self._placed = ()  # of other rows: drawn when they are seen

    def _draw(self) -> None:
        from app.ui.continuity.plot import ROW_PX, ContinuityPlot, Placed  # 0.4 s: when needed

        if self.plot is None:
            self.plot = ContinuityPlot()
            self.plot.widget.viewport().installEventFilter(self)
            self.plot.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._scroll.setWidget(self.plot.widget)
        places = {span.shot.id: span for span in spans(self._document.project)}
        number = self._document.project.number
        self._placed = tuple(
            Placed(row, cell, number(cell.shot), places[cell.shot].range)
            for row in self._rows
            for cell in row.cells
        )
        self.plot.widget.setFixedHeight(len(self._rows) * ROW_PX)
        self._wanted_px = min(len(self._rows), _ROWS_SHOWN) * ROW_PX
        self._row_px = ROW_PX
        self._take_height()
        if self._drawn != self._to_draw():
            self._show_rows()
        self.plot.fit(self._scale, len(self._rows))
        self.plot.set_frame(self._player.frame)

    def _to_draw(self) -> object:
        """What the drawing depends on, but for the theme; drawing a long film takes long."""
        places = tuple((one.number, one.range) for one in self._placed)
        return self._rows, places, self._scale.px_per_frame

    def _show_rows(self) -> None:
        if self.plot is not None:
            self._drawn = self._to_draw()
            self.plot.show_rows(self._placed, self._rows, self._scale)

    def _take_height(self) -> None:
        """All rows that are to be seen at once; in a small window one, and a scroll bar."""
        if self.plot is None:
            return
        is_roomy = self.window().height() >= _ROOMY_PX
        note_px = self.note.sizeHint().height() if self.note.text() else 0
        self.setMinimumHeight((self._wanted_px if is_roomy else self._row_px) + note_px)
        self.setMaximumHeight(self._wanted_px + note_px)
        self.updateGeometry()

    def _describe(self) -> None:
        project = self._document.project
        said = [
            words(project, row, cell)
            for row in self._rows
            for cell in row.cells
            if cell.state is CellState.DRIFTS
        ]
        self.setAccessibleDescription(" ".join(said) or tr("Nothing has drifted."))

    def _explain(self) -> None:
        note = self.watch.choice.note if self._rows else ""
        if note != self.note.text():
            self.note.setText(note)
            self.note.setToolTip(note)
            self.note.setVisible(bool(note))
            self._take_height()

    def _jump(self, shot_id: str) -> None:
        span = next(s for s in spans(self._document.project) if s.shot.id == shot_id)
        self._selection.select(shot_id)
        self._player.seek(span.range.start)

    def _on_frame_changed(self, frame: int) -> None:
        if self.plot is not None and self.isVisible():
            self.plot.set_frame(frame)

    @override
    def sizeHint(self) -> QSize:
        note_px = self.note.sizeHint().height() if self.note.text() else 0
        return QSize(400, self._wanted_px + note_px or super().sizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window():
            if event.type() == QEvent.Type.Resize:
                self._take_height()
            return False
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self.tip_at(QPointF(event.pos()))
            said = f"{tip}\n{self.watch.choice.words}" if tip else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            one = None if self.plot is None else self.plot.at(event.position())
            if one is not None and event.button() == Qt.MouseButton.LeftButton:
                self._jump(one.cell.shot)
            return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show_rows()  # in the theme's colours

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.plot is not None:
            self.plot.fit(self._scale, len(self._rows))
