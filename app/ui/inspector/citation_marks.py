"""Names in a prompt: in colour when they are in the cast, underlined when they are not."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from app.model.cast import citations
from app.model.project import Reference
from app.ui.theme import color


class CitationMarks(QSyntaxHighlighter):
    """Marks every `@name` of a text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._cast: tuple[Reference, ...] = ()
        self.known, self.unknown = QTextCharFormat(), QTextCharFormat()
        self.known.setForeground(color("accent"))
        self.known.setFontWeight(QFont.Weight.DemiBold)
        self.unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self.unknown.setUnderlineColor(color("failed"))

    def set_cast(self, cast: tuple[Reference, ...]) -> None:
        """Mark by this cast."""
        if cast != self._cast:
            self._cast = cast
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        for citation in citations(self._cast, text):
            how = self.known if citation.reference is not None else self.unknown
            start = _in_utf16(text[: citation.start])
            self.setFormat(start, _in_utf16(text[citation.start : citation.end]), how)


def _in_utf16(text: str) -> int:
    """Qt counts in units of UTF-16: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2
