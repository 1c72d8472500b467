#!/usr/bin/env bash
# The program as a folder that needs no Python: bundle.sh [slim] makes dist/throughline (editor,
# worker, torch for CPUs, Animatic) or dist/throughline-slim (the editor alone, which makes an
# engine environment on the user's machine). Says how large it is and how long it took.
set -euo pipefail
cd "$(dirname -- "$0")/.."

kind=${1:-full}
name=throughline words=Throughline
[[ $kind != slim ]] || name=throughline-slim words="Throughline Slim"
began=$(date +%s)
log=build/$name.log

[[ $(uname -s) != Linux ]] || installers/tools.sh objdump:binutils strip:binutils
python=$(installers/build_environment.sh)
source installers/reproducible.sh
THROUGHLINE_ICON=$(installers/icons.sh)
export THROUGHLINE_ICON THROUGHLINE_BUNDLE=$kind THROUGHLINE_FACTS=$PWD/build/$name/build.json
"$python" -m installers.build_facts "$THROUGHLINE_FACTS" --kind "$words"

echo "Building dist/$name; this takes some minutes ($log has the details) ..."
rm -rf "dist/$name"
"$python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath "build/$name" \
    installers/pyinstaller/throughline.spec >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    echo "The bundle could not be built; all of what PyInstaller said is in $log." >&2
    exit 1
}
if [[ $(uname -s) == Linux ]]; then  # names that nobody looks up, a fifth of the largest ones
    find "dist/$name/_internal" \( -name 'libpython3*.so*' -o -name libtorch_cpu.so \) \
        -exec strip --strip-unneeded {} +
fi
"$python" -m installers.licences "dist/$name/THIRD_PARTY" --bundle "dist/$name"
installers/report.sh "$began" "dist/$name"
