"""Variables of prompts: `{hero}` is written once for the project and read in all of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.language import tr
from app.model.project import EditError, Project, Variable

_CITATION = re.compile(r"\{([^\W\d_]\w*)\}")


def expand(variables: Sequence[Variable], text: str) -> str:
    """The text with the words of its variables; `{names}` that are not among them stay."""
    if "{" not in text:
        return text
    known = {variable.key: variable.text for variable in variables}
    return _CITATION.sub(lambda cited: known.get(cited[1].casefold(), cited[0]), text)


def cited_variables(
    variables: Sequence[Variable], text: str
) -> Iterator[tuple[int, int, bool]]:
    """Where a text cites variables: characters `start` .. `end - 1`, and whether it is known."""
    known = {variable.key for variable in variables}
    for match in _CITATION.finditer(text):
        yield match.start(), match.end(), match[1].casefold() in known


def cites(text: str) -> bool:
    """Whether a text cites any variable."""
    return _CITATION.search(text) is not None


def unknown_variables(variables: Sequence[Variable], text: str) -> tuple[str, ...]:
    """The cited `{names}` that are no variables, each once."""
    found = cited_variables(variables, text)
    return tuple(dict.fromkeys(text[start:end] for start, end, is_known in found if not is_known))


def set_variable(project: Project, name: str, text: str) -> Project:
    """Give a variable its words, and make it where there is none of this name."""
    new = Variable(name.strip().removeprefix("{").removesuffix("}"), " ".join(text.split()))
    kept = [new if old.key == new.key else old for old in project.variables]
    return replace(project, variables=tuple(kept if new in kept else [*kept, new]))


def remove_variable(project: Project, name: str) -> Project:
    """Forget a variable; prompts that cite it stay as they are."""
    kept = tuple(old for old in project.variables if old.key != name.strip("{} ").casefold())
    if len(kept) == len(project.variables):
        raise EditError(tr("There is no variable {name}.", name=repr(name[:40])))
    return replace(project, variables=kept)
