"""Three rows of pictures, aligned in columns: where each picture and each word lies."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

LABEL_PX, GAP_PX, HEAD_PX, FOOT_PX = 104, 6, 42, 26
ROWS = 3
_MOST_PX = 150  # of a row: beyond it nothing more is to be seen
_SEEN = 5  # columns that fit in at least: the first latent frame and the next


@dataclass(frozen=True)
class CompareLayout:
    """Rows and columns for `count` pictures of this shape (width / height) in a view."""

    count: int
    shape: float
    width: float
    height: float

    @property
    def row_px(self) -> float:
        """The height of a picture."""
        room = (self.height - HEAD_PX - FOOT_PX - ROWS * GAP_PX) / ROWS
        widest = (self.width - LABEL_PX) / min(_SEEN, max(1, self.count)) - GAP_PX
        return max(24.0, min(room, _MOST_PX, widest / self.shape))

    @property
    def column_px(self) -> float:
        """The width of a picture."""
        return self.row_px * self.shape

    @property
    def content_px(self) -> float:
        """The width of all columns."""
        return self.count * (self.column_px + GAP_PX)

    def picture(self, column: int, row: int, scrolled: float) -> QRectF:
        """A picture; row 0 is the original."""
        left = LABEL_PX + column * (self.column_px + GAP_PX) - scrolled
        top = HEAD_PX + row * (self.row_px + GAP_PX)
        return QRectF(left, top, self.column_px, self.row_px)

    def head(self, column: int, scrolled: float) -> QRectF:
        """The words above a column."""
        picture = self.picture(column, 0, scrolled)
        return QRectF(picture.left(), 0, picture.width(), HEAD_PX)

    def foot(self, column: int, scrolled: float) -> QRectF:
        """The words below a column."""
        picture = self.picture(column, ROWS - 1, scrolled)
        return QRectF(picture.left(), picture.bottom(), picture.width(), FOOT_PX)

    def label(self, row: int) -> QRectF:
        """The name of a row; it stays in its place."""
        return QRectF(0, self.picture(0, row, 0).top(), LABEL_PX - GAP_PX, self.row_px)
