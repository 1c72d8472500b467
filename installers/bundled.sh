#!/usr/bin/env bash
# bundled.sh [slim]: prints the folder of a bundle. It is built first where there is none, or one of
# another commit.
set -euo pipefail
cd "$(dirname -- "$0")/.."

kind=${1:-}
[[ -z $kind || $kind == slim ]] || { echo "There is no kind of bundle called $kind; say slim, or nothing." >&2; exit 2; }
bundle=dist/throughline${kind:+-$kind}
commit=$(git rev-parse HEAD 2>/dev/null | cut -c -10)
built=$(sed -n 's/.*"commit": "\([^"]*\)".*/\1/p' "$bundle/_internal/resources/build.json" 2>/dev/null || true)
if [[ ! -x $bundle/throughline ]]; then
    installers/bundle.sh "$kind" >&2
elif [[ $built != "$commit" ]]; then
    echo "$bundle was built from commit ${built:-unknown}; it is built anew." >&2
    installers/bundle.sh "$kind" >&2
fi
printf '%s\n' "$bundle"
