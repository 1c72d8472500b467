#!/usr/bin/env bash
# What a desktop reads about the program: share.sh OUT fills OUT/applications, icons, mime,
# metainfo and man, as below /usr/share.
set -euo pipefail
cd "$(dirname -- "$0")/../.."
out=$1
python=$(installers/build_environment.sh)
source installers/reproducible.sh

install -Dm644 installers/linux/throughline.desktop "$out/applications/throughline.desktop"
install -Dm644 installers/linux/throughline.xml "$out/mime/packages/throughline.xml"
installers/fill.sh installers/linux/app.throughline.Throughline.metainfo.xml \
    "$out/metainfo/app.throughline.Throughline.metainfo.xml"
"$python" -m installers.man_page "$out/man/man1/throughline.1"
gzip -9nf "$out/man/man1/throughline.1"

installers/icons.sh >/dev/null
for icon in build/icons/hicolor/*/apps/throughline.png; do
    install -Dm644 "$icon" "$out/icons/${icon#build/icons/}"
done
install -Dm644 resources/icons/throughline.svg "$out/icons/hicolor/scalable/apps/throughline.svg"
