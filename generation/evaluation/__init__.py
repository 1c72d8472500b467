"""Measures of a model on stories it was not trained on, against the artist's ground truth."""

import os

os.environ.setdefault("KINETO_LOG_LEVEL", "99")  # else PyTorch's profiler tells of each start
