#!/usr/bin/env bash
# The installer for Windows: installer.sh [BUNDLE [FOLDER]] compiles NAME-VERSION-windows-setup.exe,
# in dist, from a bundle that was built on Windows (dist/throughline). Without one the script is
# checked with what there is, and the result, in build/windows, is not for use.
# THROUGHLINE_SIGN is a command that signs the file behind it; MACHINE=amd64 a 64-bit installer.
set -euo pipefail
cd "$(dirname -- "$0")/../.."
source installers/reproducible.sh
began=$(date +%s)
say() { printf '%s\n' "$*" >&2; }
native() { if command -v cygpath >/dev/null; then cygpath -m "$1"; else printf '%s\n' "$1"; fi; }

installers/tools.sh makensis:nsis || {
    say "So no installer was made. On Windows: choco install nsis."
    exit 1
}
bundle=${1:-dist/throughline}
[[ -z ${1:-} || -d $1 ]] || { say "There is no bundle in $1, so no installer was made."; exit 1; }
version=$(installers/version.sh)
numbers=$(printf '%s.0.0.0' "${version%%[a-z+-]*}" | cut -d. -f1-4)
work=${2:-build/windows}
icon=${ICON:-build/icons/throughline.ico}
mkdir -p "$work" dist
work=$(cd "$work" && pwd)
options=(-V2 -WX -INPUTCHARSET UTF8 "-DMACHINE=${MACHINE:-x86}")

if [[ -f $bundle/throughline-editor.exe ]]; then
    name=Throughline
    [[ -f $bundle/throughline-worker.exe ]] || name="Throughline Slim"
    short=${name// /-}
    out=${2:+$work}
    out=${out:-$PWD/dist}/${short,,}-$version-windows-setup.exe
    [[ -n ${ICON:-} ]] || installers/icons.sh >/dev/null
    [[ -f $icon ]] || { say "$icon is missing: installers/icons.sh makes it."; exit 1; }
    if [[ -n ${THROUGHLINE_SIGN:-} ]]; then
        for program in "$bundle"/*.exe; do
            MSYS2_ARG_CONV_EXCL='*' eval "$THROUGHLINE_SIGN \"\$program\""  # /fd is no path
        done
        options+=("-DSIGN=$THROUGHLINE_SIGN")
    else
        say "THROUGHLINE_SIGN is not set: Windows will warn of an unknown publisher."
    fi
else
    say "$bundle is not a bundle that was built on Windows."
    say "NOT FOR USE: this only checks that the installer compiles and what it would hold."
    name=Throughline
    out=$work/NOT-FOR-USE-setup.exe
    options+=(-DQUICK)
    if [[ ! -d $bundle ]]; then
        bundle=$work/stand-in
        rm -rf "$bundle"
        mkdir -p "$bundle/_internal/resources"
        for program in throughline throughline-editor throughline-worker; do
            printf 'stand-in\n' >"$bundle/$program.exe"
        done
        cp -R resources/samples "$bundle/_internal/resources/"
    fi
fi
bundle=$(cd "$bundle" && pwd)
[[ ! -f $icon ]] || options+=("-DICON=$(native "$(realpath "$icon")")")

# What lies in the bundle's own folder; below that, folders go as a whole.
{
    printf '!macro InstallFiles\n  File /r "%s"\n!macroend\n!macro Programs\n' \
        "$(native "$bundle")/*"
    (cd "$bundle" && find . -maxdepth 1 -type f -name '*.exe' | sort |
        sed 's|^\./\(.*\)|  !insertmacro Program "\1"|')
    printf '!macroend\n!macro RemoveFiles\n'
    (cd "$bundle" && find . -mindepth 1 -maxdepth 1 -type d | sort |
        sed "s|^\./\(.*\)|  RMDir /r \"\$INSTDIR\\\\\1\"|")
    (cd "$bundle" && find . -mindepth 1 -maxdepth 1 ! -type d | sort |
        sed "s|^\./\(.*\)|  Delete \"\$INSTDIR\\\\\1\"|")
    printf '!macroend\n'
} >"$work/files.nsh"
longest=$(cd "$bundle" && find . | awk '{ if (length > n) n = length } END { print n }')

makensis "${options[@]}" "-DNAME=$name" "-DVERSION=$version" "-DNUMBERS=$numbers" \
    "-DLONGEST_PATH=$longest" "-DOUT=$(native "$out")" "-DLICENCE=$(native "$PWD/LICENSE")" \
    "-DLISTS=$(native "$work/files.nsh")" installers/windows/throughline.nsi
installers/report.sh "$began" "$out"
[[ $out != *NOT-FOR-USE* ]] || say "$out is NOT FOR USE; it was made without a bundle for Windows."
