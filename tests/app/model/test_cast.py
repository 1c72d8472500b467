"""The cast in prompts, its edits, its place in the memory, and what makes takes stale."""

import string
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.cast import (
    cited,
    citing_shots,
    own_names,
    spoken_prompt,
    unknown_names,
    unknown_note,
)
from app.model.cast_edits import (
    add_reference,
    describe_reference,
    find_reference,
    free_name,
    remove_reference,
    rename_reference,
    replace_picture,
)
from app.model.cast_plan import plan_references
from app.model.edits import set_memory_budget, set_prompt
from app.model.lineage import recipe_for, stale_shots
from app.model.memory_plan import plan_memory, shared_names
from app.model.project import EditError, Project, Reference, ReferenceKind
from app.model.subjects import find_subjects
from app.model.takes import TakeLibrary
from app.model.timeline import spans
from generation.protocol import MemoryGrid
from tests.app.model.builders import CARD as PLAIN_CARD
from tests.app.model.builders import project, shot, take

CARD = msgspec.structs.replace(PLAIN_CARD, memory=MemoryGrid(encoders=((8, 2),), budget=100))
ONE, TWO, THREE = "1" * 64, "2" * 64, "3" * 64
NAMES = st.text(string.ascii_letters + string.digits + "_äß", min_size=1, max_size=8).map(
    lambda rest: f"n{rest}"
)


def reference(name: str = "ada", picture: str = ONE, description: str = "") -> Reference:
    return Reference(name, ReferenceKind.CHARACTER, picture, description)


def film(*prompts: str, cast: tuple[Reference, ...] = ()) -> Project:
    shots = (shot(number, prompt) for number, prompt in enumerate(prompts, start=1))
    return replace(project(*shots), cast=cast)


def made(planned: Project) -> tuple[Project, TakeLibrary]:
    """The film with a take of every shot, as finished jobs leave them."""
    library = TakeLibrary()
    for span in spans(planned):
        recipe = recipe_for(planned, library, CARD, span.shot.id)
        whom = cited(planned.cast, span.shot.prompt)
        library = library.add(take(span.shot.id, 1, recipe, cast=whom))
        selected = replace(span.shot, selected_take=f"{span.shot.id}t1")
        shots = tuple(selected if old.id == selected.id else old for old in planned.shots)
        planned = replace(planned, shots=shots)
    return planned, library


# Prompts


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("@ada walks.", "The old woman walks."),
        ("A cat and @Ada.", "A cat and the old woman."),
        ("It rains. @ada's hat.", "It rains. The old woman's hat."),
        ("In the @hall, a @lamp.", "In the big hall, a lamp."),
        ("@nobody and me@ada.org", "@nobody and me@ada.org"),
        ("", ""),
    ],
)
def test_the_model_reads_descriptions_instead_of_names(prompt: str, said: str) -> None:
    cast = (
        reference(description="the old woman"),
        reference("hall", TWO, "the big hall"),
        reference("lamp", THREE),
    )
    assert spoken_prompt(cast, prompt) == said


@given(st.text())
def test_without_a_cast_a_prompt_is_read_as_it_is_written(prompt: str) -> None:
    assert spoken_prompt((), prompt) == prompt


def test_each_is_cited_once_and_unknown_names_are_told() -> None:
    cast = (reference(), reference("hall", TWO))
    prompt = "@Hall: @ada, @ada, @bob and @Bob."
    assert [found.name for found in cited(cast, prompt)] == ["hall", "ada"]
    assert unknown_names(cast, prompt) == ("@Bob",)
    assert unknown_note(cast, "@bob") == (
        "@bob is not in the cast, so no picture of it is remembered."
    )
    assert unknown_note(cast, "@bob, @Eve") == (
        "@bob and @Eve are not in the cast, so no pictures of them are remembered."
    )
    assert unknown_note(cast, "@ada") is None


# Edits


@pytest.mark.parametrize("name", ["", "1st", "_a", "old woman", "a" * 41, "a-b", "@@a"])
def test_odd_names_are_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(EditError, match="cannot be a name in the cast"):
        reference(name)


@pytest.mark.parametrize("picture", ["", "../secret", "A" * 64])
def test_a_picture_is_only_ever_a_digest(picture: str) -> None:
    with pytest.raises(EditError):
        reference(picture=picture)


def test_a_name_is_there_once_whatever_its_case() -> None:
    planned = add_reference(film("a"), reference("Ada"))
    with pytest.raises(EditError, match="@Ada is in the cast already"):
        add_reference(planned, reference("aDA", TWO))
    with pytest.raises(EditError, match="same name"):
        replace(planned, cast=(reference("ada"), reference("ADA")))
    assert find_reference(planned, "@ADA").name == "Ada"
    with pytest.raises(EditError, match="There is no @bob in the cast; it has @Ada"):
        find_reference(planned, "bob")


