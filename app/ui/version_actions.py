"""The command that shows former versions of the project."""

from typing import Final

from app.language import mark
from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec(
        "versions", mark("Versions…"),
        tip=mark("The project as it was saved before, and edits that were set aside"),
    ),
)
