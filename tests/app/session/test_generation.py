"""Generation against a scripted worker: order, recipes, cancelling, failing, going on."""

import json
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.model.cutting import delete_shots
from app.model.edits import select_take, set_enabled, set_prompt, set_seed
from app.model.jobs import Cancelled, Done, Failed, Hold, Queued, Running
from app.model.lineage import Empty, Partial, Ready
from app.model.takes import TakeState
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.take_plan import GenerationError
from generation.protocol import (
    CancelJob,
    ChunkReady,
    GenerateShot,
    JobFailed,
    JobNote,
    LoadModel,
    LoadProgress,
    StepProgress,
    WorkerReady,
)
from tests.app.session.fakes import FakeClient


def ready_worker(controller: GenerationController, worker: FakeClient, *shots: str) -> None:
    """Ask for shots and load the model."""
    controller.generate(shots)
    worker.load()


def make_all(controller: GenerationController, worker: FakeClient, *shots: str) -> None:
    controller.generate(shots)
    if worker.count(GenerateShot) == 0:
        worker.load()
    for _ in shots:
        worker.finish()


def test_the_model_is_loaded_before_the_first_job_and_only_once(
    controller: GenerationController, worker: FakeClient, models_dir: Path
) -> None:
    controller.generate(["s1"])
    assert worker.sent == [LoadModel(folder=str(models_dir / "animatic"))]
    worker.load()
    worker.finish()
    controller.generate(["s2"])
    assert worker.count(LoadModel) == 1
    assert worker.count(GenerateShot) == 2


def test_shots_are_made_in_story_order_whatever_was_asked(
    controller: GenerationController, worker: FakeClient
) -> None:
    make_all(controller, worker, "s3", "s1", "s2")
    takes = [c.recipe.prompt for c in worker.sent if isinstance(c, GenerateShot)]
    assert takes == ["prompt 1", "prompt 2", "prompt 3"]


