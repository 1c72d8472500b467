#!/usr/bin/env bash
# Fills a template: fill.sh TEMPLATE OUT. The version is pyproject.toml's, the date the commit's.
set -euo pipefail
cd "$(dirname -- "$0")/.."
source installers/reproducible.sh

version=$(installers/version.sh)
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%F)
[[ $version == *[a-z]* ]] && kind=development || kind=stable
mkdir -p "$(dirname -- "$2")"
sed "s/@VERSION@/$version/g; s/@DATE@/$day/g; s/@KIND@/$kind/g" "$1" >"$2"
