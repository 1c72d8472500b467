#!/usr/bin/env bash
# Makes sure that the shared libraries which the Python packages need are there.
# As root on a system with apt they are installed; otherwise the exact command is printed.
# Ends with 1 only where Throughline cannot work without what is missing.
set -euo pipefail

# library:package. The first list is always needed, the second for a window under X11.
core=(
    libGL.so.1:libgl1
    libEGL.so.1:libegl1
    libglib-2.0.so.0:libglib2.0-0
    libxkbcommon.so.0:libxkbcommon0
    libfontconfig.so.1:libfontconfig1
    libdbus-1.so.3:libdbus-1-3
)
window=(
    libxkbcommon-x11.so.0:libxkbcommon-x11-0
    libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4
    libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-shape.so.0:libxcb-shape0
)

say() { printf '%s\n' "$*" >&2; }

# Put into the array `missing` the entries whose library the linker does not know.
find_missing() {
    local known entry
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null) || {
        say "The shared libraries of this system cannot be listed; going on without a check."
        exit 0
    }
    missing=()
    for entry in "$@"; do
        [[ $known == *"${entry%%:*} "* ]] || missing+=("$entry")
    done
}

packages_of() { printf '%s\n' "${@#*:}"; }
names_of() { local IFS=, names; names=("${@%%:*}"); printf '%s' "${names[*]}" | sed 's/,/, /g'; }

[[ $(uname -s) == Linux ]] || exit 0  # the wheels for macOS bring all that they need

here=$(dirname -- "$0")
find_missing "${core[@]}" "${window[@]}"
"$here/find_python.sh" >/dev/null || missing+=("Python 3.11 or later with venv":python3-venv)
((${#missing[@]})) || exit 0
mapfile -t wanted < <(packages_of "${missing[@]}")

"$here/packages.sh" "$(names_of "${missing[@]}")" "${wanted[@]}"

find_missing "${core[@]}"
if ((${#missing[@]})); then
    say "Throughline cannot go on without $(names_of "${missing[@]}")."
    exit 1
fi
find_missing "${window[@]}"
if ((${#missing[@]})); then
    say "Without $(names_of "${missing[@]}") the window does not open under X11; all else works."
fi
