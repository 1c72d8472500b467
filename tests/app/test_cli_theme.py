"""`throughline --theme`: the editor in a theme, this time."""

from pathlib import Path

import pytest

from app import cli, main
from app.settings import load_settings
from tests.app.test_cli import film as film
from tests.app.test_cli import refused
from tests.app.test_cli import work as work

Opened = list[tuple[Path | None, str]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the editor was asked to open, instead of opening it."""
    found: Opened = []

    def note(folder: Path | None = None, theme: str = "") -> int:
        found.append((folder, theme))
        return 0

    monkeypatch.setattr(main, "run_editor", note)
    return found


@pytest.mark.parametrize(
    "words",
    [["--theme", "light", "film"], ["--theme=light", "film"], ["film", "--theme", "light"]],
)
def test_the_editor_opens_in_a_theme(film: Path, opened: Opened, words: list[str]) -> None:
    assert cli.main(words) == 0
    assert [(folder and folder.stem, theme) for folder, theme in opened] == [("film", "light")]
    assert load_settings().theme == "dark"  # only this time


def test_without_a_project_too(opened: Opened) -> None:
    assert cli.main(["--theme", "contrast"]) == 0
    assert opened == [(None, "contrast")]


def test_an_unknown_theme_is_refused(
    opened: Opened, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "invalid choice: 'pink'" in refused(["--theme", "pink"], work, capsys, 2)
    assert opened == []
