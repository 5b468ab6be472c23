//! `cargo dev`: the commands of those who develop wterror. Each is a module of its own.

mod bench;
mod fuzz;
mod package;
mod packages;
mod setup;
mod site;
mod test;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use packages::Package;
use wterror_dev::{add, api, bump, check, files, plan, project_root, show};

/// The tool of those who develop wterror.
#[derive(Parser)]
#[command(name = "cargo dev", version)]
struct Arguments {
    /// The project's folder.
    #[arg(long, default_value_os_t = project_root(), global = true)]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Validate the catalogue and write what is made from it.
    Generate {
        /// Write nothing; fail and show the differences.
        #[arg(long)]
        check: bool,
    },
    /// Put a row for a new code into the catalogue, with every key.
    Add(Box<add::Arguments>),
    /// Show the texts of a language as people read them: `show pl 206`, or all of them.
    Show(show::Arguments),
    /// Check the catalogue, the generated files and the changelog.
    Check {
        /// Refuse a language that lacks a text, too: what a release needs.
        #[arg(long)]
        complete: bool,
    },
    /// Write the lists of the crates' public items, so that a review sees them change.
    Api {
        /// Write nothing; fail where they differ.
        #[arg(long)]
        check: bool,
    },
    /// Give all packages another version.
    Bump {
        /// The version, such as 0.2.0.
        version: semver::Version,
    },
    /// Write the catalogue's tables as CSV, Parquet and `SQLite`.
    Tables {
        /// The folder, which is made where it is missing.
        #[arg(long, value_name = "DIR")]
        output: PathBuf,
    },
    /// Set up what the suites need, run them all with everything required, and end with a table.
    Test {
        /// The packages to test; all of them where none is named.
        packages: Vec<Package>,
        /// Install what is missing without asking.
        #[arg(long)]
        yes: bool,
        /// First remove what earlier runs fetched from registries, as on a fresh machine.
        #[arg(long)]
        fresh: bool,
    },
    /// Build what a release publishes, for each platform, inspect it, and end with a table.
    Package(package::Arguments),
    /// Build the explorer, the site with a page for every code, and show it on this machine.
    Site(site::Arguments),
    /// Run the benchmarks and write docs/benchmarks.md.
    Bench {
        /// Whose benchmarks; all that can run where none is named, the others named in the page.
        #[arg(value_parser = bench::names())]
        packages: Vec<String>,
        /// Install what is missing without asking.
        #[arg(long)]
        yes: bool,
    },
    /// Run fuzz targets, on the stable toolchain.
    Fuzz(fuzz::Arguments),
    /// Install what the suites need: with apt on Debian and Ubuntu, elsewhere it names what is missing.
    Setup {
        /// The packages whose suites are set up; all of them where none is named.
        packages: Vec<Package>,
        /// Install what is missing without asking.
        #[arg(long)]
        yes: bool,
    },
}

fn main() -> ExitCode {
    let Arguments { root, command } = Arguments::parse();
    let say = |report: String| {
        println!("{report}");
        ExitCode::SUCCESS
    };
    let done = match command {
        Command::Generate { check: true } => files::check(&root).map(say),
        Command::Generate { check: false } => generate(&root).map(say),
        Command::Add(arguments) => add::run(&root, &arguments).map(say),
        Command::Show(arguments) => show::run(&root, &arguments).map(say),
        Command::Check { complete } => check::run(&root, complete).map(say),
        Command::Api { check } => api::run(&root, check).map(say),
        Command::Bump { version } => bump::run(&root, &version).map(say),
        Command::Tables { output } => write_tables(&root, &output),
        Command::Test { packages, yes, fresh } => test::test(&root, &packages, yes, fresh),
        Command::Package(arguments) => package::run(&root, &arguments),
        Command::Site(arguments) => site::run(&root, &arguments).map(say),
        Command::Bench { packages, yes } => bench::bench(&root, &packages, yes),
        Command::Fuzz(arguments) => fuzz::run(&root, &arguments),
        Command::Setup { packages, yes } => {
            let packages = if packages.is_empty() { Package::all() } else { &packages };
            setup::set_up(packages, yes).map(|()| ExitCode::SUCCESS)
        }
    };
    done.unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::FAILURE
    })
}

fn generate(root: &Path) -> wterror_dev::Report {
    let planned = plan(root)?;
    let written = files::write(root, &planned)?;
    for path in &written {
        println!("wrote {}", path.display());
    }
    Ok(format!("{} of {} generated files written, the rest were current", written.len(), planned.len()))
}

/// Runs the program for it: Parquet and `SQLite` take a minute to compile, which no other command waits for.
fn write_tables(root: &Path, output: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = std::path::absolute(output)?;
    let program = ["run", "--quiet", "--locked", "--package", "wterror-tables", "--"];
    let status = std::process::Command::new(cargo).args(program).arg(output).current_dir(root).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
