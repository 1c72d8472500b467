"""The program `throughline-worker` of a bundle: the worker, or `--module NAME` of what it holds."""

import multiprocessing
import runpy
import sys

from generation.programs import MODULE_OPTION


def main() -> None:
    """Run the module that is asked for, as `python -m` would; the worker without one."""
    module = "generation.worker"
    if sys.argv[1:2] == [MODULE_OPTION] and len(sys.argv) > 2:
        module = sys.argv[2]
        del sys.argv[1:3]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
