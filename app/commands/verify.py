"""`throughline info --verify`: chunks, pictures and LoRAs that are lost or damaged."""

from app.commands.console import Console, Exit
from app.model.naming import take_name
from app.model.project import Project
from app.model.takes import Take
from app.storage.project_folder import LoadedProject
from app.storage.verification import Verified, broken_files, verify


def verify_takes(loaded: LoadedProject, console: Console, *, as_json: bool) -> Exit:
    """`throughline info --verify`: read every file and hold it against its hash."""
    found = list(verify(loaded.folder, loaded.library))
    broken = [one for one in found if one.broken]
    chunks = sum(len(one.take.chunks) for one in found)
    unknown = sum(len(one.unknown) for one in found)
    files = list(broken_files(loaded.folder, loaded.project, loaded.library))
    if as_json:
        lost = {one.take.id: [index + 1 for index in one.broken] for one in broken}
        console.result_json({"chunks": chunks, "without_hash": unknown, "broken": lost,
                             "files": files})
    else:
        for sentence in files:
            console.result(sentence)
        for one in broken:
            console.result(broken_sentence(one, loaded.project))
        count = sum(len(one.broken) for one in broken)
        old = f"; {unknown} are from before there were hashes, and can be read" if unknown else ""
        console.result(f"{chunks} chunks in {len(found)} takes, {count} broken{old}.")
    return Exit.FAILED if broken or files else Exit.DONE


def broken_sentence(one: Verified, project: Project) -> str:
    """What a take has lost."""
    numbers = ", ".join(str(index + 1) for index in one.broken)
    total = len(one.take.chunks)
    return f"{name_of(one.take, project)} has lost chunk {numbers} of {total}."


def name_of(take: Take, project: Project) -> str:
    """A take with its shot."""
    shot = project.shot(take.shot).name if project.has_shot(take.shot) else take.shot
    return take_name(shot, take.number)
