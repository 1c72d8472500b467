#!/usr/bin/env bash
# Writes installers/locks/: what each system's bundle is built of, with hashes. `make locks` does.
# TORCH_INDEX names a folder of wheels to take the CPU build of torch from, instead of PyTorch's
# own index; the file's hash is the same.
set -euo pipefail
cd "$(dirname -- "$0")/.."

tools=build/locks-env
[[ -x $tools/bin/uv ]] || {
    python=$(installers/find_python.sh)
    "$python" -m venv --clear "$tools"
    "$tools/bin/python" -m pip install --quiet --disable-pip-version-check uv==0.13.9 || {
        rm -rf "$tools"
        echo "uv cannot be had, so the locks were left as they are." >&2
        exit 1
    }
}
exec "$tools/bin/python" installers/locks.py "$PWD/$tools/bin/uv"
