"""Whether the chunks of takes are on disk as they were made."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.model.takes import Chunk, Take
from app.storage.errors import ProjectError
from app.storage.media_folder import online_media
from app.storage.take_files import chunk_path


@dataclass(frozen=True)
class Verified:
    """What was found of a take: chunks by index that are lost or changed, and such without hash."""

    take: Take
    broken: tuple[int, ...] = ()
    unknown: tuple[int, ...] = ()

    @property
    def repaired_from(self) -> Take:
        """The take with its broken chunks marked as missing, so that they are made again."""
        chunks = (replace(c, missing=c.index in self.broken) for c in self.take.chunks)
        return replace(self.take, chunks=tuple(chunks))


def verify(folder: Path, takes: Iterable[Take]) -> Iterator[Verified]:
    """Read every chunk file and hold it against the hash in take.json; nothing is changed.

    OfflineError where the takes are away: then nothing can be said of them.
    """
    online_media(folder)
    for take in takes:
        broken = tuple(c.index for c in take.chunks if not _is_whole(folder, take, c))
        unknown = tuple(c.index for c in take.chunks if not (c.digest and c.video_digest))
        yield Verified(take, broken, unknown)


def _is_whole(folder: Path, take: Take, chunk: Chunk) -> bool:
    files = ((chunk.latents, chunk.digest), (chunk.video, chunk.video_digest))
    try:
        return all(_has_hash(chunk_path(folder, take, name), digest) for name, digest in files)
    except (OSError, ProjectError):
        return False


def _has_hash(path: Path, digest: str) -> bool:
    """Files from before there were hashes are whole when they can be read."""
    with path.open("rb") as file:
        return not digest or hashlib.file_digest(file, "sha256").hexdigest() == digest
