//! Columns of text that come from other libraries, read where they lie.

use std::ffi::CStr;
use std::ptr;

use pyo3::exceptions::{PyRuntimeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};

use super::abi::{ArrowArray, ArrowArrayStream, ArrowSchema};
use super::table::{ARRAY, SCHEMA, STREAM};
use crate::convert::shown;

/// Where a column comes from: all at once, or in parts that are read on demand.
pub(crate) struct Source {
    layout: Layout,
    /// Whether the text is the only column of a table.
    is_table: bool,
    parts: Parts,
}

enum Parts {
    One(Option<ArrowArray>),
    Stream(ArrowArrayStream),
}

/// How a column's texts lie in memory.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Layout {
    /// One behind the other, their ends counted with 32 bits.
    Small,
    /// The same with 64 bits.
    Large,
    /// Short ones in the view itself, others in some buffer.
    View,
    /// None is there.
    Nothing,
}

impl Source {
    /// The column of an object with Arrow's `PyCapsule` interface, which `function` was given.
    pub(crate) fn new(function: &str, column: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Some(method) = column.getattr_opt("__arrow_c_array__")? {
            let capsules = method.call0()?.cast_into::<PyTuple>()?;
            let schema: ArrowSchema = take(&capsules.get_item(0)?, SCHEMA, ArrowSchema::EMPTY)?;
            let array: ArrowArray = take(&capsules.get_item(1)?, ARRAY, ArrowArray::EMPTY)?;
            let (layout, is_table) = layout(function, &schema)?;
            if array.release.is_none() {
                return Err(read_already(function));
            }
            return Ok(Self { layout, is_table, parts: Parts::One(Some(array)) });
        }
        if let Some(method) = column.getattr_opt("__arrow_c_stream__")? {
            let mut stream: ArrowArrayStream = take(&method.call0()?, STREAM, ArrowArrayStream::EMPTY)?;
            let schema = stream.schema(function, column.py())?;
            let (layout, is_table) = layout(function, &schema)?;
            return Ok(Self { layout, is_table, parts: Parts::Stream(stream) });
        }
        Err(PyTypeError::new_err(format!(
            "{function}() takes a column of text with Arrow's interface, as pyarrow, Polars, pandas and DuckDB have it, \
             not {} ({}); scan_lines() takes a list",
            column.get_type().name()?,
            shown(column)?
        )))
    }

    /// The next part; `None` at the end.
    pub(crate) fn next(&mut self, py: Python<'_>) -> PyResult<Option<Strings>> {
        let array = match &mut self.parts {
            Parts::One(array) => array.take(),
            Parts::Stream(stream) => stream.next(py)?,
        };
        array.map(|array| Strings::new(array, self.layout, self.is_table)).transpose()
    }
}

/// Takes a struct out of its capsule, which is left empty.
fn take<T>(capsule: &Bound<'_, PyAny>, name: &'static CStr, empty: T) -> PyResult<T> {
    let capsule = capsule.cast::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(name))?.cast::<T>();
    // SAFETY: a capsule of this name holds such a struct, and an empty one may be left in it.
    Ok(unsafe { ptr::replace(pointer.as_ptr(), empty) })
}

fn read_already(function: &str) -> PyErr {
    PyValueError::new_err(format!("{function}() was given a column that has been read already; get it anew"))
}

/// How the texts of a column lie, and whether it is the only one of a table.
fn layout(function: &str, schema: &ArrowSchema) -> PyResult<(Layout, bool)> {
    if schema.release.is_none() {
        return Err(read_already(function));
    }
    let is_table = schema.format() == c"+s";
    let column = if is_table { schema.only_child() } else { Some(schema) };
    let Some(column) = column else {
        return Err(PyTypeError::new_err(format!(
            "{function}() takes one column of text, not a table of {}; choose one of its columns",
            schema.n_children
        )));
    };
    if !column.dictionary.is_null() {
        return Err(PyTypeError::new_err(format!(
            "{function}() does not read a column that is dictionary-encoded (categories); cast it to text first, for \
             example by column.cast(\"string\")"
        )));
    }
    let layout = match column.format().to_bytes() {
        b"u" | b"z" => Layout::Small,
        b"U" | b"Z" => Layout::Large,
        b"vu" | b"vz" => Layout::View,
        b"n" => Layout::Nothing,
        other => {
            return Err(PyTypeError::new_err(format!(
                "{function}() takes a column of text or bytes, not of Arrow's format {:?}; cast it to text first, for \
                 example by column.cast(\"string\")",
                String::from_utf8_lossy(other)
            )));
        }
    };
    Ok((layout, is_table))
}

