"""Names in a prompt: in colour when they are in the cast, underlined when they are not."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from app.model.cast import citations
from app.model.project import Reference, Variable
from app.model.variables import cited_variables
from app.ui.theme import color


class CitationMarks(QSyntaxHighlighter):
    """Marks every `@name` and every `{variable}` of a text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._cast: tuple[Reference, ...] = ()
        self._variables: tuple[Variable, ...] = ()
        self.known, self.unknown = QTextCharFormat(), QTextCharFormat()
        self._colour()
        self.known.setFontWeight(QFont.Weight.DemiBold)
        self.unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)

    def repaint(self) -> None:
        """Mark in the colours of the theme in use."""
        self._colour()
        self.rehighlight()

    def set_cited(self, cast: tuple[Reference, ...], variables: tuple[Variable, ...]) -> None:
        """Mark by this cast and these variables."""
        if (cast, variables) != (self._cast, self._variables):
            self._cast, self._variables = cast, variables
            self.rehighlight()

    def _colour(self) -> None:
        self.known.setForeground(color("accent"))
        self.unknown.setUnderlineColor(color("failed"))

    @override
    def highlightBlock(self, text: str) -> None:
        for citation in citations(self._cast, text):
            self._mark(text, citation.start, citation.end, citation.reference is not None)
        for start, end, is_known in cited_variables(self._variables, text):
            self._mark(text, start, end, is_known)

    def _mark(self, text: str, start: int, end: int, is_known: bool) -> None:
        how = self.known if is_known else self.unknown
        self.setFormat(_in_utf16(text[:start]), _in_utf16(text[start:end]), how)


def _in_utf16(text: str) -> int:
    """Qt counts in units of UTF-16: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2
