"""The takes in a folder elsewhere: moved whole or not at all, away without loss, never shared."""

import json
import shutil
from pathlib import Path

import pytest

from app.model.edits import set_prompt
from app.model.lineage import shot_states
from app.storage import media_files, media_folder, media_move
from app.storage.caches import caches_of, clear
from app.storage.errors import ExportCancelled, MediaError, OfflineError, ProjectError
from app.storage.media import LibraryReader
from app.storage.media_files import chunk_files, moving
from app.storage.media_folder import MARKER, POINTER, media_of
from app.storage.media_link import relink_media
from app.storage.media_move import move_media
from app.storage.packing import pack_project
from app.storage.project_folder import (
    check_writable,
    copy_project,
    load_project,
    save_project,
)
from app.storage.take_files import chunk_path, save_take, take_folder
from app.storage.unpacking import unpack_project
from app.storage.verification import verify
from app.storage.work_hooks import WorkHooks
from tests.app.storage.builders import film_folder, hashed_film


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return hashed_film(tmp_path / "film.throughline")


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Another disk, empty."""
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def files_below(folder: Path) -> dict[str, str]:
    return {file.name: media_files.digest_of(file.path) for file in chunk_files(folder)}


def pull_out(disk: Path) -> Path:
    """Unplug it."""
    return disk.rename(disk.with_name("unplugged"))


def test_takes_are_moved_and_everything_finds_them(film: Path, disk: Path) -> None:
    before, files = load_project(film), files_below(film / "takes")
    told: list[tuple[int, int]] = []
    home = move_media(film, disk / "takes of film", WorkHooks(lambda *step: told.append(step)))
    assert home == disk / "takes of film"
    assert told[-1][0] == told[-1][1] == sum(file.size for file in chunk_files(home)) > 0
    assert files_below(home) == files
    assert files_below(film / "takes") == {}
    now = load_project(film)
    assert (now.project, now.library, now.warnings) == (before.project, before.library, ())
    assert not any(one.broken for one in verify(film, now.library))
    with LibraryReader(film, now.library) as reader:
        assert reader.picture("s1t1", 0).size
    check_writable(film)
    assert str(disk) not in (film / POINTER).read_text()  # where it is, no project says


def test_a_folder_with_other_files_gets_a_folder_in_it(film: Path, disk: Path) -> None:
    (disk / "holiday.jpg").write_bytes(b"sun")
    assert move_media(film, disk) == disk / "film media"
    assert (disk / "holiday.jpg").exists()
    back = move_media(film, film)
    assert back == film / "takes"
    assert media_of(film).is_inside
    assert not (disk / "film media").exists()
    assert not any(one.broken for one in verify(film, load_project(film).library))


def test_from_one_disk_to_another(film: Path, disk: Path, tmp_path: Path) -> None:
    files = files_below(film / "takes")
    move_media(film, disk)
    assert move_media(film, tmp_path / "other") == tmp_path / "other"
    assert files_below(tmp_path / "other") == files
    assert not disk.exists()
    assert media_of(film).home == tmp_path / "other"


class Killed(BaseException):
    """Nothing catches it: no hand is laid on what is there, as after SIGKILL."""


def killed_after(steps: int, patch: pytest.MonkeyPatch) -> None:
    """End hard after so many lasting steps: copies, pointers, places, markers, deletions."""
    left = steps
    for module, name in (
        (media_move, "copy_checked"), (media_folder, "write_atomic"),
        (media_move, "write_atomic"), (media_move, "let_go"),
    ):

        def counted(*given: object, real: object = getattr(module, name)) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                raise Killed
            return real(*given)  # type: ignore[operator]

        patch.setattr(module, name, counted)


@pytest.mark.parametrize("back", [False, True])
def test_a_move_that_is_killed_anywhere_loses_nothing_and_goes_on(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, back: bool
) -> None:
    files, library = files_below(film / "takes"), load_project(film).library
    for steps in range(100):
        folder, disk = tmp_path / f"{steps}.throughline", tmp_path / f"disk {steps}"
        shutil.copytree(film, folder)
        if back:
            move_media(folder, disk)
        target = folder if back else disk
        with monkeypatch.context() as patch:
            killed_after(steps, patch)
            try:
                move_media(folder, target)
                break
            except Killed:
                pass
        now = load_project(folder)
        assert (now.library, now.warnings) == (library, ()), steps
        assert not any(one.broken for one in verify(folder, now.library)), steps
        home = move_media(folder, target)
        assert files_below(home) == files, steps
        assert files_below(disk if back else folder / "takes") == {}, steps
    assert steps > len(files) + 3


def test_a_move_that_is_cancelled_leaves_all_as_it_was(film: Path, disk: Path) -> None:
    files, asked = files_below(film / "takes"), 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 6

    with pytest.raises(ExportCancelled):
        move_media(film, disk / "new", WorkHooks(is_cancelled=is_cancelled))
    assert files_below(film / "takes") == files
    assert list(disk.iterdir()) == []
    assert media_of(film).is_inside


def test_a_full_disk_is_said_and_leaves_all_as_it_was(
    film: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = files_below(film / "takes")
    usage = shutil.disk_usage(disk)._replace(free=10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(ProjectError, match=r"could not be copied .* are free\. They are where"):
        move_media(film, disk)
    monkeypatch.undo()
    real, calls = media_files.digest_of, 0

    def flips(path: Path) -> str:
        nonlocal calls
        calls += path.suffix == ".part"
        return "0" * 64 if calls == 2 and path.suffix == ".part" else real(path)

    monkeypatch.setattr(media_files, "digest_of", flips)
    with pytest.raises(ProjectError, match="reads otherwise than it was written"):
        move_media(film, disk)
    assert files_below(film / "takes") == files
    assert list(disk.iterdir()) == []


def test_an_unplugged_disk_loses_nothing_and_makes_nothing_stale(film: Path, disk: Path) -> None:
    move_media(film, disk)
    before = load_project(film)
    states = shot_states(before.project, before.library, None)
    away = pull_out(disk)
    now = load_project(film)
    assert now.library == before.library
    assert shot_states(now.project, now.library, None) == states
    assert now.warnings == (media_of(film).problem,)
    assert now.warnings[0].startswith("Media offline: ")
    assert str(disk) in now.warnings[0]
    for refused in (
        lambda: check_writable(film),
        lambda: list(verify(film, now.library)),
        lambda: copy_project(film, film.with_name("copy.throughline"), now.project),
        lambda: pack_project(now, film.with_name("p.throughline.zip")),
        lambda: move_media(film, film),
        lambda: take_folder(film, "s1t1"),
    ):
        with pytest.raises(OfflineError, match="Nothing is lost"):
            refused()
    with LibraryReader(film, now.library) as reader, pytest.raises(MediaError, match="offline"):
        reader.picture("s1t1", 0)
    save_project(film, set_prompt(now.project, "s1", "written meanwhile"))
    save_take(film, now.library.by_id["s1t1"])
    assert not disk.exists()
    away.rename(disk)
    back = load_project(film)
    assert (back.library, back.warnings) == (before.library, ())


def test_a_disk_of_somebody_else_in_its_place_is_not_used(film: Path, disk: Path) -> None:
    move_media(film, disk)
    pull_out(disk)
    (disk / "s1t1").mkdir(parents=True)
    assert not media_of(film).is_online


def test_a_project_from_elsewhere_never_leads_out(
    film: Path, disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stranger's project may say what it likes: only what this user chose is a place."""
    move_media(film, disk)
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path / "other home"))
    pointer = json.loads((film / POINTER).read_text())
    (film / POINTER).write_text(json.dumps(pointer | {"folder": str(disk), "home": str(disk)}))
    assert not media_of(film).is_online
    assert "not known on this computer" in load_project(film).warnings[0]
    with pytest.raises(OfflineError):
        take_folder(film, "s1t1")
    (film / POINTER).write_text("{")
    assert not media_of(film).is_online
    assert relink_media(film, disk) == disk
    assert media_of(film).is_online


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"[]", b"[" * 5_000, b"{}", b'{"id": "../x", "inside": false}', b" " * 5_000_000,
     b'{"id": "' + b"a" * 32 + b'", "inside": false, "schema_version": 9}'],
    ids=["nothing", "no text", "a list", "deep", "empty", "a path", "huge", "newer"],
)
def test_a_damaged_pointer_only_takes_the_media_offline(film: Path, content: bytes) -> None:
    library = load_project(film).library
    (film / POINTER).write_bytes(content)
    loaded = load_project(film)
    assert loaded.library == library
    assert loaded.warnings == (media_of(film).problem,)
    with pytest.raises(OfflineError):
        check_writable(film)
    (film / POINTER).unlink()
    (film / POINTER).symlink_to(film / "project.json")
    assert not media_of(film).is_online


