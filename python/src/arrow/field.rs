//! What a column is: its name, its kind, and what it says of itself.

use std::ffi::{CStr, c_char, c_void};
use std::ptr::null_mut;

use super::abi::ArrowSchema;

/// What stands in a column.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Boolean,
    Int32,
    Int64,
    Text,
    /// A list of what the field describes.
    List(&'static Field),
    /// A row of these.
    Struct(&'static [Field]),
}

/// A column.
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: &'static CStr,
    pub(crate) kind: Kind,
    /// Whether a cell may be empty.
    pub(crate) nullable: bool,
    /// What it is, in a sentence, which stands in its metadata as `description`; empty where nothing is said.
    pub(crate) about: &'static str,
}

impl Field {
    /// The name as text.
    pub(crate) fn name(&self) -> &'static str {
        self.name.to_str().expect("a column's name is text")
    }

    fn children(&self) -> &'static [Self] {
        match self.kind {
            Kind::List(item) => std::slice::from_ref(item),
            Kind::Struct(fields) => fields,
            Kind::Boolean | Kind::Int32 | Kind::Int64 | Kind::Text => &[],
        }
    }

    /// The schema for another library.
    pub(super) fn export(&self) -> ArrowSchema {
        const NULLABLE: i64 = 2;
        let format = match self.kind {
            Kind::Boolean => c"b",
            Kind::Int32 => c"i",
            Kind::Int64 => c"l",
            Kind::Text => c"u",
            Kind::List(_) => c"+l",
            Kind::Struct(_) => c"+s",
        };
        let metadata = if self.about.is_empty() { Vec::new() } else { described(self.about) };
        let children = self.children().iter().map(|field| Box::into_raw(Box::new(field.export()))).collect();
        let mut kept = Box::new(Kept { metadata, children });
        ArrowSchema {
            format: format.as_ptr(),
            name: self.name.as_ptr(),
            metadata: if kept.metadata.is_empty() {
                null_mut()
            } else {
                kept.metadata.as_ptr().cast::<c_char>()
            },
            flags: if self.nullable { NULLABLE } else { 0 },
            n_children: kept.children.len().try_into().expect("few columns"),
            children: kept.children.as_mut_ptr(),
            dictionary: null_mut(),
            release: Some(release),
            private_data: Box::into_raw(kept).cast::<c_void>(),
        }
    }
}

/// The metadata of one pair: how many pairs, then each text with its length before it.
fn described(about: &str) -> Vec<u8> {
    let mut metadata = 1_i32.to_ne_bytes().to_vec();
    for text in ["description", about] {
        metadata.extend(i32::try_from(text.len()).expect("a sentence").to_ne_bytes());
        metadata.extend(text.as_bytes());
    }
    metadata
}

/// What an exported schema points to.
struct Kept {
    metadata: Vec<u8>,
    children: Vec<*mut ArrowSchema>,
}

/// Called once by whoever holds the schema last. A panic in it would end the process; nothing in it panics.
unsafe extern "C" fn release(schema: *mut ArrowSchema) {
    // SAFETY: the schema is one that `export` made and that has not been released, and so is each child, unless another
    // has taken it: then its `release` is null, and only its memory is freed.
    unsafe {
        let kept = Box::from_raw((*schema).private_data.cast::<Kept>());
        for child in &kept.children {
            drop(Box::from_raw(*child));
        }
        (*schema).release = None;
    }
}
