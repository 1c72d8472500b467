"""What was freed goes back to the system, without anybody asking for it."""

import platform

import psutil
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.model.edits import set_prompt
from app.session.document import Document
from app.session.spare_memory import SpareMemory

_PIECE_BYTES, _PIECES = 4_000, 15_000


def resident_mb() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps what was freed")
def test_what_was_freed_is_given_back_after_an_edit(document: Document, qtbot: QtBot) -> None:
    keeper = SpareMemory(document, document)
    timer = keeper.findChild(QTimer)
    assert timer is not None
    timer.setInterval(0)
    pieces = [bytearray(_PIECE_BYTES) for _ in range(_PIECES)]
    held = pieces[:: len(pieces) // 50]  # so that the heap cannot simply shrink
    full_mb = resident_mb()
    del pieces
    assert resident_mb() > full_mb - 20
    document.edit("Edit prompt", set_prompt(document.project, "s1", "a cat"))
    qtbot.waitUntil(lambda: resident_mb() < full_mb - 40)
    assert len(held) >= 50