def test_a_file_name_becomes_a_free_name() -> None:
    planned = film("a", cast=(reference("old_woman"),))
    assert free_name(planned, "Old woman") == "old_woman2"
    assert free_name(planned, "0001.final") == "final"
    assert free_name(planned, "123") == "reference"


@given(NAMES, NAMES)
def test_renaming_and_renaming_back_is_identity(first: str, second: str) -> None:
    planned = film(f"@{first} and mail@{first}", "nobody", cast=(reference(first),))
    renamed = rename_reference(planned, first, f"@{second}")
    assert renamed.shots[0].prompt == f"@{second} and mail@{first}"
    assert len(citing_shots(renamed, renamed.cast[0])) == 1
    assert rename_reference(renamed, second, first) == planned


def test_a_rename_changes_the_framing_too() -> None:
    framed = shot(1, "a room", size="close-up of @ada", camera="behind @Ada", move="follows @ada")
    planned = replace(project(framed), cast=(reference(),))
    renamed = rename_reference(planned, "ada", "eve")
    seen = renamed.shots[0]
    assert (seen.size, seen.camera) == ("close-up of @eve", "behind @eve")
    assert seen.move == "follows @eve"
    assert citing_shots(renamed, renamed.cast[0]) == (seen,)


def test_a_rename_to_a_taken_name_is_refused() -> None:
    planned = film("@ada", cast=(reference(), reference("bob", TWO)))
    with pytest.raises(EditError, match="@bob is in the cast already"):
        rename_reference(planned, "ada", "BOB")
    assert rename_reference(planned, "ada", "ADA").shots[0].prompt == "@ADA"


def test_a_description_is_one_short_line() -> None:
    planned = film("@ada", cast=(reference(),))
    assert describe_reference(planned, "ada", " an  old\nwoman ").cast[0].description == (
        "an old woman"
    )
    for words in ("x" * 201, "like @bob"):
        with pytest.raises(EditError, match="The description of @ada"):
            describe_reference(planned, "ada", words)


# The memory


def test_cited_pictures_come_first_in_the_budget() -> None:
    planned, library = made(film("one", "two", "@ada three", cast=(reference(),)))
    whole = sum(r.tokens for r in plan_memory(planned, library, CARD, "s3"))
    (cited_now,) = plan_references(planned, CARD, "s3")
    assert (cited_now.is_kept, cited_now.tokens) == (True, 8)
    tight = set_memory_budget(planned, whole)
    without = set_prompt(tight, "s3", "three")
    rates = [r.rate for r in plan_memory(tight, library, CARD, "s3")]
    assert [r.rate for r in plan_memory(without, library, CARD, "s3")] == [1, 1] != rates
    assert recipe_for(tight, library, CARD, "s3").references == (ONE,)


def test_what_does_not_fit_is_left_out_and_said() -> None:
    planned = set_memory_budget(film("@ada and @bob", cast=(reference(), reference("bob", TWO))), 9)
    first, second = plan_references(planned, CARD, "s1")
    assert (first.is_kept, second.is_kept) == (True, False)
    assert "does not fit" in second.reason
    assert recipe_for(planned, TakeLibrary(), CARD, "s1").references == (ONE,)


def test_a_recipe_without_a_citation_is_what_it_was() -> None:
    alone = recipe_for(film("a red boat"), TakeLibrary(), CARD, "s1")
    beside = recipe_for(film("a red boat", cast=(reference(),)), TakeLibrary(), CARD, "s1")
    assert alone == beside
    assert alone.fingerprint() == beside.fingerprint()


# Staleness

CAST = (reference(description="an old woman"), reference("hall", TWO))


@pytest.fixture
def finished() -> tuple[Project, TakeLibrary]:
    return made(film("@ada sits.", "A cat.", "@ADA in the @hall.", cast=CAST))


def test_another_picture_makes_exactly_the_citing_shots_stale(
    finished: tuple[Project, TakeLibrary],
) -> None:
    planned, library = finished
    assert stale_shots(planned, library, CARD) == {}
    changed = replace_picture(planned, "ada", THREE)
    why = ("@ada has another picture",)
    assert stale_shots(changed, library, CARD) == {"s1": why, "s3": why}
    assert stale_shots(changed, library, None) == {"s1": why, "s3": why}


def test_other_words_make_the_citing_shots_stale(finished: tuple[Project, TakeLibrary]) -> None:
    planned, library = finished
    changed = describe_reference(planned, "ada", "a young man")
    why = ("@ada is described in other words",)
    assert stale_shots(changed, library, CARD) == {"s1": why, "s3": why}


