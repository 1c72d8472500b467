"""The runner of the first table, with a command line that only notes what it is asked."""

import json
import shutil
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from generation.training.options import parse
from tests.benchmarks import table1
from tests.benchmarks.noted_commands import NotedCommands, file_of


class FakeCommandLine(NotedCommands):
    """Each memory gives back a little more than the one before."""

    given = 10.0

    @override
    def answer(self, spoken: list[str]) -> None:
        """See `NotedCommands`."""
        if spoken[:2] == ["train", "publish"]:
            model = file_of(spoken, "--model")
            model.mkdir(parents=True)
            (model / table1.CARD_FILE).touch()
        if spoken[0] == "evaluate":
            self.given += 1
            measured = {"psnr": self.given, "ssim": 0.5}
            each = [self.given + 3 * (self.given % 2), self.given, self.given - 3]
            said = {"real": measured, "psnr of each": each}
            file_of(spoken, "--json").write_text(json.dumps(said))


@pytest.fixture
def command_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeCommandLine:
    fake = FakeCommandLine()
    monkeypatch.setattr(table1, "throughline", fake)
    monkeypatch.setattr(table1, "RESULTS", tmp_path)
    return fake


def _run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *words: str) -> dict[str, Any]:
    monkeypatch.setattr(sys, "argv", ["table1", "--out", str(tmp_path / "out"), *words])
    assert table1.main() == 0
    table: dict[str, Any] = json.loads((tmp_path / "table1.json").read_text())
    return table


def test_rows_stand_beside_the_paper_with_the_steps_from_one_to_the_next(
    command_line: FakeCommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = _run(monkeypatch, tmp_path)
    assert table["rows"].keys() == table1.PAPER_DB.keys()
    assert table["steps up"]["4x4x2 patches < 4x4x2 low"] == {"dB": 2.0, "error": 1.0}
    assert table["steps up"]["4x4x2 patches < 4x4x2"]["dB"] == 4.0
    assert (tmp_path / "table1.png").stat().st_size > 5_000
    assert command_line.stages().count("train memory") == len(table1.PAPER_DB)


def test_a_row_of_another_setting_is_not_taken_for_this_one(
    command_line: FakeCommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _run(monkeypatch, tmp_path)
    _run(monkeypatch, tmp_path)
    assert command_line.stages().count("evaluate retrieval") == len(table1.PAPER_DB)
    with pytest.raises(SystemExit, match="another setting"):
        _run(monkeypatch, tmp_path, "--held-out", "8")
    assert json.loads((tmp_path / "table1.json").read_text())["setting"]["held_out"] == 32
    (tmp_path / "table1.json").unlink()
    _run(monkeypatch, tmp_path, "--held-out", "8")
    assert command_line.stages().count("evaluate retrieval") == 2 * len(table1.PAPER_DB)
    assert command_line.stages().count("train memory") == len(table1.PAPER_DB)
    others = [("--stories", "8"), ("--lora", "0"), ("--size", "128x64"), ("--rate", "0.1")]
    for times, other in enumerate(others, start=2):
        (tmp_path / "table1.json").unlink()
        _run(monkeypatch, tmp_path, *other)
        assert command_line.stages().count("train memory") == times * len(table1.PAPER_DB)


def test_training_and_publishing_are_asked_of_the_same_model(
    command_line: FakeCommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As their own parsers read it: a new memory was published as if the shipped one went on."""
    table = _run(monkeypatch, tmp_path, "--rows", "2x2x2", "4x4x2 high", "--lora", "8")
    asked = [spoken[1:] for spoken in command_line.asked if spoken[0] == "train"]
    read = [parse(words) for words in asked if words[0] != "stories"]
    for trained, published in pairwise(read):
        if trained.stage == "memory":
            assert published.stage == "publish"
            for name in ("out", "memory", "start_from", "size", "lora", "new_memory"):
                assert getattr(trained, name) == getattr(published, name)
    assert [(one.memory, one.lora, one.new_memory) for one in read[::2]] == [
        ("2x2x2", 8, True), ("4x4x2 high", 8, True)
    ]
    assert table["setting"]["command"].endswith("--rows 2x2x2 '4x4x2 high' --lora 8")


def test_rows_of_the_table_are_taken_by_a_new_machine(
    command_line: FakeCommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _run(monkeypatch, tmp_path, "--rows", "2x2x2", "2x2x1")
    shutil.rmtree(tmp_path / "out")
    table = _run(monkeypatch, tmp_path, "--rows", "4x4x2 patches", "2x2x1")
    assert list(table["rows"]) == ["4x4x2 patches", "2x2x2", "2x2x1"]
    assert command_line.stages().count("train memory") == 3
    shutil.rmtree(tmp_path / "out")
    _run(monkeypatch, tmp_path, "--rows", "2x2x1", "--anew")
    assert command_line.stages().count("train memory") == 4
