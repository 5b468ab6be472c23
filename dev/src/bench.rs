//! `cargo dev bench`: runs the benchmark programs of the packages and writes what they say into one table.
//!
//! A program is told `--json` and prints an object a line, in which all but the first three may be missing:
//! `{"package": "core", "task": "lookup by code", "nanoseconds": 1.7, "peer": "match", "peer_nanoseconds": 4.7, "aim": "at most 25 ns"}`.
//! What it prints besides is passed over.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use clap::builder::PossibleValuesParser;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::packages::Package;
use crate::setup;

/// Where the table stands.
const TABLE: &str = "docs/benchmarks.md";
/// Where the last answers of each program are kept, so that a run of some does not lose the others.
const KEPT: &str = "target/bench";

/// A benchmark program.
#[derive(Clone, Copy)]
struct Program {
    /// As it is named here and in what it prints.
    name: &'static str,
    /// Whose set-up it takes.
    package: Option<Package>,
    /// Without this file there is no such program.
    file: &'static str,
    /// What gets it ready and runs it, in the project's folder.
    script: &'static str,
    /// What it takes besides.
    needs: &'static str,
    /// Why aims are missed that are; empty where none is.
    missed: &'static str,
}

const PROGRAMS: &[Program] = &[
    Program {
        name: "core",
        package: Some(Package::Core),
        file: "core/benchmarks/Cargo.toml",
        script: "cargo run --quiet --locked --profile bench -p wterror-benchmarks -- --json",
        needs: "nothing",
        missed: "",
    },
    Program {
        name: "scan",
        package: Some(Package::Scan),
        file: "scan/benches/speed.rs",
        script: "cargo bench --quiet --locked -p wterror-scan --bench speed -- --json",
        needs: "ripgrep",
        missed: "`wc -l` counts one byte and ripgrep stops at the first match of a line. By instructions about two fifths of a scan are the search for marks, two in a byte, and as much the errors that are found, one line in fifty here: some 15,000 for each, for its words and numbers, its code, its name, its time, its session. The search seldom stops at a line without a mark, and looks for hundreds of texts at once, more than a SIMD searcher such as Teddy takes; what is left is cheaper findings.",
    },
    Program {
        name: "python",
        package: Some(Package::Python),
        file: "python/benches/lookup.py",
        script: "test -d target/bench/python || python3 -m venv target/bench/python
            target/bench/python/bin/pip install --quiet -r python/benches/requirements.txt ./python >&2
            target/bench/python/bin/python python/benches/lookup.py --json",
        needs: "Python with venv",
        missed: "Of the import, most is the package's own modules and the classes of the errors; the native module is a third.",
    },
    Program {
        name: "node",
        package: Some(Package::Node),
        file: "node/bench/bench.mjs",
        script: "cd node
            test -d node_modules || npm ci --silent >&2
            npm run --silent build >&2
            node bench/bench.mjs --json",
        needs: "Node.js with npm",
        missed: "Loading is one JavaScript file and an addon of 1.3 MB; the bare one has a single function.",
    },
    Program {
        name: "jvm",
        package: Some(Package::Android),
        file: "android/benchmark",
        script: "android/benchmark --json",
        needs: "a JDK and Maven",
        missed: "",
    },
    Program {
        name: "c",
        package: Some(Package::C),
        file: "c-header/bench/run.sh",
        script: "sh c-header/bench/run.sh --json",
        needs: "cargo-c, and Debian's libbenchmark-dev and libcurl4-openssl-dev",
        missed: "`dgettext` answers in one language, which was set beforehand; `wterror_strerror_r` reads the person's wish in each call.",
    },
    Program {
        name: "swift",
        package: None,
        file: "swift/Benchmarks/run.sh",
        script: "sh swift/Benchmarks/run.sh --json",
        needs: "root, and the folder that `cargo dev test swift` makes",
        missed: "",
    },
];

/// The names of the programs, for the command line.
pub(crate) fn names() -> PossibleValuesParser {
    PROGRAMS.iter().map(|program| program.name).collect::<Vec<_>>().into()
}

/// Something that a program has measured.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Line {
    package: String,
    task: String,
    nanoseconds: f64,
    peer: Option<String>,
    peer_nanoseconds: Option<f64>,
    aim: Option<String>,
    /// How many instructions a call takes, where they were counted.
    instructions: Option<f64>,
}

