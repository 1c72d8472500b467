"""`throughline train STAGE`: the stages of training, each resumable."""

from __future__ import annotations

import logging
import sys
import warnings
from typing import TYPE_CHECKING

from safetensors import SafetensorError

from generation.errors import GenerationError
from generation.protocol import ProtocolError
from generation.training.alone import alone, place_of
from generation.training.loop import use_threads
from generation.training.options import TRAINED, check, parse
from generation.training.processes import is_launched, launch
from generation.training.stages import run_stage

if TYPE_CHECKING:
    import argparse

log = logging.getLogger("throughline.train")
EXPECTED = (OSError, ValueError, RuntimeError, SafetensorError, GenerationError, ProtocolError)
"""What is told in a sentence; `SafetensorError` is a disk that a model folder does not fit on."""


def main(arguments: list[str] | None = None) -> int:
    """Run one stage; every stage goes on where it was stopped."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    # norms learn in 32 bits beside products of 16; torch means a slower kernel by it
    warnings.filterwarnings("ignore", "Mismatch dtype between input and weight")
    try:
        options = parse(arguments)
        check(options)
        several = (options.processes or 1) > 1 or options.accelerate or options.shard
        if several and options.stage in TRAINED and not is_launched():
            words = sys.argv[1:] if arguments is None else arguments
            return launch(words, options.processes, options.accelerate)
        use_threads(options.threads)
        with alone(options):
            run_stage(options)
    except FileNotFoundError as error:
        log.error("%s is not there; run the stage before this one first.", error.filename or error)
        return 1
    except EXPECTED as error:
        log.error("The stage cannot run with what is there: %s", _sentence(error))
        return 1
    except KeyboardInterrupt:
        log.warning("Stopped. %s", _what_is_kept(options))
        return 130
    return 0


def _what_is_kept(options: argparse.Namespace) -> str:
    if options.stage == "publish":
        return f"{options.model} is as it was."
    kept = "The checkpoint is" if options.stage in TRAINED else "What is finished is"
    return f"{kept} in {place_of(options)}; the same command goes on."


def _sentence(error: Exception) -> str:
    """The first line of an error, and the second where the first ends with a colon."""
    first, *more = str(error).splitlines() or [type(error).__name__]
    return " ".join([first, *(line.strip() for line in more[:1])]) if first.endswith(":") else first


if __name__ == "__main__":
    raise SystemExit(main())
