"""A drop-down box that shortens the chosen words to the room it has."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

_MARGIN_PX = 2  # that styles leave beside the words


class ElidedBox(QComboBox):
    """Qt's own box cuts words off; the owner's tooltip has them whole."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, field, self).width() - _MARGIN_PX
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + 2 * _MARGIN_PX
        words, mode = option.currentText, Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(words, mode, room)
        painter.drawComplexControl(box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