/// What came of a program, and when.
#[derive(Debug, Deserialize, Serialize)]
struct Answers {
    when: String,
    machine: String,
    /// Why it has no answers.
    failure: Option<String>,
    lines: Vec<Line>,
}

/// Runs these programs, or all, and writes the table. What cannot run is named there, with its reason.
///
/// # Errors
/// Why the table cannot be written; a program that fails is no error but the exit code.
pub(crate) fn bench(root: &Path, only: &[String], yes: bool) -> Result<ExitCode, Box<dyn Error>> {
    let chosen = |program: &&Program| only.is_empty() || only.iter().any(|name| name == program.name);
    let chosen: Vec<&Program> = PROGRAMS.iter().filter(chosen).collect();
    let packages: Vec<Package> = chosen.iter().filter_map(|program| program.package).collect();
    if let Err(error) = setup::set_up(&packages, yes) {
        println!("{error}\nWhat can run without is measured.");
    }
    fs::create_dir_all(root.join(KEPT))?;
    let mut failed = false;
    for program in chosen {
        println!("== {}", program.name);
        let answers = run(root, program);
        match &answers.failure {
            Some(why) => println!("{why}"),
            None => println!("{} figures", answers.lines.len()),
        }
        failed |= answers.failure.is_some();
        fs::write(kept(root, program), serde_json::to_string_pretty(&answers)?)?;
    }
    fs::write(root.join(TABLE), table(root))?;
    println!("wrote {TABLE}");
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn kept(root: &Path, program: &Program) -> std::path::PathBuf {
    root.join(KEPT).join(program.name).with_extension("json")
}

fn run(root: &Path, program: &Program) -> Answers {
    let when = Timestamp::now().strftime("%Y-%m-%d %H:%M UTC").to_string();
    let machine = machine();
    let (lines, failure) = match measured(root, program) {
        Ok(lines) => (lines, None),
        Err(error) => (Vec::new(), Some(format!("{error} (it takes {})", program.needs))),
    };
    Answers { when, machine, failure, lines }
}

fn measured(root: &Path, program: &Program) -> Result<Vec<Line>, Box<dyn Error>> {
    if !root.join(program.file).exists() {
        return Err(format!("{} is not there", program.file).into());
    }
    let mut command = Command::new("sh");
    command.args(["-euc", program.script]).current_dir(root).stdin(Stdio::null()).stderr(Stdio::piped());
    // What cargo has set for this program is not the benchmarks'.
    command.env_remove("LD_LIBRARY_PATH").env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME");
    let output = command.output()?;
    let mut lines = read(&String::from_utf8_lossy(&output.stdout));
    if !output.status.success() || lines.is_empty() {
        let said = String::from_utf8_lossy(&output.stderr);
        eprint!("{said}");
        let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("it says nothing");
        return Err(format!("{}: {}", output.status, last.trim()).into());
    }
    if program.name == "core"
        && let Err(error) = count(root, &mut lines)
    {
        println!("instructions are not counted: {error}");
    }
    Ok(lines)
}

/// The lines that are answers.
fn read(output: &str) -> Vec<Line> {
    output.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// Has callgrind count the instructions of each task of the core's program.
fn count(root: &Path, lines: &mut [Line]) -> Result<(), Box<dyn Error>> {
    let program = root.join("target/release/wterror-benchmarks");
    let tasks = String::from_utf8(Command::new(&program).arg("--tasks").output()?.stdout)?;
    for (inputs, task) in tasks.lines().filter_map(|line| line.split_once('\t')) {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"])
            .arg("--toggle-collect=wterror_counted")
            .arg(&program)
            .args(["--count", task])
            .output()
            .map_err(|error| format!("valgrind: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let counted =
            said.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse::<f64>().ok());
        let counted = counted.ok_or_else(|| format!("callgrind does not count {task:?}: {said}"))?;
        let each = counted / inputs.parse::<f64>()?;
        lines
            .iter_mut()
            .filter(|line| line.task == task)
            .for_each(|line| line.instructions = Some(each.round()));
    }
    Ok(())
}

/// The machine in words.
fn machine() -> String {
    let file = |path| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, key: &str, separator| {
        let line = text.lines().find(|line| line.starts_with(key));
        line.and_then(|line| line.split_once(separator))
            .map(|(_, value)| value.trim().trim_matches('"').to_owned())
    };
    let processor = field(&file("/proc/cpuinfo"), "model name", ':');
    let processor = processor.unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let system = field(&file("/etc/os-release"), "PRETTY_NAME", '=');
    let system = system.unwrap_or_else(|| std::env::consts::OS.to_owned());
    let load = file("/proc/loadavg").split(' ').next().filter(|load| !load.is_empty()).map(str::to_owned);
    let load = load.map_or("load unknown".to_owned(), |load| format!("load {load} when it began"));
    format!("{processor}, {cores} cores, {system}, {load}")
}

/// The page, from what is kept of each program.
fn table(root: &Path) -> String {
    let mut page = String::from(
        "<!-- Written by `cargo dev bench` from what the programs measured. Do not edit. -->\n\
         # Benchmarks\n\n\
         `cargo dev bench` runs the benchmark program of each package and writes this page; `cargo dev bench core` does so for some and\n\
         keeps what the others said last. Each program measures the package and, in the same run, what a user would pick instead, over the same\n\
         inputs. Times are a machine's own, and other work on it makes them longer: what counts is how they compare. *Ratio* says how many times\n\
         as long as ours the peer takes: above 1 we are ahead. *Instructions* are counted by callgrind and do not depend on the machine's load.\n",
    );
    for program in PROGRAMS {
        let kept = fs::read_to_string(kept(root, program)).ok();
        let answers: Option<Answers> = kept.and_then(|kept| serde_json::from_str(&kept).ok());
        _ = write!(page, "\n## {}\n\n", program.name);
        match answers {
            None => page.push_str("Not measured yet.\n"),
            Some(Answers { when, machine, failure: Some(why), .. }) => {
                _ = writeln!(page, "Not measured, {when}, on {machine}: {}", escaped(&why));
            }
            Some(answers) => {
                section(&answers, &mut page);
                if !program.missed.is_empty() {
                    _ = writeln!(page, "\nWhy aims are missed: {}", program.missed);
                }
            }
        }
    }
    page
}

fn section(answers: &Answers, page: &mut String) {
    let mut verdicts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rows = String::new();
    let counted = answers.lines.iter().any(|line| line.instructions.is_some());
    for line in &answers.lines {
        let aim = line.aim.as_deref().unwrap_or_default();
        let verdict = match is_met(aim, line.nanoseconds, line.peer_nanoseconds) {
            Some(true) => "met",
            Some(false) => "missed",
            None if aim.is_empty() => "",
            None => "not judged",
        };
        if !verdict.is_empty() {
            *verdicts.entry(verdict).or_default() += 1;
        }
        let ratio = line.peer_nanoseconds.map(|peer| peer / line.nanoseconds);
        let cells = [
            escaped(&line.task),
            time(line.nanoseconds),
            line.instructions.map_or(String::new(), |count| format!("{count}")),
            escaped(line.peer.as_deref().unwrap_or_default()),
            line.peer_nanoseconds.map_or(String::new(), time),
            ratio.map_or(String::new(), digits),
            escaped(aim),
            verdict.to_owned(),
        ];
        let cells = cells
            .iter()
            .enumerate()
            .filter(|(column, _)| counted || *column != 2)
            .map(|(_, cell)| cell.as_str());
        _ = writeln!(rows, "| {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    let verdicts: Vec<String> =
        verdicts.iter().map(|(verdict, count)| format!("{count} {verdict}")).collect();
    let verdicts = if verdicts.is_empty() { "none set".to_owned() } else { verdicts.join(", ") };
    let (column, line) = if counted { (" instructions |", " ---: |") } else { ("", "") };
    _ = write!(
        page,
        "Measured {} on {}. Aims: {verdicts}.\n\n\
         | task | time |{column} peer | its time | ratio | aim | |\n| --- | ---: |{line} --- | ---: | ---: | --- | --- |\n{rows}",
        answers.when, answers.machine,
    );
}

/// Whether an aim is met: `at most 25 ns`, `at most 1.5 times the peer`, `at least 3 times ahead`, or several with `and`.
/// `None` where it is another sentence or there is nothing to compare with.
fn is_met(aim: &str, nanoseconds: f64, peer: Option<f64>) -> Option<bool> {
    let part = |part: &str| {
        let mut words = part.split_whitespace();
        let (bound, number) = ((words.next()?, words.next()?), words.next()?.parse::<f64>().ok()?);
        let unit = words.next()?;
        Some(match (bound, unit) {
            (("at", "most"), "times") => nanoseconds <= number * peer?,
            (("at", "least"), "times") => peer? >= number * nanoseconds,
            (("at", "most"), unit) => nanoseconds <= number * unit_in_nanoseconds(unit)?,
            _ => return None,
        })
    };
    aim.split(" and ").map(part).try_fold(true, |all, met| Some(all && met?))
}

fn unit_in_nanoseconds(unit: &str) -> Option<f64> {
    UNITS
        .iter()
        .find(|(name, _)| *name == unit.trim_end_matches(|c: char| c.is_ascii_punctuation()))
        .map(|&(_, size)| size)
}

const UNITS: [(&str, f64); 4] = [("s", 1e9), ("ms", 1e6), ("µs", 1e3), ("ns", 1.0)];

/// A time in the unit that suits it.
fn time(nanoseconds: f64) -> String {
    let (unit, size) = UNITS.into_iter().find(|(_, size)| nanoseconds >= *size).unwrap_or(("ns", 1.0));
    format!("{} {unit}", digits(nanoseconds / size))
}

/// Three digits, or those before the point.
fn digits(number: f64) -> String {
    let behind = if number >= 100.0 {
        0
    } else if number >= 10.0 {
        1
    } else {
        2
    };
    format!("{number:.behind$}")
}

/// A text for a cell of a table in Markdown.
fn escaped(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aims_are_judged_as_they_are_said() {
        assert_eq!(is_met("at most 25 ns", 25.0, None), Some(true));
        assert_eq!(is_met("at most 25 ns", 25.1, None), Some(false));
        assert_eq!(is_met("at most 10 µs", 9000.0, None), Some(true));
        assert_eq!(is_met("at most 1 ms beyond a bare addon", 2e6, None), Some(false));
        assert_eq!(is_met("at most 1.5 times the peer", 15.0, Some(10.0)), Some(true));
        assert_eq!(is_met("at most 1.5 times the peer", 16.0, Some(10.0)), Some(false));
        assert_eq!(is_met("at least 3 times ahead", 10.0, Some(29.0)), Some(false));
        assert_eq!(is_met("at least 3 times ahead and at most 100 ns", 10.0, Some(30.0)), Some(true));
        assert_eq!(is_met("at least 3 times ahead", 10.0, None), None);
        for sentence in ["", "as fast as can be", "at most", "at most many ns", "at most 3 horses"] {
            assert_eq!(is_met(sentence, 1.0, Some(1.0)), None, "{sentence}");
        }
    }

    #[test]
    fn what_is_no_answer_is_passed_over() {
        let lines = read(
            "building\n{\"package\":\"core\",\"task\":\"a\",\"nanoseconds\":1.5,\"new\":1}\n{\"task\":1}\n\n[]",
        );
        assert_eq!((lines.len(), lines[0].task.as_str(), lines[0].peer.is_none()), (1, "a", true));
    }

    #[test]
    fn times_have_three_digits_and_a_unit() {
        assert_eq!(
            [0.876, 12.34, 1234.0, 99_999.0, 2.5e6, 7.1e9].map(time),
            ["0.88 ns", "12.3 ns", "1.23 µs", "100.0 µs", "2.50 ms", "7.10 s"]
        );
    }

    #[test]
    fn a_section_says_what_was_missed_and_a_failure_why() {
        let line = |peer_nanoseconds, aim: &str| Line {
            package: "core".into(),
            task: "a | b".into(),
            nanoseconds: 10.0,
            peer: Some("match".into()),
            peer_nanoseconds,
            aim: Some(aim.into()),
            instructions: None,
        };
        let lines = vec![line(Some(25.0), "at least 3 times ahead"), line(None, "at most 25 ns")];
        let answers = Answers { when: "today".into(), machine: "a machine".into(), failure: None, lines };
        let mut page = String::new();
        section(&answers, &mut page);
        assert!(page.contains("Aims: 1 met, 1 missed."), "{page}");
        assert!(
            page.contains("| a \\| b | 10.0 ns | match | 25.0 ns | 2.50 | at least 3 times ahead | missed |"),
            "{page}"
        );
        let failed = Program { file: "no/such/file", ..PROGRAMS[0] };
        let failure = run(Path::new("/"), &failed).failure.expect("it cannot run");
        assert!(failure.contains("no/such/file is not there"), "{failure}");
    }
}
