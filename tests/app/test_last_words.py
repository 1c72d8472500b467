"""What is said when no window can be: where somebody reads it, and never twice."""

import ctypes
import io
import sys
from types import SimpleNamespace

import pytest

from app.last_words import say


@pytest.mark.parametrize(("reader", "boxes"), [(io.StringIO(), 0), (None, 1)])
def test_on_windows_a_box_comes_only_where_nobody_can_read(
    monkeypatch: pytest.MonkeyPatch, reader: io.StringIO | None, boxes: int
) -> None:
    """A script that redirects the errors of a command would wait for somebody to press OK."""
    shown: list[str] = []
    box = SimpleNamespace(MessageBoxW=lambda *words: shown.append(words[1]))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=box), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stderr", reader)
    say("It cannot start.")
    assert shown == ["throughline: It cannot start."] * boxes
    assert reader is None or reader.getvalue() == "throughline: It cannot start.\n"
