import torch

from generation.memory.low import low_pictures


def numbered(count: int, height: int = 8, width: int = 8) -> torch.Tensor:
    """Pictures whose value is their number."""
    return (
        torch.arange(count, dtype=torch.float32)
        .view(1, 1, -1, 1, 1)
        .expand(1, 3, count, height, width)
    )


def test_the_first_picture_and_every_second_after_it_are_kept() -> None:
    small = low_pictures(numbered(5), 2, 2, 8)
    assert small.shape == (1, 3, 3, 4, 4)
    assert small[0, 0, :, 0, 0].tolist() == [0, 2, 4]


def test_pieces_keep_the_pictures_that_the_whole_keeps() -> None:
    pictures = numbered(17)
    whole = low_pictures(pictures, 2, 2, 8)
    parts = [
        low_pictures(pictures[:, :, first:last], 2, 2, 8, first=first)
        for first, last in ((0, 1), (1, 2), (2, 5), (5, 17))
    ]
    assert torch.equal(torch.cat(parts, dim=2), whole)


def test_a_piece_without_a_kept_picture_has_the_size_of_the_others() -> None:
    odd = numbered(4, 10, 12)
    empty = low_pictures(odd, 8, 2, 8, first=1)
    assert empty.shape == (1, 3, 0, *low_pictures(odd, 8, 2, 8).shape[3:])


def test_odd_sizes_are_padded_below_and_on_the_right_by_repeating() -> None:
    pictures = torch.rand(1, 3, 1, 10, 12)
    small = low_pictures(pictures, 1, 2, 8)
    assert small.shape == (1, 3, 1, 8, 8)
    torch.testing.assert_close(small[..., 0, 0, 0], pictures[..., 0, :2, :2].mean((-1, -2)))
    last_row = pictures[..., 9, :2].mean(-1)
    torch.testing.assert_close(small[..., 7, 0], last_row)
