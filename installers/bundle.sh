#!/usr/bin/env bash
# The program as a folder that needs no Python: bundle.sh [slim] makes dist/throughline (editor,
# worker, torch for CPUs, Animatic) or dist/throughline-slim (the editor alone, which makes an
# engine environment on the user's machine). Says how large it is and how long it took.
set -euo pipefail
cd "$(dirname -- "$0")/.."

kind=${1:-full}
name=throughline
[[ $kind != slim ]] || name=throughline-slim
began=$(date +%s)
log=build/$name.log

python=$(installers/build_environment.sh)
source installers/reproducible.sh
THROUGHLINE_ICON=$(installers/icon_of_system.sh)
export THROUGHLINE_ICON THROUGHLINE_BUNDLE=$kind

echo "Building dist/$name; this takes some minutes ($log has the details) ..."
rm -rf "dist/$name"
"$python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath "build/$name" \
    installers/pyinstaller/throughline.spec >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    echo "The bundle could not be built; all of what PyInstaller said is in $log." >&2
    exit 1
}
"$python" -m installers.licences "dist/$name/THIRD_PARTY" --bundle "dist/$name"
installers/report.sh "$began" "dist/$name"
