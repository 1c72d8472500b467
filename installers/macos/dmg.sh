#!/usr/bin/env bash
# The disk image for macOS: dmg.sh [slim] makes dist/NAME-VERSION-macos.dmg of dist/NAME.app, which
# installers/bundle.sh builds there. Only on macOS, with Xcode's command line tools.
#   THROUGHLINE_SIGN_AS   the name of a "Developer ID Application" certificate in the keychain
#   THROUGHLINE_NOTARY    a profile of `xcrun notarytool store-credentials`, in the keychain
#                         THROUGHLINE_KEYCHAIN, where that is not the login keychain
# Without the first the program is signed for this machine alone; without the second Gatekeeper
# stops it on others. Both are said. `dmg.sh --plist OUT [slim]` only writes Info.plist.
set -euo pipefail
cd "$(dirname -- "$0")/../.."
source installers/reproducible.sh
began=$(date +%s)
say() { printf '%s\n' "$*" >&2; }

plist=""
if [[ ${1:-} == --plist ]]; then plist=$2; shift 2; fi
name=Throughline identifier=app.throughline.editor
if [[ ${1:-} == slim ]]; then name="Throughline Slim" identifier=app.throughline.editor.slim; fi
version=$(installers/version.sh)
short=$(tr 'A-Z ' 'a-z-' <<<"$name")
app="dist/$name.app"
out=dist/$short-$version-macos.dmg

fill_plist() {
    installers/fill.sh installers/macos/Info.plist "$1"
    sed -i.before "s/@NAME@/$name/g; s/@IDENTIFIER@/$identifier/g" "$1"
    rm "$1.before"
}
if [[ -n $plist ]]; then
    fill_plist "$plist"
    exit 0
fi

need() { command -v "$1" >/dev/null || { say "$1 is missing, so no disk image was made: $2"; exit 1; }; }
[[ $(uname -s) == Darwin ]] || { say "A disk image can only be made on macOS; nothing was changed."; exit 1; }
need codesign "xcode-select --install"
need hdiutil "it comes with macOS"
[[ -d $app ]] || { say "$app is missing: run installers/bundle.sh ${1:-} first."; exit 1; }

fill_plist "$app/Contents/Info.plist"
installers/icons.sh >/dev/null
cp build/icons/throughline.icns "$app/Contents/Resources/throughline.icns"
rm -rf "$app/Contents/Resources/THIRD_PARTY"
cp -R "dist/$short/THIRD_PARTY" "$app/Contents/Resources/THIRD_PARTY"
xattr -cr "$app"

sign_as=${THROUGHLINE_SIGN_AS:--}
[[ $sign_as != - ]] || say "THROUGHLINE_SIGN_AS is not set: signed for this machine alone."
stamp=(--timestamp)
[[ $sign_as != - ]] || stamp=(--timestamp=none)
sign() { codesign --force --options runtime "${stamp[@]}" --sign "$sign_as" "$@"; }
# From the inside out: libraries, then the programs, with what they may do, then the whole.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    while IFS= read -r -d '' file; do sign "$file"; done
for program in "$app"/Contents/MacOS/*; do
    [[ ! -f $program ]] || sign --entitlements installers/macos/entitlements.plist "$program"
done
find "$app/Contents" -type f -perm -u+x ! -name '*.so' ! -name '*.dylib' -not -path '*/MacOS/*' -print0 |
    while IFS= read -r -d '' file; do
        ! file -b "$file" | grep -q Mach-O || sign --entitlements installers/macos/entitlements.plist "$file"
    done
sign --entitlements installers/macos/entitlements.plist "$app"
codesign --verify --strict --deep "$app"

stage=build/dmg/$short
rm -rf "$stage"
mkdir -p "$stage"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -quiet -ov -fs HFS+ -format ULMO -volname "$name $version" -srcfolder "$stage" "$out"
rm -rf "$stage"
[[ $sign_as == - ]] || codesign --timestamp --sign "$sign_as" "$out"

if [[ -n ${THROUGHLINE_NOTARY:-} && $sign_as != - ]]; then
    need xcrun "xcode-select --install"
    say "Apple looks at it now; that takes some minutes ..."
    profile=(--keychain-profile "$THROUGHLINE_NOTARY")
    [[ -z ${THROUGHLINE_KEYCHAIN:-} ]] || profile+=(--keychain "$THROUGHLINE_KEYCHAIN")
    xcrun notarytool submit "$out" "${profile[@]}" --wait || {
        say "Apple did not accept it: 'xcrun notarytool log ID --keychain-profile $THROUGHLINE_NOTARY'"
        say "says why. $out was left, and is not notarised."
        exit 1
    }
    xcrun stapler staple "$out"
    spctl --assess --type open --context context:primary-signature "$out"
else
    say "NOT notarised: on other machines Gatekeeper stops it. It takes THROUGHLINE_SIGN_AS, a"
    say "Developer ID certificate, and THROUGHLINE_NOTARY, a profile of notarytool."
fi
installers/report.sh "$began" "$out"
