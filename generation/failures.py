"""Any exception of a job as the JobFailed event that tells the user about it."""

import logging
import sys
import traceback
from pathlib import Path

from generation.chunk_files import chunk_count
from generation.errors import DiskError, DriverError, GenerationError, OutOfMemory
from generation.protocol import GenerateShot, JobCommand, JobFailed

_LONGEST_WORDS = 200
_FULL = ("DefaultCPUAllocator", "out of memory", "STATUS_ALLOC_FAILED")
_BROKEN = ("CUDA error", "CUDNN_STATUS", "cuDNN error", "CUBLAS_STATUS", "HIP error")
_logger = logging.getLogger(__name__)


def as_failure(error: Exception, command: JobCommand | None = None) -> JobFailed:
    """Word the failure of a job, or of a loading when there is no command."""
    details = "".join(traceback.format_exception(error))
    typed = _typed(error)
    kept = "" if command is None else _kept(command)
    job = None if command is None else command.job
    failure = JobFailed(job, typed.kind, typed.sentence(kept), details)
    _logger.warning("%s", failure.message)
    return failure


class _UnexpectedError(GenerationError):
    """Something that no other class of errors foresees: a bug."""

    advice = "the log has the details; please report it"


def _typed(error: Exception) -> GenerationError:
    full = memory_error(error)
    if full is not None and not isinstance(full, OutOfMemory):
        return OutOfMemory(f"The {_whose_memory(full)} ran out of memory")
    if isinstance(error, GenerationError):
        return error
    if _is_of_driver(error):
        return DriverError(f"The GPU or its driver failed ({_first_line(error)})")
    if isinstance(error, OSError) and error.strerror:
        place = f" {error.filename}" if error.filename else ""
        return DiskError(f"The file{place} could not be read or written: {error.strerror}")
    text = " ".join(str(error).split())
    return _UnexpectedError(
        f"An unexpected error stopped the work ({type(error).__name__}: {text})"
    )


def memory_error(error: BaseException | None) -> Exception | None:
    """What says that the memory of the machine or of its GPU was used up: the error, or its cause.

    Weights that do not fit their files and weights that do not fit the GPU are both RuntimeErrors.
    """
    while isinstance(error, Exception):
        if _is_full(error):
            return error
        error = error.__cause__
    return None


def _is_full(error: Exception) -> bool:
    if isinstance(error, MemoryError | OutOfMemory):
        return True
    torch = sys.modules.get("torch")  # not imported here: the fake works without it
    if torch is None:
        return False
    if isinstance(error, torch.OutOfMemoryError):
        return True
    # Elsewhere than in CUDA's allocator torch has no class of its own for this, only words.
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _FULL)


def _whose_memory(error: Exception) -> str:
    torch = sys.modules.get("torch")
    is_cpu = torch is None or isinstance(error, MemoryError) or "DefaultCPU" in str(error)
    return "computer" if is_cpu else "GPU"


def _is_of_driver(error: Exception) -> bool:
    """What torch raises for a GPU that fails; older versions know only its words."""
    torch = sys.modules.get("torch")
    known = getattr(torch, "AcceleratorError", None)
    if known is not None and isinstance(error, known):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _BROKEN)


def _first_line(error: Exception) -> str:
    return " ".join(str(error).partition("\n")[0].split())[:_LONGEST_WORDS]


def _kept(command: JobCommand) -> str:
    if not isinstance(command, GenerateShot):
        return "nothing was changed"
    chunks = chunk_count(Path(command.take_folder))
    if chunks == 0:
        return "no chunk was finished"
    return "1 finished chunk is kept" if chunks == 1 else f"{chunks} finished chunks are kept"
