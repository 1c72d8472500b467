"""What the catalogue says of models that go on by themselves is what their pipelines ask for."""

from typing import Any

import pytest

from app.storage.models.catalogue import catalogue
from generation.pipelines.framepack import FramePackChunks
from generation.pipelines.helios import HeliosChunks
from generation.pipelines.skyreels import SkyReelsChunks
from generation.pipelines.wan_start import WanStartChunks
from generation.pipelines.wan_text_or_start import WanTextOrStartChunks
from generation.pipelines.wan_vace import WanVaceChunks

PIPELINES = {
    "helios-distilled": HeliosChunks,
    "framepack-f1": FramePackChunks,
    "wan-2.1-vace-1.3b": WanVaceChunks,
    "wan-2.1-i2v-14b-480p": WanStartChunks,
    "wan-2.2-5b-i2v": WanTextOrStartChunks,
    "skyreels-v2-df-1.3b": SkyReelsChunks,
}


def test_every_model_with_a_way_of_its_own_has_a_pipeline() -> None:
    own = {entry.name for entry in catalogue().models.values() if entry.memory == "own"}
    assert own == PIPELINES.keys()


@pytest.mark.parametrize("name", PIPELINES)
def test_its_past_and_its_chunks_are_those_of_the_pipeline(name: str) -> None:
    entry, kind = catalogue().models[name], PIPELINES[name]
    assert entry.past == kind.reach
    repeated = dict.fromkeys((WanStartChunks, WanTextOrStartChunks), 1)
    repeated[WanVaceChunks] = kind.reach.pictures
    expected: dict[str, Any] = {
        "apart": kind is HeliosChunks or kind in repeated,
        "repeats": repeated.get(kind, 0),
    }
    assert {field: getattr(entry.grid, field) for field in expected} == expected
    if kind is FramePackChunks:
        assert (entry.grid.first_latents, entry.grid.chunk_latents) == (10, 9)
