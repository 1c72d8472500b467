"""Takes, memory and cast of a shot, one behind the other."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import tr
from app.ui.elided_label import ElidedLabel
from app.ui.inspector.cast_edits import CastEdits
from app.ui.inspector.cast_list import CastList
from app.ui.inspector.keyframe_box import KeyframeBox
from app.ui.inspector.keyframe_edits import KeyframeEdits
from app.ui.inspector.lora_box import LoraBox
from app.ui.inspector.lora_edits import LoraEdits
from app.ui.inspector.memory_list import MemoryList
from app.ui.inspector.note_fields import NoteFields
from app.ui.inspector.style_fields import StyleFields
from app.ui.inspector.takes_list import TakesList
from app.ui.inspector.tall_area import TallArea
from app.ui.timeline.thumbnails import Thumbnails

_MORE_PX = 60  # two more rows of a list, and a little


class ShotTabs(QTabWidget):
    """Takes and cast scroll; the memory keeps its head and foot and scrolls its list."""

    def __init__(
        self,
        cast_edits: CastEdits,
        lora_edits: LoraEdits,
        keyframe_edits: KeyframeEdits,
        pictures: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.takes = TakesList(pictures, self)
        self.recipe = ElidedLabel(self)
        self.memory = MemoryList(self)
        self.cast = CastList(cast_edits, self)
        self.keyframes = KeyframeBox(keyframe_edits, self)
        self.styles = StyleFields(self)
        self.loras = LoraBox(lora_edits, self)
        self.notes = NoteFields(self)
        self._takes_area = _scrolled(QWidget())
        self._cast_area = _scrolled(_one_below_the_other(self.cast, self.keyframes))
        self._style_area = _scrolled(_one_below_the_other(self.styles, self.loras))
        self._notes_area = _scrolled(self.notes)
        self._build()

    def show_cast_tab(self) -> None:
        """Bring the cast to the front."""
        self.setCurrentWidget(self._cast_area)

    def show_keyframes(self) -> None:
        """Bring the keyframes, which are below the cast, to the front."""
        self.show_cast_tab()
        for part in (self.keyframes.delete, self.keyframes.make):
            self._cast_area.ensureWidgetVisible(part, 0, 30)

    def show_loras_tab(self) -> None:
        """Bring the LoRAs, which are below the style, to the front."""
        self.setCurrentWidget(self._style_area)
        self._style_area.ensureWidgetVisible(self.loras.add, 0, 6)

    def show_notes_tab(self, field: QWidget) -> None:
        """Bring dialogue and note to the front, and let the user type into one of them."""
        self.setCurrentWidget(self._notes_area)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._notes_area.ensureWidgetVisible(field, 0, 6)

    def show_takes_tab(self, field: QWidget) -> None:
        """Bring the takes to the front, and one of their fields into view."""
        self.setCurrentWidget(self._takes_area)
        self._takes_area.ensureWidgetVisible(field, 0, 6)

    def scroll_cast_to(self, field: QWidget) -> None:
        """Bring a field of the cast into view."""
        self._cast_area.ensureWidgetVisible(field, 0, 6)

    def show_recipe(self, text: str) -> None:
        """Say what the take in the cut was made from; too long a line is whole in the tip."""
        self.recipe.setText(text)
        self.recipe.setToolTip(text)
        self.recipe.setVisible(bool(text))

    def _build(self) -> None:
        takes = QWidget()
        layout = QVBoxLayout(takes)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.takes, 1)
        layout.addWidget(self.recipe)
        self.recipe.setProperty("role", "caption")
        self.recipe.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setDocumentMode(True)
        self.setAccessibleName(tr("More of the shot"))
        self.tabBar().setDrawBase(False)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not the new tab's first field
        self._takes_area.show_page(takes)
        self.addTab(self._takes_area, tr("Takes"))
        self.addTab(self.memory, tr("Memory"))
        self.addTab(self._cast_area, tr("Cast"))
        self.addTab(self._style_area, tr("Style"))
        self.addTab(self._notes_area, tr("Notes"))
        self.currentChanged.connect(self.updateGeometry)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def minimumSizeHint(self) -> QSize:
        """What the tab in front needs; the others may need more."""
        page = self.currentWidget().minimumSizeHint()
        bar = self.tabBar().sizeHint()
        return QSize(max(page.width(), bar.width()), page.height() + bar.height())

    def wanted_px(self) -> int:
        """The width at which no tab has to scroll sideways."""
        pages = map(self.widget, range(self.count()))
        areas = [page.wanted_px() for page in pages if isinstance(page, TallArea)]
        return max(*areas, self.memory.minimumSizeHint().width(), self.tabBar().sizeHint().width())

    @override
    def sizeHint(self) -> QSize:
        """Little more than the least: it gets what the fields above leave over."""
        return self.minimumSizeHint() + QSize(0, _MORE_PX)


def _one_below_the_other(*parts: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return page


def _scrolled(page: QWidget) -> TallArea:
    area = TallArea()
    area.show_page(page)
    return area
