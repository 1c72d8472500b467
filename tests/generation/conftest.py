"""Tiny models that are written and loaded once for all tests of the model core.

Torch is imported where it is used: most tests of the worker's side run without it.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from generation.model import VideoModel


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every attempt to reach another machine fails the test."""

    def refuse(*args: object, **named: object) -> None:
        raise AssertionError(f"the network was asked: {args} {named}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="session")
def animatic_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model folder to read; a test that changes files copies it first."""
    from tests.generation.tiny_models import write_animatic

    return write_animatic(tmp_path_factory.mktemp("models") / "animatic")


@pytest.fixture(scope="session")
def animatic(animatic_folder: Path) -> VideoModel:
    """A tiny random model in the layout of Animatic."""
    from tests.generation.tiny_models import load_tiny

    return load_tiny(animatic_folder)
