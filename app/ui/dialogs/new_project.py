"""New project: name, place, rate, size, and a board as text that is read while it is typed."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import listed, mark, tr, tr_count
from app.model.project import EditError, Project
from app.model.storyboard_text import BoardError, BoardParse, parse_board, shots_from_board
from app.model.time import RATES, FrameRate, format_length
from app.settings import SIZES
from app.storage.path_room import depth_problem, name_problem
from app.storage.project_folder import project_path
from app.ui.dialogs.file_dialog import ask_for_folder
from app.ui.labels import caption, column, form
from app.ui.theme import mono_font
from generation.protocol import ModelCard

EXAMPLE = (  # in English, as what the model reads
    "0s: An old woman in a green coat stands by a shelf in her kitchen, wide shot.\n"
    "4s: She turns and pets a grey cat.\n"
    "8s: Close-up of the cat.\n"
    "12s: end"
)
_MADE = (
    mark("{n} shot, {total} (seconds:frames) in all: {lengths}."),
    mark("{n} shots, {total} (seconds:frames) in all: {lengths}."),
)
_LEAST_WIDTH_PX = 512
_FORBIDDEN = set('/\\:*?"<>|')


@dataclass(frozen=True)
class NewWishes:
    """What the fields begin with; a rate or size that is not offered is passed over."""

    rate: str = "24"
    size: str = ""
    name: str = "Untitled"
    board: str = ""


class NewProjectDialog(QDialog):
    """Ends with a folder and a project that is ready to be created there."""

    def __init__(
        self,
        home: Path,
        model: str,
        card: ModelCard | None,
        parent: QWidget | None = None,
        *,
        with_board: bool = False,
        wishes: NewWishes | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._board: BoardParse | None = None
        self._wishes = wishes or NewWishes()
        self.name = QLineEdit(self._wishes.name, self)
        self.place = QLineEdit(str(home), self)
        self.rate_box = QComboBox(self)
        self.size_box = QComboBox(self)
        self.board = QPlainTextEdit(self)
        self.report = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.create_button = QPushButton(tr("Create project"), self)
        self._with_board = with_board
        self._fill(card)
        self._build()
        self._check()

    @property
    def folder(self) -> Path:
        """The project folder that was asked for."""
        return project_path(Path(self.place.text()).expanduser() / self.name.text().strip())

    @property
    def project(self) -> Project:
        """The project that was asked for."""
        shots = () if self._board is None else shots_from_board(self._board)
        title = self.name.text().strip()
        return Project(title, self._rate(), self._size(), self._model, shots)

    def _fill(self, card: ModelCard | None) -> None:
        for rate in RATES:
            self.rate_box.addItem(tr("{rate} fps", rate=rate.label), rate.label)
        wished = self.rate_box.findData(self._wishes.rate)
        self.rate_box.setCurrentIndex(wished if wished >= 0 else RATES.index(FrameRate(24)))
        sizes = list(SIZES)
        if card is not None:
            width, height = card.grid.size
            factor = -(-_LEAST_WIDTH_PX // width)
            sizes.insert(0, (width * factor, height * factor))
        for place, (width, height) in enumerate(sizes):
            is_models = place == 0 and card is not None
            hint = (tr("the model's shape"),) if is_models else ()
            self.size_box.addItem("   ".join((f"{width} × {height}", *hint)), f"{width}x{height}")
        self.size_box.setCurrentIndex(max(0, self.size_box.findData(self._wishes.size)))
        self.board.setPlainText(self._wishes.board)

    def _build(self) -> None:
        self.setWindowTitle(tr("New from board text") if self._with_board else tr("New project"))
        layout = column(self, 600)
        layout.setSpacing(12)
        layout.addLayout(self._form())
        self.board.setVisible(self._with_board)  # it has a place only then
        if self._with_board:
            self._build_board(layout)
        self.report.setWordWrap(True)
        self.report.setMinimumHeight(36)
        layout.addWidget(self.report)
        self.create_button.setDefault(True)
        self.buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        self.name.textChanged.connect(self._check)
        self.place.textChanged.connect(self._check)
        self.rate_box.currentIndexChanged.connect(self._check)
        self.board.textChanged.connect(self._check)

    def _form(self) -> QFormLayout:
        browse = QPushButton(tr("Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.place, 1)
        place.addWidget(browse)
        rows = form()
        rows.addRow(caption(tr("&Name"), self.name), self.name)
        rows.addRow(caption(tr("&Folder"), self.place), place)
        rows.addRow(caption(tr("Frame &rate"), self.rate_box), self.rate_box)
        rows.addRow(caption(tr("Picture &size"), self.size_box), self.size_box)
        self.place.setAccessibleName(tr("Folder of the project"))
        return rows

    def _build_board(self, layout: QVBoxLayout) -> None:
        label = QLabel(
            tr("&Board: one line a shot, the time at which it begins, then what happens")
        )
        label.setBuddy(self.board)
        self.board.setFont(mono_font())
        self.board.setPlaceholderText(EXAMPLE)
        self.board.setMinimumHeight(210)
        self.board.setTabChangesFocus(True)
        self.board.setAccessibleName(tr("Board text"))
        layout.addWidget(label)
        layout.addWidget(self.board, 1)

    def _rate(self) -> FrameRate:
        return RATES[self.rate_box.currentIndex()]

    def _size(self) -> tuple[int, int]:
        width, height = str(self.size_box.currentData()).split("x")
        return int(width), int(height)

    def _on_browse(self) -> None:
        start = Path(self.place.text())
        chosen = ask_for_folder(self, tr("Folder for the project"), start)
        if chosen is not None:
            self.place.setText(str(chosen))

    def _check(self) -> None:
        """Say what is wrong, or what will be made; only what can be made can be created."""
        problem = self._problem_of_name() or self._problem_of_board()
        self.create_button.setEnabled(not problem)
        self.report.setText(problem or self._summary())
        self.report.setProperty("role", "error" if problem and self._is_bad() else "caption")
        self.report.style().unpolish(self.report)
        self.report.style().polish(self.report)

    def _is_bad(self) -> bool:
        return not self._with_board or bool(self.board.toPlainText().strip())

    def _problem_of_name(self) -> str:
        name = self.name.text().strip()
        if not name or name.startswith(".") or _FORBIDDEN & set(name):
            return tr('Give the project a name without / \\ : * ? " < > |.')
        if not Path(self.place.text()).expanduser().is_dir():
            return tr("The folder does not exist.")
        if problem := name_problem(self.folder) or depth_problem(self.folder):
            return problem
        if self.folder.exists():
            name = self.folder.name
            return tr("{name} already exists in this folder; choose another name.", name=name)
        return ""

    def _problem_of_board(self) -> str:
        self._board = None
        if not self._with_board:
            return ""
        try:
            self._board = parse_board(self.board.toPlainText(), self._rate())
            shots_from_board(self._board)
        except (BoardError, EditError) as error:
            return str(error)
        return ""

    def _summary(self) -> str:
        if self._board is None:
            return tr("Makes {folder}", folder=self.folder)
        rate, shots = self._rate(), self._board.shots
        total = format_length(sum(shot.frames for shot in shots), rate)
        lengths = listed(format_length(shot.frames, rate) for shot in shots[:12])
        made = tr_count(len(shots), *_MADE, total=total, lengths=lengths)
        return f"{made} {' '.join(self._board.notes)}"
