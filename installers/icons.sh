#!/usr/bin/env bash
# Draws build/icons, and prints the file that this system's programs take, if any.
set -euo pipefail
cd "$(dirname -- "$0")/.."

python=$(installers/build_environment.sh)
"$python" -m installers.icons
case "$(uname -s)" in
    Darwin) echo "$PWD/build/icons/throughline.icns" ;;
    MINGW* | MSYS*) cygpath -m "$PWD/build/icons/throughline.ico" ;;
esac
