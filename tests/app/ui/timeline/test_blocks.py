"""What the builder keeps of its blocks is what it would make anew."""

import pytest

from app.model.edits import set_duration, set_enabled, set_prompt
from app.session.document import Document
from app.session.generation import GenerationController
from app.ui.shot_status import Status
from app.ui.timeline.blocks import BlockBuilder
from tests.app.session.conftest import controller, document, models_dir, worker
from tests.app.session.fakes import FakeClient

__all__ = ["controller", "document", "models_dir", "worker"]


def test_blocks_are_those_of_a_fresh_builder_after_every_step(
    document: Document, controller: GenerationController, worker: FakeClient
) -> None:
    kept = BlockBuilder(document, controller)

    def check() -> list[Status]:
        blocks = kept.build()
        assert blocks == BlockBuilder(document, controller).build()
        return [block.status.status for block in blocks]

    assert check() == [Status.EMPTY] * 3
    controller.generate(["s1", "s2", "s3"])
    worker.load()
    for _ in range(3):
        worker.finish()
        check()
    assert check() == [Status.READY] * 3
    controller.forget_finished()
    check()
    for edit in (
        set_prompt(document.project, "s1", "another"),
        set_duration(document.project, "s2", 50),
        set_duration(document.project, "s2", 500),
        set_enabled(document.project, "s1", enabled=False),
    ):
        document.edit("Edit", edit)
        check()
    while document.undo_text is not None:
        document.undo()
        check()


def test_a_shot_that_turns_stale_with_another_keeps_the_rest_of_its_block(
    document: Document, controller: GenerationController, worker: FakeClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    controller.generate(["s1", "s2", "s3"])
    worker.load()
    for _ in range(3):
        worker.finish()
    controller.forget_finished()
    kept = BlockBuilder(document, controller)
    before = kept.build()
    made: list[int] = []
    monkeypatch.setattr(
        "app.ui.timeline.blocks.listed_takes", lambda *_: made.append(1) or ("take",)
    )
    document.edit("Prompt", set_prompt(document.project, "s1", "another"))
    after = kept.build()
    assert len(made) == 1
    assert [block.status.status for block in after] == [Status.STALE] * 3
    assert [block.take for block in after] == [block.take for block in before]
