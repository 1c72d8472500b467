"""The rows of the second table, and what the paper measured for them (arXiv 2512.23851)."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    """One way to remember, as `throughline train` is told.

    Without pretraining the memory stage is left out; `as_long`: and its steps are added to those of
    the next one; `kept`: the memory is the one that the folder has. `v1` and `v6` are the figures
    of the two versions of the paper, each from its own judge: they are never compared with each
    other.
    """

    name: str
    memory: str
    window: int = 0  # the paper's ablations have no overlap; its extension has 3 latent frames
    pretrained: bool = True
    frozen: bool = False
    as_long: bool = False
    kept: bool = False
    v1: dict[str, float] = field(default_factory=dict)
    v6: dict[str, float] = field(default_factory=dict)


def _v1(cloth: float, identity: float, instance: float) -> dict[str, float]:
    """A row of v1, table 2."""
    return {"cloth": cloth, "identity": identity, "object": instance}


def _v6(  # as in the tables
    character: float, scene: float, thing: float, cloth: float | None = None,
    dynamic: float | None = None,
) -> dict[str, float]:
    """A row of v6, tables 1 to 3; table 3 has neither cloth nor dynamic."""
    figures = {
        "character": character, "scene": scene, "object": thing, "cloth": cloth, "dynamic": dynamic
    }
    return {name: figure for name, figure in figures.items() if figure is not None}


ROWS = (
    Row("4x4x2", "4x4x2",
        v1=_v1(96.12, 70.73, 89.89), v6=_v6(80.19, 72.21, 74.38, 77.40, 84.31)),
    Row("4x4x2 without pretraining", "4x4x2", pretrained=False,
        v1=_v1(87.12, 66.99, 81.13), v6=_v6(52.64, 52.84, 52.53, 50.37, 95.69)),
    Row("4x4x2 frozen encoder", "4x4x2", frozen=True,
        v6=_v6(61.42, 62.69, 58.33, 58.39, 92.00)),
    Row("4x4x2 low", "4x4x2 low", pretrained=False,  # it has no weights
        v1=_v1(91.98, 69.22, 85.32), v6=_v6(74.29, 65.06, 67.03, 76.12, 89.17)),
    Row("4x4x2 high", "4x4x2 high", v6=_v6(67.73, 58.01, 64.57, 54.86, 90.72)),
    Row("4x4x2 high without pretraining", "4x4x2 high", pretrained=False),
    Row("4x4x2 window 3", "4x4x2", window=3, v6=_v6(85.75, 82.51, 78.41)),
    Row("4x4x2 cross", "4x4x2 cross", v6=_v6(87.01, 75.32, 80.75)),
    Row("4x4x2 + 2x2x8", "4x4x2 + 2x2x8", v6=_v6(88.25, 79.50, 83.33)),
    Row("2x2x2", "2x2x2",
        v1=_v1(96.71, 72.12, 90.27), v6=_v6(85.90, 87.11, 85.45, 87.74, 86.41)),
    Row("2x2x2 without pretraining", "2x2x2", pretrained=False),
    Row("2x2x2 of the folder", "2x2x2", pretrained=False, kept=True),
    Row("2x2x2 without pretraining as long", "2x2x2", pretrained=False, as_long=True),
    Row("last 8", "last 8", pretrained=False, v6=_v6(46.65, 57.02, 48.52, 45.00, 90.61)),
    Row("merged 4", "merged 4", pretrained=False,
        v6=_v6(51.09, 63.73, 55.30, 48.09, 83.96)),
    Row("key frames 4", "key frames 4", pretrained=False),
    Row("all", "all", pretrained=False),
)
PREPARED = "4x4x2 + 2x2x2 + 2x2x8"
"""Stories with small pictures for the low branches of all rows."""

OURS = {
    "cloth": ("clothes",),
    "identity": ("character",),
    "character": ("character",),
    "scene": ("place",),
    "object": ("object colour",),
    "dynamic": ("movement ratio",),
}
"""Which of our aspects stand for a column of the paper: counted together. Outlines of people and
things are left out, as their captions tell them."""

MEMORY_DECIDES = ("clothes", "character", "place", "object colour")
"""Aspects that no caption tells."""


def chosen(names: str | None) -> list[Row]:
    """Rows by name, separated by commas; all of them for None.

    Raises:
        ValueError: there is no row of that name.
    """
    if names is None:
        return list(ROWS)
    by_name = {row.name: row for row in ROWS}
    wanted = [name.strip() for name in names.split(",")]
    unknown = [name for name in wanted if name not in by_name]
    if unknown:
        raise ValueError(f"there is no row {unknown[0]!r}; rows are: {', '.join(by_name)}")
    return [by_name[name] for name in wanted]
