//! The corpus, as its README describes it.

use std::fs;
use std::path::Path;

/// A log and what has to be found in it.
pub(crate) struct Case {
    /// The file that it stands in.
    pub(crate) file: String,
    /// Its title there.
    pub(crate) title: String,
    /// The log.
    pub(crate) log: Vec<u8>,
    /// Line, code, certainty of each finding.
    #[allow(dead_code, reason = "not every test compares")]
    pub(crate) expected: Vec<String>,
}

/// Every case of the corpus.
pub(crate) fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| read(path)).collect()
}

fn read(path: &Path) -> Vec<Case> {
    let text = fs::read_to_string(path).expect("the corpus is text");
    let file = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
    let mut cases = Vec::new();
    for part in text.split("=== ").skip(1) {
        let (title, body) = part.split_once('\n').expect("a case has a log");
        let (mut log, mut expected): (Vec<&str>, Vec<String>) = (Vec::new(), Vec::new());
        for line in body.trim_end().lines() {
            match line.strip_prefix("=> ") {
                Some("nothing") => expected.clear(),
                Some(finding) => expected.push(finding.to_owned()),
                None => log.push(line),
            }
        }
        assert!(body.contains("\n=> "), "{file}: {title}: says nothing of what is to be found");
        let log = log.join("\n").replace("\\e", "\u{1b}").into_bytes();
        cases.push(Case { file: file.clone(), title: title.to_owned(), log, expected });
    }
    cases
}