impl ArrowArrayStream {
    fn schema(&mut self, function: &str, py: Python<'_>) -> PyResult<ArrowSchema> {
        let mut schema = ArrowSchema::EMPTY;
        let (Some(get_schema), Some(_)) = (self.get_schema, self.release) else {
            return Err(read_already(function));
        };
        // SAFETY: the stream has not been released, and nobody else asks it meanwhile.
        match unsafe { get_schema(self, &raw mut schema) } {
            0 => Ok(schema),
            status => Err(self.failure(py, status)),
        }
    }

    fn next(&mut self, py: Python<'_>) -> PyResult<Option<ArrowArray>> {
        let Some(get_next) = self.get_next else { return Ok(None) };
        let mut array = ArrowArray::EMPTY;
        // What makes the next part may be Python on another thread, or take long.
        let status = py.detach(|| {
            // SAFETY: as above.
            unsafe { get_next(self, &raw mut array) }
        });
        match status {
            0 => Ok(array.release.is_some().then_some(array)),
            status => Err(self.failure(py, status)),
        }
    }

    fn failure(&mut self, py: Python<'_>, status: i32) -> PyErr {
        // A stream that Python makes may have left its exception.
        if let Some(error) = PyErr::take(py) {
            return error;
        }
        let said = self.get_last_error.and_then(|get_last_error| {
            // SAFETY: as above; what it gives is null or a C string until the next call.
            unsafe {
                get_last_error(self).as_ref().map(|text| CStr::from_ptr(text).to_string_lossy().into_owned())
            }
        });
        let said = said.unwrap_or_else(|| format!("error {status}"));
        PyRuntimeError::new_err(format!("the column could not be read on: {said}"))
    }
}

/// A part of a column: texts that lie in another library's memory until this is dropped.
pub(crate) struct Strings {
    array: ArrowArray,
    layout: Layout,
    is_table: bool,
    length: usize,
}

impl Strings {
    fn new(array: ArrowArray, layout: Layout, is_table: bool) -> PyResult<Self> {
        let damaged =
            |what: &str| PyValueError::new_err(format!("the column's Arrow array is damaged: {what}"));
        let length = usize::try_from(array.length).map_err(|_| damaged("it has a negative length"))?;
        let column = if is_table { array.only_child() } else { Some(&array) };
        let column = column.ok_or_else(|| damaged("it is a table without its column"))?;
        let needed = match layout {
            Layout::Small | Layout::Large => 3,
            Layout::View => 2,
            Layout::Nothing => 0,
        };
        if column.n_buffers < needed {
            return Err(damaged("it lacks buffers"));
        }
        let outer = if is_table { array.offset } else { 0 };
        let end = outer.checked_add(column.offset).and_then(|offset| offset.checked_add(array.length));
        if array.offset < 0 || column.offset < 0 || end.is_none() {
            return Err(damaged("its offset is out of range"));
        }
        // Only what has no cells may lack the buffer with their places, which is the second.
        if length > 0 && layout != Layout::Nothing && column.buffer(1).is_null() {
            return Err(damaged("it lacks buffers"));
        }
        if is_table && column.length < array.offset + array.length {
            return Err(damaged("its column is shorter than the table"));
        }
        Ok(Self { array, layout, is_table, length })
    }

    pub(crate) fn len(&self) -> usize {
        self.length
    }

