"""`throughline queue`: what waits in a project's queue, and what to do with it."""

import argparse

from app.commands.console import CommandError, Console, Exit
from app.commands.opening import load_document, open_project
from app.commands.queue_words import (
    job_data,
    job_line,
    past_data,
    past_jobs,
    past_line,
    waiting_jobs,
)


def queue(options: argparse.Namespace, console: Console) -> Exit:
    """Show the queue, go on with it, or clear it."""
    if options.resume:
        from app.commands.generate import make_takes  # loads Qt, as the next one does

        return make_takes(options, console, lambda *_: (), held_too=True)
    if options.clear:
        return _clear(options, console)
    return _list(options, console)


def _list(options: argparse.Namespace, console: Console) -> Exit:
    loaded = open_project(options.project, console)
    project = loaded.project
    if options.history:
        past = past_jobs(loaded)
        if options.json:
            console.result_json({"history": [past_data(project, one) for one in past]})
        for one in () if options.json else past:
            console.result(past_line(project, one))
        return Exit.DONE
    waiting = waiting_jobs(loaded)
    if options.json:
        console.result_json({"waiting": [job_data(project, job) for job in waiting]})
        return Exit.DONE
    if not waiting:
        console.tell("Nothing waits.")
        return Exit.DONE
    for job in waiting:
        console.result(job_line(project, job))
    console.tell(f"`throughline queue {options.project} --resume` goes on, --clear forgets them.")
    return Exit.DONE


def _clear(options: argparse.Namespace, console: Console) -> Exit:
    from app.session.document import Document
    from app.session.generation import GenerationController
    from app.session.worker_client import WorkerClient

    document = Document()
    load_document(document, options.project, console)
    notes: list[str] = []
    controller = GenerationController(document, WorkerClient())
    controller.note.connect(notes.append)
    count = len(controller.queue.held)
    controller.cancel()
    controller.close()
    if not count and waiting_jobs(open_project(options.project, console)):
        raise CommandError("Another Throughline has this queue; clear it there.")
    jobs = "1 job was" if count == 1 else f"{count} jobs were"
    console.result(f"{jobs} taken out of the queue; finished chunks are kept.")
    return Exit.DONE
