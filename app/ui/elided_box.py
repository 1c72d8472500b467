"""A drop-down box that shortens the chosen words to the room it has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

_MARGIN_PX = 2  # that styles leave beside the words


class ElidedBox(QComboBox):
    """Qt's own box cuts words off; the owner's tooltip has them whole."""

    @override
    def sizeHint(self) -> QSize:
        """A little more than Qt's, which measures signs by their ink: Japanese ones need more."""
        return super().sizeHint() + QSize(2 * _MARGIN_PX, 0)

    @property
    def shown_words(self) -> str:
        """What of the chosen words there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, field, self).width() - _MARGIN_PX
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 2 * _MARGIN_PX
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(option.currentText, mode, room)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_words
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
