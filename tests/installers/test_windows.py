"""The installer for Windows: compiled wherever makensis is, and used where wine is."""

import os
import shutil
import struct
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

SCRIPT = ROOT / "installers/windows/installer.sh"
WINE = shutil.which("wine64") or "/usr/lib/wine/wine64"
PROGRAM = "/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/cmd.exe"  # runs until its input ends
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Throughline"

pytestmark = pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is missing")
with_wine = pytest.mark.skipif(
    not Path(WINE).exists() or not Path(PROGRAM).exists(), reason="wine64 is missing"
)


def make_bundle(folder: Path, *programs: str, older: bool = False) -> Path:
    (folder / "_internal/resources").mkdir(parents=True)
    (folder / "_internal/resources/Größe.txt").write_text("words", encoding="utf-8")
    for program in programs:
        shutil.copy(PROGRAM if Path(PROGRAM).exists() else "/bin/true", folder / f"{program}.exe")
    if older:
        (folder / "gone.txt").write_text("of an older version")
        (folder / "_internal/gone.dll").write_text("of an older version")
    return folder


def build(bundle: Path, out: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/bash", str(SCRIPT), str(bundle), str(out)],
        env=os.environ | environment, capture_output=True, text=True, check=False,
    )


def small_icon(folder: Path) -> str:
    """One pixel, in the layout of a bitmap."""
    bitmap = struct.pack("<IiiHHIIiiII", 40, 1, 2, 1, 32, 0, 8, 0, 0, 0, 0) + bytes(4 + 4)
    entry = struct.pack("<BBBBHHII", 1, 1, 0, 0, 1, 32, len(bitmap), 22)
    file = folder / "small.ico"
    file.write_bytes(struct.pack("<HHH", 0, 1, 1) + entry + bitmap)
    return str(file)


