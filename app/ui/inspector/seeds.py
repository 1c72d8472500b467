"""A seed that was not used just now."""

import secrets

_SHORT_SEED_END = 1_000_000  # short enough to read out loud


def fresh_seed(old: int) -> int:
    """Another seed than the old one."""
    while True:
        seed = secrets.randbelow(_SHORT_SEED_END)
        if seed != old:
            return seed
