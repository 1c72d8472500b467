"""What can go wrong while generating, in words for the user, and the way out of a cancelled job."""

import threading
from typing import ClassVar


class GenerationError(Exception):
    """An expected failure: `kind` for programs, what happened and what to do for people."""

    kind: ClassVar[str] = "internal"
    advice: ClassVar[str] = ""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what.rstrip(". ")

    def sentence(self, kept: str = "") -> str:
        """One sentence: what happened, what was kept, what to do next."""
        return "; ".join(part for part in (self.what, kept, self.advice) if part) + "."


class WeightsError(GenerationError):
    """The files of a model are missing, damaged or not what their card says."""

    kind = "weights"
    advice = "get the model again"


class HistoryMissing(GenerationError):  # noqa: N818 - it says what happened
    """The latents of a take that the shot remembers are not there or cannot be read."""

    kind = "history_missing"
    advice = "generate the shot of that take again, or select another take"


class ReferenceMissing(GenerationError):  # noqa: N818 - it says what happened
    """The picture of a reference that the prompt cites is not there or cannot be read."""

    kind = "reference_missing"
    advice = "replace its picture in the cast, or choose another keyframe, then generate again"


class LoraError(GenerationError):
    """A LoRA that cannot be used with the model that is loaded."""

    kind = "lora"
    advice = "turn it off for this shot, or choose a LoRA that was made for this model"


class LoraMissing(GenerationError):  # noqa: N818 - it says what happened
    """The file of a LoRA that the shot uses is not there."""

    kind = "lora_missing"
    advice = "add it to the project again, or turn it off for this shot"


class PictureNeeded(GenerationError):  # noqa: N818 - it says what happened
    """A shot of a model that starts from a picture has none to start from."""

    kind = "picture_needed"
    advice = (
        "give the shot a keyframe (a picture of your own will do), cite a picture of the cast with "
        "@name in its prompt, or generate the shot before it first"
    )


class ClipError(GenerationError):
    """A video file that cannot be imported."""

    kind = "clip"
    advice = "choose another file, or save it anew with another program and import that"


class NotRemembered(GenerationError):  # noqa: N818 - it says what happened
    """Frames were asked of a memory that does not hold them."""

    kind = "not_remembered"
    advice = "ask for a shot that it remembers, or choose a model that remembers more"


class NotComparable(NotRemembered):
    """What is remembered cannot be laid beside the pictures that it is of."""

    advice = "generate its shot with this model, or import it again, and ask then"


class RecipeError(GenerationError):
    """The loaded model cannot make what the recipe asks for."""

    kind = "recipe"
    advice = "load the model of the recipe, or generate the shot again with the loaded one"


class ModelNotLoaded(GenerationError):  # noqa: N818 - it says what happened
    """A shot was asked for before a model was loaded."""

    kind = "no_model"
    advice = "load a model first"


class OutOfMemory(GenerationError):  # noqa: N818 - it says what happened
    """The memory of the machine or of its GPU is used up."""

    kind = "out_of_memory"
    advice = (
        "close other programs and generate again, or choose a smaller model, or smaller pictures "
        "where the model has them"
    )


class DoesNotFit(GenerationError):  # noqa: N818 - it says what happened
    """There is less memory than a model needs, whatever is given up; nothing was loaded."""

    kind = "does_not_fit"
    advice = "choose a smaller model, or one with smaller pictures"


class DeviceError(GenerationError):
    """A device, or a way to compute on it, was asked for by name and cannot be had."""

    kind = "device"
    advice = "take the variable away, so that the program chooses, or name another one"


class DriverError(GenerationError):
    """The GPU or its driver broke down; what the process holds there cannot be used any more."""

    kind = "driver"
    advice = "if it happens again, restart the computer or update the driver of the GPU"


class DiskError(GenerationError):
    """A file of a take could not be written."""

    kind = "disk"
    advice = "make room or choose another folder, then generate again"


class GenerationCancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """Raised by `CancelToken.raise_if_set`; only the job loop catches it."""


class CancelToken:
    """One per job: set by the thread that reads commands, tested in every denoising step."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._may_go = threading.Event()
        self._may_go.set()

    @property
    def is_set(self) -> bool:
        """Whether the job was cancelled."""
        return self._event.is_set()

    def set(self) -> None:
        """Ask the job to stop at its next step, also one that pauses."""
        self._event.set()
        self._may_go.set()

    def pause(self) -> None:
        """Ask the job to wait at its next step."""
        if not self._event.is_set():
            self._may_go.clear()

    def resume(self) -> None:
        """Let a job that pauses go on."""
        self._may_go.set()

    def wait(self, seconds: float) -> None:
        """Wait this long, or until the job is cancelled."""
        self._event.wait(seconds)

    def raise_if_set(self) -> None:
        """Leave the job by GenerationCancelled when it was cancelled; wait while it is paused."""
        self._may_go.wait()
        if self._event.is_set():
            raise GenerationCancelled
