import io
import stat
import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.storage import unpacking
from app.storage.errors import ProjectError
from app.storage.packing import is_packed, needed_takes, pack_project, packed_path
from app.storage.project_folder import load_project
from app.storage.take_files import save_take
from app.storage.unpacking import unpack_project, unpacked_path
from tests.app.storage.builders import film_folder, film_with_takes


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    film_folder(tmp_path / "film.throughline")
    out = tmp_path / "film.throughline.zip"
    pack_project(load_project(tmp_path / "film.throughline"), out)
    return out


def rewritten(packed: Path, name: str, content: bytes = b"x", attributes: int = 0) -> Path:
    """The packed project with one file more, or another one in its place."""
    out = packed.with_name("hostile.throughline.zip")
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename != name:
                new.writestr(entry, old.read(entry))
        about = zipfile.ZipInfo(name)
        about.external_attr, about.compress_type = attributes << 16, zipfile.ZIP_DEFLATED
        new.writestr(about, content)
    return out


def refused(file: Path, because: str) -> None:
    folder = file.parent / "there.throughline"
    before = sorted(file.parent.rglob("*"))
    with pytest.raises(ProjectError, match=because) as caught:
        unpack_project(file, folder)
    assert str(caught.value).endswith("Nothing was written.")
    assert sorted(file.parent.rglob("*")) == before


def test_what_is_packed_comes_out_again(tmp_path: Path, packed: Path) -> None:
    there = tmp_path / "there.throughline"
    unpack_project(packed, there)
    was, now = load_project(tmp_path / "film.throughline"), load_project(there)
    assert (now.project, now.library, now.warnings) == (was.project, was.library, ())
    again = tmp_path / "again.throughline.zip"
    pack_project(now, again)
    assert again.read_bytes() == packed.read_bytes()


def test_only_the_takes_that_the_film_needs_are_packed(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    film_with_takes(folder)
    loaded = load_project(folder)
    needed = {take.id for take in needed_takes(loaded.project, loaded.library)}
    assert needed == {"s1t1", "s2t1"}
    few, every = tmp_path / "few.throughline.zip", tmp_path / "all.throughline.zip"
    assert pack_project(loaded, few) == 2
    assert pack_project(loaded, every, all_takes=True) == 4
    unpack_project(few, tmp_path / "few.throughline")
    assert set(load_project(tmp_path / "few.throughline").library.by_id) == needed


def test_a_lost_chunk_is_lost_in_the_packed_project_too(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    _, library = film_folder(folder)
    take = library.by_id["s1t1"]
    (folder / "takes" / take.id / take.chunks[0].video).unlink()
    pack_project(load_project(folder), tmp_path / "p.throughline.zip")
    unpack_project(tmp_path / "p.throughline.zip", tmp_path / "new.throughline")
    assert load_project(tmp_path / "new.throughline").library.by_id[take.id].chunks[0].missing


@pytest.mark.parametrize(
    "name",
    ["../evil", "/tmp/evil", "takes/../../evil", "takes/a/..", "C:/evil", "takes/a/CON",
     "takes/a/nul.mp4", "takes/a/x.", "takes/a/x ", "takes/a/b\\..\\c", "takes/CON/take.json",
     "takes/a/x\x01", "takes/a/" + "x" * 300],
)  # fmt: skip
def test_a_name_that_leads_away_is_refused(packed: Path, name: str) -> None:
    refused(rewritten(packed, name), "leads out of the folder")


def test_a_file_without_a_name_is_refused(packed: Path) -> None:
    file = rewritten(packed, "x")
    content = file.read_bytes()
    at = content.rindex(b"PK\x01\x02")  # zipfile cuts a name at its first zero
    file.write_bytes(content[: at + 46] + b"\0" + content[at + 47 :])
    refused(file, "'' in it has a name")


@pytest.mark.parametrize("name", ["run.sh", "takes/a/b/c", "references/a.png", "cache/x"])
def test_what_is_no_part_of_a_project_is_refused(packed: Path, name: str) -> None:
    refused(rewritten(packed, name), "is no file of a project")


def test_links_are_refused(packed: Path) -> None:
    link = stat.S_IFLNK | 0o777
    refused(rewritten(packed, "takes/a/link", b"/etc/passwd", link), "is a link")


def test_a_bomb_is_refused(packed: Path) -> None:
    refused(rewritten(packed, "takes/a/x.mp4", bytes(50_000_000)), "far larger than it is")


def test_the_same_name_twice_is_refused(packed: Path) -> None:
    name = "takes/s1t1/TAKE.json"
    refused(rewritten(packed, name), "is in it twice")


def test_no_project_and_no_zip_are_refused(tmp_path: Path, packed: Path) -> None:
    (tmp_path / "text.throughline.zip").write_text("no")
    refused(tmp_path / "text.throughline.zip", "not a packed project")
    refused(rewritten(packed, "project.json", b"{"), "damaged")
    empty = tmp_path / "empty.throughline.zip"
    with zipfile.ZipFile(empty, "w"):
        pass
    refused(empty, "holds no project")


def test_a_file_that_lies_about_its_size_is_refused(packed: Path) -> None:
    data = packed.read_bytes()
    with zipfile.ZipFile(packed) as old:
        entry = old.getinfo("takes/s1t1/chunk_000.mp4")
    directory = data.rindex(entry.filename.encode()) - 46
    lying = bytearray(data)
    struct.pack_into("<L", lying, directory + 24, entry.file_size - 5)
    out = packed.with_name("lying.throughline.zip")
    out.write_bytes(lying)
    refused(out, "not unpacked")


def test_far_too_many_files_are_refused_before_they_are_read(
    packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.central_directory._MOST_ENTRIES", 3)
    refused(packed, "far too many files")


def test_what_the_disk_cannot_hold_is_refused(
    packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = type("Free", (), {"free": 10})
    monkeypatch.setattr(unpacking.shutil, "disk_usage", lambda place: free)
    refused(packed, "MB are free")


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path, packed: Path) -> None:
    with pytest.raises(ProjectError, match="already exists"):
        unpack_project(packed, tmp_path / "film.throughline")


def test_names(tmp_path: Path) -> None:
    assert packed_path(Path("a/film.throughline")).name == "film.throughline.zip"
    assert packed_path(Path("a/film")).name == "film.throughline.zip"
    assert unpacked_path(Path("a/film.throughline.zip")) == Path("a/film.throughline")
    assert unpacked_path(Path("a/film.zip")) == Path("a/film.throughline")
    assert unpacked_path(Path("a/film.THROUGHLINE")) == Path("a/film 2.throughline")


def test_a_packed_project_may_have_the_name_that_systems_know(packed: Path) -> None:
    """A desktop opens files by the last part of their names, which must not be .zip."""
    known = packed.rename(packed.with_name("sent.throughline"))
    assert is_packed(known)
    assert not is_packed(packed.with_name("film.throughline")), "that is a folder"
    unpack_project(known, unpacked_path(known))
    assert load_project(packed.with_name("sent 2.throughline")).warnings == ()


def test_a_take_of_a_hostile_project_is_not_packed_from_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    _, library = film_folder(folder)
    take = library.by_id["s1t1"]
    (tmp_path / "secret").write_text("secret")
    chunk = replace(take.chunks[0], video="../../../secret")
    save_take(folder, replace(take, chunks=(chunk, *take.chunks[1:])))
    out = tmp_path / "p.throughline.zip"
    pack_project(load_project(folder), out)
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as found:
        assert not any("secret" in name for name in found.namelist())
