"""The viewer: the picture under the playhead, its timecode, and the transport."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.language import tr
from app.model.jobs import Job
from app.model.takes import Take
from app.model.timeline import Span, picture_at, shot_at
from app.session.comparison import Comparison
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.playback import Player
from app.session.slate import paint_slate
from app.storage.media_folder import media_of
from app.ui.actions import Actions
from app.ui.front_pages import FrontPages
from app.ui.shot_status import shot_status
from app.ui.theme import METRICS, mono_font
from app.ui.timecode_field import TimecodeField
from app.ui.timeline.blocks import shown_take
from app.ui.viewer.compare_panel import ComparePanel
from app.ui.viewer.moving_preview import MovingPreview
from app.ui.viewer.picture_view import PictureView
from generation.protocol import StepProgress

_READOUT_PX = 190
_TRANSPORT = ("to_start", "previous_cut", "step_back", "play", "step_forward", "next_cut", "to_end")


class ViewerPanel(QWidget):
    """Shows what the player gives, or the preview of the shot that is being made there."""

    def __init__(
        self,
        document: Document,
        generation: GenerationController,
        player: Player,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._generation = generation
        self._player = player
        self._image = QImage()
        self._preview = MovingPreview(self)
        self._running_shot: str | None = None
        self.picture = PictureView(self)
        self.comparison = Comparison(document, player, self)
        self.compare = ComparePanel(document, self.comparison, actions, self)
        self._pages = FrontPages(self)
        self.timecode = TimecodeField(self)
        self.frames = QLabel(self)
        self._build(actions)
        self._connect()
        self._refresh()

    def _build(self, actions: Actions) -> None:
        self.timecode.setFont(mono_font(px=METRICS.readout_px))
        self.timecode.setProperty("role", "readout")
        self.timecode.setFixedWidth(_READOUT_PX)
        self.timecode.setAccessibleName(tr("Timecode of the playhead"))
        self.timecode.setToolTip(tr("Click to type a timecode; +12 and -1:00 move from here"))
        self.frames.setMinimumWidth(_READOUT_PX)
        self.frames.setProperty("role", "caption")
        self.frames.setFont(mono_font(px=METRICS.font_px))
        self.frames.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.frames.setAccessibleName(tr("Frame of the playhead and length of the film"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._pages.addWidget(self.picture)
        self._pages.addWidget(self.compare)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._bar(actions))

    def _bar(self, actions: Actions) -> QWidget:
        bar = _Bar(self.frames, self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 6, 14, 8)
        row.setSpacing(2)
        row.addWidget(self.timecode)
        row.addStretch(1)
        for action_id in _TRANSPORT:
            button = QToolButton(bar)
            button.setDefaultAction(actions[action_id])
            button.setIconSize(QSize(22, 22) if action_id == "play" else QSize(17, 17))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(actions[action_id].text())
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.frames)
        return bar

    def _connect(self) -> None:
        self.timecode.entered.connect(self._on_timecode)
        self._player.picture_changed.connect(self._on_picture)
        self.picture.resized.connect(self._show)
        self._player.frame_changed.connect(self._refresh)
        self._document.changed.connect(self._refresh)
        self._document.replaced.connect(self._on_replaced)
        self.comparison.changed.connect(self._on_comparison_changed)
        self._generation.preview_ready.connect(self._on_preview)
        self._preview.turned.connect(self._on_turned)
        self._generation.chunk_ready.connect(self._on_chunk)
        self._generation.job_changed.connect(self._on_job_changed)

    def _on_picture(self, image: QImage) -> None:
        self._image = image
        self._show()

    def _on_comparison_changed(self) -> None:
        is_on = self.comparison.compared is not None
        self._pages.setCurrentWidget(self.compare if is_on else self.picture)

    def _on_timecode(self, frame: int) -> None:
        self._player.pause()
        self._player.seek(frame - self._document.project.start_timecode)
        self.picture.setFocus()

    def _on_replaced(self) -> None:
        self._preview.clear()
        self._running_shot = None
        self._show()

    def _on_preview(self, shot_id: str, step: StepProgress) -> None:
        if self._preview.take(shot_id, step):
            self._show()

    def _on_turned(self) -> None:
        if self.isVisible() and self._preview_here() is not None:
            self._show()

    def _on_chunk(self, shot_id: str, take_id: str, _chunk: int) -> None:
        """What is finished can be played at once, in the place of the selected take."""
        self._running_shot = shot_id
        self._player.show_take(shot_id, take_id)

    def _on_job_changed(self, job: Job) -> None:
        if job.is_over:
            if self._running_shot == job.shot:
                self._player.show_take(job.shot, None)
                self._running_shot = None
            self._preview.clear(job.shot)
        self._refresh()

    def _show(self) -> None:
        preview = self._preview_here()
        if preview is not None:
            self.picture.set_image(preview, tr("Preview of the chunk being made"))
        elif self._shows_slate():
            self.picture.set_image(self._sharp_slate())
        else:
            self.picture.set_image(self._image, self._why_none())
        self.compare.view.set_film(self.picture.image)

    def _why_none(self) -> str:
        """What is said where there is no picture because the takes are away."""
        folder = self._document.folder
        is_there = folder is None or not self._image.isNull() or media_of(folder).is_online
        return "" if is_there else tr("Media offline")

    def _shows_slate(self) -> bool:
        """Whether the player's image stands in for pictures that are not there."""
        span = shot_at(self._document.project, self._player.frame)
        size = (self._image.width(), self._image.height())
        if span is None or size != self._document.project.size:
            return False
        return not self._has_picture(span, shown_take(self._document, self._generation, span.shot))

    def _sharp_slate(self) -> QImage:
        """The slate again, in the resolution of the screen: its words must be read."""
        project = self._document.project
        span = shot_at(project, self._player.frame)
        if span is None:
            return self._image
        frame, ratio = self.picture.frame_rect(), self.devicePixelRatioF()
        size = (round(frame.width() * ratio), round(frame.height() * ratio))
        return paint_slate(project, span.shot, size)

    def _has_picture(self, span: Span, take: Take | None) -> bool:
        if take is None:
            return False
        offset = self._player.frame - span.range.start
        rate = self._document.project.rate
        return picture_at(span.shot, offset, rate, take.recipe.rate) < take.pictures

    def _preview_here(self) -> QImage | None:
        """The preview, when the playhead stands where the shot has no finished pictures."""
        span = shot_at(self._document.project, self._player.frame)
        image = None if span is None else self._preview.image_of(span.shot.id)
        return None if span is None or image is None or self._is_finished_at(span) else image

    def _is_finished_at(self, span: Span) -> bool:
        job = self._generation.job_of(span.shot.id)
        take = None if job is None else self._document.library.get(job.take)
        return self._has_picture(span, take)

    def _refresh(self, *_: object) -> None:
        project = self._document.project
        self.picture.set_frame_size(project.size)
        self.picture.set_hint("" if project.shots else tr("Add a shot to begin"))
        frame = self._player.frame
        self.timecode.set_time(project.start_timecode + frame, project.rate)
        shown = frame + 1 if project.frames else 0
        self.frames.setText(tr("frame {shown} of {frames}", shown=shown, frames=project.frames))
        self._describe()
        self._show()

    def _describe(self) -> None:
        span = shot_at(self._document.project, self._player.frame)
        if span is None:
            self.picture.setAccessibleDescription(tr("No shot"))
            return
        word = shot_status(self._document, self._generation, span.shot.id).word
        self.picture.setAccessibleDescription(f"{span.shot.name}, {word}. {span.shot.prompt}")


class _Bar(QWidget):
    """Where there is little room the frame's number makes way; the timecode says the same."""

    def __init__(self, frames: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._frames = frames

    @override
    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None or self._frames.isHidden():
            return hint
        return QSize(hint.width() - self._frames.minimumWidth() - layout.spacing(), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        hint = self.minimumSizeHint().width()
        self._frames.setVisible(event.size().width() >= hint + _READOUT_PX)
        super().resizeEvent(event)
