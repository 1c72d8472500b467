"""The queue: what is being made, what waits, in which order, and for how long."""
