"""The models on this computer and those that can be got, with what each needs and allows."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.session.fetching_work import Progress
from app.session.model_fetcher import ModelFetcher
from app.storage.errors import FetchError
from app.storage.models.fetching import Plan, no_room
from app.storage.models.places import (
    Installed,
    Model,
    Offered,
    Unfinished,
    delete_model,
    models,
)
from app.ui.dialogs.file_dialog import ask_for_folder
from app.ui.dialogs.model_facts import (
    checked_words,
    fact_rows,
    fetched_words,
    plan_words,
    size_words,
    state_words,
    with_time_left,
)
from app.ui.labels import caption, column, form, rule, wrapped
from app.ui.progress_bar import ProgressBar

_SIZE_PX = (860, 520)
_LIST_PX = 320
_TEXT_PX, _TOP_PX = 460, 6


class ModelsDialog(QDialog):
    """What is fetched goes on when the dialog is closed; licence and room are shown before."""

    def __init__(
        self, fetcher: ModelFetcher, parent: QWidget | None = None, *, offline: bool = False,
        may_delete: bool = True,
    ) -> None:
        super().__init__(parent)
        self._fetcher, self._may_delete = fetcher, may_delete
        self._models: tuple[Model, ...] = ()
        self.list = QListWidget(self)
        self.title = QLabel(self)
        self._facts: QFormLayout = form()
        self.get = QPushButton(self)
        self.elsewhere = QPushButton(tr("Get to another folder…"), self)
        self.reuse = QPushButton(tr("Use ComfyUI's files…"), self)
        self.pause = QPushButton(tr("Pause"), self)
        self.check = QPushButton(tr("Check"), self)
        self.delete = QPushButton(tr("Delete…"), self)
        self.bar = ProgressBar(self)
        self.said = wrapped("", "caption")
        self.offline = QCheckBox(tr("Offline mode: fetch nothing"), self)
        self.offline.setChecked(offline)
        self._build()
        self._connect()
        self.show_models()

    @property
    def chosen(self) -> Model:
        """The model that is looked at."""
        return self._models[max(0, self.list.currentRow())]

    def show_models(self) -> None:
        """List what there is now; the same model stays chosen."""
        row = self.list.currentRow()
        self._models = models()
        self.list.blockSignals(True)
        self.list.clear()
        for model in self._models:
            title = model.entry.title if model.entry else model.name
            self.list.addItem(QListWidgetItem(f"{title}\n{state_words(model)}"))
        self.list.blockSignals(False)
        self.list.setCurrentRow(max(0, row))

    def _build(self) -> None:
        self.setWindowTitle(tr("Models"))
        self.resize(*_SIZE_PX)
        self.list.setAccessibleName(tr("Models"))
        self.list.setFixedWidth(_LIST_PX)
        self.title.setProperty("role", "heading")
        actions = QHBoxLayout()
        actions.setSpacing(10)
        for button in (self.get, self.elsewhere, self.reuse, self.pause, self.check, self.delete):
            button.setAutoDefault(False)
            actions.addWidget(button)
        actions.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.title)
        side.addLayout(self._facts)
        side.addStretch(1)
        side.addWidget(self.said)
        side.addWidget(self.bar)
        side.addLayout(actions)
        panes = QHBoxLayout()
        panes.setSpacing(20)
        panes.addWidget(self.list)
        panes.addLayout(side, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        below = QHBoxLayout()
        below.addWidget(self.offline, 1)
        below.addWidget(buttons)
        layout = column(self)
        layout.addLayout(panes, 1)
        layout.addWidget(rule())
        layout.addLayout(below)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.get.clicked.connect(lambda: self._ask_to_get(None))
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.reuse.clicked.connect(self._on_reuse)
        self.pause.clicked.connect(self._fetcher.cancel)
        self.check.clicked.connect(self._on_check)
        self.delete.clicked.connect(self._on_delete)
        self._fetcher.planned.connect(self._on_planned)
        self._fetcher.progressed.connect(self._on_progress)
        self._fetcher.fetched.connect(self._on_fetched)
        self._fetcher.checked.connect(self._on_checked)
        self._fetcher.failed.connect(self._on_ended)
        self._fetcher.cancelled.connect(self._on_paused)
        self.offline.toggled.connect(self._show)

    def _show(self) -> None:
        """Say what is known of the chosen model, and what can be done with it now."""
        model, entry = self.chosen, self.chosen.entry
        self.title.setText(entry.title if entry else model.name)
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, words in fact_rows(model).items():
            label = wrapped(words, "value")
            label.setMinimumWidth(_TEXT_PX)
            label.setContentsMargins(0, _TOP_PX, 0, 0)  # its first line is beside the caption
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._facts.addRow(caption(name), label)
        can_get = entry is not None and bool(entry.sources)
        is_there = isinstance(model.state, Installed)
        is_busy = self._fetcher.is_running
        self.get.setText(tr("Get…") if isinstance(model.state, Offered) else tr("Go on"))
        self.get.setVisible(can_get and not is_there)
        self.elsewhere.setVisible(can_get and isinstance(model.state, Offered))
        self.reuse.setVisible(can_get and not is_there)
        for button in (self.get, self.elsewhere, self.reuse):
            button.setEnabled(not is_busy and not self.offline.isChecked())
        primary = self.get if self.get.isVisibleTo(self) and self.get.isEnabled() else None
        (primary or self.close_button).setDefault(True)
        self.pause.setVisible(is_busy)
        is_ours = isinstance(model.state, Installed) and model.state.deletable
        self.delete.setVisible(is_ours or isinstance(model.state, Unfinished))
        self.delete.setEnabled(not is_busy and self._may_delete)
        self.check.setVisible(is_ours)
        self.check.setEnabled(not is_busy)
        self.bar.setVisible(is_busy)
        if is_busy and self._fetcher.progress is not None:
            self._on_progress(self._fetcher.progress)

    def _on_elsewhere(self) -> None:
        chosen = ask_for_folder(self, tr("The folder for the model"), Path.home())
        if chosen is not None:
            self._ask_to_get(chosen)

    def _on_reuse(self) -> None:
        chosen = ask_for_folder(self, tr("The folder of ComfyUI"), Path.home())
        if chosen is not None:
            self._ask_to_get(None, chosen)

    def _ask_to_get(self, home: Path | None, reuse: Path | None = None) -> None:
        entry = self.chosen.entry
        if entry is not None:
            self.said.setText(tr("Asking what it consists of…"))
            self._fetcher.plan(entry, home, reuse)
            self._show()

    def _on_planned(self, plan: Plan) -> None:
        self.said.setText("")
        if not plan.fits:
            self._on_ended(no_room(plan))
        elif self._agrees(tr("Get {model}?", model=plan.entry.title), plan_words(plan), tr("Get")):
            self._fetcher.fetch(plan)
        self._show()

    def _on_progress(self, progress: Progress) -> None:
        entry = self._fetcher.entry
        self.bar.show_fraction(progress.have_bytes / max(1, progress.total_bytes))
        amount = tr(
            "{model}: {have} of {total}, {rate_mb:.1f} MB a second",
            model=entry.title if entry else "",
            have=size_words(progress.have_bytes),
            total=size_words(progress.total_bytes),
            rate_mb=progress.bytes_a_second / 1e6,
        )
        self.said.setText(with_time_left(amount, progress))

    def _on_fetched(self, name: str) -> None:
        self._on_ended(fetched_words(name))

    def _on_check(self) -> None:
        model = self.chosen
        if model.entry is not None and isinstance(model.state, Installed):
            self._fetcher.check(model.entry, model.state)
            self._show()

    def _on_checked(self, damaged: tuple[str, ...]) -> None:
        self._on_ended(checked_words(damaged))

    def _on_paused(self) -> None:
        self._on_ended(tr("Paused. What was fetched is kept."))

    def _on_ended(self, sentence: str) -> None:
        self.show_models()
        self._show()
        self.said.setText(sentence)

    def _on_delete(self) -> None:
        model = self.chosen
        title = model.entry.title if model.entry else model.name
        question = tr("Delete {model}?", model=title)
        words = tr("Projects keep their takes. It can be got again.")
        if not self._agrees(question, words, tr("Delete")):
            return
        try:
            freed = delete_model(model.name)
        except FetchError as error:
            self._on_ended(str(error))
            return
        words = tr("{model} was deleted; {size} are free again.", model=title,
            size=size_words(freed))  # fmt: skip
        self._on_ended(words)

    def _agrees(self, question: str, words: str, button: str) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Models"))
        box.setText(question)
        box.setInformativeText(words)
        agreed = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(agreed)
        box.exec()
        return box.clickedButton() is agreed
