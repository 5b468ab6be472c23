//! A table as a Parquet file, with what each column is in the field's metadata.

use std::collections::HashMap;
use std::error::Error;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, Int32Builder, ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use wterror_dev::tables::{Column, Kind, Table, Value};

pub(crate) fn write(table: &Table, path: &Path) -> Result<(), Box<dyn Error>> {
    let fields: Vec<Field> = table.columns.iter().map(field).collect();
    let schema = Arc::new(Schema::new_with_metadata(fields, described(table.about)));
    let columns = (0..table.columns.len()).map(|index| array(table, index)).collect();
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns)?;
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let mut writer = ArrowWriter::try_new(File::create(path)?, schema, Some(properties))?;
    writer.write(&batch)?;
    writer.close()?;
    Ok(())
}

fn field(column: &Column) -> Field {
    Field::new(column.name, data_type(column.kind), column.nullable).with_metadata(described(column.about))
}

fn described(about: &str) -> HashMap<String, String> {
    [("description".to_owned(), about.to_owned())].into()
}

/// The field of a list's items, as every engine names it.
fn item(data_type: DataType) -> Arc<Field> {
    Arc::new(Field::new_list_field(data_type, false))
}

fn data_type(kind: Kind) -> DataType {
    match kind {
        Kind::Int32 => DataType::Int32,
        Kind::Boolean => DataType::Boolean,
        Kind::Text => DataType::Utf8,
        Kind::Texts => DataType::List(item(DataType::Utf8)),
        Kind::Codes => DataType::List(item(DataType::Int32)),
    }
}

const KIND: &str = "a column holds values of its kind";

fn array(table: &Table, index: usize) -> ArrayRef {
    let cells = table.rows.iter().map(|row| &row[index]);
    match table.columns[index].kind {
        Kind::Int32 => {
            let mut builder = Int32Builder::new();
            cells.for_each(|cell| match cell {
                Value::Int32(number) => builder.append_value(*number),
                other => builder.append_option(none(other)),
            });
            Arc::new(builder.finish())
        }
        Kind::Boolean => {
            let mut builder = BooleanBuilder::new();
            cells.for_each(|cell| match cell {
                Value::Boolean(truth) => builder.append_value(*truth),
                other => builder.append_option(none(other)),
            });
            Arc::new(builder.finish())
        }
        Kind::Text => {
            let mut builder = StringBuilder::new();
            cells.for_each(|cell| match cell {
                Value::Text(text) => builder.append_value(text),
                other => builder.append_option(none::<&str>(other)),
            });
            Arc::new(builder.finish())
        }
        Kind::Texts => {
            let mut builder = ListBuilder::new(StringBuilder::new()).with_field(item(DataType::Utf8));
            cells.for_each(|cell| {
                let Value::Texts(texts) = cell else { unreachable!("{KIND}") };
                for text in texts {
                    builder.values().append_value(text);
                }
                builder.append(true);
            });
            Arc::new(builder.finish())
        }
        Kind::Codes => {
            let mut builder = ListBuilder::new(Int32Builder::new()).with_field(item(DataType::Int32));
            cells.for_each(|cell| {
                let Value::Codes(codes) = cell else { unreachable!("{KIND}") };
                for code in codes {
                    builder.values().append_value(*code);
                }
                builder.append(true);
            });
            Arc::new(builder.finish())
        }
    }
}

/// What is no value of its column's kind is nothing.
fn none<T>(cell: &Value) -> Option<T> {
    assert_eq!(*cell, Value::Null, "{KIND}");
    None
}
