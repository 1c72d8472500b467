"""Random numbers that depend on what they are for alone, not on what was drawn before them."""


def seeded(*numbers: int) -> int:
    """One seed from several numbers, so that a step's randomness depends on the step alone."""
    mixed = 0
    for number in numbers:
        mixed = (mixed * 1_000_003 + number + 1) % (2**63 - 25)
    return mixed
