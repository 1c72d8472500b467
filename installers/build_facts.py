"""Writes what a bundle is built from: python -m installers.build_facts OUT.json --kind NAME.

The program reads it as `resources/build.json` (generation/version.py). It holds no time, so that
the same commit gives the same file.
"""

import argparse
import json
from pathlib import Path

from generation.version import build

KINDS = ("Throughline", "Throughline Slim")


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kind", choices=KINDS, required=True)
    options = parser.parse_args()
    facts = build()._replace(kind=options.kind)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(facts._asdict()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
