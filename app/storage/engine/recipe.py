"""What an engine environment is made of: the builds, and the lists of wheels, of the program."""

import tomllib
from pathlib import Path
from typing import Annotated, Final, TypeAlias
from urllib.parse import unquote, urlsplit

import msgspec
from msgspec import Meta, Struct
from packaging.specifiers import SpecifierSet
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

from app import paths
from app.storage.engine.card import Kind

Version: TypeAlias = tuple[int, int]  # of Python: 3.12 is (3, 12)
# Pythons that the lists are for, the best first
PYTHONS_OF_LISTS: Final[tuple[Version, ...]] = ((3, 12), (3, 13), (3, 11), (3, 14))
_Sha256: TypeAlias = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
_Address: TypeAlias = Annotated[str, Meta(pattern=r"^https?://[^\s]+$")]
_File: TypeAlias = Annotated[str, Meta(pattern=r"^[\w][\w.+\-]*$")]


class Wheel(Struct, frozen=True):
    """A file to be fetched: a wheel, or the archive of a Python."""

    name: str
    version: str
    size: Annotated[int, Meta(ge=1)]
    sha256: _Sha256
    url: _Address
    file: _File = ""  # its name, also on this computer


class Build(Struct, frozen=True, forbid_unknown_fields=True):
    """A build of PyTorch, and the cards that it is for."""

    name: str
    kind: Kind
    systems: tuple[str, ...]
    about_gb: float  # to be fetched, before anybody was asked
    driver: int = 0  # the oldest of NVIDIA's
    capability: tuple[float, float] = (0.0, 99.0)  # of NVIDIA's cards


class StandalonePython(Struct, frozen=True, forbid_unknown_fields=True):
    """A Python that can be fetched, for computers that have none."""

    version: str
    sha256: _Sha256
    url: _Address


class Recipe(Struct, frozen=True, forbid_unknown_fields=True):
    """All builds, the best first, and where they come from."""

    torch: str
    index: _Address
    registry: _Address
    modules: tuple[str, ...]
    builds: tuple[Build, ...]
    pythons: dict[str, StandalonePython]

    @property
    def versions(self) -> SpecifierSet:
        """The versions of PyTorch that the worker is for."""
        return SpecifierSet(self.torch)


def recipe_dir() -> Path:
    """The folder of the lists."""
    return paths.resources_dir() / "engine"


def read_recipe() -> Recipe:
    """The recipe that comes with the program."""
    raw = tomllib.loads((recipe_dir() / "builds.toml").read_text(encoding="utf-8"))
    return msgspec.convert(raw, Recipe)


def listed(system: str, build: str = "") -> tuple[Wheel, ...] | None:
    """The wheels of a list, one for each Python where they differ; None without such a list."""
    file = recipe_dir() / (f"{system}-{build}.txt" if build else f"{system}.txt")
    if not file.is_file():
        return None
    return tuple(_wheel(line) for line in file.read_text(encoding="utf-8").splitlines())


def chosen(
    wheels: tuple[Wheel, ...], python: Version, platforms: tuple[str, ...]
) -> tuple[Wheel, ...]:
    """The wheel of each package that fits a Python best; a package without one is left out."""
    places = {tag: place for place, tag in enumerate(tags_of(python, platforms))}
    best: dict[str, tuple[int, Wheel]] = {}
    for wheel in wheels:
        fits = [places[tag] for tag in parse_wheel_filename(wheel.file)[3] if tag in places]
        if fits and (wheel.name not in best or min(fits) < best[wheel.name][0]):
            best[wheel.name] = (min(fits), wheel)
    return tuple(wheel for _, wheel in best.values())


def tags_of(python: Version, platforms: tuple[str, ...]) -> tuple[Tag, ...]:
    """The tags of wheels that a Python can have, the best first."""
    own = cpython_tags(python, platforms=platforms)
    return (*own, *compatible_tags(python, f"cp{python[0]}{python[1]}", platforms))


def file_of(url: str) -> str:
    """The name of the file at an address."""
    return unquote(urlsplit(url).path).rpartition("/")[2]


def _wheel(line: str) -> Wheel:
    name, version, size, sha256, url = line.split()
    return Wheel(name, version, int(size), sha256, url, file_of(url))
