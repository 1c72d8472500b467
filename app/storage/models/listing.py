"""What a mirror says: the files of a repository with their hashes, the bytes of one, or why not."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Self, TypeAlias

from msgspec import Meta, Struct

from app.language import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICIAL: Final = "https://huggingface.co"
UNREACHED: Final = mark("it cannot be reached")
BROKEN: Final = mark("it stopped sending")
MISSING: Final = mark("it does not have the file")
GATED: Final = mark("it asks for an account that has accepted the licence")
STRANGE: Final = mark("what it answered is not what was asked for")
_FINAL: Final = {MISSING, GATED}
_Hex: TypeAlias = Annotated[str, Meta(pattern="^[0-9a-f]*$")]


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
