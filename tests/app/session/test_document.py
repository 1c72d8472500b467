"""The document: edits with undo, takes outside undo, and what reaches the disk."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.model.cutting import delete_shots
from app.model.edits import select_take, set_prompt, set_seed
from app.model.lineage import Empty, Partial, Stale, recipe_for
from app.model.take_marks import delete_take
from app.model.takes import TakeState
from app.session.document import Document
from app.session.installed import installed_card
from app.storage.errors import ProjectError
from tests.app.model.builders import chunks, project, shot, take
from tests.app.session.fakes import GRID


def edit_prompt(document: Document, shot_id: str, text: str, key: str | None = None) -> None:
    document.edit("Edit prompt", set_prompt(document.project, shot_id, text), key)


def saved_project(document: Document) -> dict[str, object]:
    folder = document.require_folder()
    data: dict[str, object] = json.loads((folder / "project.json").read_bytes())
    return data


def test_an_edit_changes_the_project_and_can_be_undone(document: Document, qtbot: QtBot) -> None:
    before = document.project
    with qtbot.waitSignals([document.changed, document.dirty_changed]):
        edit_prompt(document, "s1", "a cat")
    assert document.is_dirty
    assert document.undo_text == "Edit prompt"
    document.undo()
    assert document.project == before
    assert not document.is_dirty
    assert document.redo_text == "Edit prompt"
    document.redo()
    assert document.project.shot("s1").prompt == "a cat"


def test_an_edit_that_changes_nothing_is_no_entry(document: Document, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.changed):
        edit_prompt(document, "s1", document.project.shot("s1").prompt)
    assert document.undo_text is None


def test_undo_and_redo_of_nothing_do_nothing(document: Document, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.changed):
        document.undo()
        document.redo()


def test_typing_merges_until_the_gesture_ends(document: Document) -> None:
    for text in ("a", "a c", "a cat"):
        edit_prompt(document, "s1", text, "prompt:s1")
    document.end_merge()
    edit_prompt(document, "s1", "a dog", "prompt:s1")
    document.undo()
    assert document.project.shot("s1").prompt == "a cat"
    document.undo()
    assert document.project.shot("s1").prompt == "prompt 1"


def test_saving_writes_the_project_and_makes_it_clean(document: Document, qtbot: QtBot) -> None:
    edit_prompt(document, "s1", "a cat")
    with qtbot.waitSignal(document.dirty_changed) as told:
        document.save()
    assert told.args == [False]
    again = Document()
    assert again.load(document.require_folder()) == ()
    assert again.project == document.project
    assert again.undo_text is None


def test_typing_after_a_save_does_not_merge_into_what_was_saved(document: Document) -> None:
    edit_prompt(document, "s1", "a", "prompt:s1")
    document.save()
    edit_prompt(document, "s1", "ab", "prompt:s1")
    document.undo()
    assert not document.is_dirty
    assert document.project.shot("s1").prompt == "a"


def test_undoing_an_edit_never_loses_a_take(document: Document) -> None:
    edit_prompt(document, "s1", "a cat")
    card = document.card
    assert card is not None
    recipe = recipe_for(document.project, document.library, card, "s1")
    made = take("s1", 1, recipe, chunks=(), state=TakeState.RUNNING)
    document.add_take(made)
    for chunk in chunks(recipe.frames, GRID):
        document.add_chunk(made.id, chunk)
    document.set_take_state(made.id, TakeState.COMPLETE)
    document.undo()
    assert document.library.by_id[made.id].state is TakeState.COMPLETE
    assert len(document.library.by_id[made.id].chunks) == 2
    file = document.take_folder(made.id) / "take.json"
    assert json.loads(file.read_bytes())["state"] == "complete"


def test_takes_tell_which_shot_they_belong_to(document: Document, qtbot: QtBot) -> None:
    card = document.card
    assert card is not None
    recipe = recipe_for(document.project, document.library, card, "s2")
    with qtbot.waitSignal(document.takes_changed) as told:
        document.add_take(take("s2", 1, recipe, chunks=()))
    assert told.args == ["s2"]


def test_the_states_follow_the_project(document: Document) -> None:
    assert document.state("s1") == Empty()
    card = document.card
    assert card is not None

    recipe = recipe_for(document.project, document.library, card, "s1")
    made = take("s1", 1, recipe, chunks=chunks(recipe.frames, GRID)[:1], state=TakeState.PARTIAL)
    document.add_take(made)
    document.edit("Select", select_take(document.project, "s1", made))
    assert isinstance(document.state("s1"), Partial)
    document.edit("Seed", set_seed(document.project, "s1", 99))
    assert document.state("s1") == Stale(("its seed was changed",))
    assert "s1" in document.stale()


def test_deleting_a_shot_keeps_its_takes(document: Document) -> None:
    document.edit("Delete", delete_shots(document.project, ["s2"]))
    assert not document.project.has_shot("s2")
    document.undo()
    assert document.project.has_shot("s2")


def test_another_model_has_another_card(document: Document) -> None:
    document.edit("Model", replace(document.project, model="nothing"))
    assert document.card is None
    document.undo()
    assert document.card == installed_card("animatic")


def test_loading_replaces_everything(document: Document, tmp_path: Path, qtbot: QtBot) -> None:
    other = Document()
    other.create(tmp_path / "other.throughline", project(shot(7)))
    edit_prompt(document, "s1", "a cat")
    with qtbot.waitSignals([document.replaced, document.changed]):
        document.load(tmp_path / "other.throughline")
    assert [s.id for s in document.project.shots] == ["s7"]
    assert document.undo_text is None
    assert not document.is_dirty


def test_a_failed_load_leaves_the_open_project(document: Document, tmp_path: Path) -> None:
    before = document.project
    with pytest.raises(ProjectError):
        document.load(tmp_path / "nothing.throughline")
    assert document.project == before
    assert document.folder is not None


def test_saving_elsewhere_goes_on_there(document: Document, tmp_path: Path) -> None:
    edit_prompt(document, "s1", "a cat")
    document.save_as(tmp_path / "copy.throughline")
    assert document.folder == (tmp_path / "copy.throughline").resolve()
    assert not document.is_dirty
    old = json.loads((tmp_path / "film.throughline" / "project.json").read_bytes())
    assert old["shots"][0]["prompt"] == "prompt 1"
    assert saved_project(document)["title"] == document.project.title


def test_without_a_folder_nothing_can_be_saved(qtbot: QtBot) -> None:
    with pytest.raises(ProjectError, match="no folder yet"):
        Document().save()


def save_elsewhere(document: Document, text: str) -> None:
    """Another program edits shot 2 of the same folder."""
    other = Document()
    other.load(document.require_folder())
    edit_prompt(other, "s2", text)
    other.save()


def test_what_another_program_saved_is_not_overwritten(document: Document) -> None:
    save_elsewhere(document, "from elsewhere")
    edit_prompt(document, "s1", "from here")
    with pytest.raises(ProjectError, match="saved by another program"):
        document.save()
    document.catch_up()
    assert document.is_dirty
    assert document.project.shot("s1").prompt == "from here"
    document.undo()
    document.catch_up()
    assert document.project.shot("s2").prompt == "from elsewhere"
    document.save()
    assert not document.is_dirty


def test_what_is_said_of_takes_goes_with_them(document: Document) -> None:
    card = document.card
    assert card is not None
    recipe = recipe_for(document.project, document.library, card, "s1")
    gone, kept, other = (take("s1", number, recipe, chunks=()) for number in (1, 2, 3))
    for made in (gone, kept, other):
        document.add_take(made)
        document.edit("Delete", delete_take(document.project, made))
    document.save()
    refused = document.take_folder(kept.id)
    with pytest.raises(ProjectError, match="could not be moved to the trash"):
        document.collect_takes((gone, kept, other), lambda folder: folder != refused)
    assert {mark.take for mark in document.project.marks} == {kept.id, other.id}
    assert (document.undo_text, document.is_dirty) == (None, False)
    edit_prompt(document, "s1", "not saved")
    document.collect_takes((other,), lambda _: True)
    assert {mark.take for mark in document.project.marks} == {kept.id}
    assert document.is_dirty
