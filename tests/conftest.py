"""Settings that every test shares: no display, no user's folders, no network."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("OMP_NUM_THREADS", "2")


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh folder in the place of the user's settings and caches."""
    folder = tmp_path / "user-data"
    monkeypatch.setenv("THROUGHLINE_HOME", str(folder))
    return folder
