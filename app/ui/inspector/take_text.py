"""What the list of takes says of each."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.language import Number, listed, mark, tr, tr_count
from app.model.project import Project, Shot, TakeMark
from app.model.quality import is_draft
from app.model.smaller_size import is_smaller
from app.model.take_keeping import deleted_takes, listed_takes
from app.model.take_marks import mark_of
from app.model.take_words import age_words, chunk_words, has_lost_files
from app.model.takes import Take, TakeLibrary, TakeState
from app.model.timeline import picture_at
from generation.protocol import ModelCard

_DOT = "  ·  "


@dataclass(frozen=True)
class TakeRow:
    """One take as it is listed."""

    take: Take
    mark: TakeMark
    in_cut: bool
    amount: str  # how much there is of one that is not complete
    picture: int | None  # the one that stands for it

    @property
    def head(self) -> str:
        """Which take it is, and what the filmmaker says of it."""
        words = _DOT.join(self._said())
        return f"★ {words}" if self.mark.starred else words

    def facts(self, now: datetime) -> str:
        """When and how it was made, and the note."""
        take = self.take
        lost = tr("files missing") if has_lost_files(take) else ""
        seed = "" if take.is_imported else tr("seed {seed}", seed=take.recipe.seed)
        words = (lost, self.amount, age_words(take.created, now), seed, self.mark.note)
        return _DOT.join(word for word in words if word)

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        starred = [tr("starred")] if self.mark.starred else []
        return listed((*starred, *self._said()))

    def _said(self) -> list[str]:
        parts = [tr("Take {number}", number=self.take.number), self.mark.name]
        parts += [tr("imported")] if self.take.is_imported else []
        parts += [tr("in the cut")] if self.in_cut else []
        parts += [tr("deleted")] if self.mark.deleted else []
        return [part for part in parts if part]


@dataclass(frozen=True)
class TakesShown:
    """The rows of a shot, the newest first; deleted ones are kept apart."""

    rows: tuple[TakeRow, ...] = ()
    deleted: tuple[TakeRow, ...] = ()

    @property
    def selected(self) -> str | None:
        """The id of the take in the cut."""
        return next((row.take.id for row in self.rows if row.in_cut), None)

    def with_deleted(self) -> "TakesShown":
        """All of them in one list."""
        return replace(self, rows=(*self.rows, *self.deleted))


def takes_shown(
    project: Project, library: TakeLibrary, card: ModelCard | None, shot: Shot
) -> TakesShown:
    """What is listed for a shot."""

    def rows(takes: tuple[Take, ...]) -> tuple[TakeRow, ...]:
        return tuple(_row(project, card, shot, take) for take in reversed(takes))

    return TakesShown(
        rows(listed_takes(project, library, shot)), rows(deleted_takes(project, library, shot))
    )


def now() -> datetime:
    """The time in the user's own zone."""
    return datetime.now(UTC).astimezone()


def recipe_text(take: Take) -> str:
    """What the take was made from, in a few lines."""
    recipe = take.recipe
    width, height = recipe.size
    made = tr(
        "{frames} pictures of {width}×{height}", frames=recipe.frames, width=width, height=height
    )
    if take.is_imported:
        source = mark("Imported from {file}") if take.note else mark("Imported from a video file")
        encoded = tr("encoded for {model}", model=recipe.model)
        return f"{tr(source, file=take.note)}\n{listed((made, encoded))}"
    one, many = mark("remembers {n} earlier take"), mark("remembers {n} earlier takes")
    count = len(recipe.history)
    remembered = tr_count(count, one, many) if count else tr("no history")
    how = tr(
        "{model}, seed {seed}, {steps} steps, guidance {guidance}",
        model=recipe.model,
        seed=recipe.seed,
        steps=recipe.steps,
        guidance=f"{Number(recipe.guidance):g}",
    )
    return f"{how}\n{listed((made, remembered))}"


def _row(project: Project, card: ModelCard | None, shot: Shot, take: Take) -> TakeRow:
    middle = picture_at(shot, shot.frames // 2, project.rate, take.recipe.rate)
    picture = min(middle, take.pictures - 1) if take.pictures else None
    in_cut = take.id == shot.selected_take
    amount = "" if take.state is TakeState.COMPLETE else chunk_words(take, card)
    if card is not None and is_draft(take.recipe, card, project):
        amount = listed(filter(None, (tr("draft"), amount)))
    if is_smaller(card, take.recipe):
        width, height = take.recipe.size
        amount = listed(filter(None, (tr("smaller, {size}", size=f"{width}×{height}"), amount)))
    return TakeRow(take, mark_of(project, take), in_cut, amount, picture)
