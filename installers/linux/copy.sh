#!/bin/sh
# copy.sh FROM TO: a folder as hard links where that can be, and else as files; TO is made anew.
set -eu
rm -rf "$2"
cp -al "$1" "$2" 2>/dev/null || {
    rm -rf "$2"
    cp -a "$1" "$2"
}
