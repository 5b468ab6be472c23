//! How much of a log belongs to a mark: its line or, where an object is printed over several lines, all of them.

use memchr::{memchr, memchr2, memchr2_iter, memrchr, memrchr2};

use crate::generated;

/// What is looked at together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Lines that are the members of one object which is printed without brackets.
    pub(crate) is_members: bool,
    /// Whether the line goes on behind `end`: it is too long to be looked at as a whole.
    pub(crate) is_cut: bool,
}

/// More has to be read before it can be said.
pub(crate) struct Incomplete;

/// How far a line is looked at on both sides of a mark, and how far an object may go beyond the line.
pub(crate) const VIEW: usize = 4 * 1024;
/// How many lines an object may go on, in one direction.
const LINES: usize = 64;

/// The lines around the mark that begins at `at`; `may_announce` says that an object may follow it. Nothing before `floor` is looked at; `is_end` says that nothing follows `bytes`.
pub(crate) fn region(
    bytes: &[u8],
    at: usize,
    mark_end: usize,
    may_announce: bool,
    floor: usize,
    is_end: bool,
) -> Result<Region, Incomplete> {
    let bound = floor.max(at.saturating_sub(VIEW));
    let start = memrchr(b'\n', &bytes[bound..at]).map_or(bound, |newline| bound + newline + 1);
    let (end, is_cut) = line_end(bytes, at, mark_end + VIEW, is_end)?;
    let line = Region { start, end, is_members: false, is_cut };
    if is_cut {
        return Ok(line);
    }
    if let Some(region) = object(bytes, line, floor, is_end)? {
        return Ok(region);
    }
    members(bytes, line, may_announce.then_some(mark_end), floor, is_end)
}

/// Where the line ends that `at` is in, and whether that is only where the view ends.
fn line_end(bytes: &[u8], at: usize, limit: usize, is_end: bool) -> Result<(usize, bool), Incomplete> {
    let view = &bytes[at..limit.min(bytes.len())];
    match memchr(b'\n', view) {
        Some(newline) => Ok((at + newline, false)),
        None if limit <= bytes.len() => Ok((limit, true)),
        None if is_end => Ok((bytes.len(), false)),
        None => Err(Incomplete),
    }
}

/// The lines of the object in braces that the line stands in or opens.
fn object(bytes: &[u8], line: Region, floor: usize, is_end: bool) -> Result<Option<Region>, Incomplete> {
    let outer = opener(bytes, line.start, floor);
    let (start, mut depth, mut at) = match outer {
        Some(start) => (start, 1_usize, line.start),
        None => (line.start, 0, line.start),
    };
    if outer.is_none() {
        // Does the line leave a brace open?
        let text = &bytes[line.start..line.end];
        let mut open = 0_usize;
        for brace in memchr2_iter(b'{', b'}', text) {
            open = if text[brace] == b'{' { open + 1 } else { open.saturating_sub(1) };
        }
        if open == 0 || !goes_on(&bytes[line.start..line.end]) {
            return Ok(None);
        }
        depth = open;
        at = line.end;
    }
    let limit = line.end + VIEW;
    while let Some(brace) = memchr2(b'{', b'}', &bytes[at..limit.min(bytes.len())]) {
        at += brace + 1;
        depth = if bytes[at - 1] == b'{' { depth + 1 } else { depth - 1 };
        if depth == 0 {
            if memchr::memchr_iter(b'\n', &bytes[start..at]).count() > 2 * LINES {
                return Ok(None);
            }
            let (end, is_cut) = line_end(bytes, at.max(line.end), at.max(line.end) + VIEW, is_end)?;
            return Ok(Some(Region { start, end, is_cut, ..line }));
        }
    }
    if limit <= bytes.len() || is_end { Ok(None) } else { Err(Incomplete) }
}

