#!/usr/bin/env bash
# report.sh BEGAN PATH: how large what was built is, and how many seconds ago BEGAN (`date +%s`) was.
set -euo pipefail

took=$(($(date +%s) - $1))
size=$(du -sm --apparent-size -- "$2" 2>/dev/null || du -sm -- "$2")
printf '%s: %s MB, built in %d min %02d s\n' "$2" "${size%%[[:space:]]*}" $((took / 60)) $((took % 60))
