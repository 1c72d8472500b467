"""Rows of the queue's tables as values, with limits on all that is read."""

from collections.abc import Iterable
from typing import Annotated, Final, Literal, TypeAlias, TypeVar

import msgspec
from msgspec import Meta

from app.model.jobs import Cancelled, Done, Failed, Job, JobState
from generation.protocol import Recipe

_LONGEST_RECIPE: Final = 4_000_000

Name: TypeAlias = Annotated[str, Meta(min_length=1, max_length=200)]
Words: TypeAlias = Annotated[str, Meta(max_length=20_000)]
RecipeText: TypeAlias = Annotated[str, Meta(max_length=_LONGEST_RECIPE)]
Count: TypeAlias = Annotated[int, Meta(ge=0, le=1_000_000)]


class JobRow(msgspec.Struct, frozen=True, array_like=True):
    """A job that waits, or that was running."""

    id: Name
    shot: Name
    take: Name | None
    recipe: RecipeText | None
    may_resume: Annotated[int, Meta(ge=0, le=1)]
    retries: Count
    rung: Words

    def job(self) -> Job:
        """The job, which waits."""
        return Job(
            self.id, self.shot, self.take, decode_recipe(self.recipe),
            may_resume=bool(self.may_resume), retries=self.retries, rung=self.rung,
        )


class HistoryRow(msgspec.Struct, frozen=True, array_like=True):
    """A job that is over."""

    id: Name
    shot: Name
    take: Name | None
    recipe: RecipeText | None
    retries: Count
    rung: Words
    state: Literal["done", "failed", "cancelled"]
    kind: Words
    message: Words
    ended: Words

    def job(self) -> Job:
        """The job, which is over."""
        states: dict[str, JobState] = {"done": Done(), "cancelled": Cancelled()}
        state = states.get(self.state) or Failed(self.kind, self.message)
        return Job(
            self.id, self.shot, self.take, decode_recipe(self.recipe), state,
            retries=self.retries, rung=self.rung,
        )


_RowT = TypeVar("_RowT", JobRow, HistoryRow)


def decode_rows(rows: Iterable[tuple[object, ...]], kind: type[_RowT]) -> list[_RowT]:
    """The rows as values; msgspec.ValidationError where one is not what we write."""
    return [msgspec.convert(row, kind) for row in rows]


def encode_recipe(recipe: Recipe | None) -> str | None:
    """A recipe as JSON, for its column."""
    return None if recipe is None else msgspec.json.encode(recipe).decode()


def decode_recipe(text: str | None) -> Recipe | None:
    """A recipe from its column; msgspec.ValidationError where it is none."""
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=Recipe)
    except (msgspec.DecodeError, RecursionError) as error:
        raise msgspec.ValidationError(str(error)) from error
