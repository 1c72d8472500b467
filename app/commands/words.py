"""The words of a shot on the command line: what the model reads of it."""

import argparse

from app.commands.opening import check_prompt
from app.model.edits import set_prompt
from app.model.framing import set_framing
from app.model.project import Project, Shot
from app.model.prompts import set_own_negative, set_own_style

_FRAMING = ("size", "camera", "move")
WORD_OPTIONS = ("prompt", "style", "negative", *_FRAMING)


def add_word_options(parser: argparse.ArgumentParser) -> None:
    """The options of `throughline edit`."""
    parser.add_argument("--prompt", metavar="TEXT")
    parser.add_argument("--style", metavar="TEXT", help='instead of the project\'s; "-" for none')
    parser.add_argument("--negative", metavar="TEXT", help="negative prompt; likewise")
    parser.add_argument("--size", metavar="TEXT", help='such as "close-up"; "" for none')
    parser.add_argument("--camera", metavar="TEXT", help='such as "low angle"')
    parser.add_argument("--move", metavar="TEXT", help='of the camera, such as "pan left"')


def with_words(project: Project, shot: Shot, options: argparse.Namespace) -> Project:
    """The project with the words that were given."""
    if options.prompt is not None:
        check_prompt(shot.name, options.prompt)
        project = set_prompt(project, shot.id, " ".join(options.prompt.split()))
    if options.style is not None:
        project = set_own_style(project, shot.id, options.style)
    if options.negative is not None:
        project = set_own_negative(project, shot.id, options.negative)
    for field in _FRAMING:
        text = getattr(options, field)
        if text is not None:
            project = set_framing(project, shot.id, field, text)
    return project
