"""A registry and an index on this machine, with lists for an engine of tiny wheels."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.engine import card
from app.storage.engine.card import Card, Kind, Machine, this_machine
from app.storage.engine.lock import PythonSource
from app.storage.engine.making import Sources
from app.storage.models.hub import Web
from app.storage.models.transfer import Patience
from tests.app.storage.engine.standalone import quick_python
from tests.app.storage.engine.wheels import brush, metadata_of, page, torch, wheel
from tests.app.storage.models.hub_server import FakeHub, serve_files, sha256

SYSTEM = card._system()
CARD = Card(Kind.CUDA, "NVIDIA Test", (580, 65), 8.9)
CPU = "torch-2.13.0+cpu-py3-none-any.whl"
CU130 = "torch-2.13.0-py3-none-any.whl"
CU126 = "torch-2.12.0+cu126-py3-none-any.whl"
BRUSH = "brush-1.0-py3-none-any.whl"
CUBLAS = "nvidia_cublas-1.5-py3-none-any.whl"
QUICK = Patience(tries=2, wait_s=0.0)
BUILDS = """
torch = ">=2.10,<2.14"
index = "{url}/whl"
registry = "{url}/simple"
modules = ["torch", "brush"]
[[builds]]
name = "cu130"
kind = "cuda"
systems = ["{system}"]
driver = 580
capability = [7.5, 99.0]
about_gb = 2.9
[[builds]]
name = "cu128"
kind = "cuda"
systems = ["{system}"]
driver = 525
about_gb = 3.0
[[builds]]
name = "cu126"
kind = "cuda"
systems = ["{system}"]
driver = 525
about_gb = 3.0
[[builds]]
name = "cpu"
kind = "cpu"
systems = ["{system}"]
about_gb = 0.4
[pythons.{system}]
version = "3.12.12"
sha256 = "{archive}"
url = "{url}/python.tar.gz"
"""


def engine_files() -> dict[str, bytes]:
    """What the registry and the index have, by path."""
    cpu, cu130 = torch("2.13.0+cpu"), torch("2.13.0", says="2.13.0+cu130", cuda="13.0")
    needs = ("nvidia-cublas==1.*; sys_platform == 'linux'", "brush", "triton; extra == 'more'")
    cu126 = torch("2.12.0+cu126", cuda="12.6", needs=needs)
    old, new = torch("2.9.0+cpu"), torch("2.14.0+cpu")
    cpus = {"torch-2.9.0+cpu-py3-none-any.whl": old, CPU: cpu}
    cpus |= {"torch-2.14.0+cpu-py3-none-any.whl": new}
    cublas = wheel("nvidia_cublas", "1.5", {"nvidia/cublas.py": b""})
    files = {
        "/whl/cpu/torch/": page(cpus),
        "/whl/cu126/torch/": page({CU126: cu126}, with_metadata=True),
        f"/whl/cu126/{CU126}.metadata": metadata_of(cu126),
        f"/whl/cu126/{CU126}": cu126,
        "/simple/nvidia-cublas/": page({CUBLAS: cublas}),
        f"/simple/{CUBLAS}": cublas,
        f"/files/{CU130}": cu130,
        f"/files/{BRUSH}": brush(),
    }
    return files | {f"/whl/cpu/{name}": data for name, data in cpus.items()}


def write_lists(folder: Path, site: FakeHub) -> None:
    """The lists of the program, as the lists of the test's wheels."""
    folder.mkdir(exist_ok=True)
    files = site.repos[""]
    archive = sha256(files.get("/python.tar.gz", b""))
    (folder / "builds.toml").write_text(
        BUILDS.format(url=site.url, system=SYSTEM, archive=archive)
    )
    lists = {SYSTEM: ("brush", "1.0", BRUSH), f"{SYSTEM}-cu130": ("torch", "2.13.0", CU130)}
    for name, (package, version, file) in lists.items():
        data = files[f"/files/{file}"]
        line = f"{package} {version} {len(data)} {sha256(data)} {site.url}/files/{file}\n"
        (folder / f"{name}.txt").write_text(line)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """The registry; the program's lists are those of its wheels, and it may be asked."""
    monkeypatch.delenv("HF_HUB_OFFLINE")
    with serve_files(engine_files()) as served:
        lists = tmp_path / "lists"
        write_lists(lists, served)
        for module in ("recipe", "planning"):
            monkeypatch.setattr(f"app.storage.engine.{module}.recipe_dir", lambda: lists)
        yield served


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that makes environments in no time."""
    return quick_python(tmp_path_factory.mktemp("python"))


@pytest.fixture
def quick(program: Path, monkeypatch: pytest.MonkeyPatch) -> PythonSource:
    """The Python that is found on this computer."""
    found = PythonSource((sys.version_info[0], sys.version_info[1]), str(program))
    monkeypatch.setattr("app.storage.engine.planning.find_python", lambda *_: found)
    return found


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as opened:
        yield opened


@pytest.fixture
def sources(web: Web) -> Sources:
    return Sources(web, patience=QUICK)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "an engine, für Ä"


@pytest.fixture
def plain() -> Machine:
    """A computer without a card."""
    return Machine(SYSTEM, Card(), this_machine().platforms)


@pytest.fixture
def with_card(plain: Machine) -> Machine:
    return Machine(SYSTEM, CARD, plain.platforms)
