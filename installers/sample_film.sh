#!/usr/bin/env bash
# Makes the film that the first page plays, again: Animatic draws it and it is packed.
set -euo pipefail
cd "$(dirname -- "$0")/.."

throughline="${PYTHON:-.venv/bin/python} -P -m app.cli"
board=resources/samples/first_film.txt
packed=resources/samples/first_film.throughline.zip
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export THROUGHLINE_HOME=$work/home
project=$work/film.throughline

$throughline new "$project" --from "$board"
$throughline project "$project" --title "The old woman and the cat"
for shot in 1 2 3 4 5; do # the same seeds give the same pictures
    $throughline edit "$project" "$shot" --seed "${SEED:-4}$shot"
done
$throughline generate "$project"
$throughline pack "$project" "$work/film.throughline.zip"
mv "$work/film.throughline.zip" "$packed"
$throughline export "$project" "${1:-$work/film.mp4}"
