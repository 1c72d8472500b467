"""What the user wants of the queue: see it, pause it, drafts, and to be told at its end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.language import listed, mark, tr, tr_count
from app.model.jobs import Done, Failed
from app.model.quality import set_draft
from app.model.timeline import span_of
from app.session.pausing import PauseAfter
from app.ui.actions import Actions
from app.ui.editor_area import EditorArea
from app.ui.queue.queue_panel import QueuePanel
from app.ui.resources import icon
from app.ui.selection import Selection
from app.ui.services import Services

_TOLD_MS = 15_000
_SIDE = Qt.DockWidgetArea.RightDockWidgetArea


class QueueCommands(QObject):
    """The queue's dock and its menu."""

    def __init__(
        self, services: Services, actions: Actions, selection: Selection, area: EditorArea
    ) -> None:
        super().__init__(area)
        self._player, self._selection = services.player, selection
        self._document, self._generation = services.document, services.generation
        self._actions = actions
        self._area = area
        self._tray: QSystemTrayIcon | None = None
        self.may_notify: Callable[[], bool] = lambda: True
        self.notify: Callable[[str, str], None] = self._show_message
        self.panel = QueuePanel(self._document, self._generation)
        self.dock = area.add_dock("queue", tr("Queue"), self.panel, _SIDE)
        area.reset()
        self.dock.hide()
        self.dock.visibilityChanged.connect(lambda _: self.refresh())
        self._generation.pausing.changed.connect(self.refresh)
        self._generation.queue_changed.connect(self.refresh)
        self._generation.idle.connect(self._on_idle)
        self._document.changed.connect(self.refresh)
        self._document.replaced.connect(self._show_what_waited)
        services.imports.changed.connect(self.refresh)
        services.client.ready.connect(self.refresh)
        services.client.released.connect(self.refresh)
        self._imports, self._client = services.imports, services.client
        self.panel.shot_wanted.connect(self._on_shot_wanted)

    def by_action(self) -> dict[str, Callable[[], object]]:
        """What the commands of the table do."""
        return {
            "queue": self.toggle,
            "draft": self.toggle_draft,
            "pause_step": lambda: self._generation.pause(PauseAfter.STEP),
            "pause_chunk": lambda: self._generation.pause(PauseAfter.CHUNK),
            "pause_shot": lambda: self._generation.pause(PauseAfter.SHOT),
            "pause_free": self._generation.pause_and_free,
            "resume": self._generation.resume,
        }

    def toggle(self) -> None:
        """Show the queue, or hide it."""
        self.dock.setVisible(not self.dock.isVisible())
        if self.dock.isVisible():
            self.dock.raise_()
            self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_draft(self) -> None:
        """Ask for drafts from now on, or for final takes."""
        project = self._document.project
        words = tr("Ask for final quality") if project.draft else tr("Ask for draft quality")
        self._document.edit(words, set_draft(project, draft=not project.draft))

    def refresh(self, *_: object) -> None:
        """Show in the menu what can be done."""
        has_project = self._document.folder is not None
        is_idle, is_on = self._generation.is_idle, self._generation.pausing.is_on
        self._actions["queue"].setChecked(self.dock.isVisible())
        self._actions["draft"].setChecked(self._document.project.draft)
        is_on = is_on or bool(self._generation.queue.held)
        enabled = dict.fromkeys(("pause_step", "pause_chunk", "pause_shot"), not is_idle)
        enabled["pause_free"] = self._client.is_running and self._imports.is_idle
        self._actions.set_enabled(
            enabled | {"resume": is_on, "draft": has_project, "queue": has_project}
        )

    def _show_what_waited(self) -> None:
        """A queue of a former run is shown when its project is opened; nothing begins."""
        if self._generation.queue.held:
            self.dock.show()
            self.dock.raise_()

    def _on_shot_wanted(self, shot_id: str) -> None:
        if self._document.project.has_shot(shot_id):
            self._selection.select(shot_id)
            self._player.seek(span_of(self._document.project, shot_id).range.start)

    def _on_idle(self) -> None:
        """Tell whoever looks at something else that all is done, or what failed."""
        jobs = self._generation.queue.jobs
        done = sum(isinstance(job.state, Done) for job in jobs)
        failed = sum(isinstance(job.state, Failed) for job in jobs)
        if self._area.window().isActiveWindow() or not done + failed:
            return
        words = [tr_count(done, mark("{n} take made"), mark("{n} takes made"))]
        if failed:
            words.append(tr("{failed} failed", failed=failed))
        if not self.may_notify():
            return
        QApplication.alert(self._area.window())
        self.notify(f"Throughline: {self._document.project.title}", listed(words))

    def _show_message(self, title: str, words: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("throughline"), self)
            self._tray.messageClicked.connect(self._area.window().activateWindow)
        self._tray.show()
        self._tray.showMessage(title, words, icon("throughline"), _TOLD_MS)
        QTimer.singleShot(_TOLD_MS, self, self._tray.hide)
