"""What of a user's videos is used and what is not, in the log and as `report.json`."""

from __future__ import annotations

import json
import logging
from collections import Counter
from typing import TYPE_CHECKING

from generation.text.codec import list_words, unknown_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from transformers import PreTrainedTokenizerBase

    from generation.prompt_tokens import PromptCounter
    from generation.training.videos.captions import CaptionedVideo
    from generation.training.videos.check import CheckedVideo
    from generation.training.videos.encode import Found
    from generation.training.videos.plan import Lengths, PlannedStory

log = logging.getLogger(__name__)

FILE = "report.json"
SHOWN_WORDS = 4


def words_not_known(
    tokenizer: PreTrainedTokenizerBase | None, videos: Sequence[CaptionedVideo]
) -> list[str]:
    """A sentence, or none, on words of the captions that the model cannot read."""
    texts = [caption.text for video in videos for caption in video.captions]
    counts = Counter(word for text in texts for word in unknown_words(tokenizer, text))
    if not counts:
        return []
    often = list_words([word for word, _ in counts.most_common()])
    return [f"The model's vocabulary lacks {often}; it reads each of them as the same word."]


def words_not_read(
    counter: PromptCounter | None, videos: Sequence[CaptionedVideo]
) -> list[str]:
    """A sentence, or none, on captions that are longer than what the model reads."""
    if counter is None:
        return []
    texts = [caption.text for video in videos for caption in video.captions]
    unread = [counted.unread for text in texts if (counted := counter.count(text)).unread]
    if not unread:
        return []
    captions = "1 caption is" if len(unread) == 1 else f"{len(unread)} captions are"
    shown = " ".join(unread[0].split()[:SHOWN_WORDS])
    return [
        f"{captions} too long: the model reads {counter.longest} tokens, and of the first one not "
        f'what begins with "{shown}".'
    ]


def log_checked(
    checked: Sequence[CheckedVideo], problems: Sequence[str], lengths: Lengths
) -> None:
    """Say in a sentence each what will be left out, and why; then what is used."""
    for problem in problems:
        log.warning("%s", problem)
    for video in checked:
        for note in video.notes:
            word = "" if video.stories else " is skipped"
            log.warning("%s%s: %s", video.video, word, note)
    stories = [story for video in checked for story in video.stories]
    log.info(
        "Used are %d of %d videos; stories: %d, shots: %d, minutes: %.1f.",
        sum(bool(video.stories) for video in checked), len(checked), len(stories),
        sum(map(len, stories)), _pictures(stories) / lengths.rate / 60,
    )


def write_report(
    folder: Path,
    checked: Sequence[CheckedVideo],
    problems: Sequence[str],
    found: Sequence[Found],
) -> None:
    """Write `report.json`: the videos with what was noted, and bad lines of the captions."""
    videos = [
        {
            "video": video.video,
            "used": bool(video.stories),
            "stories": len(video.stories),
            "shots": sum(map(len, video.stories)),
            "pictures": _pictures(video.stories),
            "notes": [*video.notes, *(f.note for f in found if f.video == video.video)],
        }
        for video in checked
    ]
    part = folder / f"{FILE}.part"
    part.write_text(json.dumps({"videos": videos, "captions": list(problems)}, indent=1))
    part.replace(folder / FILE)


def _pictures(stories: Sequence[PlannedStory]) -> int:
    return sum(shot.count for story in stories for shot in story)
