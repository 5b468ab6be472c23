//! `cargo dev generate [--check]`, `cargo dev test` and `cargo dev setup`.

mod packages;
mod setup;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use packages::Package;
use wterror_dev::{COMMAND, files, plan, project_root};

/// The tool of those who develop wterror.
#[derive(Parser)]
#[command(version)]
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
        /// Write nothing; fail and name the files where they differ.
        #[arg(long)]
        check: bool,
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
    let done = match command {
        Command::Generate { check } => generate(&root, check).map(|report| {
            println!("{report}");
            ExitCode::SUCCESS
        }),
        Command::Test { packages, yes, fresh } => test::test(&root, &packages, yes, fresh),
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

fn generate(root: &std::path::Path, check: bool) -> Result<String, Box<dyn std::error::Error>> {
    let planned = plan(root)?;
    if check {
        let drifted = files::drifted(root, &planned);
        if drifted.is_empty() {
            return Ok(format!("{} generated files are current", planned.len()));
        }
        let names: Vec<String> = drifted.iter().map(|path| format!("  {}", path.display())).collect();
        return Err(format!(
            "generated files differ from the catalogue:\n{}\nrun: {COMMAND}",
            names.join("\n")
        )
        .into());
    }
    let written = files::write(root, &planned)?;
    for path in &written {
        println!("wrote {}", path.display());
    }
    Ok(format!("{} of {} generated files written, the rest were current", written.len(), planned.len()))
}
