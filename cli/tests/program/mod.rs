//! The built program, started for a test.

use assert_cmd::Command;

/// Where the built program lies.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_wterror");

/// The program with these arguments, in an environment that says nothing of language and color.
pub(crate) fn wterror(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments);
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR_FORCE", "FORCE_HYPERLINK"] {
        command.env_remove(variable);
    }
    command
}

/// Standard output, standard error and exit status.
#[allow(dead_code, reason = "not every test needs it")]
pub(crate) fn run(arguments: &[&str]) -> (String, String, i32) {
    finish(&mut wterror(arguments))
}

/// Standard output, standard error and exit status.
pub(crate) fn finish(command: &mut Command) -> (String, String, i32) {
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code().expect("the program ends by itself"))
}

/// A library that makes calls of the system fail, to be preloaded: `faults.c`, compiled once a test program, by the compiler
/// that Rust links with.
#[cfg(target_os = "linux")]
#[allow(dead_code, reason = "not every test needs it")]
pub(crate) fn preloaded() -> &'static std::path::Path {
    static LIBRARY: std::sync::OnceLock<std::path::PathBuf> = std::sync::OnceLock::new();
    LIBRARY.get_or_init(|| {
        let library = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.so");
        // Renamed when it is whole: the tests of another file may be loading it.
        let made = library.with_extension(std::process::id().to_string());
        let output = std::process::Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
            .arg(&made)
            .args([concat!(env!("CARGO_MANIFEST_DIR"), "/tests/program/faults.c"), "-ldl"])
            .output()
            .expect("cc is there: Rust links by it");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        std::fs::rename(&made, &library).expect("both lie in one folder");
        library
    })
}
