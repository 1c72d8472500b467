"""Videos become shards that the later stages read; a stopped run goes on, kinds are not mixed."""

import dataclasses
import json
import shutil
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import Mock

import numpy as np
import pytest
import torch

from generation.autoencoder.wan import WanAutoencoder
from generation.clips.pictures import VideoPictures
from generation.prompt_tokens import PromptCounter
from generation.text.codec import TextCodec
from generation.training.artist_stories import prepare_stories
from generation.training.stories import ShotEncoder, load_stories
from generation.training.videos.encode import StoryEncoder
from generation.training.videos.prepare import Videos, prepare_videos
from tests.generation.clips.builders import (
    SIZE,
    captions_line,
    damage,
    write_noise,
    write_video,
)
from tests.generation.tiny_models import (
    TEXT_DIM,
    tiny_codec,
    tiny_text_encoder,
    tiny_tokenizer,
    tiny_wan_vae,
)

if TYPE_CHECKING:
    from generation.autoencoder.base import VideoCodec


@pytest.fixture
def videos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Videos:
    """Two videos of two stories and of one, where a story has at most 45 pictures."""
    monkeypatch.setattr("generation.training.videos.plan.LONGEST_STORY_S", Fraction(45, 8))
    folder = tmp_path / "videos"
    write_video(folder / "a.mp4", 64)
    write_video(folder / "b.mp4", 45)
    captions = folder / "captions.jsonl"
    captions.write_text(
        captions_line("a.mp4", (0, "a red boat"), (5, "a cat sits"))
        + captions_line("b.mp4", (0, "the park"), (2.5, "an old woman waves"))
    )
    return Videos(folder, captions, SIZE, Fraction(8), 5, ((2, 2),))


def _report(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "report.json").read_text())
    return report