def test_later_shots_of_a_batch_remember_the_takes_just_made(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1", "s2", "s3")
    commands = [c for c in worker.sent if isinstance(c, GenerateShot)]
    first, second, third = (c.take for c in commands)
    assert commands[1].recipe.history == (first,)
    assert commands[2].recipe.history == (first, second)
    assert [h.folder for h in commands[2].history] == [
        str(document.take_folder(first)),
        str(document.take_folder(second)),
    ]
    assert document.project.shot("s3").selected_take == third
    assert all(state == Ready() for state in document.states().values())


def test_a_finished_take_is_selected_by_an_edit_that_can_be_undone(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s2")
    assert document.undo_text == "Generate SH0020"
    document.undo()
    assert document.state("s2") == Empty()
    assert len(document.library.of_shot("s2")) == 1


def test_a_clean_document_is_saved_and_an_edited_one_is_not(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    assert not document.is_dirty
    document.edit("Prompt", set_prompt(document.project, "s3", "unsaved"))
    make_all(controller, worker, "s2")
    assert document.is_dirty
    data = json.loads((document.require_folder() / "project.json").read_bytes())
    assert data["shots"][0]["selected_take"] is not None
    assert data["shots"][2]["prompt"] == "prompt 3"


def test_chunks_arrive_while_the_rest_is_being_made(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    ready_worker(controller, worker, "s1")
    worker.begin()
    assert len(document.library) == 0
    with qtbot.waitSignal(controller.chunk_ready) as told:
        worker.make_chunk(0)
    shot_id, take_id, index = told.args
    assert (shot_id, index) == ("s1", 0)
    made = document.library.by_id[take_id]
    assert (made.state, made.pictures) == (TakeState.RUNNING, 17)
    assert controller.progress_of("s1") == 0.5
    assert controller.progress_of("s2") is None


def test_progress_counts_steps(controller: GenerationController, worker: FakeClient) -> None:
    ready_worker(controller, worker, "s1", "s2")
    command = worker.begin()
    worker.say(StepProgress(command.job, 0, 4, 8))
    assert controller.progress_of("s1") == 0.25
    assert controller.step == StepProgress(command.job, 0, 4, 8)
    assert controller.chunks == 2
    assert isinstance(controller.queue.jobs[1].state, Queued)


def test_the_time_left_is_unknown_until_a_chunk_was_made(
    controller: GenerationController, worker: FakeClient
) -> None:
    assert controller.seconds_left() is None
    ready_worker(controller, worker, "s1")
    worker.begin()
    assert controller.seconds_left() is None
    worker.make_chunk(0)
    assert controller.seconds_left() is not None


def test_previews_notes_and_loading_are_passed_on(
    controller: GenerationController, worker: FakeClient, qtbot: QtBot
) -> None:
    controller.generate(["s1"])
    with qtbot.waitSignal(controller.loading) as loading:
        worker.say(LoadProgress("Reading weights", 0.5))
    assert loading.args == ["Reading weights", 0.5]
    worker.load()
    job = worker.begin().job
    with qtbot.waitSignal(controller.preview_ready) as preview:
        worker.say(step := StepProgress(job, 0, 1, 8, "p.png", 3, 250))
    assert preview.args == ["s1", step]
    with qtbot.waitSignal(controller.note) as note:
        worker.say(JobNote(job, "Animatic does not know zebras."))
    assert note.args == ["Animatic does not know zebras."]


def test_the_same_recipe_gets_another_seed_so_that_it_is_another_take(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    make_all(controller, worker, "s1")
    first, second = document.library.of_shot("s1")
    assert first.recipe.seed == 1
    assert second.recipe.seed == 2
    assert document.project.shot("s1").seed == 2
    assert document.state("s1") == Ready()
    document.undo()
    assert document.project.shot("s1").seed == 1
    assert document.project.shot("s1").selected_take == first.id


def test_another_take_that_was_interrupted_is_continued(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    controller.generate(["s1"])
    worker.begin()
    worker.make_chunk(0)
    controller.cancel()
    worker.cancelled()
    begun = document.library.of_shot("s1")[1]
    controller.generate(["s1"], resume=True)
    assert worker.newest(GenerateShot).take == begun.id
    assert worker.newest(GenerateShot).first_chunk == 1
    worker.finish()
    assert document.project.shot("s1").selected_take == begun.id
    assert document.state("s1") == Ready()


def test_an_edit_by_another_program_meanwhile_is_not_lost(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    other = Document()
    other.load(document.require_folder())
    other.edit("Prompt", set_prompt(other.project, "s2", "from elsewhere"))
    other.save()
    worker.finish()
    other.load(document.require_folder())
    assert other.project == document.project
    assert other.project.shot("s2").prompt == "from elsewhere"
    assert other.state("s1") == Ready()


def test_saving_elsewhere_stops_what_is_written_into_the_former_folder(
    controller: GenerationController, worker: FakeClient, document: Document, tmp_path: Path
) -> None:
    ready_worker(controller, worker, "s1")
    command = worker.begin()
    worker.make_chunk(0)
    document.save_as(tmp_path / "copy.throughline")
    assert worker.newest(CancelJob).job == command.job
    worker.make_chunk(1)
    take = document.library.by_id[command.take]
    assert (take.state, len(take.chunks)) == (TakeState.PARTIAL, 1)
    assert controller.is_idle
    warnings = document.load(tmp_path / "copy.throughline")
    assert warnings == ()


def test_a_seed_that_the_user_changes_meanwhile_stays(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    controller.generate(["s1"])
    document.edit("Seed", set_seed(document.project, "s1", 77))
    worker.finish()
    assert document.project.shot("s1").seed == 77


def test_an_edited_prompt_keeps_its_seed(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    document.edit("Prompt", set_prompt(document.project, "s1", "another"))
    make_all(controller, worker, "s1")
    assert [t.recipe.seed for t in document.library.of_shot("s1")] == [1, 1]


def test_cancelling_keeps_the_finished_chunks(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    command = worker.begin()
    worker.make_chunk(0)
    controller.cancel()
    assert worker.newest(CancelJob).job == command.job
    with qtbot.waitSignal(controller.idle):
        worker.cancelled()
    kept = document.library.by_id[command.take]
    assert (kept.state, len(kept.chunks)) == (TakeState.PARTIAL, 1)
    assert isinstance(document.state("s1"), Partial)
    assert all(isinstance(job.state, Cancelled) for job in controller.queue.jobs)


def test_cancelling_before_the_first_chunk_leaves_nothing(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    command = worker.begin()
    Path(command.take_folder).mkdir(parents=True)
    controller.cancel()
    worker.cancelled()
    assert len(document.library) == 0
    assert not Path(command.take_folder).exists()


def test_cancelling_while_the_model_loads(
    controller: GenerationController, worker: FakeClient, qtbot: QtBot
) -> None:
    controller.generate(["s1", "s2"])
    with qtbot.waitSignal(controller.idle):
        controller.cancel()
    worker.load()
    assert worker.count(GenerateShot) == 0


def test_one_shot_can_be_cancelled_and_the_others_go_on(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1", "s2", "s3")
    worker.begin()
    controller.cancel_shot("s2")
    controller.cancel_shot("s1")
    worker.cancelled()
    worker.finish()
    assert [type(job.state) for job in controller.queue.jobs] == [Cancelled, Cancelled, Done]
    assert document.state("s3") == Ready()


def test_a_cancelled_selected_take_does_not_replace_a_whole_one(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    whole = document.project.shot("s1").selected_take
    controller.generate(["s1"])
    worker.begin()
    worker.make_chunk(0)
    controller.cancel()
    worker.cancelled()
    assert document.project.shot("s1").selected_take == whole
    assert len(document.library.of_shot("s1")) == 2


def test_a_partial_take_is_continued_where_it_stopped(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    first = worker.begin()
    worker.make_chunk(0)
    controller.cancel()
    worker.cancelled()
    controller.continue_take(first.take)
    again = worker.newest(GenerateShot)
    assert (again.take, again.first_chunk, again.recipe) == (first.take, 1, first.recipe)
    worker.finish()
    assert document.library.by_id[first.take].state is TakeState.COMPLETE
    assert document.state("s1") == Ready()


def test_generating_what_is_missing_continues_it(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    first = worker.begin()
    worker.make_chunk(0)
    controller.cancel()
    worker.cancelled()
    assert controller.missing_shots() == ("s1", "s2", "s3")
    controller.generate_missing()
    assert worker.newest(GenerateShot).first_chunk == 1
    assert worker.newest(GenerateShot).take == first.take
    for _ in range(3):
        worker.finish()
    assert controller.missing_shots() == ()


def test_a_partial_take_of_another_recipe_is_not_continued(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    first = worker.begin()
    worker.make_chunk(0)
    controller.cancel()
    worker.cancelled()
    document.edit("Prompt", set_prompt(document.project, "s1", "another"))
    controller.generate_missing()
    again = worker.newest(GenerateShot)
    assert again.take != first.take
    assert again.first_chunk == 0


def test_disabled_shots_are_not_missing(
    controller: GenerationController, document: Document
) -> None:
    document.edit("Disable", set_enabled(document.project, "s2", enabled=False))
    assert controller.missing_shots() == ("s1", "s3")


def test_stale_shots_are_made_again_in_order(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1", "s2", "s3")
    document.edit("Prompt", set_prompt(document.project, "s2", "another"))
    jobs = controller.generate_stale()
    assert [job.shot for job in jobs] == ["s2", "s3"]
    worker.finish()
    worker.finish()
    assert document.stale() == {}


def test_a_worker_that_dies_is_replaced_and_the_take_goes_on_once(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    first = worker.begin()
    worker.make_chunk(0)
    with qtbot.waitSignal(controller.note) as told, qtbot.assertNotEmitted(controller.failed):
        worker.die()
    ended, kept, rest = told.args[0].partition(" 1 finished chunk was kept")
    assert (ended, bool(kept)) == ("The worker process was ended by signal 9.", True)
    assert rest.endswith("It goes on by itself now, once.")
    assert "Generate again" not in rest
    worker.load()
    again = worker.newest(GenerateShot)
    assert (again.take, again.first_chunk) == (first.take, 1)
    worker.finish()
    assert [type(job.state) for job in controller.queue.jobs] == [Done, Running]
    assert document.library.by_id[first.take].state is TakeState.COMPLETE


def test_a_worker_that_dies_twice_leaves_a_partial_take_and_a_message(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    command = worker.begin()
    worker.make_chunk(0)
    worker.die()
    worker.load()
    with qtbot.waitSignals([controller.failed, controller.idle]):
        worker.die()
    job = controller.job_of("s1")
    assert job is not None
    assert isinstance(job.state, Failed)
    assert job.state.kind == "worker_died"
    for part in ("signal 9", "SH0010", "1 finished chunk was kept", "Generate again", "1 more"):
        assert part in job.state.message
    assert document.library.by_id[command.take].state is TakeState.PARTIAL
    make_all_after_death(controller, worker, document)


def make_all_after_death(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    controller.generate_missing()
    assert worker.count(LoadModel) == 3
    worker.load()
    for _ in range(3):
        worker.finish()
    assert all(state == Ready() for state in document.states().values())


def test_a_worker_that_dies_while_it_is_cancelled_is_just_cancelled(
    controller: GenerationController, worker: FakeClient, qtbot: QtBot
) -> None:
    ready_worker(controller, worker, "s1")
    worker.begin()
    controller.cancel()
    with qtbot.assertNotEmitted(controller.failed):
        worker.die()
    job = controller.job_of("s1")
    assert job is not None
    assert job.state == Cancelled()


def test_a_worker_that_dies_while_it_loads(
    controller: GenerationController, worker: FakeClient, qtbot: QtBot
) -> None:
    controller.generate(["s1"])
    worker.die()
    assert worker.count(LoadModel) == 2
    with qtbot.waitSignal(controller.failed) as told:
        worker.die()
    assert "nothing was changed" in told.args[0]
    controller.generate(["s1"])
    assert worker.count(LoadModel) == 3


def test_a_worker_that_dies_idle_says_nothing(
    controller: GenerationController, worker: FakeClient, qtbot: QtBot
) -> None:
    make_all(controller, worker, "s1")
    with qtbot.assertNotEmitted(controller.failed):
        worker.die()
    controller.generate(["s2"])
    assert worker.count(LoadModel) == 2


def test_a_failed_job_stops_the_ones_behind_it(
    controller: GenerationController, worker: FakeClient, qtbot: QtBot
) -> None:
    ready_worker(controller, worker, "s1", "s2", "s3")
    command = worker.begin()
    with qtbot.waitSignals([controller.failed, controller.idle]):
        worker.say(JobFailed(command.job, "oom", "No memory; nothing was finished."))
    states = [job.state for job in controller.queue.jobs]
    text = "No memory; nothing was finished. 2 more shots wait in the queue."
    assert states == [Failed("oom", text), Queued(Hold.FAILED), Queued(Hold.FAILED)]
    controller.resume()
    assert worker.newest(GenerateShot).job == controller.queue.jobs[1].id


def test_a_model_that_does_not_load(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    controller.generate(["s1"])
    with qtbot.waitSignal(controller.failed) as told:
        worker.say(JobFailed(None, "weights", "vae is truncated; get the model again."))
    assert told.args == ["vae is truncated; get the model again. Nothing was changed."]
    assert len(document.library) == 0
    assert controller.is_idle


def test_another_protocol_is_refused(
    controller: GenerationController, worker: FakeClient, qtbot: QtBot
) -> None:
    controller.generate(["s1"])
    with qtbot.waitSignal(controller.failed) as told:
        worker.say(WorkerReady(99, "9", 1, "fake"))
    assert "protocol 99" in told.args[0]
    assert controller.is_idle


def test_events_of_a_job_that_was_given_up_are_ignored(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    worker.begin()
    worker.say(JobFailed("another job", "oom", "Not ours."))
    job = controller.job_of("s1")
    assert job is not None
    assert isinstance(job.state, Running)


def test_a_shot_that_was_deleted_meanwhile_is_left_out(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1", "s2", "s3")
    document.edit("Delete", delete_shots(document.project, ["s2"]))
    worker.finish()
    worker.finish()
    assert [type(job.state) for job in controller.queue.jobs] == [Done, Cancelled, Done]


def test_a_shot_that_is_deleted_while_it_is_made_keeps_its_take(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    document.edit("Delete", delete_shots(document.project, ["s1"]))
    worker.finish()
    assert len(document.library.of_shot("s1")) == 1
    document.undo()
    assert document.state("s1") == Empty()


def test_lost_files_in_the_history_are_named_before_anything_starts(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    make_all(controller, worker, "s1")
    take = document.library.of_shot("s1")[0]
    (document.take_folder(take.id) / "chunk_000.safetensors").unlink()
    document.load(document.require_folder())
    with qtbot.waitSignal(controller.failed) as told:
        controller.generate(["s2"])
    assert "lost files" in told.args[0]
    assert "generate shot 1 again" in told.args[0]
    assert worker.count(GenerateShot) == 1


def test_a_take_with_lost_files_is_made_whole_again(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    take = document.library.of_shot("s1")[0]
    (document.take_folder(take.id) / "chunk_001.mp4").unlink()
    document.load(document.require_folder())
    assert "s1" in controller.missing_shots()
    controller.generate(["s1"], resume=True)
    assert worker.newest(GenerateShot).first_chunk == 1
    assert worker.newest(GenerateShot).take == take.id
    worker.finish()
    assert document.state("s1") == Ready()


def test_without_the_model_nothing_starts(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    document.set_card(None)
    with pytest.raises(GenerationError, match="is not installed"):
        controller.generate(["s1"])
    assert worker.sent == []
    assert controller.queue.jobs == ()


def test_a_take_of_other_weights_is_not_continued(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    command = worker.begin()
    worker.make_chunk(0)
    controller.cancel()
    worker.cancelled()
    card = document.card
    assert card is not None
    document.set_card(msgspec.structs.replace(card, weights="other"))
    with pytest.raises(GenerationError, match="another model"):
        controller.continue_take(command.take)


def test_asking_twice_for_a_waiting_shot_queues_it_once(
    controller: GenerationController, worker: FakeClient
) -> None:
    controller.generate(["s1", "s2"])
    assert controller.generate(["s2"]) == ()
    assert len(controller.queue.jobs) == 2


def test_nothing_to_do_is_nothing(controller: GenerationController, worker: FakeClient) -> None:
    assert controller.generate_stale() == ()
    assert worker.sent == []


def test_another_project_stops_what_runs_without_touching_it(
    controller: GenerationController, worker: FakeClient, document: Document, tmp_path: Path
) -> None:
    ready_worker(controller, worker, "s1", "s2")
    command = worker.begin()
    other = Document()
    other.create(tmp_path / "other.throughline", document.project)
    document.load(tmp_path / "other.throughline")
    assert worker.newest(CancelJob).job == command.job
    assert controller.is_idle
    worker.make_chunk(0)
    assert len(document.library) == 0


def test_a_full_disk_fails_the_job_and_stops_the_worker(
    controller: GenerationController, worker: FakeClient, document: Document, qtbot: QtBot
) -> None:
    ready_worker(controller, worker, "s1")
    command = worker.begin()
    takes = document.require_folder() / "takes"
    takes.rmdir()
    takes.write_text("in the way")
    with qtbot.waitSignal(controller.failed) as told:
        worker.say(ChunkReady(command.job, 0, "l.safetensors", "v.mp4", 17, "d"))
    assert "could not be saved" in told.args[0]
    assert worker.newest(CancelJob).job == command.job
    assert controller.is_idle


def test_a_selected_take_is_what_later_shots_remember(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    make_all(controller, worker, "s1")
    make_all(controller, worker, "s1")
    first, _ = document.library.of_shot("s1")
    document.edit("Select", select_take(document.project, "s1", first))
    controller.generate(["s2"])
    assert worker.newest(GenerateShot).recipe.history == (first.id,)


def test_what_runs_is_not_missing(
    controller: GenerationController, worker: FakeClient, document: Document
) -> None:
    ready_worker(controller, worker, "s1")
    worker.begin()
    assert [job.shot for job in controller.generate_missing()] == ["s2", "s3"]
    assert controller.generate_missing() == ()
