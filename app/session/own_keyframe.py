"""A keyframe of the user's own: any picture, from which a shot shall begin."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QImage

from app.model.keyframes import own_keyframe_recipe
from app.model.takes import new_take
from app.session.document import Document
from app.session.keyframe_run import take_in_keyframe
from app.session.reference_pictures import read_picture_file


def add_own_keyframe(document: Document, shot_id: str, file: Path) -> tuple[str, ...]:
    """Keep a picture as a keyframe of a shot, which begins from it; what was assumed, in sentences.

    Raises:
        PictureError: it is no picture that can be used.
        ProjectError: it cannot be kept.
    """
    document.check_writable()
    read, shot = read_picture_file(file), document.project.shot(shot_id)
    size = QImage.fromData(read.png).size()
    digest = hashlib.sha256(read.png).hexdigest()
    recipe = own_keyframe_recipe(digest, (size.width(), size.height()))
    created = datetime.now(UTC).isoformat(timespec="seconds")
    take = new_take(document.library, shot_id, recipe, created, (), shot.origins)
    take_in_keyframe(document, replace(take, note=file.name), read.png)
    return read.notes
