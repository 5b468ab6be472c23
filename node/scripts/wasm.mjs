// Builds the WebAssembly module from scan/, for this folder's dist/.
//
// Where rustup has the target's standard library, with that: `rustup target add wasm32-unknown-unknown`. Else with Debian's
// rustc-web, cargo-web and rust-web-src, which build it from source, and the linker of Rust's own toolchain.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const TARGET = "wasm32-unknown-unknown";
const DEBIAN = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/lib/rustlib/src/rust/library/Cargo.toml"];

const output = (program, ...options) => execFileSync(program, options, { encoding: "utf8" }).trim();

/** Builds the module and returns the file's path. */
export function buildWasm(targetFolder = "../target") {
  const sysroot = output("rustc", "--print", "sysroot");
  const folder = join(targetFolder, "wasm");
  const options = ["rustc", "--locked", "-p", "wterror-node-scan", "--lib", "--crate-type", "cdylib", "--profile", "small", "--target", TARGET, "--target-dir", folder];
  // SIMD is in every browser since 2023, and finds what marks an error several times as fast.
  let flags = "-Ctarget-feature=+simd128";
  const env = { ...process.env };
  if (!existsSync(join(sysroot, "lib/rustlib", TARGET))) {
    const missing = DEBIAN.filter((file) => !existsSync(file));
    if (missing.length > 0) {
      throw new Error(`${missing.join(", ")} missing; install: apt-get install --no-install-recommends rustc-web cargo-web rust-web-src, or: rustup target add ${TARGET}`);
    }
    const host = /^host: (.*)$/m.exec(output("rustc", "-vV"))[1];
    flags += ` -Clinker=${join(sysroot, "lib/rustlib", host, "bin/rust-lld")} -Zunstable-options -Cpanic=immediate-abort`;
    options.push("-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size");
    // What the cargo that runs this says of its own compiler would mislead the other.
    for (const name of ["RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC", "CARGO", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"]) delete env[name];
    Object.assign(env, { PATH: "/usr/bin:/bin", RUSTC_BOOTSTRAP: "1" });
  }
  env.CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS = flags;
  execFileSync("cargo", options, { stdio: "inherit", env });
  return join(folder, TARGET, "small/wterror_node_scan.wasm");
}
