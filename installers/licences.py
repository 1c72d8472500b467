"""Collects the licence texts of all that a bundle holds into one folder, with a page about them.

Run: python -m installers.licences OUT [--bundle FOLDER]   (with the bundle's own Python)

It stops where something is shipped whose licence nobody looked up.
"""

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

from app.session.licences import Licensed, licence_text, shipped
from installers.licences_of_av import libraries_of, licences_of

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "installers/texts"
ABOUT = TEXTS / "about.txt"
# What has no text of its own in its wheel, and which text holds for it.
WITHOUT_TEXT = {
    "pyside6-essentials": ("LGPL-3.txt", "GPL-3.txt"),
    "shiboken6": ("LGPL-3.txt", "GPL-3.txt"),
    "tokenizers": ("Apache-2.0.txt",),
}
BOOTLOADER = "pyinstaller"  # its licence lets programs of any licence be built with it
NO_TEXT = "The package brings no text."


class UnknownLicenceError(Exception):
    """Something is shipped whose licence is not known; the sentence says what to do."""


def main() -> int:
    """Collect, and say how much it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--bundle", type=Path, help="name its libraries of the system, too")
    options = parser.parse_args()
    try:
        count = collect(options.out, options.bundle)
    except UnknownLicenceError as error:
        sys.stderr.write(f"{error} Nothing is to be shipped before that.\n")
        return 1
    sys.stdout.write(f"{options.out}: the licences of {count} packages\n")
    return 0


def collect(out: Path, bundle: Path | None = None) -> int:
    """Write the folder anew; how many packages it tells of.

    Raises:
        UnknownLicenceError: a package has no text, or PyAV a library that is not listed.
    """
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for file in sorted(TEXTS.glob("*GPL*.txt")):
        shutil.copyfile(file, out / file.name)
    for file in sorted((TEXTS / "av").iterdir()):
        shutil.copyfile(file, out / f"PyAV-{file.name}")
    shutil.copyfile(ROOT / "LICENSE", out / "Apache-2.0.txt")
    tool = metadata.metadata(BOOTLOADER) if _is_there(BOOTLOADER) else None
    packages = [*shipped(), *([Licensed(BOOTLOADER, tool["Version"], "GPL-2.0")] if tool else [])]
    for package in packages:
        text = _text_of(package)
        (out / f"{package.name}.txt").write_text(text, encoding="utf-8", newline="\n")
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    python = python if python.is_file() else Path(sys.base_prefix, "LICENSE.txt")
    shutil.copyfile(python, out / "Python.txt")
    _write_about(out, packages, _system_libraries(bundle, out) if bundle else ())
    return len(packages)


def _text_of(package: Licensed) -> str:
    text = licence_text(package.name)
    if NO_TEXT not in text:
        return f"{package.name} {package.version}: {package.licence}\n\n{text}\n"
    files = WITHOUT_TEXT.get(re.sub(r"[-_.]+", "-", package.name).lower())
    if files is None:
        raise UnknownLicenceError(
            f"{package.name} brings no licence text: look it up, and name its text in "
            "WITHOUT_TEXT of installers/licences.py."
        )
    return f"{package.name} {package.version}: {package.licence}\n\nSee {', '.join(files)}.\n"


def _write_about(out: Path, packages: list[Licensed], system: tuple[str, ...]) -> None:
    try:
        inside = licences_of(libraries_of("av"))
    except KeyError as error:
        raise UnknownLicenceError(
            f"PyAV brings {error}, which is not in installers/licences_of_av.py: look it up."
        ) from error
    filled = ABOUT.read_text(encoding="utf-8").format(
        version=packages[0].version,
        packages="\n".join(f"  {one.name} {one.version}: {one.licence}" for one in packages),
        inside="\n".join(f"  {line}" for line in inside),
        system="\n".join(f"  {line}" for line in system) or "  none",
    )
    (out / "README.txt").write_text(filled, encoding="utf-8", newline="\n")


def _system_libraries(bundle: Path, out: Path) -> tuple[str, ...]:
    """Which Debian packages the bundle's libraries are from, and the copyright of each."""
    if shutil.which("dpkg-query") is None:
        return ()
    own = {file.name for place in map(Path, sys.path) for file in place.glob("*/**/*.so*")}
    found = {}
    for file in sorted(bundle.glob("_internal/*.so*")):
        if file.name in own:
            continue
        search = ["dpkg-query", "--search", f"*/{file.name}"]
        done = subprocess.run(search, capture_output=True, text=True, check=False)
        owner = done.stdout.partition(":")[0]
        if owner and (text := Path("/usr/share/doc", owner, "copyright")).is_file():
            shutil.copyfile(text, out / f"{owner}.txt")
            found[file.name] = f"{file.name}: {owner}.txt"
    return tuple(found.values())


def _is_there(name: str) -> bool:
    return bool(list(metadata.distributions(name=name)))


if __name__ == "__main__":
    sys.exit(main())
