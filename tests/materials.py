"""`make audit`: what this program is made of, as a CycloneDX 1.5 bill of materials; no network."""

import json
import sys
from importlib import metadata
from pathlib import Path


def bill() -> dict[str, object]:
    """Every package that is installed, with its version and stated licence."""
    parts = {}
    for package in metadata.distributions():
        name, version = package.metadata["Name"], package.version
        licence = (
            package.metadata.get("License-Expression") or package.metadata.get("License") or ""
        )
        part: dict[str, object] = {
            "type": "library", "name": name, "version": version,
            "purl": f"pkg:pypi/{name.lower().replace('_', '-')}@{version}",
        }  # fmt: skip
        if licence and len(licence) < 100:
            part["licenses"] = [{"license": {"name": licence}}]
        parts[name.lower()] = part
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "throughline"}},
        "components": [parts[name] for name in sorted(parts) if name != "throughline"],
    }


if __name__ == "__main__":
    content = bill()
    Path(sys.argv[1]).write_text(json.dumps(content, indent=2))
    sys.stdout.write(f"{sys.argv[1]}: {len(content['components'])} packages\n")  # type: ignore[arg-type]
