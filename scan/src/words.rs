//! Lists of words, in which most others are not found at a glance.

/// Words in lower case.
pub(crate) struct Words {
    list: &'static [&'static str],
    /// One bit a length.
    lengths: u64,
    /// One bit a first character.
    firsts: u64,
}

impl Words {
    pub(crate) const fn new(list: &'static [&'static str]) -> Self {
        let (mut lengths, mut firsts, mut at) = (0, 0, 0);
        while at < list.len() {
            let word = list[at].as_bytes();
            lengths |= 1 << (word.len() % 64);
            firsts |= 1 << ((word[0] | 0x20) % 64);
            at += 1;
        }
        Self { list, lengths, firsts }
    }

    /// Whether a word is one of them, in any casing.
    #[inline]
    pub(crate) fn has(&self, word: &[u8]) -> bool {
        let Some(first) = word.first() else { return false };
        self.lengths >> (word.len() % 64) & 1 != 0
            && self.firsts >> ((first | 0x20) % 64) & 1 != 0
            && self.list.iter().any(|other| word.eq_ignore_ascii_case(other.as_bytes()))
    }

    /// The last characters, one bit each.
    pub(crate) const fn ends(&self) -> u64 {
        let (mut ends, mut at) = (0, 0);
        while at < self.list.len() {
            let word = self.list[at].as_bytes();
            ends |= 1 << ((word[word.len() - 1] | 0x20) % 64);
            at += 1;
        }
        ends
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> {
        self.list.iter().copied()
    }
}
