#!/usr/bin/env bash
# An AppImage of a bundle: appimage.sh [slim] [--runtime-file FILE] makes
# dist/NAME-VERSION-x86_64.AppImage. The runtime is fetched once and compared with its SHA-256;
# --runtime-file names one that is there. THROUGHLINE_SIGN_KEY is a GPG key to sign with, beside it.
set -euo pipefail
cd "$(dirname -- "$0")/../.."
source installers/reproducible.sh
began=$(date +%s)
say() { printf '%s\n' "$*" >&2; }

# https://github.com/AppImage/type2-runtime/releases
release=20251108
sha256=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d
url=https://github.com/AppImage/type2-runtime/releases/download/$release/runtime-x86_64

kind="" runtime=""
while (($#)); do
    case $1 in
        slim) kind=slim ;;
        --runtime-file) runtime=${2:?--runtime-file takes a file}; shift ;;
        *) say "Usage: $0 [slim] [--runtime-file FILE]"; exit 2 ;;
    esac
    shift
done
is_the_runtime() {
    printf '%s  %s\n' "$sha256" "$runtime" | sha256sum --check --status && return
    say "$runtime is not the runtime $release: its SHA-256 is not $sha256."
    say "Nothing was made. Delete it and try again; if it differs again, do not use it."
    exit 1
}
[[ -z $runtime ]] || is_the_runtime
installers/tools.sh mksquashfs:squashfs-tools
bundle=$(installers/bundled.sh "$kind")
name=${bundle#dist/}

dir=build/appimage/$name.AppDir
rm -rf "$dir"
mkdir -p "$dir/usr"
installers/linux/copy.sh "$bundle" "$dir/usr/throughline"
installers/linux/share.sh "$dir/usr/share"
cp "$dir/usr/share/applications/throughline.desktop" "$dir/"
cp "$dir/usr/share/icons/hicolor/256x256/apps/throughline.png" "$dir/throughline.png"
ln -s throughline.png "$dir/.DirIcon"
cat >"$dir/AppRun" <<'END'
#!/bin/sh
# The program itself finds its worker and resources beside it.
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/throughline/throughline" "$@"
END
chmod 755 "$dir/AppRun"

image=build/appimage/$name.squashfs
rm -f "$image"
env -u SOURCE_DATE_EPOCH mksquashfs "$dir" "$image" -root-owned -noappend -quiet -no-progress \
    -comp zstd -Xcompression-level 15 -all-time "$SOURCE_DATE_EPOCH" -mkfs-time "$SOURCE_DATE_EPOCH"
rm -rf "$dir"

if [[ -z $runtime ]]; then
    runtime=build/appimage/runtime-$release
    if [[ ! -f $runtime ]]; then
        curl --fail --silent --show-error --location --output "$runtime.part" "$url" || {
            rm -f "$runtime.part"
            say "The runtime could not be fetched from $url."
            say "$image is whole; fetch the runtime elsewhere and name it with --runtime-file."
            exit 1
        }
        mv "$runtime.part" "$runtime"
    fi
fi
is_the_runtime

version=$(installers/version.sh)
out=dist/$name-$version-x86_64.AppImage
cat "$runtime" "$image" >"$out.part"
chmod 755 "$out.part"
mv "$out.part" "$out"
rm -f "$image"
if [[ -n ${THROUGHLINE_SIGN_KEY:-} ]]; then
    gpg --batch --yes --local-user "$THROUGHLINE_SIGN_KEY" --armor --detach-sign "$out"
else
    say "THROUGHLINE_SIGN_KEY is not set, so there is no signature beside it."
fi
installers/report.sh "$began" "$out"
