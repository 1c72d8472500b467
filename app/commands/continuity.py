"""The continuity strip in the words of the command line."""

from app.model.continuity import (
    NOTHING_TO_COMPARE,
    Cell,
    CellState,
    Row,
    continuity,
    has_pairs,
    spoken,
    words,
)
from app.model.likeness import ColourMeasure
from app.model.project import Project
from app.storage.likeness_cache import LikenessCache
from app.storage.project_folder import LoadedProject

_MARKS = {
    CellState.REFERENCE: "first",
    CellState.EMPTY: "no take",
    CellState.PENDING: "...",
    CellState.OFFLINE: "offline",
    CellState.UNREADABLE: "unreadable",
}


def continuity_lines(loaded: LoadedProject) -> list[str]:
    """One line for each subject, and a sentence for each shot in which it has drifted."""
    rows = _rows(loaded)
    if not has_pairs(rows):
        return ["", NOTHING_TO_COMPARE]
    lines = ["", "Continuity: how far from the first appearance, 0 to 1; ! is drift"]
    for row in rows:
        cells = "  ".join(_cell(loaded.project, cell) for cell in row.cells)
        lines.append(f"     {spoken(row.subject):20s} {cells}")
    drifted = [(row, cell) for row in rows for cell in row.cells if cell.state is CellState.DRIFTS]
    return lines + [f"     drift: {words(loaded.project, row, cell)}" for row, cell in drifted]


def continuity_data(loaded: LoadedProject) -> list[dict[str, object]]:
    """The same for programs."""
    return [
        {
            "name": row.subject.name,
            "kind": row.subject.kind.value,
            "reference": row.reference,
            "drift_from": row.drift_from,
            "shots": [
                {"shot": cell.shot, "state": cell.state.value, "distance": _rounded(cell.distance)}
                for cell in row.cells
            ],
        }
        for row in _rows(loaded)
    ]


def _rows(loaded: LoadedProject) -> tuple[Row, ...]:
    measure = ColourMeasure()
    cache = LikenessCache(loaded.folder, measure)
    return continuity(loaded.project, loaded.library, cache.look, measure)


def _cell(project: Project, cell: Cell) -> str:
    drift = "!" if cell.state is CellState.DRIFTS else ""
    said = _MARKS.get(cell.state, f"{cell.distance or 0:.2f}{drift}")
    return f"{project.number(cell.shot)}: {said}"


def _rounded(distance: float | None) -> float | None:
    return None if distance is None else round(distance, 4)
