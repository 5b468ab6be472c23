//! The JSON export validates against the JSON Schema, and what is not an export does not.

use std::fs;

use serde_json::{Value, json};
use wterror_dev::project_root;

fn read(name: &str) -> Value {
    let text =
        fs::read_to_string(project_root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn export_validates() {
    let schema = read("catalogue.schema.json");
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("the schema itself: {error}"));
    let validator = jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}"));
    let export = read("catalogue.json");
    if let Err(error) = validator.validate(&export) {
        panic!("{error} at {}", error.instance_path());
    }

    let mistakes: [fn(&mut Value); 6] = [
        |export| export["errors"][0]["code"] = json!("206"),
        |export| export["errors"][0]["category"] = json!("sessions"),
        |export| export["errors"][0]["guidance"]["derived"] = json!(false),
        |export| export["errors"][0]["platforms"]["tvos"] = json!("x"),
        |export| _ = export["errors"][0].as_object_mut().and_then(|row| row.remove("message")),
        |export| export["extra"] = json!(1),
    ];
    for mistake in mistakes {
        let mut export = export.clone();
        mistake(&mut export);
        assert!(!validator.is_valid(&export), "the schema accepts a mistake");
    }
}
