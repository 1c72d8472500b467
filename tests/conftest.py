"""Settings that every test shares: no display, no user's folders, no network."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
_THREADS = "1" if "PYTEST_XDIST_WORKER" in os.environ else "2"  # a process on every core is enough
os.environ.setdefault("OMP_NUM_THREADS", _THREADS)
os.environ.setdefault("THROUGHLINE_THREADS", _THREADS)


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh folder in the place of the user's settings and caches."""
    folder = tmp_path / "user-data"
    monkeypatch.setenv("THROUGHLINE_HOME", str(folder))
    return folder
