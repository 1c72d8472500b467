"""`throughline --theme --language`: how the editor looks and speaks, this time."""

from pathlib import Path

import pytest

from app import cli, main
from app.settings import load_settings
from tests.app.test_cli import film as film
from tests.app.test_cli import refused
from tests.app.test_cli import work as work

Opened = list[tuple[Path | None, str, str]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the editor was asked to open, instead of opening it."""
    found: Opened = []

    def note(folder: Path | None, theme: str, language: str, on_shown: object) -> int:
        assert callable(on_shown)
        found.append((folder, theme, language))
        return 0

    monkeypatch.setattr(main, "run_editor", note)
    return found


@pytest.mark.parametrize(
    "words",
    [["--theme", "light", "film"], ["--theme=light", "film"], ["film", "--theme", "light"]],
)
def test_the_editor_opens_in_a_theme(film: Path, opened: Opened, words: list[str]) -> None:
    assert cli.main(words) == 0
    assert [(folder and folder.stem, *looks) for folder, *looks in opened] == [
        ("film", "light", "")
    ]
    assert load_settings().theme == "dark"  # only this time


def test_without_a_project_too(opened: Opened) -> None:
    assert cli.main(["--theme", "contrast"]) == 0
    assert opened == [(None, "contrast", "")]


def test_an_unknown_theme_is_refused(
    opened: Opened, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "invalid choice: 'pink'" in refused(["--theme", "pink"], work, capsys, 2)
    assert opened == []


@pytest.mark.parametrize("words", [["--language", "ja", "film"], ["film", "--language=ja"]])
def test_the_editor_opens_in_a_language(film: Path, opened: Opened, words: list[str]) -> None:
    assert cli.main(words) == 0
    assert [looks for _, *looks in opened] == [["", "ja"]]
    assert load_settings().language == "system"


def test_an_unknown_language_is_refused(
    opened: Opened, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "invalid choice: 'tlh'" in refused(["--language", "tlh"], work, capsys, 2)
    assert opened == []
