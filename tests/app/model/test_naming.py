"""Names by a rule: new shots, renaming many, and what can never be the same twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import cutting, edits
from app.model.naming import Naming, names_after
from app.model.project import EditError
from app.model.renaming import Renaming, lock_names, new_names, rename_shots
from tests.app.model.builders import project, shot

FILM = project(*(shot(number) for number in range(1, 7)))
_RULES = st.builds(
    Naming,
    prefix=st.sampled_from(["SH", "A", "Scene 2 ", "é_", "sh", "SH0"]).map(str.strip),
    step=st.integers(1, 20),
    digits=st.integers(1, 5),
)


@pytest.mark.parametrize(
    ("names", "before", "new"),
    [
        ([], None, ["SH0010", "SH0020"]),
        (["SH0010", "SH0020"], "SH0020", ["SH0030", "SH0040"]),
        (["SH0010", "SH0020"], "SH0010", ["SH0010A", "SH0010B"]),
        (["SH0010", "SH0010H", "SH0020"], "SH0010H", ["SH0010A", "SH0010B"]),
        (["SH0010", "sh0020"], "SH0010", ["SH0010A", "SH0010B"]),  # only case is different
        (["SH9990"], "SH9990", ["SH10000", "SH10010"]),
        (["SH9990", "SH10000"], "SH10000", ["SH10010", "SH10020"]),
        (["B040", "SH0010"], "B040", ["B040A", "B040B"]),  # of another rule
        (["Opening", "SH0010"], "Opening", ["SH0020", "SH0030"]),
    ],
)
def test_new_names(names: list[str], before: str | None, new: list[str]) -> None:
    assert names_after(names, before, 2) == new


def test_letters_leave_out_i_and_o_and_go_on_in_pairs() -> None:
    names = names_after(["SH0010", "SH0020"], "SH0010", 26)
    assert "SH0010I" not in names
    assert "SH0010O" not in names
    assert names[-3:] == ["SH0010Z", "SH0010AA", "SH0010AB"]


@pytest.mark.parametrize("prefix", ["", " ", "12", "a\n", " SH", "x" * 21])
def test_prefixes_that_cannot_be(prefix: str) -> None:
    with pytest.raises(EditError, match="cannot begin"):
        Naming(prefix)


def test_every_new_shot_follows_the_rule() -> None:
    film = rename_shots(FILM, Renaming(Naming("A", 5, 3), start=5))
    film, _ = edits.add_shot(film)
    film, _ = cutting.split_shot(film, "s2", 10)
    film, _ = cutting.duplicate_shots(film, ["s1"])
    assert [one.name for one in film.shots] == [
        *("A005", "A005A", "A010", "A010A", "A015", "A020", "A025", "A030", "A035"),
    ]


def test_a_copy_of_a_locked_name_is_not_locked() -> None:
    film, copies = cutting.duplicate_shots(lock_names(FILM, ["s1"], locked=True), ["s1"])
    assert film.shots[0].name_locked
    assert not copies[0].name_locked


def test_both_names_are_told() -> None:
    after = rename_shots(lock_names(FILM, ["s2"], locked=True), Renaming(start=100))
    told = new_names(FILM, after)[:3]
    assert [(one.before, one.after) for one in told] == [
        ("SH0010", "SH0100"), ("SH0020", "SH0020"), ("SH0030", "SH0110"),
    ]


@given(
    rule=_RULES, start=st.integers(0, 200), chosen=st.sets(st.sampled_from(FILM.shots), min_size=1),
    locked=st.sets(st.sampled_from(FILM.shots)), keep=st.booleans(),
)
def test_names_are_never_the_same_and_locked_ones_stay(
    rule: Naming, start: int, chosen: set[edits.Shot], locked: set[edits.Shot], keep: bool
) -> None:
    film = lock_names(FILM, [one.id for one in locked], locked=True)
    ids = tuple(one.id for one in chosen)
    after = rename_shots(film, Renaming(rule, start, ids, keep_locked=keep))
    assert len({one.name.casefold() for one in after.shots}) == len(after.shots)
    for old, new in zip(film.shots, after.shots, strict=True):
        stays = old.id not in ids or (keep and old.name_locked)
        assert not stays or new.name == old.name
        assert stays or new.name.startswith(rule.prefix)
    assert rename_shots(after, Renaming(rule, start, ids, keep_locked=keep)) == after
