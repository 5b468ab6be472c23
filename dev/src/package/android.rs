//! The JAR for the JVM and the AAR for Android, in the folders of a Maven repository.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::workshop::{Workshop, run};
use super::{Made, Part};

/// What is published, and how its own file ends.
const ARTIFACTS: &[(&str, &str)] = &[("wterror-jvm", "jar"), ("wterror-android", "aar")];

/// Builds both, and looks whether all is there that Maven Central asks for. `cargo dev test android` looks inside.
pub(super) fn finish(workshop: &Workshop, _parts: &[Part]) -> Result<Made, Box<dyn Error>> {
    let natives = workshop.root.join("target/android");
    run(Command::new(workshop.root.join("android/build")).arg(&natives))?;
    let repository = workshop.output.join("maven");
    if repository.exists() {
        fs::remove_dir_all(&repository)?;
    }
    let mut maven = Command::new("mvn");
    maven.args(["-B", "-ntp", "-q", "clean", "deploy"]).current_dir(workshop.root.join("android"));
    maven.arg(format!("-Dmaven.repo.local={}", workshop.root.join("target/caches/maven").display()));
    maven.arg(format!("-Drepository={}", repository.display()));
    run(&mut maven)?;
    let files = super::archive::files(&repository)?;
    let mut wrong = Vec::new();
    let mut aar = PathBuf::new();
    for (name, extension) in ARTIFACTS {
        let stem = format!("{name}-{}", env!("CARGO_PKG_VERSION"));
        for end in [&format!(".{extension}"), ".pom", "-sources.jar", "-javadoc.jar"] {
            match files.iter().find(|file| is_named(file, &format!("{stem}{end}"))) {
                Some(file) => aar.clone_from(file),
                None => wrong.push(format!("lacks {stem}{end}")),
            }
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.join("; ").into());
    }
    Ok(Made {
        file: aar,
        inspected: "POMs, sources and documentation are there".to_owned(),
        run: "by cargo dev test android and registries".to_owned(),
    })
}

fn is_named(file: &Path, name: &str) -> bool {
    file.file_name().is_some_and(|found| found == name)
}
