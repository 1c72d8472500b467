"""The document as pure values: frozen dataclasses and functions, no Qt, no files."""
