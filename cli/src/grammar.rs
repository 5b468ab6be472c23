//! What a subcommand accepts: the types of the generated grammar.

/// What a subcommand accepts.
pub(crate) struct Grammar {
    /// Its name; empty for what is accepted without one.
    pub(crate) name: &'static str,
    pub(crate) options: &'static [Opt],
    pub(crate) operand: Option<Operand>,
    /// What `--help` shows.
    pub(crate) help: &'static str,
}

/// An option, `--name`.
pub(crate) struct Opt {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    pub(crate) required: bool,
}

/// A positional argument. Always required.
pub(crate) struct Operand {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    pub(crate) several: bool,
}

/// The value of an option or operand.
pub(crate) enum Takes {
    Nothing,
    Anything,
    OneOf(&'static [&'static str]),
}
