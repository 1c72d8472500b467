"""LoRAs in each spelling against what diffusers' own pipelines make of them."""

from pathlib import Path

import pytest
import torch
from diffusers import HunyuanVideoPipeline, WanPipeline
from torch import Tensor
from torch.nn import functional

from generation.errors import LoraError
from generation.loras.holder import LoraHolder
from generation.model_parts import adapt
from generation.protocol import LoraFile
from tests.generation import lora_files as spelled
from tests.generation.hunyuan_models import tiny_hunyuan
from tests.generation.lora_files import Spell, hunyuan_lora, lora_file, pair, wan_lora, write_lora
from tests.generation.tiny_models import CPU, TEXT_DIM, tiny_transformer

NOISY = torch.randn(1, 16, 3, 4, 4, generator=torch.Generator().manual_seed(1))
SIGMA = torch.tensor([0.7])


@pytest.fixture
def wan() -> torch.nn.Module:
    torch.manual_seed(0)
    return tiny_transformer().eval().requires_grad_(requires_grad=False)


@pytest.fixture
def hunyuan() -> torch.nn.Module:
    torch.manual_seed(0)
    return tiny_hunyuan().eval().requires_grad_(requires_grad=False)


def holder_of(transformer: torch.nn.Module) -> LoraHolder:
    return LoraHolder(transformer, adapt(transformer).embedding, CPU)


@torch.no_grad()
def velocity(transformer: torch.nn.Module) -> Tensor:
    """What the adapter makes of the same input."""
    backbone = adapt(transformer)
    text = torch.randn(1, 9, TEXT_DIM, generator=torch.Generator().manual_seed(2))
    return backbone.velocity(NOISY, SIGMA, text)


def weights_of(transformer: torch.nn.Module) -> dict[str, Tensor]:
    return {name: tensor.clone() for name, tensor in transformer.state_dict().items()}


def assert_as_before(transformer: torch.nn.Module, weights: dict[str, Tensor]) -> None:
    now = transformer.state_dict()
    assert list(now) == list(weights)
    assert all(torch.equal(now[name], tensor) for name, tensor in weights.items())


def velocity_with(transformer: torch.nn.Module, *loras: LoraFile) -> Tensor:
    """The velocity with these LoRAs alone, which are off again then."""
    holder = holder_of(transformer)
    holder.use(loras)
    made = velocity(transformer)
    holder.use(())
    return made


def pipeline_of(transformer: torch.nn.Module) -> WanPipeline | HunyuanVideoPipeline:
    """Diffusers' pipeline with nothing but a transformer; enough to load a LoRA."""
    if hasattr(transformer, "single_transformer_blocks"):
        return HunyuanVideoPipeline(None, None, transformer, None, None, None, None)
    return WanPipeline(None, None, None, None, transformer)


def published(transformer: torch.nn.Module, lora: LoraFile) -> Tensor:
    """The velocity with the LoRA as diffusers loads it from the same file."""
    pipeline = pipeline_of(transformer)
    pipeline.load_lora_weights(
        str(Path(lora.file).parent), weight_name=Path(lora.file).name, adapter_name="its"
    )
    pipeline.set_adapters(["its"], [lora.weight])
    made = velocity(transformer)
    pipeline.unload_lora_weights()
    return made


def check(transformer: torch.nn.Module, lora: LoraFile) -> None:
    """To 1e-5: alphas are in the second factor, in the place of in both or in a scale."""
    plain, weights = velocity(transformer), weights_of(transformer)
    expected = published(transformer, lora)
    assert not torch.allclose(plain, expected, atol=1e-3)
    holder = holder_of(transformer)
    assert holder.use((lora,)) == ()
    torch.testing.assert_close(velocity(transformer), expected, rtol=1e-5, atol=1e-5)
    holder.use(())
    assert torch.equal(velocity(transformer), plain)
    assert_as_before(transformer, weights)


@pytest.mark.parametrize("spell", [spelled.author, spelled.author_with_alpha, spelled.kohya])
@pytest.mark.parametrize("weight", [1.0, 0.4, -0.7])
def test_wan_in_the_spellings_of_its_authors(
    wan: torch.nn.Module, tmp_path: Path, spell: Spell, weight: float
) -> None:
    check(wan, write_lora(tmp_path / "lora.safetensors", wan_lora(spell), weight))


