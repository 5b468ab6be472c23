//! Writes `docs/card.svg`, the picture of a card in the README: `cargo run -p wterror-cli --example picture`.

use std::path::Path;

use wterror_cli::{Context, run};

/// Columns of the terminal in the picture.
const WIDTH: usize = 88;

/// The card of 206 as a terminal shows it.
pub(crate) fn picture() -> String {
    let (mut stdin, mut stdout, mut stderr) = (std::io::empty(), Vec::new(), Vec::new());
    let context = Context { width: Some(WIDTH), ..Context::new(&mut stdin, &mut stdout, &mut stderr) };
    let status = run(["wterror", "206", "--color", "always"], context);
    assert_eq!(status, 0, "{}", String::from_utf8_lossy(&stderr));
    let screen = format!("\u{1b}[1m$ wterror 206\u{1b}[0m\n{}", String::from_utf8(stdout).expect("UTF-8"));
    let svg = anstyle_svg::Term::new().render_svg(&screen);
    format!("{}\n", svg.trim_end())
}

/// Where the picture lies.
pub(crate) fn path() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/card.svg")
}

#[allow(dead_code, reason = "the test takes the functions above from this file")]
fn main() -> std::io::Result<()> {
    std::fs::write(path(), picture())
}
