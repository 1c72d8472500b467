"""An engine is installed, gone on with, checked and repaired; a wrong build is replaced."""

import os
import resource
import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest

from app.storage.engine import making
from app.storage.engine.card import Card, Kind, Machine
from app.storage.engine.checking import check, repair
from app.storage.engine.home import (
    Begun,
    Installed,
    engine_home,
    engine_state,
    home_on,
    keep_home,
    place_of,
)
from app.storage.engine.making import Sources, Work, install
from app.storage.engine.planning import EnginePlan, plan_engine
from app.storage.engine.recipe import Wheel
from app.storage.errors import EngineError, FetchError, ProjectError
from app.storage.models.hub import Web
from app.storage.models.lock import alone
from tests.app.storage.engine.conftest import BRUSH, CPU, SYSTEM, write_lists
from tests.app.storage.engine.standalone import python_archive
from tests.app.storage.models.hub_server import HONEST, FakeHub, Mood


def _plan(machine: Machine, home: Path, web: Web, wanted: Kind | None = None) -> EnginePlan:
    return plan_engine(machine, home, wanted, web, Event())


def _site_of(home: Path) -> Path:
    return next((home / "env" / "lib").glob("python3.*")) / "site-packages"


def _asked(site: FakeHub) -> list[str]:
    return [one for one in site.asked if ".whl " in one]


@pytest.mark.usefixtures("quick")
def test_an_engine_is_installed_checked_mended_and_its_build_replaced(
    site: FakeHub, plain: Machine, with_card: Machine, home: Path, web: Web, sources: Sources
) -> None:
    plan = _plan(plain, home, web)
    assert (plan.lock.build, plan.lock.torch) == ("cpu", "2.13.0+cpu")
    assert plan.missing_bytes == plan.lock.total_bytes
    made = install(plan, sources, Work())
    assert (made.torch, made.device) == ("2.13.0+cpu", "cpu")
    assert isinstance(engine_state(home), Installed)
    assert sorted(path.name for path in home.iterdir()) == [
        ".fetching.lock", "env", "throughline.engine.json", "wheels",
    ]  # fmt: skip
    assert check(plain, home, Work()).is_whole

    (_site_of(home) / "brush" / "data.bin").write_bytes(b"damaged")
    before = len(_asked(site))
    assert check(plain, home, Work()).damaged == ("brush",)
    env = (home / "env").stat().st_ino
    assert repair(plain, home, sources, Work()).damaged == ("brush",)
    assert check(plain, home, Work()).is_whole
    assert (home / "env").stat().st_ino == env, "only what was broken was put back"
    assert len(_asked(site)) == before, "from the wheels that were kept"

    wrong = check(with_card, home, Work()).problem
    assert "the cpu build" in wrong
    assert "NVIDIA Test" in wrong
    assert repair(with_card, home, sources, Work()).problem == wrong
    state = engine_state(home)
    assert isinstance(state, Installed)
    assert (state.made.torch, state.made.device) == ("2.13.0+cu130", "cuda")

    older = Machine(SYSTEM, Card(Kind.CUDA, "NVIDIA Test", (550, 1), 8.9), plain.platforms)
    assert "with driver 550.1" in check(older, home, Work()).problem
    repair(older, home, sources, Work())
    state = engine_state(home)
    assert isinstance(state, Installed)
    assert state.made.torch == "2.12.0+cu126"
    assert [wheel.name for wheel in state.lock.wheels] == ["torch", "nvidia-cublas", "brush"]


