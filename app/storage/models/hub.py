"""The one place where the program speaks to a network, when the user asked for a model.

A mirror has the two addresses of the Hugging Face hub that are needed: the list of a repository's
files with their hashes, and the files. Nothing of the user is sent, no token either: what a mirror
answers is held against the hashes, and it need not be trusted with more.
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Self, TypeAlias
from urllib.parse import quote

import httpx2
import msgspec
from msgspec import Meta, Struct

from app.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICIAL: Final = "https://huggingface.co"
_LARGEST_LIST_BYTES: Final = 16_000_000
_RANGE: Final = re.compile(r"^bytes (\d+)-\d+/(\d+)$")
_PROBLEMS: Final = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError)
_Hex: TypeAlias = Annotated[str, Meta(pattern="^[0-9a-f]*$")]


UNREACHED: Final = mark("it cannot be reached")
BROKEN: Final = mark("it stopped sending")
MISSING: Final = mark("it does not have the file")
GATED: Final = mark("it asks for an account that has accepted the licence")
STRANGE: Final = mark("what it answered is not what was asked for")
_FINAL: Final = {MISSING, GATED}


class MirrorError(Exception):
    """A mirror that did not answer, or not as a mirror does; one of the reasons above."""

    @property
    def reason(self) -> str:
        """The reason as it is marked."""
        return str(self.args[0])

    @property
    def is_final(self) -> bool:
        """Whether asking again is of no use."""
        return self.reason in _FINAL


class _Large(Struct, frozen=True):
    sha256: _Hex = ""


class ListedFile(Struct, frozen=True, rename={"path": "rfilename", "git_sha1": "blobId"}):
    """A file of a repository; the SHA-256 where it is a large one."""

    path: str
    size: Annotated[int, Meta(ge=0)] | None = None
    git_sha1: _Hex = ""
    lfs: _Large | None = None

    @classmethod
    def of(cls, path: str, size: int, *, sha256: str, git_sha1: str) -> Self:
        """A file that one of its hashes is known of."""
        return cls(path, size, git_sha1, _Large(sha256))

    @property
    def sha256(self) -> str:
        """The SHA-256 of a large file; the git blob of one is only a pointer to it."""
        return self.lfs.sha256 if self.lfs else ""


class Listing(Struct, frozen=True, rename={"revision": "sha", "files": "siblings"}):
    """The files of a repository at a commit."""

    revision: Annotated[str, Meta(pattern="^[0-9a-f]{40}$")]
    files: tuple[ListedFile, ...]


@dataclass(frozen=True)
class Answer:
    """The bytes of a file from `start` on; a mirror that knows no ranges starts at 0."""

    start: int
    total: int | None  # of the whole file, where the mirror says so
    blocks: Iterator[bytes]  # as they arrive, so that a connection that breaks loses none


def official() -> str:
    """The address of the hub; HF_ENDPOINT names another one, as for all that use it."""
    return (os.environ.get("HF_ENDPOINT") or OFFICIAL).rstrip("/")


class Hub:
    """The connections to the mirrors; used as a context manager."""

    def __init__(self, patience_s: float = 20.0) -> None:
        self._client = httpx2.Client(
            follow_redirects=True,
            max_redirects=5,
            timeout=patience_s,
            headers={"User-Agent": "throughline", "Accept-Encoding": "identity"},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def listing(self, mirror: str, repo: str, revision: str) -> Listing:
        """The files of a repository.

        Raises:
            MirrorError: no answer, or none that is a list.
        """
        url = f"{mirror}/api/models/{repo}/revision/{revision}?blobs=true"
        data = b""
        with self._asked(url, {}) as response:
            for block in response.iter_raw():
                data += block
                if len(data) > _LARGEST_LIST_BYTES:
                    raise MirrorError(STRANGE)
        try:
            return msgspec.json.decode(data, type=Listing)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise MirrorError(STRANGE) from error

    @contextmanager
    def file(
        self, mirror: str, repo: str, revision: str, path: str, start: int = 0
    ) -> Iterator[Answer]:
        """The bytes of a file, asked for from `start` on.

        Raises:
            MirrorError: no answer, or the connection broke; also while the bytes are read.
        """
        url = f"{mirror}/{repo}/resolve/{revision}/{quote(path)}"
        asked = {"Range": f"bytes={start}-"} if start else {}
        with self._asked(url, asked) as response:
            begins, total = _place(response)
            yield Answer(begins, total, response.iter_raw())

    @contextmanager
    def _asked(self, url: str, headers: dict[str, str]) -> Iterator[httpx2.Response]:
        try:
            with self._client.stream("GET", url, headers=headers) as response:
                _check_status(response.status_code)
                yield response
        except _PROBLEMS as error:
            raise MirrorError(_reason(error)) from error


def _check_status(status: int) -> None:
    if status in {401, 403}:
        raise MirrorError(GATED)
    if status in {404, 410}:
        raise MirrorError(MISSING)
    if status not in {200, 206}:
        raise MirrorError(STRANGE)


def _place(response: httpx2.Response) -> tuple[int, int | None]:
    """Where the bytes of an answer begin in the file, and how long it says the file is."""
    if response.status_code == 206:
        found = _RANGE.match(response.headers.get("Content-Range", ""))
        if found is None:
            raise MirrorError(STRANGE)
        return int(found[1]), int(found[2])
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else None


def _reason(error: Exception) -> str:
    unreached = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.InvalidURL)
    if isinstance(error, (*unreached, httpx2.UnsupportedProtocol, httpx2.TooManyRedirects)):
        return UNREACHED
    return BROKEN