/// The start of the line, above `line_start`, that opens the object which the line stands in.
fn opener(bytes: &[u8], line_start: usize, floor: usize) -> Option<usize> {
    let bound = floor.max(line_start.saturating_sub(VIEW));
    let (mut depth, mut at) = (0_usize, line_start);
    loop {
        at = bound + memrchr2(b'{', b'}', &bytes[bound..at])?;
        if bytes[at] == b'}' {
            depth += 1;
        } else if depth > 0 {
            depth -= 1;
        } else {
            break;
        }
    }
    let end = at + memchr(b'\n', &bytes[at..line_start])?;
    let start = memrchr(b'\n', &bytes[bound..at]).map_or(bound, |newline| bound + newline + 1);
    let is_near = memchr::memchr_iter(b'\n', &bytes[at..line_start]).count() <= LINES;
    (is_near && goes_on(&bytes[start..end])).then_some(start)
}

/// The line that opens the outermost of the objects around a region, as far as the lines between are indented: what it begins with is
/// said of them all. `None` where the region lies in no other object.
pub(crate) fn outermost(bytes: &[u8], start: usize) -> Option<&[u8]> {
    let bound = start.saturating_sub(VIEW);
    let mut outer = start;
    while matches!(bytes.get(outer), Some(b' ' | b'\t'))
        && let Some(opens) = opener(bytes, outer, bound)
    {
        outer = opens;
    }
    let end = memchr(b'\n', &bytes[outer..start])?;
    Some(&bytes[outer..outer + end])
}

/// Whether a line ends as one does whose object goes on in the next.
fn goes_on(line: &[u8]) -> bool {
    let line = line.trim_ascii_end();
    line.ends_with(b"{")
        || line.ends_with(b"[")
        || line.ends_with(b"(")
        || line.ends_with(b",")
        || line.ends_with(b":")
        || line.ends_with(b";")
}

/// The lines around that are members of one object, `key: value`, where the line is one or ends with what announces them.
fn members(
    bytes: &[u8],
    line: Region,
    announced: Option<usize>,
    floor: usize,
    is_end: bool,
) -> Result<Region, Incomplete> {
    let is_rest_empty =
        |end: usize| bytes[end.min(line.end)..line.end].iter().all(|byte| !byte.is_ascii_alphanumeric());
    let opens_object = announced.is_some_and(is_rest_empty);
    let member = is_member(&bytes[line.start..line.end]);
    if !opens_object && !member {
        return Ok(line);
    }
    let mut region = line;
    if member {
        for _ in 0..LINES {
            let Some(end) = region.start.checked_sub(1).filter(|&end| end > floor) else { break };
            let bound = floor.max(end.saturating_sub(VIEW));
            let start = memrchr(b'\n', &bytes[bound..end]).map_or(bound, |newline| bound + newline + 1);
            if !is_member(&bytes[start..end]) || line.start - start > VIEW {
                break;
            }
            region.start = start;
        }
    }
    for _ in 0..LINES {
        let start = region.end + 1;
        if start >= bytes.len() {
            if is_end {
                break;
            }
            return Err(Incomplete);
        }
        let (end, is_cut) = line_end(bytes, start, start + VIEW, is_end)?;
        if is_cut || !is_member(&bytes[start..end]) || end - line.end > VIEW {
            break;
        }
        region.end = end;
    }
    region.is_members = region.start < line.start || region.end > line.end;
    Ok(region)
}

/// Whether a line is one member of an object: `code: 206`, `- code: 206`, `"code" = 206;`.
fn is_member(line: &[u8]) -> bool {
    let mut rest = line.trim_ascii_start();
    for bullet in ["- ", "▿ ", "• "] {
        rest = rest.strip_prefix(bullet.as_bytes()).unwrap_or(rest);
    }
    let rest = rest.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or(rest.strip_prefix(b"'")).unwrap_or(rest);
    let length = rest.iter().take_while(|&&byte| byte.is_ascii_alphanumeric() || byte == b'_').count();
    let (key, rest) = rest.split_at(length);
    let rest = rest.strip_prefix(b"\"").or(rest.strip_prefix(b"'")).unwrap_or(rest).trim_ascii_start();
    (rest.starts_with(b":") || rest.starts_with(b"=")) && generated::MEMBER_KEYS.has(key)
}
