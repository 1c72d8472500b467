#!/usr/bin/env bash
# oldest_libc.sh FOLDER: the oldest glibc that all libraries and programs in FOLDER run with.
set -euo pipefail

find "$1" -type f \( -name '*.so*' -o -perm -100 \) -print0 |
    xargs -0 readelf --version-info --wide 2>/dev/null |
    grep -o 'Name: GLIBC_2\.[0-9.]*' | sed 's/.*GLIBC_//' | sort -uV | tail -n 1