@pytest.mark.parametrize("wan", [False, True])
def test_shots_are_written_as_the_later_stages_read_them(
    videos: Videos, tmp_path: Path, wan: bool
) -> None:
    torch.manual_seed(0)
    codec: VideoCodec = WanAutoencoder(tiny_wan_vae().eval()) if wan else tiny_codec()
    prepare_videos(tmp_path / "out", videos, codec)
    stories = load_stories(tmp_path / "out")
    told = [[(s.caption, s.latents.shape[1]) for s in story] for story in stories]
    assert told == [
        [("a red boat", 10)],
        [("a cat sits", 6)],
        [("the park", 5), ("an old woman waves", 7)],
    ]
    for shot in (shot for story in stories for shot in story):
        frames = shot.latents.shape[1]
        assert shot.latents.shape == (16, frames, 4, 8)
        assert shot.latents.dtype == torch.float16
        assert shot.lows["2x2x2"].shape == (16, (frames - 1) // 2 + 1, 2, 4)
        assert shot.described == shot.caption
        assert shot.embedded is None
    used = [(v["video"], v["used"], v["shots"]) for v in _report(tmp_path / "out")["videos"]]
    assert used == [("a.mp4", True, 2), ("b.mp4", True, 2)]


def test_pieces_equal_the_whole_shot(videos: Videos, tmp_path: Path) -> None:
    """The grey video's own latents, encoded at once."""
    codec = tiny_codec()
    prepare_videos(tmp_path / "out", videos, codec)
    with VideoPictures(videos.folder / "a.mp4", videos.rate, SIZE) as pictures:
        whole = ShotEncoder(codec, videos.rates)
        whole.push(np.stack([pictures.read(n) for n in range(37)]))
    expected, (made, *_) = whole.shot("", ""), load_stories(tmp_path / "out")[0]
    assert torch.allclose(made.latents, expected.latents, atol=2e-2)
    assert torch.allclose(made.lows["2x2x2"], expected.lows["2x2x2"], atol=2e-2)


def test_a_stopped_run_keeps_its_shards_and_goes_on(
    videos: Videos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generation.training.videos.prepare.SHARD_STORIES", 1)
    codec, out, encode = tiny_codec(), tmp_path / "out", StoryEncoder.encode

    def stopped(self: StoryEncoder, task: Any) -> Any:  # noqa: ANN401
        if task[0] == "b.mp4":
            raise KeyboardInterrupt
        return encode(self, task)

    monkeypatch.setattr(StoryEncoder, "encode", stopped)
    with pytest.raises(KeyboardInterrupt):
        prepare_videos(out, videos, codec)
    shards = sorted(out.glob("stories_*.safetensors"))
    assert len(shards) == 2
    times = [shard.stat().st_mtime_ns for shard in shards]
    monkeypatch.setattr(StoryEncoder, "encode", encode)
    prepare_videos(out, videos, codec)
    assert [shard.stat().st_mtime_ns for shard in shards] == times
    assert len(load_stories(out)) == 3


def test_another_kind_of_stories_is_refused(videos: Videos, tmp_path: Path) -> None:
    codec, out = tiny_codec(), tmp_path / "out"
    prepare_videos(out, videos, codec)
    small = dataclasses.replace(videos, size=(32, 32))
    slow = dataclasses.replace(videos, rate=Fraction(4))
    for other, told in ((small, r"differ in size \(\[64, 32\]\)"), (slow, r"differ in rate \(8\)")):
        with pytest.raises(ValueError, match=told):
            prepare_videos(out, other, codec)
    with pytest.raises(ValueError, match="differ in autoencoder"):
        prepare_videos(out, videos, tiny_codec())
    with pytest.raises(ValueError, match=r"differ in source \(a folder of videos\)"):
        prepare_stories(codec, out, SIZE, videos.rates, 1)
    write_video(videos.folder / "b.mp4", 60)
    with pytest.raises(ValueError, match=r"differ in videos"):
        prepare_videos(out, videos, codec)
    videos.captions.write_text(captions_line("a.mp4", (0, "a blue boat")))
    with pytest.raises(ValueError, match=r"differ in captions.*another --out"):
        prepare_videos(out, videos, codec)


def test_the_artist_s_stories_are_not_mixed_with_videos(
    videos: Videos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generation.training.artist_stories.SHARD_STORIES", 1)
    codec, out = tiny_codec(), tmp_path / "out"
    prepare_stories(codec, out, SIZE, videos.rates, 1)
    with pytest.raises(ValueError, match=r"differ in source \(the artist's stories\)"):
        prepare_videos(out, videos, codec)
    (out / "made_of.json").unlink()  # as an older version left it
    with pytest.raises(ValueError, match="differ in source"):
        prepare_videos(out, videos, codec)
    prepare_stories(codec, out, SIZE, videos.rates, 1)
    assert (out / "made_of.json").exists()


def test_damage_ends_a_shot_and_is_reported_also_after_resuming(
    videos: Videos, tmp_path: Path
) -> None:
    damage(write_noise(videos.folder / "b.mp4", 48), part=0.8, count=4000)
    videos.captions.write_text(captions_line("b.mp4", (0, "the park"), (2.5, "a cat")))
    codec = tiny_codec()
    for _ in range(2):
        prepare_videos(tmp_path / "out", videos, codec)
        (story,) = load_stories(tmp_path / "out")
        first, second = story
        assert first.latents.shape[1] == 5
        assert 5 <= second.latents.shape[1] < 15
        told = _report(tmp_path / "out")["videos"][0]["notes"]
        assert any("the shot at 0:02.5 is used until there." in note for note in told)


def test_a_video_that_vanishes_stops_the_stage_with_a_sentence(
    videos: Videos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encode = StoryEncoder.encode

    def unplugged(self: StoryEncoder, task: Any) -> Any:  # noqa: ANN401
        (videos.folder / "b.mp4").unlink(missing_ok=True)
        return encode(self, task)

    monkeypatch.setattr(StoryEncoder, "encode", unplugged)
    with pytest.raises(RuntimeError, match=r"b.mp4 was there .* finished shards are kept"):
        prepare_videos(tmp_path / "out", videos, tiny_codec())


def test_captions_are_embedded_once_and_read_back(videos: Videos, tmp_path: Path) -> None:
    text = TextCodec(tiny_tokenizer(), tiny_text_encoder()).eval()
    prepare_videos(tmp_path / "out", videos, tiny_codec(), text)
    for shot in (shot for story in load_stories(tmp_path / "out") for shot in story):
        assert shot.embedded is not None
        assert shot.embedded.dtype == torch.float16
        assert shot.embedded.shape == (12, TEXT_DIM)
        with torch.no_grad():
            expected = text.encode([shot.caption])[0]
        assert torch.allclose(shot.embedded.float(), expected, atol=1e-2)


def test_room_is_asked_for_embedded_captions_too(
    videos: Videos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = TextCodec(tiny_tokenizer(), tiny_text_encoder()).eval()
    asked: list[int] = []
    check_free = "generation.training.videos.prepare.check_free"
    monkeypatch.setattr(check_free, lambda _folder, needed, _what: asked.append(needed))
    prepare_videos(tmp_path / "out", videos, tiny_codec())
    prepare_videos(tmp_path / "with", videos, tiny_codec(), text)
    assert asked[1] - asked[0] == 4 * 12 * TEXT_DIM * 2  # shots, tokens, and 16 bits


def test_captions_that_are_too_long_are_told(
    videos: Videos, tmp_path: Path, animatic_folder: Path
) -> None:
    counter = PromptCounter(animatic_folder)
    words = " ".join(["cat"] * counter.longest)
    videos.captions.write_text(captions_line("a.mp4", (0, f"{words} sits on the floor")))
    counted = dataclasses.replace(videos, counter=counter)
    prepare_videos(tmp_path / "out", counted, tiny_codec())
    assert [line.split(":")[0] for line in _report(tmp_path / "out")["captions"]] == [
        "1 caption is too long"
    ]


def test_what_cannot_begin_is_said_before_anything_is_written(
    videos: Videos, tmp_path: Path
) -> None:
    codec, out = tiny_codec(), tmp_path / "out"
    odd = dataclasses.replace(videos, size=(60, 32))
    nowhere = dataclasses.replace(videos, folder=tmp_path / "nowhere")
    for other, told in ((odd, "multiples of 16"), (nowhere, "is not a folder of videos")):
        with pytest.raises(ValueError, match=told):
            prepare_videos(out, other, codec)
    videos.captions.write_text(captions_line("c.mp4", (0, "a")))
    with pytest.raises(ValueError, match="none of the videos"):
        prepare_videos(out, videos, codec)
    assert not out.exists()


def test_a_disk_without_room_is_told_before_the_first_shard(
    videos: Videos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shots of 37, 21, 17 and 25 pictures: 16 channels in 16 bits, and low ones too."""
    codec, out = tiny_codec(), tmp_path / "out"
    latent_frames, (width, height) = (37 + 21 + 17 + 25) // 4, (side // 8 for side in SIZE)
    room = latent_frames * 16 * width * height * 2 * 9 // 8
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Mock(free=room - 1))
    with pytest.raises(ValueError, match=r"these videos take .* has room for 0\.00 GB; make room"):
        prepare_videos(out, videos, codec)
    assert not list(out.glob("stories_*"))
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Mock(free=10 * room))
    prepare_videos(out, videos, codec)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Mock(free=0))
    prepare_videos(out, videos, codec)  # all is there
