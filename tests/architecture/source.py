"""Our own source files as text and as syntax trees."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "generation")


@dataclass(frozen=True)
class SourceFile:
    """One file of the program."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)


@cache
def source_files(under: str = "") -> tuple[SourceFile, ...]:
    """Every Python file of the program, or those under one folder of it."""
    if under:
        return tuple(file for file in source_files() if file.name.startswith(f"{under}/"))
    found = (path for folder in PACKAGES for path in sorted((ROOT / folder).rglob("*.py")))
    return tuple(map(SourceFile, found))


def complaints(rule: Callable[[SourceFile], Iterator[str]], under: str = "") -> list[str]:
    """What a rule says against each file."""
    return [f"{file.name}: {said}" for file in source_files(under) for said in rule(file)]


def imported_modules(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a file imports: `from a import b` is a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
