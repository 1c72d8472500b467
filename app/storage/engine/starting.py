"""How the worker is started: from the program's own Python, or from the engine environment's."""

import os
from pathlib import Path

from app import paths
from app.language import mark, tr
from app.storage.engine.home import ENGINE_VARIABLE, ENVIRONMENT, engine_home, python_of
from app.storage.engine.lock import MADE_FILE
from app.storage.engine.outside import clean_environment
from generation.programs import is_bundled, module_command, outside_environment

COMPILED = "pyc"  # short, as it holds whole paths
NO_ENGINE = mark(
    "Throughline Slim has no engine yet, which generating needs. Install it with File > Engine, or "
    "with `throughline engine install`."
)


def is_slim() -> bool:
    """Whether this program was bundled without a worker."""
    return is_bundled() and not Path(module_command("generation.worker")[0]).exists()


def has_own_worker() -> bool:
    """Whether this program was bundled with a worker, and needs no engine."""
    return is_bundled() and not uses_engine()


def built_in_words() -> str:
    """That there is nothing to install."""
    return tr("This Throughline has its engine built in; only Throughline Slim needs another one.")


def uses_engine() -> bool:
    """Whether the worker runs in an engine environment, once there is one."""
    return bool(os.environ.get(ENGINE_VARIABLE)) or is_slim()


def is_missing() -> bool:
    """Whether nothing can be generated before an engine was installed."""
    return uses_engine() and engine_python() is None


def missing_words() -> str:
    """That the engine is missing, and what to do."""
    return tr(NO_ENGINE)


def is_own_environment() -> bool:
    """Whether THROUGHLINE_ENGINE names any environment of Python, which is used as it is."""
    return uses_engine() and (engine_home() / "pyvenv.cfg").is_file()


def engine_python() -> Path | None:
    """The Python of the engine where one is to be used and is there."""
    if not uses_engine():
        return None
    home = engine_home()
    if is_own_environment():
        return python_of(home)
    environment = home / ENVIRONMENT
    is_there = (environment / MADE_FILE).is_file() and python_of(environment).exists()
    return python_of(environment) if is_there else None


def program_of(module: str) -> tuple[str, ...]:
    """The command that runs a module of `generation`."""
    python = engine_python()
    return module_command(module) if python is None else (str(python), "-P", "-m", module)


def program_environment() -> dict[str, str]:
    """The environment for that command."""
    python = engine_python()
    return outside_environment() if python is None else engine_environment(python.parents[1])


def engine_environment(environment: Path) -> dict[str, str]:
    """The variables for the engine's Python, which finds the sources of `generation`.

    What it compiles lies with the engine: nothing is written into the folder of the program.
    """
    return clean_environment(
        {"PYTHONPATH": str(sources_dir()), "PYTHONPYCACHEPREFIX": str(environment / COMPILED)}
    )


def sources_dir() -> Path:
    """The folder that holds the package `generation` as files."""
    root = paths.resources_dir().parent
    slim = root / "engine"
    return slim if (slim / "generation").is_dir() else root
