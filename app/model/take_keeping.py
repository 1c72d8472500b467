"""Which takes a shot lists, who needs a take, and which ones nobody needs any more."""

from app.language import tr
from app.model.lineage import takes_of
from app.model.project import Project, Shot
from app.model.take_marks import is_deleted
from app.model.takes import Take, TakeLibrary, TakeState


def listed_takes(project: Project, library: TakeLibrary, shot: Shot) -> tuple[Take, ...]:
    """The takes that a shot offers: not the deleted ones, but always the one that it shows."""
    takes = takes_of(library, shot)
    return tuple(t for t in takes if t.id == shot.selected_take or not is_deleted(project, t))


def deleted_takes(project: Project, library: TakeLibrary, shot: Shot) -> tuple[Take, ...]:
    """The takes of a shot that are hidden."""
    listed = listed_takes(project, library, shot)
    return tuple(take for take in takes_of(library, shot) if take not in listed)


def remembering(project: Project, library: TakeLibrary, take: Take) -> tuple[Take, ...]:
    """The takes that are not deleted and were made with this one in their memory.

    A keyframe needs none: the picture that it saw of one was kept.
    """
    found = (t for t in library if take.id in t.recipe.history and not t.is_keyframe)
    return tuple(t for t in found if not is_deleted(project, t))


def remembering_words(project: Project, library: TakeLibrary, take: Take) -> str:
    """Why a deleted take's files stay, in a sentence; nothing where they may go."""
    takes = remembering(project, library, take)
    if not takes:
        return ""
    first = _spoken(project, takes[0])
    others = len(takes) - 1
    if others:
        return tr(
            "{take} and {others} more remember it, so its files stay.", take=first, others=others
        )
    return tr("{take} remembers it, so its files stay.", take=first)


def unused_takes(project: Project, library: TakeLibrary) -> tuple[Take, ...]:
    """The deleted takes whose files may go: no shot shows them, and no take that stays needs them.

    A deleted take that one of these remembers goes with it.
    """
    shown = {i for shot in project.shots for i in (shot.selected_take, shot.keyframe)}
    hidden = [t for t in library if is_deleted(project, t) and t.id not in shown]
    gone = {take.id for take in hidden if take.state is not TakeState.RUNNING}
    stack = [take for take in library if take.id not in gone and not take.is_keyframe]
    while stack:
        needed = gone.intersection(stack.pop().recipe.history)
        gone -= needed
        stack += [library.by_id[take_id] for take_id in needed]
    return tuple(take for take in hidden if take.id in gone)


def _spoken(project: Project, take: Take) -> str:
    if project.has_shot(take.shot):
        return tr("Take {number} of {shot}", number=take.number, shot=project.shot(take.shot).name)
    return tr("Take {number} of a deleted shot", number=take.number)
