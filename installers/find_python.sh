#!/usr/bin/env bash
# Prints the Python to use: the first of 3.11 or later that can make a virtual environment.
# PYTHON=/path/to/python names one yourself.
set -euo pipefail

for python in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    if "$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
        >/dev/null 2>&1; then
        printf '%s\n' "$python"
        exit 0
    fi
done
exit 1
