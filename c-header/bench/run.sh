#!/bin/sh
# run.sh [--json] [PREFIX]: measures the library installed in PREFIX, or one it installs, beside its peers; prints medians and
# ratios or, with --json, an object a line for `cargo dev bench`. Takes Debian's libbenchmark-dev and libcurl4-openssl-dev.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
json=0
[ "${1:-}" = --json ] && json=1 && shift
prefix=${1:-$work/prefix}
if [ $# -eq 0 ]; then
  (cd "$here/../.." && cargo cinstall --locked -p wterror-c --profile small --prefix "$prefix" --libdir lib \
    --target-dir target/c/build >&2)
fi
export PKG_CONFIG_PATH="$prefix/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
# shellcheck disable=SC2046 # flags are words
c++ -O2 -std=c++17 -o "$work/bench" "$here/bench.cpp" $(pkg-config --cflags --libs wterror libcurl) \
  -lbenchmark -lpthread "-Wl,-rpath,$prefix/lib"
"$work/bench" --benchmark_repetitions=9 --benchmark_min_time=0.05 --benchmark_enable_random_interleaving=true \
  --benchmark_report_aggregates_only=true --benchmark_format=csv 2> /dev/null |
  awk -F'"' -v json="$json" '/_median"/ { split($3, f, ","); name = $2; sub("_median", "", name); order[++n] = name; t[name] = f[4] } # of the processor: on a busy machine it stays the same
    function line(task, call, peer, aim) {
      printf "{\"package\":\"c\",\"task\":\"%s\",\"nanoseconds\":%.1f,\"peer\":\"%s\",\"peer_nanoseconds\":%.1f,\"aim\":\"%s\"}\n", task, t[call], peer, t[peer], aim
    }
    END {
      if (json) {
        line("lookup by code", "wterror_lookup", "empty call (wterror_count)", "at most 1.5 times the peer")
        line("static text in English", "wterror_strerror", "strerror", "at least 1 times ahead")
        line("message for an exact tag", "wterror_strerror_r de", "dgettext", "at most 100 ns")
        line("message for a regional tag", "wterror_strerror_r de-AT", "dgettext", "at most 100 ns and at least 3 times ahead")
        line("message for a POSIX locale", "wterror_strerror_r de_AT.UTF-8", "dgettext", "at most 100 ns")
        line("message for an Accept-Language header of five", "wterror_strerror_r header of five", "dgettext", "at most 1000 ns")
        exit
      }
      printf "%-36s %8s %14s\n", "call", "ns", "of empty call"
      for (i = 1; i <= n; i++) printf "%-36s %8.2f %13.1fx\n", order[i], t[order[i]], t[order[i]] / t["empty call (wterror_count)"]
      printf "\nstrerror takes %.1f times as long as wterror_strerror\n", t["strerror"] / t["wterror_strerror"]
      printf "dgettext takes %.1f times as long as wterror_strerror_r for de-AT\n", t["dgettext"] / t["wterror_strerror_r de-AT"]
      printf "strerror takes %.1f times as long as wterror_strerror_r for de-AT\n", t["strerror"] / t["wterror_strerror_r de-AT"]
    }'
[ "$json" = 1 ] || printf 'libwterror.so: %s bytes\n' "$(stat -Lc %s "$prefix/lib/libwterror.so")"
