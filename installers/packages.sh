#!/usr/bin/env bash
# packages.sh WHAT PACKAGE...: installs packages, as root on a system with apt; otherwise it says the
# exact command, or what they hold. Whether that helped is the caller's to find out.
set -euo pipefail

what=$1
shift
command="apt-get install -y --no-install-recommends $*"
say() { printf '%s\n' "$*" >&2; }

if ! command -v apt-get >/dev/null; then
    say "Please install with your system's package manager what holds:"
    say "    $what"
elif ((EUID == 0)); then
    say "Installing system packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || say "The package lists could not be renewed; going on with the old ones."
    $command -qq >/dev/null || say "This did not work: $command"
else
    say "System packages are missing. Please run:"
    say "    sudo apt-get update && sudo $command"
fi
