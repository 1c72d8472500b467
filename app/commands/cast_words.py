"""The cast in the words of the command line."""

from app.model.cast import citing_shots
from app.model.project import Project


def cast_lines(project: Project) -> list[str]:
    """One line for each reference: who it is, what the model reads, and which shots cite it."""
    if not project.cast:
        return ["Nobody is in the cast yet; `cast PROJECT add @name --image FILE` names a picture."]
    return [
        f"@{reference.name:12s} {reference.kind.value:10s} {_shots(project, reference_shots):22s} "
        f"{reference.description or '(no description: the model reads the name)'}"
        for reference in project.cast
        for reference_shots in [[project.number(s.id) for s in citing_shots(project, reference)]]
    ]


def cast_data(project: Project) -> list[dict[str, object]]:
    """The same for programs."""
    return [
        {
            "name": reference.name,
            "kind": reference.kind.value,
            "picture": reference.picture,
            "description": reference.description,
            "shots": [shot.id for shot in citing_shots(project, reference)],
        }
        for reference in project.cast
    ]


def _shots(project: Project, numbers: list[int]) -> str:
    if not numbers:
        return "in no shot"
    listed = ", ".join(map(str, numbers[:6])) + ("..." if len(numbers) > 6 else "")
    return f"in shot{'s' if len(numbers) > 1 else ''} {listed}"
