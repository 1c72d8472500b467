#!/usr/bin/env bash
# The packages of dist on a bare Debian 12, as its users have it: installs the .deb as root and the
# .run as an ordinary user, lets each make a film from the command line and show it in the window,
# takes both away and looks for what is left. Needs root and mmdebstrap. Pictures of the window lie in build/debian/pictures.
set -euo pipefail
cd "$(dirname -- "$0")/../.."
version=$(installers/version.sh)
deb=$PWD/dist/throughline_${version}_$(dpkg --print-architecture).deb
run=$PWD/dist/throughline-$version-linux.run
work=$PWD/build/debian
root=$work/root
say() { printf '%s\n' "$*"; }

[[ -f $deb ]] || installers/linux/deb.sh
[[ -f $run ]] || installers/linux/run.sh
((EUID == 0)) || { say "A bare Debian is made as root: sudo make try-packages"; exit 1; }
installers/tools.sh mmdebstrap:mmdebstrap
mkdir -p "$work/pictures"
if [[ ! -f $work/debian.tar ]]; then
    say "Fetching a bare Debian 12 ..."
    mmdebstrap --quiet --variant=minbase --include=xvfb,xauth,xdotool,x11-apps \
        bookworm "$work/debian.part.tar"
    mv "$work/debian.part.tar" "$work/debian.tar"
fi
leave() { umount -q "$root/proc" "$root/dev/shm" "$root/dev/pts" "$root/dev" 2>/dev/null || true; }
trap leave EXIT
leave
! mountpoint -q "$root/dev" || { say "$root/dev is still mounted; end what uses it, then try again."; exit 1; }
rm -rf --one-file-system -- "$root"
mkdir -p "$root"
tar -xf "$work/debian.tar" -C "$root"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"
mount -t tmpfs shm "$root/dev/shm"
cp -- /etc/resolv.conf "$root/etc/resolv.conf"
cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"  # a proxy, where there is one
cp -a -- "$deb" "$root/root/package.deb"
cp -a -- "$run" "$root/root/package.run"
cp -- installers/linux/journey.sh resources/samples/old_woman_and_cat.txt "$root/srv"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
as_user() { inside runuser -l filmmaker -c "LC_ALL=C.UTF-8 $*"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./run \
    -o -path ./home/filmmaker/.cache/fontconfig -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./root/package.deb \) -prune -o -print | sort); }
left_over() { comm -13 "$work/before" <(files) | grep -v "\.throughline\(/\|$\)\|/film\.mp4$" || true; }
check_clean() {
    left_over >"$work/left"
    [[ ! -s $work/left ]] || { say "$1 left behind:"; cat "$work/left"; exit 1; }
    say "$1 left nothing behind but projects."
}

inside useradd --create-home --shell /bin/bash filmmaker
as_user mkdir -p .cache .local/share  # every desktop has them
install -m755 "$root/root/package.run" "$root/home/filmmaker/package.run"
inside chown filmmaker /home/filmmaker/package.run
inside apt-get update -qq
dpkg-deb --field "$deb" Depends Recommends | sed 's/.*: //; s/([^)]*)//g; s/|[^,]*//g; s/,/ /g' | tr '\n' ' ' |
    xargs chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends >/dev/null
files >"$work/before"

say "The package, as root:"
inside DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends /root/package.deb >/dev/null
as_user bash /srv/journey.sh throughline deb
inside apt-get purge -qq -y 'throughline*' >/dev/null
mv "$root"/home/filmmaker/deb.xwd "$work/pictures/"
check_clean "The package"

say "The installer, as an ordinary user:"
as_user ./package.run --nox11 -- --prefix /home/filmmaker/.local
as_user bash /srv/journey.sh /home/filmmaker/.local/bin/throughline run
as_user /home/filmmaker/.local/lib/throughline/uninstall --settings
mv "$root"/home/filmmaker/run.xwd "$work/pictures/"
check_clean "The installer"
say "Both work on a bare Debian 12. Pictures: $work/pictures"
