"""A short name of a project's content."""

import hashlib

import msgspec

from app.model.project import Project
from app.storage.json_files import decode_file, encode_file


def fingerprint(project: Project) -> str:
    """The same for the same content, however it was read."""
    whole = decode_file(encode_file(msgspec.to_builtins(project)), Project)
    return hashlib.sha256(repr(whole).encode()).hexdigest()[:12]
