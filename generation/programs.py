"""How the programs of Throughline start each other, from a checkout and from a bundle alike.

A bundle (PyInstaller) has no Python to call: its worker program, which lies beside the editor's,
runs any module of `generation` that it is told to.
"""

import os
import sys
from pathlib import Path

WORKER_PROGRAM = "throughline-worker"
MODULE_OPTION = "--module"
_LEAKED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH")


def is_bundled() -> bool:
    """Whether this program was started from a bundle."""
    return bool(getattr(sys, "frozen", False))


def module_command(module: str) -> tuple[str, ...]:
    """The command that runs a module of `generation` in a process of its own."""
    if not is_bundled():
        return (sys.executable, "-P", "-m", module)
    here = Path(sys.executable)
    return (str(here.with_name(WORKER_PROGRAM + here.suffix)), MODULE_OPTION, module)


def outside_environment() -> dict[str, str]:
    """This process's environment, for a program that is not ours.

    The bootloader of a bundle puts its own folders in front; what stood there before is put
    back (https://pyinstaller.org/en/stable/runtime-information.html).
    """
    variables = dict(os.environ)
    if is_bundled():
        for name in _LEAKED:
            before = variables.pop(f"{name}_ORIG", None)
            variables.pop(name, None)
            if before is not None:
                variables[name] = before
    return variables
