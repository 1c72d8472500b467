"""Measures of a model on stories it was not trained on, against the artist's ground truth."""
