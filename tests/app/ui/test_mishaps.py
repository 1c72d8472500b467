import logging
import sys
from collections.abc import Iterator

import pytest

from app import paths
from app.ui.mishaps import report_mishaps
from tests.app.ui.conftest import Desk


@pytest.fixture(autouse=True)
def _hooks_as_before() -> Iterator[None]:
    hook, handlers = sys.excepthook, list(logging.getLogger().handlers)
    yield
    sys.excepthook = hook
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
        handler.close()


def test_an_unexpected_error_is_told_and_logged(desk: Desk) -> None:
    report_mishaps(desk.window)
    error = RuntimeError("the moon is full")
    sys.excepthook(RuntimeError, error, None)
    assert "RuntimeError: the moon is full" in desk.window.strip.text.text()
    assert "the moon is full" in (paths.log_dir() / "editor.log").read_text()
