"""How memory is padded: few shapes, and not many more tokens than there are."""

from itertools import pairwise

from generation.training.story_memory import padded_length


def test_lengths_are_few_and_not_much_longer_than_needed() -> None:
    lengths = [padded_length(tokens) for tokens in range(1, 5001)]
    assert all(tokens <= length for tokens, length in enumerate(lengths, start=1))
    assert all(length <= max(64, 2 * tokens) for tokens, length in enumerate(lengths, start=1))
    assert all(one <= other for one, other in pairwise(lengths))
    assert sorted(set(lengths)) == [64, 128, 256, *range(512, 5121, 512)]
