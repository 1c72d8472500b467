"""The edits of LoRAs that the window makes; each is one undoable step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.model.edits import set_prompt
from app.model.lora_edits import (
    add_lora,
    free_lora_name,
    remove_lora,
    set_lora_draft,
    set_lora_on,
    set_lora_weight,
    set_shot_lora,
    set_triggers,
)
from app.model.loras import DraftSampling, Lora
from app.model.project import EditError, Project, Shot
from app.session.document import Document
from app.session.lora_adder import AddedLora, LoraAdder
from app.ui.selection import Selection


class LoraEdits(QObject):
    """What cannot be done is `refused` in words, what is being done is `told`; nothing raises."""

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, document: Document, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self._adder = LoraAdder(self)
        self._adder.added.connect(self._on_added)
        self._adder.failed.connect(self.refused)

    def close(self) -> None:
        """Stop what is being copied: only at exit."""
        self._adder.close()

    def add_file(self, path: Path) -> None:
        """Copy a file into the project and use it in all shots."""
        self.told.emit(tr("Adding {file} to the project…", file=path.name))
        self._adder.add(self._document.require_folder(), path)

    def use(self, lora: Lora, *, used: bool) -> None:
        """Use a LoRA in the selected shot or not; one for drafts, in all drafts."""
        weight = lora.weight if used else 0.0

        def change(project: Project, shot: Shot) -> Project:
            if lora.draft is not None:
                return set_lora_on(project, lora.name, on=used)
            as_project = used == lora.on
            return set_shot_lora(project, shot.id, lora.name, None if as_project else weight)

        self._edit(lora, change)

    def set_weight(self, lora: Lora, weight: float) -> None:
        """Change how much it counts in the selected shot; turning the wheel merges."""

        def change(project: Project, shot: Shot) -> Project:
            if lora.draft is not None:
                return set_lora_weight(project, lora.name, weight)
            return set_shot_lora(project, shot.id, lora.name, weight)

        self._edit(lora, change, merge="weight")

    def use_in_all(self, lora: Lora, *, on: bool) -> None:
        """Use it in all shots that say nothing else, or only in those that say so."""
        self._edit(lora, lambda project, _: set_lora_on(project, lora.name, on=on))

    def weight_for_all(self, lora: Lora, weight: float) -> None:
        """Let the selected shot's weight hold for all shots that have none of their own."""

        def change(project: Project, shot: Shot) -> Project:
            project = set_lora_weight(project, lora.name, weight)
            return set_shot_lora(project, shot.id, lora.name, None)

        self._edit(lora, change)

    def keep_for_drafts(self, lora: Lora, *, kept: bool) -> None:
        """Use it in drafts alone, which have few steps then."""
        draft = DraftSampling() if kept else None
        self._edit(lora, lambda project, _: set_lora_draft(project, lora.name, draft))

    def set_triggers(self, lora: Lora, text: str) -> None:
        """Say its trigger words, with commas between."""
        words = text.split(",")
        self._edit(lora, lambda project, _: set_triggers(project, lora.name, words))

    def write_trigger(self, words: str) -> None:
        """Write trigger words at the end of the shot's prompt."""
        shot = self._selection.shot
        if shot is not None:
            own = shot.prompt.rstrip()
            prompt = f"{own}{'' if not own or own.endswith(',') else ','} {words}".lstrip()
            self._make(
                tr("Edit prompt of {name}", name=shot.name),
                lambda: set_prompt(self._document.project, shot.id, prompt),
            )

    def remove(self, lora: Lora) -> None:
        """Take it out of the project; its file stays, and undo brings it back."""
        self._make(
            tr("Remove LoRA {name}", name=lora.name),
            lambda: remove_lora(self._document.project, lora.name),
        )

    def _on_added(self, added: AddedLora) -> None:
        document, about = self._document, added.about
        if document.folder != added.folder:
            return  # the file is swept there one day
        name = free_lora_name(document.project, about.name)
        lora = Lora(added.digest, name, about.weight, about.triggers)
        text = tr("Add LoRA {name}", name=name)
        if self._make(text, lambda: add_lora(document.project, lora)):
            self.told.emit(tr("The LoRA {name} is in the project.", name=name))

    def _edit(
        self, lora: Lora, change: Callable[[Project, Shot], Project], merge: str = ""
    ) -> None:
        shot = self._selection.shot
        if shot is not None:
            key = f"lora {merge}:{shot.id}:{lora.digest}" if merge else None
            self._make(
                tr("Change LoRA {name}", name=lora.name),
                lambda: change(self._document.project, shot),
                key,
            )

    def _make(self, text: str, change: Callable[[], Project], key: str | None = None) -> bool:
        try:
            project = change()
        except EditError as error:
            self.refused.emit(str(error))
            return False
        if project != self._document.project:
            self._document.edit(text, project, merge_key=key)
        return True
