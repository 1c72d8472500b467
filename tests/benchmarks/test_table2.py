"""The runner of the second table, with a command line that only notes what it is asked."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from typing_extensions import override

from tests.benchmarks.noted_commands import NotedCommands, file_of, value_of
from tests.benchmarks.table2 import __main__ as table2
from tests.benchmarks.table2.agreement import _kind, agreement, ours, spearman
from tests.benchmarks.table2.paired import compared, paired
from tests.benchmarks.table2.rows import MEMORY_DECIDES, OURS, ROWS

ASPECTS = sorted({aspect for aspects in OURS.values() for aspect in aspects} - {"movement ratio"})


def _figures(share: float, asked: int = 100) -> dict[str, object]:
    kept = {"memory": {"found": round(share * asked), "asked": asked, "share": share}}
    return {
        "aspects": {
            **dict.fromkeys(ASPECTS, kept), "dynamics": kept, "movement ratio": {"memory": share}
        }
    }


class FakeCommandLine(NotedCommands):
    """An evaluation writes figures that fall from row to row."""

    fails_at = -1

    @override
    def answer(self, spoken: list[str]) -> None:
        """See `NotedCommands`."""
        if len(self.asked) == self.fails_at:
            raise subprocess.CalledProcessError(1, ["python", "-m", "app.cli", *spoken])
        if spoken[0] == "evaluate":
            evaluated = sum(asked[0] == "evaluate" for asked in self.asked)
            figures = _figures(round(1 - evaluated / 20, 2))
            file_of(spoken, "--json").write_text(json.dumps(figures))


@pytest.fixture
def command_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeCommandLine:
    fake = FakeCommandLine()
    monkeypatch.setattr(table2, "throughline", fake)
    monkeypatch.setattr(table2, "RESULTS", tmp_path / "results")
    return fake


def _run(tmp_path: Path, *words: str) -> int:
    steps = ("--steps-memory", "3", "--steps", "5")
    return table2.main(["--out", str(tmp_path / "out"), *steps, *words])


def test_every_row_is_trained_from_the_same_start(
    command_line: FakeCommandLine, tmp_path: Path
) -> None:
    assert _run(tmp_path) == 0
    learned = [a for a in command_line.asked if a[0] == "train" and a[1] != "stories"]
    assert {value_of(a, "--start-from") for a in learned} == {str(table2.SHIPPED)}
    assert all(value_of(a, "--lora") == "128" for a in learned)
    kept = {value_of(a, "--out") for a in learned if "--new-memory" not in a}
    assert [Path(out).name for out in kept] == ["2x2x2_of_the_folder"]
    stages = [a[1] for a in learned]
    assert stages.count("memory") == sum(row.pretrained for row in ROWS)
    assert stages.count("publish") == len(ROWS)
    trained = [a for a in command_line.asked if a[:2] == ["train", "generator"]]
    assert [value_of(a, "--memory") for a in trained] == [row.memory for row in ROWS]
    assert [value_of(a, "--window") for a in trained] == [str(row.window) for row in ROWS]
    assert [value_of(a, "--steps") for a in trained] == ["8" if r.as_long else "5" for r in ROWS]
    assert {value_of(a, "--retrieval") for a in trained} == {"0"}
    assert sum("--freeze-memory" in a for a in trained) == sum(row.frozen for row in ROWS)
    assert command_line.stages().count("train stories") == 1


def test_without_pretraining_the_first_stage_is_left_out(
    command_line: FakeCommandLine, tmp_path: Path
) -> None:
    assert _run(tmp_path, "--rows", "2x2x2, 2x2x2 without pretraining") == 0
    assert command_line.stages() == [
        "train stories",
        "train memory", "train generator", "train publish", "evaluate continuity",
        "train generator", "train publish", "evaluate continuity",
    ]
    table = json.loads((tmp_path / "results" / "table2.json").read_text())
    assert [row["steps"] for row in table["rows"].values()] == [
        {"memory": 3, "generator": 5}, {"memory": 0, "generator": 5}
    ]


def test_rows_of_one_memory_share_what_it_learned_first(
    command_line: FakeCommandLine, tmp_path: Path
) -> None:
    assert _run(tmp_path, "--rows", "4x4x2,4x4x2 frozen encoder,4x4x2 window 3,2x2x2") == 0
    asked = [a for a in command_line.asked if a[:2] == ["train", "memory"]]
    learned = [(file_of(a, "--out") / "memory").resolve() for a in asked]
    assert learned[0] == learned[1] == learned[2] != learned[3]
    assert all(folder.is_dir() for folder in learned)


def test_what_is_there_is_not_done_again(command_line: FakeCommandLine, tmp_path: Path) -> None:
    _run(tmp_path, "--rows", "4x4x2")
    _run(tmp_path, "--rows", "4x4x2,last 8")
    assert command_line.stages().count("evaluate continuity") == 2
    _run(tmp_path, "--rows", "4x4x2", "--held-out", "8")
    assert command_line.stages().count("evaluate continuity") == 3
    table = json.loads((tmp_path / "results" / "table2.json").read_text())
    assert list(table["rows"]) == ["4x4x2"]


def test_rows_of_the_table_are_taken_by_a_new_machine(
    command_line: FakeCommandLine, tmp_path: Path
) -> None:
    _run(tmp_path, "--rows", "4x4x2")
    shutil.rmtree(tmp_path / "out")
    _run(tmp_path, "--rows", "4x4x2,last 8")
    assert command_line.stages().count("evaluate continuity") == 2
    table = json.loads((tmp_path / "results" / "table2.json").read_text())
    assert list(table["rows"]) == ["4x4x2", "last 8"]
    shutil.rmtree(tmp_path / "out")
    _run(tmp_path, "--rows", "4x4x2", "--batch", "2")
    shutil.rmtree(tmp_path / "out")
    _run(tmp_path, "--rows", "4x4x2", "--batch", "2", "--anew")
    assert command_line.stages().count("evaluate continuity") == 4


def test_a_step_that_fails_says_what_is_kept_and_goes_on_later(
    command_line: FakeCommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command_line.fails_at = 4
    assert _run(tmp_path, "--rows", "4x4x2") == 1
    said = capsys.readouterr().err
    assert "throughline train publish" in said
    assert "the same command goes on" in said
    assert "Traceback" not in said
    assert _run(tmp_path, "--rows", "4x4x2") == 0


def test_the_table_holds_the_paper_beside_ours_and_a_plot(
    command_line: FakeCommandLine, tmp_path: Path
) -> None:
    assert _run(tmp_path) == 0
    table = json.loads((tmp_path / "results" / "table2.json").read_text())
    assert list(table["rows"]) == [row.name for row in ROWS]
    row = table["rows"]["2x2x2"]
    assert row["paper"]["v6"]["cloth"] == 87.74
    assert row["paper"]["v1"]["cloth"] == 96.71
    assert row["ours"]["aspects"]["clothes"]["memory"]["asked"] == 100
    assert table["agreement"]["v6 cloth"]["rows"] == [r.name for r in ROWS if "cloth" in r.v6]
    assert (tmp_path / "results" / "table2.png").stat().st_size > 10_000


def test_unknown_rows_and_folders_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words, said in (
        (("--rows", "9x9x9"), "4x4x2 without pretraining"),
        (("--start-from", str(tmp_path)), "no model folder"),
    ):
        with pytest.raises(SystemExit):
            _run(tmp_path, *words)
        assert said in capsys.readouterr().err


def test_rows_are_compared_shot_by_shot() -> None:
    assert paired(["11", "01"], ["11", "10"]) == (0, 0, 1.0)
    # a textbook's sign test: 8 of 9 get better
    better = paired(["1"] * 8 + ["0"], ["0"] * 8 + ["1"])
    assert better == (8, 1, pytest.approx(2 * (1 + 9) / 2**9))
    assert paired(["111111"], ["000000"]).p == 1  # many questions of one shot are one witness
    with pytest.raises(ValueError, match="zip"):
        paired(["1", "0"], ["1"])


def _answered(*shots: str) -> dict[str, object]:
    return {aspect: {"memory": " ".join(shots)} for aspect in MEMORY_DECIDES}


def test_answers_tell_apart_what_shares_cannot() -> None:
    better = _figures(0.6) | {"answers": _answered(*["1"] * 60, *["0"] * 39, "")}
    worse = _figures(0.5) | {"answers": _answered(*["1"] * 50, *["0"] * 49, "")}
    found = compared({"2x2x2": better, "2x2x2 without pretraining": worse})
    said = found["2x2x2 > 2x2x2 without pretraining"]
    assert (said["asked"], said["kept"], said["other"]) == (4 * 99, 4 * 60, 4 * 50)
    assert (said["better shots"], said["worse shots"]) == (10, 0)
    assert said["p"] == pytest.approx(2 / 2**10)
    one, other = ours(better, ("clothes",)), ours(worse, ("clothes",))
    assert one is not None
    assert other is not None
    assert _kind(one, other, 1.0) == "same"
    assert _kind(one._replace(answers=()), other, 1.0) == "too near"


def test_spearman_is_that_of_the_books() -> None:
    assert spearman([1, 2, 3, 4], [10, 20, 30, 40]) == pytest.approx(1)
    assert spearman([1, 2, 3, 4], [4, 3, 2, 1]) == pytest.approx(-1)
    # a textbook's ten pupils: IQ against hours of television a week
    wit = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    assert spearman(wit, hours) == pytest.approx(-29 / 165)
    assert spearman([1, 1, 2], [1, 1, 5]) == pytest.approx(1)
    assert spearman([1, 1, 1], [1, 2, 3]) is None


def test_an_order_agrees_only_where_it_is_clear() -> None:
    shares = {"2x2x2": 0.9, "4x4x2": 0.87, "4x4x2 low": 0.2, "last 8": 0.6}
    results = {name: _figures(share) for name, share in shares.items()}
    found = agreement(results)["v6 cloth"]
    assert found["rows"] == ["4x4x2", "4x4x2 low", "2x2x2", "last 8"]
    pairs = found["pairs"]
    assert isinstance(pairs, dict)
    assert pairs["too near"] == ["2x2x2 > 4x4x2"]
    assert pairs["other way"] == ["4x4x2 low > last 8"]
    assert len(pairs["same"]) == 4
    assert found["spearman"] == pytest.approx(0.8)
