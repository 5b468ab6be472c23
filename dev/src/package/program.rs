//! The program: an archive for each platform, a Debian package, and a formula for Homebrew.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bill::{self, Subject};
use super::inspect::{linux_differences, linux_library};
use super::target::{Linux, System, TARGETS, Target};
use super::workshop::{Workshop, run};
use super::{Made, Part};

/// The time that stands in archives, the same as in the JAR: 2026-01-01.
const TIME: &str = "1767225600";

/// How big the program may be, in bytes. Debian's compiler does without some of the size that rustup's saves.
const MOST: u64 = 1_700_000;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The archive and the Debian package for one target.
pub(super) fn build(workshop: &Workshop, target: &Target) -> Result<Made, Box<dyn Error>> {
    let System::Linux(linux) = &target.system else {
        return Err("no program is made for this target yet".into());
    };
    let mut cargo = workshop.cargo("build", target, "std,panic_abort")?;
    run(cargo.args(["-p", "wterror-cli", "--release"]))?;
    let built = workshop.built().join(target.triple).join("release/wterror");
    inspect(workshop, linux, &built)?;
    let documents = Documents::new(workshop)?;
    let folder = workshop.output.join("program");
    fs::create_dir_all(&folder)?;
    let archive = archive(workshop, target, &built, &documents, &folder)?;
    debian(workshop, linux, &built, &documents, &folder)?;
    let purl = format!("pkg:generic/wterror@{VERSION}?arch={}", linux.node);
    let inside: &[&str] = &["-p", "wterror-cli", "--target", target.triple];
    bill::write(workshop, &Subject { file: &archive, purl, cargo: &[inside], others: Vec::new() })?;
    Ok(Made {
        file: archive,
        inspected: format!("glibc ≤ {}.{}, imports, no path; .deb: lintian", linux.glibc.0, linux.glibc.1),
        run: "this machine's, by cargo dev test registries".to_owned(),
    })
}

/// The formula for Homebrew, with the checksums of the archives.
pub(super) fn finish(workshop: &Workshop, parts: &[Part]) -> Result<Made, Box<dyn Error>> {
    let manifest = fs::read_to_string(workshop.root.join("Cargo.toml"))?;
    let manifest: toml::Table = toml::from_str(&manifest)?;
    let repository =
        manifest["workspace"]["package"]["repository"].as_str().ok_or("there is a repository")?;
    let mut archives = Vec::new();
    for part in parts {
        let target =
            TARGETS.iter().find(|target| target.triple == part.target).ok_or("a part has a target")?;
        let sum = run(Command::new("sha256sum").arg(&part.file))?;
        let sum = sum.split_whitespace().next().unwrap_or_default().to_owned();
        archives.push((target.triple, sum));
    }
    let file = workshop.output.join("program/wterror.rb");
    fs::write(&file, formula(repository, &archives)?)?;
    Ok(Made {
        file,
        inspected: "a formula for Homebrew on Linux, with the archives' checksums".to_owned(),
        run: "not run: there is no Homebrew here".to_owned(),
    })
}

/// The archive's name without its end: what `[package.metadata.binstall]` of the command's manifest says, too.
fn stem(triple: &str) -> String {
    format!("wterror-{VERSION}-{triple}")
}

