"""The undo stack is a value: undo then redo is the identity."""

from hypothesis import given
from hypothesis import strategies as st

from app.session.undo import MAX_ENTRIES, Entry, UndoStack
from tests.app.model.builders import project, shot


def entry(number: int, key: str | None = None) -> Entry:
    before, after = project(shot(number)), project(shot(number + 1))
    return Entry(f"Edit {number}", before, after, key)


@given(st.lists(st.integers(1, 50), min_size=1, max_size=8), st.integers(1, 8))
def test_undo_then_redo_is_the_identity(numbers: list[int], steps: int) -> None:
    stack = UndoStack()
    for number in numbers:
        stack = stack.push(entry(number))
    steps = min(steps, len(numbers))
    moved = stack
    for _ in range(steps):
        moved = moved.undo()
    assert moved.redo_text is not None
    for _ in range(steps):
        moved = moved.redo()
    assert moved == stack


def test_a_new_edit_forgets_what_was_undone() -> None:
    stack = UndoStack().push(entry(1)).push(entry(2)).undo().push(entry(3))
    assert [e.text for e in stack.done] == ["Edit 1", "Edit 3"]
    assert stack.redo_text is None


def test_typing_merges_into_one_entry() -> None:
    stack = UndoStack().push(entry(1, "prompt:s1")).push(entry(2, "prompt:s1"))
    assert len(stack.done) == 1
    assert stack.done[0].before == project(shot(1))
    assert stack.done[0].after == project(shot(3))


def test_typing_in_another_shot_does_not_merge() -> None:
    stack = UndoStack().push(entry(1, "prompt:s1")).push(entry(2, "prompt:s2"))
    assert len(stack.done) == 2


def test_nothing_merges_over_an_undo_or_after_the_end_of_a_gesture() -> None:
    typed = UndoStack().push(entry(1, "k")).push(entry(2)).undo().push(entry(3, "k"))
    assert len(typed.done) == 2
    closed = UndoStack().push(entry(1, "k")).closed().push(entry(2, "k"))
    assert len(closed.done) == 2


def test_the_oldest_entries_are_dropped() -> None:
    stack = UndoStack()
    for number in range(MAX_ENTRIES + 5):
        stack = stack.push(entry(number + 1))
    assert len(stack.done) == MAX_ENTRIES
    assert stack.done[0].text == "Edit 6"
