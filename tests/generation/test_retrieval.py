"""Frames from memory alone, with a tiny random model: which, how often the same, and refusals."""

from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

from generation.backbones.base import Context, Reading
from generation.chunk_files import load_latents, load_pictures
from generation.errors import CancelToken, GenerationCancelled, NotRemembered
from generation.history import recall
from generation.memory.cache import TokenCache
from generation.memory.context import shot_starts
from generation.model import VideoModel, seeded_noise
from generation.protocol import HistoryTake, LatentSpan, RetrieveFrames
from generation.queries import Query, Retrieved, own_pictures, plan_queries
from generation.retrieval import Retriever, decode_after, retrieve_frames
from tests.generation.rollouts import Project, tiny_recipe


@pytest.fixture(scope="module")
def project(animatic: VideoModel, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Two takes of 17 pictures: chunks of 3 and 2 latent frames."""
    made = Project(animatic, tmp_path_factory.mktemp("project"))
    made.generate(made.request("one", tiny_recipe(seed=1)))
    made.generate(made.request("two", tiny_recipe(seed=2), ("one",)))
    return made


def asked(project: Project, *spans: LatentSpan, rates: tuple[int, int] = (1, 1)) -> RetrieveFrames:
    history = tuple(
        msgspec.structs.replace(take, rate=rate, chunks=2)
        for take, rate in zip(project.history("one", "two"), rates, strict=True)
    )
    folder = str(project.folder / "retrieved")
    return RetrieveFrames("job", history, spans, folder, str(project.cache))


def answers(project: Project, command: RetrieveFrames) -> list[Retrieved]:
    found = retrieve_frames(
        project.model, command, cancel=CancelToken(), on_step=lambda *_: None
    )
    return list(found)


def test_queries_begin_at_multiples_of_their_length(project: Project) -> None:
    grid = project.model.card.grid
    command = asked(project, LatentSpan("two", 1, 4))
    assert plan_queries(command, grid) == [Query(1, 0, 4), Query(1, 4, 1)]
    again = asked(project, LatentSpan("two", 3, 1), LatentSpan("two", 0, 2))
    assert plan_queries(again, grid) == [Query(1, 0, 4)]


def test_what_is_remembered_coarsely_is_asked_one_by_one(project: Project) -> None:
    command = asked(project, LatentSpan("one", 2, 2), rates=(2, 1))
    assert plan_queries(command, project.model.card.grid) == [Query(0, 2, 1, 2), Query(0, 3, 1, 2)]


def test_own_pictures_reach_across_chunks(project: Project) -> None:
    grid = project.model.card.grid
    entry = project.history("one")[0]
    whole = np.concatenate([load_pictures(project.folder / "one", i) for i in range(2)])
    assert len(whole) == 17
    assert np.array_equal(own_pictures(entry, grid, Query(0, 0, 1)), whole[:1])
    assert np.array_equal(own_pictures(entry, grid, Query(0, 2, 2)), whole[5:13])


def test_every_picture_of_the_query_comes_back_with_its_own(project: Project) -> None:
    found = answers(project, asked(project, LatentSpan("one", 0, 5)))
    assert [(f.take, f.first, len(f.memory)) for f in found] == [("one", 0, 13), ("one", 13, 4)]
    for part in found:
        assert part.memory.shape == part.own.shape
        assert not np.array_equal(part.memory, part.own)  # the weights are random


def test_the_same_frame_looks_the_same_however_it_was_asked(project: Project) -> None:
    (one,) = answers(project, asked(project, LatentSpan("one", 1, 1)))
    both = answers(project, asked(project, LatentSpan("two", 0, 1), LatentSpan("one", 0, 4)))
    assert np.array_equal(one.memory, both[1].memory)
    assert (one.take, one.first) == (both[1].take, both[1].first)


def test_a_take_does_not_show_through_its_decoder(project: Project) -> None:
    """The frame before a query is retrieved, too: a decoder that looks back sees no original."""
    span = LatentSpan("one", 4, 1)
    command = asked(project, span)
    (found,) = answers(project, command)
    shots = recall(project.model, command.history, TokenCache(project.cache), CancelToken())
    retriever = Retriever(project.model, shots, project.model.card.steps)
    latents = [
        retriever.latents(
            Query(0, first, 1), seeded_noise((1, 16, 1, 2, 4), 0, first, project.model.device),
            lambda *_: None,
        )
        for first in (3, 4)
    ]
    blank = torch.zeros_like(latents[0]).expand(-1, -1, 3, -1, -1)
    behind = decode_after(project.model, torch.cat([blank, latents[0]], dim=2), latents[1])
    assert np.array_equal(found.memory, behind)


def test_rates_and_left_out_shots_change_what_is_retrieved(project: Project) -> None:
    span = LatentSpan("two", 0, 1)
    (fine,) = answers(project, asked(project, span))
    (coarse,) = answers(project, asked(project, span, rates=(2, 1)))
    alone = msgspec.structs.replace(
        asked(project, span), history=asked(project, span).history[1:]
    )
    (left_out,) = answers(project, alone)
    assert not np.array_equal(fine.memory, coarse.memory)
    assert not np.array_equal(fine.memory, left_out.memory)


def test_it_reads_the_tokens_that_a_shot_is_made_from(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The context of a coarse query: the shots of `recall`, with the asked frame at time 0."""
    command = asked(project, rates=(2, 1))
    shots = recall(project.model, command.history, TokenCache(project.cache), CancelToken())
    seen: list[Context] = []
    read = project.model.backbone.read

    def listen(context: Context, kind: torch.dtype) -> Reading:
        seen.append(context)
        return read(context, kind)

    monkeypatch.setattr(project.model.backbone, "read", listen)
    retriever = Retriever(project.model, shots, 1)
    retriever.latents(Query(0, 3, 1, 2), torch.zeros(1, 16, 1, 2, 4), lambda *_: None)
    assert torch.equal(seen[0].tokens, torch.cat([shot.tokens for shot in shots], dim=1))
    starts = shot_starts([shot.latent_frames for shot in shots])
    expected = shots[0].positions[:, 0] - 3 / 2
    assert torch.allclose(seen[0].positions[: len(expected), 0], expected)
    shift = starts[1] - starts[0] - 3 / 2
    assert torch.allclose(seen[0].positions[len(expected) :, 0], shots[1].positions[:, 0] + shift)


def test_decoding_behind_the_takes_own_frames_is_decoding_at_once(project: Project) -> None:
    latents = torch.cat([load_latents(project.folder / "one", i)[None] for i in range(2)], dim=2)
    whole = decode_after(project.model, latents[:, :, :0], latents)
    behind = decode_after(project.model, latents[:, :, :3], latents[:, :, 3:])
    assert np.array_equal(behind, whole[9:])


def test_what_is_not_remembered_is_refused_in_a_sentence(project: Project) -> None:
    for span, sentence in (
        (LatentSpan("three", 0, 1), "Take three is not in the memory"),
        (LatentSpan("one", 4, 2), "Only 5 latent frames of take one"),
    ):
        with pytest.raises(NotRemembered, match=sentence):
            answers(project, asked(project, span))


def test_a_model_without_memory_says_so(project: Project) -> None:
    forgetful = Project(replace(project.model, encoders=()), project.folder)
    with pytest.raises(NotRemembered, match="tiny has no memory encoder"):
        answers(forgetful, asked(project, LatentSpan("one", 0, 1)))


def test_what_is_longer_ago_than_the_model_was_trained_for_is_said(
    project: Project, tmp_path: Path
) -> None:
    """A model that counts no memory remembers 44 latent frames: eight takes of five, not nine."""
    entry = asked(project).history[0]
    history = tuple(HistoryTake(f"t{i}", entry.folder, 2) for i in range(9))
    command = msgspec.structs.replace(
        asked(project, LatentSpan("t0", 0, 1)), history=history
    )
    with pytest.raises(NotRemembered, match="longer ago than tiny can remember"):
        answers(project, command)
    last = msgspec.structs.replace(command, spans=(LatentSpan("t8", 0, 1),))
    assert answers(project, last)[0].take == "t8"


def test_a_cancelled_question_ends_within_a_step(project: Project) -> None:
    cancel, steps = CancelToken(), []

    def on_step(query: int, step: int, total: int, picture: object) -> None:
        steps.append((query, step, total))
        cancel.set()

    with pytest.raises(GenerationCancelled):
        list(
            retrieve_frames(
                project.model, asked(project, LatentSpan("one", 0, 5)), cancel=cancel,
                on_step=on_step,
            )
        )
    assert steps == [(0, 1, 2)]
