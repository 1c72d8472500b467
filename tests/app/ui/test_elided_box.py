"""Words in a drop-down box: whole where there is room, shortened where not."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from app.ui.elided_box import ElidedBox
from app.ui.theme import use_signs_of

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("_themed")]


@pytest.mark.parametrize(
    "words", ["すべてのラベル", "テイク 2、採用中", "Jedes Etikett", "Take 2, in the cut"]
)
def test_a_box_of_the_size_that_it_wants_shows_its_words(qapp: QApplication, words: str) -> None:
    use_signs_of("ja")
    box = ElidedBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.addItem(words)
    box.ensurePolished()
    box.resize(box.sizeHint())
    assert box.shown_words == words
    box.resize(box.width() - 30, box.height())
    assert box.shown_words.endswith("…")
    use_signs_of("en")
