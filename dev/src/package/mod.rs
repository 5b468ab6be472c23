//! `cargo dev package`: builds what a release publishes, for each platform, inspects it, and ends with a table.

mod android;
mod archive;
mod bill;
mod inspect;
mod node;
mod program;
mod python;
mod rust;
mod swift;
mod target;
mod workshop;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use target::{TARGETS, Target};
use workshop::Workshop;

/// What `cargo dev package` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The packages to build; all of them where none is named.
    packages: Vec<Package>,
    /// Only for this platform, named as Rust does; may be given several times. What holds all platforms is then not made.
    #[arg(long, value_parser = PossibleValuesParser::new(TARGETS.iter().map(|target| target.triple)))]
    target: Vec<String>,
    /// Where the packages go; target/package/output in the project's folder where none is named.
    #[arg(long)]
    output: Option<PathBuf>,
}

/// What a release publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Package {
    /// The wheels for Python.
    Python,
    /// The addons for Node, and npm's packages with them.
    Node,
    /// The crates, as their registry takes them.
    Rust,
    /// The JAR for the JVM and the AAR for Android, as a Maven repository.
    Android,
    /// The program `wterror`: archives, Debian packages, a formula for Homebrew.
    Program,
    /// The C library for Apple's platforms, as an `XCFramework`: the binary half of the Swift package.
    Swift,
}

/// A package's file for one target.
struct Part {
    target: &'static str,
    file: PathBuf,
}

/// A file that was built, and what is known of it.
struct Made {
    file: PathBuf,
    /// What was looked at inside, all of it as it should be.
    inspected: String,
    /// What was run of it here; else why nothing was.
    run: String,
}

impl Package {
    fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Node => "node",
            Self::Rust => "rust",
            Self::Android => "android",
            Self::Program => "program",
            Self::Swift => "swift",
        }
    }

    fn triples(self) -> Vec<&'static str> {
        match self {
            Self::Python | Self::Node | Self::Program => {
                vec!["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"]
            }
            Self::Rust | Self::Android => Vec::new(),
            Self::Swift => swift::triples(),
        }
    }

    fn build(self, workshop: &Workshop, target: &Target) -> Result<Made, Box<dyn Error>> {
        match self {
            Self::Python => python::build(workshop, target),
            Self::Node => node::build(workshop, target),
            Self::Program => program::build(workshop, target),
            Self::Rust | Self::Android => Err("it has no part for one target".into()),
            Self::Swift => swift::build(workshop, target),
        }
    }

    /// Puts the parts of all targets together, where something of the package is for all of them.
    fn finish(self) -> Option<Finish> {
        match self {
            Self::Python => None,
            Self::Node => Some(node::finish),
            Self::Rust => Some(rust::finish),
            Self::Android => Some(android::finish),
            Self::Program => Some(program::finish),
            Self::Swift => Some(swift::finish),
        }
    }
}

type Finish = fn(&Workshop, &[Part]) -> Result<Made, Box<dyn Error>>;

/// One line of the table.
struct Row {
    package: Package,
    target: &'static str,
    made: Result<Made, String>,
    time: Duration,
}

/// Builds the packages. What can't be built stands in the table with the reason, and makes the whole a failure.
///
/// # Errors
/// Nothing could be begun.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let output = arguments.output.clone().unwrap_or_else(|| root.join("target/package/output"));
    fs::create_dir_all(&output)?;
    let workshop = Workshop { root: root.canonicalize()?, output: output.canonicalize()? };
    let named = |package: &Package| arguments.packages.is_empty() || arguments.packages.contains(package);
    let wanted = |target: &Target| {
        arguments.target.is_empty() || arguments.target.iter().any(|name| name == target.triple)
    };
    let mut rows = Vec::new();
    for package in Package::value_variants().iter().copied().filter(named) {
        let triples = package.triples();
        let targets = TARGETS.iter().filter(|target| triples.contains(&target.triple) && wanted(target));
        let targets: Vec<&Target> = targets.collect();
        let mut parts = Vec::new();
        for (index, target) in targets.iter().enumerate() {
            println!("== {} for {} ({} of {})", package.name(), target.triple, index + 1, targets.len());
            let row = Row::new(package, target.triple, || package.build(&workshop, target));
            if let Ok(made) = &row.made {
                parts.push(Part { target: target.triple, file: made.file.clone() });
            }
            rows.push(row);
        }
        if let Some(finish) = package.finish().filter(|_| arguments.target.is_empty()) {
            println!("== {}, of all platforms", package.name());
            let missing: Vec<&str> = triples
                .iter()
                .copied()
                .filter(|triple| parts.iter().all(|part| part.target != *triple))
                .collect();
            rows.push(Row::new(package, "of all", || {
                if missing.is_empty() {
                    finish(&workshop, &parts)
                } else {
                    Err(format!("not made, since it would lack {}", missing.join(", ")).into())
                }
            }));
        }
    }
    if rows.is_empty() {
        return Err("none of these packages is made for that target".into());
    }
    Ok(report(&workshop, &rows))
}

impl Row {
    fn new(
        package: Package,
        target: &'static str,
        work: impl FnOnce() -> Result<Made, Box<dyn Error>>,
    ) -> Self {
        let started = Instant::now();
        let made = work().map_err(|error| error.to_string());
        if let Err(error) = &made {
            println!("failed: {error}");
        }
        Self { package, target, made, time: started.elapsed() }
    }

    fn cells(&self) -> [String; 6] {
        let time = format!("{}:{:02}", self.time.as_secs() / 60, self.time.as_secs() % 60);
        let (package, target) = (self.package.name().to_owned(), self.target.to_owned());
        match &self.made {
            Ok(made) => {
                let bytes = fs::metadata(&made.file).map(|file| file.len()).unwrap_or_default();
                let size = bytes.div_ceil(1000).to_string();
                [package, target, size, made.inspected.clone(), made.run.clone(), time]
            }
            Err(error) => [package, target, String::new(), format!("FAILED: {error}"), String::new(), time],
        }
    }
}

/// Prints the table and, last, whether all is there.
fn report(workshop: &Workshop, rows: &[Row]) -> ExitCode {
    let mut table = Table::new();
    table.load_preset(presets::ASCII_MARKDOWN).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(["package", "target", "KB", "inspected", "run", "time"]);
    for row in rows {
        table.add_row(row.cells());
    }
    for column in [2, 5] {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    println!("\n{table}\n");
    let failed = rows.iter().filter(|row| row.made.is_err()).count();
    println!("{} built, {failed} failed; in {}", rows.len() - failed, workshop.output.display());
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
