"""The system's trash."""

from pathlib import Path

from PySide6.QtCore import QDir, QFile, QStandardPaths


def move_to_trash(path: Path) -> bool:
    """Move a file or folder there, and say whether that could be done."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    QDir().mkpath(data)  # on Linux the trash lies in it, and Qt makes no more than one folder
    done: object = QFile.moveToTrash(str(path))
    return bool(done[0]) if isinstance(done, tuple) else bool(done)
