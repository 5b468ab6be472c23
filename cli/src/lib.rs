//! The `wterror` command as a library, so that the Python and Node packages ship the same one.
#![forbid(unsafe_code)]

use std::ffi::OsString;
use std::io::{Read, Write};

/// Where the command reads from and writes to.
pub struct Streams<'a> {
    /// Standard input.
    pub stdin: &'a mut dyn Read,
    /// Standard output.
    pub stdout: &'a mut dyn Write,
    /// Standard error.
    pub stderr: &'a mut dyn Write,
}

/// Runs the command on the process's own streams and returns its exit status. The first argument is the program's name.
pub fn main(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> u8 {
    let (mut stdin, mut stdout, mut stderr) =
        (std::io::stdin().lock(), std::io::stdout().lock(), std::io::stderr().lock());
    run(arguments, Streams { stdin: &mut stdin, stdout: &mut stdout, stderr: &mut stderr })
}

/// Runs the command on the given streams and returns its exit status.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString>>, streams: Streams<'_>) -> u8 {
    for argument in arguments.into_iter().skip(1) {
        let argument: OsString = argument.into();
        if let Some(info) = argument.to_str().and_then(|text| wterror::lookup(text.parse().ok()?)) {
            _ = writeln!(streams.stdout, "{info}");
        }
    }
    0
}
