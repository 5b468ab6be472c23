//! `cargo dev test`: sets up, runs the suites one after another, and ends with a table.

use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::Value;

use crate::packages::Package;
use crate::setup;

/// Everything in these folders comes from a registry. The first is the harness' own; `npm` insists on the others.
const FETCHED: &[&str] =
    &["target/caches", "node/node_modules", "web/node_modules", "tests/drivers/web/node_modules"];

/// Runs the suites of these packages, or of all. The last line printed is `N passed, N failed`.
///
/// # Errors
/// Why the tests could not be run; tests that fail are no error but the exit code.
pub(crate) fn test(
    root: &Path,
    packages: &[Package],
    yes: bool,
    fresh: bool,
) -> Result<ExitCode, Box<dyn Error>> {
    let packages: Vec<Package> = Package::all()
        .iter()
        .copied()
        .filter(|package| packages.is_empty() || packages.contains(package))
        .collect();
    setup::set_up(&packages, yes)?;
    if fresh {
        println!("Removing what earlier runs fetched from registries: {}", FETCHED.join(", "));
        for folder in FETCHED.iter().map(|folder| root.join(folder)).filter(|folder| folder.exists()) {
            fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
    }
    println!("Compiling the tests (minutes when nothing is compiled yet)");
    let started = Instant::now();
    let targets = compile(root)?;
    println!("Compiled in {}", shown(started.elapsed()));

    let mut rows = Vec::new();
    for (index, &package) in packages.iter().enumerate() {
        println!("\n== {} ({} of {})", package.name(), index + 1, packages.len());
        let started = Instant::now();
        let mut results = Results::default();
        for target in targets.iter().filter(|target| target.package == package) {
            println!("-- {}", target.name);
            results.add(target.run(root)?);
        }
        if let Some(crates) = with_documentation(package) {
            println!("-- the examples in the documentation");
            let mut command = cargo(root, &["test", "--locked", "--doc", "--all-features"]);
            command.args(crates.iter().flat_map(|name| ["-p", name]));
            results.add(run(&mut command)?);
        }
        rows.push((package, results, started.elapsed()));
    }
    Ok(report(&rows))
}

/// The crates of a package whose documentation has examples.
fn with_documentation(package: Package) -> Option<&'static [&'static str]> {
    match package {
        Package::Core => Some(&["wterror"]),
        Package::Scan => Some(&["wterror-scan"]),
        Package::Cli => Some(&["wterror-cli"]),
        Package::Dev => Some(&["wterror-dev", "wterror-conformance"]),
        Package::Exports
        | Package::Data
        | Package::Python
        | Package::Node
        | Package::C
        | Package::Android
        | Package::Swift
        | Package::Apple
        | Package::Platforms
        | Package::Registries
        | Package::Web => None,
    }
}

fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(root);
    command
}

/// A program with tests.
struct Target {
    package: Package,
    name: String,
    program: PathBuf,
    folder: PathBuf,
}

impl Target {
    /// Runs the program as cargo does, in its crate's folder.
    fn run(&self, root: &Path) -> Result<Results, Box<dyn Error>> {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.folder)
            .env("CARGO", std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
            .env("CARGO_MANIFEST_DIR", &self.folder)
            // What cargo has set for this program is not the tests'.
            .env_remove("CARGO_PKG_NAME")
            .env_remove("LD_LIBRARY_PATH")
            .env("WTERROR_REQUIRE", "all");
        run(&mut command)
            .map_err(|error| format!("{}, in {}: {error}", self.program.display(), root.display()).into())
    }
}

/// Compiles all tests of the workspace at once, so that what they share is compiled once, and lists the programs.
fn compile(root: &Path) -> Result<Vec<Target>, Box<dyn Error>> {
    let arguments =
        ["test", "--workspace", "--locked", "--no-run", "--message-format", "json-render-diagnostics"];
    let output = cargo(root, &arguments).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err("the tests do not compile; cargo says why above".into());
    }
    let mut targets = Vec::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        if let Some(target) = serde_json::from_slice(line).ok().as_ref().and_then(program_with_tests) {
            targets.push(target);
        }
    }
    // Unit tests first, then in the order of the names: cargo's is that of compilation.
    targets.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(targets)
}

