//! The structs that cross to other libraries, as Arrow's C data interface defines them.
//!
//! Who holds one owns what it points to, until `release` is null: then another has taken it, or it is empty.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::{null, null_mut};

/// What a column is.
#[repr(C)]
pub(crate) struct ArrowSchema {
    pub(super) format: *const c_char,
    pub(super) name: *const c_char,
    pub(super) metadata: *const c_char,
    pub(super) flags: i64,
    pub(super) n_children: i64,
    pub(super) children: *mut *mut ArrowSchema,
    pub(super) dictionary: *mut ArrowSchema,
    pub(super) release: Option<unsafe extern "C" fn(*mut ArrowSchema)>,
    pub(super) private_data: *mut c_void,
}

/// What is in a column.
#[repr(C)]
pub(crate) struct ArrowArray {
    pub(super) length: i64,
    pub(super) null_count: i64,
    pub(super) offset: i64,
    pub(super) n_buffers: i64,
    pub(super) n_children: i64,
    pub(super) buffers: *mut *const c_void,
    pub(super) children: *mut *mut ArrowArray,
    pub(super) dictionary: *mut ArrowArray,
    pub(super) release: Option<unsafe extern "C" fn(*mut ArrowArray)>,
    pub(super) private_data: *mut c_void,
}

/// Columns of one kind, one after the other.
#[repr(C)]
pub(crate) struct ArrowArrayStream {
    pub(super) get_schema: Option<unsafe extern "C" fn(*mut ArrowArrayStream, *mut ArrowSchema) -> c_int>,
    pub(super) get_next: Option<unsafe extern "C" fn(*mut ArrowArrayStream, *mut ArrowArray) -> c_int>,
    pub(super) get_last_error: Option<unsafe extern "C" fn(*mut ArrowArrayStream) -> *const c_char>,
    pub(super) release: Option<unsafe extern "C" fn(*mut ArrowArrayStream)>,
    pub(super) private_data: *mut c_void,
}

impl ArrowSchema {
    pub(super) const EMPTY: Self = Self {
        format: null(),
        name: null(),
        metadata: null(),
        flags: 0,
        n_children: 0,
        children: null_mut(),
        dictionary: null_mut(),
        release: None,
        private_data: null_mut(),
    };

    /// The format, which names the type: `u` is text.
    pub(super) fn format(&self) -> &CStr {
        if self.format.is_null() {
            return c"";
        }
        // SAFETY: it is a C string for as long as the schema has not been released.
        unsafe { CStr::from_ptr(self.format) }
    }

    /// The only column of a table.
    pub(super) fn only_child(&self) -> Option<&Self> {
        if self.n_children != 1 || self.children.is_null() {
            return None;
        }
        // SAFETY: there are as many pointers to schemas as children, and they live as long as this one.
        unsafe { (*self.children).as_ref() }
    }
}

impl ArrowArray {
    pub(super) const EMPTY: Self = Self {
        length: 0,
        null_count: 0,
        offset: 0,
        n_buffers: 0,
        n_children: 0,
        buffers: null_mut(),
        children: null_mut(),
        dictionary: null_mut(),
        release: None,
        private_data: null_mut(),
    };

    /// The only column of a table.
    pub(super) fn only_child(&self) -> Option<&Self> {
        if self.n_children != 1 || self.children.is_null() {
            return None;
        }
        // SAFETY: there are as many pointers to arrays as children, and they live as long as this one.
        unsafe { (*self.children).as_ref() }
    }

    /// The buffer at an index; null where it is left out or there is none.
    pub(super) fn buffer(&self, index: usize) -> *const c_void {
        if self.buffers.is_null() || usize::try_from(self.n_buffers).is_ok_and(|count| index >= count) {
            return null();
        }
        // SAFETY: there are `n_buffers` pointers.
        unsafe { *self.buffers.add(index) }
    }
}

impl ArrowArrayStream {
    pub(super) const EMPTY: Self = Self {
        get_schema: None,
        get_next: None,
        get_last_error: None,
        release: None,
        private_data: null_mut(),
    };
}

/// Releases what nobody has taken.
macro_rules! release_on_drop {
    ($($struct:ident)*) => { $(
        impl Drop for $struct {
            fn drop(&mut self) {
                if let Some(release) = self.release {
                    // SAFETY: it has not been released, and whoever takes it away leaves `release` null.
                    unsafe { release(self) }
                }
            }
        }

        // SAFETY: the interface lets any thread release one and, of an array and a schema, any number of threads read.
        // A stream is asked by one at a time: that takes `&mut`.
        unsafe impl Send for $struct {}
    )* };
}

release_on_drop! { ArrowSchema ArrowArray ArrowArrayStream }

// SAFETY: as above; nothing changes what it points to.
unsafe impl Sync for ArrowArray {}
