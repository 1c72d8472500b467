import errno
from pathlib import Path

import pytest
import torch

from generation.errors import (
    DiskError,
    DriverError,
    GenerationError,
    HistoryMissing,
    ModelNotLoaded,
    OutOfMemory,
    RecipeError,
    WeightsError,
)
from generation.failures import as_failure
from tests.generation.builders import command, recipe

ERRORS = [
    *(DiskError, DriverError, HistoryMissing, ModelNotLoaded, OutOfMemory, RecipeError),
    WeightsError,
]


@pytest.mark.parametrize("kind", ERRORS)
def test_every_error_has_its_own_kind_and_advice(kind: type[GenerationError]) -> None:
    failure = as_failure(kind("Something happened."))
    assert failure.kind == kind.kind != "internal"
    assert failure.message == f"Something happened; {kind.advice}."
    assert len({error.kind for error in ERRORS}) == len(ERRORS)


@pytest.mark.parametrize(
    ("error", "whose"),
    [
        (MemoryError(), "computer"),
        (torch.OutOfMemoryError("CUDA out of memory"), "GPU"),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory"), "computer"),
        (RuntimeError("MPS backend out of memory"), "GPU"),
        (RuntimeError("cuBLAS error: CUBLAS_STATUS_ALLOC_FAILED"), "GPU"),
    ],
)
def test_every_way_to_run_out_of_memory_is_known(
    error: Exception, whose: str, tmp_path: Path
) -> None:
    failure = as_failure(error, command(tmp_path, recipe()))
    assert failure.kind == "out_of_memory"
    assert failure.message == (
        f"The {whose} ran out of memory; no chunk was finished; close other programs and generate "
        "again, or choose a smaller model, or smaller pictures where the model has them."
    )


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), "out_of_memory"),
        (RuntimeError("size mismatch for blocks.0"), WeightsError.kind),
    ],
)
def test_weights_that_do_not_fit_the_gpu_are_not_told_to_be_damaged(
    cause: Exception, kind: str
) -> None:
    error = WeightsError("The weights do not fit their config.json")
    error.__cause__ = cause
    assert as_failure(error).kind == kind


@pytest.mark.parametrize(
    "words", ["CUDA error: an illegal memory access\nCUDA kernel errors", "cuDNN error: FAILED"]
)
def test_a_gpu_that_breaks_down_is_told_as_such(words: str) -> None:
    failure = as_failure(RuntimeError(words))
    assert failure.kind == "driver"
    assert failure.message.startswith("The GPU or its driver failed (")
    assert "update the driver" in failure.message


def test_a_real_allocation_too_large_is_out_of_memory() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60, dtype=torch.uint8)
    assert as_failure(caught.value).kind == "out_of_memory"


def test_a_bug_is_told_in_one_sentence_with_its_traceback(tmp_path: Path) -> None:
    try:
        raise ZeroDivisionError("line one\nline two")
    except ZeroDivisionError as error:
        failure = as_failure(error, command(tmp_path, recipe()))
    assert failure.kind == "internal"
    assert "\n" not in failure.message
    assert "ZeroDivisionError: line one line two" in failure.message
    assert "Traceback" in failure.details


def test_a_full_disk_is_named_with_its_file() -> None:
    failure = as_failure(OSError(errno.ENOSPC, "No space left on device", "/cache/tokens"))
    assert failure.kind == "disk"
    assert failure.message.startswith(
        "The file /cache/tokens could not be read or written: No space left on device; make room"
    )
