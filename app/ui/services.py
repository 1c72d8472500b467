"""The objects behind the window, made once by the composition root."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.session.cache_keeper import CacheKeeper
from app.session.clip_import import ClipImports
from app.session.document import Document
from app.session.exporter import Exporter
from app.session.generation import GenerationController
from app.session.playback import Player
from app.session.worker_client import WorkerClient


@dataclass(frozen=True)
class Services:
    """Document, worker, queue, player, exporter and imports of one window."""

    document: Document
    client: WorkerClient
    generation: GenerationController
    player: Player
    exporter: Exporter
    imports: ClipImports

    def close(self) -> None:
        """End threads and the worker: only at exit."""
        self.player.close()
        self.exporter.close()
        self.client.stop()
        self.generation.close()
        self.imports.close()


def make_services(parent: QObject | None = None, program: tuple[str, ...] = ()) -> Services:
    """Make the session's objects; nothing is started before it is needed."""
    document = Document(parent)
    client = WorkerClient(parent, program)
    generation = GenerationController(document, client, parent)
    player, exporter = Player(document, parent), Exporter(parent)
    imports = ClipImports(document, client, parent)
    CacheKeeper(document, generation)
    return Services(document, client, generation, player, exporter, imports)
