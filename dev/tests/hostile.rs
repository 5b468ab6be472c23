//! The reader of the catalogue, given what nobody would write: lines of its own files that were cut, doubled, exchanged and
//! filled with letters from anywhere. Whatever it is, it is read or refused; nothing panics, and a refusal names a file.

use std::fs;
use std::path::Path;

use wterror_dev::{Catalogue, project_root};

/// Numbers that look random and are the same each time, by xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % end.max(1)
    }
}

const PIECES: &[&str] = &[
    "",
    "\"",
    "'''",
    "\"\"\"",
    "[[",
    "[",
    "]]",
    "{",
    "}",
    "{ $code }",
    "{ $x }",
    "{ \"",
    "=",
    " = ",
    "#",
    "\\",
    "\\u0000",
    "\0",
    "\u{feff}",
    "\u{200e}",
    "é",
    "e\u{301}",
    "日本語",
    "🙂",
    "-1",
    "99999999999999999999",
    "true",
    "nan",
    "1e400",
    "[error]",
    "code = 206",
    "id = \"session_is_full\"",
    "    .recovery = x",
    ".serves = pt",
    "-term = x",
    "\r",
    "\t",
    "\u{2028}",
];

/// The text with one line changed, as a slip of the hand would or as nobody's hand would.
fn mangled(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=random.below(3) {
        let (place, other) = (random.below(lines.len()), random.below(lines.len()));
        let piece = PIECES[random.below(PIECES.len())];
        let line = &lines[place];
        let cut = (0..=random.below(line.len() + 1))
            .rev()
            .find(|&cut| line.is_char_boundary(cut))
            .expect("0 is one");
        let (start, end) = line.split_at(cut);
        lines[place] = match random.below(6) {
            0 => start.to_owned(),
            1 => format!("{start}{piece}{end}"),
            2 => piece.to_owned(),
            3 => lines[other].clone(),
            4 => format!("{line}\n{line}"),
            _ => format!("{start}{}", piece.repeat(random.below(400))),
        };
    }
    lines.join("\n")
}

#[test]
fn whatever_stands_in_the_catalogue_is_read_or_refused() {
    let root = project_root();
    let read = |name: &str| fs::read_to_string(root.join(name)).expect("the project's files can be read");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let catalogue = folder.path().join("core/catalogue");
    let write = |path: &Path, text: &str| fs::write(path, text).expect("a file can be written");
    fs::create_dir_all(catalogue.join("languages")).expect("a folder can be made");
    write(&folder.path().join("Cargo.toml"), &read("Cargo.toml"));
    let (rows, logs) = (read("core/catalogue/errors.toml"), read("core/catalogue/logs.toml"));
    let german = read("core/catalogue/languages/de.ftl");
    let mut random = Random(0x5EED_0005);
    let (mut good, mut refused) = (0, 0);
    for round in 0..300 {
        let mut files = [rows.clone(), german.clone(), logs.clone()];
        let file = round % files.len();
        files[file] = mangled(&files[file], &mut random);
        for (name, text) in ["errors.toml", "languages/de.ftl", "logs.toml"].iter().zip(&files) {
            write(&catalogue.join(name), text);
        }
        match Catalogue::read(folder.path()) {
            Ok(_) => good += 1,
            Err(problems) => {
                refused += 1;
                let text = problems.to_string();
                assert!(text.contains("core/catalogue/"), "round {round} names no file: {text}");
            }
        }
    }
    assert!(
        good > 20 && refused > 20,
        "{good} were read and {refused} refused: the changes are not what they should be"
    );
}
