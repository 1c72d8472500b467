#!/bin/sh
# Puts the program in place: install.sh [--prefix DIR] [--help]. Without root, below ~/.local; as
# root, below /usr/local. A version that is there is replaced when the new one is whole.
set -eu
umask 022  # makeself has one that lets in nobody else

say() { printf '%s\n' "$*"; }
fail() { say "Throughline was not installed: $1" >&2; say "$2" >&2; exit 1; }
usage="Usage: $0 [--prefix DIR]
Installs Throughline for you alone, below ~/.local (as root: for all, below /usr/local).
Nothing else is changed. DIR/lib/throughline/uninstall takes it away again."

prefix=$HOME/.local
[ "$(id -u)" -ne 0 ] || prefix=/usr/local
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder." "$usage"; prefix=$2; shift ;;
        --prefix=*) prefix=${1#*=} ;;
        --help | -h) say "$usage"; exit 0 ;;
        *) fail "$1 is not known." "$usage" ;;
    esac
    shift
done
case $prefix in /*) ;; *) prefix=${USER_PWD:-$PWD}/$prefix ;; esac
prefix=$(readlink -m -- "$prefix")  # as the kernel names it: what runs and what is linked is compared
here=$(cd "$(dirname "$0")" && pwd)
place=$prefix/lib/throughline
below() { while IFS= read -r path; do printf '%s\n' "$1${path#.}"; done; }

# The folders that are not there yet: these alone are taken away again.
made=$(
    { cd "$here/share" && find . -type d | below "$prefix/share" && printf '%s\n' "$prefix" "$prefix/lib" "$prefix/bin"; } |
        while IFS= read -r folder; do [ -d "$folder" ] || printf '%s\n' "$folder"; done
)
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share" 2>/dev/null ||
    fail "$prefix cannot be written." "Nothing was changed. Name another folder with --prefix DIR."
needed=$(du -sk "$here/program" | cut -f1)
free=$(df -Pk "$prefix/lib" | awk 'NR == 2 { print $4 }')
[ "$free" -gt "$((needed + 50000))" ] ||
    fail "$((needed / 1024)) MB are needed in $prefix, and $((free / 1024)) MB are free." \
        "Nothing was changed. Make room, or name another drive with --prefix DIR."
for link in /proc/[0-9]*/exe; do
    case $(readlink "$link" 2>/dev/null) in
        "$place"/*) fail "it is running from $place." "Nothing was changed. Close it, then start this again." ;;
    esac
done

say "Installing Throughline $(cat "$here/VERSION") in $prefix ..."
rm -rf "$place.new"
trap 'rm -rf "$place.new"; [ -e "$place" ] || [ ! -e "$place.old" ] || mv "$place.old" "$place"' EXIT
trap 'exit 1' INT TERM HUP
cp -R "$here/program" "$place.new" && cp "$here/forget.sh" "$here/VERSION" "$place.new" &&
    cp "$here/uninstall.sh" "$place.new/uninstall" ||
    fail "the disk did not take it." "What was there before is as it was."
(cd "$here/share" && find . -type f) | below "$prefix/share" >"$place.new/installed"
older=$(cat "$place/installed" 2>/dev/null || true)
{ printf '%s\n' "$made"; cat "$place/made" 2>/dev/null || true; } | sed '/^$/d' | sort -ru >"$place.new/made"
if [ -e "$place" ]; then
    rm -rf "$place.old"
    mv "$place" "$place.old"
fi
mv "$place.new" "$place"
rm -rf "$place.old"
printf '%s\n' "$older" | grep -Fxv -f "$place/installed" | while IFS= read -r file; do rm -f -- "$file"; done
desktop=applications/throughline.desktop
# In quotes of a desktop entry these have a meaning: https://specifications.freedesktop.org/desktop-entry
program=$(printf '%s\n' "$place/throughline" | sed 's/["`$]/\\\\&/g; s/%/%%/g')
cp -R "$here/share/." "$prefix/share/" && ln -sf "$place/throughline" "$prefix/bin/throughline" &&
    PROGRAM=$program awk '/^Exec=throughline/ { $0 = "Exec=\"" ENVIRON["PROGRAM"] "\"" substr($0, 17) } { print }' \
        "$here/share/$desktop" >"$prefix/share/$desktop" ||
    fail "$prefix could not be written to its end." "The program is in $place, but not in the menu. Make room, then start this again."
update-desktop-database "$prefix/share/applications" 2>/dev/null || true
update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true

say "Done. Start it from the menu, or with: $prefix/bin/throughline"
case :$PATH: in
    *":$prefix/bin:"*) ;;
    *) say "($prefix/bin is not on your PATH.)" ;;
esac
say "$place/uninstall takes it away; your projects stay."
