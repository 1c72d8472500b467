"""Models that go on from what came before in their own, published way; one file each."""
