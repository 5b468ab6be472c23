//! All tables in one `SQLite` file. A list is a JSON array, which `json_each` reads.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use wterror_dev::tables::{Column, Kind, Table, Value};

pub(crate) fn write(tables: &[Table], path: &Path) -> Result<(), Box<dyn Error>> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut database = Connection::open(path)?;
    let transaction = database.transaction()?;
    for table in tables {
        transaction.execute_batch(&definition(table))?;
        let marks = vec!["?"; table.columns.len()].join(", ");
        let mut insert = transaction.prepare(&format!("INSERT INTO {} VALUES ({marks})", table.name))?;
        for row in &table.rows {
            insert.execute(rusqlite::params_from_iter(row.iter().map(cell)))?;
        }
    }
    transaction.commit()?;
    database.execute_batch("VACUUM")?;
    Ok(())
}

/// The statement that makes the table; `SQLite` keeps it with its comments, so `.schema` says what each column is.
fn definition(table: &Table) -> String {
    let mut sql = format!("CREATE TABLE {} (\n    -- {}", table.name, table.about);
    for column in &table.columns {
        let Column { name, about, nullable, .. } = column;
        let nothing = if *nullable { "" } else { " NOT NULL" };
        _ = write!(sql, "\n    -- {about}\n    {name} {}{nothing},", kind(column.kind));
    }
    let key = table.key.join(", ");
    let reference =
        if table.name == "codes" { "" } else { ",\n    FOREIGN KEY (code) REFERENCES codes (code)" };
    _ = write!(sql, "\n    PRIMARY KEY ({key}){reference}\n) STRICT;\n");
    for other in table.columns.iter().filter(|column| column.name == "code" && table.key[0] != "code") {
        _ = writeln!(sql, "CREATE INDEX {}_{} ON {} ({});", table.name, other.name, table.name, other.name);
    }
    sql
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Int32 | Kind::Boolean => "INTEGER",
        Kind::Text | Kind::Texts | Kind::Codes => "TEXT",
    }
}

fn cell(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Null,
        Value::Int32(number) => Cell::Integer(i64::from(*number)),
        Value::Boolean(truth) => Cell::Integer(i64::from(*truth)),
        Value::Text(text) => Cell::Text(text.clone()),
        Value::Texts(texts) => Cell::Text(json(texts)),
        Value::Codes(codes) => Cell::Text(json(codes)),
    }
}

fn json<T: serde::Serialize>(items: &[T]) -> String {
    serde_json::to_string(items).expect("texts and numbers can always be written")
}
