//! `cargo dev generate [--check]`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use wterror_dev::{COMMAND, files, plan, project_root};

/// Writes every generated file of wterror from the catalogue.
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
}

fn main() -> ExitCode {
    let Arguments { root, command: Command::Generate { check } } = Arguments::parse();
    match generate(&root, check) {
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
