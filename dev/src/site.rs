//! `cargo dev site`: builds the explorer, the site in `web/`, and shows it on this machine.
//!
//! The pages are made by `web/build.mjs` from the npm package as it ships; what that package does not carry, such as the
//! titles of owners and the lines of the catalogue's files, it is told in `facts.json`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value, json};
use wterror_dev::Catalogue;
use wterror_dev::catalogue::FILE;

/// What `cargo dev site` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder to write the site into; what was there is removed.
    #[arg(long, required_unless_present = "serve", value_name = "DIR")]
    output: Option<PathBuf>,
    /// Show the site on this machine, until the command is interrupted.
    #[arg(long)]
    serve: bool,
    /// The port to show it on; any free one where it is 0.
    #[arg(long, default_value_t = 8206, value_name = "PORT")]
    port: u16,
    /// Write the site into one archive, too.
    #[arg(long, value_name = "FILE.zip")]
    archive: Option<PathBuf>,
    /// The packed npm package, where it is there already; else it is built and packed.
    #[arg(long, value_name = "FILE.tgz")]
    package: Option<PathBuf>,
    /// The address that the site is published at, for the links that need one [default: that of the workspace's Cargo.toml].
    #[arg(long, value_name = "URL")]
    base: Option<String>,
}

/// Builds the site and, where that is wanted, shows it.
///
/// # Errors
/// What is wrong in the catalogue, or the program that failed.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> wterror_dev::Report {
    let root = &absolute(root)?;
    let work = root.join("target/web");
    fs::create_dir_all(&work)?;
    let output = arguments.output.clone().unwrap_or_else(|| work.join("site"));
    let package = match &arguments.package {
        Some(package) => package.clone(),
        None => pack(root, &work)?,
    };
    let facts = work.join("facts.json");
    let known = facts_of(root, arguments.base.as_deref())?;
    fs::write(&facts, known.to_string())?;
    let web = root.join("web");
    install(&web)?;
    let mut build = Command::new("node");
    build.current_dir(&web).arg("build.mjs");
    build.arg("--package").arg(absolute(&package)?).arg("--facts").arg(&facts);
    build.arg("--output").arg(absolute(&output)?);
    if let Some(archive) = &arguments.archive {
        build.arg("--archive").arg(absolute(archive)?);
    }
    succeed(&mut build)?;
    if arguments.serve {
        let port = arguments.port.to_string();
        let mut serve = Command::new("node");
        serve.current_dir(&web).arg("serve.mjs").arg(absolute(&output)?).arg(port);
        succeed(serve.arg(path_of(known["base"].as_str().unwrap_or_default())))?;
    }
    Ok(format!("the site is in {}", output.display()))
}

/// Builds the npm package and packs it.
fn pack(root: &Path, work: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let node = root.join("node");
    install(&node)?;
    succeed(Command::new("npm").current_dir(&node).args(["run", "build"]))?;
    succeed(Command::new("npm").current_dir(&node).args(["pack", "--pack-destination"]).arg(work))?;
    let manifest: Value = serde_json::from_str(&fs::read_to_string(node.join("package.json"))?)?;
    let version = manifest["version"].as_str().ok_or("node/package.json has no version")?;
    Ok(work.join(format!("wterror-{version}.tgz")))
}

/// Installs what a folder's lock file names, unless a copy of that very file says that it has been done.
fn install(folder: &Path) -> Result<(), Box<dyn Error>> {
    let wanted = fs::read(folder.join("package-lock.json"))?;
    // The harness leaves the same stamp.
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    succeed(Command::new("npm").current_dir(folder).args(["ci", "--prefer-offline"]))?;
    Ok(fs::write(&stamp, wanted)?)
}

/// What the npm package does not say: the words of the catalogue, its ranges, and where its rows stand.
fn facts_of(root: &Path, base: Option<&str>) -> Result<Value, Box<dyn Error>> {
    let catalogue = Catalogue::read(root)?;
    // With a slash at its end, as the pages' addresses are appended to it.
    let base = base.filter(|base| !base.is_empty()).map(|base| format!("{}/", base.trim_end_matches('/')));
    let source = &catalogue.source;
    let categories: Map<String, Value> = source
        .categories
        .iter()
        .map(|(key, category)| (key.clone(), json!({ "title": category.title, "ranges": category.ranges })))
        .collect();
    let platforms: Map<String, Value> = source
        .platforms
        .iter()
        .map(|(key, platform)| (key.clone(), json!({ "title": platform.title, "page": catalogue.page(key) })))
        .collect();
    let actions: Map<String, Value> =
        source.actions.iter().map(|(key, action)| (key.clone(), json!(action.title))).collect();
    let languages: Map<String, Value> = catalogue
        .languages
        .iter()
        .map(|language| {
            let tag = &language.tag;
            // English is written in the catalogue itself.
            let file =
                if tag == "en" { FILE.to_owned() } else { format!("core/catalogue/languages/{tag}.ftl") };
            (tag.clone(), json!({ "file": file }))
        })
        .collect();
    let text = fs::read_to_string(root.join(FILE))?;
    let lines: Map<String, Value> = source
        .errors
        .iter()
        .filter_map(|error| {
            let row = format!("code = {}", error.code);
            let line = text.lines().position(|line| line == row)?;
            Some((error.code.to_string(), json!(line + 1)))
        })
        .collect();
    Ok(json!({
        "version": catalogue.version,
        "base": base.or_else(|| catalogue.site.clone()),
        "repository": catalogue.repository,
        "categories": categories,
        "platforms": platforms,
        "owners": source.owners,
        "actions": actions,
        "retries": source.retries,
        "languages": languages,
        "file": FILE,
        "lines": lines,
    }))
}

/// The path of an address, with the slash that it begins with.
fn path_of(address: &str) -> &str {
    let place = address.split_once("://").map_or("", |(_, place)| place);
    place.find('/').map_or("/", |slash| &place[slash..])
}

fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    std::path::absolute(path)
}

/// Runs a command to its end; what it says is seen.
fn succeed(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("{program}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_path() {
        assert_eq!(path_of("https://errors.example/explorer/"), "/explorer/");
        assert_eq!(path_of("https://errors.example/"), "/");
        assert_eq!(path_of(""), "/");
    }

    #[test]
    fn the_site_is_told_where_each_row_stands() {
        let root = wterror_dev::project_root();
        let facts = facts_of(&root, Some("https://errors.example")).expect("the catalogue is valid");
        assert_eq!(facts["base"], "https://errors.example/");
        let text = fs::read_to_string(root.join(FILE)).expect("it is there");
        let line = facts["lines"]["206"].as_u64().and_then(|line| usize::try_from(line).ok());
        assert_eq!(line.and_then(|line| text.lines().nth(line - 1)), Some("code = 206"));
    }
}
