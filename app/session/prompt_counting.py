"""How much of a prompt the project's model reads; no Qt."""

import logging
import textwrap
from typing import TYPE_CHECKING

from app import paths
from app.language import tr

if TYPE_CHECKING:
    from generation.prompt_tokens import PromptCounter, PromptTokens

_SHOWN_CHARACTERS = 90
_logger = logging.getLogger(__name__)


def unread_note(tokens: "PromptTokens | None") -> tuple[str, ...]:
    """A sentence about the end of a prompt that the model does not read, if there is one."""
    if tokens is None or not tokens.unread:
        return ()
    shown = textwrap.shorten(tokens.unread, _SHOWN_CHARACTERS, placeholder=" …")
    return (
        tr(
            "The prompt is too long: it has {tokens} tokens, and the model reads "
            "{limit}. Not read: “{unread}”",
            tokens=tokens.count,
            limit=tokens.longest,
            unread=shown,
        ),
    )


def prompt_counter(model: str) -> "PromptCounter | None":
    """The counter of an installed model, or None where its tokenizer cannot be read."""
    from generation.prompt_tokens import PromptCounter  # not needed to open the window

    try:
        return PromptCounter(paths.model_folder(model))
    except (OSError, ValueError) as error:
        _logger.info("Prompts for %s are not counted: %s", model, error)
        return None
