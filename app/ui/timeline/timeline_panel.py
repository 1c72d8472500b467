"""The timeline with its small tool row: add, generate, zoom."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.language import tr
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.playback import Player
from app.ui.actions import Actions
from app.ui.continuity.strip import ContinuityStrip
from app.ui.selection import Selection
from app.ui.timeline.timeline_view import TimelineView

_LEFT = ("add_shot", "delete_shot", "move_left", "move_right")
_RIGHT = ("zoom_out", "zoom_fit", "zoom_in")


class TimelinePanel(QWidget):
    """A row of buttons above the view."""

    def __init__(
        self,
        document: Document,
        generation: GenerationController,
        player: Player,
        selection: Selection,
        actions: Actions,
    ) -> None:
        super().__init__()
        self.view = TimelineView(document, generation, player, selection, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tools(actions))
        layout.addWidget(self.view, 1)
        self.continuity = ContinuityStrip(document, player, selection, self)
        self.continuity.hide()
        layout.addWidget(self.continuity)
        self.view.scale_changed.connect(self.continuity.set_scale)
        actions["snapping"].setChecked(True)
        actions["snapping"].toggled.connect(self.view.set_snapping)
        actions["continuity"].toggled.connect(self.continuity.set_shown)
        actions["continuity"].toggled.connect(self._on_continuity_shown)
        self._actions = actions
        self._on_continuity_shown(shown=False)

    def _on_continuity_shown(self, shown: bool) -> None:
        self._actions["next_drift"].setEnabled(shown)
        why_not = "" if shown else tr("Show Continuity first, which measures it")
        self._actions.explain("next_drift", why_not)

    def _tools(self, actions: Actions) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(2)
        for action_id in _LEFT:
            row.addWidget(_button(actions, action_id))
        row.addStretch(1)
        row.addWidget(_button(actions, "snapping"))
        row.addWidget(_button(actions, "continuity"))
        row.addSpacing(10)
        for action_id in _RIGHT:
            row.addWidget(_button(actions, action_id))
        return bar


def _button(actions: Actions, action_id: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[action_id])
    button.setIconSize(QSize(15, 15))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(actions[action_id].text())
    return button
