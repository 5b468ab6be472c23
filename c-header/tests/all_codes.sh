#!/bin/sh
# all_codes.sh [PREFIX]: asks the library installed in PREFIX, or one it installs, for each of the 2^32 codes. Takes a minute.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix=${1:-$work/prefix}
if [ $# -eq 0 ]; then
  (cd "$here/../.." && cargo cinstall --locked -p wterror-c --profile small --prefix "$prefix" --libdir lib \
    --target-dir target/c/build)
fi
export PKG_CONFIG_PATH="$prefix/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
# shellcheck disable=SC2046 # flags are words
cc -O2 -std=c99 -Wall -Wextra -Wpedantic -Werror -o "$work/all_codes" "$here/all_codes.c" \
  $(pkg-config --cflags --libs wterror) "-Wl,-rpath,$prefix/lib"
"$work/all_codes"
