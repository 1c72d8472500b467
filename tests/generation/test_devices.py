import os

import pytest
import torch

from generation.devices import choose_device, thread_count
from generation.errors import DeviceError


@pytest.fixture(autouse=True)
def _threads_as_before(monkeypatch: pytest.MonkeyPatch):  # noqa: ANN202
    monkeypatch.delenv("THROUGHLINE_THREADS", raising=False)
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def test_all_cores_work_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert thread_count() == len(os.sched_getaffinity(0))
    monkeypatch.setenv("THROUGHLINE_THREADS", "3")
    assert thread_count() == 3


@pytest.mark.parametrize("value", ["0", "-1", "many", "1.5"])
def test_a_thread_count_that_is_none_is_ignored(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, value: str
) -> None:
    monkeypatch.setenv("THROUGHLINE_THREADS", value)
    assert thread_count() == len(os.sched_getaffinity(0))
    assert value in caplog.text


def test_the_device_can_be_chosen_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_DEVICE", "cpu")
    monkeypatch.setenv("THROUGHLINE_THREADS", "1")
    device = choose_device()
    assert (device.name, device.dtype) == ("cpu", torch.float32)
    assert torch.get_num_threads() == 1


def test_cores_that_others_have_are_not_counted() -> None:
    ours = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(ours)})
        assert thread_count() == 1
    finally:
        os.sched_setaffinity(0, ours)


@pytest.mark.parametrize(
    ("name", "why"),
    [("warp", "which is no device"), ("meta", "which is none of cuda, mps, cpu"),
     ("mps", "which cannot be used")],
)
def test_a_device_that_is_not_there_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, why: str
) -> None:
    monkeypatch.setenv("THROUGHLINE_DEVICE", name)
    with pytest.raises(DeviceError, match=f"THROUGHLINE_DEVICE is {name}, {why}") as caught:
        choose_device()
    assert "take the variable away" in caught.value.sentence()


def test_a_gpu_that_cannot_compute_is_passed_by(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("THROUGHLINE_DEVICE", raising=False)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)  # there is none
    assert choose_device().name == "cpu"
    assert "The GPU (mps) cannot be used" in caplog.text


def test_a_gpu_without_our_numbers_is_passed_by(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As Apple's are before macOS 14; 32 bits they all have."""

    def ones(*shape: int, device: torch.device, dtype: torch.dtype = torch.float32) -> torch.Tensor:
        if dtype == torch.bfloat16 and device.type == "mps":
            raise TypeError("BFloat16 is not supported on MPS")
        return torch.full(shape, 1.0, dtype=dtype)

    monkeypatch.delenv("THROUGHLINE_DEVICE", raising=False)
    monkeypatch.setattr(torch, "ones", ones)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert choose_device().name == "cpu"
    assert "(mps) cannot be used: BFloat16 is not supported on MPS" in caplog.text
