"""Asking for a newer version in a thread of its own, when the user wants to know."""

from functools import partial

from PySide6.QtCore import Signal
from typing_extensions import override

from app.language import tr
from app.session.file_work import FileWork, Tell

_LEAVE_S = 1.0


class UpdateCheck(FileWork):
    """One question at a time; `failed` says why there is no answer."""

    answered = Signal(object)  # Release

    def begin(self) -> None:
        """Begin to ask."""

        def work() -> Tell:
            from app.storage.models.hub import Hub  # the network, when it is wanted
            from app.storage.updates import newest_release

            with Hub() as hub:
                return partial(self.answered.emit, newest_release(hub))

        busy = tr("Somebody is being asked already.")
        self._begin_alone(work, busy, lambda error: tr("Nothing was fetched: {error}", error=error))

    @override
    def close(self) -> None:
        """Do not wait for a server that stalls."""
        if self._thread is not None:
            self._thread.join(_LEAVE_S)
