import ast
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation import encoder_messages, errors, memory_plan, model_card, part_files, protocol
from generation import grids as grids_module
from generation import recipe as recipe_module
from generation.protocol import (
    PROTOCOL_VERSION,
    CancelJob,
    ChunkReady,
    ClipImported,
    FrameGrid,
    FramesRetrieved,
    GenerateShot,
    HistoryTake,
    ImportClip,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    KeyframeReady,
    LatentSpan,
    LoadModel,
    LoadProgress,
    MakeKeyframe,
    ModelLoaded,
    PauseJob,
    ProtocolError,
    Recipe,
    ReferencePicture,
    ResumeJob,
    RetrievedPicture,
    RetrieveFrames,
    Shutdown,
    StepProgress,
    WorkerReady,
    decode_command,
    decode_event,
    encode_line,
    read_model_card,
)
from tests.generation.builders import recipe, write_card

positive = st.integers(1, 60)
counts = st.integers(0, 10_000)
fractions = st.floats(0, 1)
words = st.text()
digests = st.text("0123456789abcdef", min_size=64, max_size=64)
pairs = st.tuples(st.integers(1, 5000), st.integers(1, 5000))
grids = st.builds(FrameGrid, positive, positive, positive, pairs, pairs)
recipes = st.builds(
    Recipe,
    model=words,
    prompt=words,
    seed=st.integers(0, 2**63 - 1),
    frames=positive,
    size=pairs,
    rate=pairs,
    steps=positive,
    guidance=st.floats(-10, 10),
    history=st.lists(words).map(tuple),
    history_chunks=st.lists(positive).map(tuple),
    references=st.lists(digests).map(tuple),
    source=words,
    keyframe=st.just("") | digests,
    still=st.booleans(),
)
histories = st.lists(st.builds(HistoryTake, words, words, st.none() | positive)).map(tuple)
spans = st.lists(st.builds(LatentSpan, words, counts, positive)).map(tuple)
cited = st.lists(st.builds(ReferencePicture, words, words, words)).map(tuple)
retrieved = st.lists(
    st.builds(RetrievedPicture, counts, words, words, st.floats(0, 150))
).map(tuple)
commands = st.one_of(
    st.builds(LoadModel, words),
    st.builds(GenerateShot, words, words, words, recipes, histories, words, counts, cited),
    st.builds(RetrieveFrames, words, histories, spans, words, words, cited),
    st.builds(ImportClip, words, words, words, words, words),
    st.builds(MakeKeyframe, words, recipes, cited, words, words),
    st.builds(CancelJob, words),
    st.builds(PauseJob, words),
    st.builds(ResumeJob, words),
    st.builds(Shutdown),
)
events = st.one_of(
    st.builds(WorkerReady, counts, words, counts, words),
    st.builds(LoadProgress, words, fractions),
    st.builds(ModelLoaded, words, words, words, grids),
    st.builds(JobStarted, words, counts),
    st.builds(
        StepProgress, words, counts, counts, counts, st.none() | words, positive, positive
    ),
    st.builds(ChunkReady, words, counts, words, words, counts, words),
    st.builds(FramesRetrieved, words, words, retrieved, positive),
    st.builds(ClipImported, words, words, pairs),
    st.builds(KeyframeReady, words, words, words),
    st.builds(JobNote, words, words),
    st.builds(JobFinished, words),
    st.builds(JobCancelled, words),
    st.builds(JobFailed, st.none() | words, words, words, words),
)


@given(commands)
def test_every_command_comes_back_from_the_wire(command: protocol.Command) -> None:
    line = encode_line(command)
    assert line.count(b"\n") == 1
    assert decode_command(line) == command


@given(events)
def test_every_event_comes_back_from_the_wire(event: protocol.Event) -> None:
    line = encode_line(event)
    assert line.count(b"\n") == 1
    assert decode_event(line) == event


@given(st.binary())
def test_any_other_line_is_refused_in_one_sentence(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_command(line)


@pytest.mark.parametrize(
    "line",
    [
        b'{"type":"CancelJob"}',
        b'{"type":"CancelJob","job":3}',
        b'{"type":"CancelJob","job":"a","more":1}',
        b'{"type":"JobFinished","job":"a"}',
        b'{"job":"a"}',
        b"[" * 100_000,
    ],
)
def test_a_message_with_the_wrong_fields_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError, match=f"is not a message of protocol {PROTOCOL_VERSION}"):
        decode_command(line)


def test_a_question_that_names_no_loras_is_read() -> None:
    line = b'{"type":"RetrieveFrames","job":"a","history":[],"spans":[],"folder":"",'
    line += b'"cache_folder":""}'
    assert decode_command(line) == RetrieveFrames("a", (), (), "", "")


def test_a_seed_outside_the_range_of_generators_is_refused() -> None:
    line = b'{"model":"m","prompt":"","seed":-1,"frames":17,"size":[8,8],"rate":[8,1]}'
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(line, type=Recipe)


