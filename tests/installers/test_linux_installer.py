"""The self-extracting installer's parts, with a small program in place of the bundle."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[2] / "installers" / "linux"
PROGRAM = "#!/bin/sh\necho throughline $0\n"
NO_LINKS = '#!/bin/sh\n[ "$1" != -al ] || { mkdir "$3"; exit 1; }\nexec /bin/cp "$@"\n'


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What makeself would unpack: the installer, a program and what a desktop reads."""
    stage = tmp_path / "unpacked folder"
    (stage / "program/_internal").mkdir(parents=True)
    (stage / "program/throughline").write_text(PROGRAM)
    (stage / "program/throughline").chmod(0o755)
    shared = "applications/throughline.desktop mime/packages/throughline.xml man/man1/throughline.1"
    for name in shared.split():
        (stage / "share" / name).parent.mkdir(parents=True)
        (stage / "share" / name).write_text("")
    shutil.copy(LINUX / "throughline.desktop", stage / "share/applications")
    shutil.copy(LINUX / "throughline.xml", stage / "share/mime/packages")
    for name in ("install.sh", "uninstall.sh", "forget.sh"):
        shutil.copy(LINUX / name, stage)
    (stage / "VERSION").write_text("1.2.3\n")
    return stage


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "Frau Müller"
    folder.mkdir()
    return folder


def run(home: Path, *words: object) -> subprocess.CompletedProcess[str]:
    variables = {"HOME": str(home), "PATH": os.environ["PATH"]}
    command = [str(word) for word in words]
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)


