#!/usr/bin/env bash
# A self-extracting installer of a bundle that needs no root: run.sh [slim] writes
# dist/throughline[-slim]-VERSION-linux.run. Unpacking takes gzip, which is on every system, or xz for
# Slim.
set -euo pipefail
cd "$(dirname -- "$0")/../.."
began=$(date +%s)
installers/tools.sh makeself:makeself
bundle=$(installers/bundled.sh "${1:-}")
name=${bundle#dist/}
source installers/reproducible.sh

stage=build/run/$name
rm -rf "$stage"
mkdir -p "$stage"
installers/linux/copy.sh "$bundle" "$stage/program"
installers/linux/share.sh "$stage/share"
install -m755 installers/linux/install.sh installers/linux/uninstall.sh installers/linux/forget.sh "$stage"
version=$(installers/version.sh)
printf '%s\n' "$version" >"$stage/VERSION"
package=dist/$name-$version-linux.run
compress=--gzip
[[ $name != *-slim ]] || compress=--xz  # small is what it is for
makeself --quiet --nox11 --sha256 $compress --complevel 6 --tar-quietly \
    --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)" \
    "$stage" "$package" "Throughline $version" ./install.sh
rm -rf "$stage"
installers/report.sh "$began" "$package"
