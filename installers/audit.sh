#!/usr/bin/env bash
# A software bill of materials (out/sbom.cdx.json), and the known holes of what is installed.
# The two tools have an environment of their own, so that they are not counted as ours.
# Ends with 1 where a hole is known; what cannot be looked up without a network is said.
set -euo pipefail
cd "$(dirname -- "$0")/.."

python=$PWD/.venv/bin/python
tools=build/audit
mkdir -p out build
if [[ ! -x $tools/bin/pip-audit || ! -x $tools/bin/cyclonedx-py ]]; then
    "$python" -m venv --clear "$tools"
    "$tools/bin/python" -m pip install --quiet --disable-pip-version-check pip-audit cyclonedx-bom || {
        rm -rf "$tools"
        echo "pip-audit and cyclonedx-bom cannot be had: known holes were NOT looked for." >&2
        exit 0
    }
fi

"$tools/bin/cyclonedx-py" environment "$python" --output-format JSON -o out/sbom.cdx.json
rm -f out/audit.json  # of another day
packages=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
"$tools/bin/pip-audit" --path "$packages" --format json --output out/audit.json \
    --progress-spinner off >/dev/null 2>out/audit.txt || true
"$python" -m tests.audit out/sbom.cdx.json out/audit.json out/audit.txt