    /// The text at an index below the length; `None` where there is none, `Err` where its place makes no sense.
    pub(crate) fn get(&self, index: usize) -> Result<Option<&[u8]>, Damaged> {
        assert!(index < self.length, "an index is below the length");
        let column = if self.is_table { self.array.only_child() } else { None };
        let in_table = |offset: i64| usize::try_from(offset).map_err(|_| Damaged);
        let (column, index) = match column {
            Some(column) => {
                let index = index + in_table(self.array.offset)?;
                if !is_there(&self.array, index) {
                    return Ok(None);
                }
                (column, index)
            }
            None => (&self.array, index),
        };
        let index = index + in_table(column.offset)?;
        if self.layout == Layout::Nothing || !is_there(column, index) {
            return Ok(None);
        }
        // SAFETY: the index is below the length with the offset, so the buffers of these layouts, of which `new` saw that
        // they are there, reach as far; the producer has promised that, and that texts lie within theirs.
        let text = unsafe {
            match self.layout {
                Layout::Small => {
                    let ends = column.buffer(1).cast::<i32>().add(index);
                    between(
                        column,
                        i64::from(ends.read_unaligned()),
                        i64::from(ends.add(1).read_unaligned()),
                    )?
                }
                Layout::Large => {
                    let ends = column.buffer(1).cast::<i64>().add(index);
                    between(column, ends.read_unaligned(), ends.add(1).read_unaligned())?
                }
                Layout::View => viewed(column, index)?,
                Layout::Nothing => &[],
            }
        };
        Ok(Some(text))
    }
}

/// A place that lies before another that it should be behind, or outside its buffer.
#[derive(Debug)]
pub(crate) struct Damaged;

impl From<Damaged> for PyErr {
    fn from(Damaged: Damaged) -> Self {
        PyValueError::new_err("the column's Arrow array is damaged: a text lies outside its buffer")
    }
}

/// Whether there is something in a cell. The index counts from the beginning of the buffers.
fn is_there(array: &ArrowArray, index: usize) -> bool {
    let bits = array.buffer(0).cast::<u8>();
    if array.null_count == 0 || bits.is_null() {
        return true;
    }
    // SAFETY: the bits reach as far as the cells.
    let byte = unsafe { *bits.add(index / 8) };
    byte >> (index % 8) & 1 == 1
}

/// SAFETY: the third buffer has at least `end` bytes, where `end` is more than `start`.
unsafe fn between(column: &ArrowArray, start: i64, end: i64) -> Result<&[u8], Damaged> {
    let start = usize::try_from(start).map_err(|_| Damaged)?;
    let length = usize::try_from(end).ok().and_then(|end| end.checked_sub(start)).ok_or(Damaged)?;
    let bytes = column.buffer(2).cast::<u8>();
    if length == 0 {
        return Ok(&[]);
    }
    if bytes.is_null() {
        return Err(Damaged);
    }
    // SAFETY: as the caller says.
    Ok(unsafe { std::slice::from_raw_parts(bytes.add(start), length) })
}

/// SAFETY: the second buffer has a view at the index, and the last one, where there are more than two, the sizes of those between.
unsafe fn viewed(column: &ArrowArray, index: usize) -> Result<&[u8], Damaged> {
    const SIZE: usize = 16;
    const INLINE: usize = 12;
    // SAFETY: as the caller says.
    let view = unsafe { std::slice::from_raw_parts(column.buffer(1).cast::<u8>().add(index * SIZE), SIZE) };
    let number = |at: usize| {
        let bytes = view[at..at + 4].try_into().expect("four bytes of sixteen");
        usize::try_from(i32::from_ne_bytes(bytes)).map_err(|_| Damaged)
    };
    let length = number(0)?;
    if length <= INLINE {
        return Ok(&view[4..4 + length]);
    }
    let (buffer, offset) = (number(8)?, number(12)?);
    let count = usize::try_from(column.n_buffers).map_err(|_| Damaged)?.saturating_sub(3);
    let sizes = column.buffer(count + 2).cast::<i64>();
    if buffer >= count || sizes.is_null() {
        return Err(Damaged);
    }
    // SAFETY: as the caller says.
    let size = usize::try_from(unsafe { sizes.add(buffer).read_unaligned() }).map_err(|_| Damaged)?;
    let bytes = column.buffer(2 + buffer).cast::<u8>();
    if bytes.is_null() || offset.checked_add(length).is_none_or(|end| end > size) {
        return Err(Damaged);
    }
    // SAFETY: the buffer has `size` bytes.
    Ok(unsafe { std::slice::from_raw_parts(bytes.add(offset), length) })
}
