#!/bin/sh
# run.sh [PREFIX]: measures the library installed in PREFIX, or one it installs, beside its peers; prints medians and ratios.
# Takes Debian's libbenchmark-dev and libcurl4-openssl-dev.
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
c++ -O2 -std=c++17 -o "$work/bench" "$here/bench.cpp" $(pkg-config --cflags --libs wterror libcurl) \
  -lbenchmark -lpthread "-Wl,-rpath,$prefix/lib"
"$work/bench" --benchmark_repetitions=9 --benchmark_min_time=0.05 --benchmark_enable_random_interleaving=true \
  --benchmark_report_aggregates_only=true --benchmark_format=csv 2> /dev/null |
  awk -F'"' '/_median"/ { split($3, f, ","); name = $2; sub("_median", "", name); order[++n] = name; t[name] = f[3] }
    END {
      printf "%-28s %8s %14s\n", "call", "ns", "of empty call"
      for (i = 1; i <= n; i++) printf "%-28s %8.2f %13.1fx\n", order[i], t[order[i]], t[order[i]] / t["empty call (wterror_count)"]
      printf "\nstrerror takes %.1f times as long as wterror_strerror\n", t["strerror"] / t["wterror_strerror"]
    }'
printf 'libwterror.so: %s bytes\n' "$(stat -Lc %s "$prefix/lib/libwterror.so")"
