"""Keyframes: single pictures by a model that edits pictures, from which a shot can begin."""
