"""Fetching from mirrors that cut, stall, lie, corrupt, refuse and lead astray."""

import errno
import hashlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import msgspec
import pytest
from filelock import FileLock
from huggingface_hub import HfApi

from app import paths
from app.storage.errors import ExportCancelled, FetchError
from app.storage.models import fetching
from app.storage.models.catalogue import Entry, Source
from app.storage.models.fetching import (
    Plan,
    Ways,
    fetch,
    fingerprint,
    plan_fetch,
    recheck,
)
from app.storage.models.hub import Hub
from app.storage.models.listing import Answer
from app.storage.models.lock import (
    BUSY_FILE,
    LOCK_FILE,
    LockedFile,
    part_of,
    read_lock,
    trial_of,
)
from app.storage.models.places import Installed, Unfinished, delete_model, state_of
from app.storage.models.transfer import Gauge, Patience, fetch_file
from generation.protocol import read_model_card
from generation.weights import fingerprint as worker_fingerprint
from tests.app.storage.models.conftest import FILES, OTHER, QUICK, REPO, WANTED, assert_whole
from tests.app.storage.models.hub_server import COMMIT, HONEST, FakeHub, Mood, serve

FIRST = "transformer/model-00001-of-00002.safetensors"


def once(mood: Mood, name: str = FIRST) -> Callable[[str, int], Mood]:
    """The mood for the first answer about a file; then the mirror is honest."""
    left = [mood]

    def choose(path: str, _start: int) -> Mood:
        return left.pop() if path == name and left else HONEST

    return choose


def test_a_model_is_fetched_held_against_its_hashes_and_has_a_card(
    plan: Plan, ways: Ways, fake_hub: FakeHub
) -> None:
    gauge = Gauge()
    assert plan.lock.total_bytes == plan.missing_bytes == WANTED
    fetch(plan, ways, gauge)
    assert_whole(plan.folder)
    assert gauge.have_bytes == gauge.fetched_bytes == WANTED
    card = read_model_card(plan.folder)
    assert (card.name, card.grid, card.steps) == ("small", plan.entry.grid, 50)
    assert card.guidance_2 == plan.entry.sampler.guidance_2 == 3.0
    assert card.weights == worker_fingerprint(plan.folder)
    lock = read_lock(plan.folder)
    assert lock is not None
    assert fingerprint(lock) == card.weights
    assert {(file.revision, file.done) for file in lock.files} == {(COMMIT, True)}
    assert not [one for one in fake_hub.headers if {"Cookie", "Authorization"} & one.keys()]
    assert {one["User-Agent"] for one in fake_hub.headers} == {"throughline"}


@pytest.mark.parametrize(
    "mood",
    [
        Mood(cut=250_000), Mood(cut=0), Mood(cut=1),
        Mood(corrupt=True), Mood(length=7), Mood(status=503), Mood(status=429),
        Mood(circles=True), Mood(surplus=b"and more"),
    ],
)  # fmt: skip
def test_what_goes_wrong_once_is_made_good(
    plan: Plan, ways: Ways, fake_hub: FakeHub, mood: Mood
) -> None:
    fake_hub.mood = once(mood)
    fetch(plan, ways, Gauge())
    assert_whole(plan.folder)


def test_who_stalls_is_asked_again(plan: Plan, fake_hub: FakeHub) -> None:
    fake_hub.mood = once(Mood(cut=1000, stall_s=2.0))
    with Hub(patience_s=0.5) as hasty:
        fetch(plan, Ways((fake_hub.url,), hasty, Patience(tries=50, wait_s=0.1)), Gauge())
    assert_whole(plan.folder)
    assert len([path for path in fake_hub.asked if path.startswith("/cdn/") and FIRST in path]) > 1


def test_a_cut_goes_on_at_the_byte(plan: Plan, ways: Ways, fake_hub: FakeHub) -> None:
    fake_hub.mood = once(Mood(cut=250_000))
    gauge = Gauge()
    fetch(plan, ways, gauge)
    assert f"/cdn/{REPO}/resolve/{COMMIT}/{FIRST} 250000" in fake_hub.asked
    assert gauge.fetched_bytes == WANTED


