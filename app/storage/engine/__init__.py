"""The engine environment: Python, PyTorch and what else the worker needs, on the user's machine."""
