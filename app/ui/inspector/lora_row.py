"""One LoRA as the inspector shows it for a shot: whether it is used, how much, its words."""

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from app.language import tr
from app.model.loras import MOST_WEIGHT, Lora, weight_in
from app.model.project import Shot
from app.ui.inspector.lora_edits import LoraEdits

_NAME_CHARACTERS = 22  # the rest is in the tip
_STEP = 0.05
_INDENT_PX = 4


class LoraRow(QWidget):
    """It shows what holds for the shot; what holds for all shots is in its menu."""

    def __init__(self, edits: LoraEdits, lora: Lora, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits, self._lora = edits, lora
        self.used = QCheckBox(self)
        self.weight = QDoubleSpinBox(self)
        self.more = QToolButton(self)
        self.chips = QLabel(self)
        self.words = QLineEdit(self)
        self.in_all, self.for_drafts = QAction(self), QAction(self)
        self._build()
        self._fill_menu()

    def _build(self) -> None:
        self.weight.setRange(-MOST_WEIGHT, MOST_WEIGHT)
        self.weight.setSingleStep(_STEP)
        self.weight.setKeyboardTracking(False)
        self.weight.lineEdit().setTextMargins(_INDENT_PX, 0, 0, 0)
        self.weight.valueChanged.connect(lambda value: self._edits.set_weight(self._lora, value))
        self.used.toggled.connect(lambda used: self._edits.use(self._lora, used=used))
        self.more.setText("…")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chips.setTextFormat(Qt.TextFormat.RichText)
        self.chips.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.chips.setWordWrap(True)
        self.chips.setToolTip(tr("Click to write it in the prompt"))
        self.chips.linkActivated.connect(self._on_chip)
        self.words.setPlaceholderText(tr("Trigger words, with commas between"))
        self.words.editingFinished.connect(self._on_words)
        self.words.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.used, 0, 0, 1, 2)
        layout.addWidget(self.more, 0, 2)
        layout.addWidget(self.weight, 1, 0)
        layout.addWidget(self.chips, 1, 1, 1, 2)
        layout.addWidget(self.words, 2, 0, 1, 3)

    def _fill_menu(self) -> None:
        menu = QMenu(self)
        self.in_all.setText(tr("Use in all shots"))
        self.for_drafts.setText(tr("Only for drafts"))
        for action in (self.in_all, self.for_drafts):
            action.setCheckable(True)
            menu.addAction(action)
        self.in_all.triggered.connect(lambda on: self._edits.use_in_all(self._lora, on=on))
        self.for_drafts.triggered.connect(
            lambda kept: self._edits.keep_for_drafts(self._lora, kept=kept)
        )
        menu.addAction(tr("This weight in all shots")).triggered.connect(
            lambda: self._edits.weight_for_all(self._lora, self.weight.value())
        )
        menu.addAction(tr("Change trigger words")).triggered.connect(self._on_change_words)
        menu.addSeparator()
        menu.addAction(tr("Remove from the project")).triggered.connect(
            lambda: self._edits.remove(self._lora)
        )
        self.more.setMenu(menu)

    def show_lora(self, shot: Shot, lora: Lora) -> None:
        """Show what holds for a shot."""
        self._lora = lora
        is_draft = lora.draft is not None
        weight = weight_in(lora, shot.loras, draft=True)
        for field in (self.used, self.weight, self.in_all, self.for_drafts):
            field.blockSignals(True)
        short = lora.name[:_NAME_CHARACTERS] + ("…" if len(lora.name) > _NAME_CHARACTERS else "")
        self.used.setText(short.replace("&", "&&"))
        self.used.setChecked(bool(weight))
        self.weight.setValue(weight or lora.weight)
        self.in_all.setChecked(lora.on)
        self.for_drafts.setChecked(is_draft)
        for field in (self.used, self.weight, self.in_all, self.for_drafts):
            field.blockSignals(False)
        self.used.setToolTip(lora.name)
        self.weight.setEnabled(bool(weight))
        self._name_fields(lora)
        self._show_words(lora)

    def _name_fields(self, lora: Lora) -> None:
        if lora.draft is not None:
            steps = lora.draft.steps
            self.used.setToolTip(
                tr("{name}: only in drafts, which have {steps} steps", name=lora.name, steps=steps)
            )
        self.weight.setAccessibleName(tr("Weight of {name}", name=lora.name))
        self.more.setAccessibleName(tr("More of {name}", name=lora.name))

    def _show_words(self, lora: Lora) -> None:
        links = (f'<a href="{n}">{html.escape(w)}</a>' for n, w in enumerate(lora.triggers))
        self.chips.setText(" · ".join(links))
        self.chips.setVisible(bool(lora.triggers))
        self.chips.setAccessibleName(", ".join(lora.triggers))

    def _on_chip(self, link: str) -> None:
        self._edits.write_trigger(self._lora.triggers[int(link)])

    def _on_change_words(self) -> None:
        self.words.setText(", ".join(self._lora.triggers))
        self.words.show()
        self.words.setFocus()

    def _on_words(self) -> None:
        if self.words.isVisible():
            self.words.hide()
            self._edits.set_triggers(self._lora, self.words.text())
