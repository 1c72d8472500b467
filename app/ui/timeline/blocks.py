"""What the timeline draws of each shot: values made from document and queue, read by painters."""

from collections.abc import Callable
from dataclasses import dataclass

from app.language import mark, tr, tr_count
from app.model.project import Project, Shot
from app.model.take_keeping import listed_takes
from app.model.takes import Take
from app.model.time import FrameRange
from app.model.timeline import Span, frames_covered, spans
from app.session.document import Document
from app.session.generation import GenerationController
from app.ui.shot_status import ShotStatus, shot_status, status_without_job


@dataclass(frozen=True)
class Block:
    """One shot on the timeline; a disabled one fills no frames and is drawn as a tab."""

    shot: Shot
    number: int
    range: FrameRange
    status: ShotStatus
    take: Take | None
    takes: int
    covered_frames: int

    @property
    def shown_frames(self) -> int:
        """How many of the shot's frames have pictures, counted from its first."""
        return max(0, min(self.range.frames, self.covered_frames - self.shot.in_frame))

    @property
    def head_frames(self) -> int:
        """Pictures before the cut: the handle on the left."""
        return self.shot.in_frame if self.take is not None else 0

    @property
    def tail_frames(self) -> int:
        """Pictures after the cut: the handle on the right."""
        return max(0, self.covered_frames - self.shot.in_frame - self.shot.frames)

    @property
    def take_label(self) -> str:
        """Which take of how many: "take 2/3"."""
        if self.take is None:
            return tr_count(self.takes, mark("{n} take"), mark("{n} takes")) if self.takes else ""
        total = max(self.takes, self.take.number)
        return tr("take {number}/{total}", number=self.take.number, total=total)


class BlockBuilder:
    """Makes the blocks of the document; what has not changed of them is used again."""

    def __init__(self, document: Document, generation: GenerationController) -> None:
        self._document = document
        self._generation = generation
        self._known: dict[str, tuple[tuple[object, ...], Block]] = {}
        self._reader: _Reader | None = None

    def build(self, project: Project | None = None) -> tuple[Block, ...]:
        """The blocks of the document, or of a project that a gesture previews."""
        shown = self._document.project if project is None else project
        reader = _Reader(self._document, self._generation)
        known: dict[str, tuple[tuple[object, ...], Block]] = {}
        reads_alike = reader.agreeing(self._reader)
        for number, span in enumerate(spans(shown), start=1):
            was = self._known.get(span.shot.id)
            if was is not None and was[1].shot is span.shot and reads_alike(span.shot.id):
                known[span.shot.id] = reader.again(was, span, number)
                continue
            read = reader.read(span.shot)
            if was is not None and was[0] == read:
                block = _moved(was[1], span, number)
            else:
                block = _block(self._document, self._generation, span, number)
            known[span.shot.id] = read, block
        self._known, self._reader = known, reader
        return tuple(block for _, block in known.values())


def _moved(block: Block, span: Span, number: int) -> Block:
    if (block.shot, block.range, block.number) == (span.shot, span.range, number):
        return block
    facts = (block.status, block.take, block.takes, block.covered_frames)
    return Block(span.shot, number, span.range, *facts)


class _Reader:
    """What a block is made from, besides the shot's length and place."""

    def __init__(self, document: Document, generation: GenerationController) -> None:
        self._states, self._library = document.states(), document.library
        self._common = (document.project.rate, document.project.marks)
        self._jobs = {job.shot: job for job in generation.queue.jobs}
        self._run = generation.chunks, generation.pausing.is_reached

    def agreeing(self, other: "_Reader | None") -> Callable[[str], bool]:
        """Whether both read the same of a shot that has not changed itself, but for its state."""
        if other is None or other._library is not self._library or other._common != self._common:
            return lambda _: False
        busy = self._jobs.keys() | other._jobs.keys()
        return lambda shot_id: shot_id not in busy

    def again(
        self, was: tuple[tuple[object, ...], Block], span: Span, number: int
    ) -> tuple[tuple[object, ...], Block]:
        """What was read and made of such a shot, with its state and place of today."""
        (common, state, *others), block = was
        now = self._states.get(span.shot.id)
        if now is state:
            return was[0], _moved(block, span, number)
        status = status_without_job(now, block.take)
        facts = (block.take, block.takes, block.covered_frames)
        return (common, now, *others), Block(span.shot, number, span.range, status, *facts)

    def read(self, shot: Shot) -> tuple[object, ...]:
        """Equal values mean an equal block; most of them are the very same objects."""
        library, job = self._library, self._jobs.get(shot.id)
        running = None if job is None else (job.state, library.get(job.take), self._run)
        takes = tuple(map(library.of_shot, (shot.id, *shot.origins)))
        state = self._states.get(shot.id)
        return self._common, state, running, takes, library.get(shot.selected_take)


def shown_take(document: Document, generation: GenerationController, shot: Shot) -> Take | None:
    """The take being made once it has pictures, otherwise the selected one."""
    job = generation.job_of(shot.id)
    if job is not None and not job.is_over:
        running = document.library.get(job.take)
        if running is not None and running.chunks:
            return running
    return document.selected_take(shot)


def _block(document: Document, generation: GenerationController, span: Span, number: int) -> Block:
    take = shown_take(document, generation, span.shot)
    rate = document.project.rate
    covered = 0 if take is None else frames_covered(take.pictures, rate, take.recipe.rate)
    return Block(
        shot=span.shot,
        number=number,
        range=span.range,
        status=shot_status(document, generation, span.shot.id),
        take=take,
        takes=len(listed_takes(document.project, document.library, span.shot)),
        covered_frames=covered,
    )