@pytest.mark.parametrize(
    ("programs", "name"),
    [
        (("throughline", "throughline-editor", "throughline-worker"), "throughline"),
        (("throughline", "throughline-editor"), "throughline-slim"),
    ],
)
def test_a_bundle_of_windows_becomes_an_installer(
    tmp_path: Path, programs: tuple[str, ...], name: str
) -> None:
    bundle = make_bundle(tmp_path / "bundle", *programs)
    done = build(bundle, tmp_path / "out", ICON=small_icon(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    file = tmp_path / "out" / f"{name}-{VERSION}-windows-setup.exe"
    text = file.read_bytes().decode("utf-16-le", errors="ignore")
    assert "unknown publisher" in done.stderr, "it is not signed"
    assert "ProductVersion" in text
    assert VERSION in text
    if shutil.which("7z"):
        listed = subprocess.run(["7z", "l", str(file)], capture_output=True, text=True, check=True)
        for program in programs:
            assert f"{program}.exe" in listed.stdout
        assert "_internal/resources" in listed.stdout


def test_without_a_bundle_of_windows_the_result_is_not_for_use(tmp_path: Path) -> None:
    done = build(make_bundle(tmp_path / "bundle", "throughline"), tmp_path / "out")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr.count("NOT FOR USE") == 2
    assert [one.name for one in (tmp_path / "out").glob("*.exe")] == ["NOT-FOR-USE-setup.exe"]


def test_a_bundle_that_is_not_there_is_not_replaced_by_a_stand_in(tmp_path: Path) -> None:
    done = build(tmp_path / "nowhere", tmp_path / "out")
    assert done.returncode == 1
    assert "no installer was made" in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_same_files_give_the_same_installer(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        bundle = make_bundle(tmp_path / name, "throughline")
        os.utime(bundle / "throughline.exe", (len(made) * 1e6, 1e9 + len(made) * 1e6))
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        assert build(bundle, tmp_path / "out").returncode == 0
        made.append((tmp_path / "out/NOT-FOR-USE-setup.exe").read_bytes())
    assert made[0] == made[1]


@dataclass(frozen=True)
class Windows:
    """A Windows of wine, with two installers, of which the first is an older version's."""

    drive: Path
    older: Path
    setup: Path
    environment: dict[str, str]

    def run(self, program: Path, *words: str) -> int:
        """Run it and all that it starts to the end."""
        command = [WINE, str(program), *words]
        code = subprocess.run(command, env=self.environment, check=False).returncode
        subprocess.run(["wineserver", "-w"], env=self.environment, check=True)
        return code

    def registered(self, key: str) -> str:
        command = [WINE, "reg", "query", key, "/s"]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return done.stdout.decode(errors="replace") if done.returncode == 0 else ""

    @property
    def local(self) -> Path:
        return next(self.drive.glob("users/*/AppData/Local"))

    @property
    def said(self) -> str:
        log = next(self.drive.glob("users/*/**/throughline-setup.log"))
        return log.read_bytes().decode("utf-16-le").strip().splitlines()[-1]


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    folder = tmp_path_factory.mktemp("windows")
    quiet = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "WINEARCH": "win64",
             "LC_ALL": "C.UTF-8"}
    environment = os.environ | quiet | {"WINEPREFIX": str(folder / "wine")}
    environment.pop("DISPLAY", None)
    for command in (["wineboot", "-i"], ["winecfg", "-v", "win10"]):
        subprocess.run([WINE, *command], env=environment, check=True, capture_output=True)
    names = ("throughline", "throughline-worker")
    for name, older in (("older", True), ("newer", False)):
        done = build(make_bundle(folder / name, *names, older=older), folder / f"{name}-out",
            MACHINE="amd64")
        assert done.returncode == 0, done.stdout + done.stderr
    setup = [folder / f"{name}-out/NOT-FOR-USE-setup.exe" for name in ("older", "newer")]
    yield Windows(folder / "wine/drive_c", *setup, environment)
    subprocess.run(["wineserver", "-k"], env=environment, check=False)


@pytest.mark.slow
@with_wine
def test_a_silent_installation_comes_and_goes_and_leaves_projects(machine: Windows) -> None:
    place = machine.drive / "Meine Filme ü" / "Throughline"
    folder = [r"/D=C:\Meine", r"Filme", r"ü\Throughline"]  # it has to come without quotes
    assert machine.run(machine.setup, "/S", *folder) == 0
    assert (place / "_internal/resources/Größe.txt").read_text() == "words"
    entry = machine.registered(rf"HKCU\{UNINSTALL}")
    assert r"C:\Meine Filme " in entry  # the rest is in the code page of a console
    assert VERSION in entry
    classes = machine.registered(r"HKCU\Software\Classes")
    assert 'Throughline\\throughline-editor.exe" "%1"' in classes
    assert 'System.FileName:"*.throughline.zip"' in classes
    assert list(machine.drive.glob("users/*/AppData/**/Throughline.lnk"))

    (place / "film.throughline").mkdir()
    settings = machine.local / "throughline/settings.json"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text("{}")
    assert machine.run(place / "uninstall.exe", "/S") == 0
    assert [one.name for one in place.iterdir()] == ["film.throughline"]
    assert settings.exists()
    assert not list(machine.drive.glob("users/*/AppData/**/Throughline.lnk"))
    assert "hroughline" not in machine.registered(r"HKCU\Software\Classes")
    assert machine.registered(rf"HKCU\{UNINSTALL}") == ""
    shutil.rmtree(place)


@pytest.mark.slow
@with_wine
def test_a_newer_version_replaces_an_older_one(machine: Windows) -> None:
    assert machine.run(machine.older, "/S") == 0
    place = machine.local / "Programs/Throughline"
    assert (place / "_internal/gone.dll").exists()
    (place / "film.throughline").mkdir()
    assert machine.run(machine.setup, "/S") == 0
    assert {one.name for one in place.iterdir()} == {
        "_internal", "throughline.exe", "throughline-worker.exe", "uninstall.exe",
        "film.throughline",
    }
    assert not (place / "_internal/gone.dll").exists()


@pytest.mark.slow
@with_wine
def test_nothing_is_done_while_it_runs(machine: Windows) -> None:
    assert machine.run(machine.setup, "/S") == 0
    place = machine.local / "Programs/Throughline"
    before = sorted(place.rglob("*"))
    with subprocess.Popen(
        [WINE, str(place / "throughline-worker.exe")], env=machine.environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()  # it has begun
        inside = "_?=C:\\" + str(place.relative_to(machine.drive)).replace("/", "\\")
        for words in ([machine.setup, "/S"], [place / "uninstall.exe", "/S", inside]):
            command = [WINE, *map(str, words)]
            assert subprocess.run(command, env=machine.environment, check=False).returncode == 2
            assert "is running" in machine.said
            assert sorted(place.rglob("*")) == before
    assert machine.run(machine.setup, "/S") == 0


@pytest.mark.slow
@with_wine
@pytest.mark.parametrize(
    ("folder", "because"),
    [(r"C:\Throughline" + "\\deep" * 45, "too long"), (r"C:\windows", "other files")],
)
def test_a_folder_that_will_not_do_is_refused(
    machine: Windows, folder: str, because: str
) -> None:
    assert machine.run(machine.setup, "/S", f"/D={folder}") == 2
    assert because in machine.said
    assert not (machine.drive / "windows/throughline.exe").exists()


@pytest.mark.slow
@with_wine
def test_the_uninstaller_of_another_program_is_not_taken_for_ours(machine: Windows) -> None:
    other = machine.drive / "Other"
    other.mkdir()
    shutil.copy(PROGRAM, other / "uninstall.exe")
    assert machine.run(machine.setup, "/S", r"/D=C:\Other") == 2
    assert "other files" in machine.said
    assert [path.name for path in other.iterdir()] == ["uninstall.exe"]


@pytest.mark.slow
@with_wine
def test_for_everybody_it_goes_to_the_programs(machine: Windows) -> None:
    assert machine.run(machine.setup, "/S", "/AllUsers") == 0
    place = machine.drive / "Program Files/Throughline"
    assert (place / "throughline.exe").exists()
    assert VERSION in machine.registered(rf"HKLM\{UNINSTALL}")
    assert machine.run(place / "uninstall.exe", "/S") == 0
    assert not place.exists()
    assert machine.registered(rf"HKLM\{UNINSTALL}") == ""


@pytest.mark.slow
@with_wine
def test_settings_go_when_that_is_asked_for_and_work_never_does(machine: Windows) -> None:
    data = machine.local / "throughline"
    stays = {"samples/film.throughline/project.json", "models/mine/throughline.json"}
    goes = {"settings.json", "logs/a.log", "engine/torch.txt", "models/got/throughline.lock.json"}
    for name in stays | goes:
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text("{}")
    assert machine.run(machine.setup, "/S") == 0
    place = machine.local / "Programs/Throughline"
    assert machine.run(place / "uninstall.exe", "/S", "/Settings") == 0
    left = {one.relative_to(data).as_posix() for one in data.rglob("*") if one.is_file()}
    assert left == stays
