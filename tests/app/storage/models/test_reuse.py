"""What Hugging Face's cache and named folders hold already is used without fetching or copying."""

import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.storage.errors import FetchError
from app.storage.models import reuse
from app.storage.models.catalogue import Entry
from app.storage.models.fetching import Plan, Ways, fetch, plan_fetch
from app.storage.models.hub import Hub
from app.storage.models.lock import part_of
from app.storage.models.places import delete_model
from app.storage.models.reuse import Found
from app.storage.models.transfer import Gauge
from tests.app.storage.models.conftest import (
    EYES,
    FILES,
    OTHER,
    QUICK,
    REPO,
    WANTED,
    assert_whole,
)
from tests.app.storage.models.hub_server import COMMIT, FakeHub, git_sha1, sha256

LARGE = "transformer/model-00001-of-00002.safetensors"


def fill_cache(home: Path, repo: str, files: dict[str, bytes]) -> Path:
    """As huggingface_hub does: blobs named by their hash, and a snapshot of links to them."""
    folder = home / f"models--{repo.replace('/', '--')}"
    for name, data in files.items():
        blob = folder / "blobs" / (sha256(data) if "safetensors" in name else git_sha1(data))
        blob.parent.mkdir(parents=True, exist_ok=True)
        blob.write_bytes(data)
        link = folder / "snapshots" / COMMIT / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(os.path.relpath(blob, link.parent))
    (folder / "refs").mkdir()
    (folder / "refs" / "main").write_text(COMMIT)
    return folder


@pytest.fixture
def cache(online: Path) -> Path:
    fill_cache(online, REPO, FILES)
    fill_cache(online, OTHER, EYES)
    return online


def test_offline_the_cache_is_all_that_is_needed_and_nothing_is_copied(
    cache: Path, entry: Entry, tmp_path: Path
) -> None:
    found, gauge = Found(), Gauge()
    plan = plan_fetch(entry, tmp_path / "models" / "small", ("",), found, found)
    assert (plan.lock.total_bytes, plan.missing_bytes) == (WANTED, 0)
    fetch(plan, Ways((), None), gauge)
    assert_whole(plan.folder)
    assert (gauge.have_bytes, gauge.fetched_bytes) == (WANTED, 0)
    blob = (cache / f"models--{REPO.replace('/', '--')}/snapshots/{COMMIT}" / LARGE).resolve()
    assert (plan.folder / LARGE).samefile(blob)
    assert not (plan.folder / LARGE).is_symlink()


def test_only_what_the_cache_lacks_is_fetched(
    online: Path, fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path
) -> None:
    fill_cache(online, REPO, {LARGE: FILES[LARGE]})
    found, gauge = Found(), Gauge()
    folder = tmp_path / "models" / "small"
    plan = plan_fetch(entry, folder, (fake_hub.url,), hub, found)
    assert plan.found_bytes == len(FILES[LARGE])
    part_of(folder / LARGE).parent.mkdir(parents=True)
    part_of(folder / LARGE).write_bytes(FILES[LARGE][:1000])  # what is there is not found, too
    plan = plan_fetch(entry, folder, (fake_hub.url,), hub, found)
    assert plan.missing_bytes == WANTED - len(FILES[LARGE])
    fetch(plan, Ways((fake_hub.url,), hub, QUICK), gauge)
    assert_whole(plan.folder)
    assert gauge.fetched_bytes == WANTED - len(FILES[LARGE])


def test_a_damaged_blob_is_not_used_and_stays_as_it_is(
    cache: Path, fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path
) -> None:
    blob = (cache / f"models--{REPO.replace('/', '--')}/snapshots/{COMMIT}" / LARGE).resolve()
    damaged = FILES[LARGE][:-1] + b"?"
    blob.write_bytes(damaged)
    found = Found()
    folder = tmp_path / "models" / "small"
    plan = plan_fetch(entry, folder, (fake_hub.url,), hub, found)
    fetch(plan, Ways((fake_hub.url,), hub, QUICK), Gauge())
    assert_whole(folder)
    assert blob.read_bytes() == damaged


def test_a_part_that_another_program_has_too_is_not_written_to(
    plan: Plan, ways: Ways, tmp_path: Path
) -> None:
    """Killed between giving a file its second name and putting it into place."""
    theirs = tmp_path / "theirs"
    theirs.write_bytes(b"half of something")
    part = part_of(plan.folder / LARGE)
    part.parent.mkdir(parents=True)
    part.hardlink_to(theirs)
    fetch(plan, ways, Gauge())
    assert_whole(plan.folder)
    assert theirs.read_bytes() == b"half of something"


def test_a_part_is_gone_on_with_where_what_was_found_is_another_file(
    plan: Plan, fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "other.safetensors").write_bytes(FILES[LARGE][::-1])  # the same size
    part = part_of(plan.folder / LARGE)
    part.parent.mkdir(parents=True)
    part.write_bytes(FILES[LARGE][:1000])
    gauge, found = Gauge(), Found([elsewhere])
    again = plan_fetch(entry, plan.folder, (fake_hub.url,), hub, found)
    fetch(again, Ways((fake_hub.url,), hub, QUICK), gauge)
    assert_whole(plan.folder)
    assert gauge.fetched_bytes == WANTED - 1000
    assert not list(part.parent.glob(".*"))


