#!/usr/bin/env bash
# Makes build/bundle-env from the lock of this system, with PyInstaller, and prints its Python.
# Does nothing when the locks have not changed since the last time. PYTHON names Python 3.11.
set -euo pipefail
cd "$(dirname -- "$0")/.."

torch_index=https://download.pytorch.org/whl/cpu
environment=build/bundle-env
bin=bin
say() { printf '%s\n' "$*" >&2; }

case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) system=linux-x86_64 ;;
    Darwin-arm64) system=macos-arm64 ;;
    MINGW*-x86_64 | MSYS*-x86_64) system=windows-x86_64 bin=Scripts ;;
    *)
        say "There is no lock for $(uname -s) on $(uname -m), so no bundle can be built here."
        say "installers/locks/ has: Linux and Windows on x86_64, macOS on arm64."
        exit 1
        ;;
esac
lock=installers/locks/$system.txt
tools=installers/locks/$system-build.txt
python=$environment/$bin/python

mkdir -p build
if command -v flock >/dev/null; then # two builds at once make one environment
    exec 9>build/bundle-env.lock
    flock 9
fi
key=$(cat "$lock" "$tools" pyproject.toml installers/build_environment.sh | cksum)
if [[ -f $environment/.throughline && $(<"$environment/.throughline") == "$key" ]]; then
    printf '%s\n' "$python"
    exit 0
fi

base=""
for candidate in ${PYTHON:-} python3.11 python3 python; do
    if "$candidate" -c 'import ensurepip, sys; sys.exit(sys.version_info[:2] != (3, 11))' \
        >/dev/null 2>&1; then
        base=$candidate
        break
    fi
done
[[ -n $base ]] || {
    say "Bundles are built with Python 3.11, for which the locks hold the hashes."
    say "Install it with its venv module, or name it: make bundle PYTHON=/path/to/python3.11"
    exit 1
}

stop() {
    rm -rf "$environment"
    say "The packages could not be installed as $lock has them."
    say "Nothing was built, and $environment was taken away."
    say "If pip says above that hashes do not match, the file is not the one that was locked:"
    say "  - it may have been cut off on its way: run '$base -m pip cache purge' and try again;"
    say "  - a mirror may serve another build: set PIP_INDEX_URL=https://pypi.org/simple;"
    say "  - if it differs there, too, do not build with it. 'make locks' writes the new hash;"
    say "    look at the package and at the difference before you commit that."
    exit 1
}
install() {
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps \
        --only-binary :all: --require-hashes "$@"
}

say "Making $environment with $("$base" --version), from $lock ..."
"$base" -m venv --clear "$environment"
# The CPU build for Linux is not in the package registry, and PyTorch's index has old copies of
# what is: so torch is asked of it alone, where no wheel of it lies at hand.
awk '/^[^ ]/ { on = /^torch==/ } on' "$lock" >build/torch.txt
if grep -q '+cpu' build/torch.txt; then
    install -r build/torch.txt 2>/dev/null ||
        install --index-url "$torch_index" -r build/torch.txt || stop
fi
install -r "$lock" -r "$tools" || stop
"$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation \
    --editable . || stop
printf '%s\n' "$key" >"$environment/.throughline"
printf '%s\n' "$python"
