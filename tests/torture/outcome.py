"""What one test of `make torture` found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """A row of the table."""

    test: str
    amount: int
    bar: str
    measured: str
    holds: bool
