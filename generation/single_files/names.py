"""What a file calls the weights of a part, and what our classes call them.

Diffusers' own converters rename the layouts of the authors; this finds out which one fits, and
knows the one that they do not: Wan 2.2's autoencoder, whose blocks lie in blocks (0.42).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from diffusers.loaders.single_file_model import SINGLE_FILE_LOADABLE_CLASSES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from torch import Tensor, nn

_FRONTS: Final = ("model.diffusion_model.", "diffusion_model.", "model.model.")
"""What ComfyUI and others put before the names of a transformer."""
_BASES: Final = ("text_model.", "vision_model.", "model.")
"""What transformers puts before them, in some classes and versions."""
_LEFT: Final = {
    *("lm_head.weight", "logit_scale", "text_projection.weight", "visual_projection.weight"),
    *("embeddings.position_ids",),
}
"""Parts of larger models that these were cut from; encoders have no use for them."""
_MISFITS: Final = (KeyError, IndexError, ValueError, RuntimeError, AttributeError, TypeError)
"""What converters raise for files of other models."""
_NESTED: Final = re.compile(r"^(encoder|decoder)\.(down|up)samples\.(\d+)\.\2samples\.(\d+)\.(.+)$")
_IN_RESNETS: Final = {
    **{"residual.0": "norm1", "residual.2": "conv1", "residual.3": "norm2", "residual.6": "conv2"},
    "shortcut": "conv_shortcut",
}


def wanted(shell: nn.Module) -> dict[str, tuple[int, ...]]:
    """The weights of a module, each once, and their shapes."""
    kept = set(shell.state_dict(keep_vars=True))
    both = (*shell.named_parameters(), *shell.named_buffers())
    return {name: tuple(tensor.shape) for name, tensor in both if name in kept}


def fitted(shell: nn.Module, tensors: Mapping[str, Tensor]) -> dict[str, Tensor] | None:
    """The tensors of a file by the names that a module has for them; None where they do not fit.

    Views where it can be: nothing is read here.
    """
    shapes = wanted(shell)
    for found in renamed(shell, tensors):
        if {name: tuple(tensor.shape) for name, tensor in found.items()} == shapes:
            return found
    return None


def renamed(shell: nn.Module, tensors: Mapping[str, Tensor]) -> Iterator[dict[str, Tensor]]:
    """The same in each layout in which the names are those of the module, whatever the shapes."""
    own = wanted(shell).keys()
    tied = shell.state_dict().keys() - own
    for layout in (_bare_named, _converted):
        found = layout(shell, _without_front(tensors))
        found = {name: tensor for name, tensor in found.items() if name not in tied}
        if found.keys() == own:
            yield found


def _without_front(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    front = next((one for one in _FRONTS if all(name.startswith(one) for name in tensors)), "")
    return {name.removeprefix(front): tensor for name, tensor in tensors.items()}


def _bare_named(shell: nn.Module, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """As our libraries name them, whatever stands in front."""
    own = {_bare(name): name for name in shell.state_dict()}
    bare = {_bare(name): tensor for name, tensor in tensors.items()}
    return {own.get(k, k): tensor for k, tensor in bare.items() if k in own or k not in _LEFT}


def _converted(shell: nn.Module, tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """As the authors name them; nothing where that cannot be."""
    known: dict[str, Any] = SINGLE_FILE_LOADABLE_CLASSES
    convert = known.get(type(shell).__name__, {}).get("checkpoint_mapping_fn")
    if convert is None:
        return {}
    try:
        flat = {_unnested(name): tensor for name, tensor in tensors.items()}
        made: dict[str, Tensor] = convert(checkpoint=flat, config={})
    except _MISFITS:
        return {}
    return made


def _unnested(name: str) -> str:
    """A name of Wan 2.2's autoencoder as diffusers has it; any other as it is."""
    found = _NESTED.match(name)
    if found is None:
        return name
    half, way, block, inner, rest = found.groups()
    layer, _, kind = rest.rpartition(".")
    if layer in _IN_RESNETS:
        return f"{half}.{way}_blocks.{block}.resnets.{inner}.{_IN_RESNETS[layer]}.{kind}"
    return f"{half}.{way}_blocks.{block}.{way}sampler.{rest}"


def _bare(name: str) -> str:
    base = next((one for one in _BASES if name.startswith(one)), "")
    return name.removeprefix(base)
