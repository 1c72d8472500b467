#!/usr/bin/env bash
# A Debian package of a bundle: deb.sh [slim] writes dist/throughline[-slim]_VERSION_amd64.deb.
# The program goes to /opt/throughline; all that a desktop reads, to /usr/share.
set -euo pipefail
cd "$(dirname -- "$0")/../.."
began=$(date +%s)
bundle=$(installers/bundled.sh "${1:-}")
name=${bundle#dist/} other=throughline-slim
what="Storyboard editor with a video model that remembers"
if [[ $name == "$other" ]]; then
    other=throughline
    LEVEL=${LEVEL:-6}  # small is what it is for
    what="$what (without the model's engine)"
fi
source installers/reproducible.sh

root=build/deb/$name
rm -rf "$root"
mkdir -p "$root"/{opt,usr/bin,DEBIAN}
installers/linux/copy.sh "$bundle" "$root/opt/throughline"
ln -s ../../opt/throughline/throughline "$root/usr/bin/throughline"
installers/linux/share.sh "$root/usr/share"
install -Dm644 installers/linux/copyright "$root/usr/share/doc/$name/copyright"
sed -e '/@FORGET@/{r installers/linux/forget.sh' -e 'd}' installers/linux/postrm >"$root/DEBIAN/postrm"
chmod -R u+rwX,go+rX,go-w "$root"
chmod 755 "$root/DEBIAN/postrm"

version=$(installers/version.sh)
cat >"$root/DEBIAN/control" <<END
Package: $name
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The Throughline maintainers <noreply@throughline.invalid>
Installed-Size: $(du -sk --apparent-size "$root" | cut -f1)
Depends: libc6 (>= $(installers/linux/oldest_libc.sh "$bundle")), libegl1, libgl1, fonts-dejavu-core | fonts-noto-core | fonts-freefont-ttf
Recommends: fonts-noto-cjk
Conflicts: $other
Replaces: $other
Section: video
Priority: optional
Description: $what
 A film is written as shots in plain words with times; a video model on this
 machine draws them one after another and remembers all that came before.
 .
 Projects are folders of your own. Removing the package leaves them as they are;
 purging it takes away settings, logs, caches and fetched models, too.
END
package=dist/${name}_${version}_$(dpkg --print-architecture).deb
dpkg-deb --root-owner-group -Zxz -z"${LEVEL:-1}" --build "$root" "$package" >/dev/null
rm -rf "$root"
installers/report.sh "$began" "$package"
