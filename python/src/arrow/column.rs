//! What is in a column: written cell by cell, then shared with whoever reads it.

use std::ffi::c_void;
use std::ptr::{null, null_mut};
use std::sync::Arc;

use super::abi::ArrowArray;
use super::field::{Field, Kind};

/// What stands in a cell.
#[derive(Clone, Copy)]
pub(crate) enum Cell<'a> {
    Null,
    Boolean(bool),
    Int32(i32),
    Int64(i64),
    Text(&'a str),
    List(&'a [Cell<'a>]),
}

impl<'a> Cell<'a> {
    pub(crate) fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Null, Self::Text)
    }
}

/// A text does not fit into the column any more: its places are counted with 32 bits.
#[derive(Debug)]
pub(crate) struct Full;

/// How many bytes of text a column may have before a table goes on in the next part.
const MANY: usize = 1 << 30;

/// A table that is being written.
pub(crate) struct Rows {
    columns: Vec<Column>,
    count: usize,
}

impl Rows {
    pub(crate) fn new(fields: &[Field]) -> Self {
        Self { columns: fields.iter().map(|field| Column::new(field.kind)).collect(), count: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.count
    }

    /// Adds a row: a cell for each column.
    pub(crate) fn push(&mut self, cells: &[Cell<'_>]) -> Result<(), Full> {
        assert_eq!(self.columns.len(), cells.len(), "a row has a cell for each column");
        for (column, cell) in self.columns.iter_mut().zip(cells) {
            column.push(*cell)?;
        }
        self.count += 1;
        Ok(())
    }

    /// Whether it is time to begin another part.
    pub(crate) fn are_many(&self) -> bool {
        self.columns
            .iter()
            .any(|column| matches!(&column.data, Data::Text { bytes, .. } if bytes.len() > MANY))
    }

    pub(crate) fn finish(self) -> Array {
        Array {
            length: self.count,
            nulls: 0,
            buffers: vec![Buffer::Absent],
            children: self.columns.into_iter().map(|column| Arc::new(column.finish())).collect(),
        }
    }
}

/// A column that is being written.
struct Column {
    count: usize,
    is_there: Bits,
    data: Data,
}

enum Data {
    Boolean(Bits),
    Int32(Vec<i32>),
    Int64(Vec<i64>),
    Text { ends: Vec<i32>, bytes: Vec<u8> },
    List { ends: Vec<i32>, items: Box<Column> },
}

impl Column {
    fn new(kind: Kind) -> Self {
        let data = match kind {
            Kind::Boolean => Data::Boolean(Bits::default()),
            Kind::Int32 => Data::Int32(Vec::new()),
            Kind::Int64 => Data::Int64(Vec::new()),
            Kind::Text => Data::Text { ends: vec![0], bytes: Vec::new() },
            Kind::List(item) => Data::List { ends: vec![0], items: Box::new(Self::new(item.kind)) },
            Kind::Struct(_) => unreachable!("a table in a table is not written cell by cell"),
        };
        Self { count: 0, is_there: Bits::default(), data }
    }

    fn push(&mut self, cell: Cell<'_>) -> Result<(), Full> {
        match (&mut self.data, cell) {
            (Data::Boolean(bits), Cell::Boolean(truth)) => bits.push(truth),
            (Data::Boolean(bits), Cell::Null) => bits.push(false),
            (Data::Int32(numbers), Cell::Int32(number)) => numbers.push(number),
            (Data::Int32(numbers), Cell::Null) => numbers.push(0),
            (Data::Int64(numbers), Cell::Int64(number)) => numbers.push(number),
            (Data::Int64(numbers), Cell::Null) => numbers.push(0),
            (Data::Text { ends, bytes }, Cell::Text(text)) => {
                ends.push(i32::try_from(bytes.len() + text.len()).map_err(|_| Full)?);
                bytes.extend(text.as_bytes());
            }
            (Data::Text { ends, .. } | Data::List { ends, .. }, Cell::Null) => {
                ends.push(ends.last().copied().unwrap_or_default());
            }
            (Data::List { ends, items }, Cell::List(cells)) => {
                for item in cells {
                    items.push(*item)?;
                }
                ends.push(i32::try_from(items.count).map_err(|_| Full)?);
            }
            _ => unreachable!("a column holds cells of its kind"),
        }
        self.is_there.push(!matches!(cell, Cell::Null));
        self.count += 1;
        Ok(())
    }

    fn finish(self) -> Array {
        let (nulls, is_there) = self.is_there.finish();
        let (values, children) = match self.data {
            Data::Boolean(bits) => (vec![Buffer::Bytes(bits.bytes)], Vec::new()),
            Data::Int32(numbers) => (vec![Buffer::Int32(numbers)], Vec::new()),
            Data::Int64(numbers) => (vec![Buffer::Int64(numbers)], Vec::new()),
            Data::Text { ends, bytes } => (vec![Buffer::Int32(ends), Buffer::Bytes(bytes)], Vec::new()),
            Data::List { ends, items } => (vec![Buffer::Int32(ends)], vec![Arc::new(items.finish())]),
        };
        let buffers = [is_there].into_iter().chain(values).collect();
        Array { length: self.count, nulls, buffers, children }
    }
}

/// One bit a cell, from the lowest of a byte on.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    count: usize,
    ones: usize,
}

impl Bits {
    fn push(&mut self, bit: bool) {
        if self.count.is_multiple_of(8) {
            self.bytes.push(0);
        }
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << (self.count % 8);
        }
        self.count += 1;
        self.ones += usize::from(bit);
    }

