//! The generated files are what the generator would write. `cargo test` alone catches a forgotten `generate`.

use std::fs;
use std::process::Command;

use wterror_dev::{COMMAND, files, plan, project_root};

#[test]
fn generated_files_are_current() {
    let planned = plan(&project_root()).unwrap_or_else(|problems| panic!("{problems}"));
    let drifted = files::drifted(&project_root(), &planned);
    let drifted: Vec<_> = drifted.iter().map(|file| &file.path).collect();
    assert!(drifted.is_empty(), "generated files differ from the catalogue: {drifted:?}\nrun: {COMMAND}");
}

#[test]
fn check_names_the_files_and_the_command_and_writes_nothing() {
    let root = tempfile::tempdir().expect("a temporary folder can be made");
    copy_sources(root.path());
    let dev = |arguments: &[&str]| {
        let root = root.path().to_str().expect("temporary folders have plain names");
        let mut command = Command::new(env!("CARGO_BIN_EXE_wterror-dev"));
        // Another working directory: paths must not depend on it.
        command.args(["generate", "--root", root]).args(arguments).current_dir("/");
        command.output().expect("the generator starts")
    };

    let checked = dev(&["--check"]);
    assert!(!checked.status.success());
    let message = String::from_utf8_lossy(&checked.stderr);
    for part in ["catalogue.json", "core/src/generated/rows.rs", "docs/codes.md", COMMAND] {
        assert!(message.contains(part), "{part} is missing in {message}");
    }
    assert!(!root.path().join("catalogue.json").exists(), "--check writes nothing");

    assert!(dev(&[]).status.success());
    assert!(dev(&["--check"]).status.success(), "what was written is current");

    let catalogue = root.path().join("core/catalogue/errors.toml");
    let text = fs::read_to_string(&catalogue).expect("the copy can be read");
    let edited = text.replace("Exceeded limit of streaming participants in the room", "Exceeded limit");
    assert_ne!(text, edited);
    fs::write(&catalogue, edited).expect("the copy can be written");
    let checked = dev(&["--check"]);
    assert!(!checked.status.success(), "an edited description is a drift");
    let message = String::from_utf8_lossy(&checked.stderr);
    for part in
        ["--- docs/codes.md\n", "Exceeded limit of streaming participants in the room\n", "Exceeded limit\n"]
    {
        assert!(message.contains(part), "{part} is missing in {message}");
    }
}

fn copy_sources(to: &std::path::Path) {
    let from = project_root();
    let folders = ["core/catalogue/languages", "c-header/src"].map(|folder| {
        let entries = fs::read_dir(from.join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
        entries.map(|entry| entry.expect("a folder can be listed").path())
    });
    let files = [
        "Cargo.toml",
        "core/Cargo.toml",
        "core/catalogue/errors.toml",
        "core/catalogue/logs.toml",
        "c-header/cbindgen.toml",
    ];
    for path in files.map(|path| from.join(path)).into_iter().chain(folders.into_iter().flatten()) {
        let target = to.join(path.strip_prefix(&from).expect("below the root"));
        fs::create_dir_all(target.parent().expect("a file has a folder")).expect("folders can be made");
        fs::copy(&path, &target).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}
