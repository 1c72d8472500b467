"""The engine of Throughline Slim: what is there, which build fits, and what can be done with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QWidget,
)

from app.language import mark, tr
from app.session.engine_maker import EngineMaker
from app.session.fetching_work import Progress
from app.storage.engine.card import Kind
from app.storage.engine.checking import Report
from app.storage.engine.fitting import Fit
from app.storage.engine.home import (
    Absent,
    Begun,
    EngineState,
    Installed,
    engine_home,
    engine_state,
)
from app.storage.engine.lock import Made
from app.storage.engine.making import FETCHING
from app.storage.engine.planning import EnginePlan, no_room
from app.storage.engine.starting import is_own_environment
from app.ui.dialogs.file_dialog import ask_for_folder
from app.ui.dialogs.model_facts import size_words, with_time_left
from app.ui.labels import caption, column, form, rule, wrapped
from app.ui.progress_bar import ProgressBar
from app.ui.queue.job_words import duration

_WIDTH_PX, _TEXT_PX = 640, 420
_KINDS = {
    None: mark("What fits this computer"), Kind.CUDA: mark("NVIDIA cards (CUDA)"),
    Kind.ROCM: mark("AMD cards (ROCm)"), Kind.MPS: mark("Apple silicon (MPS)"),
    Kind.CPU: mark("Processor only (CPU)"),
}  # fmt: skip


class EngineDialog(QDialog):
    """What is fetched goes on when the dialog is closed; size, time and place are shown before."""

    def __init__(
        self, maker: EngineMaker, parent: QWidget | None = None, *, may_change: bool = True
    ) -> None:
        super().__init__(parent)
        self._maker, self._may_change = maker, may_change
        self.state = wrapped("", "value")
        self.fits = wrapped("", "value")
        self.place = wrapped("", "value")
        self.kind = QComboBox(self)
        self.install = QPushButton(self)
        self.elsewhere = QPushButton(tr("To another folder…"), self)
        self.pause = QPushButton(tr("Pause"), self)
        self.check = QPushButton(tr("Check"), self)
        self.repair = QPushButton(tr("Repair"), self)
        self.remove = QPushButton(tr("Remove…"), self)
        self.bar = ProgressBar(self)
        self.said = wrapped("", "caption")
        self._build()
        self._connect()
        if not maker.is_running:
            self.fits.setText(tr("Looking at the card…"))
            maker.look()
        self.show_state()

    def show_state(self) -> None:
        """Say what is there, and what can be done with it now."""
        state, is_busy = engine_state(), self._maker.is_running
        self.place.setText(str(engine_home()))
        self.state.setText(_state_words(state))
        is_there = isinstance(state, Installed)
        self.install.setText(tr("Go on") if isinstance(state, Begun) else tr("Install…"))
        is_own = is_own_environment()
        self.install.setVisible(not is_own and (not is_there or self._wanted is not None))
        self.elsewhere.setVisible(not is_own and isinstance(state, Absent))
        for widget in (self.pause, self.bar):
            widget.setVisible(self._maker.is_watched)
        for button in (self.check, self.repair):
            button.setVisible(is_there)
        self.remove.setVisible(not isinstance(state, Absent))
        self.check.setEnabled(not is_busy)
        for button in (self.install, self.elsewhere, self.repair, self.remove):
            button.setEnabled(not is_busy and self._may_change)
        if is_busy and self._maker.progress is not None:
            self._on_progress(self._maker.progress)

    @property
    def _wanted(self) -> Kind | None:
        return list(_KINDS)[self.kind.currentIndex()]

    def _build(self) -> None:
        self.setWindowTitle(tr("Engine"))
        actions = QHBoxLayout()
        actions.setSpacing(10)
        self.install.setProperty("primary", True)
        for button in (
            self.install, self.elsewhere, self.pause, self.check, self.repair, self.remove
        ):
            button.setAutoDefault(button is self.install)
            actions.addWidget(button)
        actions.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = column(self, _WIDTH_PX)
        layout.setSpacing(12)
        layout.addWidget(
            wrapped(
                tr(
                    "The engine is Python with the build of PyTorch that fits this computer. It is "
                    "fetched once, and works without a network from then on."
                ),
                "caption",
            )
        )
        layout.addLayout(self._rows())
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        layout.addLayout(actions)
        layout.addWidget(rule())
        layout.addWidget(close)

    def _rows(self) -> QFormLayout:
        rows = form()
        for name, label in (
            (tr("Engine"), self.state), (tr("Fits"), self.fits), (tr("Folder"), self.place)
        ):
            label.setMinimumWidth(_TEXT_PX)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, 6, 0, 0)
            rows.addRow(caption(name), label)
        self.kind.addItems([tr(words) for words in _KINDS.values()])
        state = engine_state()
        if isinstance(state, Begun):  # it goes on with what was chosen
            self.kind.setCurrentIndex(list(_KINDS).index(state.lock.wanted))
        rows.addRow(caption(tr("&Build"), self.kind), self.kind)
        return rows

    def _connect(self) -> None:
        maker = self._maker
        self.install.clicked.connect(lambda: self._plan(None))
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self.pause.clicked.connect(maker.cancel)
        self.check.clicked.connect(lambda: self._begin(maker.check))
        self.repair.clicked.connect(lambda: self._begin(maker.repair))
        self.remove.clicked.connect(self._on_remove)
        self.kind.currentIndexChanged.connect(self.show_state)
        maker.looked.connect(self._on_looked)
        maker.planned.connect(self._on_planned)
        maker.progressed.connect(self._on_progress)
        maker.installed.connect(self._on_installed)
        maker.checked.connect(self._on_checked)
        maker.repaired.connect(self._on_repaired)
        maker.removed.connect(self._on_removed)
        maker.failed.connect(self._on_ended)
        maker.cancelled.connect(self._on_paused)

    def _begin(self, work: Callable[[], None]) -> None:
        work()
        self.show_state()

    def _plan(self, drive: Path | None) -> None:
        self.said.setText(tr("Asking what it consists of…"))
        self._begin(lambda: self._maker.plan(self._wanted, drive))

    def _on_elsewhere(self) -> None:
        chosen = ask_for_folder(self, tr("The folder for the engine"), Path.home())
        if chosen is not None:
            self._plan(chosen)

    def _on_looked(self, fit: Fit) -> None:
        self.fits.setText(fit.why)
        self.show_state()

    def _on_planned(self, plan: EnginePlan) -> None:
        self.said.setText("")
        if not plan.fits:
            self._on_ended(no_room(plan))
            return
        question = tr("Install PyTorch {version}?", version=plan.lock.torch)
        if self._agrees(question, _plan_words(plan), tr("Install")):
            self._maker.install(plan)
        self.show_state()

    def _on_progress(self, progress: Progress) -> None:
        self.bar.show_fraction(progress.have_bytes / max(1, progress.total_bytes))
        words = tr(progress.step)
        if progress.step == FETCHING:
            amount = tr(
                "{have} of {total}, {rate_mb:.1f} MB a second",
                have=size_words(progress.have_bytes),
                total=size_words(progress.total_bytes),
                rate_mb=progress.bytes_a_second / 1e6,
            )
            words = with_time_left(amount, progress)
        self.said.setText(words)

    def _on_installed(self, made: Made) -> None:
        self._on_ended(
            tr("PyTorch {version} is installed and passed its check.", version=made.torch)
        )

    def _on_paused(self) -> None:
        self._on_ended(tr("Paused. What was fetched is kept."))

    def _on_checked(self, report: Report) -> None:
        whole = tr("Every file has its hash, and the engine computes.")
        self._on_ended(whole if report.is_whole else report.problem)

    def _on_repaired(self, report: Report) -> None:
        done = tr("The engine was repaired.")
        self._on_ended(f"{report.problem} {done}" if report.problem else tr("It was whole."))

    def _on_removed(self, freed: int) -> None:
        self._on_ended(tr("The engine was removed; {size} are free.", size=size_words(freed)))

    def _on_remove(self) -> None:
        words = tr("Projects keep their takes. It can be installed again.")
        if self._agrees(tr("Remove the engine?"), words, tr("Remove")):
            self._begin(self._maker.remove)

    def _on_ended(self, sentence: str) -> None:
        self.show_state()
        self.said.setText(sentence)

    def _agrees(self, question: str, words: str, button: str) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Engine"))
        box.setText(question)
        box.setInformativeText(words)
        agreed = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(agreed)
        box.exec()
        return box.clickedButton() is agreed


def _state_words(state: EngineState) -> str:
    match state:
        case Absent() if is_own_environment():
            return tr("An environment of your own; it is used as it is.")
        case Absent():
            return tr("None yet, so nothing can be generated.")
        case Begun(have_bytes=have, lock=lock):
            return tr(
                "unfinished, {have} of {total}",
                have=size_words(have),
                total=size_words(lock.total_bytes),
            )
        case Installed(made=made):
            return f"PyTorch {made.torch}, {made.device}"


def _plan_words(plan: EnginePlan) -> str:
    """Size, place and time, and why this build."""
    fetched = tr(
        "{size} are fetched into {folder}, where {free} are free.",
        size=size_words(plan.missing_bytes),
        folder=plan.home,
        free=size_words(plan.free_bytes),
    )
    takes = tr(
        "Unpacked it takes about {size} more. On a line of 50 Mbit all of it takes about {time}.",
        size=size_words(plan.unpacked_bytes),
        time=duration(60 * plan.minutes),
    )
    return f"{fetched}\n{takes}\n\n{plan.fit.why}"
