"""Our own source files as text and as syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
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

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)


def source_files(under: str = "") -> Iterator[SourceFile]:
    """Every Python file of the program, or those under one folder of it."""
    for folder in (under,) if under else PACKAGES:
        yield from (SourceFile(path) for path in sorted((ROOT / folder).rglob("*.py")))


def imported_modules(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a file imports: `from a import b` is a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
