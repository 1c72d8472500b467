"""The files by which a Linux desktop knows the program; the tools check them where they are."""

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from app.commands.arguments import COMMANDS, make_parser
from app.storage.packing import PACKED_SUFFIX
from app.storage.project_folder import SUFFIX
from installers.man_page import page
from tests.architecture.source import ROOT

LINUX = ROOT / "installers/linux"
DESKTOP = LINUX / "throughline.desktop"
MIME = LINUX / "throughline.xml"
METAINFO = LINUX / "app.throughline.Throughline.metainfo.xml"
NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux desktops")


def check(*command: str) -> str:
    """What a tool says, which has to be content; it is skipped where it is not installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters="=")
    parser.read(DESKTOP, encoding="utf-8")
    return parser["Desktop Entry"]


def filled(template: Path, folder: Path) -> Path:
    out = folder / template.name
    subprocess.run(["/bin/bash", ROOT / "installers/fill.sh", template, out], check=True)
    return out


def test_the_desktop_file_is_valid() -> None:
    assert check("desktop-file-validate", str(DESKTOP)) == ""


def test_the_metainfo_is_valid_and_has_the_version(tmp_path: Path) -> None:
    file = filled(METAINFO, tmp_path)
    assert "@" not in file.read_text(encoding="utf-8")
    check("appstreamcli", "validate", "--no-net", str(file))


def test_the_three_files_name_each_other() -> None:
    mime = ElementTree.parse(MIME).find(f"{NAMESPACE}mime-type")
    component = ElementTree.parse(METAINFO).getroot()
    assert mime is not None
    assert desktop_entry()["MimeType"] == f"{mime.get('type')};"
    assert component.findtext("provides/mediatype") == mime.get("type")
    assert component.findtext("launchable") == DESKTOP.name
    assert component.findtext("provides/binary") == desktop_entry()["Exec"].split()[0]


def test_packed_projects_are_known_by_their_names(tmp_path: Path) -> None:
    packages = tmp_path / "mime/packages"
    packages.mkdir(parents=True)
    shutil.copy(MIME, packages)
    check("update-mime-database", str(tmp_path / "mime"))
    globs = (tmp_path / "mime/globs2").read_text(encoding="utf-8")
    for suffix in (SUFFIX, PACKED_SUFFIX):
        assert f"80:application/x-throughline+zip:*{suffix}\n" in globs


def test_the_man_page_has_every_command_and_option(tmp_path: Path) -> None:
    text = page(make_parser(), "1.2.3", "2026-01-02")
    assert "Throughline 1.2.3" in text
    for command in COMMANDS:
        assert f'.SS "{command}"' in text
    for option in ("\\-\\-smaller\\-if\\-needed", "\\-\\-allow\\-stale", "\\-\\-mirror"):
        assert f"\\fB{option}" in text
    file = tmp_path / "throughline.1"
    file.write_text(text, encoding="utf-8")
    environment = os.environ | {"MANROFFSEQ": "", "LC_ALL": "C.UTF-8"}
    if shutil.which("man") is None:
        pytest.skip("man is not installed")
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(file)],
        env=environment, capture_output=True, text=True, check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("other", ["", "package", "installer"])
def test_purging_one_edition_forgets_nothing_of_the_other(tmp_path: Path, other: str) -> None:
    """Slim was removed when the other one came; its purge may follow much later."""
    tools, home = tmp_path / "bin", tmp_path / "home"
    tools.mkdir()
    (home / ".local/share/throughline/models/wan").mkdir(parents=True)
    (home / ".local/share/throughline/models/wan/throughline.lock.json").touch()
    scripts = {
        "getent": f"#!/bin/sh\necho somebody:x:1000:0::{home}:/bin/sh\n",
        "runuser": '#!/bin/sh\nshift 3\nexec "$@"\n',
    } | ({"throughline": "#!/bin/sh\n"} if other == "package" else {})
    if other == "installer":
        (home / ".local/lib/throughline").mkdir(parents=True)
    for name, text in scripts.items():
        (tools / name).write_text(text)
        (tools / name).chmod(0o755)
    script = (LINUX / "postrm").read_text().replace("@FORGET@", (LINUX / "forget.sh").read_text())
    for action in ("remove", "purge"):
        command = ["/bin/sh", "-c", script, "postrm", action]
        subprocess.run(command, check=True, env={"PATH": f"{tools}:/usr/bin:/bin"})
        assert (home / ".local").exists() or action == "purge"
    assert (home / ".local/share/throughline").exists() is bool(other)
