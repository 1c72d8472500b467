"""Long work of a command: asked for before it begins, done in a thread so that Ctrl-C is heard."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import TypeVar

from app.commands.console import CommandError, Console

_LOOK_S = 0.5
_Result = TypeVar("_Result")


def agrees(console: Console, question: str) -> bool:
    """Whether whoever sits there says yes."""
    if not sys.stdin.isatty():
        raise CommandError("There is nobody to ask; say --yes. Nothing was changed.")
    console.tell(f"{question} [y/N]")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def follow(
    work: Callable[[], _Result], stop: Event, tell: Callable[[], None], console: Console
) -> Future[_Result]:
    """Work to the end, or until Ctrl-C and what follows from `stop`; `tell` says how far it is."""
    with ThreadPoolExecutor(1, "work") as pool:
        future = pool.submit(work)
        try:
            while not wait([future], _LOOK_S).done:
                tell()
        except KeyboardInterrupt:
            stop.set()
    console.end_progress()
    return future