/// A program with tests, where cargo's message is of one.
fn program_with_tests(message: &Value) -> Option<Target> {
    if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
        return None;
    }
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?.to_path_buf();
    let crate_name = crate_name(message["package_id"].as_str()?);
    let (target, kind) = (message["target"]["name"].as_str()?, message["target"]["kind"][0].as_str()?);
    let name = if kind == "test" {
        format!("{crate_name}, tests/{target}")
    } else {
        format!("{crate_name}, {kind}")
    };
    let program = PathBuf::from(message["executable"].as_str()?);
    Some(Target { package: Package::of(crate_name, target), name, program, folder })
}

/// `path+file:///work/core#wterror@0.1.0`, or `…/wterror#0.1.0` where folder and crate have one name.
fn crate_name(id: &str) -> &str {
    let (source, fragment) = id.rsplit_once('#').unwrap_or((id, ""));
    match fragment.split_once('@') {
        Some((name, _)) => name,
        None => source.rsplit_once('/').map_or(source, |(_, name)| name),
    }
}

/// What came of some tests.
#[derive(Debug, Default, PartialEq, Eq)]
struct Results {
    passed: usize,
    failed: usize,
    left_out: usize,
    failures: Vec<String>,
    /// Why tests were left out, and how many for each reason.
    reasons: BTreeMap<String, usize>,
    /// Whether there was a line with a result at all.
    has_result: bool,
}

impl Results {
    /// Takes a line that a test program has written, by Rust's own harness or by one that writes as it does.
    fn read(&mut self, line: &str) {
        if let Some(result) = line.trim_start().strip_prefix("test result: ") {
            let count = |what: &str| -> usize {
                let part = result.split([';', '.']).map(str::trim).find_map(|part| part.strip_suffix(what));
                part.and_then(|number| number.trim().parse().ok()).unwrap_or(0)
            };
            self.passed += count(" passed");
            self.failed += count(" failed");
            self.left_out += count(" ignored");
            self.has_result = true;
        } else if let Some(test) = line.strip_prefix("test ")
            && let Some((name, outcome)) = test.rsplit_once(" ... ")
        {
            let outcome = outcome.trim();
            if outcome.starts_with("FAILED") {
                self.failures.push(name.trim().to_owned());
            } else if let Some(reason) = outcome.strip_prefix("ignored") {
                *self.reasons.entry(why(name.trim(), reason.trim_start_matches(',').trim())).or_default() +=
                    1;
            }
        }
    }

    /// A program that fails without a failed test has crashed or was not compiled; one without a result has run nothing.
    fn end(&mut self, what: &str, status: ExitStatus) {
        if status.success() && !self.has_result {
            self.failed += 1;
            self.failures.push(format!("{what}: no result"));
        } else if !status.success() && self.failed == 0 {
            self.failed += 1;
            self.failures.push(format!("{what}: {status}"));
        }
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.left_out += other.left_out;
        self.failures.extend(other.failures);
        for (reason, count) in other.reasons {
            *self.reasons.entry(reason).or_default() += count;
        }
    }
}

/// The reason of an ignored test: its own, what stands in parentheses at the end of its name, or the name.
fn why(name: &str, reason: &str) -> String {
    if !reason.is_empty() {
        return reason.to_owned();
    }
    let in_name = name.strip_suffix(')').and_then(|name| name.rsplit_once(" ("));
    in_name.map_or(name, |(_, reason)| reason).to_owned()
}

/// Runs a command, shows what it writes while it writes it, and reads the tests' results there.
fn run(command: &mut Command) -> Result<Results, Box<dyn Error>> {
    let what = Path::new(command.get_program()).file_stem().map(|name| name.to_string_lossy().into_owned());
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let lines = BufReader::new(child.stdout.take().ok_or("standard output is piped")?);
    let mut results = Results::default();
    for line in lines.split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        let mut out = std::io::stdout().lock();
        writeln!(out, "{line}")?;
        out.flush()?;
        results.read(&line);
    }
    let status = child.wait()?;
    results.end(&what.unwrap_or_default(), status);
    Ok(results)
}

