//! What the README and its picture show is what the program does.

#[path = "../examples/picture.rs"]
mod picture;

/// Runs every `$ wterror …` of the README and compares the output. `TRYCMD=overwrite` writes what it is now.
#[test]
fn commands_in_the_readme() {
    trycmd::TestCases::new()
        .env("LC_ALL", "en")
        .register_bin("wterror", std::path::Path::new(env!("CARGO_BIN_EXE_wterror")))
        .case("README.md");
}

#[test]
fn the_picture_is_current() {
    let found = std::fs::read_to_string(picture::path()).unwrap_or_default();
    assert!(
        found == picture::picture(),
        "docs/card.svg is not current; run: cargo run -p wterror-cli --example picture"
    );
}
