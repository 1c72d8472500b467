import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from generation.backbones.wan import WanBackbone
from generation.errors import WeightsError
from generation.model import load_model, seeded_noise
from generation.model_card import CARD_FILE
from generation.weights import fingerprint
from tests.generation.tiny_decoders import give_tiny_decoder
from tests.generation.tiny_models import CPU, load_tiny, write_animatic

PARTS = {
    "transformer": "diffusion_pytorch_model.safetensors",
    "vae": "diffusion_pytorch_model.safetensors",
    "memory_encoder": "diffusion_pytorch_model.safetensors",
    "text_encoder": "model.safetensors",
}


@pytest.fixture
def folder(animatic_folder: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(animatic_folder, tmp_path / "model"))


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def with_a_wrong_shape(path: Path) -> None:
    tensors = load_file(path)
    name = max(tensors, key=lambda n: tensors[n].numel())
    tensors[name] = tensors[name][:1].contiguous()
    save_file(tensors, path, {"format": "pt"})


def without_a_tensor(path: Path) -> None:
    tensors = load_file(path)
    del tensors[max(tensors, key=lambda n: tensors[n].numel())]
    save_file(tensors, path, {"format": "pt"})


def removed(path: Path) -> None:
    path.unlink()


def of_an_unknown_class(path: Path) -> None:
    config = path.with_name("config.json")
    content = json.loads(config.read_text())
    content |= {"_class_name": "SomethingElse", "architectures": ["SomethingElse"]}
    config.write_text(json.dumps(content))


def without_a_configuration(path: Path) -> None:
    path.with_name("config.json").write_text("{")


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    "damage",
    [
        cut_short,
        with_a_wrong_shape,
        without_a_tensor,
        removed,
        of_an_unknown_class,
        without_a_configuration,
    ],
)
def test_a_damaged_part_is_refused_in_one_sentence(
    folder: Path, part: str, damage: Callable[[Path], None]
) -> None:
    damage(folder / part / PARTS[part])
    with pytest.raises(WeightsError) as caught:
        load_tiny(folder)
    sentence = caught.value.sentence()
    assert part.split("_")[0] in sentence
    assert str(folder) in sentence
    assert "\n" not in sentence
    assert sentence.endswith("; get the model again.")


@pytest.mark.parametrize("part", ["transformer", "vae", "text_encoder", "tokenizer"])
def test_a_missing_part_is_refused(folder: Path, part: str) -> None:
    shutil.rmtree(folder / part)
    with pytest.raises(WeightsError):
        load_tiny(folder)


@pytest.mark.parametrize("card", [None, "{", '{"name": "no grid"}'])
def test_a_folder_without_a_card_is_refused(folder: Path, card: str | None) -> None:
    path = folder / "throughline.json"
    path.unlink()
    if card is not None:
        path.write_text(card)
    with pytest.raises(WeightsError, match="model"):
        load_tiny(folder)


@pytest.mark.parametrize(
    ("part", "entry", "reason"),
    [
        ("memory_encoder", {"inner_dim": 48}, "do not fit"),
        ("transformer", {"num_layers": 1}, "do not fit"),
        ("transformer", {"num_layers": "many"}, "do not fit"),
    ],
)
def test_a_configuration_of_other_weights_is_refused(
    folder: Path, part: str, entry: dict[str, object], reason: str
) -> None:
    path = folder / part / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | entry))
    with pytest.raises(WeightsError, match=reason):
        load_tiny(folder)


def test_parts_that_do_not_fit_each_other_are_refused(folder: Path) -> None:
    path = folder / "throughline.json"
    card = json.loads(path.read_text())
    card["grid"]["stride"] = 8
    path.write_text(json.dumps(card))
    with pytest.raises(WeightsError, match="the frame grid has 4, not 8"):
        load_tiny(folder)


@pytest.mark.usefixtures("no_network")
def test_a_tiny_decoder_of_other_latents_is_refused(folder: Path) -> None:
    give_tiny_decoder(folder, 48, patch=2)
    with pytest.raises(WeightsError, match="the tiny decoder has 48, not 16"):
        load_tiny(folder)


def test_loading_is_silent_and_local(
    animatic_folder: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    told: list[tuple[str, float]] = []
    model = load_model(animatic_folder, CPU, lambda text, done: told.append((text, done)))
    assert len(model.encoders) == 1
    assert isinstance(model.backbone, WanBackbone)
    assert [done for _, done in told] == sorted(done for _, done in told)
    assert told[-1] == ("Ready", 1.0)
    assert capfd.readouterr() == ("", "")
    assert [record.message for record in caplog.records if record.levelname != "DEBUG"] == []


def test_a_loaded_model_is_ready_to_run_and_not_to_train(animatic_folder: Path) -> None:
    model = load_tiny(animatic_folder)
    assert len(model.encoders) == 1
    for part in (model.text, model.codec, model.backbone, *model.encoders):
        assert isinstance(part, torch.nn.Module)
        assert not any(module.training for module in part.modules() if module is not part)
        assert not any(parameter.requires_grad for parameter in part.parameters())


def test_a_card_without_a_fingerprint_gets_one(folder: Path) -> None:
    path = folder / "throughline.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"weights": ""}))
    assert load_tiny(folder).card.weights == fingerprint(folder)


def test_noise_belongs_to_the_seed_and_the_chunk() -> None:
    shape = (1, 16, 2, 2, 4)
    noise = seeded_noise(shape, 7, 0, CPU)
    assert torch.equal(noise, seeded_noise(shape, 7, 0, CPU))
    assert not torch.equal(noise, seeded_noise(shape, 7, 1, CPU))
    assert not torch.equal(noise, seeded_noise(shape, 8, 0, CPU))
    seeded_noise(shape, 2**63 - 1, 5, CPU)


@pytest.mark.parametrize(("memory", "wrong"), [("last 4", None), ("last 4", 5), ("2x2x2", 4)])
def test_a_card_that_says_otherwise_how_far_the_memory_looks_back_is_refused(
    memory: str, wrong: int | None, tmp_path: Path
) -> None:
    """The editor plans by the card what the worker reads by the encoder."""
    folder = write_animatic(tmp_path / "tiny", memory=memory)
    right = 4 if memory == "last 4" else None
    card = json.loads((folder / CARD_FILE).read_text())
    for reach in (wrong, right):
        card["memory"] = {"encoders": [[8, 1]], "budget": 99, "reach": reach}
        (folder / CARD_FILE).write_text(json.dumps(card))
        if reach == right:
            assert load_tiny(folder).card.memory is not None
        else:
            with pytest.raises(WeightsError, match="how far its memory looks back: publish it"):
                load_tiny(folder)
