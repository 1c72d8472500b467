"""What holds for the whole project: title, style, variables, rate, size, first timecode."""

from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from app.language import mark, tr, tr_count
from app.model.edits import (
    set_rate_keeping_frames,
    set_rate_keeping_time,
    set_size,
    set_start_timecode,
    set_title,
)
from app.model.project import EditError, Project
from app.model.prompts import set_negative, set_style
from app.model.time import RATES, FrameRate, TimeError, format_timecode, parse_timecode
from app.storage.media_folder import media_of
from app.ui.dialogs.media_row import MediaRow
from app.ui.dialogs.variables_table import VariablesTable
from app.ui.labels import caption, column, form
from app.ui.theme import mono_font

_TEXT_PX = 62


class ProjectDialog(QDialog):
    """Ends with the changed project; what is wrong is said while it is typed."""

    def __init__(
        self, project: Project, parent: QWidget | None = None, folder: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._before = project
        self.media = None if folder is None else MediaRow(folder, media_of(folder), self)
        self.project = project
        self.title_text = QLineEdit(project.title, self)
        self.style_text = QPlainTextEdit(project.style, self)
        self.negative_text = QPlainTextEdit(project.negative, self)
        self.variables = VariablesTable(project, self)
        self.rate = QComboBox(self)
        self.keep_time = QRadioButton(tr("Keep time: every cut stays at its second"), self)
        self.keep_frames = QRadioButton(tr("Keep frames: every shot has as many frames"), self)
        self.size_text = QLineEdit("{}x{}".format(*project.size), self)
        self.start = QLineEdit(format_timecode(project.start_timecode, project.rate), self)
        self.report = QLabel(self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build()
        self._check()

    def _build(self) -> None:
        self.setWindowTitle(tr("Project settings"))
        for rate in RATES:
            self.rate.addItem(tr("{rate} fps", rate=rate.label))
        self.rate.setCurrentIndex(RATES.index(self._before.rate))
        self.keep_time.setChecked(True)
        self.start.setFont(mono_font())
        self.style_text.setPlaceholderText(tr("Read after the prompt of every shot"))
        self.negative_text.setPlaceholderText(
            tr("What no shot is to show, where the model is guided")
        )
        for field in (self.style_text, self.negative_text):
            field.setFixedHeight(_TEXT_PX)
            field.setTabChangesFocus(True)
            field.textChanged.connect(self._check)
        for line in (self.title_text, self.size_text, self.start):
            line.textEdited.connect(self._check)
        self.variables.edited.connect(self._check)
        self.rate.currentIndexChanged.connect(self._on_rate)
        self.keep_time.toggled.connect(self._check)
        self.report.setWordWrap(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = column(self, 560)
        layout.addLayout(self._form())
        layout.addWidget(self.report)
        layout.addWidget(self.buttons)

    def _form(self) -> QFormLayout:
        rows = form()
        for label, field in (
            (tr("&Title"), self.title_text),
            (tr("&Style"), self.style_text),
            (tr("&Negative prompt"), self.negative_text),
            (tr("&Variables"), self.variables),
            (tr("Frame &rate"), self.rate),
        ):
            rows.addRow(caption(label, field), field)
        rows.addRow("", self.keep_time)
        rows.addRow("", self.keep_frames)
        rows.addRow(caption(tr("Picture s&ize"), self.size_text), self.size_text)
        rows.addRow(caption(tr("First &timecode"), self.start), self.start)
        if self.media is not None:
            buttons = (self.media.move_button, self.media.relink)
            shown = next((one for one in buttons if not one.isHidden()), None)
            rows.addRow(caption(tr("&Media folder"), shown), self.media)
        return rows

    def _rate(self) -> FrameRate:
        return RATES[self.rate.currentIndex()]

    def _on_rate(self) -> None:
        """A programme usually starts at one hour, which is another frame at another rate."""
        fresh = set_rate_keeping_frames(self._before, self._rate())
        self.start.setText(format_timecode(fresh.start_timecode, fresh.rate))
        self._check()

    def _check(self) -> None:
        """Make the project that is asked for, or say why it cannot be."""
        for choice in (self.keep_time, self.keep_frames):
            choice.setVisible(self._rate() != self._before.rate)
        problem = ""
        try:
            self.project = self._asked()
        except (EditError, TimeError, ValueError) as error:
            problem = str(error)
        self.report.setText(problem or self._summary())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _asked(self) -> Project:
        rate, size = self._rate(), self.size_text.text()
        project = set_title(self._before, self.title_text.text())
        if self.keep_time.isChecked():
            project = set_rate_keeping_time(project, rate)
        else:
            project = set_rate_keeping_frames(project, rate)
        project = set_style(project, self.style_text.toPlainText())
        project = set_negative(project, self.negative_text.toPlainText())
        project = self.variables.applied(project)
        width, _, height = size.replace("×", "x").partition("x")
        if not (width.strip().isdigit() and height.strip().isdigit()):
            raise ValueError(tr("{size!r} is not a size such as 1920x1080.", size=size))
        project = set_size(project, (int(width), int(height)))
        return set_start_timecode(project, parse_timecode(self.start.text(), rate))

    def _summary(self) -> str:
        before, after = self._before, self.project
        length = format_timecode(after.frames, after.rate)
        if after.rate == before.rate:
            words = mark("{n} shot, {length}"), mark("{n} shots, {length}")
            return tr_count(len(after.shots), *words, length=length)
        now = format_timecode(before.frames, before.rate)
        return tr("The film lasts {length} then, {now} now.", length=length, now=now)
