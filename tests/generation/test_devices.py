import os

import pytest
import torch

from generation.devices import choose_device, thread_count


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
