"""Options from a file: what it says holds where the command line is silent."""

import re
from pathlib import Path

import pytest

from generation.training.__main__ import main
from generation.training.options import SHIPPED, STAGES, check, parse

CONFIGS = Path(__file__).resolve().parents[3] / "resources" / "training"


def _config(folder: Path, text: str) -> str:
    path = folder / "train.toml"
    path.write_text(text)
    return str(path)


def test_a_table_is_for_its_stage_and_the_command_line_wins(tmp_path: Path) -> None:
    said = 'steps = 7\nsize = "64x32"\nrate = 1e-4\n[stages.memory]\nsteps = 9\n'
    config = _config(tmp_path, said)
    assert parse(["stills", "--config", config]).steps == 7
    options = parse(["memory", "--config", config, "--rate", "0.5"])
    assert (options.steps, options.size, options.rate) == (9, (64, 32), 0.5)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("stepps = 7", "no option stepps"),
        ("steps = 'many'", "steps cannot be 'many'"),
        ("size = '65x32'", "size cannot be"),
        ("compile = 1", "compile is true or false"),
        ("expert = 'medium'", "expert is one of high, low, not 'medium'"),
        ("[stages.memories]\nsteps = 1", "is no stage"),
        ("steps = ", "cannot be read"),
        ("[stages.stills]\nstepps = 7", "no option stepps"),
        ("[stages]\nmemory = 30", r"below \[stages\.NAME\]"),
        ("stages = 3", r"below \[stages\.NAME\]"),
    ],
)
def test_a_file_that_says_nonsense_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse(["memory", "--config", _config(tmp_path, text)])


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"none\.toml"):
        parse(["memory", "--config", str(tmp_path / "none.toml")])


@pytest.mark.parametrize("path", sorted(CONFIGS.glob("*.toml")), ids=lambda path: path.stem)
def test_the_files_that_come_along_are_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for stage in STAGES:
        assert parse([stage, "--config", str(path)]).out.is_relative_to("out")
    monkeypatch.chdir(CONFIGS.parent.parent)
    for words in re.findall(r"throughline train (\w+ [^(\n]*)", path.read_text()):
        options = parse(words.removesuffix("...").split())
        options.start_from = options.start_from and SHIPPED  # which is at hand
        check(options)
        learns = options.stage in ("memory", "generator", "distil")
        assert (options.processes or 1) > 1 or not (options.shard and learns)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("memory --start-from /none", "is not a model folder"),
        ("publish --lora 2 --start-from SHIPPED", "with --model"),
        ("memory --shard", "is for --lora"),
        ("memory --accelerate /none.yaml", "is not a file"),
        ("memory --freeze-memory", "leaves nothing"),
        ("distil", "shortens the sampler of a model folder"),
        ("distil --start-from SHIPPED --shard --lora 2", "keeps the weights"),
        ("distil --start-from SHIPPED --new-memory", "leave out --new-memory"),
        ("memory --shard --sheets --lora 2 --start-from SHIPPED", "not both"),
    ],
)
def test_options_that_contradict_each_other_are_refused(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        check(parse(words.replace("SHIPPED", str(SHIPPED)).split()))


def test_a_card_that_cannot_be_read_is_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "transformer").mkdir()
    (tmp_path / "transformer" / "config.json").write_text("{}")
    (tmp_path / "throughline.json").write_text("{")
    assert main(["videos", "--start-from", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "is not a model card" in caplog.text


@pytest.mark.parametrize("option", ["--steps", "--minutes", "--save-every", "--batch"])
def test_nothing_is_done_zero_times(option: str) -> None:
    with pytest.raises(SystemExit):
        parse(["memory", option, "0"])


@pytest.mark.parametrize("words", ["--layers 0", "--width 0", "--width 32", "--width 100"])
def test_a_transformer_that_cannot_be_is_refused(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    option, number = words.split()
    with pytest.raises(SystemExit):
        parse(["memory", option, number])
    assert f"argument {option}: {number} is " in capsys.readouterr().err


@pytest.mark.parametrize("rate", ["nan", "0", "-1e-3", "inf"])
def test_a_rate_is_positive_and_finite(
    rate: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(["memory", f"--rate={rate}"])
    assert f"--rate: {rate} is not" in capsys.readouterr().err
    with pytest.raises(ValueError, match="rate cannot be"):
        parse(["memory", "--config", _config(tmp_path, f"rate = {rate}")])
