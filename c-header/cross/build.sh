#!/bin/sh
# build.sh TARGET FOLDER [small]: libwterror for aarch64-unknown-linux-gnu or x86_64-pc-windows-gnu, into FOLDER.
#
# small, for x86_64-unknown-linux-gnu: with English only and with everything that makes it smaller: core is built for size
# too, a panic ends the program without its text, and relocations are packed, which takes glibc 2.36.
#
# For machines whose Rust has no standard library for the target: Debian's rustc-web, cargo-web and rust-web-src build core
# and alloc from source, and Debian's cross compilers link. It shows that the code compiles, links and, where the result can
# be run, works there. A release should be built with the target's own toolchain: rustup target add TARGET.
set -eu
target=$1
kind=${3:-all}
mkdir -p "$2"
folder=$(cd "$2" && pwd)
cache=${WTERROR_CROSS_CACHE:-$folder/cargo}
# A build of its own flags for core's build script, which in one folder would undo what the other kind has built.
[ "$kind" = small ] && cache=$cache-small
mkdir -p "$cache"
root=$(cd "$(dirname "$0")/../.." && pwd)
# Paths in the flags are the cache's: other flags than last time would build all anew.
case $target in
  aarch64-unknown-linux-gnu) linker=aarch64-linux-gnu-gcc; flags="-Clink-arg=-Wl,-soname,libwterror.so" ;;
  x86_64-pc-windows-gnu) linker=x86_64-w64-mingw32-gcc; flags="-Clink-arg=-Wl,--out-implib,$cache/libwterror.dll.a" ;;
  x86_64-unknown-linux-gnu) linker=gcc; flags="-Clink-arg=-Wl,-soname,libwterror.so" ;;
  *) echo "build.sh: $target is neither aarch64-unknown-linux-gnu nor x86_64-pc-windows-gnu" >&2; exit 2 ;;
esac
for tool in /usr/bin/cargo /usr/bin/rustc "$linker"; do
  command -v "$tool" > /dev/null || {
    echo "build.sh: $tool is missing: apt-get install -y --no-install-recommends rustc-web cargo-web rust-web-src" \
      "gcc-aarch64-linux-gnu libc6-dev-arm64-cross gcc-mingw-w64-x86-64" >&2
    exit 1
  }
done
set --
std_features=
if [ "$kind" = small ]; then
  set -- --no-default-features
  std_features=-Zbuild-std-features=optimize_for_size
  flags="$flags -Zunstable-options -Cpanic=immediate-abort -Cforce-unwind-tables=no"
  flags="$flags -Clink-arg=-Wl,-z,pack-relative-relocs,-z,noseparate-code,--build-id=none,--hash-style=gnu"
fi
name=$(echo "$target" | tr a-z- A-Z_)
cd "$root"
# /usr/bin first, for this command only: Debian's compiler with its own sources. The environment of a cargo that runs this
# would speak of another compiler.
env -u RUSTUP_TOOLCHAIN -u RUSTC -u RUSTDOC -u CARGO -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS PATH=/usr/bin:/bin \
  RUSTC_BOOTSTRAP=1 "CARGO_TARGET_${name}_LINKER=$linker" "CARGO_TARGET_${name}_RUSTFLAGS=$flags" \
  cargo build --locked -p wterror-c --profile small --features capi --target "$target" --target-dir "$cache" \
  -Zbuild-std=core,alloc ${std_features:+"$std_features"} "$@"
cp "$cache/$target/small/"*wterror.* "$folder/"
case $target in *windows*) cp "$cache/libwterror.dll.a" "$folder/" ;; esac
