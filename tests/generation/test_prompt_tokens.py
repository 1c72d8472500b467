import json
from pathlib import Path

import pytest
import torch

from app import paths
from generation.prompt_tokens import PromptCounter, clean_prompt
from generation.text.hunyuan import TEMPLATE_TOKENS
from generation.text.loading import load_text
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import WORDS, write_animatic, write_wan

PROMPTS = (
    "", "a red boat", "A &amp; b,  the  zeppelin!",
    *(" ".join(WORDS[i % len(WORDS)] for i in range(n)) for n in (10, 11, 12, 13, 40, 300)),
)


@pytest.fixture(params=["animatic", "wan", "hunyuan", "shipped"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    match request.param:
        case "animatic":
            return write_animatic(tmp_path)
        case "wan":
            return write_wan(tmp_path, memory=False)
        case "hunyuan":
            return write_hunyuan(tmp_path, memory=False)
        case _:
            return paths.model_folder("animatic")


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: str(len(prompt)))
def test_a_prompt_is_counted_as_the_encoder_reads_it(folder: Path, prompt: str) -> None:
    codec, counter = load_text(folder), PromptCounter(folder)
    counted = counter.count(prompt)
    ids, mask = codec.tokenize([prompt])
    before = int(codec.tokenize([""])[1].sum()) - 1  # a template, if there is one
    assert counted.longest == codec.length
    assert min(counted.count, mask.shape[1] - before) == int(mask.sum()) - before
    assert before in (0, TEMPLATE_TOKENS)
    kept = (prompt if before else clean_prompt(prompt)).removesuffix(counted.unread)
    assert torch.equal(codec.tokenize([kept])[0], ids)
    assert bool(counted.unread) == (counted.count > counted.longest)


def test_an_unknown_encoder_and_a_damaged_tokenizer_are_refused(tmp_path: Path) -> None:
    folder = write_animatic(tmp_path)
    (folder / "tokenizer" / "tokenizer.json").write_text("{")
    with pytest.raises(ValueError, match="cannot be read"):
        PromptCounter(folder)
    (folder / "text_encoder" / "config.json").write_text(json.dumps({"architectures": ["GPT"]}))
    with pytest.raises(ValueError, match="GPT"):
        PromptCounter(folder)
