"""What tests of all pipelines share."""

import pytest

from generation import step_preview


@pytest.fixture(autouse=True)
def _no_map_of_previews(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tiny model has faster steps than any preview; a map for each take would be what lasts."""
    monkeypatch.setattr(step_preview, "SHARE", float("inf"))
