"""Parts of a model that another program holds as single files, as ComfyUI does, found by content.

The settings of the parts are fetched first, as they say which names and shapes a part has; the
program `generation.recognise` holds the headers of the files against them. A name decides only
between files that fit equally: of a model and another one made from it, or of two experts.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import msgspec

from app.language import tr
from app.storage.engine.outside import no_window
from app.storage.engine.starting import (
    is_missing,
    missing_words,
    program_environment,
    program_of,
)
from app.storage.errors import FetchError
from app.storage.models.fetching import get_file, plan_of
from app.storage.models.lock import is_there
from app.storage.models.reuse import files_below
from generation.protocol import Fit, Search

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.storage.models.catalogue import Entry
    from app.storage.models.fetching import Plan, Ways
    from app.storage.models.transfer import Gauge
    from generation.protocol import PartFile

_BEST_FIRST: Final = ("float32", "bfloat16", "float16")
_NO_NAME: Final = {"fp16", "bf16", "noise", "xxl"}
"""Words of a file's name that say nothing of which model it is."""
_LEAST_BYTES: Final = 1024  # of a file with weights
_TIME_OUT_S: Final = 600


@dataclass(frozen=True)
class _Offer:
    """What was found for one part."""

    entry: Entry
    part: str
    fits: Sequence[Fit]
    named: frozenset[str]  # files that the user named themselves
    is_one_of_two: bool = False  # the same files fit another part, too

    @property
    def wanted(self) -> str:
        """The file that ComfyUI has for it; nothing where we know none."""
        return self.entry.single.get(self.part, "")

    def says_so(self, fit: Fit) -> bool:
        """Whether a file is meant for this part: by its name, or as the user says so."""
        if fit.file.path in self.named and not self.is_one_of_two:
            return True
        name = _plain(Path(fit.file.path).stem)
        words = [word for word in self.wanted.split("_") if word not in _NO_NAME]
        return bool(words) and all(_plain(word) in name for word in words)


def with_single_files(plan: Plan, ways: Ways, gauge: Gauge) -> Plan:
    """A plan that reads parts from files in the places that the user named, if there are any.

    `gauge` is one of its own: what is fetched here is fetched once more with all the rest.

    Raises:
        FetchError: the settings of the parts cannot be had, or two files could be the same part.
        ExportCancelled: the user stopped it.
    """
    parts, files = _open_parts(plan), _files(plan)
    if not parts or not files:
        return plan
    with TemporaryDirectory(prefix="throughline-") as folder:
        for part in parts:
            _get_settings(plan, ways, part, Path(folder), gauge)
        fits = _ask(Search(folder=folder, parts=tuple(parts), files=tuple(files)))
    named = frozenset(str(place.resolve()) for place in plan.found.places if place.is_file())
    chosen, notes = _choose(plan.entry, parts, fits, named)
    return replace(
        plan_of(plan.entry, plan.folder, plan.lock.with_parts(chosen), plan.found), notes=notes
    )


def _open_parts(plan: Plan) -> list[str]:
    """Sub-folders whose weights are neither there nor found as they are; a named file goes first.
    """
    is_named = any(place.is_file() for place in plan.found.places)
    lacking = (
        file for file in plan.lock.files
        if file.path.endswith(".safetensors") and file.part
        and not is_there(plan.folder, file)
        and (is_named or not plan.found.candidates(file))
    )  # fmt: skip
    return sorted({file.part for file in lacking})


def _files(plan: Plan) -> list[str]:
    found = (path for place in plan.found.places for path in files_below(place))
    large = (
        path.resolve() for path in found
        if path.suffix == ".safetensors" and path.stat().st_size >= _LEAST_BYTES
    )  # fmt: skip
    return list(dict.fromkeys(map(str, large)))


def _get_settings(plan: Plan, ways: Ways, part: str, folder: Path, gauge: Gauge) -> None:
    """Put the config.json of a part into a folder; without one, nothing is found for it."""
    for file in plan.lock.files:
        if file.path != f"{part}/config.json":
            continue
        if is_there(plan.folder, file):
            (folder / part).mkdir()
            shutil.copyfile(plan.folder / file.path, folder / file.path)
        else:
            get_file(plan.found, ways, file, folder, gauge)


def _ask(search: Search) -> list[Fit]:
    """What `generation.recognise` says."""
    try:
        done = subprocess.run(
            program_of("generation.recognise"), input=msgspec.json.encode(search),
            capture_output=True, env=program_environment(), timeout=_TIME_OUT_S, check=True,
            creationflags=no_window(),
        )  # fmt: skip
        return msgspec.json.decode(done.stdout, type=list[Fit])
    except (OSError, subprocess.SubprocessError, msgspec.DecodeError) as error:
        words = tr(
            "The files that shall be reused could not be looked at. Nothing was fetched; get "
            "the model without them, or name other ones."
        )
        raise FetchError(f"{words} {missing_words()}" if is_missing() else words) from error


def _choose(
    entry: Entry, parts: Iterable[str], fits: Sequence[Fit], named: frozenset[str]
) -> tuple[dict[str, PartFile], tuple[str, ...]]:
    chosen: dict[str, PartFile] = {}
    notes: list[str] = []
    for part in parts:
        mine = [fit for fit in fits if fit.part == part]
        paths = {fit.file.path for fit in mine}
        both = any(fit.file.path in paths for fit in fits if fit.part != part)
        offer = _Offer(entry, part, mine, named, is_one_of_two=both)
        meant = [fit for fit in mine if offer.says_so(fit)]
        best = _best(part, [fit for fit in meant if not fit.problem])
        if best is not None:
            chosen[part] = best.file
        else:
            notes += _why_not(offer, meant)
    return chosen, tuple(notes)


def _best(part: str, fits: Sequence[Fit]) -> Fit | None:
    """The file with the finest numbers.

    Raises:
        FetchError: there are two of them.
    """
    ranked = sorted(fits, key=_rank)
    if len(ranked) > 1 and _rank(ranked[0]) == _rank(ranked[1]):
        raise FetchError(
            tr(
                "{one} and {other} both hold the {part} of this model. Nothing was fetched; name "
                "the one that shall be read, or its folder.",
                one=ranked[0].file.path,
                other=ranked[1].file.path,
                part=part,
            )
        )
    return ranked[0] if ranked else None


def _rank(fit: Fit) -> int:
    return _BEST_FIRST.index(fit.dtype) if fit.dtype in _BEST_FIRST else len(_BEST_FIRST)


def _why_not(offer: _Offer, meant: Sequence[Fit]) -> list[str]:
    """Why what fits is not used, a sentence for each file."""
    packed = [
        tr(
            "{file} is not used: it is packed in a way that is not read ({packing}). What is read "
            "is {wanted}.",
            file=fit.file.path,
            packing=fit.problem,
            wanted=f"{offer.wanted or offer.part}.safetensors",
        )
        for fit in meant
    ]
    unnamed = [
        tr(
            "{file} is not used: by its content it could be the {part} of {model}, but its name "
            "does not say so. Give the file itself to --reuse to use it.",
            file=fit.file.path,
            part=offer.part,
            model=offer.entry.title,
        )
        for fit in offer.fits
        if fit not in meant and not fit.problem
    ]
    return [*packed, *unnamed]


def _plain(name: str) -> str:
    """A name without what people write differently: dots, dashes, capitals."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
