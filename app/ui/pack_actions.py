"""The commands that pack a project into one file, open one, and check its files."""

from typing import Final

from app.language import mark
from app.ui.action_spec import ActionSpec

SPECS: Final = (
    ActionSpec(
        "pack", mark("Pack into one file…"),
        tip=mark("Write the project with its takes into one file, to pass it on or to keep it"),
    ),
    ActionSpec(
        "open_packed", mark("Open packed project…"),
        tip=mark("Unpack a project that was packed into one file, and open it"),
    ),
    ActionSpec(
        "check_files", mark("Check the files of this project"),
        tip=mark("Read the files of all takes, and see whether they are as they were made"),
    ),
)
