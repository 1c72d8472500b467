"""The contract between the editor and the worker: commands, events, recipe and frame grid.

One JSON object a line. Commands go to the worker's stdin, events come from its stdout;
pictures and latents travel as files. Besides its parts, only the standard library and msgspec
are imported.
"""

from typing import Final, NoReturn, TypeAlias, TypeVar

import msgspec
from msgspec import Struct

from generation.encoder_messages import DINO as DINO
from generation.encoder_messages import IMAGE_ENCODERS as IMAGE_ENCODERS
from generation.encoder_messages import Encoded as Encoded
from generation.encoder_messages import EncodePictures as EncodePictures
from generation.encoder_messages import EncoderRequest as EncoderRequest
from generation.encoder_messages import LoadEncoder as LoadEncoder
from generation.grids import Count, Positive
from generation.grids import FrameGrid as FrameGrid
from generation.grids import MemoryGrid as MemoryGrid
from generation.grids import OwnPast as OwnPast
from generation.memory_plan import MemoryPlan as MemoryPlan
from generation.memory_plan import RungNeed as RungNeed
from generation.model_card import CARD_FILE as CARD_FILE
from generation.model_card import Makes as Makes
from generation.model_card import ModelCard as ModelCard
from generation.model_card import PartFile as PartFile
from generation.model_card import ProtocolError as ProtocolError
from generation.model_card import read_model_card as read_model_card
from generation.part_files import Fit as Fit
from generation.part_files import Search as Search
from generation.part_files import problem_of as problem_of
from generation.recipe import DigestOrNone as DigestOrNone
from generation.recipe import Recipe as Recipe

PROTOCOL_VERSION: Final = 8


class HistoryTake(Struct, frozen=True, forbid_unknown_fields=True):
    """A take that the shot remembers: the absolute folder of its chunks, and how many count.

    Without a number every chunk on disk is remembered; an unfinished take may grow later. `rate`
    is how many memory frames are remembered as one, their mean; `weights` made the take, "" where
    that is not known.
    """

    take: str
    folder: str
    chunks: Positive | None = None
    rate: Positive = 1
    weights: str = ""


class ReferencePicture(Struct, frozen=True, forbid_unknown_fields=True):
    """A picture that the prompt cites as `@name`: the absolute PNG file, and its sha256."""

    name: str
    digest: str
    file: str


class LoraFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A LoRA that the take is made with: what the user calls it, its sha256 and absolute file."""

    name: str
    digest: str
    file: str
    weight: float = 1.0


class LatentSpan(Struct, frozen=True, forbid_unknown_fields=True):
    """Latent frames `first` .. `first + frames - 1` of a take.

    A cited picture is asked for in the same way: `take` is its sha256, and it has one.
    """

    take: str
    first: Count
    frames: Positive


class RetrievedPicture(Struct, frozen=True, forbid_unknown_fields=True):
    """Picture `number` of a take as the memory has it: absolute files, and its likeness in dB.

    `difference` shows how far it is from the take's own picture, amplified.
    """

    number: Count
    memory: str
    difference: str
    psnr: float


class _Message(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """Base of everything on the wire; the field `type` holds the class name."""


class LoadModel(_Message, frozen=True):
    """Load the model in this folder, unless it is loaded already.

    Its `MemoryPlan` comes before, where there might be too little room, or `plan` asks for it.
    """

    folder: str
    plan: bool = False


class GenerateShot(_Message, frozen=True):
    """Make the chunks of a take from `first_chunk` on, into the take's folder.

    Those that it shall `keep` are there already; the others are made again between them.
    """

    job: str
    take: str
    take_folder: str
    recipe: Recipe
    history: tuple[HistoryTake, ...]
    cache_folder: str
    first_chunk: Count = 0
    references: tuple[ReferencePicture, ...] = ()
    keep: tuple[Count, ...] = ()
    loras: tuple[LoraFile, ...] = ()


class RetrieveFrames(_Message, frozen=True):
    """Draw latent frames of remembered takes, and cited pictures, from memory alone, into `folder`.

    The shot's `loras` read the memory, as they do when it is made. One that still waits is
    cancelled when another one comes.
    """

    job: str
    history: tuple[HistoryTake, ...]
    spans: tuple[LatentSpan, ...]
    folder: str
    cache_folder: str
    references: tuple[ReferencePicture, ...] = ()
    loras: tuple[LoraFile, ...] = ()


class ImportClip(_Message, frozen=True):
    """Make the chunks of a take from a video file: its pictures as the model counts and sees them.

    They are turned upright, scaled to cover the model's size and cut to it, and taken at its rate.
    """

    job: str
    take: str
    take_folder: str
    file: str
    cache_folder: str


class MakeKeyframe(_Message, frozen=True):
    """Paint the picture that a shot can begin from, of these references, into the PNG `file`."""

    job: str
    recipe: Recipe
    references: tuple[ReferencePicture, ...]
    file: str
    cache_folder: str


class CancelJob(_Message, frozen=True):
    """Stop a job that is queued or running; finished chunks stay."""

    job: str


class PauseJob(_Message, frozen=True):
    """Let the running job wait after its step, with all that it holds, until ResumeJob."""

    job: str


class ResumeJob(_Message, frozen=True):
    """Let a job that pauses go on."""

    job: str


class Shutdown(_Message, frozen=True):
    """Stop the running job and end the process."""


class WorkerReady(_Message, frozen=True):
    """The first event: which protocol this worker speaks and on what device it runs."""

    protocol: int
    version: str
    pid: int
    device: str


class Heartbeat(_Message, frozen=True):
    """A sign of life, every few seconds and also in the midst of a step."""


class SteppedDown(_Message, frozen=True):
    """Memory ran out: work goes on (on a job, or on loading) on a rung that may be `exact`.

    Where it was `planned`, nothing ran out: the model was loaded so, to fit.
    """

    job: str | None
    rung: str
    exact: bool
    planned: bool = False


class LoadProgress(_Message, frozen=True):
    """How far the loading of the model is; `fraction` goes from 0 to 1."""

    text: str
    fraction: float


class ModelLoaded(_Message, frozen=True):
    """The model is in memory; `grid` says how it counts frames."""

    folder: str
    name: str
    weights: str
    grid: FrameGrid
    makes: Makes = "shots"


class JobStarted(_Message, frozen=True):
    """A job has begun; `chunks` of the take, or queries; a video file may be wrong about them."""

    job: str
    chunks: int


class StepProgress(_Message, frozen=True):
    """`step` of `steps` of this chunk is done; `preview` is a picture file or nothing.

    It holds so many pictures of the chunk, one below the other, each to be shown for so long.
    """

    job: str
    chunk: int
    step: int
    steps: int
    preview: str | None = None
    preview_pictures: Positive = 1
    preview_ms: Positive = 1000


class ChunkReady(_Message, frozen=True):
    """A chunk is on disk: absolute paths, its pictures, and the sha256 of both of its files."""

    job: str
    chunk: int
    latents: str
    video: str
    frames: int
    digest: str  # of the latents
    video_digest: str = ""


class FramesRetrieved(_Message, frozen=True):
    """Pictures of a take from memory are on disk; differences are amplified `gain` times.

    `take` is the sha256 of a cited picture where that was asked for.
    """

    job: str
    take: str
    pictures: tuple[RetrievedPicture, ...]
    gain: Positive


class ClipImported(_Message, frozen=True):
    """All of a video file is on disk: its sha256, and its length in seconds as a fraction."""

    job: str
    digest: str
    seconds: tuple[Positive, Positive]


class KeyframeReady(_Message, frozen=True):
    """A keyframe is on disk, as PNG: the absolute path, and its sha256."""

    job: str
    file: str
    digest: str


class JobNote(_Message, frozen=True):
    """Something the user should know about a job, which goes on."""

    job: str
    text: str


class JobFinished(_Message, frozen=True):
    """All chunks of the job are on disk."""

    job: str


class JobCancelled(_Message, frozen=True):
    """The job was cancelled; its finished chunks stay on disk."""

    job: str


class JobFailed(_Message, frozen=True):
    """A job or command failed (`job` is None when it belongs to no job).

    `kind` is a word a program can match, `message` one sentence for the user.
    """

    job: str | None
    kind: str
    message: str
    details: str = ""


JobCommand: TypeAlias = GenerateShot | RetrieveFrames | ImportClip | MakeKeyframe
Command: TypeAlias = LoadModel | JobCommand | CancelJob | PauseJob | ResumeJob | Shutdown
Event: TypeAlias = (
    WorkerReady
    | Heartbeat
    | SteppedDown
    | MemoryPlan
    | LoadProgress
    | ModelLoaded
    | JobStarted
    | StepProgress
    | ChunkReady
    | FramesRetrieved
    | ClipImported
    | KeyframeReady
    | JobNote
    | JobFinished
    | JobCancelled
    | JobFailed
)
_MessageT = TypeVar("_MessageT")


def encode_line(message: Command | Event) -> bytes:
    """Encode one message as a line of JSON, newline included."""
    return msgspec.json.encode(message) + b"\n"


def decode_command(line: bytes) -> Command:
    """Decode a line from the editor; raise ProtocolError when it is not a command."""
    return _decode(_COMMANDS, line)


def decode_event(line: bytes) -> Event:
    """Decode a line from the worker; raise ProtocolError when it is not an event."""
    return _decode(_EVENTS, line)


_COMMANDS: Final["msgspec.json.Decoder[Command]"] = msgspec.json.Decoder(Command)
_EVENTS: Final["msgspec.json.Decoder[Event]"] = msgspec.json.Decoder(Event)


def _decode(decoder: "msgspec.json.Decoder[_MessageT]", line: bytes) -> _MessageT:
    try:
        return decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        _refuse(line, error)


def _refuse(line: bytes, error: Exception) -> NoReturn:
    shown = line[:80].decode("utf-8", "replace").strip()
    message = f"The line {shown!r} is not a message of protocol {PROTOCOL_VERSION}: {error}."
    raise ProtocolError(message) from error
