"""What is read of PyTorch's index: the newest that fits, what it needs, and nothing unhashed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import msgspec
import pytest

from app.storage.engine.index import NO_BUILD, Target, links, torch_wheels
from app.storage.engine.recipe import Build, read_recipe
from app.storage.models.listing import MISSING, STRANGE, Answer, MirrorError
from tests.app.storage.models.hub_server import sha256

RECIPE = msgspec.structs.replace(
    read_recipe(), index="https://index/whl", registry="https://registry/simple"
)
LINUX = Target((3, 12), ("manylinux_2_28_x86_64", "linux_x86_64"), "linux-x86_64")
WINDOWS = Target((3, 12), ("win_amd64",), "windows-x86_64")
TORCH = "torch-2.12.1%2Bcu126-cp312-cp312-manylinux_2_28_x86_64.whl"
NEEDS = """Metadata-Version: 2.4
Name: torch
Version: 2.12.1+cu126
Requires-Dist: sympy>=1.13
Requires-Dist: cuda-toolkit[cublas,nvtx]==12.6.3; platform_system == "Linux"
Requires-Dist: triton==3.6.1; platform_system == "Linux"
"""
TOOLKIT = """Metadata-Version: 2.4
Name: cuda-toolkit
Version: 12.6.3
Provides-Extra: cublas
Requires-Dist: nvidia-cublas-cu12==12.6.4.*; (sys_platform == "linux") and extra == "cublas"
Requires-Dist: nvidia-nvtx-cu12==12.6.77.*; sys_platform == "win32" and extra == "nvtx"
Requires-Dist: nvidia-cufft-cu12; extra == "cufft"
"""


@dataclass
class FakePages:
    """Addresses and what is there; a file has a size and no content."""

    pages: dict[str, bytes]

    def page(self, url: str) -> bytes:
        if url not in self.pages:
            raise MirrorError(MISSING)
        return self.pages[url]

    @contextmanager
    def bytes_of(self, url: str, start: int = 0) -> Iterator[Answer]:
        yield Answer(start, len(url), iter(()))


def _link(file: str, metadata: str = "") -> str:
    more = f' data-core-metadata="sha256={sha256(metadata.encode())}"' if metadata else ""
    return f'<a href="/files/{file}#sha256={sha256(file.encode())}"{more}>{file}</a>'


def _pages() -> FakePages:
    torch = "".join(
        (
            _link(TORCH, NEEDS),
            _link("torch-2.9.1%2Bcu126-cp312-cp312-manylinux_2_28_x86_64.whl"),
            _link("torch-2.13.0rc2%2Bcu126-cp312-cp312-manylinux_2_28_x86_64.whl"),
            _link("torch-2.13.0%2Bcu126-cp313-cp313-manylinux_2_28_x86_64.whl"),
            _link("torch-2.13.0%2Bcu130-cp312-cp312-manylinux_2_28_x86_64.whl"),
            _link("torch-2.14.0%2Bcu126-cp312-cp312-manylinux_2_28_x86_64.whl"),
            _link("torch-2.13.0%2Bcu126-cp312-cp312-win_amd64.whl"),
            _link("not-a-wheel.whl"),
            f'<a href="/files/{TORCH.replace("2.12.1", "2.13.1")}">without a hash</a>',
        )
    )
    index = "https://index/whl/cu126"
    return FakePages({
        f"{index}/torch/": torch.encode(),
        f"https://index/files/{TORCH}.metadata": NEEDS.encode(),
        f"{index}/triton/": _link("triton-3.6.1-cp312-cp312-manylinux_2_28_x86_64.whl").encode(),
        f"{index}/cuda-toolkit/": _link("cuda_toolkit-12.6.3-py3-none-any.whl", TOOLKIT).encode(),
        "https://index/files/cuda_toolkit-12.6.3-py3-none-any.whl.metadata": TOOLKIT.encode(),
        "https://registry/simple/nvidia-cublas-cu12/": "".join(
            _link(f"nvidia_cublas_cu12-{version}-py3-none-manylinux_2_28_x86_64.whl")
            for version in ("12.6.4.1", "12.6.4.9", "12.8.0.1")
        ).encode(),
    })  # fmt: skip


def _build(name: str = "cu126") -> Build:
    return next(build for build in RECIPE.builds if build.name == name)


def test_the_newest_that_fits_and_what_only_it_needs() -> None:
    wheels = torch_wheels(_pages(), RECIPE, _build(), LINUX)
    assert [f"{one.name} {one.version}" for one in wheels] == [
        "torch 2.12.1+cu126", "cuda-toolkit 12.6.3", "triton 3.6.1", "nvidia-cublas-cu12 12.6.4.9",
    ]  # fmt: skip
    assert wheels[0].file == TORCH.replace("%2B", "+")
    assert wheels[0].sha256 == sha256(TORCH.encode())
    assert wheels[0].size == len(wheels[0].url)


def test_windows_has_all_in_one_wheel() -> None:
    wheels = torch_wheels(_pages(), RECIPE, _build(), WINDOWS)
    assert [one.version for one in wheels] == ["2.13.0+cu126"]


def test_metadata_of_another_hash_is_not_believed() -> None:
    pages = _pages()
    pages.pages[f"https://index/files/{TORCH}.metadata"] += b"Requires-Dist: nvidia-evil\n"
    with pytest.raises(MirrorError, match=STRANGE):
        torch_wheels(pages, RECIPE, _build(), LINUX)


def test_an_index_without_the_build_is_said() -> None:
    with pytest.raises(MirrorError, match=NO_BUILD):
        torch_wheels(_pages(), RECIPE, _build("cu128"), LINUX)
    with pytest.raises(MirrorError, match=NO_BUILD):
        torch_wheels(_pages(), RECIPE, _build(), Target((3, 11), LINUX.platforms, LINUX.system))


@pytest.mark.parametrize(
    "file", ["..%5C..%5Ca-1-py3-none-any.whl", "a-1-py3-none-any.%5Cx.whl", "a-1-py3-none-any.exe"]
)
def test_a_file_that_leads_elsewhere_is_no_wheel(file: str) -> None:
    assert links(_link("a-1-py3-none-any.whl").encode(), "https://index/")
    assert links(_link(file).encode(), "https://index/") == ()


@pytest.mark.parametrize(
    "page", [b"", b"\xff\xfe<a", b"<a href=x.whl>", b"<a><a href>", b"{}", b"<a href='https://[x/'>"]
)
def test_what_is_no_page_has_no_links(page: bytes) -> None:
    assert links(page, "https://index/") == ()
