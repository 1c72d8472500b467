"""The inspector: what can be edited about the selected shot."""
