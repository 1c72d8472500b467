"""Which attention is used, why, and that one that is installed computes what PyTorch's does."""

import sys
from dataclasses import replace
from types import ModuleType

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from generation.attention_kernels import (
    KERNELS,
    VARIABLE,
    Attention,
    Kernel,
    choose_kernel,
)
from generation.devices import Device
from generation.errors import DeviceError
from tests.generation.tiny_models import CPU

GPU = Device(torch.device("cuda"), torch.bfloat16)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[Tensor]:
    """Both programs, as PyTorch would compute them in their layouts; and what they were given."""
    given: list[Tensor] = []

    def flash_attn_func(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        given.append(q)
        turned = (each.transpose(1, 2) for each in (q, k, v))
        return functional.scaled_dot_product_attention(*turned).transpose(1, 2)

    def sageattn(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        given.append(q)
        return functional.scaled_dot_product_attention(q, k, v)

    for name, call in (("flash_attn", flash_attn_func), ("sageattention", sageattn)):
        module = ModuleType(name)
        setattr(module, call.__name__, call)
        module.__spec__ = sys.__spec__  # what find_spec looks at
        monkeypatch.setitem(sys.modules, name, module)
    return given


def test_pytorchs_own_is_used_where_nothing_else_fits() -> None:
    assert choose_kernel(CPU) == choose_kernel(CPU)
    assert (choose_kernel(CPU).name, choose_kernel(CPU).why) == ("sdpa", "others do not run on cpu")
    assert choose_kernel(GPU).why == "flash_attn is not installed"


def test_flash_is_used_where_it_is_installed_and_sage_only_where_it_is_named(
    installed: list[Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert choose_kernel(GPU).name == "flash"
    assert choose_kernel(CPU).name == "sdpa"
    monkeypatch.setenv(VARIABLE, "sage")
    assert (choose_kernel(GPU).name, choose_kernel(GPU).why) == ("sage", f"{VARIABLE} names it")
    own = choose_kernel(GPU, has_own_pipeline=True)
    assert (own.name, own.why) == ("sdpa", "the model's own pipeline")
    monkeypatch.setenv(VARIABLE, "sdpa")
    assert choose_kernel(GPU).name == "sdpa"


@pytest.mark.parametrize(
    ("asked", "device", "why"),
    [
        ("fast", GPU, "none of sdpa, flash, sage"),
        ("flash", GPU, "flash_attn is not installed"),
        ("sage", GPU, "sageattention is not installed"),
    ],
)
def test_a_wrong_choice_is_refused_in_a_sentence(
    asked: str, device: Device, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, asked)
    with pytest.raises(DeviceError, match=why) as caught:
        choose_kernel(device)
    assert caught.value.sentence().endswith("or name another one.")


def test_what_does_not_run_here_is_refused(
    installed: list[Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "sage")
    with pytest.raises(DeviceError, match="sage, which does not run on cpu"):
        choose_kernel(CPU)


@pytest.mark.parametrize("name", ["flash", "sage"])
def test_a_kernel_computes_the_same_and_leaves_the_rest_to_pytorch(
    name: str, installed: list[Tensor]
) -> None:
    here: Kernel = replace(KERNELS[name], devices=("cpu",))
    attention = Attention()
    attention.use(here)
    query, keys, values = (torch.randn(1, 2, n, 16, dtype=torch.bfloat16) for n in (3, 5, 5))
    own = functional.scaled_dot_product_attention(query, keys, values)
    assert torch.equal(attention(query, keys, values, None), own)
    assert len(installed) == 1
    mask = torch.ones(1, 1, 1, 5, dtype=torch.bool)
    attention(query, keys, values, mask)
    attention(query.float(), keys.float(), values.float(), None)
    wide = torch.randn(1, 2, 3, 2 * here.widest, dtype=torch.bfloat16)
    attention(wide, wide, wide, None)
    assert len(installed) == 1
    attention.use(KERNELS["sdpa"])
    attention(query, keys, values, None)
    assert len(installed) == 1
