"""Tiny wheels that pip takes for real ones, among them a PyTorch of any version and build."""

import base64
import hashlib
import io
import random
import zipfile

from tests.app.storage.models.hub_server import sha256

TORCH = """
from torch import version
from torch.version import __version__


class _Ones:
    def __init__(self, side): self.side = side
    def __matmul__(self, other): return self
    def sum(self): return self
    def item(self): return float(self.side ** 3)


def ones(shape, device): return _Ones(shape[0])


class cuda:
    is_available = staticmethod(lambda: bool(version.cuda or version.hip))


class backends:
    class mps:
        is_available = staticmethod(lambda: False)
"""


def wheel(name: str, version: str, files: dict[str, bytes], needs: tuple[str, ...] = ()) -> bytes:
    """A wheel for every Python, with a script and a RECORD."""
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {one}\n" for one in needs)
    script = f"[console_scripts]\n{name}-tool = {name}:main\n"
    tagged = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    held = files | {
        f"{info}/METADATA": metadata.encode(), f"{info}/WHEEL": tagged.encode(),
        f"{info}/entry_points.txt": script.encode(),
    }  # fmt: skip
    record = "".join(
        f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in held.items()
    )
    held[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path, data in held.items():
            archive.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), data)
    return made.getvalue()


def metadata_of(made: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        path = next(name for name in archive.namelist() if name.endswith("/METADATA"))
        return archive.read(path)


def torch(version: str, *, says: str = "", cuda: str = "", needs: tuple[str, ...] = ()) -> bytes:
    """A PyTorch that says which build it is; the registry's has no build in its file's name."""
    facts = f"__version__ = '{says or version}'\ndebug = False\n"
    facts += f"cuda: Optional[str] = {cuda!r}\n" if cuda else "cuda: Optional[str] = None\n"
    text = f"from typing import Optional\n{facts}hip: Optional[str] = None\n"
    files = {"torch/__init__.py": TORCH.encode(), "torch/version.py": text.encode()}
    return wheel("torch", version, files, needs)


def brush(size: int = 700_000) -> bytes:
    """What every build needs; large enough to be cut in the middle."""
    bristles = random.Random(5).randbytes(size)
    return wheel("brush", "1.0", {"brush/__init__.py": b"SIDE = 4\n", "brush/data.bin": bristles})


def page(made: dict[str, bytes], *, with_metadata: bool = False) -> bytes:
    """A page of an index, as PEP 503 and PEP 658 say."""
    lines = []
    for name, data in made.items():
        more = f' data-core-metadata="sha256={sha256(metadata_of(data))}"' if with_metadata else ""
        place = name.replace("+", "%2B")
        lines.append(f'<a href="../{place}#sha256={sha256(data)}"{more}>{name}</a><br/>')
    return f"<!DOCTYPE html><html><body>{''.join(lines)}</body></html>".encode()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
