"""LoRA files that only their headers are read of; the fake worker reads none."""

import json
from pathlib import Path

NAMES = ("diffusion_model.blocks.0.self_attn.q.lora_A.weight",
         "diffusion_model.blocks.0.self_attn.q.lora_B.weight")  # fmt: skip


def write_lora(
    file: Path, *, names: tuple[str, ...] = NAMES, fill: int = 0, **metadata: object
) -> Path:
    """A file with tensors of two numbers each; `fill` tells files apart."""
    texts = {k: v if isinstance(v, str) else json.dumps(v) for k, v in metadata.items()}
    entries: dict[str, object] = {"__metadata__": texts} if texts else {}
    for number, name in enumerate(names):
        offsets = [8 * number, 8 * number + 8]
        entries[name] = {"dtype": "F32", "shape": [1, 2], "data_offsets": offsets}
    header = json.dumps(entries).encode()
    data = bytes([fill]) * 8 * len(names)
    file.write_bytes(len(header).to_bytes(8, "little") + header + data)
    return file
