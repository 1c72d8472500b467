"""Python's search for garbage, stopped while many values are read that all stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_pause() -> Iterator[None]:
    """No search inside; of 20,000 takes it would look at each several times."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
