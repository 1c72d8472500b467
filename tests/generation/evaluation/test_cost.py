"""The promises about cost hold at the sizes of Wan 2.1 1.3B; and a small model can be measured."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from generation.backbones.wan import WanBackbone
from generation.evaluation import cost_command
from generation.evaluation.__main__ import main
from generation.evaluation.cost import (
    Cost,
    Setting,
    cost_lines,
    cost_of,
    count_operations,
    measure_seconds,
    wan_setting,
)
from generation.evaluation.cost_command import NOT_DONE
from generation.evaluation.sheets import write_sheet
from generation.planning.needs import Machine
from tests.generation.tiny_models import TEXT_DIM, tiny_codec, tiny_memory, tiny_transformer


@pytest.fixture(scope="module")
def small() -> Setting:
    torch.manual_seed(0)
    return Setting(
        WanBackbone(tiny_transformer().eval()),
        (tiny_memory().eval(),),
        tiny_codec().eval(),
        (48, 32),
        8,
        torch.zeros(1, 7, TEXT_DIM),
        torch.device("cpu"),
    )


def test_twenty_seconds_of_wan_cost_what_was_promised() -> None:
    cost = cost_of(wan_setting(), 20, count_operations)
    assert cost.full_tokens == 4 * 21 * 30 * 52
    assert cost.context_tokens <= 5000
    assert cost.encode_chunk <= cost.encode_all / 15
    assert cost.step <= cost.full_step / 20
    kept_mb = 30 * 2 * 12 * 128 * 2 / 1e6 * cost.context_tokens  # keys and values, 16 bits
    assert kept_mb < cost.peak_mb < cost.full_peak_mb / 4


def test_a_chunk_costs_the_same_whatever_is_remembered(small: Setting) -> None:
    short, long = (cost_of(small, seconds, count_operations) for seconds in (5, 60))
    assert short.encode_chunk == long.encode_chunk
    assert long.encode_all == pytest.approx(12 * short.encode_all)
    assert long.context_tokens == 12 * short.context_tokens


def test_a_loaded_model_is_measured(small: Setting) -> None:
    costs = [cost_of(small, seconds, measure_seconds) for seconds in (5, 10)]
    assert [cost.context_tokens for cost in costs] == [6 * 2 * 1, 2 * 6 * 2 * 1]
    for cost in costs:
        assert min(cost.encode_chunk, cost.encode_all, cost.read, cost.step, cost.full_step) > 0
        assert 0 < cost.peak_mb < cost.full_peak_mb
    assert len(cost_lines(costs)) == 3


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two short histories, and a Wan that is not counted again."""
    monkeypatch.setattr(cost_command, "LENGTHS_S", (5, 10))
    small = Cost(5, 32760, 1144, 1.1, 5.6, 11.8, 28.4, 381.7, 1228, 2757)
    monkeypatch.setattr(cost_command, "wan_setting", lambda: None)
    plain = cost_command.cost_of

    def known(setting: Setting | None, *given: object) -> Cost:
        return small if setting is None else plain(setting, *given)

    monkeypatch.setattr(cost_command, "cost_of", known)


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("free_gb", [1e-8, 16])
def test_what_does_not_fit_or_would_take_days_is_left_out(
    free_gb: float, animatic_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It ended with a traceback of the GPU's, and the figures of before it were lost."""
    free = round(free_gb * 1e9)
    monkeypatch.setattr(cost_command, "probe", lambda _: Machine("cpu", free, free, free, free))
    kept = tmp_path / "new" / "cost.json"
    assert main(["cost", "--model", str(animatic_folder), "--json", str(kept)]) == 0
    figures = json.loads(kept.read_text())
    assert [len(figures[kind]) for kind in ("counted", "measured")] == [2, 2]
    done = [row["full_step"] is not None for row in figures["measured"]]
    assert done == [free_gb == 16] * 2
    assert (NOT_DONE in capsys.readouterr().out) == (free_gb != 16)


@pytest.mark.usefixtures("short")
def test_what_was_measured_before_memory_ran_out_is_kept(
    animatic_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(*_: object) -> Cost:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 28.00 GiB")

    monkeypatch.setattr(cost_command, "shapes_setting", full)
    kept = tmp_path / "cost.json"
    assert main(["cost", "--model", str(animatic_folder), "--json", str(kept)]) == 1
    assert "ran out of memory" in capsys.readouterr().err
    assert len(json.loads(kept.read_text())["counted"]) == 2


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (("--sheet", "sheet.foo"), "has to be a picture"),
        (("--json", "."), "is a folder"),
        (("--json", "file/x.json"), "cannot be made"),
    ],
)
def test_what_cannot_be_written_is_told_before_the_work(
    target: tuple[str, str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    option, name = target
    with pytest.raises(SystemExit):
        main(["continuity", "--model", str(tmp_path), option, str(tmp_path / name)])
    assert said in capsys.readouterr().err
    if option == "--json":
        with pytest.raises(SystemExit):
            main(["hardware", "--model", str(tmp_path), option, str(tmp_path / name)])
        assert said in capsys.readouterr().err


@pytest.mark.parametrize("words", ["retrieval --steps 0", "continuity --stories 0"])
def test_nothing_is_measured_in_no_steps_or_stories(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(words.split())
    assert "0 is less than 1" in capsys.readouterr().err


def test_a_sheet_that_the_disk_does_not_take_is_told(tmp_path: Path) -> None:
    (tmp_path / "sheet.png").symlink_to(tmp_path / "nowhere" / "sheet.png")
    with pytest.raises(OSError, match="the disk did not take"):
        write_sheet(tmp_path / "sheet.png", [("1", np.zeros((2, 8, 8, 3), np.uint8))])
