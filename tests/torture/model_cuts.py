"""A model is fetched over connections that are cut, stall, lie and corrupt, at random.

The amount is that of cuts. After every attempt each file that is in place is the right one, whether
the attempt ended well or not; a model whose fetching failed has no card; in the end all is there.
"""

import os
import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from app.storage.errors import FetchError
from app.storage.models.catalogue import Source, catalogue
from app.storage.models.fetching import Ways, fetch, plan_fetch
from app.storage.models.hub import Hub
from app.storage.models.lock import LOCK_FILE
from app.storage.models.transfer import Gauge, Patience
from tests.app.storage.models.hub_server import HONEST, FakeHub, Mood, serve
from tests.torture.outcome import Outcome

_REPO = "studio/torture"
_FILES, _MOST_BYTES = 6, 400_000
_WRONG = (
    Mood(corrupt=True), Mood(length=9), Mood(status=503), Mood(status=404), Mood(ranges=False),
    Mood(shifted=True), Mood(surplus=b"more"), Mood(circles=True), Mood(cut=7, stall_s=0.3),
)  # fmt: skip


@dataclass
class _Chance:
    """The mood of every answer; it counts the cuts."""

    random: random.Random
    size_of: dict[str, int]
    cuts: int = 0
    others: int = 0
    seen: set[Mood] = field(default_factory=set)

    def mood(self, path: str, start: int) -> Mood:
        left = self.size_of.get(path, 0) - start
        chance = self.random.random()
        if left > 1 and chance < 0.6:
            self.cuts += 1
            return Mood(cut=self.random.randrange(left))
        if left > 0 and chance < 0.75:
            self.others += 1
            return self.random.choice(_WRONG)
        return HONEST


def run(amount: int, seed: int = 0) -> Outcome:
    """Fetch one model after the other until there were so many cuts."""
    cuts = others = models = wrong = said = 0
    while cuts < amount:
        chance = random.Random(seed * 1_000_003 + models)
        files = {
            f"transformer/{number}.safetensors": chance.randbytes(chance.randrange(_MOST_BYTES))
            for number in range(_FILES)
        }
        moods = _Chance(chance, {name: len(data) for name, data in files.items()})
        with serve({_REPO: files}) as hub, tempfile.TemporaryDirectory() as place:
            os.environ["THROUGHLINE_HOME"] = f"{place}/home"
            failed, broken = _until_whole(hub, moods, Path(place) / "model", files)
        models, cuts, others = models + 1, cuts + moods.cuts, others + moods.others
        wrong, said = wrong + broken, said + failed
    return Outcome(
        "connections cut while a model is fetched", cuts,
        "the final hash always right, never a corrupt file used",
        f"{models} models of {_FILES} files, {cuts} cuts, {others} other faults; {said} attempts "
        f"ended with a sentence and were gone on with; {wrong} wrong",
        wrong == 0,
    )  # fmt: skip


def _until_whole(
    hub: FakeHub, moods: _Chance, folder: Path, files: dict[str, bytes]
) -> tuple[int, int]:
    """How many attempts failed, and how often a file in place was wrong or a model incomplete."""
    base = catalogue().models["wan-2.1-1.3b"]
    source = Source(_REPO, ("transformer",))
    entry = msgspec.structs.replace(base, name="torture", title="Torture", sources=(source,))
    failed = wrong = 0
    patience = Patience(tries=2, wait_s=0.0)
    with Hub() as patient, Hub(patience_s=0.2) as hasty:  # who stalls is left soon
        while True:
            hub.mood = lambda *_: HONEST
            plan = plan_fetch(entry, folder, (hub.url,), patient)
            hub.mood = moods.mood
            try:
                fetch(plan, Ways((hub.url, hub.url), hasty, patience), Gauge())
            except FetchError:
                failed += 1
                wrong += _wrong_in_place(folder, files) + (folder / "throughline.json").exists()
                continue
            return failed, wrong + _wrong_in_place(folder, files) + _lacking(folder, files)


def _wrong_in_place(folder: Path, files: dict[str, bytes]) -> int:
    return sum(
        (folder / name).exists() and (folder / name).read_bytes() != data
        for name, data in files.items()
    )


def _lacking(folder: Path, files: dict[str, bytes]) -> int:
    there = {path.name for path in folder.rglob("*") if path.is_file()}
    parts = sum(name.endswith(".part") for name in there)
    return parts + sum(not (folder / name).is_file() for name in (*files, LOCK_FILE))
