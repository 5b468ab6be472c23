//! The objects that engines read: `wterror.tables.Table`, and `Column`.

use std::collections::VecDeque;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::null;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};

use super::abi::{ArrowArray, ArrowArrayStream, ArrowSchema};
use super::column::Array;
use super::field::{Field, Kind};

pub(super) const SCHEMA: &CStr = c"arrow_schema";
pub(super) const ARRAY: &CStr = c"arrow_array";
pub(super) const STREAM: &CStr = c"arrow_array_stream";

/// A table that other packages read in place, by Arrow's `PyCapsule` interface.
///
/// `pyarrow.table()`, `polars.DataFrame()`, `pandas.DataFrame.from_arrow()` and the queries of `DuckDB` take it as
/// it is, and this package needs none of them. What a column is stands in its field's metadata as `description`; it
/// ends in "(derived)" where it is this project's own judgement or words.
///
/// >>> from wterror import tables
/// >>> codes = tables.codes()
/// >>> len(codes) > 20, codes.column_names[:3]
/// (True, ('code', 'id', 'name'))
#[pyclass(frozen, module = "wterror.tables")]
pub(crate) struct Table {
    name: &'static str,
    parts: Parts,
}

/// A column of lists that other packages read in place, as they read a `Table`: the findings of each row of another
/// column.
#[pyclass(frozen, module = "wterror.tables")]
pub(crate) struct Column(Parts);

/// What is handed out, in one part or more: an array's size has limits.
struct Parts {
    field: &'static Field,
    arrays: Vec<Arc<Array>>,
}

impl Table {
    pub(crate) fn new(name: &'static str, field: &'static Field, parts: Vec<Array>) -> Self {
        Self { name, parts: Parts::new(field, parts) }
    }

    fn fields(&self) -> &'static [Field] {
        match self.parts.field.kind {
            Kind::Struct(fields) => fields,
            Kind::Boolean | Kind::Int32 | Kind::Int64 | Kind::Text | Kind::List(_) => &[],
        }
    }
}

impl Column {
    pub(crate) fn new(field: &'static Field, parts: Vec<Array>) -> Self {
        Self(Parts::new(field, parts))
    }
}

#[pymethods]
impl Table {
    /// The names of the columns.
    #[getter]
    fn column_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.fields().iter().map(Field::name))
    }

    fn __len__(&self) -> usize {
        self.parts.len()
    }

    fn __repr__(&self) -> String {
        format!("<Table {}: {}>", self.name, rows(self.parts.len()))
    }

    /// What the columns are, for the packages that read the table.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        self.parts.schema(py)
    }

    /// The table in its parts. Another schema that is asked for is not made: the reader converts.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        _ = requested_schema;
        self.parts.stream(py)
    }
}

#[pymethods]
impl Column {
    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("<Column: the findings of {}>", rows(self.0.len()))
    }

    /// What the column is, for the packages that read it.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        self.0.schema(py)
    }

    /// The column in its parts. Another schema that is asked for is not made: the reader converts.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        _ = requested_schema;
        self.0.stream(py)
    }
}

fn rows(count: usize) -> String {
    format!("{count} {}", if count == 1 { "row" } else { "rows" })
}

impl Parts {
    fn new(field: &'static Field, parts: Vec<Array>) -> Self {
        Self { field, arrays: parts.into_iter().map(Arc::new).collect() }
    }

    fn len(&self) -> usize {
        self.arrays.iter().map(|part| part.len()).sum()
    }

    fn schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        PyCapsule::new_with_value(py, self.field.export(), SCHEMA)
    }

    fn stream<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let left = Box::new(Left { field: self.field, arrays: self.arrays.iter().cloned().collect() });
        let stream = ArrowArrayStream {
            get_schema: Some(get_schema),
            get_next: Some(get_next),
            get_last_error: Some(get_last_error),
            release: Some(release),
            private_data: Box::into_raw(left).cast::<c_void>(),
        };
        PyCapsule::new_with_value(py, stream, STREAM)
    }
}

/// What a stream has still to hand out.
struct Left {
    field: &'static Field,
    arrays: VecDeque<Arc<Array>>,
}

// The reader calls these one at a time. A panic in one would end the process; nothing in them panics.

unsafe extern "C" fn get_schema(stream: *mut ArrowArrayStream, out: *mut ArrowSchema) -> c_int {
    // SAFETY: the stream is one of ours that has not been released; `out` is memory without a value.
    unsafe {
        let left = &*(*stream).private_data.cast::<Left>();
        out.write(left.field.export());
    }
    0
}

unsafe extern "C" fn get_next(stream: *mut ArrowArrayStream, out: *mut ArrowArray) -> c_int {
    // SAFETY: as above. An empty array says that there are no more.
    unsafe {
        let left = &mut *(*stream).private_data.cast::<Left>();
        out.write(left.arrays.pop_front().map_or(ArrowArray::EMPTY, |part| part.export()));
    }
    0
}

unsafe extern "C" fn get_last_error(_stream: *mut ArrowArrayStream) -> *const c_char {
    // Nothing fails.
    null()
}

unsafe extern "C" fn release(stream: *mut ArrowArrayStream) {
    // SAFETY: the stream is one of ours that has not been released.
    unsafe {
        drop(Box::from_raw((*stream).private_data.cast::<Left>()));
        (*stream).release = None;
    }
}
