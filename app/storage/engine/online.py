"""The network, for an engine: whom to ask for pages and files."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.storage.engine.making import Sources
from app.storage.models.asking import mirrors_to_ask
from app.storage.models.hub import Web


@contextmanager
def open_sources(mirrors: Sequence[str]) -> Iterator[Sources]:
    """The registry, the index, and mirrors that are asked before them.

    Raises:
        FetchError: a mirror is no address.
    """
    _, files = mirrors_to_ask(mirrors)
    with Web() as web:
        yield Sources(web, files[:-1])
