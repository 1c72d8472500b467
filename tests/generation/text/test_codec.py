import pytest
import torch

from generation.text.codec import TextCodec, clean_prompt
from tests.generation.tiny_models import TEXT_DIM, tiny_text_encoder, tiny_tokenizer


@pytest.fixture(scope="module")
def codec() -> TextCodec:
    torch.manual_seed(0)
    return TextCodec(tiny_tokenizer(), tiny_text_encoder()).eval()


@pytest.mark.parametrize(
    ("prompt", "clean"),
    [
        ("  a red\n\tboat ", "a red boat"),
        ("cat &amp;amp; boat", "cat & boat"),
        ("", ""),
        ("A &lt;b&gt; c", "A <b> c"),
    ],
)
def test_prompts_are_cleaned_as_wan_cleans_them(prompt: str, clean: str) -> None:
    assert clean_prompt(prompt) == clean


@torch.no_grad()
def test_embeddings_are_zero_after_the_prompt(codec: TextCodec) -> None:
    embeddings = codec.encode(["a red boat", ""])
    assert embeddings.shape == (2, 12, TEXT_DIM)
    filled = embeddings.abs().sum(dim=-1) > 0
    assert filled[0].tolist() == [True] * 4 + [False] * 8
    assert filled[1].tolist() == [True] + [False] * 11  # its end alone


@torch.no_grad()
def test_a_prompt_does_not_depend_on_its_neighbours(codec: TextCodec) -> None:
    both = codec.encode(["a red boat", "an old woman sits in the park"])
    torch.testing.assert_close(codec.encode(["a red boat"]), both[:1])


def test_a_prompt_of_known_words_has_no_notes(codec: TextCodec) -> None:
    assert codec.notes("A red boat, an old CAT.") == []
    assert codec.notes("") == []


def test_unknown_words_are_named_once_each(codec: TextCodec) -> None:
    assert codec.notes("a Zeppelin, a red zeppelin and a Yak 42") == [
        'The model does not know "zeppelin", "yak".'
    ]


def test_many_unknown_words_are_counted(codec: TextCodec) -> None:
    words = " ".join("abcdefghijklmnop"[i] * 3 for i in range(10))
    (note,) = [n for n in codec.notes(words) if "does not know" in n]
    assert note.endswith("and 2 more words.")


def test_a_prompt_that_is_too_long_is_cut_and_said_so(codec: TextCodec) -> None:
    prompt = "cat " * 2500
    assert codec.notes(prompt) == ["The prompt is long: the model reads its first 12 words."]
    ids, mask = codec.tokenize([prompt])
    assert ids.shape == mask.shape == (1, 12)
    assert ids[0, -1] == 1  # also a cut prompt has its end
