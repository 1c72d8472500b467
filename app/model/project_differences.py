"""What is different between two states of a project, in a filmmaker's words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.language import mark, tr, tr_count
from app.model.project import Project, Shot

_MOST_NAMES = 6
_COME = mark("{n} more shot: {names}"), mark("{n} more shots: {names}")
_GONE = mark("{n} shot fewer: {names}"), mark("{n} shots fewer: {names}")
_MOVED = mark("another order of the shots")
_OF_SHOTS: tuple[tuple[tuple[str, str], Callable[[Shot], object]], ...] = (
    ((mark("another prompt in {n} shot: {names}"), mark("another prompt in {n} shots: {names}")),
     lambda shot: shot.prompt),
    ((mark("another length of {n} shot: {names}"), mark("another length of {n} shots: {names}")),
     lambda shot: (shot.frames, shot.in_frame)),
    ((mark("another take in {n} shot: {names}"), mark("another take in {n} shots: {names}")),
     lambda shot: shot.selected_take),
    ((mark("{n} shot on or off: {names}"), mark("{n} shots on or off: {names}")),
     lambda shot: shot.enabled),
    ((mark("another name of {n} shot: {names}"), mark("another name of {n} shots: {names}")),
     lambda shot: shot.name),
)
_ELSE = (
    mark("something else in {n} shot: {names}"), mark("something else in {n} shots: {names}")
)
_OF_PROJECT: tuple[tuple[str, Callable[[Project], object]], ...] = (
    (mark("another title"), lambda project: project.title),
    (mark("another frame rate, size or first timecode"),
     lambda project: (project.rate, project.size, project.start_timecode)),
    (mark("another cast"), lambda project: project.cast),
    (mark("other LoRAs"), lambda project: project.loras),
    (mark("other markers"), lambda project: project.markers),
    (mark("other names, notes or stars of takes"), lambda project: project.marks),
    (mark("other settings of the prompts"),
     lambda project: (project.style, project.negative, project.variables)),
    (mark("other settings"),
     lambda project: (project.model, project.memory_budget, project.naming, project.draft)),
)


def project_differences(old: Project, new: Project) -> tuple[str, ...]:
    """What the new one has that the old one has not, each as a clause; none: they are equal."""
    return (*_shot_words(old, new), *_project_words(old, new))


def _shot_words(old: Project, new: Project) -> Iterator[str]:
    if old.shots == new.shots:
        return
    was = {shot.id: shot for shot in old.shots}
    now = {shot.id: shot for shot in new.shots}
    yield from _named(_COME, [shot for shot in new.shots if shot.id not in was])
    yield from _named(_GONE, [shot for shot in old.shots if shot.id not in now])
    if [i for i in was if i in now] != [i for i in now if i in was]:
        yield tr(_MOVED)
    pairs = [
        (was[shot.id], shot) for shot in new.shots if shot.id in was and was[shot.id] != shot
    ]
    for words, part in _OF_SHOTS:
        yield from _named(words, [one for other, one in pairs if part(one) != part(other)])
    yield from _named(_ELSE, [one for other, one in pairs if _rest(one) != _rest(other)])


def _rest(shot: Shot) -> Shot:
    """The shot without what is told by a name."""
    return replace(
        shot, prompt="", frames=1, in_frame=0, selected_take=None, enabled=True, name=""
    )


def _named(words: tuple[str, str], shots: Sequence[Shot]) -> Iterator[str]:
    if shots:
        names = ", ".join(shot.name for shot in shots[:_MOST_NAMES])
        names += " …" if len(shots) > _MOST_NAMES else ""
        yield tr_count(len(shots), *words, names=names)


def _project_words(old: Project, new: Project) -> Iterator[str]:
    for words, part in _OF_PROJECT:
        if part(old) != part(new):
            yield tr(words)
