"""The menu of a marker on the timeline: write on it, go to it, label it, remove it."""

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.language import tr
from app.model.labels import label_word
from app.model.project import Label, Marker
from app.ui.marker_commands import MarkerCommands
from app.ui.timeline.paint_labels import label_icon


class MarkerMenu(QObject):
    """Is of the marker that it was opened at, wherever the playhead is."""

    def __init__(self, commands: MarkerCommands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self.menu: QMenu | None = None

    def open_at(self, point: QPoint, marker: Marker, view: QWidget) -> None:
        """Show the menu at a point of the screen."""
        if self.menu is not None:
            self.menu.deleteLater()
        menu, commands = QMenu(view), self._commands
        menu.addAction(tr("Edit marker"), partial(commands.open, marker.id))
        menu.addAction(tr("Go to marker"), partial(commands.show, marker.id))
        labels = menu.addMenu(tr("Label"))
        for label in Label:
            action = labels.addAction(label_icon(label), label_word(label))
            action.setCheckable(True)
            action.setChecked(marker.label is label)
            action.triggered.connect(partial(commands.label, marker.id, label))
        menu.addSeparator()
        menu.addAction(tr("Remove marker"), partial(commands.remove_one, marker.id))
        menu.popup(point)
        self.menu = menu
