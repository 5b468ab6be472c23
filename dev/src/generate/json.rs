//! `catalogue.json`, the export that programs read, and its JSON Schema.

use serde_json::{Map, Value, json};

use crate::catalogue::{Catalogue, Cause, Error};
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        File::new("catalogue.json", pretty(&export(catalogue))),
        File::new("catalogue.schema.json", pretty(&schema(catalogue))),
    ]
}

pub(super) fn pretty(value: &Value) -> String {
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
    let causes: Vec<Value> = error
        .causes()
        .map(|Cause { cause, documented, owner, action, retry, remedy }| {
            json!({
                "cause": cause,
                "documented": documented,
                "owner": owner,
                "action": action,
                "retry": retry,
                "remedy": remedy,
            })
        })
        .collect();
    let mut row = json!({
        "code": error.code,
        "id": error.id,
        "name": error.name,
        "category": error.category,
        "summary": error.summary,
        "documented": error.documented,
        "documented_on": error.documented_on(),
        "wordings": error.wordings,
        "causes": causes,
        "condition": error.condition(),
        "equivalents": equivalents,
        "platforms": platforms,
        "guidance": {
            "owner": error.owner,
            "action": error.action,
            "retry": error.retry,
            "retryable": error.is_retryable(),
            "text": error.guidance,
            "derived": true,
        },
        "http_status": catalogue.http_status(error),
        "lookalikes": error.lookalikes,
        "link": catalogue.link(error),
    });
    let fields = row.as_object_mut().expect("the row was made as an object");
    let page = catalogue.explorer_page(error);
    for (key, value) in [("page", &page), ("since", &error.since), ("retired", &error.retired)] {
        if let Some(value) = value {
            fields.insert(key.to_owned(), json!(value));
        }
    }
    if let Some(code) = error.replaced_by {
        fields.insert("replaced_by".to_owned(), json!(code));
    }
    fields.insert("language".to_owned(), json!(catalogue.english().tag));
    fields.insert("message".to_owned(), json!(error.message));
    fields.insert("recovery".to_owned(), json!(error.recovery));
    fields.insert("label".to_owned(), json!(catalogue.source.actions[&error.action].label));
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
    let documented_on: Vec<Option<&String>> = source.platforms.keys().map(Some).chain([None]).collect();
    let items = json!({ "type": "array", "minItems": 1, "items": text });
    let wordings: Map<String, Value> =
        source.platforms.keys().map(|name| (name.to_owned(), items.clone())).collect();
    let cause = json!({
        "type": "object",
        "required": ["cause", "documented", "owner", "action", "retry", "remedy"],
        "additionalProperties": false,
        "properties": {
            "cause": text,
            "documented": text,
            "owner": one_of(source.owners.keys().collect()),
            "action": one_of(source.actions.keys().collect()),
            "retry": one_of(source.retries.keys().collect()),
            "remedy": text,
        },
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": format!("Made from core/catalogue/ by `{}`. Do not edit.", crate::COMMAND),
        "title": "wterror catalogue",
        "description": "The Watch Together SDK's error codes. `name` and `documented` are the vendor's words; `wordings` are theirs on another platform. Derived, this project's own: `summary`, what `causes` mend and advise, `guidance`, `http_status`, `lookalikes`, `message`, `recovery` and `label`.",
        "type": "object",
        "required": ["version", "errors"],
        "additionalProperties": false,
        "properties": {
            "version": version,
            "errors": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/error" } },
        },
        "$defs": { "error": {
            "type": "object",
            "required": ["code", "id", "name", "category", "summary", "documented", "documented_on", "wordings", "causes",
                "condition", "equivalents", "platforms", "guidance", "http_status", "lookalikes", "link", "language",
                "message", "recovery", "label"],
            "additionalProperties": false,
            "properties": {
                "code": code,
                "id": snake_case,
                "name": text,
                "category": one_of(source.categories.keys().collect()),
                "summary": text,
                "documented": { "type": "array", "items": text },
                "documented_on": { "enum": documented_on },
                "wordings": { "type": "object", "additionalProperties": false, "properties": wordings },
                "causes": { "type": "array", "items": cause },
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
                    "required": ["owner", "action", "retry", "retryable", "text", "derived"],
                    "additionalProperties": false,
                    "properties": {
                        "owner": one_of(source.owners.keys().collect()),
                        "action": one_of(source.actions.keys().collect()),
                        "retry": one_of(source.retries.keys().collect()),
                        "retryable": { "type": "boolean" },
                        "text": text,
                        "derived": { "const": true },
                    },
                },
                "http_status": { "type": "integer", "minimum": 400, "maximum": 599 },
                "lookalikes": { "type": "array", "items": text },
                "link": { "type": "string", "format": "uri" },
                "page": { "type": "string", "format": "uri" },
                "since": version,
                "retired": version,
                "replaced_by": code,
                "language": text,
                "message": text,
                "recovery": text,
                "label": text,
            },
        } },
    })
}