def test_what_is_counted_is_in_the_file(tmp_path: Path) -> None:
    """On a slow line blocks are smaller than what a file holds back."""
    data, seen = bytes(2_000), list[tuple[int, int]]()
    sha256 = hashlib.sha256(data).hexdigest()
    file = LockedFile(path="a", repo="r", revision="v", remote="a", size=len(data), sha256=sha256)
    gauge = Gauge()

    def blocks() -> Iterator[bytes]:
        for begin in range(0, len(data), 100):
            yield data[begin : begin + 100]
            seen.append((part_of(tmp_path / "a").stat().st_size, gauge.have_bytes))

    class SlowLine:
        def file(self, *_: object) -> AbstractContextManager[Answer]:
            return nullcontext(Answer(0, len(data), blocks()))

    assert fetch_file(SlowLine(), file, tmp_path, ("",), gauge, QUICK) == sha256
    assert seen == [(size, size) for size in range(100, len(data), 100)]


def test_a_mirror_without_ranges_sends_all_of_it_again(
    plan: Plan, ways: Ways, fake_hub: FakeHub
) -> None:
    moods = iter([Mood(cut=250_000), Mood(ranges=False)])
    fake_hub.mood = lambda path, _: next(moods, HONEST) if path == FIRST else HONEST
    gauge = Gauge()
    fetch(plan, ways, gauge)
    assert_whole(plan.folder)
    assert gauge.fetched_bytes == WANTED + 250_000


@pytest.mark.parametrize(
    ("mood", "reason"),
    [
        (Mood(corrupt=True), "what it sent is damaged"),
        (Mood(status=500), "not what was asked for"),
        (Mood(status=404), "does not have the file"),
        (Mood(status=403), "account that has accepted the licence"),
        (Mood(length=7), "not what was asked for"),
        (Mood(cut=0), "stopped sending"),
        (Mood(circles=True), "cannot be reached"),
    ],
)
def test_what_stays_wrong_is_said_and_never_in_place(
    plan: Plan, ways: Ways, fake_hub: FakeHub, mood: Mood, reason: str
) -> None:
    fake_hub.mood = lambda path, _: mood if path == FIRST else HONEST
    with pytest.raises(FetchError, match=reason) as caught:
        fetch(plan, ways, Gauge())
    assert "get it again to go on" in str(caught.value)
    assert not (plan.folder / FIRST).exists()
    assert not (plan.folder / "throughline.json").exists()
    fake_hub.mood = lambda *_: HONEST
    fetch(plan, ways, Gauge())
    assert_whole(plan.folder)


def test_a_range_that_was_not_asked_for_is_not_written(
    plan: Plan, ways: Ways, fake_hub: FakeHub
) -> None:
    moods = iter([Mood(cut=1000), Mood(shifted=True)])
    fake_hub.mood = lambda path, _: next(moods, HONEST) if path == FIRST else HONEST
    fetch(plan, ways, Gauge())
    assert_whole(plan.folder)


def test_mirrors_are_asked_in_turn(plan: Plan, hub: Hub, fake_hub: FakeHub) -> None:
    """The first does not exist, the second has another file of that name, the third half of it."""
    wrong = {REPO: {**FILES, FIRST: FILES[FIRST][::-1]}}
    with serve(wrong) as liar, serve({REPO: dict(FILES)}) as half:
        half.mood = lambda _, start: Mood(status=500) if start > 400_000 else Mood(cut=300_000)
        mirrors = ("http://127.0.0.1:9", liar.url, half.url, fake_hub.url)
        fetch(plan, Ways(mirrors, hub, QUICK), Gauge())
        assert liar.asked
        assert half.asked
    assert_whole(plan.folder)


def test_stopping_keeps_what_there_is_and_going_on_fetches_only_the_rest(
    plan: Plan, ways: Ways, fake_hub: FakeHub, entry: Entry, hub: Hub
) -> None:
    gauge, part = Gauge(), part_of(plan.folder / FIRST)

    def stop_in_the_middle(path: str, start: int) -> Mood:
        if path != FIRST:
            return HONEST
        if start:  # it is asked for the rest
            gauge.stop.set()
        return Mood(cut=0 if start else 500_000)

    fake_hub.mood = stop_in_the_middle
    with pytest.raises(ExportCancelled):
        fetch(plan, ways, gauge)
    assert part.stat().st_size == 500_000
    fake_hub.mood = lambda *_: HONEST
    fake_hub.asked.clear()
    again, rest = plan_fetch(entry, plan.folder, ("http://127.0.0.1:9",), hub), Gauge()
    assert again.have_bytes == gauge.have_bytes  # known without asking anybody
    fetch(again, ways, rest)
    assert rest.fetched_bytes == WANTED - again.have_bytes
    assert_whole(plan.folder)


