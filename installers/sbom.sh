#!/usr/bin/env bash
# A software bill of materials (CycloneDX) of what a bundle is built of: sbom.sh OUT.cdx.json.
# The tool has an environment of its own, so that it is not counted as ours.
set -euo pipefail
cd "$(dirname -- "$0")/.."

out=$1
python=$(installers/build_environment.sh)
tools=build/sbom-env
tool=$tools/${python#build/bundle-env/}
tool=${tool%/*}
if ! "$tool/cyclonedx-py" --version >/dev/null 2>&1; then
    "$python" -m venv --clear "$tools"
    "$tool/python" -m pip install --quiet --disable-pip-version-check cyclonedx-bom==7.5.0 || {
        rm -rf "$tools"
        echo "cyclonedx-bom cannot be had, so $out was not written." >&2
        exit 1
    }
fi
mkdir -p "$(dirname -- "$out")"
"$tool/cyclonedx-py" environment "$python" --pyproject pyproject.toml --mc-type application \
    --output-reproducible --output-format JSON --output-file "$out"
echo "$out: $(grep -c '"bom-ref"' "$out") entries"
