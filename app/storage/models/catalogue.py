"""The models that can be fetched, as `resources/models/catalogue.toml` lists them."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct

from app import paths
from generation.protocol import FrameGrid, OwnPast

_Amount: TypeAlias = Annotated[float, Meta(ge=0)]
_Side: TypeAlias = Annotated[int, Meta(ge=1)]
_Revision: TypeAlias = Annotated[str, Meta(pattern="^(main|[0-9a-f]{40})$")]
_Repo: TypeAlias = Annotated[str, Meta(pattern=r"^[\w-][\w.-]*/[\w-][\w.-]*$")]
_Folder: TypeAlias = Annotated[str, Meta(pattern=r"^(\.|[a-z0-9_]+)$")]


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Folders of one repository of the hub ("." is its top), and where in the model they lie."""

    repo: _Repo
    folders: tuple[_Folder, ...]
    revision: _Revision = "main"
    into: _Folder = "."
    index: bool = False  # its model_index.json is the model's


class SamplerDefaults(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How the model is sampled unless a project says otherwise.

    `guidance_2` is that of a second expert, where that has its own.
    """

    steps: _Side
    guidance: _Amount
    shift: _Amount
    window: Annotated[int, Meta(ge=0)]
    guidance_2: _Amount | None = None


class Licence(Struct, frozen=True, forbid_unknown_fields=True):
    """Name and address of a licence; what it forbids is in `app.model.model_licences`."""

    name: str
    url: str


class Entry(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One model: where its files are, what it may be used for, what it makes and needs."""

    title: str
    licence: str
    size_gb: _Amount
    gpu_gb: _Amount
    host_gb: _Amount
    memory: Literal["included", "trained", "own", "none"]
    native: tuple[tuple[_Side, _Side], ...]
    grid: FrameGrid
    sampler: SamplerDefaults
    sources: tuple[Source, ...] = ()
    past: OwnPast | None = None
    single: dict[_Folder, str] = {}  # the file that ComfyUI has for a part, without its ending
    makes: Literal["shots", "keyframes"] = "shots"
    name: str = ""  # the key of its table


class Catalogue(Struct, frozen=True, forbid_unknown_fields=True):
    """All models by name, and the licences that they name."""

    licences: dict[str, Licence]
    models: dict[str, Entry]

    def licence_of(self, entry: Entry) -> Licence:
        """Name and address of a model's licence."""
        return self.licences[entry.licence]


def read_catalogue(file: Path) -> Catalogue:
    """The catalogue in a file; ValueError says what is wrong with it."""
    raw = tomllib.loads(file.read_text(encoding="utf-8"))
    found = msgspec.convert(raw, Catalogue)
    unknown = {entry.licence for entry in found.models.values()} - found.licences.keys()
    if unknown:
        raise ValueError(f"{file} has no licence {', '.join(sorted(unknown))}")
    named = {
        name: msgspec.structs.replace(entry, name=name) for name, entry in found.models.items()
    }
    return msgspec.structs.replace(found, models=named)


@cache
def catalogue() -> Catalogue:
    """The catalogue that comes with the program."""
    return read_catalogue(paths.resources_dir() / "models" / "catalogue.toml")
