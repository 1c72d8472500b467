"""The worker's sentences are known to the editor's catalogues, each by its form."""

import ast
import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import language
from app.session.worker_words import failure_words, worker_words
from generation import errors, failures
from generation.errors import ClipError, DiskError, GenerationError, OutOfMemory
from generation.failures import as_failure
from generation.protocol import GenerateShot, Recipe
from tests.architecture.source import ROOT

FILES = (
    *("chunk_files", "history", "queries", "reference_pictures", "engine", "failures"),
    *("retrieval", "retrieved_files", "torch_engine", "loras/holder", "loras/fitting"),
    *("pipeline_rollout", "image_encoder"),
)
INSIDE = (  # said where the editor itself asked for the wrong thing
    "There is no chunk to make", "Chunk ", "The takes of the history", "The pictures of the ref",
    "A take of", "A picture of the cast", "Take ", "Only ", "x does not hold",
)  # fmt: skip
KINDS = tuple(  # those of the worker: what else may be loaded speaks on the command line
    kind
    for kind in (*vars(errors).values(), *vars(failures).values())
    if isinstance(kind, type) and issubclass(kind, GenerationError)
)


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    language.use_catalogue(lambda source: f"⟦{source}⟧" if len(source) > 2 else source)
    yield
    language.use_catalogue(None)


def _said(name: str) -> Iterator[str]:
    """What a module says of its failures, with x for every field."""
    for node in ast.walk(ast.parse((ROOT / "generation" / f"{name}.py").read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            value = node.args[0]
            is_error = node.func.id in {kind.__name__ for kind in KINDS}
        elif isinstance(node, ast.Assign):
            value, is_error = node.value, ast.unparse(node.targets[0]) == "what"
        else:
            continue
        if is_error and isinstance(value, ast.JoinedStr | ast.Constant):
            parts = value.values if isinstance(value, ast.JoinedStr) else [value]
            text = "".join(str(p.value) if isinstance(p, ast.Constant) else "x" for p in parts)
            yield text.replace("The x ran", "The GPU ran").replace("filex", "file x")


@pytest.mark.parametrize("name", FILES)
def test_every_failure_is_known(name: str) -> None:
    for said in _said(name):
        if name.startswith("loras/") and said.startswith(("It ", "Its ")):
            words = failure_words(f"The LoRA x cannot be used. {said}.")
            assert "⟦It" in words, said
        elif not said.startswith(INSIDE):
            assert failure_words(f"{said}.").startswith("⟦⟦"), said


def test_those_are_found_that_the_worker_says() -> None:
    found = [said for name in FILES for said in _said(name)]
    assert len(found) > 20
    assert "The latents of chunk x in x cannot be read" in found


def test_every_advice_is_known() -> None:
    for kind in KINDS:
        if kind.advice:
            words = failure_words(kind("No model is loaded").sentence("nothing was changed"))
            assert words == f"⟦⟦No model is loaded⟧; ⟦nothing was changed⟧; ⟦{kind.advice}⟧.⟧"


@pytest.mark.parametrize("made", [0, 1, 2])
def test_what_was_kept_is_known(made: int, tmp_path: Path) -> None:
    for index in range(made):
        for suffix in ("mp4", "safetensors"):
            (tmp_path / f"chunk_{index:03d}.{suffix}").write_bytes(b"x")
    recipe = Recipe("animatic", "a cat", 1, 17, (32, 16), (8, 1))
    command = GenerateShot("j", "t", str(tmp_path), recipe, (), "")
    for error in (MemoryError(), OSError(errno.ENOSPC, "No room", "a.mp4"), ValueError("odd")):
        message = as_failure(error, command).message
        assert failure_words(message).count("⟦") == 4
        language.use_catalogue(None)
        assert failure_words(message) == message
        language.use_catalogue(lambda source: f"⟦{source}⟧" if len(source) > 2 else source)


def test_a_reason_inside_is_translated_and_what_is_not_known_stays() -> None:
    refused = ClipError("a; b.mov cannot be imported: it is text").sentence("nothing was changed")
    assert failure_words(refused).startswith("⟦⟦a; b.mov cannot be imported: ⟦it is text⟧⟧; ⟦noth")
    unknown = DiskError("Something else").sentence("nothing was changed")
    assert failure_words(unknown) == unknown
    assert failure_words("") == ""


def test_loading_and_notes_are_known() -> None:
    for said in ast.walk(ast.parse((ROOT / "generation" / "model.py").read_text("utf-8"))):
        is_told = isinstance(said, ast.Call) and ast.unparse(said.func) == "progress"
        if is_told and isinstance(said.args[0], ast.Constant) and said.args[0].value != "Ready":
            assert worker_words(said.args[0].value).startswith("⟦Loading")
    assert worker_words("The model does not know \"a\". It knows b.").startswith("⟦The model")
    assert worker_words("Of the 4 pictures that the prompt cites, the model sees 3.")[0] == "⟦"
    for expert in ("high", "low"):
        said = worker_words(f"The LoRA x is used for {expert} noise alone, as its name says.")
        assert said.startswith("⟦The LoRA")
    assert worker_words("Ready") == "Ready"


def test_words_of_braces_are_words() -> None:
    assert "{odd}" in failure_words(OutOfMemory("The file {odd} cannot be imported: x").sentence())
