//! The command's arguments, between NULs: it ends with one of its statuses, and says why where it fails. What reads or writes
//! files is left out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wterror_cli::{Context, run};

fuzz_target!(|arguments: &str| {
    let words: Vec<&str> = arguments.split('\0').collect();
    if words.iter().any(|word| ["export", "scan", "annotate"].iter().any(|command| word.contains(command))) {
        return;
    }
    let (mut stdin, mut stdout, mut stderr) = (&b""[..], Vec::new(), Vec::new());
    let all = std::iter::once("wterror").chain(words);
    let status = run(all, Context::new(&mut stdin, &mut stdout, &mut stderr));
    assert!(status <= 2, "{status}");
    assert!(status != 2 || !stderr.is_empty(), "a wrong argument is named");
});
