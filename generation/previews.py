"""Preview pictures of a running job, as files that the editor can show and nobody keeps."""

import hashlib
from pathlib import Path
from typing import Final

import cv2

from generation.video import Pictures

_FILES: Final = 2  # the editor may still read one while the next is written


class PreviewFiles:
    """Writes previews into the cache in turn; they go when the job is over."""

    def __init__(self, cache_folder: Path, job: str) -> None:
        stem = hashlib.sha256(job.encode()).hexdigest()[:16]
        folder = cache_folder / "previews"
        self._paths = [folder / f"{stem}-{number}.png" for number in range(_FILES)]
        self._count = 0

    def write(self, picture: Pictures) -> str | None:
        """Write one picture `[h w 3]` and return its path, or None when that is not possible."""
        path = self._paths[self._count % _FILES]
        self._count += 1
        done, content = cv2.imencode(".png", picture[..., ::-1])
        if not done:
            return None
        part = path.with_name(path.name + ".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(content.tobytes())
            part.replace(path)
        except OSError:  # a preview is never worth a failed job
            return None
        return str(path)

    def remove(self) -> None:
        """Delete the previews of this job."""
        for path in self._paths:
            try:
                path.unlink(missing_ok=True)
            except OSError:
                continue
