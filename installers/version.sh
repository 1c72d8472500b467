#!/usr/bin/env bash
# Prints the version, which stands in pyproject.toml alone; ends with 1 where it says none.
set -euo pipefail
cd "$(dirname -- "$0")/.."

version=$(sed -n 's/^version = "\([^"]*\)"$/\1/p' pyproject.toml)
[[ -n $version ]] || { echo "pyproject.toml says no version, so nothing can be named by it." >&2; exit 1; }
printf '%s\n' "$version"
