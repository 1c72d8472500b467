"""Names of shots and takes: SH0010, SH0020, SH0020_T03."""

import itertools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from string import ascii_uppercase

from app.language import tr
from app.model.errors import EditError

STEP = 10
MOST_DIGITS = 8
MOST_STEP = 1000
MOST_PREFIX = 20
_LETTERS = "".join(letter for letter in ascii_uppercase if letter not in "IO")  # no 1 and 0
_NUMBERED = re.compile(r"(.*[0-9])[A-Z]*", re.ASCII | re.DOTALL)


@dataclass(frozen=True)
class Naming:
    """How a project names its shots: SH0010, SH0020, and SH0010A between them."""

    prefix: str = "SH"
    step: int = STEP
    digits: int = 4

    def __post_init__(self) -> None:
        if not 1 <= self.digits <= MOST_DIGITS:
            raise EditError(
                tr(
                    "Names have 1 to {limit} digits, not {digits}.",
                    limit=MOST_DIGITS,
                    digits=self.digits,
                )
            )
        if not 1 <= self.step <= MOST_STEP:
            raise EditError(
                tr("Names go on by 1 to {limit}, not by {step}.", limit=MOST_STEP, step=self.step)
            )
        prefix = self.prefix
        fits = 1 <= len(prefix) <= MOST_PREFIX and prefix.isprintable() and prefix == prefix.strip()
        if not fits or prefix.isdigit():
            raise EditError(
                tr(
                    "{prefix} cannot begin the names of shots: use letters, at most "
                    "{limit}, as a number alone already means the place of a shot.",
                    prefix=repr(prefix[:40]),
                    limit=MOST_PREFIX,
                )
            )

    def name(self, number: int) -> str:
        """The name with a number: SH0030 with 30."""
        return f"{self.prefix}{number:0{self.digits}d}"


def shot_name(number: int, rule: Naming | None = None) -> str:
    """The name of the n-th shot of a new board."""
    rule = rule or Naming()
    return rule.name(number * rule.step)


def take_name(shot: str, number: int) -> str:
    """A take's name below its shot's."""
    return f"{shot}_T{number:02d}"


def name_key(name: str) -> str:
    """A name as it is compared: two that differ only in case are the same."""
    return name.casefold()


def name_after(names: Collection[str], before: str | None, rule: Naming | None = None) -> str:
    """A free name for a shot inserted after `before`: the next step, or a letter suffix."""
    return names_after(names, before, 1, rule)[0]


def names_after(
    names: Collection[str], before: str | None, count: int, rule: Naming | None = None
) -> list[str]:
    """Free names for so many shots inserted after `before`, each as after the one before it."""
    free, found = FreeNames(names, rule), list[str]()
    for _ in range(count):
        before = free.after(before)
        found.append(before)
    return found


class FreeNames:
    """Gives names that no shot has, each of them once."""

    def __init__(self, names: Collection[str], rule: Naming | None = None) -> None:
        self._rule = rule = rule or Naming()
        self._pattern = re.compile(rf"{re.escape(rule.prefix)}([0-9]+)([A-Z]*)", re.ASCII)
        self._taken = {name_key(name) for name in names}
        self._last = max((_place(self._pattern, name) for name in names), default=None)
        self._numbered = (shot_name(number, rule) for number in itertools.count(1))

    def after(self, before: str | None) -> str:
        """The next name for a shot inserted after the one of this name."""
        rule, place = self._rule, _place(self._pattern, before or "")
        is_last = place == self._last and place[0] >= 0
        step = [rule.name((place[0] // rule.step + 1) * rule.step)] if is_last else []
        wanted = itertools.chain(step, _lettered(before or ""), self._numbered)
        name = next(free for free in wanted if name_key(free) not in self._taken)
        self._taken.add(name_key(name))
        self._last = max(self._last or (-1, ""), _place(self._pattern, name))
        return name


def _place(pattern: re.Pattern[str], name: str) -> tuple[int, str]:
    """The number and the letters of a name of the rule; names of others come before all."""
    match = pattern.fullmatch(name)
    return (-1, "") if match is None else (int(match[1]), match[2])


def _lettered(before: str) -> Iterator[str]:
    """SH0010A, SH0010B ... SH0010AA after SH0010, whoever gave it that number."""
    match = _NUMBERED.fullmatch(before)
    if match is not None:
        pairs = map("".join, itertools.product(_LETTERS, repeat=2))
        yield from (f"{match[1]}{letters}" for letters in itertools.chain(_LETTERS, pairs))
