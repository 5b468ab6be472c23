//! Writes `docs/card.svg`, the picture of a card in the README: `cargo run -p wterror-cli --example picture`.

use std::path::Path;

use anstyle::RgbColor;
use anstyle_svg::Term;
use wterror_cli::{Context, run};

/// Columns of the terminal in the picture: what fits the width of a page.
const WIDTH: usize = 80;

/// The card of 206 as a terminal shows it.
pub(crate) fn picture() -> String {
    let (mut stdin, mut stdout, mut stderr) = (std::io::empty(), Vec::new(), Vec::new());
    let context =
        Context { width: Some(WIDTH), links: true, ..Context::new(&mut stdin, &mut stdout, &mut stderr) };
    let status = run(["wterror", "206", "--color", "always"], context);
    assert_eq!(status, 0, "{}", String::from_utf8_lossy(&stderr));
    let screen = format!("\u{1b}[1m$ wterror 206\u{1b}[0m\n{}", String::from_utf8(stdout).expect("UTF-8"));
    // Its own background, so that it is readable on a light page and on a dark one.
    let [foreground, background] = [RgbColor(0xe6, 0xed, 0xf3), RgbColor(0x0d, 0x11, 0x17)];
    let terminal = Term::new().fg_color(foreground.into()).bg_color(background.into());
    let svg = terminal.render_svg(&screen);
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
