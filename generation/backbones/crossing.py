"""Cross-attention from the memory encoder's last hidden state into the transformer's blocks.

An extension of the paper (arXiv 2512.23851, table 3), beside the context tokens: after each block,
noisy tokens read what the encoder knew before its projection to their width.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn
from torch.nn import functional

from generation.saved_module import SavedModule

if TYPE_CHECKING:
    from collections.abc import Callable

KeysValues = tuple[Tensor, Tensor]


class MemoryCrossing(SavedModule):
    """One attention for each block; it begins silent.

    What it reads, queries and keys are normalised, without weights of their own, as Wan's queries
    and keys are (diffusers' `rms_norm_across_heads`): so it tells tokens apart from the start.

    Args:
        inner_dim: the transformer's inner width `d`.
        hidden_dim: width `e` of the encoder's last hidden state.
        heads: the transformer's, as its rotary tables turn these queries and keys, too.
        layers: its blocks.
    """

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(
        self, inner_dim: int = 1536, hidden_dim: int = 512, heads: int = 12, layers: int = 30
    ) -> None:
        super().__init__()
        self.to_query = _layers(inner_dim, inner_dim, layers)
        self.to_key_value = _layers(hidden_dim, 2 * inner_dim, layers)
        self.to_out = _layers(inner_dim, inner_dim, layers)
        for layer in self.to_out:
            nn.init.zeros_(cast("nn.Linear", layer).weight)
            nn.init.zeros_(cast("nn.Linear", layer).bias)

    def read_hidden(self, hidden: Tensor, turn: Callable[[Tensor], Tensor]) -> list[KeysValues]:
        """Keys and values `[b heads m d/heads]` for each block, of hidden states `[b m e]`.

        `turn` splits `[b m d]` into heads and turns them by their positions.
        """
        normed, read = functional.layer_norm(hidden, hidden.shape[-1:]), []
        for layer in self.to_key_value:
            key, value = layer(normed).chunk(2, dim=-1)
            read.append((turn(functional.rms_norm(key, key.shape[-1:])), self._split(value)))
        return read

    def advance(
        self, number: int, tokens: Tensor, turn: Callable[[Tensor], Tensor], read: KeysValues,
        present: Tensor | None,
    ) -> Tensor:
        """Noisy tokens `[b n d]` behind block `number`, with what they read added.

        Runs of the batch share keys and values that are of fewer samples. `present` `[b m]` says
        what may be read; who may read nothing stays as it is.
        """
        normed = functional.layer_norm(tokens, tokens.shape[-1:])
        query = self.to_query[number](normed)
        query = turn(functional.rms_norm(query, query.shape[-1:]))
        key, value = (t.repeat_interleave(len(tokens) // len(t), dim=0) for t in read)
        mask = None
        if present is not None:
            mask = (present | ~present.any(dim=1, keepdim=True))[:, None, None]
        found = functional.scaled_dot_product_attention(query, key, value, mask)
        added = self.to_out[number](found.transpose(1, 2).flatten(2))
        if present is not None:
            added = added * present.any(dim=1)[:, None, None]
        return cast("Tensor", tokens + added)

    def _split(self, flat: Tensor) -> Tensor:
        return flat.reshape(*flat.shape[:2], self.config["heads"], -1).transpose(1, 2)


def _layers(wide: int, out: int, count: int) -> nn.ModuleList:
    return nn.ModuleList(nn.Linear(wide, out) for _ in range(count))
