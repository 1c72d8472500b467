#!/usr/bin/env bash
# Opens the editor on the sample storyboard. Without a display: generates and exports it.
set -euo pipefail
cd "$(dirname -- "$0")/.."

throughline=.venv/bin/throughline
board=resources/samples/old_woman_and_cat.txt
project=out/sample.throughline
film=out/sample.mp4

mkdir -p out
[[ -e $project ]] || "$throughline" new "$project" --from "$board"

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname -s) == Darwin ]]; then
    echo "Opening $project ..."
    exec "$throughline" "$project"
fi

echo "There is no display, so the film is made here. The storyboard, $board:"
sed 's/^/    /' "$board"
"$throughline" generate "$project" --all
"$throughline" export "$project" "$film"
echo "The film lies in $PWD/$film"
