"""Whose work is in this program: every installed package that it needs, and their licences."""

import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from app.language import tr

OWN_NAME = "throughline"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(licen[sc]e|copying|notice|authors)", re.IGNORECASE)
_PREFIX = "License :: "
_LONGEST_SHORT = 120
_LONGEST_TEXT = 1_000_000


@dataclass(frozen=True)
class Licensed:
    """A package and the short name of its licence."""

    name: str
    version: str
    licence: str


def shipped() -> tuple[Licensed, ...]:
    """This program first, then all that it needs, by name; the tools of developers are left out."""
    found: dict[str, Licensed] = {}
    waiting = [OWN_NAME]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # only needed on another system
        found[key] = Licensed(package.name, package.version, _short(package))
        waiting += [_name(line) for line in package.requires or () if "extra ==" not in line]
    own = found.pop(OWN_NAME, None)
    others = sorted(found.values(), key=lambda one: one.name.lower())
    return (*((own,) if own else ()), *others)


def licence_text(name: str) -> str:
    """The texts that the package brings, or what its metadata says."""
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return tr("{name} is not installed.", name=name)
    files = [f for f in package.files or () if _LICENCE_FILE.search(f.name) and f.suffix != ".py"]
    parts = [_read(Path(str(file.locate()))) for file in files if file.suffix != ".pyc"]
    text = "\n\n".join(part for part in parts if part)
    if not text and name == OWN_NAME:
        text = _read(Path(__file__).resolve().parents[2] / "LICENSE")
    home = _first(package, "Home-page") or _first(package, "Project-URL").split(", ")[-1]
    nothing = tr("The package brings no text.")
    return text[:_LONGEST_TEXT] or f"{_short(package)}\n\n{nothing} {home}"


def _name(requirement: str) -> str:
    match = _NAME.match(requirement)
    return match.group() if match else requirement


def _short(package: metadata.Distribution) -> str:
    stated = _first(package, "License-Expression") or _first(package, "License")
    first = stated.strip().splitlines()[0] if stated.strip() else ""
    if first and len(first) <= _LONGEST_SHORT:
        return first
    classes = [c for c in package.metadata.get_all("Classifier") or () if c.startswith(_PREFIX)]
    named = ", ".join(c.split(" :: ")[-1] for c in classes)
    return named or first[:_LONGEST_SHORT] or tr("see text")


def _first(package: metadata.Distribution, field: str) -> str:
    return str((package.metadata.get_all(field) or [""])[0])


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
