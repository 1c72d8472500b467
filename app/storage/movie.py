"""Writing the film as an H.264 MP4: exact frames, exact times, Rec. 709 everywhere."""

import os
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

import av
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.language import tr
from app.model.export_plan import ExportPlan, SlateRun
from app.model.project import Shot
from app.storage.atomic import sync_file, sync_folder
from app.storage.errors import ExportCancelled, ExportError, MediaError, reason_of
from app.storage.fit import fitted_frame
from app.storage.media import Picture
from app.storage.work_hooks import WorkHooks

SlatePainter: TypeAlias = Callable[[Shot, tuple[int, int]], Picture]
PictureSource: TypeAlias = Callable[[str, int], Picture]  # (take id, picture) -> RGB

_BT709 = 1  # the value of ITU-T H.273 for primaries, transfer and matrix
_LIMITED_RANGE = 1
_KEY_FRAME_SECONDS = Fraction(1, 2)
_X264 = {
    "preset": "medium",
    "crf": "15",
    "profile": "high",
    "threads": "8",  # the bytes depend on their number, which else is that of the cores
    "x264-params": "colorprim=bt709:transfer=bt709:colormatrix=bt709:fullrange=off:force-cfr=1",
}
_TINY_PX = 32
# x264's tree of macroblocks (core 165) finds other values each time where there are only two rows
# or columns of them; this can go when tests/app/storage/test_movie.py holds without it.
_TINY = ":mbtree=0"


def write_movie(
    plan: ExportPlan,
    out: Path,
    pictures: PictureSource,
    slate: SlatePainter | None = None,
    hooks: WorkHooks | None = None,
) -> None:
    """Write the planned film; without a slate painter, missing pictures are refused.

    ExportError and ExportCancelled leave the file that was there before.
    """
    _check(plan, out, slate)
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        frames = _frames(plan, pictures, slate)
        _encode(plan, part, frames, hooks or WorkHooks())
        sync_file(part)
        part.replace(out)
        sync_folder(out.parent)
    except MediaError as error:
        raise ExportError(
            tr("{file} was not written: {error}", file=out.name, error=error)
        ) from error
    except (OSError, av.error.FFmpegError) as error:
        raise ExportError(
            tr(
                "{file} could not be written: {error}. What was there before is unchanged.",
                file=out,
                error=reason_of(error),
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _check(plan: ExportPlan, out: Path, slate: SlatePainter | None) -> None:
    if plan.frames == 0:
        raise ExportError(tr("There is nothing to export: no shot is enabled."))
    if plan.missing and slate is None:
        problems = " ".join(problem.sentence for problem in plan.missing)
        raise ExportError(tr("{file} was not written: {error}", file=out.name, error=problems))
    if out.is_dir():
        raise ExportError(tr("{file} is a folder; choose the name of a file.", file=out))
    if not out.parent.is_dir():
        parent, name = out.parent, out.name
        raise ExportError(
            tr("There is no folder {folder} to write {file} into.", folder=parent, file=name)
        )


def _encode(plan: ExportPlan, part: Path, frames: Iterator[VideoFrame], hooks: WorkHooks) -> None:
    time_base = 1 / plan.rate.fraction
    options = {"movflags": "+faststart+write_colr"}
    name = str(part.absolute())  # FFmpeg takes "Act 1: dawn.mp4" for a protocol
    with av.open(name, "w", format="mp4", options=options) as container:
        stream = _add_stream(container, plan)
        for place, frame in enumerate(frames):
            if hooks.is_cancelled():
                raise ExportCancelled
            frame.pts = place
            frame.time_base = time_base
            container.mux(stream.encode(frame))
            hooks.on_progress(place + 1, plan.frames)
        container.mux(stream.encode(None))


def _add_stream(container: OutputContainer, plan: ExportPlan) -> VideoStream:
    options = dict(_X264)
    if min(plan.size) <= _TINY_PX:
        options["x264-params"] += _TINY
    stream = container.add_stream("libx264", rate=plan.rate.fraction, options=options)
    stream.width, stream.height = plan.size
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.time_base = 1 / plan.rate.fraction
    context.gop_size = max(1, round(plan.rate.fraction * _KEY_FRAME_SECONDS))
    context.max_b_frames = 2
    context.color_range = _LIMITED_RANGE
    context.color_primaries = context.color_trc = context.colorspace = _BT709
    return stream


def _frames(
    plan: ExportPlan, pictures: PictureSource, slate: SlatePainter | None
) -> Iterator[VideoFrame]:
    """One frame of the film after another; a held picture is the same frame again."""
    for item in plan.items:
        if isinstance(item, SlateRun):
            if slate is None:
                raise ExportError(tr("{shot} has no pictures.", shot=item.shot.name))
            frame = fitted_frame(slate(item.shot, plan.size), plan.size)
            yield from (frame for _ in range(item.range.frames))
            continue
        held = -1
        for picture in item.pictures:
            if picture != held:
                frame = fitted_frame(pictures(item.take, picture), plan.size)
                held = picture
            yield frame
