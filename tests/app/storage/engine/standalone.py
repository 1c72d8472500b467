"""Pythons for engines: an archive, and one that makes environments in no time."""

import io
import subprocess
import sys
import tarfile
from pathlib import Path


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


def quick_python(folder: Path) -> Path:
    """A Python that copies an environment with pip in it, where it is asked to make one."""
    template, program = folder / "template", folder / "python3"
    subprocess.run([sys.executable, "-m", "venv", str(template)], check=True)
    program.write_text(
        "#!/bin/sh\n"
        f'[ "$2 $3" = "-m venv" ] && exec cp -r "{template}" "$4"\n'
        f'exec "{template}/bin/python" "$@"\n'
    )
    program.chmod(0o755)
    return program