/// Prints the table, the tests that failed, and the last line.
fn report(rows: &[(Package, Results, Duration)]) -> ExitCode {
    let mut table = Table::new();
    table.load_preset(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(["package", "passed", "failed", "left out", "why", "time"]);
    let mut total = Results::default();
    for (package, results, time) in rows {
        let why: Vec<String> =
            results.reasons.iter().map(|(reason, count)| format!("{count}: {reason}")).collect();
        table.add_row([
            package.name().to_owned(),
            results.passed.to_string(),
            results.failed.to_string(),
            results.left_out.to_string(),
            why.join("\n"),
            shown(*time),
        ]);
        total.passed += results.passed;
        total.failed += results.failed;
        total.left_out += results.left_out;
    }
    for column in [1, 2, 3, 5] {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    println!("\n{table}");
    for (package, results, _) in rows {
        for failure in &results.failures {
            println!("failed, {}: {failure}", package.name());
        }
    }
    let skipped = if total.left_out > 0 { format!(", {} skipped", total.left_out) } else { String::new() };
    println!("{} passed, {} failed{skipped}", total.passed, total.failed);
    if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// `1:05`, minutes and seconds.
fn shown(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Results {
        let mut results = Results::default();
        lines.lines().for_each(|line| results.read(line));
        results
    }

    #[test]
    fn reads_what_rusts_harness_writes() {
        let found = read(
            "running 3 tests\ntest one::passes ... ok\ntest two - should panic ... FAILED\n\
             test three ... ignored, needs a network\n\n\
             test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s\n",
        );
        assert_eq!((found.passed, found.failed, found.left_out), (1, 1, 1));
        assert_eq!(found.failures, ["two - should panic"]);
        assert_eq!(found.reasons, BTreeMap::from([("needs a network".to_owned(), 1)]));
    }

    #[test]
    fn reads_what_the_conformance_harness_writes_and_adds_up() {
        let mut found = read(
            "test c: Miri (not run: rustup component add miri) ... ignored\n\
             test node: names: 'a ... b' ... ok\n\
             test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 9.00s",
        );
        assert_eq!((found.passed, found.failed, found.left_out), (12, 0, 1));
        let reason = "not run: rustup component add miri".to_owned();
        assert_eq!(found.reasons, BTreeMap::from([(reason, 1)]));
        found.add(read("test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out"));
        assert_eq!((found.passed, found.failed, found.left_out), (14, 0, 1));
    }

    #[cfg(unix)]
    #[test]
    fn a_crash_is_a_failure_and_so_is_nothing_at_all() {
        use std::os::unix::process::ExitStatusExt as _;
        let mut crashed = read("running 1 test");
        crashed.end("suite", ExitStatus::from_raw(6));
        assert_eq!((crashed.failed, crashed.failures.len()), (1, 1));
        let mut silent = read("");
        silent.end("suite", ExitStatus::from_raw(0));
        assert_eq!(silent.failures, ["suite: no result"]);
        let mut good = read("test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out");
        good.end("suite", ExitStatus::from_raw(0));
        assert_eq!((good.failed, good.has_result), (0, true));
    }

    #[test]
    fn a_crates_name_is_read_from_both_forms_of_its_id() {
        assert_eq!(crate_name("path+file:///work/core#wterror@0.1.0"), "wterror");
        assert_eq!(crate_name("path+file:///work/wterror-dev#0.1.0"), "wterror-dev");
    }

    #[test]
    fn the_reason_is_what_stands_in_the_last_parentheses_of_the_name() {
        assert_eq!(why("android (x86_64 of the AAR): huge (an Int has 32 bits)", ""), "an Int has 32 bits");
        assert_eq!(why("c: huge", ""), "c: huge");
        assert_eq!(why("c: huge (an int has 32 bits)", "no tool"), "no tool");
    }
}
