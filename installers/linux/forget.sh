#!/bin/sh
# Takes away what Throughline kept for this user: settings, logs, caches, the engine environment
# and fetched models. Projects, the copies of samples and models trained here stay, and what lies
# on other drives.
set -u

data=${XDG_DATA_HOME:-$HOME/.local/share}/throughline
rm -rf -- "${XDG_CACHE_HOME:-$HOME/.cache}/throughline"
if [ -d "$data" ] && [ ! -L "$data" ]; then
    for item in "$data"/* "$data"/.[!.]*; do
        case $item in
            */samples | *.throughline) ;;
            */models)
                for model in "$item"/*; do
                    [ ! -e "$model/throughline.lock.json" ] || rm -rf -- "$model"
                done
                rmdir -- "$item" 2>/dev/null
                ;;
            *) rm -rf -- "$item" ;;
        esac
    done
    rmdir -- "$data" 2>/dev/null || echo "Kept: your work in $data"
fi
exit 0
