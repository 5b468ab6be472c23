//! How the library is linked for Android, whichever tools link it.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=WTERROR_ANDROID_STUBS");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "android") {
        // 16 KiB pages, of segments and of what is read-only after relocation; and no symbol that Android lacks.
        for argument in [
            "-z,max-page-size=16384",
            "-z,common-page-size=16384",
            "-soname,libwterror_jni.so",
            "--no-undefined",
        ] {
            println!("cargo::rustc-cdylib-link-arg=-Wl,{argument}");
        }
        if let (Ok(stubs), Ok(target)) = (env::var("WTERROR_ANDROID_STUBS"), env::var("TARGET")) {
            println!("cargo::rustc-link-search=native={stubs}/{target}");
        }
    }
}
