#!/bin/sh
# Takes away what the installer put here: uninstall [--settings]. Projects stay; with --settings,
# what the program kept for you (settings, logs, caches, fetched models) goes as well.
set -eu

place=$(cd "$(dirname "$0")" && pwd -P)
prefix=${place%/lib/throughline}
if [ "$prefix" = "$place" ] || [ ! -f "$place/installed" ]; then
    echo "$place is no folder of an installed Throughline; nothing was taken away." >&2
    exit 1
fi
for link in /proc/[0-9]*/exe; do
    case $(readlink "$link" 2>/dev/null) in
        "$place"/*) echo "Throughline is running; nothing was taken away. Close it, then start this again." >&2; exit 1 ;;
    esac
done
case ${1:-} in
    --settings) sh "$place/forget.sh" ;;
    "") ;;
    *) echo "Usage: $0 [--settings]" >&2; exit 2 ;;
esac
while IFS= read -r file; do
    rm -f -- "$file"
done <"$place/installed"
[ "$(readlink "$prefix/bin/throughline" 2>/dev/null)" != "$place/throughline" ] || rm -f -- "$prefix/bin/throughline"
share=$prefix/share
if ! ls "$share/mime/packages"/*.xml >/dev/null 2>&1 && grep -qx "$share/mime" "$place/made"; then
    rm -rf -- "$share/mime"
else
    update-mime-database "$share/mime" >/dev/null 2>&1 || true
fi
if ls "$share/applications"/*.desktop >/dev/null 2>&1; then
    update-desktop-database "$share/applications" 2>/dev/null || true
else
    rm -f -- "$share/applications/mimeinfo.cache"
fi

made=$(cat "$place/made")
rm -rf -- "$place"
printf '%s\n' "$made" | while IFS= read -r folder; do
    [ -z "$folder" ] || rmdir -- "$folder" 2>/dev/null || true
done
echo "Throughline was taken away from $prefix. Your projects are where they were."
