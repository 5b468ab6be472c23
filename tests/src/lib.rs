//! Holds what ships to the specification and to the hand-written cases. `README.md` beside this crate says how.
#![forbid(unsafe_code)]

pub mod build;
pub mod cases;
pub mod catalogue;
pub mod driver;
pub mod fixtures;
pub mod foreign;
pub mod loopback;
pub mod numbers;
pub mod shipped;
pub mod snippets;
pub mod suite;
pub mod toolchain;

use std::path::{Path, PathBuf};

/// The project's folder.
#[must_use]
pub fn project_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the project's folder").to_path_buf()
}
