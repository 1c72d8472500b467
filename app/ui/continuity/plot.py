"""The strip's drawing with pyqtgraph: one row a subject, one bar a shot, on the timeline's scale.

The higher and redder a bar, the farther; a line marks from where on it is drift, and a drifted
bar says so in words, too: colour alone is not for every eye.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from app.language import Number, mark, tr
from app.model.continuity import Cell, CellState, Row, spoken
from app.model.time import FrameRange
from app.ui.theme import METRICS, color, ui_font
from app.ui.timeline.scale import Scale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsView

ROW_PX = 44
_NAME_PX = 17  # the line above the bars
_BAR_PX = ROW_PX - _NAME_PX - 4
_LEAST_PX = 3.0
_LABEL_FROM_PX = 46
_WORDS = {
    CellState.REFERENCE: mark("first"),
    CellState.UNREADABLE: mark("unreadable"),
    CellState.OFFLINE: mark("offline"),
    CellState.EMPTY: mark("no take"),
}


@dataclass(frozen=True)
class Placed:
    """A cell, its row, and the frames that its shot fills."""

    row: Row
    cell: Cell
    number: int
    range: FrameRange


class ContinuityPlot:
    """A plot whose x are frames and whose y are pixels, from the top."""

    def __init__(self) -> None:
        self.widget: QGraphicsView = pg.PlotWidget()
        self._item = self.widget.getPlotItem()
        self._item.hideAxis("left")
        self._item.hideAxis("bottom")
        self._item.hideButtons()
        self._item.setMenuEnabled(False)
        self._item.layout.setContentsMargins(0, 0, 0, 0)
        self._box = self._item.getViewBox()
        self._box.setDefaultPadding(0.0)
        self._box.setMouseEnabled(x=False, y=False)
        self._box.invertY(True)
        self._playhead = pg.InfiniteLine(angle=90)
        self._scale = Scale(4.0)
        self._names: list[pg.TextItem] = []
        self._labels: dict[int, pg.TextItem] = {}  # by the place of their cell
        self._placed: tuple[Placed, ...] = ()
        self._row_of: tuple[int, ...] = ()

    @property
    def _ratio(self) -> float:
        """Of the screen's pixels to ours: pens of a plot do not grow with the screen."""
        return self.widget.devicePixelRatioF()

    def show_rows(self, placed: Sequence[Placed], rows: Sequence[Row], scale: Scale) -> None:
        """Draw these cells."""
        self.widget.setBackgroundBrush(color("window"))
        self._playhead.setPen(pg.mkPen(color("playhead"), width=1.4 * self._ratio))
        self._item.clear()
        self._names, self._labels = [], {}
        self._placed, self._scale = tuple(placed), scale
        self._row_of = tuple(rows.index(one.row) for one in placed)
        self._add_bars([(p, _BAR_PX, color("block")) for p in placed], rows)
        self._add_bars(
            [(p, _height(p.cell), _colour(p)) for p in placed if p.cell.distance is not None], rows
        )
        for number, row in enumerate(rows):
            self._add_name(number, spoken(row.subject))
            self._add_threshold(number, row)
        self._item.addItem(self._playhead)
        self.fit(scale, len(rows))

    def fit(self, scale: Scale, rows: int) -> None:
        """Show what the timeline shows."""
        self._scale = scale
        width = self.widget.viewport().width()
        left = (scale.scroll_px - scale.margin_px) / scale.px_per_frame
        right = left + width / scale.px_per_frame
        self._box.setXRange(left, right, padding=0)
        self._box.setYRange(0, max(1, rows) * ROW_PX, padding=0)
        for number, name in enumerate(self._names):
            name.setPos(max(0.0, left), number * ROW_PX - 3)
        self._label_between(left, right)

    def set_frame(self, frame: int) -> None:
        """Move the playhead."""
        self._playhead.setPos(frame)

    def at(self, point: QPointF) -> Placed | None:
        """The cell at a point of the widget."""
        frame = self._scale.frame_at(point.x())
        row = int(point.y() // ROW_PX)
        rows = list(dict.fromkeys(id(one.row) for one in self._placed))
        for one in self._placed:
            if frame in one.range and rows.index(id(one.row)) == row:
                return one
        return None

    def x_of(self, frame: float) -> float:
        """Where a frame is drawn, in the widget's pixels."""
        return float(self._box.mapViewToScene(QPointF(frame, 0)).x())

    def _add_bars(
        self, bars: Sequence[tuple[Placed, float, QColor]], rows: Sequence[Row]
    ) -> None:
        gap = METRICS.gap_px / self._scale.px_per_frame
        floors = [rows.index(one.row) * ROW_PX + _NAME_PX + _BAR_PX for one, _, _ in bars]
        self._item.addItem(
            pg.BarGraphItem(
                x0=[one.range.start for one, _, _ in bars],
                x1=[max(one.range.start, one.range.end - gap) for one, _, _ in bars],
                y0=[floor - height for floor, (_, height, _) in zip(floors, bars, strict=True)],
                height=[height for _, height, _ in bars],
                brushes=[shade for _, _, shade in bars],
                pen=None,
            )
        )

    def _add_threshold(self, number: int, row: Row) -> None:
        frames = [one.range for one in self._placed if one.row is row]
        y = number * ROW_PX + _NAME_PX + _BAR_PX * (1 - row.drift_from)
        xs = [x for span in frames for x in (span.start, span.end)]
        pen = pg.mkPen(color("text", 0.55), width=self._ratio, dash=[3, 3])
        self._item.addItem(pg.PlotCurveItem(xs, [y] * len(xs), pen=pen, connect="pairs"))

    def _add_name(self, number: int, name: str) -> None:
        item = pg.TextItem(name, color=color("muted"))
        item.setFont(ui_font(px=METRICS.small_px))
        self._item.addItem(item)
        self._names.append(item)

    def _label_between(self, left: float, right: float) -> None:
        """Words only in the cells in sight: a long film has more than a thousand."""
        for place, one in enumerate(self._placed):
            is_seen = one.range.start < right and one.range.end > left
            if is_seen and place not in self._labels:
                self._add_label(place, one)
            elif not is_seen and place in self._labels:
                self._item.removeItem(self._labels.pop(place))

    def _add_label(self, place: int, one: Placed) -> None:
        if one.range.frames * self._scale.px_per_frame < _LABEL_FROM_PX:
            return
        ground = color("block", 0.85)  # or the threshold would run through the words
        item = pg.TextItem(_label(one.cell), color("text"), anchor=(0, 0.5), fill=ground)
        item.setFont(ui_font(px=METRICS.small_px, bold=one.cell.state is CellState.DRIFTS))
        item.setPos(one.range.start, self._row_of[place] * ROW_PX + _NAME_PX + _BAR_PX / 2)
        self._item.addItem(item)
        self._labels[place] = item


def _label(cell: Cell) -> str:
    if cell.state is CellState.DRIFTS:
        return tr("▲ {distance} drift", distance=f"{Number(cell.distance or 0):.2f}")
    if cell.state is CellState.STEADY:
        return f"{Number(cell.distance or 0):.2f}"
    return tr(_WORDS[cell.state]) if cell.state in _WORDS else "…"


def _height(cell: Cell) -> float:
    return max(_LEAST_PX, _BAR_PX * (cell.distance or 0.0))


def _colour(one: Placed) -> QColor:
    """Calm blue until drift begins, then red; between them it warms up."""
    if one.cell.state is CellState.DRIFTS:
        return color("drift")
    near = min(1.0, (one.cell.distance or 0.0) / max(one.row.drift_from, 1e-6))
    calm, warm = color("calm"), color("warm")
    mixed = (
        round(a + (b - a) * near**2)
        for a, b in zip(calm.getRgb()[:3], warm.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)
