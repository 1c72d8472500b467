"""The states of all shots at once are those of each shot by itself, whatever is edited."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.keyframes import (
    PictureBefore,
    choose_keyframe,
    keyframe_recipe,
    last_picture,
    shown_in,
)
from app.model.lineage import recipe_for
from app.model.memory_plan import plan_memory, shared_names
from app.model.project import EditError, Project, Reference, ReferenceKind, Shot, Variable
from app.model.shared_names import NameIndex
from app.model.shot_states import ShotStates
from app.model.takes import Take, TakeLibrary
from generation.protocol import MemoryGrid, ModelCard, OwnPast
from tests.app.model import plain_states
from tests.app.model.builders import CARD, project, shot, take

WORDS = ("{hero}", "ada", "old", "woman", "kitchen", "the", "dog", "@ada", "park")
PROMPTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
CARDS = (
    None,
    CARD,
    *(
        msgspec.structs.replace(CARD, memory=MemoryGrid(encoders=encoders, budget=budget))
        for encoders in (((10, 2),), ((3, 1), (8, 4)))
        for budget in (30, 90, 100_000)
    ),
    *(
        msgspec.structs.replace(CARD, memory=MemoryGrid(((10, 2),), budget, reach))
        for budget, reach in ((30, 8), (60, 19), (100_000, 19))
    ),
    *(
        msgspec.structs.replace(CARD, past=OwnPast(latents=latents, pictures=pictures, cited=1))
        for latents, pictures in ((0, 0), (0, 1), (9, 0), (19, 40))
    ),
    msgspec.structs.replace(CARD, past=OwnPast(pictures=1, cited=1, anew=True)),
    msgspec.structs.replace(CARD, remembers=False),
)
PLACES = st.integers(0, 11)
EDIT_CARD = msgspec.structs.replace(CARD, makes="keyframes", past=OwnPast(cited=3))


class Film:
    """A film to which anything is done, as an editor and a worker would."""

    def __init__(self, prompts: list[str], card: ModelCard | None) -> None:
        self.card, self.made = card, 0
        self.project = project(*(shot(i, p, 20 * i + 9) for i, p in enumerate(prompts)))
        self.library = TakeLibrary()

    def change(self, kind: str, place: int, other: int, prompt: str) -> None:
        shots = self.project.shots
        one, two = shots[place % len(shots)], shots[other % len(shots)]
        edited: dict[str, Shot] = {
            "prompt": replace(one, prompt=prompt),
            "length": replace(one, frames=1 + 17 * other),
            "seed": replace(one, seed=other),
            "enable": replace(one, enabled=not one.enabled),
            "pin": replace(one, pinned=(two.id,)),
            "ignore": replace(one, ignored=(two.id, shots[0].id)),
            "continue": replace(one, continues=two.id),
            "note": replace(one, note=prompt),
            "use": replace(one, selected_take=two.selected_take),
            "drop": replace(one, selected_take=None),
            "no keyframe": replace(one, keyframe=None),
        }
        if kind in edited:
            self.project = self.project.with_shot(edited[kind])
        elif kind in {"generate", "grow", "import"}:
            self._take(kind, one)
        elif kind == "keyframe":
            self._keyframe(one)
        elif kind in {"style", "memory_budget", "cast", "draft", "variables"}:
            self._set(kind, other, prompt)
        else:
            self._reorder(kind, one, other)

    def _take(self, kind: str, one: Shot) -> None:
        was = self.library.get(one.selected_take)
        if kind == "grow" and was is not None:
            fewer = replace(was, chunks=was.chunks[:-1])
            self.library = self.library.replace(fewer)
            return
        recipe = recipe_for(self.project, self.library, self.card or CARD, one.id)
        if kind == "import":
            recipe = msgspec.structs.replace(recipe, source="a" * 64)
        self.made += 1
        cast = self.project.cast if "@ada" in one.prompt else ()
        made: Take = take(one.id, self.made, recipe, cast=cast)
        self.library = self.library.add(made)
        self.project = self.project.with_shot(replace(one, selected_take=made.id))

    def _keyframe(self, one: Shot) -> None:
        """One of the cast, and of the last picture before it where there is one."""
        found = last_picture(self.project, self.library, one)
        before = None if found is None else PictureBefore("b" * 64, found[1].id, found[2] + 1)
        try:
            recipe = keyframe_recipe(self.project, one, EDIT_CARD, (64, 32), before)
        except EditError:
            return
        self.made += 1
        cast = shown_in(self.project, one, len(recipe.references) - len(recipe.history))
        made = take(one.id, self.made, recipe, id=f"k{self.made}", cast=cast, chunks=())
        self.library = self.library.add(replace(made, picture=f"{self.made:064x}"))
        self.project = choose_keyframe(self.project, one.id, made)

    def _set(self, kind: str, number: int, prompt: str) -> None:
        ada = Reference("ada", ReferenceKind.CHARACTER, f"{number:x}" * 64, "a girl")
        values: dict[str, object] = {
            "style": prompt, "memory_budget": 20 * number or None, "cast": (ada,),
            "draft": number % 2 == 1, "variables": (Variable("hero", f"{prompt} {number}"),),
        }
        self.project = replace(self.project, **{kind: values[kind]})  # type: ignore[arg-type]

    def _reorder(self, kind: str, one: Shot, place: int) -> None:
        others = [planned for planned in self.project.shots if planned.id != one.id]
        self.made += 1
        new = replace(one, id=f"n{self.made}", selected_take=None)
        kept: dict[str, list[Shot]] = {
            "move": [*others[:place], one, *others[place:]],
            "insert": [*others[:place], new, one, *others[place:]],
            "share": [one, *others[:place], replace(one, id=new.id), *others[place:]],
            "part": [replace(one, id=new.id, origins=(one.id, *one.origins)), *others],
            "copy": [*others, one, replace(one, id=new.id, origins=(one.id,))],
            "delete": others or [one],
        }
        self.project = replace(self.project, shots=tuple(kept[kind]))


KINDS = (
    *("prompt", "length", "seed", "enable", "pin", "ignore", "continue", "note", "use", "drop"),
    *("generate", "generate", "generate", "grow", "import", "style", "memory_budget", "cast"),
    *("draft", "variables", "keyframe", "keyframe", "no keyframe"),
    *("move", "insert", "share", "part", "copy", "delete"),
)
EDITS = st.lists(
    st.tuples(st.sampled_from(KINDS), PLACES, PLACES, PROMPTS), min_size=1, max_size=12
)


@settings(max_examples=250, deadline=None)
@given(st.lists(PROMPTS, min_size=2, max_size=9), st.sampled_from(CARDS), EDITS)
def test_states_after_any_edits_are_those_of_each_shot_by_itself(
    prompts: list[str], card: ModelCard | None, changes: list[tuple[str, int, int, str]]
) -> None:
    film, states = Film(prompts, card), ShotStates()
    for planned in film.project.shots:
        film.change("generate", film.project.index(planned.id), 0, "")
    for change in changes:
        film.change(*change)
        plain = plain_states.shot_states(film.project, film.library, card)
        assert states.of(film.project, film.library, card) == plain


def test_a_shot_whose_take_another_one_showed_remembers_it_when_that_has_a_new_one() -> None:
    film, states = Film(["ada", "ada"], None), ShotStates()
    for place in range(2):
        film.change("generate", place, 0, "")
    for change in (("share", 0, 0, ""), ("generate", 0, 0, "")):
        film.change(*change)
        plain = plain_states.shot_states(film.project, film.library, None)
        assert states.of(film.project, film.library, None) == plain


@settings(max_examples=80, deadline=None)
@given(st.lists(PROMPTS, min_size=2, max_size=12), st.sampled_from(CARDS), EDITS)
def test_plans_are_those_made_in_the_plainest_way(
    prompts: list[str], card: ModelCard | None, changes: list[tuple[str, int, int, str]]
) -> None:
    film = Film(prompts, card)
    for place in range(len(prompts)):
        film.change("generate", place, 0, "")
    for change in changes:
        film.change(*change)
    for planned in film.project.shots:
        for without in (None, planned.selected_take):
            asked = (film.project, film.library, card, planned.id, without)
            assert plan_memory(*asked) == plain_states.plan_memory(*asked)


@given(PROMPTS, st.lists(PROMPTS, max_size=20))
def test_all_prompts_are_compared_at_once_as_two_are(prompt: str, others: list[str]) -> None:
    counts = [len(shared_names(prompt, other)) for other in others]
    sharing = NameIndex(others).sharing(prompt, (1 << len(others)) - 1)
    for least, bits in enumerate(sharing, start=1):
        assert [place for place, count in enumerate(counts) if count >= least] == [
            place for place in range(len(others)) if bits >> place & 1
        ]


def test_an_edit_that_concerns_one_shot_looks_at_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    film, states = Film(["ada in the kitchen"] * 30, CARDS[2]), ShotStates()
    for place in range(30):
        film.change("generate", place, 0, "")
    states.of(film.project, film.library, film.card)
    seen: list[str] = []
    look = "app.model.shot_states.cast_reasons"
    monkeypatch.setattr(look, lambda _project, one, *_: seen.append(one.id) or ())
    film.change("length", 12, 3, "")
    states.of(film.project, film.library, film.card)
    assert seen == ["s12"]
    remembering = [planned.id for planned in film.project.shots if "s2" in _kept(film, planned)]
    film.change("generate", 2, 0, "")
    states.of(film.project, film.library, film.card)
    assert seen[1:] == ["s2", *remembering]
    assert 0 < len(remembering) < 27


def _kept(film: Film, planned: Shot) -> list[str]:
    plan = plan_memory(film.project, film.library, film.card, planned.id)
    return [remembered.shot for remembered in plan if remembered.rate]


def test_the_past_is_that_of_the_project_that_is_asked_about() -> None:
    film = Film(["ada", "ada", "ada"], CARD)
    for place in range(3):
        film.change("generate", place, 0, "")
    before: Project = film.project
    film.change("delete", 0, 0, "")
    assert len(plan_memory(before, film.library, CARD, "s2")) == 2
    assert len(plan_memory(film.project, film.library, CARD, "s2")) == 1