    /// As the bits that say which cells are there: how many are not, and nothing where all are.
    fn finish(self) -> (usize, Buffer) {
        let nulls = self.count - self.ones;
        (nulls, if nulls == 0 { Buffer::Absent } else { Buffer::Bytes(self.bytes) })
    }
}

enum Buffer {
    Absent,
    Bytes(Vec<u8>),
    Int32(Vec<i32>),
    Int64(Vec<i64>),
}

impl Buffer {
    fn pointer(&self) -> *const c_void {
        match self {
            Self::Absent => null(),
            Self::Bytes(bytes) => bytes.as_ptr().cast(),
            Self::Int32(numbers) => numbers.as_ptr().cast(),
            Self::Int64(numbers) => numbers.as_ptr().cast(),
        }
    }
}

/// A finished column, which never changes. A table is one, too: its columns are the children.
pub(crate) struct Array {
    length: usize,
    nulls: usize,
    buffers: Vec<Buffer>,
    children: Vec<Arc<Array>>,
}

impl Array {
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    /// A list for each row: where the rows of a table belong to which. `ends` begins with 0; what is not there is empty.
    pub(crate) fn lists(ends: Vec<i32>, is_there: impl Iterator<Item = bool>, items: Self) -> Self {
        let mut bits = Bits::default();
        is_there.for_each(|bit| bits.push(bit));
        let length = bits.count;
        let (nulls, is_there) = bits.finish();
        Self { length, nulls, buffers: vec![is_there, Buffer::Int32(ends)], children: vec![Arc::new(items)] }
    }

    /// The array for another library, which shares it.
    pub(super) fn export(self: &Arc<Self>) -> ArrowArray {
        let mut kept = Box::new(Kept {
            buffers: self.buffers.iter().map(Buffer::pointer).collect(),
            children: self.children.iter().map(|child| Box::into_raw(Box::new(child.export()))).collect(),
            _array: Arc::clone(self),
        });
        let count = |count: usize| i64::try_from(count).expect("memory is smaller");
        ArrowArray {
            length: count(self.length),
            null_count: count(self.nulls),
            offset: 0,
            n_buffers: count(kept.buffers.len()),
            n_children: count(kept.children.len()),
            buffers: kept.buffers.as_mut_ptr(),
            children: kept.children.as_mut_ptr(),
            dictionary: null_mut(),
            release: Some(release),
            private_data: Box::into_raw(kept).cast::<c_void>(),
        }
    }
}

/// What an exported array points to.
struct Kept {
    buffers: Vec<*const c_void>,
    children: Vec<*mut ArrowArray>,
    _array: Arc<Array>,
}

/// Called once by whoever holds the array last, on any thread. A panic in it would end the process; nothing in it panics.
unsafe extern "C" fn release(array: *mut ArrowArray) {
    // SAFETY: the array is one that `export` made and that has not been released, and so is each child, unless another
    // has taken it: then its `release` is null, and only its memory is freed.
    unsafe {
        let kept = Box::from_raw((*array).private_data.cast::<Kept>());
        for child in &kept.children {
            drop(Box::from_raw(*child));
        }
        (*array).release = None;
    }
}
