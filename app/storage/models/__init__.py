"""Models: which can be fetched, fetching and checking them, where they lie, and deleting them."""
