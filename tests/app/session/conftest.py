"""A document in a fresh folder, with a model that has a card, and a worker that tests script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.session.clip_import import ClipImports
from app.session.document import Document
from app.session.generation import GenerationController
from tests.app.model.builders import project, shot
from tests.app.session.fakes import FakeClient, install_model


@pytest.fixture
def models_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "models"
    install_model(folder)
    monkeypatch.setenv("THROUGHLINE_MODELS", str(folder))
    return folder


@pytest.fixture
def document(tmp_path: Path, models_dir: Path, qapp: QGuiApplication) -> Iterator[Document]:
    """Three shots of four seconds: two chunks each at the fake model's grid."""
    opened = Document()
    opened.create(tmp_path / "film.throughline", project(shot(1), shot(2), shot(3)))
    yield opened
    opened.deleteLater()


@pytest.fixture
def worker(qapp: QGuiApplication) -> FakeClient:
    return FakeClient()


@pytest.fixture
def controller(document: Document, worker: FakeClient) -> GenerationController:
    return GenerationController(document, worker)


@pytest.fixture
def imports(document: Document, worker: FakeClient) -> ClipImports:
    return ClipImports(document, worker)


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """A file that the fake worker can import."""
    path = tmp_path / "rabbit.mp4"
    path.write_bytes(b"for the fake worker")
    return path
