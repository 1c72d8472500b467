"""Which card this computer has, found out without PyTorch."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from packaging.tags import platform_tags

from app.storage.engine.outside import program_named, run

_LIMIT_S: Final = 20.0
_SMI_ELSEWHERE: Final = ("/usr/lib/wsl/lib", "/usr/bin")
NVIDIA_DRIVER: Final = Path("/proc/driver/nvidia/version")
AMD_NODES: Final = Path("/sys/class/kfd/kfd/topology/nodes")
_NUMBERS: Final = re.compile(r"\b(\d+(?:\.\d+)+)\b")
_OLDEST_AMD: Final = 90_000  # gfx900, as the files of the kernel count


class Kind(StrEnum):
    """What a build of PyTorch computes on."""

    CUDA = "cuda"
    ROCM = "rocm"
    MPS = "mps"
    CPU = "cpu"


@dataclass(frozen=True)
class Card:
    """The best card of the machine; the processor is one without a name."""

    kind: Kind = Kind.CPU
    name: str = ""
    driver: tuple[int, ...] = ()  # of NVIDIA's; nothing where it is not known
    capability: float | None = None  # NVIDIA's "compute capability"


@dataclass(frozen=True)
class Machine:
    """What decides which wheels fit."""

    system: str  # as the lists in resources/engine are called
    card: Card
    platforms: tuple[str, ...]  # of wheels, the best first


def this_machine() -> Machine:
    """The system and the card of this computer."""
    return Machine(_system(), find_card(), tuple(platform_tags()))


def find_card() -> Card:
    """NVIDIA's before AMD's before Apple's; the processor where there is none."""
    if platform.system() == "Darwin":
        is_apple = platform.machine() == "arm64"
        return Card(Kind.MPS, "Apple silicon") if is_apple else Card()
    return _nvidia() or _amd() or Card()


def _system() -> str:
    names = {"Darwin": "macos", "Linux": "linux", "Windows": "windows"}
    system, machine = platform.system(), platform.machine().lower()
    return f"{names.get(system, system.lower())}-{'x86_64' if machine == 'amd64' else machine}"


def _nvidia() -> Card | None:
    program = program_named("nvidia-smi", _SMI_ELSEWHERE)
    for fields in ("name,driver_version,compute_cap", "name,driver_version"):
        if program is None:
            break
        ended = run([program, f"--query-gpu={fields}", "--format=csv,noheader"], limit_s=_LIMIT_S)
        cards = [_nvidia_card(line) for line in ended.output.splitlines() if "," in line]
        if ended.code == 0 and cards:
            return max(cards, key=lambda card: card.capability or 0.0)
    return _nvidia_kernel()


def _nvidia_card(line: str) -> Card:
    name, driver, *capability = (part.strip() for part in line.split(","))
    try:
        known = float(capability[0]) if capability else None
    except ValueError:
        known = None
    return Card(Kind.CUDA, name, _numbers(driver), known)


def _nvidia_kernel() -> Card | None:
    """The driver's own file, where its tool is not installed."""
    try:
        text = NVIDIA_DRIVER.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    found = _NUMBERS.search(text.partition("Kernel Module")[2])
    return Card(Kind.CUDA, "NVIDIA", _numbers(found[1])) if found else None


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdecimal())


def _amd() -> Card | None:
    """A card that the kernel's driver for computing knows; the processor is a node, too."""
    best = max(_amd_versions(), default=0)
    if best < _OLDEST_AMD:
        return None
    major, minor, step = best // 10_000, best // 100 % 100, best % 100
    return Card(Kind.ROCM, f"AMD gfx{major}{minor:x}{step:x}")


def _amd_versions() -> Iterator[int]:
    try:
        nodes = sorted(AMD_NODES.iterdir())
    except OSError:
        return
    for node in nodes:
        try:
            text = (node / "properties").read_text(encoding="ascii", errors="replace")
        except OSError:
            continue
        if found := re.search(r"^gfx_target_version (\d+)$", text, re.MULTILINE):
            yield int(found[1])
