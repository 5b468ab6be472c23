//! The JAR for the JVM and the AAR for Android, in the folders of a Maven repository.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bill::{self, Subject};
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
    bills(workshop, &files)?;
    Ok(Made {
        file: aar,
        inspected: "POMs, sources and documentation are there".to_owned(),
        run: "by cargo dev test android and registries".to_owned(),
    })
}

/// The bills of materials: of the JNI libraries, and Kotlin's library, which the POM names.
fn bills(workshop: &Workshop, files: &[PathBuf]) -> Result<(), Box<dyn Error>> {
    let pom = fs::read_to_string(workshop.root.join("android/pom.xml"))?;
    let property = |name: &str| {
        let value = pom.split_once(&format!("<{name}>")).and_then(|(_, rest)| rest.split_once('<'));
        value.map(|(value, _)| value).ok_or_else(|| format!("android/pom.xml has no {name}"))
    };
    let (group, kotlin) = (property("published.group")?, property("kotlin.stdlib.version")?);
    let version = env!("CARGO_PKG_VERSION");
    for (name, extension) in ARTIFACTS {
        let file = files.iter().find(|file| is_named(file, &format!("{name}-{version}.{extension}")));
        // The JAR's library reads logs; those of Android do not.
        let inside: &[&[&str]] = if *extension == "jar" {
            &[&["-p", "wterror-android", "--features", "scan"]]
        } else {
            &[&["-p", "wterror-android", "--target", "aarch64-linux-android"]]
        };
        let subject = Subject {
            file: file.ok_or("the package is not there")?,
            purl: format!("pkg:maven/{group}/{name}@{version}?type={extension}"),
            cargo: inside,
            others: vec![(format!("pkg:maven/org.jetbrains.kotlin/kotlin-stdlib@{kotlin}"), "Apache-2.0")],
        };
        bill::write(workshop, &subject)?;
    }
    Ok(())
}

fn is_named(file: &Path, name: &str) -> bool {
    file.file_name().is_some_and(|found| found == name)
}
