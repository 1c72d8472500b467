"""Whether there is a newer version: asked only when the user says so, and nothing is fetched.

The answer is that of GitHub's releases API: https://docs.github.com/rest/releases/releases
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

import msgspec

from app.language import mark, tr
from app.settings import load_settings
from app.storage.errors import FetchError
from app.storage.models.asking import is_offline
from app.storage.models.listing import GATED, STRANGE, MirrorError
from generation.version import build, version

if TYPE_CHECKING:
    from app.storage.models.hub import Hub

PATIENCE_S = 15.0  # in all, however slowly the answer comes
REFUSED = mark("it refuses to answer, as it does after many questions in an hour")
_LARGEST_BYTES = 1_000_000
_LONGEST_PAGE = 300
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})", re.ASCII)


class Release(NamedTuple):
    """The newest version that is published, and the page that says more."""

    version: str
    page: str

    @property
    def is_newer(self) -> bool:
        """Whether it is newer than this program."""
        return _numbers(self.version) > _numbers(version())

    @property
    def words(self) -> str:
        """For the user."""
        if self.is_newer:
            return tr(
                "Throughline {newest} is there; this is {version}. Nothing was fetched.",
                newest=self.version,
                version=version(),
            )
        return tr("This is the newest version, {version}.", version=version())


class _Answer(msgspec.Struct):
    tag_name: str
    html_url: str = ""


def releases_address() -> str:
    """Whom to ask: the setting, or what this program was built with; nothing where neither says."""
    return load_settings().releases_url or build().releases


def newest_release(hub: Hub) -> Release:
    """Ask for the newest version.

    Raises:
        FetchError: nobody was asked, or nothing that could be understood was answered.
    """
    if is_offline():
        raise FetchError(tr("Offline mode is on, so nobody was asked for a newer version."))
    address = releases_address()
    if not is_trusted(address):
        raise FetchError(
            tr(
                "Nobody can be asked for a newer version, as this program was built without an "
                "address. `throughline settings releases URL` names one."
            )
        )
    try:
        return _read(hub.page(address, _LARGEST_BYTES, PATIENCE_S), address)
    except MirrorError as error:
        raise FetchError(
            tr(
                "Whether there is a newer version is not known: {reason}. Look at {page}",
                reason=tr(REFUSED if error.reason == GATED else error.reason),
                page=address,
            )
        ) from error


def is_trusted(address: str) -> bool:
    """Whether an address may be asked or shown: an encrypted one, or one on this machine."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    is_here = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost"}
    is_plain = address.isprintable() and len(address) <= _LONGEST_PAGE and " " not in address
    return is_plain and bool(parts.hostname) and (parts.scheme == "https" or is_here)


def _read(data: bytes, address: str) -> Release:
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MirrorError(STRANGE) from error
    found = _VERSION.fullmatch(answer.tag_name)
    if found is None:
        raise MirrorError(STRANGE)
    return Release(found[1], answer.html_url if is_trusted(answer.html_url) else address)


def _numbers(text: str) -> tuple[int, ...]:
    """1.0 and 1.0.0 are the same; what follows the numbers of our own version does not count."""
    found = _VERSION.match(text)
    numbers = tuple(map(int, found[1].split("."))) if found else ()
    return (*numbers, *(0,) * (4 - len(numbers)))
