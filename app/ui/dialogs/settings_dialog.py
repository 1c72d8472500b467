"""What belongs to the program and not to a film: new projects, notices, caches, folders."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app import paths
from app.language import listed, mark, tr, tr_count
from app.model.time import RATES
from app.session.installed import no_shots
from app.settings import LONGEST_RELEASE_MIN, SIZES, Settings
from app.storage import caches
from app.storage.errors import reason_of
from app.ui.dialogs.language_box import LanguageBox
from app.ui.dialogs.measure_row import MeasureRow
from app.ui.elided_label import ElidedLabel
from app.ui.labels import caption, column, form, rule

_WIDTH_PX = 520
_TEXT_PX = 8  # before the words of a number, as a line has it
_MEGABYTE = 1_000_000
_CACHE = (
    mark("{size_mb:.1f} MB of {n} recent project"),
    mark("{size_mb:.1f} MB of {n} recent projects"),
)
_BUTTON = QDialogButtonBox.StandardButton


class SettingsDialog(QDialog):
    """Nothing holds before OK, but for a cache that is cleared: that is done at once."""

    keyboard_wanted = Signal()
    folder_wanted = Signal(str)

    def __init__(
        self, settings: Settings, projects: Sequence[Path], parent: QWidget | None = None,
        *, may_clear: bool = True,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._caches = caches.caches_of(projects)
        self._may_clear = may_clear
        self.model_box = QComboBox(self)
        self.rate_box = QComboBox(self)
        self.size_box = QComboBox(self)
        self.notify = QCheckBox(
            tr("Say when the queue is done while I look at something else"), self
        )
        self.release = QSpinBox(self)
        self.language = LanguageBox(self)
        self.measure = MeasureRow(self)
        self.cache = QLabel(self)
        self.clear = QPushButton(tr("Clear cache"), self)
        self.keyboard = QPushButton(tr("Keyboard shortcuts…"), self)
        self.buttons = QDialogButtonBox(self)
        self._fill()
        self._build()
        self._show(settings)
        self._show_cache()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what was chosen here."""
        return msgspec.structs.replace(
            settings,
            default_model=str(self.model_box.currentData()),
            default_rate=str(self.rate_box.currentData()),
            default_size=str(self.size_box.currentData()),
            notify=self.notify.isChecked(),
            release_after_min=self.release.value(),
            language=self.language.language,
            continuity_model=self.measure.setting,
        )

    def _fill(self) -> None:
        for name in paths.model_names():
            self.model_box.addItem(name, name)
            if why := no_shots(name):
                self._grey(why)
        if self.model_box.findData(self._settings.default_model) < 0:
            name = self._settings.default_model
            self.model_box.addItem(tr("{model} (not installed)", model=name), name)
        for rate in RATES:
            self.rate_box.addItem(tr("{rate} fps", rate=rate.label), rate.label)
        self.size_box.addItem(tr("The model's shape"), "")
        for width, height in SIZES:
            self.size_box.addItem(f"{width} × {height}", f"{width}x{height}")

    def _grey(self, why: str) -> None:
        """The last model cannot be chosen, and says why."""
        last = self.model_box.count() - 1
        self.model_box.setItemData(last, why, Qt.ItemDataRole.ToolTipRole)
        self.model_box.setItemData(last, 0, Qt.ItemDataRole.UserRole - 1)  # no flags

    def _show(self, settings: Settings) -> None:
        for box, value in (
            (self.model_box, settings.default_model),
            (self.rate_box, settings.default_rate),
            (self.size_box, settings.default_size),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.notify.setChecked(settings.notify)
        self.release.setValue(settings.release_after_min)
        self.language.show_kept(settings.language)
        self.measure.show_kept(settings.continuity_model)

    def _build(self) -> None:
        self.setWindowTitle(tr("Settings"))
        self.cache.setAccessibleName(tr("Cache"))
        self.release.setRange(0, LONGEST_RELEASE_MIN)
        self.release.setSuffix(tr(" min"))
        self.release.setSpecialValueText(tr("Never"))
        self.release.lineEdit().setTextMargins(_TEXT_PX, 0, 0, 0)
        self.release.setToolTip(tr("The model is loaded again when it is needed"))
        self.clear.clicked.connect(self._on_clear)
        self.keyboard.clicked.connect(self.keyboard_wanted)
        for button in (self.clear, self.keyboard):
            button.setAutoDefault(False)
        self.buttons.setStandardButtons(_BUTTON.Ok | _BUTTON.Cancel | _BUTTON.RestoreDefaults)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        defaults = self.buttons.button(_BUTTON.RestoreDefaults)
        defaults.clicked.connect(lambda: self._show(self._settings.with_defaults()))
        rows = form()
        rows.addRow(_section(tr("New projects")))
        rows.addRow(caption(tr("&Model"), self.model_box), self.model_box)
        rows.addRow(caption(tr("Frame &rate"), self.rate_box), self.rate_box)
        rows.addRow(caption(tr("Picture &size"), self.size_box), self.size_box)
        rows.addRow(_section(tr("While you work")))
        rows.addRow(self.notify)
        rows.addRow(caption(tr("Free the &GPU without work after"), self.release), self.release)
        rows.addRow(caption(tr("&Compare takes by"), self.measure.box), self.measure)
        rows.addRow(self.measure.note)
        rows.addRow(caption(tr("&Language"), self.language.box), self.language)
        rows.addRow("", _at_left(self.keyboard))
        rows.addRow(_section(tr("On this computer")))
        rows.addRow(caption(tr("Cache")), _row(self.cache, self.clear))
        self._add_folders(rows)
        layout = column(self, _WIDTH_PX)
        layout.addLayout(rows)
        layout.addWidget(rule())
        layout.addWidget(self.buttons)

    def _add_folders(self, rows: QFormLayout) -> None:
        folders = (
            (tr("Settings"), tr("Open the folder of settings"), paths.data_dir()),
            (tr("Logs"), tr("Open the folder of logs"), paths.log_dir()),
            (tr("Models"), tr("Open the folder of models"), paths.models_dir()),
        )
        for name, spoken, folder in folders:
            label, button = ElidedLabel(self), QPushButton(tr("Open"), self)
            label.setText(str(folder))
            label.setToolTip(str(folder))
            button.setAutoDefault(False)
            button.setAccessibleName(spoken)
            button.setEnabled(folder.is_dir())
            button.clicked.connect(lambda _=False, at=str(folder): self.folder_wanted.emit(at))
            rows.addRow(caption(name), _row(label, button))

    def _show_cache(self) -> None:
        size, count = caches.bytes_of(self._caches), len(self._caches)
        words = tr_count(count, *_CACHE, size_mb=size / _MEGABYTE)
        words = words if count else tr("No project has one")
        in_use = tr("in use while shots are made")
        self.cache.setText(words if self._may_clear else listed((words, in_use), "; "))
        self.clear.setEnabled(self._may_clear and size > 0)
        self.clear.setToolTip(tr("Pictures and memory that are made again when they are needed"))

    def _on_clear(self) -> None:
        try:
            caches.clear(self._caches)
        except OSError as error:
            self._show_cache()
            self.cache.setText(
                tr("Not all of it could be deleted: {error}.", error=reason_of(error))
            )
            return
        self._show_cache()


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _row(wide: QWidget, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(wide, 1)
    row.addWidget(button)
    return row


def _at_left(button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
