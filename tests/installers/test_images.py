"""The image for macOS and the AppImage: what can be known of them without their systems."""

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.project_folder import SUFFIX
from tests.architecture.source import ROOT

MACOS = ROOT / "installers/macos"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


def run(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = ["/bin/bash", str(ROOT / "installers" / script), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("words", "name", "identifier"),
    [
        ((), "Throughline", "app.throughline.editor"),
        (("slim",), "Throughline Slim", "app.throughline.editor.slim"),
    ],
)
def test_a_project_is_a_document_of_the_finder(
    tmp_path: Path, words: tuple[str, ...], name: str, identifier: str
) -> None:
    done = run("macos/dmg.sh", "--plist", str(tmp_path / "Info.plist"), *words)
    assert done.returncode == 0, done.stderr
    assert [one.name for one in tmp_path.iterdir()] == ["Info.plist"]
    text = (tmp_path / "Info.plist").read_text(encoding="utf-8")
    assert "@" not in text
    plist = plistlib.loads(text.encode())
    assert (plist["CFBundleName"], plist["CFBundleIdentifier"]) == (name, identifier)
    (declared,) = plist["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == [SUFFIX[1:]]
    assert "com.apple.package" in declared["UTTypeConformsTo"], "projects are folders"
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]


def test_the_programs_may_do_what_torch_does() -> None:
    allowed = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert all(allowed.values())
    assert "com.apple.security.cs.disable-library-validation" in allowed


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is made")
def test_elsewhere_no_disk_image_is_promised() -> None:
    done = run("macos/dmg.sh")
    assert done.returncode == 1
    assert "only be made on macOS" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="AppImages are of Linux")
def test_another_runtime_than_the_pinned_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "runtime").write_bytes(b"\x7fELF of somebody")
    done = run("linux/appimage.sh", "--runtime-file", str(tmp_path / "runtime"))
    assert done.returncode == 1
    assert "is not the runtime" in done.stderr
    assert "Nothing was made" in done.stderr
