"""A project's cache that is too large is made smaller when it opens; a full disk begins nothing."""

import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.session import cache_keeper
from app.session.document import Document
from app.session.generation import GenerationController
from app.storage.caches import trim_cache
from app.storage.errors import ProjectError
from tests.app.model.builders import project, shot
from tests.app.session.fakes import FakeClient, install_model

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def generation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> GenerationController:
    install_model(tmp_path / "models")
    monkeypatch.setenv("THROUGHLINE_MODELS", str(tmp_path / "models"))
    document = Document()
    document.create(tmp_path / "film.throughline", project(shot(1), shot(2)))
    return GenerationController(document, FakeClient(), document)


def test_too_large_a_cache_is_made_smaller_when_the_project_opens(
    generation: GenerationController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_keeper, "trim_cache", lambda cache: trim_cache(cache, 150))
    keeper = cache_keeper.CacheKeeper(generation._document, generation)
    cache = tmp_path / "film.throughline" / "cache"
    for name in ("one", "two"):
        (cache / name).write_bytes(bytes(100))
    generation._document.load(tmp_path / "film.throughline")
    keeper.wait()
    assert len([file for file in cache.iterdir() if file.is_file()]) == 1


def test_on_a_full_disk_nothing_is_begun(
    generation: GenerationController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(0, 0, 1_000_000))
    with pytest.raises(ProjectError, match="Nothing was begun; free space"):
        generation.generate(["s1"])
    assert generation.is_idle
