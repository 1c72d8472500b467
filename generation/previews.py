"""Preview pictures of a running job, as files that the editor can show and nobody keeps."""

import hashlib
from pathlib import Path
from typing import Final

import cv2
import msgspec

from generation.protocol import FrameGrid, StepProgress
from generation.video import Pictures

_FILES: Final = 2  # the editor may still read one while the next is written


class PreviewFiles:
    """Writes previews into the cache in turn; they go when the job is over."""

    def __init__(self, cache_folder: Path, job: str) -> None:
        stem = hashlib.sha256(job.encode()).hexdigest()[:16]
        folder = cache_folder / "previews"
        self._paths = [folder / f"{stem}-{number}.png" for number in range(_FILES)]
        self._count = 0

    def shown(self, step: StepProgress, pictures: Pictures, grid: FrameGrid) -> StepProgress:
        """The step with its pictures `[n h w 3]`, which show the whole of its chunk."""
        file = self._write(pictures)
        if file is None:
            return step
        shown, seconds = grid.rate
        each_ms = 1000 * grid.frames_in_chunk(step.chunk) * seconds // (shown * len(pictures))
        return msgspec.structs.replace(
            step, preview=file, preview_pictures=len(pictures), preview_ms=max(1, each_ms)
        )

    def remove(self) -> None:
        """Delete the previews of this job."""
        for path in self._paths:
            try:
                path.unlink(missing_ok=True)
            except OSError:
                continue

    def _write(self, pictures: Pictures) -> str | None:
        """Write pictures `[n h w 3]` one below the other; None when that is not possible."""
        path = self._paths[self._count % _FILES]
        self._count += 1
        strip = pictures.reshape(-1, *pictures.shape[2:])
        done, content = cv2.imencode(".png", strip[..., ::-1])
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
