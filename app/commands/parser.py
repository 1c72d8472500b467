"""The parser of the command line."""

import argparse
from typing import NoReturn

from typing_extensions import override

from app.commands.console import CommandError


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are CommandErrors."""

    @override
    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to learn more."""
        raise CommandError(f"{message}. See `{self.prog} --help`.")
