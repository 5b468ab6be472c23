//! `cargo dev`: the commands of those who develop wterror. Each is a module of its own.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use wterror_dev::{add, bump, check, files, plan, project_root, show};

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
    /// Give all packages another version.
    Bump {
        /// The version, such as 0.2.0.
        version: semver::Version,
    },
}

fn main() -> ExitCode {
    let Arguments { root, command } = Arguments::parse();
    let result = match command {
        Command::Generate { check: true } => files::check(&root),
        Command::Generate { check: false } => generate(&root),
        Command::Add(arguments) => add::run(&root, &arguments),
        Command::Show(arguments) => show::run(&root, &arguments),
        Command::Check { complete } => check::run(&root, complete),
        Command::Bump { version } => bump::run(&root, &version),
    };
    match result {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn generate(root: &std::path::Path) -> wterror_dev::Report {
    let planned = plan(root)?;
    let written = files::write(root, &planned)?;
    for path in &written {
        println!("wrote {}", path.display());
    }
    Ok(format!("{} of {} generated files written, the rest were current", written.len(), planned.len()))
}
