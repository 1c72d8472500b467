"""The inspector: each change is one undoable edit, and typing is one in all."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.model.project import MAX_SEED
from tests.app.ui.conftest import Desk


def test_typing_a_prompt_is_one_undo_step(desk: Desk) -> None:
    desk.click(0)
    field = desk.window.inspector.fields.prompt
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "a dog runs")
    assert desk.prompts()[0] == "a dog runs"
    desk.trigger("undo")
    assert desk.prompts()[0] == "prompt 1"
    assert field.toPlainText() == "prompt 1"


def test_typing_in_two_shots_is_two_undo_steps(desk: Desk) -> None:
    for place, text in ((0, "a"), (1, "b")):
        desk.click(place)
        QTest.keyClicks(desk.window.inspector.fields.prompt, text)
    desk.trigger("undo")
    assert desk.prompts() == ["aprompt 1", "prompt 2", "prompt 3"]


def test_letters_that_are_shortcuts_are_typed(desk: Desk) -> None:
    desk.click(0)
    field = desk.window.inspector.fields.prompt
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "jkl p a +-")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert desk.prompts() == ["jkl p a +", "prompt 2", "prompt 3"]
    assert not desk.window.services.player.is_playing


def test_a_length_is_typed_as_timecode_or_as_a_change(desk: Desk) -> None:
    desk.click(0)
    field = desk.window.inspector.fields.length
    for text, frames in (("2:12", 60), ("+12", 72), ("-1:00", 48)):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert desk.document.project.shots[0].frames == frames
    assert desk.window.inspector.fields.length_frames.text() == "48 frames"


def test_a_length_that_does_not_exist_is_refused_in_words(desk: Desk) -> None:
    desk.click(0)
    field = desk.window.inspector.fields.length
    field.selectAll()
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.document.project.shots[0].frames == 96
    assert field.text() == "00:00:04:00"
    assert "'two' is not a timecode" in desk.window.status.note.text()


def test_the_largest_seed_fits(desk: Desk) -> None:
    desk.click(0)
    desk.window.inspector.fields.seed.setValue(MAX_SEED)
    assert desk.document.project.shots[0].seed == MAX_SEED
    assert desk.window.inspector.fields.seed.text() == str(MAX_SEED)


def test_the_dice_gives_another_seed(desk: Desk) -> None:
    desk.click(0)
    desk.window.inspector.fields.dice.click()
    assert desk.document.project.shots[0].seed != 1
    desk.trigger("undo")
    assert desk.document.project.shots[0].seed == 1


def test_a_name_that_is_taken_is_refused(desk: Desk) -> None:
    desk.click(0)
    name = desk.window.inspector.fields.name
    name.selectAll()
    QTest.keyClicks(name, "SH0020")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "SH0010"
    assert "already called SH0020" in desk.window.status.note.text()


def test_a_shot_is_taken_out_of_the_film(desk: Desk) -> None:
    desk.click(1)
    desk.window.inspector.fields.enabled.setChecked(False)
    assert desk.document.project.frames == 192
    assert desk.document.undo_text == "Disable SH0020"


def test_an_older_take_is_put_back_into_the_cut(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.finish()
    takes = desk.document.library.of_shot("s1")
    assert desk.document.project.shots[0].selected_take == takes[1].id
    panel = desk.window.inspector.takes
    assert "in the cut" in panel.list.item(0).text()
    assert panel.list.currentRow() == 0
    panel.list.setCurrentRow(1)
    panel.use_button.click()
    assert desk.document.project.shots[0].selected_take == takes[0].id
    assert desk.document.undo_text == "Use take 1 of SH0010"


def test_a_double_click_puts_a_take_into_the_cut(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.finish()
    panel = desk.window.inspector.takes
    panel.list.itemDoubleClicked.emit(panel.list.item(1))
    first = desk.document.library.of_shot("s1")[0]
    assert desk.document.project.shots[0].selected_take == first.id


def test_without_a_shot_it_says_what_to_do(desk: Desk) -> None:
    for _ in range(3):
        desk.trigger("delete_shot")
    assert desk.document.project.shots == ()
    assert desk.window.inspector.shot is None
    assert desk.window.grab().width() > 0


def test_looking_at_a_take_ends_when_another_one_enters_the_cut(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.finish()
    desk.window.inspector.takes.list.setCurrentRow(1)
    shown: list[str | None] = []
    player = desk.window.services.player
    show_take = player.show_take
    player.show_take = lambda shot, take: (shown.append(take), show_take(shot, take))[1]
    desk.trigger("undo")
    assert shown == [None]