def test_links_in_a_media_folder_are_not_followed(film: Path, disk: Path, tmp_path: Path) -> None:
    move_media(film, disk)
    (tmp_path / "secret").mkdir()
    shutil.rmtree(disk / "s1t1")
    (disk / "s1t1").symlink_to(tmp_path / "secret")
    with pytest.raises(ProjectError, match="outside the project"):
        take_folder(film, "s1t1")
    loaded = load_project(film)
    assert "s1t1" not in loaded.library
    assert "is not used" in loaded.warnings[0]


def test_relinking_takes_only_the_takes_of_the_project(
    film: Path, disk: Path, tmp_path: Path
) -> None:
    with pytest.raises(ProjectError, match="the takes lie in the project"):
        relink_media(film, disk)
    move_media(film, disk)
    away = pull_out(disk)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ProjectError, match="no takes of a project are there"):
        relink_media(film, tmp_path / "empty")
    changed = shutil.copytree(away, tmp_path / "changed")
    (changed / "s1t1" / "chunk_000.safetensors").write_bytes(b"others")
    with pytest.raises(ProjectError, match="take 1 is another one there"):
        relink_media(film, changed)
    film_folder(tmp_path / "b.throughline")
    move_media(tmp_path / "b.throughline", tmp_path / "of b")
    with pytest.raises(ProjectError, match="it belongs to another project"):
        relink_media(film, tmp_path / "of b")
    assert not media_of(film).is_online
    assert relink_media(film, away) == away
    assert load_project(film).warnings == ()


