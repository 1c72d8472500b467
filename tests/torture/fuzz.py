"""Files that mean harm, found by what the program does with them instead of by chance alone.

Run: python -m tests.torture.fuzz [--seconds N] [--only NAME] (pip install -e ".[dev,fuzz]")

Atheris changes the files of hostile_corpus.py, and keeps those that reach a line which none has
reached. What goes wrong ends it; the file that did it is named, and kept in the folder --keep.
"""

import argparse
import importlib
import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.torture import hostile_corpus

_READERS = ("app", "generation.protocol", "generation.training.videos.captions")
_LARGEST_BYTES, _MOST_MB, _HANG_S = 100_000, 1_500, 10
_NEEDS = 'Atheris is not installed; it comes with pip install -e ".[dev,fuzz]".\n'


def main(words: Sequence[str] | None = None) -> int:
    """Fuzz in a process of its own, as that ends where a bug is found; 0 when there was none."""
    options = _options(words)
    if importlib.util.find_spec("atheris") is None:
        sys.stderr.write(_NEEDS)
        return 2
    options.keep.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        homes = {"THROUGHLINE_HOME": f"{work}/home", "THROUGHLINE_MODELS": f"{work}/models"}
        command = [sys.executable, "-m", "tests.torture.fuzz", "--inside", work, *_told(options)]
        code = subprocess.run(command, env={**os.environ, **homes}, check=False).returncode
    sys.stdout.write(f"a file that did harm is in {options.keep}\n" if code else "nothing found\n")
    return 1 if code else 0


def fuzz(work: Path, options: argparse.Namespace) -> None:
    """Change the files for as long as was asked; this ends the process."""
    import atheris

    with atheris.instrument_imports(include=list(_READERS)):
        importlib.import_module("app.cli")
        files = importlib.import_module("tests.torture.hostile_files")
        found = files.Found()
        attacker = files.Attacker(work, found)
        names = [victim.name for victim in attacker.victims]
        for victim in attacker.victims:  # what is imported only now is watched as well
            attacker.use(victim, victim.good)
    seeds = work / "seeds"
    seeds.mkdir()
    for number, victim in enumerate(attacker.victims):
        if options.only in {None, victim.name}:
            (seeds / victim.name.replace(" ", "-")).write_bytes(bytes([number]) + victim.good)

    def use(data: bytes) -> None:
        if not data:
            return
        number = names.index(options.only) if options.only else data[0] % len(names)
        attacker.use(attacker.victims[number], data[1:])
        if found.wrong:
            raise AssertionError(found.wrong[0])

    limits = (f"-max_len={_LARGEST_BYTES}", f"-rss_limit_mb={_MOST_MB}", f"-timeout={_HANG_S}")
    kept, time = f"-artifact_prefix={options.keep}/", f"-max_total_time={options.seconds}"
    atheris.Setup([sys.argv[0], *limits, kept, time, str(seeds)], use)
    atheris.Fuzz()


def _told(options: argparse.Namespace) -> list[str]:
    told = ["--seconds", str(options.seconds), "--keep", str(options.keep)]
    return [*told, "--only", options.only] if options.only else told


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.torture.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--only", choices=hostile_corpus.NAMES, help="one kind of file")
    parser.add_argument("--keep", type=Path, default=Path("out/fuzz"))
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(words)


if __name__ == "__main__":
    here = _options(None)
    if here.inside is None:
        sys.exit(main())
    fuzz(here.inside.resolve(), here)
