"""Nothing is shipped without its licence; what is new has to be looked up."""

import re
from importlib import metadata
from pathlib import Path

import pytest

from installers import licences
from installers.licences import UnknownLicenceError, collect
from installers.licences_of_av import LICENCES, libraries_of, library_name, licences_of
from tests.installers.test_locks import pins

SHORTEST_TEXT = 200
ELSEWHERE = re.compile(r"See (\S+\.txt)")


def key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("licences") / "THIRD_PARTY"
    collect(out)
    return out


def test_every_package_of_the_lock_has_its_text(collected: Path) -> None:
    texts = {key(file.stem): file.read_text(encoding="utf-8") for file in collected.iterdir()}
    for name in pins("linux-x86_64"):
        if not list(metadata.distributions(name=name)):
            pytest.skip(f"{name} is not installed here")
        named = ELSEWHERE.search(texts[name]) if len(texts[name]) < SHORTEST_TEXT else None
        text = (collected / named[1]).read_text(encoding="utf-8") if named else texts[name]
        assert len(text) > SHORTEST_TEXT, name


def test_the_page_says_what_holds_for_the_whole(collected: Path) -> None:
    page = (collected / "README.txt").read_text(encoding="utf-8")
    for words in ("x264: GPL-2.0-or-later", "FFmpeg: LGPL-3.0-or-later", "PySide6"):
        assert words in page
    assert f"Throughline {metadata.version('throughline')}" in page
    for name in re.findall(r"[A-Za-z0-9.-]+\.txt", page):
        assert name == "PyAV-NAME.txt" or (collected / name).is_file(), name
    assert "Version 3, 29 June 2007" in (collected / "GPL-3.txt").read_text(encoding="utf-8")
    assert (collected / "Python.txt").stat().st_size > SHORTEST_TEXT


def test_what_is_free_but_for_its_notice_has_that_notice(collected: Path) -> None:
    for name, licence, _ in set(LICENCES.values()):
        text = collected / f"PyAV-{name}.txt"
        assert "GPL" in licence or text.stat().st_size > SHORTEST_TEXT, name


def test_the_libraries_in_pyav_are_all_known() -> None:
    found = libraries_of("av")
    assert any("x264" in name for name in found)
    assert len(licences_of(found)) > 1


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("libx264-d6533a8d.so.165", "x264"),
        ("libxcb-shape-7716c890.so.0.0.0", "xcb-shape"),
        ("libopencore-amrnb.0.dylib", "opencore-amrnb"),
        ("avcodec-62-984de33114b7fa384296817dec999c9d.dll", "avcodec"),
        ("libstdc++-6-2d5c346d47ad531ef9f5185db0e8cef3.dll", "stdc++"),
        ("zlib1-79e0c4f9db71cb511398c504b832d395.dll", "zlib1"),
    ],
)
def test_a_library_has_the_same_name_on_every_system(file: str, name: str) -> None:
    assert library_name(file) == name
    assert licences_of((file,))


def test_what_nobody_looked_up_is_not_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "libraries_of", lambda _: ("libnew-0123abcd.so.1",))
    with pytest.raises(UnknownLicenceError, match="'new'"):
        collect(tmp_path / "one")
    monkeypatch.setattr(licences, "WITHOUT_TEXT", {})
    with pytest.raises(UnknownLicenceError, match="brings no licence text"):
        collect(tmp_path / "two")
