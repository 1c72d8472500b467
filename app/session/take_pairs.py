"""Every picture of two takes that a shot shows, pair by pair, read one after another."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from app.model.project import Project, Shot
from app.model.takes import Take, TakeLibrary
from app.model.timeline import picture_at
from app.session.picture_pair import PicturePair
from app.session.slate import image_from_picture


@dataclass(frozen=True)
class Place:
    """Two pictures that are seen at the same frame (0 is the shot's first)."""

    frame: int
    first: int
    second: int


def places_of(project: Project, shot: Shot, first: Take, second: Take) -> tuple[Place, ...]:
    """Where either picture changes, as far as both takes go."""
    found: dict[tuple[int, int], Place] = {}
    for frame in range(shot.frames):
        one, other = (
            picture_at(shot, frame, project.rate, take.recipe.rate) for take in (first, second)
        )
        if one < first.pictures and other < second.pictures:
            found.setdefault((one, other), Place(frame, one, other))
    return tuple(found.values())


def read_pairs(
    folder: Path, library: TakeLibrary, takes: tuple[Take, Take], places: tuple[Place, ...]
) -> Iterator[tuple[Place, PicturePair]]:
    """The pictures of these places.

    Raises:
        MediaError: a file is damaged.
    """
    from app.storage.media import LibraryReader  # loads numpy and FFmpeg

    with LibraryReader(folder, library) as reader:

        def image(take: Take, number: int) -> QImage:
            return image_from_picture(reader.picture(take.id, number))

        for place in places:
            yield place, PicturePair(image(takes[0], place.first), image(takes[1], place.second))
