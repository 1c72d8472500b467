"""The board: shots as cards, with what is written of them, in the order of the film."""
