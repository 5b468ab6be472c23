//! What a package's tests need on the machine, and what happens where it is missing.

use std::env;
use std::process::Command;

use libtest_mimic::{Arguments, Conclusion, Failed, Trial};

use crate::build::with_caches;

/// A program that has to be there, and the command that installs it.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// A command that succeeds where the tool is installed.
    pub probe: &'static [&'static str],
    /// The command that installs it.
    pub install: &'static str,
}

impl Tool {
    /// Whether the tool is installed.
    #[must_use]
    pub fn is_there(&self) -> bool {
        let [program, arguments @ ..] = self.probe else { return false };
        Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
    }
}

/// Whether `WTERROR_REQUIRE` (`all`, or a list such as `python,node`) names the package.
#[must_use]
pub fn is_required(package: &str) -> bool {
    env::var("WTERROR_REQUIRE")
        .is_ok_and(|list| list.split(',').any(|item| matches!(item.trim(), "all") || item.trim() == package))
}

/// Runs a package's tests, the whole of a test target's `main`.
///
/// Where a tool is missing, one test stands for all: failed if the package is required, else ignored, and its name
/// says what is missing. `trials` names the tests and builds nothing, so that `--list` is quick and a filter builds
/// only what it needs; the tests build when they run ([`crate::shipped::Shipped`]).
pub fn run(package: &str, tools: &[Tool], trials: impl FnOnce() -> Result<Vec<Trial>, String>) -> Conclusion {
    let arguments = Arguments::from_args();
    let missing: Vec<&Tool> = tools.iter().filter(|tool| !tool.is_there()).collect();
    let trials = if let Some(tool) = missing.first() {
        let (program, install) = (tool.probe[0], tool.install);
        eprintln!("{package}: {program} is missing, so nothing of it is tested. Install it with: {install}");
        let required = is_required(package);
        let trial = Trial::test(format!("{package}: needs {program}"), move || {
            Err(Failed::from(format!("{program} is missing. Install it with: {install}")))
        });
        vec![trial.with_ignored_flag(!required)]
    } else {
        trials().unwrap_or_else(|error| {
            vec![Trial::test(format!("{package}: names its tests"), move || Err(Failed::from(error)))]
        })
    };
    libtest_mimic::run(&arguments, trials)
}

/// Runs a command to its end, with this checkout's caches, and returns what it wrote to standard output.
///
/// # Errors
/// The command, its status and all it wrote, where it cannot be started or fails.
pub fn succeed(command: &mut Command) -> Result<String, String> {
    let output = with_caches(command).output().map_err(|error| format!("{command:?}: {error}"))?;
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() {
        Ok(stdout.into_owned())
    } else {
        Err(format!("{command:?}: {}\n{stdout}\n{stderr}", output.status))
    }
}
