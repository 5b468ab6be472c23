//! `tables/`: the catalogue as CSV, and `datapackage.json`, which describes the columns (Data Package, version 2).

use serde_json::{Map, Value as Json, json};

use crate::catalogue::Catalogue;
use crate::files::File;
use crate::tables::{Column, Kind, Table, Value, all};

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let tables = all(catalogue);
    let description = File::new("tables/datapackage.json", data_package(catalogue, &tables));
    tables.iter().map(csv).chain([description]).collect()
}

/// The columns that CSV can hold.
fn columns(table: &Table) -> impl Iterator<Item = (usize, &Column)> {
    table.columns.iter().enumerate().filter(|(_, column)| !column.kind.is_list())
}

fn csv(table: &Table) -> File {
    const IN_MEMORY: &str = "memory takes every line";
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(columns(table).map(|(_, column)| column.name)).expect(IN_MEMORY);
    for row in &table.rows {
        writer.write_record(columns(table).map(|(index, _)| cell(&row[index]))).expect(IN_MEMORY);
    }
    let bytes = writer.into_inner().expect(IN_MEMORY);
    File::new(format!("tables/{}.csv", table.name), String::from_utf8(bytes).expect("every cell is text"))
}

/// What nothing stands for is an empty cell. The catalogue's reader refuses texts with line breaks and empty ones.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Int32(number) => number.to_string(),
        Value::Boolean(truth) => truth.to_string(),
        Value::Text(text) => text.clone(),
        Value::Texts(_) | Value::Codes(_) => unreachable!("the columns with lists are left out"),
    }
}

fn data_package(catalogue: &Catalogue, tables: &[Table]) -> String {
    let resources: Vec<Json> = tables.iter().map(resource).collect();
    super::json::pretty(&json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "wterror",
        "title": "The Watch Together SDK's error codes",
        "description": format!("Made from core/catalogue/ by `{}`. Do not edit.", crate::COMMAND),
        "version": catalogue.version,
        "licenses": [{ "name": "MIT" }, { "name": "Apache-2.0" }],
        "resources": resources,
    }))
}

fn resource(table: &Table) -> Json {
    let fields: Vec<Json> = columns(table).map(|(_, column)| field(column)).collect();
    let mut schema = Map::new();
    schema.insert("fields".to_owned(), json!(fields));
    schema.insert("primaryKey".to_owned(), json!(table.key));
    if table.name != "codes" {
        let reference = json!({ "resource": "codes", "fields": ["code"] });
        schema.insert("foreignKeys".to_owned(), json!([{ "fields": ["code"], "reference": reference }]));
    }
    json!({
        "name": table.name,
        "description": table.about,
        "path": format!("{}.csv", table.name),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    })
}

fn field(column: &Column) -> Json {
    let kind = match column.kind {
        Kind::Int32 => "integer",
        Kind::Boolean => "boolean",
        Kind::Text => "string",
        Kind::Texts | Kind::Codes => unreachable!("the columns with lists are left out"),
    };
    json!({
        "name": column.name,
        "type": kind,
        "description": column.about,
        "constraints": { "required": !column.nullable },
    })
}
