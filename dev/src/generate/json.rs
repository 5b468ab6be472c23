//! `catalogue.json`, the export that programs read, and its JSON Schema.

use serde_json::{Map, Value, json};

use crate::catalogue::{Catalogue, Error};
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        File::new("catalogue.json", pretty(&export(catalogue))),
        File::new("catalogue.schema.json", pretty(&schema(catalogue))),
    ]
}

fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a JSON value can always be written");
    text.push('\n');
    text
}

fn export(catalogue: &Catalogue) -> Value {
    let errors: Vec<Value> = catalogue.source.errors.iter().map(|error| row(catalogue, error)).collect();
    json!({ "version": catalogue.version, "errors": errors })
}

/// A row with the texts for people in English: the record of every JSON export.
pub(super) fn row(catalogue: &Catalogue, error: &Error) -> Value {
    let platforms: Map<String, Value> = catalogue
        .source
        .platforms
        .keys()
        .map(|platform| (platform.to_owned(), json!(error.platforms.get(platform))))
        .collect();
    let equivalents: Vec<i32> = catalogue.equivalents(error).map(|other| other.code).collect();
    let texts = catalogue.english().texts(&error.id);
    let mut row = json!({
        "code": error.code,
        "id": error.id,
        "name": error.name,
        "category": error.category,
        "summary": error.summary,
        "documented": error.documented,
        "causes": error.causes(),
        "condition": error.condition(),
        "equivalents": equivalents,
        "platforms": platforms,
        "guidance": {
            "owner": error.owner,
            "action": error.action,
            "retryable": error.retryable,
            "text": error.guidance,
            "derived": true,
        },
        "link": catalogue.link(error),
    });
    let fields = row.as_object_mut().expect("the row was made as an object");
    for (key, value) in [("since", &error.since), ("retired", &error.retired)] {
        if let Some(value) = value {
            fields.insert(key.to_owned(), json!(value));
        }
    }
    if let Some(code) = error.replaced_by {
        fields.insert("replaced_by".to_owned(), json!(code));
    }
    fields.insert("language".to_owned(), json!(catalogue.english().tag));
    fields.insert("message".to_owned(), json!(texts.message.before));
    fields.insert("recovery".to_owned(), json!(texts.recovery.before));
    row
}

fn schema(catalogue: &Catalogue) -> Value {
    let source = &catalogue.source;
    let one_of = |names: Vec<&String>| json!({ "enum": names });
    let text = json!({ "type": "string", "minLength": 1 });
    let code = json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX });
    let version = json!({ "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+" });
    let snake_case = json!({ "type": "string", "pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" });
    let platforms: Map<String, Value> = source
        .platforms
        .keys()
        .map(|name| (name.to_owned(), json!({ "type": ["string", "null"] })))
        .collect();
    let platform_names: Vec<&String> = source.platforms.keys().collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": format!("Made from core/catalogue/ by `{}`. Do not edit.", crate::COMMAND),
        "title": "wterror catalogue",
        "description": "The Watch Together SDK's error codes. `name` and `documented` are the vendor's words; `summary`, `causes` where they differ, `guidance`, `message` and `recovery` are derived.",
        "type": "object",
        "required": ["version", "errors"],
        "additionalProperties": false,
        "properties": {
            "version": version,
            "errors": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/error" } },
        },
        "$defs": { "error": {
            "type": "object",
            "required": ["code", "id", "name", "category", "summary", "documented", "causes", "condition",
                "equivalents", "platforms", "guidance", "link", "language", "message", "recovery"],
            "additionalProperties": false,
            "properties": {
                "code": code,
                "id": snake_case,
                "name": text,
                "category": one_of(source.categories.keys().collect()),
                "summary": text,
                "documented": { "type": "array", "items": text },
                "causes": { "type": "array", "items": text },
                "condition": snake_case,
                "equivalents": { "type": "array", "items": code, "uniqueItems": true },
                "platforms": {
                    "type": "object",
                    "required": platform_names,
                    "additionalProperties": false,
                    "properties": platforms,
                },
                "guidance": {
                    "type": "object",
                    "required": ["owner", "action", "retryable", "text", "derived"],
                    "additionalProperties": false,
                    "properties": {
                        "owner": one_of(source.owners.keys().collect()),
                        "action": one_of(source.actions.keys().collect()),
                        "retryable": { "type": "boolean" },
                        "text": text,
                        "derived": { "const": true },
                    },
                },
                "link": { "type": "string", "format": "uri" },
                "since": version,
                "retired": version,
                "replaced_by": code,
                "language": text,
                "message": text,
                "recovery": text,
            },
        } },
    })
}
