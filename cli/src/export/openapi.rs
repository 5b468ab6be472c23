//! `OpenAPI` components for a backend's description of its answers: the schema of a problem document, and a response for
//! each HTTP status that the errors have.
//!
//! The document is a text with places to fill: built of values, it would take more room in the program.

use wterror::{Category, ErrorInfo, Language, WtError, all};

use crate::json;

use super::{File, Made};

const DOCUMENT: &str = include_str!("openapi.json");
const RESPONSE: &str = r##"
      "Problem$status": {
        "description": "$description",
        "headers": {
          $authenticate"Content-Language": { "$ref": "#/components/headers/Content-Language" },
          "Vary": { "$ref": "#/components/headers/Vary" }
        },
        "content": {
          "application/problem+json": {
            "schema": { "$ref": "#/components/schemas/Problem" },
            "examples": {$examples
            }
          }
        }
      }"##;
const AUTHENTICATE: &str = r##""WWW-Authenticate": { "$ref": "#/components/headers/WWW-Authenticate" },
          "##;

/// The status of a code that has neither a row nor a category, and an example of such a code.
const UNLISTED: (u16, i32) = (500, 4242);
const UNAUTHORIZED: u16 = 401;

pub(super) fn file(language: Language) -> Made {
    let responses: Result<Vec<String>, _> =
        (400..600).filter(|&status| is_answered(status)).map(|status| response(status, language)).collect();
    let ids: Vec<&str> = all().iter().map(ErrorInfo::id).collect();
    let categories: Vec<&str> = Category::ALL.iter().map(|category| category.as_str()).collect();
    let document = DOCUMENT
        .replace("$version", wterror::VERSION)
        .replace("$ids", &ids.join("\", \""))
        .replace("$categories", &categories.join("\", \""))
        .replace("$responses", &responses?.join(","));
    Ok(vec![File::new("openapi.json", document)])
}

/// Whether an answer about an error can have a status.
fn is_answered(status: u16) -> bool {
    status == UNLISTED.0
        || all().iter().any(|info| info.http_status() == status)
        || Category::ALL.iter().any(|category| category.http_status() == status)
}

/// The response with a status, named after it, as an operation lists its responses by status.
fn response(status: u16, language: Language) -> serde_json::Result<String> {
    let (mut described, mut examples) = (Vec::new(), Vec::new());
    let mut example = |name: &str, code| {
        let problem =
            json(&WtError::new(code).to_problem(language))?.trim_end().replace('\n', "\n              ");
        examples.push(format!("\n              \"{name}\": {{ \"value\": {problem} }}"));
        serde_json::Result::Ok(())
    };
    for info in all().iter().filter(|info| info.http_status() == status) {
        described.push(format!("{} {}", info.code(), info.id()));
        example(info.id(), info.code())?;
    }
    for category in Category::ALL.iter().filter(|category| category.http_status() == status) {
        described.push(format!("unlisted codes of the category {category}"));
    }
    if status == UNLISTED.0 {
        described.push("unlisted codes outside every category".to_owned());
        example("unlisted", UNLISTED.1)?;
    }
    Ok(RESPONSE
        .replace("$status", &status.to_string())
        .replace("$description", &described.join(", "))
        .replace("$authenticate", if status == UNAUTHORIZED { AUTHENTICATE } else { "" })
        .replace("$examples", &examples.join(",")))
}
