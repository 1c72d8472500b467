"""Two takes of a shot compared: their recipes in words, their pictures as PSNR and as a sheet."""

from dataclasses import dataclass
from pathlib import Path

from app.commands.console import CommandError, Console, Exit
from app.commands.fonts import start_fonts
from app.model.project import Project, Shot
from app.model.psnr import DIFFERENCE_GAIN, psnr, psnr_words
from app.model.take_differences import SAME, take_differences
from app.model.take_marks import take_name
from app.model.takes import Take
from app.model.time import format_length
from app.session.comparison_sheet import COLUMNS, write_comparison
from app.session.picture_pair import PicturePair
from app.session.retrieval_sheet import SheetError
from app.session.take_pairs import Place, places_of, read_pairs
from app.storage.errors import MediaError
from app.storage.project_folder import LoadedProject


@dataclass(frozen=True)
class Compared:
    """What was found out about two takes of a shot."""

    project: Project
    shot: Shot
    takes: tuple[Take, Take]
    words: tuple[str, ...]
    pairs: tuple[tuple[Place, PicturePair], ...]

    @property
    def psnr(self) -> float | None:
        """Of all pictures together."""
        errors = [pair.error for _, pair in self.pairs if pair.error is not None]
        return psnr(sum(errors) / len(errors)) if errors else None

    @property
    def farthest(self) -> tuple[str, float] | None:
        """When they are farthest apart in the shot, and how far."""
        found = [(pair.psnr, place) for place, pair in self.pairs if pair.psnr is not None]
        if not found:
            return None
        value, place = min(found, key=lambda one: one[0])
        return self.time(place), value

    def time(self, place: Place) -> str:
        """A place as a time within the shot."""
        return format_length(place.frame, self.project.rate)


def compare_takes(loaded: LoadedProject, shot: Shot, first: Take, second: Take) -> Compared:
    """Read both takes as far as the shot shows them."""
    project, library, takes = loaded.project, loaded.library, (first, second)
    places = places_of(project, shot, first, second)
    try:
        pairs = tuple(read_pairs(loaded.folder, library, takes, places))
    except MediaError as error:
        raise CommandError(f"The takes cannot be compared: {error}", Exit.FAILED) from error
    words = take_differences(project, library, first, second)
    return Compared(project, shot, takes, words, pairs)


def compared_lines(compared: Compared) -> list[str]:
    """The comparison in words."""
    names = " and ".join(take_name(compared.project, take) for take in compared.takes)
    lines = [f"{compared.shot.name}: {names}"]
    lines += [f"  {word}" for word in compared.words] or [f"  {SAME}"]
    value, farthest = compared.psnr, compared.farthest
    if value is None or farthest is None:
        return [*lines, "  They have no pictures at the same time."]
    time, least = farthest
    count = len(compared.pairs)
    line = f"  {psnr_words(value)} over {count} picture{'s'[: count != 1]}"
    return [*lines, line if least == value else f"{line}; least at {time}: {psnr_words(least)}"]


def compared_data(compared: Compared) -> dict[str, object]:
    """The comparison as data; the PSNR of equal pictures is null."""
    return {
        "takes": [take.number for take in compared.takes],
        "differences": list(compared.words),
        "psnr": _rounded(compared.psnr),
        "pictures": [
            {"frame": place.frame, "psnr": _rounded(pair.psnr), "same": pair.error == 0}
            for place, pair in compared.pairs
        ],
    }


def write_sheet(out: Path, compared: Compared, console: Console) -> None:
    """Write up to eight evenly chosen pictures of both takes as a PNG."""
    if not compared.pairs:
        text = "There are no pictures to compare, so no sheet was written."
        raise CommandError(text, Exit.FAILED)
    start_fonts()
    last = len(compared.pairs) - 1
    count = min(COLUMNS, last + 1)
    chosen = [compared.pairs[round(i * last / max(1, count - 1))] for i in range(count)]
    first, second = (take_name(compared.project, take) for take in compared.takes)
    columns = [(compared.time(place), pair) for place, pair in chosen]
    try:
        write_comparison(out, (first, second), columns)
    except SheetError as error:
        raise CommandError(str(error), Exit.FAILED) from error
    console.tell(f"{out} shows both takes and their difference ×{DIFFERENCE_GAIN}.")


def _rounded(value: float | None) -> float | None:
    return None if value is None or value == float("inf") else round(value, 2)
