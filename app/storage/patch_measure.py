"""The measure of a vision transformer, which a program of its own runs, as the editor has no torch.

The program is started for the first take and stays for the others of the film, until `rest`.
"""

import contextlib
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

import msgspec
import numpy as np

from app.language import tr
from app.model.likeness import MeasureError, Pictures, Signature, lab_of
from app.model.patch_likeness import (
    CLIP_LOST,
    DINO_LOST,
    Features,
    patch_distance,
    patch_signature,
)
from app.model.regions import regions_of
from app.model.subjects import SubjectKind
from app.storage.engine.outside import no_window
from app.storage.engine.starting import program_environment, program_of
from app.storage.errors import reason_of
from app.storage.image_encoder import EncoderPlace
from generation.protocol import DINO, Encoded, EncodePictures, EncoderRequest, LoadEncoder

_PROGRAM = "generation.patch_features"
_LONGEST_LINE_BYTES = 100_000
_GRID_AXES = 4


class PatchMeasure:
    """See `Measure` and `app.model.patch_likeness`; `rest` may come from any thread."""

    def __init__(self, place: EncoderPlace, command: tuple[str, ...] = ()) -> None:
        self._place, self.name, self.title = place, place.name, place.title
        self._lost = DINO_LOST if place.kind == DINO else CLIP_LOST
        self._load = LoadEncoder(str(place.folder), str(place.processor))
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._starting = Lock()

    def signature(self, pictures: Pictures) -> Signature:
        """See `Measure`."""
        try:
            features = self._features(pictures)
        except (OSError, ValueError, EOFError, msgspec.DecodeError) as error:
            self.rest()
            raise MeasureError(
                tr("The program that compares takes ended, or could not be understood.")
            ) from error
        return patch_signature(features, regions_of(lab_of(pictures)))

    def distance(self, kind: SubjectKind, one: Signature, other: Signature) -> float:
        """See `Measure`."""
        return patch_distance(kind, one, other)

    def drift_from(self, kind: SubjectKind) -> float:
        """The same for places and characters."""
        return self._lost

    def rest(self) -> None:
        """End the program."""
        with self._starting:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in filter(None, (process.stdin, process.stdout)):
                with contextlib.suppress(OSError):  # what was not sent is not missed
                    pipe.close()

    def _features(self, pictures: Pictures) -> Features:
        with TemporaryDirectory(prefix="throughline-") as folder:
            given, seen = Path(folder, "pictures.npy"), Path(folder, "features.npy")
            _hand_over(pictures, given)
            self._ask(self._running(), EncodePictures(str(given), str(seen)))
            features: Features = np.load(seen)
        if features.ndim != _GRID_AXES or len(features) != len(pictures) or not features.size:
            raise ValueError(f"features of {features.shape} for {len(pictures)} pictures")
        if not np.isfinite(features).all():
            raise ValueError("features that are no numbers")
        return features.astype(np.float16)

    def _running(self) -> subprocess.Popen[bytes]:
        """The program, with its weights."""
        if self._process is not None and self._process.poll() is not None:
            self.rest()  # it was killed while nobody asked
        with self._starting:
            process = self._process
            is_new = process is None
            if process is None:
                if self._place.name != self.name:
                    raise ValueError("other weights than those of the takes before")
                process = self._process = subprocess.Popen(
                    self._command or program_of(_PROGRAM), stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                    env=program_environment(), creationflags=no_window(),
                )  # fmt: skip
        if is_new:
            self._ask(process, self._load)
        return process

    def _ask(self, process: subprocess.Popen[bytes], request: EncoderRequest) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(msgspec.json.encode(request) + b"\n")
        process.stdin.flush()
        answer = process.stdout.readline(_LONGEST_LINE_BYTES)
        problem = msgspec.json.decode(answer, type=Encoded).problem
        if problem:
            self.rest()
            raise MeasureError(problem)


def _hand_over(pictures: Pictures, file: Path) -> None:
    try:
        np.save(file, np.stack(pictures))
    except OSError as error:
        words = "The file {file} could not be read or written: {error}"
        raise MeasureError(tr(words, file=file, error=reason_of(error)) + ".") from error
