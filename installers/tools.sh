#!/usr/bin/env bash
# tools.sh COMMAND:PACKAGE...: makes sure that the programs are there with which bundles and packages
# are made. Ends with 1 where one is still missing, and says so.
set -euo pipefail

missing=()
find_missing() {
    local entry
    missing=()
    for entry in "$@"; do
        command -v "${entry%%:*}" >/dev/null || missing+=("$entry")
    done
}

find_missing "$@"
((${#missing[@]})) || exit 0
"$(dirname -- "$0")/packages.sh" "${missing[*]%%:*}" "${missing[@]#*:}"
find_missing "$@"
((${#missing[@]})) || exit 0
printf 'This cannot go on without: %s.\n' "${missing[*]%%:*}" >&2
exit 1
