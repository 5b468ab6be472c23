//! Tables for other people's engines, and columns of text from them, by Arrow's C data interface.
//!
//! Only what the package hands out and takes is here: a table of static description out ([`Field`], [`Rows`], [`Table`]),
//! a column of text in ([`Source`]). `docs/dependencies.md` says why it is not a library.
//!
//! Consumers ask for [capsules](capsule): an object that `pyarrow`, Polars, `DuckDB` and pandas know how to read, without
//! this package knowing any of them.

mod abi;
mod column;
mod field;
mod strings;
mod table;

pub(crate) use column::{Array, Cell, Full, Rows};
pub(crate) use field::{Field, Kind};
pub(crate) use strings::{Damaged, Source, Strings};
pub(crate) use table::{Column, Table};