@pytest.mark.usefixtures("site", "quick")
def test_whatever_is_damaged_is_named_and_mended(
    plain: Machine, home: Path, web: Web, sources: Sources
) -> None:
    install(_plan(plain, home, web), sources, Work())
    (info,) = _site_of(home).glob("brush-*.dist-info")
    record = (info / "RECORD").read_bytes()
    for name, damaged in (
        ("METADATA", b"Name: brush\nVersion: \xff\xfe\n"), ("METADATA", b"Name: brush\n"),
        ("METADATA", b"\0" * 40), ("RECORD", b"\xff" + record), ("RECORD", b"\0" * len(record)),
        ("RECORD", b""), ("RECORD", record.replace(b",sha256=", b",")),
        ("RECORD", record.replace(b",sha256=", b",\0" * 9)),
        ("RECORD", b"brush/data.bin,,\n" + record),
    ):  # fmt: skip
        whole = (info / name).read_bytes()
        (info / name).write_bytes(damaged)
        assert check(plain, home, Work()).damaged == ("brush",), (name, damaged[:40])
        if b"\xff" in damaged:
            assert repair(plain, home, sources, Work()).damaged == ("brush",)
        else:
            (info / name).write_bytes(whole)
        assert check(plain, home, Work()).is_whole


@pytest.mark.usefixtures("site", "quick")
def test_what_an_end_between_two_steps_left_is_thrown_away(
    plain: Machine, home: Path, web: Web, sources: Sources
) -> None:
    install(_plan(plain, home, web), sources, Work())
    (home / "old-1.part" / "bin").mkdir(parents=True)
    assert repair(plain, home, sources, Work()).is_whole
    assert not list(home.glob("*.part"))


@pytest.mark.usefixtures("quick")
def test_another_torch_that_somebody_put_there_is_recognised(
    site: FakeHub, plain: Machine, home: Path, web: Web, sources: Sources
) -> None:
    install(_plan(plain, home, web), sources, Work())
    version = _site_of(home) / "torch" / "version.py"
    version.write_text("__version__ = '2.9.1+cpu'\ncuda = None\n")
    words = "PyTorch 2.9.1+cpu, and this Throughline works with"
    assert words in check(plain, home, Work()).problem
    shutil.rmtree(_site_of(home) / "torch")
    assert "no PyTorch" in check(plain, home, Work()).problem
    site.repos[""].clear()
    repair(plain, home, sources, Work())
    assert check(plain, home, Work()).is_whole, "made anew from the wheels that were kept"


@pytest.mark.usefixtures("quick")
def test_what_was_fetched_is_not_fetched_again(
    site: FakeHub, plain: Machine, home: Path, web: Web, sources: Sources
) -> None:
    site.mood = lambda path, start: Mood(cut=300_000) if BRUSH in path and not start else HONEST
    plan = _plan(plain, home, web)
    install(plan, sources, Work())
    assert [one.split()[1] for one in site.asked if BRUSH in one] == ["0", "300000"]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("mood", "words"),
    [
        (Mood(status=500), "not what was asked for"),
        (Mood(corrupt=True), "damaged"),
        (Mood(cut=0), "stopped sending"),
        (Mood(status=404), "does not have the file"),
    ],
)
def test_a_registry_that_lies_or_stops_is_said_and_what_is_there_is_kept(
    site: FakeHub, plain: Machine, home: Path, web: Web, sources: Sources, mood: Mood, words: str
) -> None:
    site.mood = lambda path, _: mood if BRUSH in path else HONEST
    with pytest.raises(FetchError, match="get it again to go on") as caught:
        install(_plan(plain, home, web), sources, Work())
    assert words in str(caught.value)
    state = engine_state(home)
    assert isinstance(state, Begun)
    assert place_of(home, state.lock.wheels[0]).is_file()
    site.mood = lambda *_: HONEST
    assert _plan(plain, home, web).missing_bytes < state.lock.total_bytes, "it goes on"
    assert sum(CPU in one for one in _asked(site)) == 2, "its size, and the file; once"


@pytest.mark.usefixtures("quick")
def test_without_a_network_nothing_changes(
    site: FakeHub, plain: Machine, home: Path, web: Web
) -> None:
    site.repos[""]["/whl/cpu/torch/"] = b"<html>a page of a hotel</html>"
    with pytest.raises(EngineError, match="no PyTorch that this Throughline works with"):
        _plan(plain, home, web)
    with pytest.raises(EngineError, match="Offline mode is on"):
        plan_engine(plain, home, None, None, Event())
    assert not home.exists()


