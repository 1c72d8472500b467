"""Settings that every test shares: no display, no user's folders, no network, no hurry, no dice."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
_THREADS = "1" if "PYTEST_XDIST_WORKER" in os.environ else "2"  # a process on every core is enough
os.environ.setdefault("OMP_NUM_THREADS", _THREADS)
os.environ.setdefault("THROUGHLINE_THREADS", _THREADS)

# A busy machine takes long for an example, and what failed once has to fail again.
settings.register_profile(
    "busy machine",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("busy machine")

_PATIENCE_MS = 60_000
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
    _wait.__kwdefaults__["timeout"] = _PATIENCE_MS  # its own is 5 s


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh folder in the place of the user's settings and caches."""
    folder = tmp_path / "user-data"
    monkeypatch.setenv("THROUGHLINE_HOME", str(folder))
    return folder
