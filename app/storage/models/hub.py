"""The one place where the program speaks to a network, when the user asks for something.

A mirror has the two addresses of the Hugging Face hub that are needed: the list of a repository's
files with their hashes, and the files. Nothing of the user is sent, no token either: what a mirror
answers is held against the hashes, and it need not be trusted with more.
"""

from __future__ import annotations

import math
import re
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import quote

import httpx2
import msgspec

from app.storage.models.listing import (
    BROKEN,
    GATED,
    MISSING,
    STRANGE,
    UNREACHED,
    Answer,
    Listing,
    MirrorError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

_LARGEST_LIST_BYTES: Final = 16_000_000
_RANGE: Final = re.compile(r"^bytes (\d+)-\d+/(\d+)$")
_PROBLEMS: Final = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError)


class Web:
    """The connections to whoever is asked; used as a context manager."""

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

    def page(
        self, url: str, most_bytes: int = _LARGEST_LIST_BYTES, patience_s: float = math.inf
    ) -> bytes:
        """What an address has, where that is a list and no large file, and in all comes in time.

        Raises:
            MirrorError: no answer, or it is too large or too slow.
        """
        data, end = b"", time.monotonic() + patience_s
        with self._asked(url, {}) as response:
            for block in response.iter_raw():
                data += block
                if len(data) > most_bytes:
                    raise MirrorError(STRANGE)
                if time.monotonic() > end:
                    raise MirrorError(BROKEN)
        return data

    @contextmanager
    def bytes_of(self, url: str, start: int = 0) -> Iterator[Answer]:
        """The bytes of a file, asked for from `start` on.

        Raises:
            MirrorError: no answer, or the connection broke; also while the bytes are read.
        """
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


class Hub(Web):
    """A hub and its mirrors."""

    def listing(self, mirror: str, repo: str, revision: str) -> Listing:
        """The files of a repository.

        Raises:
            MirrorError: no answer, or none that is a list.
        """
        data = self.page(f"{mirror}/api/models/{repo}/revision/{revision}?blobs=true")
        try:
            return msgspec.json.decode(data, type=Listing)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise MirrorError(STRANGE) from error

    def file(
        self, mirror: str, repo: str, revision: str, path: str, start: int = 0
    ) -> AbstractContextManager[Answer]:
        """The bytes of a file, asked for from `start` on; errors as `bytes_of`."""
        return self.bytes_of(f"{mirror}/{repo}/resolve/{revision}/{quote(path)}", start)


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
