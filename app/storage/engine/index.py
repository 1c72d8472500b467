"""PyTorch's own index: which wheels a build consists of, read when the user asked for it.

A page of an index (PEP 503) names files with their SHA-256; a file's metadata (PEP 658) names what
it needs. Sizes are asked of the files. Nothing of a wheel is fetched here.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urldefrag, urljoin

from packaging.metadata import Metadata
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename
from typing_extensions import override

from app.language import mark
from app.storage.engine.recipe import Version, Wheel, file_of, tags_of
from app.storage.models.listing import MISSING, STRANGE, Answer, MirrorError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from packaging.version import Version as PackageVersion

    from app.storage.engine.recipe import Build, Recipe

OF_TORCH: Final = re.compile(r"^(torch|(pytorch-)?triton(-rocm)?|nvidia-.*|cuda-.*)$")
NO_BUILD: Final = mark("it has no PyTorch that this Throughline works with")
_SHA256: Final = re.compile(r"sha256=([0-9a-f]{64})")
_PLAIN: Final = re.compile(r"\w[\w.+-]*\.whl")  # nothing that leads to another folder
_MOST_PACKAGES: Final = 60


class Pages(Protocol):
    """Who reads addresses: a `Web`."""

    def page(self, url: str) -> bytes:
        """What an address has."""
        ...

    def bytes_of(self, url: str, start: int = 0) -> AbstractContextManager[Answer]:
        """The bytes of a file."""
        ...


@dataclass(frozen=True)
class Link:
    """A wheel on a page of an index."""

    url: str
    sha256: str
    metadata_sha256: str | None  # "" where there is metadata without a hash


@dataclass(frozen=True)
class Target:
    """The Python, and the wheels that it can have."""

    python: Version
    platforms: tuple[str, ...]
    system: str

    def markers(self, extra: str) -> dict[str, str]:
        """What conditions of a requirement are held against."""
        system, _, machine = self.system.partition("-")
        names = {"linux": ("Linux", "linux"), "windows": ("Windows", "win32")}
        name, platform = names.get(system, ("Darwin", "darwin"))
        version = ".".join(map(str, self.python))
        return {
            "python_version": version, "python_full_version": f"{version}.0", "extra": extra,
            "platform_system": name, "sys_platform": platform, "platform_machine": machine,
            "implementation_name": "cpython", "platform_python_implementation": "CPython",
            "os_name": "nt" if system == "windows" else "posix",
        }  # fmt: skip


def torch_wheels(pages: Pages, recipe: Recipe, build: Build, target: Target) -> tuple[Wheel, ...]:
    """PyTorch of a build, and what only it needs, pinned with size and hash.

    Raises:
        MirrorError: the index does not answer, has no such build, or says what cannot be.
    """
    index = f"{recipe.index}/{build.name}"
    found: dict[str, Wheel] = {}
    waiting = [Requirement(f"torch{recipe.torch}")]
    while waiting:
        asked = waiting.pop(0)
        name = canonicalize_name(asked.name)
        if name not in found:
            link, wheel = _best(pages, (index, recipe.registry), asked, build, target)
            found[name] = wheel
            waiting += [one for one in _needs(pages, link, asked, target) if _is_new(one, found)]
        if len(found) > _MOST_PACKAGES:
            raise MirrorError(STRANGE)
    return tuple(found.values())


def links(page: bytes, url: str) -> tuple[Link, ...]:
    """The wheels on a page whose hash it says."""
    reader = _Reader()
    reader.feed(page.decode("utf-8", "replace"))
    made = []
    for attributes in reader.found:
        try:
            address, fragment = urldefrag(urljoin(url, attributes.get("href", "")))
        except ValueError:  # no address
            continue
        hashed = _SHA256.search(fragment)
        if hashed and _PLAIN.fullmatch(file_of(address)):
            metadata = attributes.get("data-core-metadata")
            metadata = metadata or attributes.get("data-dist-info-metadata")
            known = _SHA256.search(metadata or "")
            said = known[1] if known else "" if metadata else None
            made.append(Link(address, hashed[1], said))
    return tuple(made)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found.append({name: value or "true" for name, value in attrs})


def _best(
    pages: Pages, indexes: tuple[str, ...], asked: Requirement, build: Build, target: Target
) -> tuple[Link, Wheel]:
    """The newest wheel that fits, of the first index that has one."""
    is_torch = asked.name == "torch"
    for index in indexes[:1] if is_torch else indexes:
        url = f"{index}/{canonicalize_name(asked.name)}/"
        try:
            found = links(pages.page(url), url)
        except MirrorError as error:
            if error.reason != MISSING:
                raise
            continue
        fits = list(_fitting(found, asked, build.name if is_torch else "", target))
        if fits:
            version, _, link = max(fits, key=lambda one: one[:2])
            return link, _wheel(pages, link, asked.name, str(version))
    raise MirrorError(NO_BUILD)


def _fitting(
    found: tuple[Link, ...], asked: Requirement, local: str, target: Target
) -> Iterator[tuple[PackageVersion, int, Link]]:
    places = {tag: -place for place, tag in enumerate(tags_of(target.python, target.platforms))}
    for link in found:
        try:
            _, version, _, tags = parse_wheel_filename(file_of(link.url))
        except InvalidWheelFilename:
            continue
        if local and version.local != local:
            continue
        fits = [places[tag] for tag in tags if tag in places]
        if fits and not version.is_prerelease and asked.specifier.contains(version):
            yield version, max(fits), link


def _wheel(pages: Pages, link: Link, name: str, version: str) -> Wheel:
    file = file_of(link.url)
    return Wheel(
        canonicalize_name(name), version, size_of(pages, link.url), link.sha256, link.url, file
    )


def size_of(pages: Pages, url: str) -> int:
    """The size of a file; only that is asked.

    Raises:
        MirrorError: no answer, or one without it.
    """
    with pages.bytes_of(url) as answer:
        if answer.total:
            return answer.total
    raise MirrorError(STRANGE)


def _needs(pages: Pages, link: Link, asked: Requirement, target: Target) -> Iterator[Requirement]:
    """What a wheel needs of what belongs to PyTorch; the rest is in the program's list."""
    if link.metadata_sha256 is None:
        return
    data = pages.page(f"{link.url}.metadata")
    if link.metadata_sha256 and hashlib.sha256(data).hexdigest() != link.metadata_sha256:
        raise MirrorError(STRANGE)
    try:
        needed = Metadata.from_email(data, validate=False).requires_dist or []
    except (InvalidRequirement, ExceptionGroup, ValueError) as error:
        raise MirrorError(STRANGE) from error
    for one in needed:
        extras = ("", *asked.extras)
        is_meant = one.marker is None or any(
            one.marker.evaluate(target.markers(extra)) for extra in extras
        )
        if is_meant and OF_TORCH.match(canonicalize_name(one.name)):
            yield one


def _is_new(one: Requirement, found: dict[str, Wheel]) -> bool:
    return canonicalize_name(one.name) not in found
