"""LoRAs of the user's: read in any published spelling, put on a transformer and taken off again."""
