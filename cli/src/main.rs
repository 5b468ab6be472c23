//! The `wterror` program.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    wterror_cli::main(std::env::args_os()).into()
}
