"""What lupdate and translators need of the sources: whole literals, and fields that are filled."""

import ast
import string
from collections.abc import Iterator
from typing import TypeGuard

from tests.architecture.source import SourceFile, complaints


def test_what_is_marked_is_a_literal() -> None:
    """Lupdate reads the source and runs nothing."""
    assert complaints(_not_literal, "app") == []


def test_every_field_of_a_sentence_is_filled() -> None:
    assert complaints(_wrongly_filled, "app") == []


def test_nothing_is_translated_while_modules_load() -> None:
    """The language is chosen later."""
    assert complaints(_translated_at_once, "app") == []


def _not_literal(file: SourceFile) -> Iterator[str]:
    for call in _calls(file.tree, "mark"):
        if _literal(call) is None:
            yield f"{call.lineno}: {ast.unparse(call)}"
    for call in _calls(file.tree, "tr"):
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp):
            yield f"{call.lineno}: {ast.unparse(call)}"


def _wrongly_filled(file: SourceFile) -> Iterator[str]:
    for call in _calls(file.tree, "tr"):
        text, given = _literal(call), {keyword.arg for keyword in call.keywords}
        if text is not None and None not in given and _fields(text, given) != given:
            yield f"{call.lineno}: {text!r} with {sorted(map(str, given))}"


def _translated_at_once(file: SourceFile) -> Iterator[str]:
    for name in ("tr", "tr_count"):
        for call in _calls_at_import(file.tree, name):
            yield f"{call.lineno}: {ast.unparse(call)}"


def _fields(text: str, given: set[str | None]) -> set[str | None]:
    """Without fields a text is not formatted, so braces are only braces."""
    if not given:
        return set()
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _literal(call: ast.Call) -> str | None:
    first = call.args[0]
    is_text = isinstance(first, ast.Constant) and isinstance(first.value, str)
    return str(first.value) if isinstance(first, ast.Constant) and is_text else None


def _is_call(node: ast.AST, name: str) -> TypeGuard[ast.Call]:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == name
        and bool(node.args)
    )


def _calls(node: ast.AST, name: str) -> Iterator[ast.Call]:
    for inner in ast.walk(node):
        if _is_call(inner, name):
            yield inner


def _calls_at_import(node: ast.AST, name: str) -> Iterator[ast.Call]:
    """Calls outside functions, and in their defaults and decorators."""
    if isinstance(node, ast.Lambda):
        return
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        parts: list[ast.AST] = [*node.decorator_list, node.args]
    else:
        parts = list(ast.iter_child_nodes(node))
    if _is_call(node, name):
        yield node
    for part in parts:
        yield from _calls_at_import(part, name)