def test_two_projects_never_share_a_folder(film: Path, disk: Path, tmp_path: Path) -> None:
    move_media(film, disk)
    film_folder(tmp_path / "b.throughline")
    with pytest.raises(ProjectError, match="it belongs to another project"):
        move_media(tmp_path / "b.throughline", disk)
    twin = shutil.copytree(film, tmp_path / "twin.throughline")
    assert not media_of(twin).is_online  # copied by hand: it must be asked for
    with pytest.raises(ProjectError, match=r"film\.throughline uses it"):
        relink_media(twin, disk)
    renamed = film.rename(tmp_path / "renamed.throughline")
    assert relink_media(renamed, disk) == disk


def test_folders_that_cannot_hold_takes_are_refused(film: Path, disk: Path) -> None:
    for wrong, reason in (
        (film / "cache", "inside a project"),
        (disk / "a" / "b", "no folder for it"),
    ):
        with pytest.raises(ProjectError, match=reason):
            move_media(film, wrong)
    (disk / "x").write_bytes(b"1")
    (disk / "film media").mkdir()
    (disk / "film media" / "mine.txt").write_text("mine")
    with pytest.raises(ProjectError, match="other files"):
        move_media(film, disk)
    assert media_of(film).is_inside


def test_packing_and_copies_bring_the_takes_inside(film: Path, disk: Path, tmp_path: Path) -> None:
    files = files_below(film / "takes")
    move_media(film, disk)
    loaded = load_project(film)
    pack_project(loaded, tmp_path / "p.throughline.zip", all_takes=True)
    unpack_project(tmp_path / "p.throughline.zip", tmp_path / "there.throughline")
    copy_project(film, tmp_path / "copy.throughline", loaded.project)
    for name in ("there", "copy"):
        folder = tmp_path / f"{name}.throughline"
        assert not (folder / POINTER).exists()
        assert media_of(folder).is_inside
        assert load_project(folder).library == loaded.library
        assert files_below(folder / "takes") == files


def test_only_what_can_be_a_take_is_one(film: Path) -> None:
    files = files_below(film / "takes")
    for name in ("con", "a take", ".hidden"):
        (film / "takes" / name).mkdir()
        (film / "takes" / name / "chunk_000.mp4").write_bytes(b"no take")
    assert files_below(film / "takes") == files


def test_nothing_is_generated_while_takes_are_moved(film: Path, disk: Path) -> None:
    with moving(film):
        for refused in (lambda: check_writable(film), lambda: move_media(film, disk)):
            with pytest.raises(ProjectError, match="are being moved"):
                refused()
        clear(caches_of([film]))  # somebody may, at any time
        with pytest.raises(ProjectError, match="are being moved"):
            check_writable(film)
    check_writable(film)
    assert not list(film.rglob("*.lock"))


def test_what_another_program_made_meanwhile_comes_along(film: Path, disk: Path) -> None:
    late = film / "takes" / "s1t1" / "chunk_009.mp4"

    def on_progress(done: int, total: int) -> None:
        if done == total:
            late.write_bytes(b"late")

    move_media(film, disk, WorkHooks(on_progress))
    assert (disk / "s1t1" / late.name).read_bytes() == b"late"
    assert not late.exists()


def test_lost_chunks_are_seen_in_a_media_folder(film: Path, disk: Path) -> None:
    move_media(film, disk)
    take = load_project(film).library.by_id["s1t1"]
    chunk_path(film, take, take.chunks[0].video).unlink()
    now = load_project(film)
    assert now.library.by_id["s1t1"].chunks[0].missing
    assert "has lost chunk 1" in now.warnings[0]
    assert (disk / MARKER).is_file()
