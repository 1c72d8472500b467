#!/usr/bin/env bash
# Makes .venv and installs Throughline into it, in place: environment.sh [EXTRA]
# Does nothing when pyproject.toml has not changed since the last time.
set -euo pipefail
cd "$(dirname -- "$0")/.."

extra=${1:-}
python=.venv/bin/python

say() { printf '%s\n' "$*" >&2; }

# A link belongs to whoever set it: it is used as it is.
[[ ! -L .venv ]] || exit 0

key=$(printf '%s\n' "$PWD" | cat - pyproject.toml installers/environment.sh | cksum)
is_done() { [[ -f $1 && $(<"$1") == "$key" ]]; }
stamp=.venv/.throughline${extra:+-$extra}
if is_done "$stamp" || { [[ -z $extra ]] && is_done .venv/.throughline-dev; }; then
    exit 0
fi

if ! "$python" -m pip --version >/dev/null 2>&1; then
    base=$(installers/find_python.sh) || {
        say "Throughline needs Python 3.11 or later with its venv module."
        say "Install it, or name it: make PYTHON=/path/to/python3"
        exit 1
    }
    say "Making .venv with $("$base" --version) ..."
    "$base" -m venv --clear .venv
fi
say "Installing the Python packages into .venv; the first time takes some minutes ..."
"$python" -m pip install --quiet --disable-pip-version-check --editable ".${extra:+[$extra]}"
printf '%s\n' "$key" >"$stamp"
