//! `wterror annotate` passes every byte through: without the lines that it adds, its output is its input.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wterror_cli::{Context, run};

fuzz_target!(|log: &[u8]| {
    let (mut stdin, mut stdout, mut stderr) = (log, Vec::new(), Vec::new());
    let status = run(["wterror", "annotate"], Context::new(&mut stdin, &mut stdout, &mut stderr));
    assert!(stderr.is_empty(), "{}", String::from_utf8_lossy(&stderr));
    let mut rest = log;
    let mut notes = 0;
    for line in stdout.split_inclusive(|&byte| byte == b'\n') {
        // The last line may lack its end, and gets one where a note follows.
        let is_last = line.strip_suffix(b"\n") == Some(rest) && !rest.is_empty();
        let length = rest.iter().position(|&byte| byte == b'\n').map_or(rest.len(), |end| end + 1);
        if length > 0 && (line == &rest[..length] || is_last) {
            rest = &rest[length..];
        } else {
            assert!(line.starts_with(b"  ^ "), "added: {}", String::from_utf8_lossy(line));
            notes += 1;
        }
    }
    assert!(rest.is_empty(), "lost: {}", String::from_utf8_lossy(rest));
    assert!(status == u8::from(notes == 0) || log.windows(4).any(|part| part == b"  ^ "));
});
