#!/bin/sh
# run.sh [--json]: builds and runs the benchmarks in the folder with Debian 13 that `cargo dev test swift` makes. As root.
set -eu
project=$(cd "$(dirname "$0")/../.." && pwd)
debian=$project/target/caches/swift/debian-13
test -d "$debian" || { echo "run: cargo dev test swift, which makes $debian" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$project" && cargo cinstall --locked -p wterror-c --profile small --prefix /src/c --libdir lib \
  --destdir "$work/staged" --target-dir target/c/build >&2)
mv "$work/staged/src/c" "$work/c"
rm -f "$work"/c/lib/*.so*
cp -R "$project/swift" "$work/swift"
rm -rf "$work/swift/Benchmarks/.build"
# What is mounted is gone when the command ends. The language is one with a region, as people's are.
unshare --mount --propagation private sh -euc '
  mount -t proc proc "$1/proc"
  mount --bind "$2" "$1/src"
  inside() {
    chroot "$debian" /usr/bin/env -i -C /src PATH=/usr/bin:/bin HOME=/root LANG=de_AT.UTF-8 \
      PKG_CONFIG_PATH=/src/c/lib/pkgconfig "$@"
  }
  debian=$1 option=$3
  inside swift build --quiet -c release --package-path swift/Benchmarks >&2
  inside swift/Benchmarks/.build/release/Benchmarks $option' sh "$debian" "$work" "${1:-}"
