"""The whole measure with a tiny model, as users start it; and the cache of what is asked."""

import errno
import json
from collections.abc import Callable
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from generation.evaluation import questions
from generation.evaluation.__main__ import main
from generation.evaluation.aspects import ASPECTS
from generation.evaluation.question_cache import QuestionCache
from generation.evaluation.questions import Question
from tests.generation.tiny_models import load_tiny, write_animatic


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_animatic(tmp_path_factory.mktemp("tiny") / "model")


def _evaluate(folder: Path, out: Path, *words: str) -> dict[str, object]:
    command = ["continuity", "--model", str(folder), "--json", str(out), "--stories", "2"]
    assert main([*command, *words]) == 0
    figures: dict[str, object] = json.loads(out.read_text())
    return figures


def test_the_command_prints_and_writes_every_aspect(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = _evaluate(folder, tmp_path / "figures.json")
    printed = capsys.readouterr().out
    aspects = figures["aspects"]
    assert isinstance(aspects, dict)
    assert set(aspects) == {*ASPECTS, "movement ratio"}
    for aspect in ASPECTS:
        for kind in ("ceiling", "memory", "without", "other"):
            count = aspects[aspect][kind]
            assert 0 <= count["found"] <= count["asked"]
            assert (count["share"] is None) == (count["asked"] == 0)
            assert (aspect in printed.split("aspect")[1]) == (count["asked"] > 0)
    assert "recall of" in printed
    assert figures["shots"] == 2
    assert set(figures["all"]) == {"ceiling", "memory", "without"}


def test_with_memory_only_the_rest_of_the_figures_is_the_same(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = ("--cache", str(tmp_path / "cache"))
    both = _evaluate(folder, tmp_path / "both.json", *cache)
    capsys.readouterr()
    sheet = tmp_path / "sheet.png"
    one = _evaluate(
        folder, tmp_path / "one.json", *cache, "--memory-only", "--sheet", str(sheet)
    )
    assert "without" not in capsys.readouterr().out
    assert sheet.exists()
    aspects, of_both = one["aspects"], both["aspects"]
    assert isinstance(aspects, dict)
    assert isinstance(of_both, dict)
    for aspect, kinds in of_both.items():
        del kinds["without"]
        assert aspects[aspect] == kinds
    assert one["answers"] == {
        aspect: {"memory": kinds["memory"]}
        for aspect, kinds in both["answers"].items()  # type: ignore[attr-defined]
    }


def test_what_is_asked_is_drawn_once(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = ("--cache", str(tmp_path / "cache"))
    first = _evaluate(folder, tmp_path / "first.json", *cache)
    monkeypatch.setattr(questions, "drawn_stories", _never)
    assert _evaluate(folder, tmp_path / "again.json", *cache) == first


def _never(*_: object) -> None:
    raise AssertionError("a story that is kept was drawn again")


@pytest.fixture
def kept(folder: Path, tmp_path: Path) -> tuple[QuestionCache, Question, Path]:
    model = load_tiny(folder)
    cache = QuestionCache(tmp_path, folder, model)
    ((number, question),) = questions.questions(model, 1, cache)
    assert number == 0
    (path,) = tmp_path.rglob("*.npz")
    return cache, question, path


def test_what_another_process_is_writing_stays(
    kept: tuple[QuestionCache, Question, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, question, path = kept
    before = path.read_bytes()
    other = path.with_suffix(".1.part")
    other.write_bytes(b"half of theirs")

    def dies(file: IO[bytes], **_: object) -> None:
        file.write(b"half of it")
        raise OSError(errno.ENOSPC, "No space left")

    with monkeypatch.context() as full:
        full.setattr(np, "savez_compressed", dies)
        cache.save(0, question)
    cache.save(0, question)
    assert path.read_bytes() == before
    assert list(path.parent.glob("*.part")) == [other]


def test_a_kept_question_is_the_same(kept: tuple[QuestionCache, Question, Path]) -> None:
    cache, question, _ = kept
    again = cache.load(0)
    assert again is not None
    assert again.caption == question.caption
    assert again.asked.colours == question.asked.colours
    assert np.array_equal(again.truth, question.truth)
    assert np.array_equal(again.ceiling, question.ceiling)
    assert np.array_equal(again.asked.movement.where, question.asked.movement.where)
    for one, other in zip(again.before, question.before, strict=True):
        assert np.array_equal(one.pictures, other.pictures)
        assert np.array_equal(one.latents, other.latents)
    for mine, theirs in zip(again.asked.shapes, question.asked.shapes, strict=True):
        assert np.array_equal(mine.labels, theirs.labels)


@pytest.mark.parametrize(
    "damage", [lambda whole: whole[:-200], lambda whole: b"", lambda whole: b"PK\x03\x04 no"]
)
def test_a_damaged_file_is_made_again(
    kept: tuple[QuestionCache, Question, Path], damage: Callable[[bytes], bytes]
) -> None:
    cache, _, path = kept
    path.write_bytes(damage(path.read_bytes()))
    assert cache.load(0) is None


def test_another_autoencoder_is_asked_anew(folder: Path, tmp_path: Path) -> None:
    other = write_animatic(tmp_path / "other", seed=1)
    model = load_tiny(folder)
    caches = [QuestionCache(tmp_path, each, model) for each in (folder, other)]
    ((_, question),) = questions.questions(model, 1, caches[0])
    assert question.before
    assert caches[0].load(0) is not None
    assert caches[1].load(0) is None
