"""`make audit`: what was found about the packages, in a few lines; 1 where a hole is known.

Run: python -m tests.audit BILL.json HOLES.json MESSAGES.txt   (installers/audit.sh does)
"""

import json
import sys
from pathlib import Path
from typing import Any


def main(bill: Path, holes: Path, messages: Path) -> int:
    """Tell it all; a package that could not be looked up is never counted as a good one."""
    parts = json.loads(bill.read_text())["components"]
    sys.stdout.write(f"{bill}: {len(parts)} packages\n")
    try:
        packages: list[dict[str, Any]] = json.loads(holes.read_text())["dependencies"]
    except (OSError, ValueError):
        last = (messages.read_text().strip().splitlines() or ["it said nothing"])[-1]
        sys.stdout.write(f"Known holes were NOT looked for; pip-audit: {last}\n")
        return 0
    unknown = [one for one in packages if "skip_reason" in one]
    sys.stdout.write(f"Looked up {len(packages) - len(unknown)} of {len(packages)} packages.\n")
    if unknown:
        sys.stdout.write(f"NOT looked up, the first of them: {unknown[0]['skip_reason']}\n")
    found = [(one, hole) for one in packages for hole in one.get("vulns", ())]
    for package, hole in found:
        mended = ", ".join(hole["fix_versions"]) or "nothing yet"
        sys.stdout.write(
            f"{package['name']} {package['version']}: {hole['id']}, mended in {mended}\n"
        )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*(Path(word) for word in sys.argv[1:4])))
