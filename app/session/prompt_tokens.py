"""Counting the tokens of prompts with the tokenizer of the project's model."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

from app.session.document import Document
from app.session.prompt_counting import prompt_counter

if TYPE_CHECKING:
    from generation.prompt_tokens import PromptCounter, PromptTokens
    from generation.protocol import ModelCard


class TokenCounts(QObject):
    """Reads a model's tokenizer in another thread; until then, and without one, nothing is counted.

    A big model's tokenizer takes seconds to read.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._card: ModelCard | None = None
        self._counter: PromptCounter | None = None
        self._reading: _Reading | None = None
        document.changed.connect(self._follow)
        self._follow()

    def count(self, prompt: str) -> "PromptTokens | None":
        """The tokens of a prompt as the model reads it, or None where that is not known."""
        return None if self._counter is None else self._counter.count(prompt)

    def _follow(self, *_: object) -> None:
        card = self._document.card
        if card == self._card:
            return
        self._card, self._counter = card, None
        if card is not None:
            self._reading = _Reading(self._document.project.model)
            self._reading.told.done.connect(self._on_read)
            QThreadPool.globalInstance().start(self._reading)

    def _on_read(self, model: str, counter: object) -> None:
        if self._card is not None and model == self._document.project.model:
            self._counter = counter  # type: ignore[assignment]
            self.changed.emit()


class _Told(QObject):
    done = Signal(str, object)


class _Reading(QRunnable):
    def __init__(self, model: str) -> None:
        super().__init__()
        self._model = model
        self.told = _Told()
        self.setAutoDelete(False)

    @override
    def run(self) -> None:
        self.told.done.emit(self._model, prompt_counter(self._model))