def test_a_name_that_the_model_does_not_read_may_change(
    finished: tuple[Project, TakeLibrary],
) -> None:
    planned, library = finished
    assert stale_shots(rename_reference(planned, "ada", "grandma"), library, CARD) == {}
    why = ("@cellar is described in other words",)
    assert stale_shots(rename_reference(planned, "hall", "cellar"), library, CARD) == {"s3": why}


def test_who_leaves_or_joins_the_cast_is_said(finished: tuple[Project, TakeLibrary]) -> None:
    planned, library = finished
    without = remove_reference(planned, "hall")
    assert stale_shots(without, library, CARD) == {"s3": ("@hall is not in the cast any more",)}
    later, takes = made(film("@bob"))
    why = ("@bob was not in the cast when it was made",)
    assert stale_shots(add_reference(later, reference("bob")), takes, CARD) == {"s1": why}


def test_citing_and_not_citing_is_said_even_in_the_same_words(
    finished: tuple[Project, TakeLibrary],
) -> None:
    planned, library = finished
    same_words = set_prompt(planned, "s1", "An old woman sits.")
    assert stale_shots(same_words, library, CARD)["s1"] == ("it does not cite @ada any more",)
    more = set_prompt(planned, "s2", "A cat in the @hall.")
    assert stale_shots(more, library, CARD)["s2"] == (
        "its prompt was edited", "it did not cite @hall when it was made",
    )


def test_a_budget_that_a_reference_no_longer_fits_makes_stale(
    finished: tuple[Project, TakeLibrary],
) -> None:
    planned, library = finished
    changed = set_memory_budget(planned, 7)
    assert stale_shots(changed, library, CARD)["s1"] == (
        "it would no more remember @ada now: even this does not fit into the memory's budget",
    )
    renamed = stale_shots(rename_reference(changed, "ada", "eve"), library, CARD)["s1"]
    assert renamed == (
        "it would no more remember @eve now: even this does not fit into the memory's budget",
    )


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("@zoe\u0301 sits", "The girl sits"),  # as one system writes accents
        ("@ZOÉ sits", "The girl sits"),
        ("\uff20ada sits", "The old woman sits"),  # as a Japanese keyboard writes the sign
        ("@小明走进厨房", "一个男孩走进厨房"),  # no spaces between words
        ("@小明明走", "一个男孩明走"),
        ("走进厨房的@小明和@小明", "走进厨房的一个男孩和一个男孩"),
        ("公園で＠小明が走る", "公園で一个男孩が走る"),
        ("@adam sits", "@adam sits"),
    ],
)
def test_names_are_found_as_the_worlds_keyboards_write_them(prompt: str, said: str) -> None:
    cast = (
        reference("ada", ONE, "the old woman"),
        reference("zoe", TWO, "the dog"),
        reference("zoé", THREE, "the girl"),
        reference("小明", "4" * 64, "一个男孩"),
    )
    assert spoken_prompt(cast, prompt) == said


def test_a_name_with_an_accent_of_its_own_is_the_same_name() -> None:
    planned = film("@zoe\u0301 sits", cast=(reference("zoe\u0301"),))
    assert find_reference(planned, "@Zoé").picture == ONE
    with pytest.raises(EditError):
        add_reference(planned, reference("zoé", TWO))
    assert rename_reference(planned, "zoé", "eve").shots[0].prompt == "@eve sits"
    assert free_name(planned, "zoe\u0301") == "zoé2"


def test_a_new_name_does_not_swallow_what_follows() -> None:
    cast = (reference("小明"), reference("小华明", TWO))
    renamed = rename_reference(film("@小明明走", cast=cast), "小明", "小华")
    assert renamed.shots[0].prompt == "@小华 明走"
    assert cited(renamed.cast, renamed.shots[0].prompt) == (renamed.cast[0],)


def test_a_cited_name_is_shared_and_followed_however_it_is_written() -> None:
    cast = (reference("小明"), reference("zoé", TWO))
    prompts = ("走进厨房的@小明", "＠小明在公园里跑", "@zoe\u0301 sits", "@ZOÉ's hat", "@小明 @zoé")
    planned = film(*prompts, cast=cast)
    found = {subject.name: subject.shots for subject in find_subjects(planned)}
    assert found == {"@小明": ("s1", "s2", "s5"), "@zoé": ("s3", "s4", "s5")}
    named = [own_names(cast, prompt) for prompt in prompts]
    assert shared_names(named[0], named[1]) == ("@小明",)
    assert shared_names(named[2], named[3]) == ("@zoé",)
