"""Whether an environment can run the worker: `python -m generation.environment_check [MODULE ...]`.

It imports what is named, says on one line of JSON which PyTorch this is, and multiplies two small
matrices on the best device. It imports nothing of `generation`, which needs what is being tested.
"""

import importlib
import json
import platform
import sys
from typing import Final

_SIDE: Final = 32
_BROKEN: Final = (ImportError, OSError, RuntimeError, ValueError, TypeError, LookupError,
    AttributeError, ArithmeticError)  # fmt: skip


def main(modules: list[str]) -> int:
    """Print what there is, or in one sentence what is wrong, and return the exit code."""
    facts: dict[str, object] = {"python": platform.python_version()}
    try:
        for name in modules:
            importlib.import_module(name)
        facts |= _torch_facts()
    except _BROKEN as error:
        facts["problem"] = f"{type(error).__name__}: {error}"
    sys.stdout.write(json.dumps(facts) + "\n")
    return 1 if "problem" in facts else 0


def _torch_facts() -> dict[str, object]:
    import torch

    device = "cpu"
    if torch.cuda.is_available():
        device = "cuda"
    elif torch.backends.mps.is_available():
        device = "mps"
    ones = torch.ones((_SIDE, _SIDE), device=device)
    total = float((ones @ ones).sum().item())
    if total != _SIDE**3:
        raise ArithmeticError(f"a product of matrices on {device} came out as {total:g}")
    return {
        "torch": str(torch.__version__), "cuda": torch.version.cuda,
        "hip": getattr(torch.version, "hip", None), "device": device,
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