def test_a_part_that_was_damaged_on_the_disk_is_fetched_anew(plan: Plan, ways: Ways) -> None:
    part = part_of(plan.folder / FIRST)
    part.parent.mkdir(parents=True)
    part.write_bytes(b"\0" * 900_000)  # longer than the file, and wrong
    fetch(plan, ways, Gauge())
    assert_whole(plan.folder)


def test_a_full_disk_keeps_what_there_is(
    plan: Plan, ways: Ways, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = [400_000]
    real = Path.open

    class Full:
        """A file on a disk with little room."""

        def __init__(self, file: object) -> None:
            self.file = file

        def __enter__(self) -> "Full":
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()  # type: ignore[attr-defined]

        def __getattr__(self, name: str) -> object:
            return getattr(self.file, name)

        def write(self, data: bytes) -> int:
            room[0] -= len(data)
            if room[0] < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            written: int = self.file.write(data)  # type: ignore[attr-defined]
            return written

    def open_(path: Path, mode: str = "r", *args: object, **options: object) -> object:
        opened = real(path, mode, *args, **options)  # type: ignore[call-overload]
        return Full(opened) if mode == "ab" else opened

    with monkeypatch.context() as full:
        full.setattr(Path, "open", open_)
        with pytest.raises(FetchError, match="No space left on device") as caught:
            fetch(plan, ways, Gauge())
    assert "What was fetched is kept" in str(caught.value)
    assert 0 < part_of(plan.folder / FIRST).stat().st_size <= 400_000
    fetch(plan, ways, Gauge())
    assert_whole(plan.folder)


def test_too_little_room_is_said_before_anything_is_written(plan: Plan, ways: Ways) -> None:
    small = Plan(plan.entry, plan.folder, plan.lock, 0, fetching.SPARE_BYTES + 1000)
    assert not small.fits
    with pytest.raises(FetchError, match=r"0\.5 GB free.* needs 0\.5 GB more"):
        fetch(small, ways, Gauge())
    assert not plan.folder.exists()


def test_two_programs_do_not_fetch_into_one_folder(plan: Plan, ways: Ways) -> None:
    plan.folder.mkdir(parents=True)
    with FileLock(plan.folder / BUSY_FILE), pytest.raises(FetchError, match="Another program"):
        fetch(plan, ways, Gauge())
    fetch(plan, ways, Gauge())
    assert_whole(plan.folder)


def test_files_elsewhere_are_not_taken_from_a_list(
    fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path
) -> None:
    fake_hub.repos[REPO] |= {"transformer/../../out.json": b"{}", "/etc/passwd.json": b"{}"}
    plan = plan_fetch(entry, tmp_path / "small", (fake_hub.url,), hub)
    assert plan.lock.total_bytes == WANTED


@pytest.mark.parametrize("path", ["transformer/a\\b.json", "vae/.hidden.json"])
def test_a_list_with_strange_names_is_refused(
    fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path, path: str
) -> None:
    fake_hub.repos[REPO][path] = b"{}"
    with pytest.raises(FetchError, match="not what was asked for"):
        plan_fetch(entry, tmp_path / "small", (fake_hub.url,), hub)


def test_nothing_is_written_or_deleted_through_a_link(
    plan: Plan, ways: Ways, known: object, tmp_path: Path
) -> None:
    """A folder from somebody else may lead to another one of the user's."""
    del known
    other = tmp_path / "documents"
    other.mkdir()
    (other / "config.json").write_text("precious")
    plan.folder.mkdir(parents=True)
    (plan.folder / "vae").symlink_to(other)
    with pytest.raises(FetchError, match="symbolic links"):
        fetch(plan, ways, Gauge())
    with pytest.raises(FetchError, match="symbolic links"):
        delete_model("small")
    assert [(path.name, path.read_text()) for path in other.iterdir()] == [
        ("config.json", "precious")
    ]


@pytest.mark.parametrize("answer", [b"", b"[]", b'{"sha": "main", "siblings": []}', b"{" * 100_000])
def test_a_list_that_is_none_is_said(
    fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path, answer: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(FakeHub, "listing", lambda *_: answer)
    with pytest.raises(FetchError, match="Nothing was fetched"):
        plan_fetch(entry, tmp_path / "small", (fake_hub.url,), hub)


def test_the_hub_of_these_tests_is_one_that_the_library_understands(
    fake_hub: FakeHub, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it reads there what we do."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    api = HfApi(endpoint=fake_hub.url, token=False)
    info = api.model_info(REPO, revision="main", files_metadata=True)
    ours = hub.listing(fake_hub.url, REPO, "main")
    assert info.sha == ours.revision == COMMIT
    theirs = [
        (file.rfilename, file.size, file.blob_id, file.lfs.sha256 if file.lfs else "")
        for file in info.siblings or ()
    ]
    assert theirs == [(file.path, file.size, file.git_sha1, file.sha256) for file in ours.files]


def test_a_commit_is_pinned(fake_hub: FakeHub, hub: Hub, entry: Entry, tmp_path: Path) -> None:
    other = Source(REPO, ("vae",), "d" * 40)
    pinned = msgspec.structs.replace(entry, sources=(other,))
    with pytest.raises(FetchError, match="does not have"):
        plan_fetch(pinned, tmp_path / "small", (fake_hub.url,), hub)


def test_a_model_that_was_damaged_later_is_found_out_and_made_whole(
    plan: Plan, ways: Ways, entry: Entry, hub: Hub
) -> None:
    fetch(plan, ways, Gauge())
    assert recheck(plan.folder, Gauge()) == ()
    damaged = plan.folder / FIRST
    damaged.write_bytes(FILES[FIRST][:-1] + b"?")
    (plan.folder / "vae" / "config.json").unlink()
    assert recheck(plan.folder, Gauge()) == (FIRST, "vae/config.json")
    assert not (plan.folder / "throughline.json").exists()
    again, gauge = plan_fetch(entry, plan.folder, ("",), hub), Gauge()
    fetch(again, ways, gauge)
    assert_whole(plan.folder)
    assert gauge.fetched_bytes == len(FILES[FIRST]) + 2


def test_nothing_is_checked_or_deleted_while_another_program_gets_the_model(
    plan: Plan, ways: Ways, known: object
) -> None:
    del known
    fetch(plan, ways, Gauge())
    (plan.folder / FIRST).write_bytes(b"damaged")
    with FileLock(plan.folder / BUSY_FILE):
        with pytest.raises(FetchError, match="Another program"):
            recheck(plan.folder, Gauge())
        with pytest.raises(FetchError, match="Another program"):
            delete_model("small")
    assert isinstance(state_of("small"), Installed)
    assert recheck(plan.folder, Gauge()) == (FIRST,)
    trial_of(plan.folder / FIRST).write_bytes(b"left by one that was killed")
    delete_model("small")
    assert not plan.folder.exists()


def test_a_file_that_cannot_be_read_is_said_and_stays(
    plan: Plan, ways: Ways, known: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    del known
    fetch(plan, ways, Gauge())
    opened = Path.open

    def broken(path: Path, *how: str) -> object:
        if path.name == Path(FIRST).name:
            raise OSError(errno.EIO, "Input/output error")
        return opened(path, *how)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", broken)
        with pytest.raises(FetchError, match=r"Input/output error\. Nothing was changed"):
            recheck(plan.folder, Gauge())
    assert isinstance(state_of("small"), Installed)
    assert_whole(plan.folder)


def test_states_follow_the_files(plan: Plan, ways: Ways, known: object, tmp_path: Path) -> None:
    del known
    paths.places_file().parent.mkdir(parents=True)
    half = Plan(plan.entry, plan.folder, plan.lock, 0, plan.free_bytes)
    with pytest.raises(FetchError):
        fetch(half, Ways((), None), Gauge())
    state = state_of("small")
    assert isinstance(state, Unfinished)
    assert (state.folder, state.have_bytes, state.total_bytes) == (plan.folder, 0, WANTED)
    assert (plan.folder / LOCK_FILE).exists()
    fetch(plan, ways, Gauge())
    assert isinstance(state_of("small"), Installed)
    assert paths.model_folder("small") == plan.folder  # elsewhere, and found by name
    assert "small" in paths.model_names()
    assert OTHER in str(plan.lock.asked)
