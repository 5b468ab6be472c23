// Builds the WebAssembly module, of node/scan/.
//
// Where rustup has the target's standard library, with that: `rustup target add wasm32-unknown-unknown`. Else with Debian's
// rustc-web, cargo-web and rust-web-src, which build it from source, and with the linker of Rust's own toolchain.
// `node scripts/wasm.mjs` says whether one of them is there, and builds nothing.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TARGET = "wasm32-unknown-unknown";
const DEBIAN = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/lib/rustlib/src/rust/library/Cargo.toml"];

const output = (program, ...options) => execFileSync(program, options, { encoding: "utf8" }).trim();
const sysroot = () => output("rustc", "--print", "sysroot");
const isOwn = () => existsSync(join(sysroot(), "lib/rustlib", TARGET));

/** What has to be installed to build the module; `undefined` where nothing has. */
export function missing() {
  if (isOwn() || DEBIAN.every((file) => existsSync(file))) return undefined;
  return `rustup target add ${TARGET}, or apt-get install --no-install-recommends rustc-web cargo-web rust-web-src`;
}

/** Builds the module and returns the path of its file. */
export function buildWasm() {
  const install = missing();
  if (install !== undefined) throw new Error(`the WebAssembly module cannot be built. Install what that takes with: ${install}. Or leave it out: WTERROR_WITHOUT_WASM=1`);
  const folder = "../target/wasm";
  const options = ["rustc", "--locked", "-p", "wterror-node-scan", "--lib", "--crate-type", "cdylib", "--profile", "wasm", "--target", TARGET, "--target-dir", folder];
  // SIMD, in every browser since 2023, finds what marks an error several times as fast.
  let flags = "-Ctarget-feature=+simd128";
  const env = { ...process.env };
  if (!isOwn()) {
    const host = /^host: (.*)$/m.exec(output("rustc", "-vV"))[1];
    flags += ` -Clinker=${join(sysroot(), "lib/rustlib", host, "bin/rust-lld")} -Zunstable-options -Cpanic=immediate-abort`;
    options.push("-Zbuild-std=core,alloc", "-Zbuild-std-features=optimize_for_size");
    // What the cargo that runs this says of its own compiler would mislead the other.
    for (const name of ["RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC", "CARGO", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"]) delete env[name];
    Object.assign(env, { PATH: "/usr/bin:/bin", RUSTC_BOOTSTRAP: "1" });
  }
  env.CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS = flags;
  process.stderr.write(`cargo ${options.join(" ")}\n`);
  execFileSync("cargo", options, { stdio: "inherit", env });
  return join(folder, TARGET, "wasm/wterror_node_scan.wasm");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const install = missing();
  if (install !== undefined) {
    console.error(install);
    process.exitCode = 1;
  }
}