def test_a_link_out_of_the_cache_is_not_followed(
    cache: Path, fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(FILES[LARGE])
    link = cache / f"models--{REPO.replace('/', '--')}/snapshots/{COMMIT}" / LARGE
    link.unlink()
    link.symlink_to(secret)
    plan = plan_fetch(entry, tmp_path / "models" / "small", (fake_hub.url,), hub, Found())
    fetch(plan, Ways((fake_hub.url,), hub, QUICK), Gauge())
    assert not (plan.folder / LARGE).samefile(secret)


def test_a_folder_of_another_program_is_reused_by_content_whatever_names_it_has(
    plan: Plan, ways: Ways, fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path
) -> None:
    comfy = tmp_path / "ComfyUI" / "models" / "diffusion_models"
    comfy.mkdir(parents=True)
    (comfy / "renamed.safetensors").write_bytes(FILES[LARGE])
    (comfy / "other.safetensors").write_bytes(FILES[LARGE][::-1])  # the same size
    found, gauge = Found([comfy.parent]), Gauge()
    again = plan_fetch(entry, plan.folder, (fake_hub.url,), hub, found)
    fetch(again, ways, gauge)
    assert_whole(plan.folder)
    assert gauge.fetched_bytes == WANTED - len(FILES[LARGE])
    assert (plan.folder / LARGE).samefile(comfy / "renamed.safetensors")


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs another drive")
def test_room_is_asked_for_what_lies_on_another_drive(
    online: Path, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as drive:
        monkeypatch.setenv("HF_HUB_CACHE", drive)
        fill_cache(Path(drive), REPO, FILES)
        fill_cache(Path(drive), OTHER, EYES)
        found = Found()
        plan = plan_fetch(entry, online.parent / "small", ("",), found, found)
        assert (plan.missing_bytes, plan.copied_bytes) == (0, WANTED)
        assert plan.needed_bytes > WANTED
        fetch(plan, Ways((), None), Gauge())
        assert_whole(plan.folder)


def test_a_drive_that_knows_no_second_names_gets_copies(
    cache: Path, entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    del cache
    monkeypatch.setattr(os, "link", refuse)
    found = Found()
    plan = plan_fetch(entry, tmp_path / "models" / "small", ("",), found, found)
    fetch(plan, Ways((), None), Gauge())
    assert_whole(plan.folder)


def test_a_whole_drive_that_is_named_is_not_walked_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        (tmp_path / f"{number}.safetensors").touch()
    walked: list[Path] = []
    below = Path.rglob

    def watched(folder: Path, pattern: str) -> Iterator[Path]:
        for path in below(folder, pattern):
            walked.append(path)
            yield path

    monkeypatch.setattr(Path, "rglob", watched)
    monkeypatch.setattr(reuse, "_MOST_FILES", 3)
    found = list(reuse.files_below(tmp_path))
    assert found == sorted(walked)
    assert len(walked) == 3


def test_deleting_leaves_the_cache_and_says_what_is_free(
    cache: Path, entry: Entry, known: object, tmp_path: Path
) -> None:
    del known
    found = Found()
    plan = plan_fetch(entry, tmp_path / "fetched" / "small", ("",), found, found)
    fetch(plan, Ways((), None), Gauge())
    (plan.folder / "mine.txt").write_text("a note")
    assert delete_model("small") < 5_000  # the card, the lock: all else is the cache's
    assert [path.name for path in plan.folder.iterdir()] == ["mine.txt"]
    assert len(list(cache.rglob("blobs/*"))) == len({*FILES.values(), *EYES.values()})


def test_offline_a_file_that_is_missing_is_named(
    online: Path, entry: Entry, tmp_path: Path
) -> None:
    fill_cache(online, REPO, FILES)
    with pytest.raises(FetchError, match="small-eyes"):
        plan_fetch(entry, tmp_path / "small", ("",), Found(), Found())
    fill_cache(online, OTHER, EYES)
    found = Found()
    plan = plan_fetch(entry, tmp_path / "small", ("",), found, found)
    next((online / f"models--{OTHER.replace('/', '--')}/blobs").iterdir()).unlink()
    with pytest.raises(FetchError, match=r"image_encoder/.* is not on this computer"):
        fetch(plan, Ways((), None), Gauge())
    assert json.loads((plan.folder / "throughline.lock.json").read_text())["name"] == "small"


@pytest.mark.parametrize("damage", ["none", "changed", "gone", "link"])
def test_what_another_installed_model_has_is_neither_fetched_nor_stored_again(
    plan: Plan, ways: Ways, fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path, damage: str
) -> None:
    fetch(plan, ways, Gauge())  # elsewhere, and known by its name
    first = plan.folder / LARGE
    if damage == "changed":
        first.write_bytes(FILES[LARGE][::-1])
    elif damage == "gone":
        first.unlink()
    elif damage == "link":
        first.rename(tmp_path / "elsewhere")
        first.symlink_to(tmp_path / "elsewhere")
    twin, gauge = msgspec.structs.replace(entry, name="twin"), Gauge()
    again = plan_fetch(twin, tmp_path / "models" / "twin", (fake_hub.url,), hub, Found())
    lacking = 0 if damage in {"none", "changed"} else len(FILES[LARGE])  # sizes tell no more
    assert again.missing_bytes == lacking
    fetch(again, ways, gauge)
    assert_whole(again.folder)
    assert gauge.fetched_bytes == (0 if damage == "none" else len(FILES[LARGE]))
    second = again.folder / LARGE
    assert second.samefile(first) if damage == "none" else not second.is_symlink()
    assert delete_model("small") < 5_000 + (damage == "changed") * len(FILES[LARGE])
    assert_whole(again.folder)
