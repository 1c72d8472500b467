"""What this program is: the one place that says its version, for the editor and the worker.

`pyproject.toml` has the version. A bundle has no such file: `installers/build_facts.py` writes what
it was built from to `resources/build.json`, which a checkout does not have.
"""

import json
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

NAME = "throughline"
BUILD_FILE = "build.json"
RELEASES = "Releases"  # of [project.urls]: where GitHub's API says the newest one
_ROOT = Path(__file__).resolve().parents[1]
_HOMES = (_ROOT, _ROOT.parent)  # in Slim this package lies one folder deeper
_SHOWN_DIGITS = 10
_LARGEST_BYTES = 100_000


class Build(NamedTuple):
    """What a program was built from."""

    version: str
    kind: str  # "Throughline", "Throughline Slim", "checkout" or "package"
    commit: str = ""  # where it is known
    releases: str = ""  # where to ask for the newest version

    @property
    def words(self) -> str:
        """For people: Build checkout, commit 0123456789."""
        return f"Build {self.kind}" + (f", commit {self.commit}" if self.commit else "")


def version() -> str:
    """The version of this program."""
    return build().version


def build() -> Build:
    """What this program was built from: a bundle's facts, a checkout's, or a package's."""
    for home in _HOMES:
        facts = _read_json(home / "resources" / BUILD_FILE)
        if isinstance(facts.get("version"), str):
            told = (str(facts.get(name, "")) for name in Build._fields[1:])
            return Build(facts["version"], *told)
    project = _read_project(_ROOT / "pyproject.toml")
    if "version" in project:
        releases = project.get("urls", {}).get(RELEASES, "")
        return Build(project["version"], "checkout", commit_of(_ROOT), releases)
    try:
        facts_of_package = metadata.metadata(NAME)
    except metadata.PackageNotFoundError:
        return Build("0", "package")
    urls = dict(line.split(", ", 1) for line in facts_of_package.get_all("Project-URL") or ())
    return Build(facts_of_package["Version"], "package", "", urls.get(RELEASES, ""))


def commit_of(root: Path) -> str:
    """The commit that a checkout is at, read from git's files; nothing where there are none."""
    try:
        git = root / ".git"
        if git.is_file():  # a worktree: "gitdir: /where/it/is"
            git = root / git.read_text(encoding="utf-8").partition(": ")[2].strip()
        head = (git / "HEAD").read_text(encoding="utf-8").strip()
        _, _, branch = head.partition("ref: ")
        return (_commit_in(git, branch) if branch else head)[:_SHOWN_DIGITS]
    except (OSError, ValueError):
        return ""


def _commit_in(git: Path, branch: str) -> str:
    """The commit of a branch: a file of its own, or a line of `packed-refs`."""
    common = git / "commondir"
    shared = git / common.read_text(encoding="utf-8").strip() if common.is_file() else git
    if (shared / branch).is_file():
        return (shared / branch).read_text(encoding="utf-8").strip()
    lines = (shared / "packed-refs").read_text(encoding="utf-8").splitlines()
    return next((line.split()[0] for line in lines if line.endswith(f" {branch}")), "")


def _read_project(file: Path) -> dict[str, Any]:
    try:
        project = tomllib.loads(file.read_text(encoding="utf-8")).get("project", {})
    except (OSError, ValueError):
        return {}
    return dict(project) if project.get("name") == NAME else {}


def _read_json(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as facts:
            found = json.loads(facts.read(_LARGEST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
