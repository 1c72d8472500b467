"""Commands that mean the view in front: the board, or the timeline with the viewer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.ui.board.card_layout import USUAL_PX, Field

if TYPE_CHECKING:
    from app.ui.actions import Actions
    from app.ui.board.board_panel import BoardPanel
    from app.ui.editor_area import EditorArea
    from app.ui.inspector.inspector_panel import InspectorPanel
    from app.ui.selection import Selection
    from app.ui.timeline.timeline_panel import TimelinePanel


class Views:
    """The panels that commands go to."""

    def __init__(
        self, area: "EditorArea", board: "BoardPanel", inspector: "InspectorPanel",
        timeline: "TimelinePanel",
    ) -> None:
        self.area, self.board = area, board
        self.inspector, self.timeline = inspector, timeline

    @property
    def is_in_inspector(self) -> bool:
        """Whether the user works in the inspector."""
        focused = self.area.window().focusWidget()
        return focused is not None and self.inspector.isAncestorOf(focused)


class ViewCommands(QObject):
    """Sends each command to the view that the user looks at."""

    def __init__(
        self, views: Views, selection: "Selection", actions: "Actions", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._views, self._selection, self._actions = views, selection, actions
        actions["board"].toggled.connect(self._on_board_toggled)
        views.board.view.opened.connect(self._on_opened)
        views.board.view.asked.connect(lambda action: actions[action].trigger())

    def by_action(self) -> dict[str, Callable[[], object]]:
        """The command of each action of the window that is one of these."""
        return {
            "find_shots": self.find_shots,
            "edit_prompt": lambda: self.write(Field.PROMPT),
            "edit_dialogue": lambda: self.write(Field.DIALOGUE),
            "edit_note": lambda: self.write(Field.NOTE),
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_fit": lambda: self._zoom(0),
            "select_all": self.select_all,
        }

    @property
    def shows_board(self) -> bool:
        """Whether the board is in front."""
        return self._views.area.shows_board

    def focus(self) -> None:
        """Give the keys to the view in front."""
        views = self._views
        view = views.board.view if self.shows_board else views.timeline.view
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_shots(self) -> None:
        """Go to the board and type what to look for."""
        self._actions["board"].setChecked(True)
        self._views.board.find_shots()

    def write(self, field: Field) -> None:
        """Write on the card, or in the inspector."""
        if self.shows_board and not self._views.is_in_inspector:
            self._views.board.write(field)
        else:
            self._views.inspector.write(field)

    def select_all(self) -> None:
        """Select every shot that is shown."""
        if self.shows_board:
            self._views.board.select_all()
        else:
            self._selection.select_all()

    def _zoom(self, step: int) -> None:
        cards, film = self._views.board.view, self._views.timeline.view
        if self.shows_board and step:
            (cards.larger if step > 0 else cards.smaller)()
        elif self.shows_board:
            cards.set_card_px(USUAL_PX)
        elif step:
            (film.zoom_in if step > 0 else film.zoom_out)()
        else:
            film.fit()

    def _on_board_toggled(self, shown: bool) -> None:
        self._views.area.show_board(shown)
        self.focus()

    def _on_opened(self, shot_id: str) -> None:
        """Look at a shot in the film."""
        self._selection.select(shot_id)
        self._actions["board"].setChecked(False)