fn formula(repository: &str, archives: &[(&str, String)]) -> Result<String, String> {
    let of = |architecture: &str| {
        let found = archives.iter().find(|(triple, _)| triple.starts_with(architecture));
        found.ok_or_else(|| format!("there is no archive for {architecture}"))
    };
    let block = |name: &str, architecture: &str| -> Result<String, String> {
        let (triple, sum) = of(architecture)?;
        Ok(format!(
            "    on_{name} do\n      url \"{repository}/releases/download/v{VERSION}/{}.tar.gz\"\n      sha256 \"{sum}\"\n    end\n",
            stem(triple)
        ))
    };
    Ok(format!(
        "# Made by `cargo dev package`. Do not edit.
class Wterror < Formula
  desc \"Explains the error codes of the Watch Together video-chat SDK\"
  homepage \"{repository}\"
  version \"{VERSION}\"
  license any_of: [\"MIT\", \"Apache-2.0\"]

  depends_on :linux

  on_linux do
{}{}  end

  def install
    bin.install \"wterror\"
    man1.install \"man/wterror.1\"
    bash_completion.install \"completions/wterror.bash\" => \"wterror\"
    zsh_completion.install \"completions/wterror.zsh\" => \"_wterror\"
    fish_completion.install \"completions/wterror.fish\"
  end

  test do
    assert_match \"session_is_full\", shell_output(\"#{{bin}}/wterror 206\")
  end
end
",
        block("arm", "aarch64")?,
        block("intel", "x86_64")?,
    ))
}

fn inspect(workshop: &Workshop, linux: &Linux, program: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = fs::read(program)?;
    let mut wrong = linux_differences(&linux_library(&bytes)?, linux);
    wrong.extend(workshop.private_in(&bytes).map(|folder| format!("speaks of {}", folder.display())));
    if bytes.len() as u64 > MOST {
        wrong.push(format!("has {} bytes of {MOST} at most", bytes.len()));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ").into()) }
}

/// What comes with the program: it says all of it itself.
struct Documents {
    manual: String,
    /// By the shell's name.
    completions: Vec<(&'static str, String)>,
}

impl Documents {
    fn new(workshop: &Workshop) -> Result<Self, Box<dyn Error>> {
        let ask = |arguments: &[&str]| {
            let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
            cargo.args(["run", "--quiet", "--locked", "-p", "wterror-cli", "--"]).args(arguments);
            run(cargo.current_dir(&workshop.root))
        };
        let shells = ["bash", "zsh", "fish"].into_iter();
        let completions: Result<_, Box<dyn Error>> =
            shells.map(|shell| Ok((shell, ask(&["completions", shell])?))).collect();
        Ok(Self { manual: ask(&["man"])?, completions: completions? })
    }
}

const LICENCES: [&str; 3] = ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"];

fn archive(
    workshop: &Workshop,
    target: &Target,
    program: &Path,
    documents: &Documents,
    output: &Path,
) -> Result<PathBuf, Box<dyn Error>> {
    let stem = stem(target.triple);
    let work = fresh(workshop, &format!("program/{}", target.triple))?;
    let folder = work.join(&stem);
    install(program, &folder.join("wterror"), 755)?;
    for file in LICENCES {
        install(&workshop.root.join(file), &folder.join(file), 644)?;
    }
    install(&workshop.root.join("cli/README.md"), &folder.join("README.md"), 644)?;
    write(&folder.join("man/wterror.1"), &documents.manual)?;
    for (shell, script) in &documents.completions {
        write(&folder.join(format!("completions/wterror.{shell}")), script)?;
    }
    let archive = output.join(format!("{stem}.tar.gz"));
    let mut tar = Command::new("tar");
    tar.args([
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--format=gnu",
        "--mode=u=rwX,go=rX",
    ]);
    tar.arg(format!("--mtime=@{TIME}")).args(["--use-compress-program", "gzip -n9", "-cf"]);
    run(tar.arg(&archive).arg("-C").arg(&work).arg(&stem))?;
    Ok(archive)
}

/// A Debian package, which lintian has nothing to say of.
fn debian(
    workshop: &Workshop,
    linux: &Linux,
    program: &Path,
    documents: &Documents,
    output: &Path,
) -> Result<(), Box<dyn Error>> {
    let architecture = if linux.node.contains("arm64") { "arm64" } else { "amd64" };
    let name = format!("wterror_{VERSION}_{architecture}");
    let tree = fresh(workshop, &format!("program/{name}"))?;
    install(program, &tree.join("usr/bin/wterror"), 755)?;
    let share = tree.join("usr/share");
    write(&share.join("man/man1/wterror.1"), &documents.manual)?;
    let places = [
        "bash-completion/completions/wterror",
        "zsh/vendor-completions/_wterror",
        "fish/vendor_completions.d/wterror.fish",
    ];
    for ((_, script), place) in documents.completions.iter().zip(places) {
        write(&share.join(place), script)?;
    }
    let about = share.join("doc/wterror");
    write(&about.join("copyright"), &copyright(&workshop.root)?)?;
    write(&about.join("changelog"), &changelog())?;
    run(Command::new("gzip")
        .args(["-n9"])
        .args([share.join("man/man1/wterror.1"), about.join("changelog")]))?;
    let size = run(Command::new("du").args(["-sk", "--apparent-size"]).arg(tree.join("usr")))?;
    let size = size.split_whitespace().next().unwrap_or_default();
    let (major, minor) = linux.glibc;
    write(
        &tree.join("DEBIAN/control"),
        &format!(
            "Package: wterror
Version: {VERSION}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {size}
Depends: libc6 (>= {major}.{minor})
Description: explains the error codes of the Watch Together SDK
 The SDK reports a failure as a number and a terse English phrase. This
 program says what happened, who acts, what to do about each cause, and what
 to tell the people in the call, in their own language. It also finds the
 SDK's errors in logs, and exports the catalogue for other programs.
"
        ),
    )?;
    let package = output.join(format!("{name}.deb"));
    let mut deb = Command::new("dpkg-deb");
    deb.args(["--root-owner-group", "-Zxz", "--build"])
        .arg(&tree)
        .arg(&package)
        .env("SOURCE_DATE_EPOCH", TIME);
    run(&mut deb)?;
    let mut lintian = Command::new("lintian");
    lintian.args(["--fail-on", "error,warning", "--tag-display-limit", "0", "--suppress-tags"]);
    // Nobody has asked for it to be in Debian, so it closes no request of theirs.
    lintian.arg("initial-upload-closes-no-bugs").arg(&package);
    run(&mut lintian).map_err(|error| format!("{error}; or lintian is missing: apt-get install lintian"))?;
    Ok(())
}

const MAINTAINER: &str = "The wterror developers <wterror@noreply.invalid>";

fn copyright(root: &Path) -> Result<String, Box<dyn Error>> {
    let licence = fs::read_to_string(root.join("LICENSE-MIT"))?;
    let notice = fs::read_to_string(root.join("NOTICE"))?;
    Ok(format!(
        "{notice}\nLicensed under one of these, as you like: the Apache License 2.0, which is in\n\
         /usr/share/common-licenses/Apache-2.0 on a Debian system, or this one.\n\n{licence}"
    ))
}

fn changelog() -> String {
    format!(
        "wterror ({VERSION}) unstable; urgency=medium\n\n  * What is new stands in CHANGELOG.md of the sources.\n\n -- {MAINTAINER}  Thu, 01 Jan 2026 00:00:00 +0000\n"
    )
}

fn fresh(workshop: &Workshop, name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let folder = workshop.work(name)?;
    fs::remove_dir_all(&folder)?;
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn install(from: &Path, to: &Path, mode: u32) -> Result<(), Box<dyn Error>> {
    run(Command::new("install").arg("-D").arg(format!("-m{mode}")).arg(from).arg(to)).map(drop)
}

fn write(file: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(file.parent().ok_or("a file lies in a folder")?)?;
    Ok(fs::write(file, text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binstall_is_told_the_archives_names() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("dev/ lies in the project's folder");
        let manifest = fs::read_to_string(root.join("cli/Cargo.toml")).expect("can be read");
        let manifest: toml::Table = toml::from_str(&manifest).expect("is TOML");
        let told = &manifest["package"]["metadata"]["binstall"];
        let triple = "x86_64-unknown-linux-gnu";
        let filled = |key: &str| {
            let text = told[key].as_str().expect("is a text");
            let pairs = [
                ("repo", "REPO"),
                ("version", VERSION),
                ("target", triple),
                ("bin", "wterror"),
                ("binary-ext", ""),
            ];
            pairs
                .iter()
                .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{ {name} }}"), value))
        };
        let stem = stem(triple);
        assert_eq!(filled("pkg-url"), format!("REPO/releases/download/v{VERSION}/{stem}.tar.gz"));
        assert_eq!(filled("bin-dir"), format!("{stem}/wterror"));
        assert_eq!(told["pkg-fmt"].as_str(), Some("tgz"));
    }

    #[test]
    fn the_formula_has_each_archives_checksum() {
        let archives =
            [("x86_64-unknown-linux-gnu", "aa".to_owned()), ("aarch64-unknown-linux-gnu", "bb".to_owned())];
        let text = formula("REPO", &archives).expect("both are there");
        let intel = text.split_once("on_intel do").map(|(_, rest)| rest).expect("is there");
        assert!(intel.contains(&format!("v{VERSION}/wterror-{VERSION}-x86_64-unknown-linux-gnu.tar.gz")));
        assert!(intel.contains("sha256 \"aa\"") && text.contains("sha256 \"bb\""));
        assert!(formula("REPO", &archives[..1]).is_err(), "an architecture that is missing is refused");
    }
}
