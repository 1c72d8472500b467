"""The window: puts the panels together and connects commands with what they do."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from app.language import tr
from app.settings import Settings
from app.storage.sample import packed_sample
from app.ui.actions import Actions
from app.ui.board.board_panel import BoardPanel
from app.ui.board.card_layout import Field
from app.ui.check_command import CheckCommand
from app.ui.clip_commands import ClipCommands
from app.ui.collect_command import CollectCommand
from app.ui.command_search import CommandSearch
from app.ui.command_states import CommandStates
from app.ui.compare_commands import CompareCommands
from app.ui.drop_commands import DropCommands
from app.ui.editor_area import EditorArea
from app.ui.engine_commands import EngineCommands
from app.ui.film_commands import FilmCommands
from app.ui.front_pages import FrontPages
from app.ui.inspector.inspector_panel import InspectorPanel
from app.ui.keyboard import Keyboard
from app.ui.marker_commands import MarkerCommands
from app.ui.marker_menu import MarkerMenu
from app.ui.media_commands import MediaCommands
from app.ui.memory.memory_window import MemoryWindow
from app.ui.message_strip import Message, MessageStrip
from app.ui.model_commands import ModelCommands
from app.ui.name_commands import NameCommands
from app.ui.pack_commands import PackCommands
from app.ui.poster import keep_poster
from app.ui.program_commands import ProgramCommands
from app.ui.project_flows import ProjectFlows
from app.ui.queue_commands import QueueCommands
from app.ui.resources import icon
from app.ui.selection import Selection
from app.ui.selection_following import SelectionFollowing
from app.ui.services import Services
from app.ui.shot_commands import ShotCommands
from app.ui.shot_menu import ShotMenu
from app.ui.take_commands import TakeCommands
from app.ui.theme import METRICS
from app.ui.theme_commands import ThemeCommands
from app.ui.timeline.timeline_panel import TimelinePanel
from app.ui.tool_bar import ToolBar
from app.ui.tour import Tour
from app.ui.transport import Transport
from app.ui.version_commands import VersionCommands
from app.ui.view_commands import ViewCommands, Views
from app.ui.viewer.viewer_panel import ViewerPanel
from app.ui.welcome import WelcomePage
from app.ui.window_layout import WindowLayout
from app.ui.worker_status import WorkerStatus

if TYPE_CHECKING:
    from collections.abc import Callable


class MainWindow(QMainWindow):
    """Shows the services' objects; all state lives in them, in the selection or in a gesture."""

    def __init__(self, services: Services, settings: Settings) -> None:
        super().__init__()
        self.services = services
        self.document = services.document
        self.selection = Selection(services.document, self)
        self.actions_table = Actions(self)
        self.transport = Transport(
            services.document, services.player, self.selection, self.actions_table
        )
        self.flows = ProjectFlows(services.document, settings, self)
        self.film = FilmCommands(services, self.selection, self)
        self.shots = ShotCommands(services, self.selection, self)
        self.strip = MessageStrip(self)
        self._make_panels()
        self._make_commands()
        self._build()
        self.tour = Tour(self)
        self._bind()
        self._connect()
        self._connect_inspector()
        self.window_layout.restore(settings)
        self._refresh()
        self._fill_recent()
        self.engine.refresh()
        self.views.focus()

    # Building

    def _make_panels(self) -> None:
        document, generation = self.services.document, self.services.generation
        player, actions = self.services.player, self.actions_table
        self.viewer = ViewerPanel(document, generation, player, actions, self)
        self.inspector = InspectorPanel(document, generation, player, self.selection, self)
        self.timeline = TimelinePanel(document, generation, player, self.selection, actions)
        self.board = BoardPanel(document, generation, player, self.selection, self)
        self.area = EditorArea(self.viewer, self.board, self.inspector, self.timeline)
        panels = Views(self.area, self.board, self.inspector, self.timeline)
        self.views = ViewCommands(panels, self.selection, actions, self)
        self.names = NameCommands(document, self.selection, panels, self)
        follow = actions["follow_playhead"]
        SelectionFollowing(document, player, self.selection, follow, self.inspector, self)
        self.memory = MemoryWindow(self.services, self.selection, self)
        self.welcome = WelcomePage(actions, self)
        self.search = CommandSearch(actions, self)
        self.keyboard = Keyboard(actions, self.flows, self)
        self.themes = ThemeCommands(actions, self.flows, self)
        self.status = WorkerStatus(
            document, self.services.client, generation, self.services.exporter,
            self.services.imports, self,
        )

    def _make_commands(self) -> None:
        services = self.services
        self.takes = TakeCommands(services, self.selection, self.inspector, self)
        self.comparing = CompareCommands(
            services, self.selection, self.inspector.takes, self.viewer.comparison, self
        )
        self.collecting = CollectCommand(services, self)
        self.queue = QueueCommands(services, self.actions_table, self.selection, self.area)
        self.window_layout = WindowLayout(self)
        self.program = ProgramCommands(self)
        self.versions = VersionCommands(self)
        self.models = ModelCommands(self)
        self.clips = ClipCommands(services, self.selection, self.timeline.view, self)
        self.drops = DropCommands(self)
        self.packing = PackCommands(self)
        self.checking = CheckCommand(services, self)
        self.media = MediaCommands(self)
        self.markers = MarkerCommands(
            services, self.selection, self.actions_table, self.timeline.view, self
        )
        self.marker_menu = MarkerMenu(self.markers, self)
        self.shot_menu = ShotMenu(self.actions_table, self.selection, self.marker_menu, self)
        self.states = CommandStates(
            services, self.selection, self.actions_table, self.inspector,
            self.viewer.comparison,
        )
        self.engine = EngineCommands(self)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setAnimated(False)
        self.setWindowIcon(icon("throughline"))
        self.setMinimumSize(METRICS.min_width, METRICS.min_height)
        self.resize(1440, 900)
        self.actions_table.fill_menus(self.menuBar())
        self.tool_bar = ToolBar(self.actions_table, self)
        self.addToolBar(self.tool_bar)
        self._pages = FrontPages(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.area)
        center = QWidget(self)
        layout = QVBoxLayout(center)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(center)
        self.setStatusBar(self.status)

    def _bind(self) -> None:
        commands: dict[str, Callable[[], object]] = {
            "new": self.flows.new,
            "new_board": self.flows.new_from_board,
            "open": self.flows.open,
            "save": self.flows.save,
            "save_as": self.flows.save_as,
            "versions": self.versions.show,
            "models": self.models.show,
            "engine": self.engine.show,
            "import": self.clips.choose,
            "export": self.film.export,
            "quit": self.close,
            "undo": self.document.undo,
            "redo": self.document.redo,
            "add_shot": self._on_add_shot,
            "delete_shot": self._on_delete,
            "project_settings": self.flows.change_settings,
            "replace": self._on_replace,
            "name_frame": self.inspector.name_frame,
            "make_keyframe": self.inspector.make_keyframe,
            "generate_shot": self.film.generate_selected,
            "generate_all": self.film.generate_all,
            "cancel": self._on_cancel,
            "next_drift": self.timeline.continuity.go_to_next_drift,
            "compare_takes": self._on_compare,
            "collect_takes": self.collecting.ask,
            "check_files": self.checking.begin,
            "tour": self.tour.begin,
            "find_command": self.search.ask,
        }
        all_commands = self.shots.by_action() | self.takes.by_action() | self.markers.by_action()
        all_commands |= self.queue.by_action() | self.views.by_action() | self.names.by_action()
        all_commands |= self.window_layout.by_action() | self.program.by_action() | commands
        all_commands |= self.packing.by_action()
        for action_id, command in all_commands.items():
            self.actions_table.bind(action_id, command)

    def _connect(self) -> None:
        self.document.changed.connect(self._refresh)
        self.document.takes_changed.connect(self._refresh)
        self.document.dirty_changed.connect(self._refresh)
        self.document.replaced.connect(self.strip.clear)
        self.document.replaced.connect(self.media.begin_anew)
        self.selection.changed.connect(self._refresh)
        self.selection.marker_changed.connect(self.markers.refresh)
        self.services.generation.queue_changed.connect(self._refresh)
        self.flows.failed.connect(self._on_problem)
        self.flows.told.connect(self.status.show_note)
        self.flows.settings_changed.connect(self._fill_recent)
        self.services.imports.changed.connect(self._refresh)
        self.film.told.connect(self.strip.show_message)
        tellers = (self.shots, self.clips, self.takes, self.comparing, self.collecting)
        more = (self.markers, self.drops, self.packing, self.checking, self.media, self.program)
        for teller in (*tellers, *more):
            teller.told.connect(self.strip.show_message)
        self.names.told.connect(self.strip.show_message)
        self.timeline.continuity.told.connect(self.status.show_note)
        self.board.view.edits.told.connect(self.strip.show_message)
        self.queue.panel.retry_wanted.connect(self.film.retry)
        self.queue.panel.smaller_wanted.connect(self.film.generate_smaller)
        self.shot_menu.serve(self.timeline.view)
        self.shot_menu.serve(self.board.view)
        self.welcome.sample_wanted.connect(self.flows.open_sample)
        self.flows.sample_opened.connect(self.services.player.play)
        self.welcome.recent_wanted.connect(self._on_recent_wanted)
        self.welcome.remove_wanted.connect(lambda name: self.flows.forget(Path(name)))
        self.welcome.missing.connect(self._on_missing)
        self.flows.saved.connect(self._keep_poster)
        self.services.generation.idle.connect(self._keep_poster)

    def _connect_inspector(self) -> None:
        self.inspector.generate_wanted.connect(self._on_generate_wanted)
        self.inspector.cancel_wanted.connect(self.services.generation.cancel_shot)
        self.inspector.take_chosen.connect(self.takes.use_take)
        self.inspector.takes.asked.connect(lambda i: self.actions_table[i].trigger())
        self.inspector.takes.current_changed.connect(self._refresh)
        self.viewer.comparison.changed.connect(self._refresh)
        self.viewer.compare.use_wanted.connect(self.takes.use_take)
        self.inspector.take_continued.connect(self.film.continue_take)
        self.inspector.refused.connect(self.status.show_note)
        inspector = self.inspector
        for edits in (inspector.cast_edits, inspector.lora_edits, inspector.keyframe_edits):
            edits.refused.connect(self._on_problem)
            edits.told.connect(self.status.show_note)
        self.inspector.memory.pictures_wanted.connect(self.memory.show_selected)

    # Showing

    def _refresh(self, *_: object) -> None:
        document = self.document
        has_project = document.folder is not None
        self._pages.setCurrentIndex(1 if has_project else 0)
        title = document.project.title
        if document.is_read_only:
            title = tr("{title} (read only)", title=title)
        named = f"{title}[*] — " if has_project else ""
        self.setWindowTitle(f"{named}Throughline")
        self.setWindowModified(document.is_dirty)
        self.states.refresh()
        self.markers.refresh()

    def _fill_recent(self) -> None:
        recent = self.flows.settings.recent_projects
        self.welcome.set_recent(self.flows.settings, has_sample=packed_sample() is not None)
        menu = self.actions_table.recent_menu
        menu.clear()
        menu.setEnabled(bool(recent))
        for folder in recent:
            action = QAction(folder, menu)
            action.triggered.connect(lambda _=False, name=folder: self._on_recent_wanted(name))
            menu.addAction(action)

    def _on_problem(self, sentence: str) -> None:
        self.strip.show_message(Message(sentence))

    # Commands that belong to the window

    def _on_add_shot(self) -> None:
        self.shots.add()
        self.views.write(Field.PROMPT)

    def _on_delete(self) -> None:
        (self.markers.remove if self.markers.has_selected else self.shots.delete)()

    def _on_compare(self) -> None:
        self.comparing.toggle()
        self._refresh()  # the action's mark, too, where nothing could be compared

    def _on_cancel(self) -> None:
        self.services.imports.cancel()
        self.services.generation.cancel()

    def _on_replace(self) -> None:
        self.flows.replace_words(self.selection.shot_ids)

    def _on_generate_wanted(self, shot_id: str) -> None:
        self.film.generate((shot_id,))

    def _on_missing(self, name: str) -> None:
        text = tr(
            "{folder} is not there. Connect its disk or put it back, or remove it from the list.",
            folder=name,
        )
        self._on_problem(text)

    def _keep_poster(self) -> None:
        if self.document.folder is not None:
            keep_poster(self.document.folder, self.viewer.picture.image)

    def _on_recent_wanted(self, folder: str) -> None:
        self.flows.open_folder(Path(folder))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.drops.wants(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drops.hover(event.mimeData(), event.position().toPoint())

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.clips.leave()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self.drops.wants(event.mimeData()):
            event.acceptProposedAction()
            self.drops.drop(event.mimeData(), event.position().toPoint())

    # Coming and going

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.flows.may_leave():
            event.ignore()
            return
        self._keep_poster()
        self.flows.keep(self.window_layout.kept(self.flows.settings))
        self.timeline.continuity.watch.close()
        self.timeline.view.thumbnails.close()
        self.board.close_pictures()
        self.inspector.pictures.close()
        self.queue.panel.pictures.close()
        self.viewer.comparison.close()
        self.packing.packer.close()
        self.inspector.lora_edits.close()
        self.checking.check.close()
        self.media.mover.close()
        self.models.fetcher.close()
        self.engine.maker.close()
        self.program.update.close()
        self.services.close()
        self.flows.safe.close()
        self.memory.let_go()
        event.accept()
