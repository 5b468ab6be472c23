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