@pytest.mark.parametrize("config", [{}, {"lora_alpha": 8}, {"lora_alpha": 8, "use_rslora": True}])
def test_wan_in_the_spelling_of_diffusers_with_and_without_alpha(
    wan: torch.nn.Module, tmp_path: Path, config: dict[str, object]
) -> None:
    layers = [name.removeprefix("transformer.") for name in spelled.WAN]
    whole = {"r": spelled.RANK, "target_modules": layers, **config}
    told = {f"transformer.{name}": value for name, value in whole.items()}
    metadata = {"lora_adapter_metadata": told} if config else {}
    tensors = wan_lora(spelled.diffusers, ours=True)
    check(wan, write_lora(tmp_path / "lora.safetensors", tensors, **metadata))


def test_the_spellings_of_peft_and_of_kohya_with_names_of_diffusers_are_the_same(
    wan: torch.nn.Module, tmp_path: Path
) -> None:
    holder, made = holder_of(wan), []
    for number, spell in enumerate((spelled.diffusers, spelled.peft, spelled.kohya)):
        tensors = wan_lora(spell, ours=True)
        weight = spelled.RANK / spelled.ALPHA if spell is spelled.kohya else 1.0
        holder.use((write_lora(tmp_path / f"{number}.safetensors", tensors, weight),))
        made.append(velocity(wan))
    torch.testing.assert_close(made[1], made[0], rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(made[2], made[0], rtol=1e-5, atol=1e-5)


def test_hunyuan_in_the_spelling_of_its_authors(hunyuan: torch.nn.Module, tmp_path: Path) -> None:
    check(hunyuan, write_lora(tmp_path / "lora.safetensors", hunyuan_lora(spelled.author)))


def test_hunyuan_in_the_spelling_of_kohya(hunyuan: torch.nn.Module, tmp_path: Path) -> None:
    """Diffusers cannot read this one; so against the same LoRA in the authors' spelling."""
    author = write_lora(tmp_path / "a.safetensors", hunyuan_lora(spelled.author), 0.5)
    kohya = write_lora(tmp_path / "k.safetensors", hunyuan_lora(spelled.kohya), 1.0)
    expected = published(hunyuan, author)
    holder_of(hunyuan).use((kohya,))  # alpha / rank is a half
    torch.testing.assert_close(velocity(hunyuan), expected, rtol=1e-5, atol=1e-5)


def test_a_fused_layer_of_hunyuan_is_the_sum_of_both(
    hunyuan: torch.nn.Module, tmp_path: Path
) -> None:
    """Diffusers splits `linear1` at 3072, the width of the large model alone."""
    down, up = pair("linear1", 3 * 24 + 96, 24)
    tensors = spelled.author("single_blocks.1.linear1", down, up)
    lora = write_lora(tmp_path / "lora.safetensors", tensors)
    holder_of(hunyuan).use((lora,))
    made = velocity(hunyuan)
    torch.manual_seed(0)
    summed = tiny_hunyuan().eval()
    block = summed.single_transformer_blocks[1]
    layers = (block.attn.to_q, block.attn.to_k, block.attn.to_v, block.proj_mlp)
    for layer, rows in zip(layers, (up @ down).split([24, 24, 24, 96]), strict=True):
        layer.weight.data += rows
    torch.testing.assert_close(made, velocity(summed), rtol=1e-5, atol=1e-5)


@pytest.mark.filterwarnings("ignore:Already found a `peft_config`:UserWarning")  # of diffusers' two
def test_they_are_swapped_without_the_model_being_loaded_again(
    wan: torch.nn.Module, tmp_path: Path
) -> None:
    one, other = (
        write_lora(tmp_path / f"{name}.safetensors", wan_lora(spelled.author, name))
        for name in "ab"
    )
    holder, weights, plain = holder_of(wan), weights_of(wan), velocity(wan)

    def made(*loras: LoraFile) -> Tensor:
        holder.use(loras)
        return velocity(wan)

    first, second, both = made(one), made(other), made(one, other)
    assert all(not torch.allclose(a, b, atol=1e-3)
               for a, b in ((first, second), (first, both), (second, both), (first, plain)))
    assert torch.equal(made(one), first)
    assert torch.equal(made(other), second)
    torch.testing.assert_close(made(other, one), both, rtol=1e-5, atol=1e-5)
    assert torch.equal(made(), plain)
    assert_as_before(wan, weights)
    pipeline = pipeline_of(wan)
    for name, lora in (("a", one), ("b", other)):
        pipeline.load_lora_weights(tmp_path, weight_name=Path(lora.file).name, adapter_name=name)
    pipeline.set_adapters(["a", "b"], [1.0, 1.0])
    torch.testing.assert_close(both, velocity(wan), rtol=1e-5, atol=1e-5)


def test_what_is_no_lora_is_left_out_and_told(wan: torch.nn.Module, tmp_path: Path) -> None:
    tensors = wan_lora(spelled.author)
    expected = write_lora(tmp_path / "clean.safetensors", tensors)
    norms = {"diffusion_model.blocks.0.norm3.diff": torch.zeros(24)}
    lora = write_lora(tmp_path / "more.safetensors", tensors | norms)
    holder = holder_of(wan)
    (note,) = holder.use((lora,))
    assert note.startswith("The LoRA more also changes what is no layer (1 entries)")
    made = velocity(wan)
    holder.use((expected,))
    assert torch.equal(velocity(wan), made)


def test_biases_are_added(wan: torch.nn.Module, tmp_path: Path) -> None:
    """Diffusers needs them of all layers or of none; here those that are missing are 0."""
    names = {f"diffusion_model.{theirs}.diff_b": rows for theirs, rows, _ in spelled.WAN.values()}
    some = {name: torch.full((rows,), 0.2) for name, rows in names.items() if ".q." in name}
    every = {name: torch.zeros(rows) for name, rows in names.items()} | some
    tensors = wan_lora(spelled.author)
    check(wan, write_lora(tmp_path / "lora.safetensors", tensors | every))
    expected = velocity_with(wan, write_lora(tmp_path / "all.safetensors", tensors | every))
    assert torch.equal(
        velocity_with(wan, write_lora(tmp_path / "few.safetensors", tensors | some)), expected
    )
    assert not torch.equal(
        velocity_with(wan, write_lora(tmp_path / "none.safetensors", tensors)), expected
    )


def test_layers_of_different_ranks_count_as_their_products(
    hunyuan: torch.nn.Module, tmp_path: Path
) -> None:
    """Against the weights with each product added; `proj_out` is the end of other names, too."""
    layers = {
        "proj_out": 2, "single_transformer_blocks.0.proj_out": 4,
        "transformer_blocks.1.attn.to_q": 1, "single_transformer_blocks.1.proj_out": 3,
    }
    plain, tensors = velocity(hunyuan), {}
    torch.manual_seed(0)
    summed = tiny_hunyuan().eval().requires_grad_(requires_grad=False)
    for name, rank in layers.items():
        layer = summed.get_submodule(name)
        down, up = pair(name, *layer.weight.shape, rank)
        tensors |= spelled.diffusers(name, down, up)
        layer.weight += 0.6 * up @ down
    made = velocity_with(hunyuan, write_lora(tmp_path / "lora.safetensors", tensors, 0.6))
    assert not torch.allclose(made, plain, atol=1e-3)
    torch.testing.assert_close(made, velocity(summed), rtol=1e-5, atol=1e-5)


def test_only_what_changes_the_first_projection_counts_for_the_memory(
    wan: torch.nn.Module, tmp_path: Path
) -> None:
    down, up = torch.randn(2, 16, 1, 2, 2), torch.randn(24, 2, 1, 1, 1)
    one = write_lora(tmp_path / "1.safetensors", spelled.author("patch_embedding", down, up), 0.5)
    other = write_lora(tmp_path / "2.safetensors", wan_lora(spelled.author))
    backbone = adapt(wan)
    holder, plain = LoraHolder(wan, backbone.embedding, CPU), backbone.embed_low(NOISY)
    holder.use((other,))
    assert holder.of_embedding == ""
    assert torch.equal(backbone.embed_low(NOISY), plain)
    holder.use((other, one))
    assert holder.of_embedding == f"{one.digest}*0.5"
    seen = backbone.embed_low(NOISY)
    assert not torch.allclose(seen, plain, atol=1e-2)
    delta = torch.einsum("or,rixyz->oixyz", up.flatten(1), down) * 0.5
    layer = backbone.transformer.patch_embedding
    expected = functional.conv3d(NOISY, layer.weight + delta, layer.bias, stride=(1, 2, 2))
    torch.testing.assert_close(seen, expected, rtol=1e-5, atol=1e-5)
    holder.use(())
    assert holder.of_embedding == ""
    assert torch.equal(backbone.embed_low(NOISY), plain)


BROKEN = {
    "garbage": b"no tensors at all",
    "a pickle": b"\x80\x04\x95\x0c\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94.",
    "empty": b"",
    "a header that lies": (1 << 40).to_bytes(8, "little") + b"{}",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_files_that_are_none_are_refused(
    wan: torch.nn.Module, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "bad.safetensors"
    file.write_bytes(content)
    assert "The LoRA bad cannot be read. " in refusal(wan, lora_file(file))


def with_first(change: Tensor) -> dict[str, Tensor]:
    tensors = wan_lora(spelled.author)
    return {**tensors, next(iter(tensors)): change}


UNFIT = {
    "numbers that are none": with_first(torch.full((4, 24), torch.nan)),
    "It was made for a larger or smaller model": with_first(torch.zeros(4, 48)),
    "has rank 400": dict(zip(
        list(wan_lora(spelled.author))[:2], pair("huge", 24, 24, 400), strict=True)),
    "is missing": dict(list(wan_lora(spelled.author).items())[1:]),
    "made for another model": hunyuan_lora(spelled.author),
    " twice": {
        **wan_lora(spelled.author), **wan_lora(spelled.diffusers, ours=True)},
    "LoHa, LoKr": {"lora_unet_blocks_0_self_attn_q.lokr_w1": torch.zeros(2, 2)},
    "text encoder": {"lora_te_layers_0.lora_down.weight": torch.zeros(2, 2)},
    "It is no LoRA": {"model.weight": torch.zeros(2, 2)},
    "another size": {**wan_lora(spelled.author),
                     "diffusion_model.blocks.0.self_attn.q.alpha": torch.zeros(2)},
}  # fmt: skip


@pytest.mark.parametrize("words", UNFIT)
def test_what_does_not_fit_is_refused_in_words_and_leaves_nothing(
    wan: torch.nn.Module, tmp_path: Path, words: str
) -> None:
    good = write_lora(tmp_path / "good.safetensors", wan_lora(spelled.author))
    bad = write_lora(tmp_path / "bad.safetensors", UNFIT[words])
    said = refusal(wan, good, bad)
    assert words in said
    assert said.startswith("The LoRA bad cannot be used. It ")
    assert said.endswith("choose a LoRA that was made for this model.")


def test_a_file_that_was_changed_is_refused(wan: torch.nn.Module, tmp_path: Path) -> None:
    lora = write_lora(tmp_path / "bad.safetensors", wan_lora(spelled.author))
    write_lora(tmp_path / "bad.safetensors", wan_lora(spelled.author, "other"))
    assert "Its file was changed since it was added" in refusal(wan, lora)


def refusal(transformer: torch.nn.Module, *loras: LoraFile) -> str:
    """Why LoRAs are refused; the transformer is as before then, and can have others."""
    plain, weights, holder = velocity(transformer), weights_of(transformer), holder_of(transformer)
    with pytest.raises(LoraError) as refused:
        holder.use(loras)
    assert_as_before(transformer, weights)
    assert torch.equal(velocity(transformer), plain)
    return refused.value.sentence()


def test_the_transformer_alone_keeps_their_numbers(wan: torch.nn.Module, tmp_path: Path) -> None:
    holder = holder_of(wan)
    holder.use((write_lora(tmp_path / "a.safetensors", wan_lora(spelled.author)),))
    assert [fitted.tensors for fitted in holder._held.values()] == [{}]
