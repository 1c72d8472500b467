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
from app.model.likeness import MeasureError
from app.model.project import Project
from app.session.measures import Choice, choose_measure, colours_after
from app.settings import load_settings
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
    rows, choice = _rows(loaded)
    note = [choice.note] if choice.note else []
    if not has_pairs(rows):
        return ["", NOTHING_TO_COMPARE, *note]
    about = f"compared by {choice.measure.title}"
    lines = ["", f"Continuity: how far from the first appearance, 0 to 1, {about}; ! is drift"]
    lines += note
    for row in rows:
        cells = "  ".join(_cell(loaded.project, cell) for cell in row.cells)
        lines.append(f"     {spoken(row.subject):20s} {cells}")
    drifted = [(row, cell) for row in rows for cell in row.cells if cell.state is CellState.DRIFTS]
    return lines + [f"     drift: {words(loaded.project, row, cell)}" for row, cell in drifted]


def continuity_data(loaded: LoadedProject) -> dict[str, object]:
    """The same for programs."""
    rows, choice = _rows(loaded)
    found = [
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
        for row in rows
    ]
    return {"continuity": found, "measure": choice.measure.title, "measure_note": choice.note}


def _rows(loaded: LoadedProject) -> tuple[tuple[Row, ...], Choice]:
    choice = choose_measure(load_settings().continuity_model, loaded.project.model)
    try:
        return _measured(loaded, choice), choice
    except MeasureError as error:
        choice = colours_after(error)
        return _measured(loaded, choice), choice


def _measured(loaded: LoadedProject, choice: Choice) -> tuple[Row, ...]:
    cache = LikenessCache(loaded.folder, choice.measure)
    try:
        return continuity(loaded.project, loaded.library, cache.look, choice.measure)
    finally:
        choice.measure.rest()


def _cell(project: Project, cell: Cell) -> str:
    drift = "!" if cell.state is CellState.DRIFTS else ""
    said = _MARKS.get(cell.state, f"{cell.distance or 0:.2f}{drift}")
    return f"{project.number(cell.shot)}: {said}"


def _rounded(distance: float | None) -> float | None:
    return None if distance is None else round(distance, 4)