@pytest.mark.usefixtures("quick")
def test_a_full_disk_is_said_before_and_while_it_is_written(
    site: FakeHub, plain: Machine, home: Path, web: Web, sources: Sources,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    del site
    plan = _plan(plain, home, web)
    monkeypatch.setattr("app.storage.engine.planning.SPARE_BYTES", 1 << 60)
    with pytest.raises(EngineError, match="free space or name another folder"):
        install(plan, sources, Work())
    assert not home.exists()


@pytest.mark.usefixtures("site", "quick")
def test_a_disk_that_fills_while_it_is_unpacked_is_said(
    plain: Machine, home: Path, web: Web, sources: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A limit on the size of a file does to pip what a full disk does."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    plan = _plan(plain, home, web)
    real = making.put_wheels

    def on_a_full_disk(
        environment: Path, home: Path, wheels: Sequence[Wheel], work: Work
    ) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
        try:
            real(environment, home, wheels, work)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    monkeypatch.setattr(making, "put_wheels", on_a_full_disk)
    with pytest.raises(EngineError, match="What was fetched is kept; free space") as caught:
        install(plan, sources, Work())
    assert "File too large" in str(caught.value)
    assert not list(home.glob("*.part"))
    monkeypatch.setattr(making, "put_wheels", real)
    install(_plan(plain, home, web), sources, Work())
    assert check(plain, home, Work()).is_whole


@pytest.mark.usefixtures("quick")
def test_a_wheel_that_rots_on_the_disk_is_fetched_again(
    site: FakeHub, plain: Machine, home: Path, web: Web, sources: Sources
) -> None:
    plan = _plan(plain, home, web)
    install(plan, sources, Work())
    rotten = place_of(home, plan.lock.wheels[1])
    rotten.write_bytes(rotten.read_bytes()[:-1] + b"!")
    shutil.rmtree(home / "env")
    with pytest.raises(EngineError, match="Damaged on the disk: brush"):
        install(_plan(plain, home, web), sources, Work())
    install(_plan(plain, home, web), sources, Work())
    assert check(plain, home, Work()).is_whole
    assert site.asked


@pytest.mark.usefixtures("quick")
def test_a_build_that_does_not_see_its_card_is_not_put_into_use(
    site: FakeHub, with_card: Machine, home: Path, web: Web, sources: Sources,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    del site
    real = making.check_run

    def blind(environment: Path, work: Work) -> making.Made:
        made = real(environment, work)
        return making.Made(made.torch, "cpu", made.python, made.cuda)

    monkeypatch.setattr(making, "check_run", blind)
    with pytest.raises(EngineError, match="update the driver"):
        install(_plan(with_card, home, web), sources, Work())
    assert isinstance(engine_state(home), Begun)
    assert not list(home.glob("*.part"))


@pytest.mark.slow
def test_a_python_is_fetched_where_there_is_none(
    site: FakeHub, plain: Machine, home: Path, web: Web, sources: Sources,
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    site.repos[""]["/python.tar.gz"] = python_archive()
    write_lists(tmp_path / "lists", site)
    monkeypatch.setattr("app.storage.engine.python._commands", lambda: iter(()))
    replace, held = Path.replace, [f"python-{os.getpid()}.part"]

    def scanned(path: Path, target: Path) -> Path:
        if path.name in held:
            held.remove(path.name)
            raise PermissionError(13, "Permission denied")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", scanned)
    plan = _plan(plain, home, web)
    assert plan.lock.python.archive is not None
    install(plan, sources, Work())
    (unpacked,) = (home / "python").iterdir()
    assert (unpacked / "python" / "bin" / "python3").exists()
    assert check(plain, home, Work()).is_whole

    (home / "python" / "3.11.1").mkdir()
    for damaged in ("python3", "python3.12"):
        (unpacked / "python" / "bin" / damaged).unlink()
        shutil.rmtree(home / "env")
        repair(plain, home, sources, Work())
        assert check(plain, home, Work()).is_whole, "what is damaged is unpacked again"
    assert [folder.name for folder in (home / "python").iterdir()] == [unpacked.name]

    archive = home / "wheels" / "python.tar.gz"
    archive.write_bytes(archive.read_bytes()[:-9] + b"\xff" * 9)
    shutil.rmtree(unpacked)
    (home / "env" / "throughline.made.json").unlink()
    with pytest.raises(EngineError, match=r"Damaged on the disk: python\.tar\.gz"):
        install(_plan(plain, home, web), sources, Work())
    install(_plan(plain, home, web), sources, Work())
    assert check(plain, home, Work()).is_whole, "fetched again"


@pytest.mark.usefixtures("site", "quick")
@pytest.mark.slow
def test_the_engine_that_is_there_stays_where_its_successor_cannot_be_put(
    plain: Machine, home: Path, web: Web, sources: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scanner holds a new file for a while, and then a wheel of an older build."""
    install(_plan(plain, home, web), sources, Work())
    env, replace, unlink = (home / "env").stat().st_ino, Path.replace, Path.unlink
    part, refusals = f"env-{os.getpid()}.part", Counter[str]()

    def held(path: Path, target: Path) -> Path:
        if refusals[path.name]:
            refusals[path.name] -= 1
            raise PermissionError(13, "Permission denied")
        return replace(path, target)

    def also_held(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "old.whl":
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "replace", held)
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.engine.home.HELD_S", 0.0)
        for name in ("env", part):
            refusals[name] = 1
            with pytest.raises(EngineError, match=r"is in use.* Permission denied\. Close what"):
                install(_plan(plain, home, web), sources, Work())
    assert (home / "env").stat().st_ino == env
    assert check(plain, home, Work()).is_whole

    (home / "wheels" / "old.whl").touch()
    monkeypatch.setattr(Path, "unlink", also_held)
    refusals.update({"env": 2, part: 2})
    assert install(_plan(plain, home, web), sources, Work()).device == "cpu"
    assert (home / "env").stat().st_ino != env
    assert not refusals.total(), "it was tried again"


def test_a_drive_that_is_gone_is_said(home: Path) -> None:
    assert "cannot be written: No such file" in making._not_unpacked(home, "")


@pytest.mark.usefixtures("site", "quick")
def test_a_folder_with_files_of_others_is_refused_and_only_ours_are_swept(
    plain: Machine, home: Path, web: Web, sources: Sources
) -> None:
    for name in ("wheels", "film.part"):
        (home / name).mkdir(parents=True)
        (home / name / "mine.txt").write_text("mine")
    with pytest.raises(EngineError, match=r"not empty\. Nothing was fetched; name another"):
        _plan(plain, home, web)
    shutil.rmtree(home / "wheels")
    (home / "film.part").rename(home / ".film.part")
    install(_plan(plain, home, web), sources, Work())
    assert (home / ".film.part" / "mine.txt").exists()
    (home / "film.part").mkdir()
    repair(plain, home, sources, Work())
    assert (home / "film.part").exists()


@pytest.mark.usefixtures("site", "quick")
def test_a_drive_that_does_not_exist_is_said(
    plain: Machine, home: Path, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "exists", lambda path: not home.is_relative_to(path))
    with pytest.raises(EngineError, match=r"cannot be used: No such file or directory\."):
        _plan(plain, home, web)


@pytest.mark.usefixtures("quick")
def test_two_at_once_is_said(
    site: FakeHub, plain: Machine, home: Path, web: Web, sources: Sources
) -> None:
    del site
    plan = _plan(plain, home, web)
    with alone(home, "busy"), pytest.raises(ProjectError, match="Another program works"):
        install(plan, sources, Work())


def test_the_place_is_kept(home: Path) -> None:
    keep_home(home_on(home))
    assert engine_home() == home / "throughline-engine"
