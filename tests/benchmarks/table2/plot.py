"""The second table as a picture: our rows as bars, the paper's as dots."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from tests.benchmarks.table2.agreement import ours
from tests.benchmarks.table2.paired import Figures
from tests.benchmarks.table2.rows import OURS, Row

TITLES = {
    "cloth": "Clothes", "character": "Character", "scene": "Place", "object": "Objects",
    "dynamic": "Movement",
}
MARKS = {"v1": "s", "v6": "o"}


def plot(rows: Sequence[Row], results: Mapping[str, Figures], path: Path) -> None:
    """One panel a column of the paper; bars with one standard error, the paper's parts of 100."""
    figure = Figure(figsize=(13, 1.2 + 0.32 * len(rows)), layout="constrained")
    panels = figure.subplots(1, len(TITLES), sharey=True, squeeze=False)[0]
    for axes, column in zip(panels, TITLES, strict=True):
        _bars(axes, column, rows, results)
        for version in MARKS:
            _dots(axes, column, version, rows)
        axes.set_title(TITLES[column])
        axes.set_xlabel("times the true movement" if column == "dynamic" else "share kept")
    panels[0].set_yticks(range(len(rows)), labels=[row.name for row in rows])
    panels[0].invert_yaxis()
    figure.legend(*_keys(panels), loc="outside lower center", ncols=3)
    figure.savefig(path, dpi=120)


def _bars(
    axes: Axes, column: str, rows: Sequence[Row], results: Mapping[str, Figures]
) -> None:
    measured = [(i, ours(results[row.name], OURS[column])) for i, row in enumerate(rows)]
    there = [(i, m) for i, m in measured if m is not None]
    axes.barh(
        [i for i, _ in there], [m.value for _, m in there], 0.6, color="#8fb3d9",
        xerr=[m.error or 0.0 for _, m in there], label="Animatic, our stories",
    )


def _dots(axes: Axes, column: str, version: str, rows: Sequence[Row]) -> None:
    papers = [getattr(row, version) for row in rows]
    there = [(p[column] / 100, i) for i, p in enumerate(papers) if column in p]
    if there:
        x, y = zip(*there, strict=True)
        axes.plot(x, y, MARKS[version], color="#333333", label=f"the paper, {version}",
                  fillstyle="none" if version == "v1" else "full")


def _keys(panels: Sequence[Axes]) -> tuple[list[object], list[str]]:
    """Each key once, whichever panels have it."""
    keys = {}
    for axes in panels:
        for handle, label in zip(*axes.get_legend_handles_labels(), strict=True):
            keys.setdefault(label, handle)
    return list(keys.values()), list(keys)
