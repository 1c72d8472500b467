"""`throughline`: the outermost boundary, which needs nothing but Python to say what is broken."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the editor, and return the exit code."""
    try:
        from app.dispatch import run
    except Exception as error:  # noqa: BLE001 - the boundary
        from app.last_words import tell_of_damage

        return tell_of_damage(error)
    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
