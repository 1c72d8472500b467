"""What import contracts cannot see: sizes, words, and what must never be in the source."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.source import SourceFile, complaints, imported_modules, source_files

LINES_A_FILE = 400
LINES_A_FUNCTION = 40
PICKLES = {"pickle", "cPickle", "marshal", "shelve", "dill", "joblib", "cloudpickle"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "torch.load", "torch.save"}
BANNED_WORDS = re.compile(  # CLIP is a model
    r"\b(?-i:(?!CLIP\b))(clip|segment|scene|variant|render|rendering|rerender)s?\b", re.IGNORECASE
)

def test_files_and_functions_stay_small() -> None:
    assert complaints(_too_long) == []


def test_nothing_reads_pickles_or_runs_text() -> None:
    assert complaints(_trusting) == []


@pytest.mark.parametrize("folder", ["app/session", "app/commands"])
def test_only_the_ui_has_widgets(folder: str) -> None:
    found = [
        f"{file.name}:{line}"
        for file in source_files(folder)
        for line, name in imported_modules(file.tree)
        if name.startswith("PySide6.QtWidgets")
    ]
    assert found == []


def test_no_qt_call_turns_the_event_loop_by_hand() -> None:
    found = [
        f"{file.name}: {name}"
        for file in source_files("app")
        for name in _calls(file.tree)
        if name.endswith(".processEvents")
    ]
    assert found == []


def test_users_read_only_the_words_of_the_vocabulary() -> None:
    found = [
        f"{file.name}: {text!r}"
        for folder in ("app/ui", "app/commands", "app/session", "app/model")
        for file in source_files(folder)
        for text in _sentences(file.tree)
        if BANNED_WORDS.search(text)
    ]
    assert found == []


def _too_long(file: SourceFile) -> Iterator[str]:
    if (lines := len(file.text.splitlines())) > LINES_A_FILE:
        yield f"{lines} lines"
    for node in ast.walk(file.tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if (lines := _lines(node)) > LINES_A_FUNCTION:
            yield f"{node.name}: {lines} lines"


def _trusting(file: SourceFile) -> Iterator[str]:
    yield from (n for _, n in imported_modules(file.tree) if n.split(".")[0] in PICKLES)
    yield from (name for name in _calls(file.tree) if name in FORBIDDEN_CALLS)
    for node in ast.walk(file.tree):
        if isinstance(node, ast.keyword) and node.arg in {"allow_pickle", "trust_remote_code"}:
            yield node.arg


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Texts of several words that are no docstrings: what a user may come to read."""
    bodies = [node.body for node in ast.walk(tree) if hasattr(node, "body")]
    docstrings = {
        id(body[0].value)
        for body in bodies
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if " " in node.value.strip() and id(node) not in docstrings:
            yield node.value
