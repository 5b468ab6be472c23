//! The codes and their ranges, written by hand from the vendor's pages: `tests/fixtures/specification.md` and `platforms.md`.

/// The listed codes.
const LISTED: &[i32] = &[
    -1, 101, 102, 103, 104, 105, 106, 107, 108, 201, 203, 204, 206, 303, 308, 309, 801, 802, 803, 901, 999,
    1100, 1101, 1102, 1103, 1104, 1105,
];

/// Whether a code is listed, and its category: that of its range.
pub(crate) fn expected(code: i32) -> (bool, Option<&'static str>) {
    let category = match code {
        100..=199 => "user",
        200..=299 => "session",
        300..=399 => "media",
        800..=899 => "transport",
        -1 | 900..=999 => "generic",
        1100..=1103 => "token",
        1104 | 1105 => "socket",
        _ => return (false, None),
    };
    (LISTED.contains(&code), Some(category))
}
