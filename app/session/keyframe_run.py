"""The job that makes a keyframe: its progress, and the picture on its way into the project."""

from collections.abc import Generator
from dataclasses import replace

from typing_extensions import override

from app.language import mark, tr
from app.model.jobs import Done, Failed
from app.model.keyframes import choose_keyframe
from app.model.takes import Take, TakeState
from app.session.document import Document
from app.session.job_run import JobRun, RunState
from app.session.keyframe_plan import keyframe_file
from app.session.take_plan import with_rung
from app.storage.errors import ProjectError, reason_of
from app.storage.reference_files import keep_reference
from generation.protocol import Event, KeyframeReady


class KeyframeRun(JobRun):
    """As the run of a take, whose one chunk is a picture."""

    @override
    def after(self, event: Event) -> RunState:
        if isinstance(event, KeyframeReady):
            self._made = 1
            self._pace.chunk_done()
        return super().after(event)

    @override
    def finish(self) -> Generator[None, None, Done | Failed]:
        """Keep the picture and let the shot begin from it; it is made already if that fails."""
        file = keyframe_file(self._document, self.plan.take.id)
        try:
            png = file.read_bytes()
            take = with_rung(self.plan.take, self.rung)
            take_in_keyframe(self._document, take, png)
            file.unlink(missing_ok=True)
        except OSError as error:
            text = mark(
                "The keyframe could not be read: {error}. Nothing was changed; make it again."
            )
            return Failed("disk", tr(text, error=reason_of(error)))
        except ProjectError as error:
            return Failed("disk", str(error))
        yield
        return Done()

    @override
    def keep_found(self) -> None:
        """A picture that was finished lies in the cache, where its job finds it again."""

    @override
    def keep(self) -> str:
        return tr("The project is as it was before.")


def take_in_keyframe(document: Document, take: Take, png: bytes) -> None:
    """Keep a picture as a keyframe of its shot, which begins from it: one edit.

    ProjectError when it cannot be written; then nothing was changed.
    """
    document.catch_up()  # another program may have edited the project while this was made
    picture = keep_reference(document.require_folder(), png)
    take = replace(take, picture=picture, state=TakeState.COMPLETE)
    document.add_take(take)
    if document.project.has_shot(take.shot):
        was_dirty, shot = document.is_dirty, document.project.shot(take.shot)
        project = choose_keyframe(document.project, take.shot, take)
        document.edit(tr("Keyframe of {shot}", shot=shot.name), project)
        if not was_dirty:
            document.save()
