"""The keyboard: presets of other editors, own keys, and a warning where a key is taken."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.language import tr
from app.ui.actions import Actions
from app.ui.labels import caption, column
from app.ui.shortcuts import PRESETS, Keys, changes, holder, keys_now, preset_keys

_ID = Qt.ItemDataRole.UserRole
_SIZE_PX = (620, 560)


class ShortcutsDialog(QDialog):
    """Choose a preset, or press keys for one command; nothing holds before OK."""

    def __init__(
        self, actions: Actions, preset: str, changed: Mapping[str, Keys],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = dict(actions.by_id())
        self._keys = keys_now(preset, changed)
        self.preset = QComboBox(self)
        self.filter = QLineEdit(self)
        self.list = QTreeWidget(self)
        self.keys = QKeySequenceEdit(self)
        self.assign = QPushButton(tr("Assign"), self)
        self.remove = QPushButton(tr("Remove keys"), self)
        self.warning = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        self._build(preset)
        self._fill()

    @property
    def chosen(self) -> tuple[str, dict[str, Keys]]:
        """The preset, and what differs from it."""
        preset = str(self.preset.currentData())
        return preset, changes(preset, self._keys)

    def select(self, action_id: str) -> None:
        """Go to a command."""
        for item in self._items():
            if item.data(0, _ID) == action_id:
                self.list.setCurrentItem(item)

    def _build(self, preset: str) -> None:
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(*_SIZE_PX)
        for name, (title, _) in PRESETS.items():
            self.preset.addItem(title, name)
        self.preset.setCurrentIndex(max(0, self.preset.findData(preset)))
        self.preset.setAccessibleName(tr("Preset"))
        self.preset.currentIndexChanged.connect(self._on_preset)
        self.filter.setPlaceholderText(tr("Find a command or a key"))
        self.filter.setAccessibleName(tr("Find a command or a key"))
        self.filter.textChanged.connect(self._narrow)
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([tr("Command"), tr("Keys")])
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._on_current)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("Press the new keys"))
        self.keys.keySequenceChanged.connect(self._warn)
        self.assign.clicked.connect(self._on_assign)
        self.remove.clicked.connect(lambda: self._set_keys(()))
        self.warning.setWordWrap(True)
        self.warning.setAccessibleName(tr("Warning"))
        self._lay_out()

    def _lay_out(self) -> None:
        self.buttons.setStandardButtons(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        above = QHBoxLayout()
        above.addWidget(caption(tr("Preset")))
        above.addWidget(self.preset)
        above.addWidget(self.filter, 1)
        below = QHBoxLayout()
        below.addWidget(caption(tr("New keys")))
        below.addWidget(self.keys, 1)
        below.addWidget(self.assign)
        below.addWidget(self.remove)
        layout = column(self)
        layout.addLayout(above)
        layout.addWidget(self.list)
        layout.addLayout(below)
        layout.addWidget(self.warning)
        layout.addWidget(self.buttons)

    def _fill(self) -> None:
        self.list.clear()
        for action_id, command in self._commands.items():
            item = QTreeWidgetItem([command.text, _shown(self._keys[action_id])])
            item.setData(0, _ID, action_id)
            self.list.addTopLevelItem(item)
        self.list.setCurrentItem(self._items()[0])
        self._narrow(self.filter.text())

    def _items(self) -> list[QTreeWidgetItem]:
        rows = (self.list.topLevelItem(i) for i in range(self.list.topLevelItemCount()))
        return [item for item in rows if item is not None]

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            english = self._commands[item.data(0, _ID)].english
            shown = f"{item.text(0)} {item.text(1)} {english}".casefold()
            item.setHidden(wanted not in shown)

    def _on_preset(self) -> None:
        self._keys = preset_keys(str(self.preset.currentData()))
        self._fill()

    def _current(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _ID))

    def _on_current(self) -> None:
        self.keys.clear()
        self._warn()

    def _pressed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _warn(self) -> None:
        """Say whose keys these are before they are taken away."""
        pressed = self._pressed()
        taken = holder(self._keys, pressed, self._current()) if pressed else None
        self.assign.setEnabled(bool(pressed))
        self.remove.setEnabled(bool(self._keys.get(self._current())))
        warning = ""
        if taken is not None:
            command = self._commands[taken].action.text()
            warning = tr(
                "{keys} is “{command}” now. Assign takes it away from there.",
                keys=_shown((pressed,)), command=command,
            )
        self.warning.setText(warning)

    def _on_assign(self) -> None:
        pressed = self._pressed()
        taken = holder(self._keys, pressed, self._current())
        if taken is not None:
            kept = tuple(k for k in self._keys[taken] if holder({taken: (k,)}, pressed, "") is None)
            self._keys[taken] = kept
        self._set_keys((pressed,))

    def _set_keys(self, keys: Keys) -> None:
        current = self._current()
        self._keys[current] = keys
        for item in self._items():
            item.setText(1, _shown(self._keys[item.data(0, _ID)]))
        self.keys.clear()
        self._warn()


def _shown(keys: Keys) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)
