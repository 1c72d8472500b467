"""A model that goes on in its own way, in the window: what it reads, and what has no effect."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from app.model.edits import set_prompt
from app.model.project import Reference, ReferenceKind
from generation.protocol import GenerateShot, RetrieveFrames
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk
from tests.app.ui.inspector.test_memory_list import lines, memory, select, wish

READS = "animatic reads the last 4.5 s before a chunk; it has no memory of older shots."


@pytest.fixture
def reading_desk(
    open_desk: Callable[[], Desk], models_dir: Path, tmp_path: Path
) -> Callable[[dict[str, object]], Desk]:
    """Three shots of four seconds, and a model that reads as is said."""

    def opened(past: dict[str, object]) -> Desk:
        file = models_dir / "animatic" / "throughline.json"
        card = json.loads(file.read_text())
        del card["memory"]
        file.write_text(json.dumps(card | {"past": past}))
        desk = open_desk()
        desk.document.create(tmp_path / "film.throughline", project(shot(1), shot(2), shot(3)))
        desk.window.show()
        QTest.qWaitForWindowExposed(desk.window)
        return desk

    return opened


def test_the_memory_tab_says_what_the_model_reads(
    reading_desk: Callable[[dict[str, object]], Desk],
) -> None:
    desk = reading_desk({"latents": 9})
    desk.window.resize(1280, 720)
    desk.generate_everything()
    select(desk, 2)
    panel = memory(desk)
    QTest.qWait(20)  # the layout comes to rest
    assert panel.reads.height() >= panel.reads.fontMetrics().height()
    assert panel.reads.isVisible()
    assert panel.reads.text() == panel.reads.toolTip() == READS
    assert lines(desk) == [
        "1  SH0010  ·  left out  ·  the model looks back only 4.5 s",
        "2  SH0020  ·  fine  ·  it comes just before",
    ]
    wish(desk, 0, panel.pin)
    assert desk.document.project.shots[2].pinned == ()
    for greyed in (panel.pin, panel.pictures, panel.budget):
        assert greyed.isVisible()
        assert not greyed.isEnabled()
        assert greyed.toolTip() == READS
    wish(desk, 1, panel.ignore)
    assert [line.split("  ·  ")[1] for line in lines(desk)] == ["fine", "left out"]
    desk.window.memory.show_selected()
    assert desk.window.memory.empty.isVisible()
    assert desk.window.memory.empty.text() == READS


def test_a_model_with_a_memory_has_all_of_it_again(desk: Desk) -> None:
    desk.generate_everything()
    select(desk, 2)
    wish(desk, 0, memory(desk).pin)
    assert not memory(desk).reads.isVisible()
    assert memory(desk).pictures.isEnabled()
    assert memory(desk).budget.isEnabled()
    assert memory(desk).pin.toolTip() == "Remember this shot finely before all others"


def test_new_takes_are_told_of_what_is_read_alone(
    reading_desk: Callable[[dict[str, object]], Desk],
) -> None:
    desk = reading_desk({"latents": 9})
    desk.generate_everything()
    asked = desk.worker.newest(GenerateShot)
    first, second, _ = (one.selected_take for one in desk.document.project.shots)
    assert [take.take for take in asked.history] == [second]
    assert first not in asked.recipe.history
    assert desk.document.stale() == {}


def test_a_shot_that_needs_a_picture_says_so_before_anything_begins(
    reading_desk: Callable[[dict[str, object]], Desk],
) -> None:
    desk = reading_desk({"pictures": 1, "cited": 1, "starts": True})
    desk.click(0)
    notes = desk.window.inspector.fields.status.notes
    assert notes.text().startswith("SH0010 needs a picture to start from")
    desk.trigger("generate_all")
    assert desk.generation.is_idle
    assert not [sent for sent in desk.worker.sent if isinstance(sent, GenerateShot)]
    ada = Reference("ada", ReferenceKind.CHARACTER, "a" * 64)
    cited = set_prompt(replace(desk.document.project, cast=(ada,)), "s1", "@ada sits")
    desk.document.edit("Cite", cited)
    assert not notes.isVisible()
    desk.generate_everything()  # the others go on from the first
    desk.document.edit("Uncite", set_prompt(desk.document.project, "s1", "a boat"))
    assert not notes.isVisible()  # it has a take: its picture is only needed for another
    assert [len(take.recipe.history) for take in desk.document.library.by_id.values()] == [0, 1, 1]


def test_a_model_without_a_memory_encoder_plans_nothing_and_says_so(
    open_desk: Callable[[], Desk], models_dir: Path, tmp_path: Path
) -> None:
    (models_dir / "animatic" / "transformer").mkdir()
    desk = open_desk()
    desk.document.create(tmp_path / "film.throughline", project(shot(1), shot(2), shot(3)))
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    desk.generate_everything()
    assert desk.worker.newest(GenerateShot).history == ()
    select(desk, 2)
    panel = memory(desk)
    says = "animatic has no memory encoder: the shot goes on from its own last pictures"
    assert panel.reads.toolTip().startswith(says)
    assert lines(desk) == [
        f"{number}  SH00{number}0  ·  left out  ·  the model has no memory encoder"
        for number in (1, 2)
    ]
    for button in (panel.pin, panel.ignore, panel.go_on):
        wish(desk, 0, button)
    third = desk.document.project.shots[2]
    assert (third.pinned, third.ignored, third.continues) == ((), (), None)
    for greyed in (panel.pin, panel.ignore, panel.go_on, panel.pictures, panel.budget):
        assert not greyed.isEnabled()
        assert greyed.toolTip().startswith(says)
    desk.window.memory.show_selected()
    assert desk.window.memory.empty.text().startswith(says)
    assert not desk.worker.count(RetrieveFrames)
    desk.document.edit("Prompt", set_prompt(desk.document.project, "s1", "a boat"))
    assert list(desk.document.stale()) == ["s1"]
