"""Boards without times: prompts between pipes, or between lines of dashes."""

import re

_RULE = re.compile(r"^\s*-{3,}\s*$", re.MULTILINE)
_BRACKETS = re.compile(r"(?<=\])\s*(?=\[\s*[0-9])")


def untimed_prompts(text: str) -> tuple[str, ...] | None:
    """The prompts of such a board, in order; None where the text is not one.

    `---` comes before `|`, as a prompt of several lines may have a pipe; empty parts are left out.
    """
    if _RULE.search(text):
        parts = _RULE.split(text)
    elif "|" in text:
        parts = text.replace("\n", "|").split("|")
    else:
        return None
    prompts = (" ".join(part.split()) for part in parts)
    return tuple(prompt for prompt in prompts if prompt)


def unfolded(line: str) -> list[str]:
    """The shots of a line such as `[0s: a man] [2s-4s: he waves]`, each by itself."""
    return _BRACKETS.split(line)
