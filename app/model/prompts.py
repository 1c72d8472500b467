"""What a shot asks for in the end: its own prompt, its framing, and the style of the project.

A shot says otherwise by its own style or negative prompt; a dash alone stands for none at all.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.language import mark, tr
from app.model.edits import MAX_PROMPT_CHARACTERS
from app.model.framing import framing_of
from app.model.project import EditError, Project, Shot
from app.model.variables import expand

NONE_AT_ALL = "-"
_LONG_STYLE = mark("The style has {length} characters; {limit} is the most.")
_LONG_NEGATIVE = mark("The negative prompt has {length} characters; {limit} is the most.")
_ENDS = (".", "!", "?", ",", ";", ":", "。", "！", "？")


def style_of(project: Project, shot: Shot) -> str:
    """The words that are read after the shot's own prompt, with its variables."""
    return expand(project.variables, _own_or(shot.style, project.style))


def negative_of(project: Project, shot: Shot) -> str:
    """What guidance leads away from."""
    return expand(project.variables, _own_or(shot.negative, project.negative))


def own_prompt(project: Project, shot: Shot) -> str:
    """The shot's own prompt with its variables, as it begins what is read."""
    return expand(project.variables, shot.prompt)


def full_prompt(project: Project, shot: Shot) -> str:
    """Prompt, framing and style with their variables, still with the names of the cast."""
    framing = expand(project.variables, framing_of(shot))
    prompt, rest = own_prompt(project, shot), (framing, style_of(project, shot))
    for sentence in rest:
        if sentence:
            said = prompt.rstrip()
            stop = "" if not said or said.endswith(_ENDS) else "."
            prompt = f"{said}{stop} {sentence}".lstrip()
    return prompt


def set_style(project: Project, text: str) -> Project:
    """Change the style of all shots that have none of their own."""
    return replace(project, style=_checked(text, _LONG_STYLE))


def set_negative(project: Project, text: str) -> Project:
    """Change the negative prompt of all shots that have none of their own."""
    return replace(project, negative=_checked(text, _LONG_NEGATIVE))


def set_own_style(project: Project, shot_id: str, text: str) -> Project:
    """Give a shot a style of its own; nothing for the project's, a dash for none at all."""
    return project.with_shot(replace(project.shot(shot_id), style=_checked(text, _LONG_STYLE)))


def set_own_negative(project: Project, shot_id: str, text: str) -> Project:
    """Give a shot a negative prompt of its own, as `set_own_style`."""
    text = _checked(text, _LONG_NEGATIVE)
    return project.with_shot(replace(project.shot(shot_id), negative=text))


def replace_in_prompts(
    project: Project, find: str, new: str, *, case: bool = False, words: bool = False,
    among: Sequence[str] | None = None,
) -> tuple[Project, int]:
    """Replace words in the prompts of all shots, or `among` some; and how often they were found."""
    if not find:
        return project, 0
    pattern = re.escape(find)
    if words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    search = re.compile(pattern, 0 if case else re.IGNORECASE)
    count, shots = 0, []
    for shot in project.shots:
        if among is None or shot.id in among:
            text, found = search.subn(lambda _: new, shot.prompt)
            if len(text) > MAX_PROMPT_CHARACTERS:
                raise EditError(tr("The prompt of {shot} would become too long.", shot=shot.name))
            shot, count = replace(shot, prompt=text), count + found
        shots.append(shot)
    return (replace(project, shots=tuple(shots)) if count else project), count


def _own_or(own: str, common: str) -> str:
    return "" if own == NONE_AT_ALL else own or common


def _checked(text: str, refusal: str) -> str:
    if len(text) > MAX_PROMPT_CHARACTERS:
        raise EditError(tr(refusal, length=len(text), limit=MAX_PROMPT_CHARACTERS))
    return " ".join(text.split())