def install(unpacked: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return run(home, unpacked / "install.sh", f"--prefix={home}/.local", *words)


def files_of(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_it_is_in_the_menu_and_on_the_path(unpacked: Path, home: Path) -> None:
    done = install(unpacked, home)
    assert done.returncode == 0, done.stderr
    started = run(home, home / ".local/bin/throughline")
    assert started.stdout.startswith("throughline")
    entry = (home / ".local/share/applications/throughline.desktop").read_text()
    assert f'Exec="{home}/.local/lib/throughline/throughline" %f' in entry


def test_uninstalling_leaves_the_home_as_it_was(unpacked: Path, home: Path) -> None:
    (home / "film.throughline").mkdir()
    (home / ".local/share/applications").mkdir(parents=True)
    (home / ".local/share/applications/other.desktop").write_text("[Desktop Entry]\n")
    before = files_of(home)
    install(unpacked, home)
    done = run(home, home / ".local/lib/throughline/uninstall")
    assert done.returncode == 0, done.stderr
    assert files_of(home) - {".local/share/applications/mimeinfo.cache"} == before


def test_uninstalling_with_settings_keeps_what_was_made_here(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    data = home / ".local/share/throughline"
    work = {"models/mine/throughline.json", "samples/sample.throughline/project.json"}
    for name in {"settings.json", "logs/editor.log", "models/wan/throughline.lock.json"} | work:
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text("{}")
    (home / ".cache/throughline").mkdir(parents=True)
    done = run(home, home / ".local/lib/throughline/uninstall", "--settings")
    assert done.returncode == 0, done.stderr
    left = {name for name in files_of(data) if (data / name).is_file()}
    assert left == work
    assert not (home / ".cache/throughline").exists()


def test_a_newer_version_replaces_an_older_one(unpacked: Path, home: Path) -> None:
    before = files_of(home)
    (unpacked / "program/_internal/old.so").write_text("")
    install(unpacked, home)
    (unpacked / "program/_internal/old.so").unlink()
    (unpacked / "VERSION").write_text("1.3.0\n")
    assert "1.3.0" in install(unpacked, home).stdout
    place = home / ".local/lib/throughline"
    assert not (place / "_internal/old.so").exists()
    assert sorted(path.name for path in place.parent.iterdir()) == ["throughline"]
    run(home, place / "uninstall")
    assert files_of(home) == before


def test_what_a_menu_had_of_an_older_version_goes_with_it(unpacked: Path, home: Path) -> None:
    (unpacked / "share/old.png").write_text("")
    install(unpacked, home)
    assert (home / ".local/share/old.png").exists()
    (unpacked / "share/old.png").unlink()
    install(unpacked, home)
    assert not (home / ".local/share/old.png").exists()


def test_everybody_may_start_what_root_installed(unpacked: Path, home: Path) -> None:
    """Makeself unpacks with a mask that lets in nobody else."""
    command = f'umask 077; exec "{unpacked}/install.sh" --prefix "{home}/local"'
    assert run(home, "/bin/sh", "-c", command).returncode == 0
    closed = [p for p in (home / "local").rglob("*") if not p.stat().st_mode & 0o004]
    assert closed == []


def test_what_cannot_be_linked_is_copied_into_its_place(tmp_path: Path) -> None:
    """Cp -al leaves a folder behind where it cannot link."""
    program, tools = tmp_path / "program", tmp_path / "bin"
    for folder in (program, tools):
        folder.mkdir()
    (program / "throughline").write_text(PROGRAM)
    (tools / "cp").write_text(NO_LINKS)
    (tools / "cp").chmod(0o755)
    command = ["/bin/sh", LINUX / "copy.sh", program, tmp_path / "copy"]
    subprocess.run(command, check=True, env={"PATH": f"{tools}:/usr/bin:/bin"})
    assert files_of(tmp_path / "copy") == {"throughline"}


@pytest.mark.parametrize("name", ["slash/", "up/../x", "black & white|50% $5"])
def test_a_folder_may_be_spelled_as_it_likes(unpacked: Path, home: Path, name: str) -> None:
    before = files_of(home)
    done = run(home, unpacked / "install.sh", "--prefix", f"{home}/{name}")
    assert done.returncode == 0, done.stderr
    prefix = Path(os.path.normpath(home / name))
    entry = (prefix / "share/applications/throughline.desktop").read_text()
    command = str(prefix / "lib/throughline/throughline")
    spelled = command.replace("%", "%%").replace("$", r"\\$")
    assert f'\nExec="{spelled}" %f\n' in entry
    assert run(home, prefix / "bin/throughline").stdout == f"throughline {prefix}/bin/throughline\n"
    assert run(home, prefix / "lib/throughline/uninstall").returncode == 0
    assert files_of(home) == before


def test_a_running_program_is_neither_replaced_nor_taken_away(unpacked: Path, home: Path) -> None:
    shutil.copy("/bin/sleep", unpacked / "program/throughline")
    install(unpacked, home)
    running = subprocess.Popen([home / ".local/lib/throughline/throughline", "60"])
    try:
        while Path(f"/proc/{running.pid}/exe").readlink().name != "throughline":
            time.sleep(0.01)
        replaced = install(unpacked, home, "--prefix", f"{home}/.local/")
        taken = run(home, home / ".local/lib/throughline/uninstall", "--settings")
    finally:
        running.kill()
        running.wait()
    assert (replaced.returncode, taken.returncode) == (1, 1)
    assert "it is running" in replaced.stderr
    assert "Nothing was changed" in replaced.stderr
    assert "nothing was taken away. Close it" in taken.stderr
    assert (home / ".local/share/applications/throughline.desktop").exists()


def test_a_folder_that_cannot_be_written_is_named(unpacked: Path, home: Path) -> None:
    done = install(unpacked, home, "--prefix", "/proc/none")
    assert done.returncode == 1
    assert "--prefix" in done.stderr


def test_a_foreign_folder_is_never_taken_away(home: Path) -> None:
    place = home / "lib/throughline"
    place.mkdir(parents=True)
    shutil.copy(LINUX / "uninstall.sh", place / "uninstall")
    assert run(home, place / "uninstall").returncode == 1
    assert place.is_dir()


def test_forgetting_does_not_follow_a_link(home: Path) -> None:
    precious = home / "precious"
    precious.mkdir()
    (precious / "file").write_text("mine")
    (home / ".local/share").mkdir(parents=True)
    (home / ".local/share/throughline").symlink_to(precious)
    assert run(home, "/bin/sh", LINUX / "forget.sh").returncode == 0
    assert (precious / "file").read_text() == "mine"
