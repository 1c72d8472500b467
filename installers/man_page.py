"""Writes the manual page from the parser of the commands, so that it says what they say.

Run: python -m installers.man_page [OUT]   (build/man/throughline.1)
"""

import argparse
import os
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.commands.arguments import DESCRIPTION, EPILOG, make_parser
from app.paths import HOME_VARIABLE, MODELS_VARIABLE

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "build/man/throughline.1"
_ENVIRONMENT = {
    HOME_VARIABLE: "the folder of settings, logs and fetched models",
    MODELS_VARIABLE: "the folder of models, instead of those that come along and were fetched",
    "THROUGHLINE_DEVICE": "cpu, cuda or mps, where PyTorch would choose otherwise",
    "THROUGHLINE_ATTENTION": "sdpa, flash or sage",
    "THROUGHLINE_THREADS": "how many threads generate on a CPU",
}


def main(out: str = "") -> int:
    """Write the page; its date is that of the commit, where SOURCE_DATE_EPOCH says it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    day = datetime.fromtimestamp(int(seconds), UTC) if seconds else datetime.now(UTC)
    file = Path(out) if out else OUT
    file.parent.mkdir(parents=True, exist_ok=True)
    text = page(make_parser(), project["version"], day.date().isoformat())
    file.write_text(text, encoding="utf-8", newline="\n")
    return 0


def page(parser: argparse.ArgumentParser, version: str, day: str) -> str:
    """The manual page as troff."""
    synopsis, _, rest = EPILOG.partition("\n")
    notes, _, codes = rest.partition("exit codes: ")
    lines = [
        f'.TH THROUGHLINE 1 "{day}" "Throughline {version}" "User Commands"',
        *(".nh", ".ad l"),  # options are copied, so none is hyphenated
        *(".SH NAME", f"throughline \\- {_plain(DESCRIPTION.rstrip('.'))}"),
        *(".SH SYNOPSIS", _plain(synopsis.removesuffix(" opens the editor.")), ".br"),
        *(".B throughline", "COMMAND ..."),
        *(".SH DESCRIPTION", "Without a command the editor opens.", _plain(notes)),
        *(".SH OPTIONS", *_options(parser), ".SH COMMANDS", *_commands(parser)),
        ".SH ENVIRONMENT",
        *_items((f"\\fB{name}\\fR", what) for name, what in _ENVIRONMENT.items()),
        *(".SH EXIT STATUS", " ".join(_plain(codes).split())),
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    for prog, command, what in _subparsers(parser):
        usage = " ".join(command.format_usage().split()).removeprefix("usage: ")
        yield f'.SS "{_plain(prog.removeprefix("throughline "))}"'
        yield f"{_plain(what)}."
        yield from (".PP", _plain(usage), ".PP")
        if command.description:
            yield _plain(command.description)
        yield from _options(command)


def _subparsers(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    """Every command with its one line of help, and the commands below it."""
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            continue
        words = {choice.dest: choice.help or "" for choice in action._choices_actions}
        for name, command in action.choices.items():
            yield command.prog, command, words.get(name, "")
            yield from _subparsers(command)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    formatter = parser._get_formatter()
    for action in parser._actions:
        if not action.help or isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            continue
        shown = formatter._format_action_invocation(action)
        yield from _items([(f"\\fB{_plain(shown)}\\fR", formatter._expand_help(action))])


def _items(items: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> Iterator[str]:
    for name, what in items:
        yield from (".TP", name, _plain(what) or "\\&")


def _plain(text: str) -> str:
    """Text that troff takes as it is."""
    escaped = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in {".", "'"} else escaped


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