def test_animatic_counts_as_its_chunks_say() -> None:
    grid = FrameGrid()
    assert [grid.legal_frames(n) for n in (1, 17, 18, 33, 34, 49)] == [17, 17, 33, 33, 49, 49]
    assert [grid.chunks_for(n) for n in (17, 33, 49)] == [1, 2, 3]
    assert [grid.latents_for(n) for n in (17, 33, 49)] == [5, 9, 13]
    assert [grid.frames_in_chunk(i) for i in (0, 1, 2)] == [17, 16, 16]


@given(grids, st.integers(1, 5000))
def test_legal_lengths_are_whole_chunks_of_the_grid(grid: FrameGrid, frames: int) -> None:
    legal = grid.legal_frames(frames)
    chunks = grid.chunks_for(frames)
    assert legal >= frames
    assert grid.legal_frames(legal) == legal
    assert legal == sum(grid.frames_in_chunk(index) for index in range(chunks))
    assert legal == 1 + grid.stride * (grid.latents_for(legal) - 1)
    assert grid.latents_for(legal) == sum(grid.latents_in_chunk(i) for i in range(chunks))
    assert chunks == 1 or legal - grid.frames_in_chunk(chunks - 1) < frames


def test_a_grid_refuses_what_is_no_length() -> None:
    with pytest.raises(ValueError, match="at least one picture"):
        FrameGrid().chunks_for(0)
    with pytest.raises(ValueError, match="negative"):
        FrameGrid().frames_in_chunk(-1)


def test_a_fingerprint_changes_with_every_field() -> None:
    base = recipe()
    changed = {
        "model": "other",
        "prompt": "other",
        "seed": 8,
        "frames": 49,
        "size": (8, 8),
        "rate": (9, 1),
        "weights": "w",
        "negative": "n",
        "steps": 3,
        "guidance": 1.5,
        "history": ("take-0",),
        "history_chunks": (1,),
        "history_rates": (2,),
        "references": ("d",),
        "keyframe": "k",
        "still": True,
        "source": "d",
        "loras": (("d", 0.5),),
        "rung": "half",
    }
    assert set(changed) == set(Recipe.__struct_fields__)
    prints = {
        msgspec.structs.replace(base, **{name: value}).fingerprint()
        for name, value in changed.items()
    }
    assert len(prints | {base.fingerprint()}) == len(changed) + 1


def test_a_fingerprint_survives_the_wire_and_whole_numbers() -> None:
    whole = msgspec.structs.replace(recipe(), guidance=3)
    again = msgspec.json.decode(msgspec.json.encode(whole), type=Recipe)
    assert again.fingerprint() == whole.fingerprint()


def test_a_model_card_is_read_without_its_weights(tmp_path: Path) -> None:
    card = read_model_card(write_card(tmp_path / "model", weights="abc"))
    assert (card.name, card.weights, card.grid.size) == ("tiny", "abc", (64, 32))


@pytest.mark.parametrize(
    "content", [b"", b"{", b"{}", b"\xff", b'{"name":"a","grid":{"stride":0}}']
)
def test_a_damaged_model_card_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "throughline.json").write_bytes(content)
    with pytest.raises(ProtocolError, match="is not a model card"):
        read_model_card(tmp_path)


def test_a_folder_without_a_card_is_no_model_folder(tmp_path: Path) -> None:
    with pytest.raises(ProtocolError, match="is not a model folder"):
        read_model_card(tmp_path / "nowhere")


def test_the_contract_imports_only_the_standard_library_and_msgspec() -> None:
    modules = (
        *(protocol, encoder_messages, errors, grids_module, memory_plan, model_card, part_files),
        recipe_module,
    )
    trees = [ast.parse(Path(module.__file__).read_text()) for module in modules]
    imported = {
        node.module or "" if isinstance(node, ast.ImportFrom) else node.names[0].name
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    ours = {module.__name__ for module in modules}
    standard = {"hashlib", "pathlib", "stat", "threading", "typing"}
    assert imported <= {*standard, "msgspec"} | ours


def test_pictures_and_latent_frames_count_alike() -> None:
    grid = FrameGrid()
    assert [list(grid.frames_of_latent(i)) for i in (0, 1, 2)] == [
        [0], [1, 2, 3, 4], [5, 6, 7, 8]
    ]
    for latent in range(9):
        assert {grid.latent_of_frame(n) for n in grid.frames_of_latent(latent)} == {latent}


def test_a_recipe_without_references_keeps_its_old_fingerprint() -> None:
    """The value was printed by the version before there were references."""
    old = Recipe(
        model="animatic", prompt="a red boat", seed=7, frames=33, size=(128, 64), rate=(8, 1),
        weights="w", history=("t1",), history_chunks=(2,), history_rates=(4,),
    )
    assert old.fingerprint() == "cfce2dd84ecf622a761aff1d2263bd7c870b91d5d766c7cd465cf8bab58aeaaf"
    imported = msgspec.structs.replace(old, source="d" * 64)
    assert imported.fingerprint() != old.fingerprint()
    cited = msgspec.structs.replace(old, references=("d" * 64,))
    other = msgspec.structs.replace(old, references=("e" * 64,))
    assert len({old.fingerprint(), cited.fingerprint(), other.fingerprint()}) == 3
