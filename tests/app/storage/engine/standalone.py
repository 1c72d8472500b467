"""An archive in the shape of python-build-standalone, whose Python is the one of the tests."""

import io
import sys
import tarfile


def python_archive() -> bytes:
    script = f'#!/bin/sh\nexec "{sys._base_executable}" "$@"\n'.encode()  # type: ignore[attr-defined]
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        member = tarfile.TarInfo("python/bin/python3.12")
        member.size, member.mode = len(script), 0o755
        archive.addfile(member, io.BytesIO(script))
        link = tarfile.TarInfo("python/bin/python3")
        link.type, link.linkname = tarfile.SYMTYPE, "python3.12"
        archive.addfile(link)
    return made.getvalue()
