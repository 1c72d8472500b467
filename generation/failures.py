"""Any exception of a job as the JobFailed event that tells the user about it."""

import logging
import sys
import traceback
from pathlib import Path

from generation.chunk_files import chunk_count
from generation.errors import DiskError, GenerationError, OutOfMemory
from generation.protocol import GenerateShot, JobCommand, JobFailed

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
    if isinstance(error, GenerationError):
        return error
    if _is_out_of_memory(error):
        return OutOfMemory("The computer ran out of memory")
    if isinstance(error, OSError) and error.strerror:
        place = f" {error.filename}" if error.filename else ""
        return DiskError(f"The file{place} could not be read or written: {error.strerror}")
    text = " ".join(str(error).split())
    return _UnexpectedError(
        f"An unexpected error stopped the work ({type(error).__name__}: {text})"
    )


def _is_out_of_memory(error: Exception) -> bool:
    if isinstance(error, MemoryError):
        return True
    torch = sys.modules.get("torch")  # not imported here: the fake works without it
    if torch is None:
        return False
    # On a CPU torch has no class of its own for this, only this allocator's name.
    return isinstance(error, torch.OutOfMemoryError) or "DefaultCPUAllocator" in str(error)


def _kept(command: JobCommand) -> str:
    if not isinstance(command, GenerateShot):
        return "nothing was changed"
    chunks = chunk_count(Path(command.take_folder))
    if chunks == 0:
        return "no chunk was finished"
    return "1 finished chunk is kept" if chunks == 1 else f"{chunks} finished chunks are kept"
