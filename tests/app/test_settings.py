"""Settings: saved whole, and never a reason not to start."""

from pathlib import Path

import msgspec
import pytest

from app import paths
from app.settings import (
    MAX_RECENT,
    Settings,
    change_settings,
    damage_of_settings,
    load_settings,
    save_settings,
    set_settings_aside,
)


def test_without_a_file_the_settings_are_fresh(data_dir: Path) -> None:
    assert load_settings() == Settings()
    assert not data_dir.exists()


def test_saving_then_loading_is_the_identity(data_dir: Path) -> None:
    settings = Settings(window_geometry="abc", loop_playback=True).with_recent(data_dir / "a")
    assert save_settings(settings)
    assert load_settings() == settings
    assert [file.name for file in data_dir.iterdir()] == ["settings.json"]


def test_recent_projects_are_unique_and_newest_first(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(MAX_RECENT + 3):
        settings = settings.with_recent(tmp_path / f"{number}")
    settings = settings.with_recent(tmp_path / "5")
    assert len(settings.recent_projects) == MAX_RECENT
    assert settings.recent_projects[0] == str(tmp_path / "5")
    assert settings.recent_projects.count(str(tmp_path / "5")) == 1
    assert str(tmp_path / "5") not in settings.without_recent(tmp_path / "5").recent_projects


def test_damaged_or_newer_settings_count_as_fresh(data_dir: Path) -> None:
    data_dir.mkdir()
    newer = msgspec.json.encode(Settings(schema_version=99))
    for content in (b"", b"{", b"\xff\xfe", b'{"recent_projects": 3}', newer):
        paths.settings_file().write_bytes(content)
        assert load_settings() == Settings()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1]", b"[" * 9_000])
def test_what_is_damaged_is_said_and_kept_aside(data_dir: Path, content: bytes) -> None:
    assert damage_of_settings() == ""
    data_dir.mkdir()
    paths.settings_file().write_bytes(content)
    assert damage_of_settings()
    aside = set_settings_aside()
    assert aside is not None
    assert aside.read_bytes() == content
    assert damage_of_settings() == ""


def test_settings_of_a_newer_version_are_kept_aside(data_dir: Path) -> None:
    data_dir.mkdir()
    newer = b'{"schema_version": 2, "theme": {"name": "paper"}}'
    paths.settings_file().write_bytes(newer)
    for theme in ("light", "dark"):
        assert change_settings(lambda now, theme=theme: msgspec.structs.replace(now, theme=theme))
        assert load_settings() == Settings(theme=theme)
        assert (data_dir / "settings-2.json").read_bytes() == newer
    paths.settings_file().write_bytes(b'{"schema_version": "2"}')
    assert save_settings(Settings())


def test_settings_that_cannot_be_read_are_kept_beside_what_is_saved(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.json").write_text('{"theme": "light", broken')
    assert save_settings(Settings(theme="dark"))
    (aside,) = data_dir.glob("settings-before-*.json")
    assert aside.read_text() == '{"theme": "light", broken'
    assert load_settings().theme == "dark"


def test_settings_that_cannot_be_saved_say_so(data_dir: Path) -> None:
    data_dir.write_text("a file in the way")
    assert not save_settings(Settings())


def test_models_are_found_by_their_cards(tmp_path: Path) -> None:
    assert paths.model_folder("animatic").name == "animatic"
    assert paths.models_dir().is_relative_to(paths.resources_dir())


def test_older_files_and_single_bad_values_keep_the_rest(data_dir: Path) -> None:
    data_dir.mkdir()
    old = {
        "schema_version": 1, "recent_projects": ["/a"], "window_state": "gone", "notify": "maybe",
        "default_rate": "25", "of_a_later_version": [1],
    }
    paths.settings_file().write_bytes(msgspec.json.encode(old))
    assert load_settings() == Settings(recent_projects=("/a",), default_rate="25")
    paths.settings_file().write_bytes(b"[1]")
    assert load_settings() == Settings()


def test_what_another_program_changed_is_taken_where_we_did_not() -> None:
    before = Settings(theme="dark", language="en", notify=True)
    ours = Settings(theme="light", language="en", notify=True)
    theirs = Settings(theme="system", language="de", notify=True)
    both = ours.with_others(before, theirs)
    assert (both.theme, both.language, both.notify) == ("light", "de", True)
    assert ours.with_others(before, before) == ours
