"""Whether chunks of takes, pictures and LoRAs are on disk as they were made or kept."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.language import tr
from app.model.project import Project
from app.model.takes import Chunk, Take
from app.storage.errors import ProjectError
from app.storage.lora_files import lora_path
from app.storage.media_folder import online_media
from app.storage.reference_files import reference_path
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


def broken_files(folder: Path, project: Project, takes: Iterable[Take]) -> Iterator[str]:
    """Sentences on pictures and LoRAs that are lost or changed; each file is read."""
    for reference in project.cast:
        if not _has_hash(reference_path(folder, reference.picture), reference.picture):
            yield tr(
                "The picture of @{name} is lost or damaged; put it back, or replace the picture.",
                name=reference.name,
            )
    for lora in project.loras:
        if not _has_hash(lora_path(folder, lora.digest), lora.digest):
            yield tr(
                "The LoRA {name} is lost or damaged; put its file back, or add it again.",
                name=lora.name,
            )
    for take in takes:
        if take.picture and not _has_hash(reference_path(folder, take.picture), take.picture):
            yield tr(
                "Keyframe {number} of {shot} is lost or damaged; put it back, or make another.",
                number=take.number,
                shot=project.shot(take.shot).name if project.has_shot(take.shot) else take.shot,
            )


def _is_whole(folder: Path, take: Take, chunk: Chunk) -> bool:
    files = ((chunk.latents, chunk.digest), (chunk.video, chunk.video_digest))
    try:
        return all(_has_hash(chunk_path(folder, take, name), digest) for name, digest in files)
    except ProjectError:
        return False


def _has_hash(path: Path, digest: str) -> bool:
    """Files from before there were hashes are whole when they can be read."""
    try:
        with path.open("rb") as file:
            return not digest or hashlib.file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False
