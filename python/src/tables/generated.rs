// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
// The columns are described in dev/src/tables.rs.

use crate::arrow::{Field, Kind};

pub(super) static CODES: Field = Field {
    name: c"",
    kind: Kind::Struct(&[
        Field { name: c"code", kind: Kind::Int32, nullable: false, about: "The number the SDK reports, -1 included." },
        Field { name: c"id", kind: Kind::Text, nullable: false, about: "The name in snake_case, the same in every language (derived)." },
        Field { name: c"name", kind: Kind::Text, nullable: false, about: "The documented name." },
        Field { name: c"category", kind: Kind::Text, nullable: false, about: "The section of the specification." },
        Field { name: c"summary", kind: Kind::Text, nullable: false, about: "What happened, for developers (derived)." },
        Field { name: c"documented", kind: Kind::List(&Field { name: c"item", kind: Kind::Text, nullable: false, about: "" }), nullable: false, about: "The documented description, letter for letter, an item a cause." },
        Field { name: c"documented_on", kind: Kind::Text, nullable: true, about: "The platform whose page the description was read from." },
        Field { name: c"condition", kind: Kind::Text, nullable: false, about: "What went wrong, whichever platform says so; codes that share one are equivalents (derived)." },
        Field { name: c"equivalents", kind: Kind::List(&Field { name: c"item", kind: Kind::Int32, nullable: false, about: "" }), nullable: false, about: "The other codes with the same condition (derived)." },
        Field { name: c"lookalikes", kind: Kind::List(&Field { name: c"item", kind: Kind::Text, nullable: false, about: "" }), nullable: false, about: "Other numbers that a reader could take for this code (derived)." },
        Field { name: c"owner", kind: Kind::Text, nullable: false, about: "Who can act (derived)." },
        Field { name: c"action", kind: Kind::Text, nullable: false, about: "What that one does first (derived)." },
        Field { name: c"retry", kind: Kind::Text, nullable: false, about: "When the same request may be sent again (derived)." },
        Field { name: c"retryable", kind: Kind::Boolean, nullable: false, about: "Whether it may succeed when it is sent again with nothing changed (derived)." },
        Field { name: c"guidance", kind: Kind::Text, nullable: false, about: "What to do, in a sentence (derived)." },
        Field { name: c"http_status", kind: Kind::Int32, nullable: false, about: "The HTTP status of a problem document about it (derived)." },
        Field { name: c"link", kind: Kind::Text, nullable: false, about: "The vendor's page that lists it." },
        Field { name: c"page", kind: Kind::Text, nullable: true, about: "Its page in this project's explorer, where one is published." },
        Field { name: c"since", kind: Kind::Text, nullable: true, about: "The version of the catalogue that it came with." },
        Field { name: c"retired", kind: Kind::Text, nullable: true, about: "The version of the catalogue that retired it." },
        Field { name: c"replaced_by", kind: Kind::Int32, nullable: true, about: "The code to use instead." },
        Field { name: c"catalogue_version", kind: Kind::Text, nullable: false, about: "The version of the catalogue." },
    ]),
    nullable: false,
    about: "A row a code.",
};

pub(super) static CAUSES: Field = Field {
    name: c"",
    kind: Kind::Struct(&[
        Field { name: c"code", kind: Kind::Int32, nullable: false, about: "The number the SDK reports, -1 included." },
        Field { name: c"position", kind: Kind::Int32, nullable: false, about: "The cause's place in the description, from 1." },
        Field { name: c"cause", kind: Kind::Text, nullable: false, about: "The documented cause with its slips of the pen mended (derived)." },
        Field { name: c"documented", kind: Kind::Text, nullable: false, about: "The documented cause, letter for letter." },
        Field { name: c"owner", kind: Kind::Text, nullable: false, about: "Who can act on this cause (derived)." },
        Field { name: c"action", kind: Kind::Text, nullable: false, about: "What that one does first (derived)." },
        Field { name: c"retry", kind: Kind::Text, nullable: false, about: "When the same request may be sent again (derived)." },
        Field { name: c"remedy", kind: Kind::Text, nullable: false, about: "What to do about this cause, in a sentence (derived)." },
    ]),
    nullable: false,
    about: "A row a documented cause of a code.",
};

pub(super) static NAMES: Field = Field {
    name: c"",
    kind: Kind::Struct(&[
        Field { name: c"code", kind: Kind::Int32, nullable: false, about: "The number the SDK reports, -1 included." },
        Field { name: c"platform", kind: Kind::Text, nullable: false, about: "The platform of the SDK." },
        Field { name: c"name", kind: Kind::Text, nullable: false, about: "The code's name there, as documented." },
    ]),
    nullable: false,
    about: "A row a name of a code on a platform: the bridge from a name to a code.",
};

pub(super) static MESSAGES: Field = Field {
    name: c"",
    kind: Kind::Struct(&[
        Field { name: c"code", kind: Kind::Int32, nullable: false, about: "The number the SDK reports, -1 included." },
        Field { name: c"language", kind: Kind::Text, nullable: false, about: "The language's tag (BCP 47)." },
        Field { name: c"message", kind: Kind::Text, nullable: false, about: "What happened, for the people in the call (derived)." },
        Field { name: c"recovery", kind: Kind::Text, nullable: false, about: "What they can do now (derived)." },
        Field { name: c"label", kind: Kind::Text, nullable: false, about: "The text of a button for it (derived)." },
        Field { name: c"right_to_left", kind: Kind::Boolean, nullable: false, about: "Whether the texts are written from right to left." },
        Field { name: c"missing", kind: Kind::Boolean, nullable: false, about: "Whether the language lacks the texts, so that these are English." },
    ]),
    nullable: false,
    about: "A row a code and a language: the texts for the people in the call.",
};
