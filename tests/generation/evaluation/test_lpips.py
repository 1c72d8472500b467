"""LPIPS against the reference implementation, and as a user gets it from a file of weights."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from generation.evaluation.__main__ import main
from generation.evaluation.lpips import Lpips, LpipsError, check_size, load_lpips, tensor_shapes
from generation.evaluation.retrieval import KINDS, Retrieved
from generation.evaluation.retrieval_table import retrieval_figures, retrieval_lines

CPU = torch.device("cpu")
REFERENCE = {8: 0.004234824795275927, 40: 0.07644026726484299, 120: 0.35531526803970337}
"""What lpips 0.1.4 (`LPIPS(net="alex")`) gives for `weights(7)` and noise of so many levels."""


def weights(seed: int) -> dict[str, torch.Tensor]:
    """In the reference's order: kernel (He), bias and linear layer of each depth."""
    generator = torch.Generator().manual_seed(seed)
    tensors: dict[str, torch.Tensor] = {}
    for name, shape in tensor_shapes().items():
        if name.startswith("lin"):
            tensors[name] = torch.rand(*shape, generator=generator)
        elif name.endswith("bias"):
            tensors[name] = torch.randn(*shape, generator=generator) * 0.1
        else:
            inputs = shape[1] * shape[2] * shape[3]
            tensors[name] = torch.randn(*shape, generator=generator) * (2 / inputs) ** 0.5
    return tensors


def picture(height: int = 64, width: int = 128) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (1, height, width, 3), dtype=np.uint8)


def noisy(pictures: np.ndarray, levels: int) -> np.ndarray:
    noise = np.random.default_rng(1).integers(-levels, levels + 1, pictures.shape)
    return np.clip(pictures.astype(int) + noise, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lpips") / "lpips.safetensors"
    save_file({**weights(7), "scaling_layer.shift": torch.zeros(1)}, path)
    return path


@pytest.mark.parametrize("levels", REFERENCE)
def test_it_measures_what_the_reference_measures(file: Path, levels: int) -> None:
    measured = load_lpips(file, CPU)(noisy(picture(), levels), picture())
    assert measured == pytest.approx(REFERENCE[levels], rel=1e-4)


def test_the_same_is_zero_and_many_are_their_mean() -> None:
    lpips = Lpips(weights(3))
    small = picture(31, 40)
    assert lpips(small, small) == 0
    pair = np.concatenate([noisy(small, 10), noisy(small, 90)])
    apart = [lpips(part[None], small) for part in pair]
    assert 0 < apart[0] < apart[1]
    assert lpips(pair, np.repeat(small, 2, axis=0)) == pytest.approx(np.mean(apart), rel=1e-4)


def test_pictures_that_are_too_small_are_refused_with_their_size() -> None:
    check_size((40, 31))
    with pytest.raises(LpipsError, match="31x31, and the model draws 32x16"):
        check_size((32, 16))


def test_a_wrong_file_names_what_it_lacks(tmp_path: Path) -> None:
    tensors = weights(1)
    del tensors["net.slice5.10.bias"], tensors["lin2.model.1.weight"]
    lacking, other = tmp_path / "lacking.safetensors", tmp_path / "other.safetensors"
    save_file(tensors, lacking)
    with pytest.raises(LpipsError, match=r"lacks 2 tensors.*lin2\.model\.1\.weight, net\.slice5"):
        load_lpips(lacking, CPU)
    save_file({**weights(1), "net.slice1.0.bias": torch.zeros(3)}, other)
    with pytest.raises(LpipsError, match=r"other shapes than LPIPS: net\.slice1\.0\.bias"):
        load_lpips(other, CPU)


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 a pickle of another program"])
def test_a_file_that_is_no_safetensors_file_says_how_to_make_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    path = tmp_path / "alex.pth"
    if content is not None:
        path.write_bytes(content)
    assert main(["retrieval", "--lpips", str(path)]) == 1
    err = capsys.readouterr().err
    assert str(path) in err
    assert "Traceback" not in err
    assert 'save_model(lpips.LPIPS(net="alex"), "lpips.safetensors")' in err


def test_retrieval_of_one_story_has_nothing_to_compare_it_with(
    capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["retrieval", "--stories", "1"])
    assert "at least 2 stories" in capsys.readouterr().err


@pytest.mark.slow
def test_the_table_has_a_column_and_the_figures_a_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    """With the shipped model, which remembers: nothing looks farther from the truth."""
    out = tmp_path / "figures.json"
    words = ("retrieval", "--stories", "2", "--steps", "1", "--json", str(out))
    assert main([*words, "--lpips", str(file)]) == 0
    head, real, *_ = capsys.readouterr().out.splitlines()
    figures = json.loads(out.read_text())
    assert head.split()[:5] == ["memory", "PSNR", "dB", "SSIM", "LPIPS"]
    assert real.split() == [
        "real", *(f"{figures['real'][name]:.{digits}f}" for name, digits in
                  (("psnr", 2), ("ssim", 3), ("lpips", 3)))
    ]
    assert 0 < figures["real"]["lpips"] < figures["none"]["lpips"]


def test_without_weights_the_table_is_as_before() -> None:
    one = dict.fromkeys(KINDS, 1.0)
    plain = [Retrieved(one, one, {}, {})]
    assert retrieval_lines(plain)[0] == "memory      PSNR dB    SSIM   (1 stories)"
    assert retrieval_figures(plain)["real"] == {"psnr": 1, "ssim": 1}
    seen = [Retrieved(one, one, dict.fromkeys(KINDS, looks), {}) for looks in (0.1, 0.3)]
    assert retrieval_lines(seen)[1] == "real           1.00   1.000   0.200"


def test_other_measures_refuse_it(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    with pytest.raises(SystemExit) as left:
        main(["cost", "--lpips", str(file)])
    assert left.value.code == 2
    assert "--lpips goes with the measure retrieval only" in capsys.readouterr().err
