//! `pipelines/`: the catalogue in the formats of log and error pipelines.
//!
//! What every file needs stands here; how it is installed and what was tried is in `pipelines/README.md`.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::catalogue::{Catalogue, Error};
use crate::files::File;
use crate::tables::{self, Column, Kind, Table};

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        File::new("pipelines/opentelemetry-collector/codes.yaml", dictionary(catalogue, COLLECTOR)),
        File::new("pipelines/logstash/codes.yaml", dictionary(catalogue, LOGSTASH)),
        File::new("pipelines/fluent-bit/wterror.lua", lua(catalogue)),
        File::new("pipelines/elasticsearch/codes.ndjson", bulk(catalogue)),
        File::new("pipelines/sentry/fingerprint-rules.txt", fingerprint_rules(catalogue)),
        File::new("pipelines/dbt/wterror.yml", dbt_seeds(catalogue)),
    ]
}

const COLLECTOR: &str = "For the lookup processor of the OpenTelemetry Collector: collector.yaml says how.";
const LOGSTASH: &str = "For Logstash's translate filter: pipeline.conf says how.";

/// What a pipeline puts beside a code: words that can be grouped on, never a text for people.
fn words(error: &Error) -> [(&'static str, &str); 6] {
    [
        ("id", &error.id),
        ("name", &error.name),
        ("category", &error.category),
        ("owner", &error.owner),
        ("action", &error.action),
        ("retry", &error.retry),
    ]
}

/// Says of each code whether the same request may succeed when it is sent again.
const RETRYABLE: &str = "retryable";

/// A YAML mapping from the code, as text, to what is known of it. Every word is lower case with underscores or a documented
/// name, which YAML takes for nothing else; quotation marks keep it so.
fn dictionary(catalogue: &Catalogue, comment: &str) -> String {
    let mut text = format!("{}# {comment}\n", super::header("#"));
    for error in &catalogue.source.errors {
        let fields = words(error).map(|(key, word)| format!("{key}: \"{word}\"")).join(", ");
        let retryable = error.is_retryable();
        _ = writeln!(text, "\"{}\": {{ {fields}, {RETRYABLE}: {retryable} }}", error.code);
    }
    text
}

fn lua(catalogue: &Catalogue) -> String {
    let mut text = format!(
        "{}-- A filter for Fluent Bit: fluent-bit.yaml says how. It reads the key `code`, a number or its digits, and puts\n\
         -- what is known of it beside it. A record with another code, or without one, passes as it is.\n\
         local codes = {{\n",
        super::header("--")
    );
    for error in &catalogue.source.errors {
        let fields = words(error).map(|(key, word)| format!("{key} = \"{word}\"")).join(", ");
        _ = writeln!(text, "  [{}] = {{ {fields}, {RETRYABLE} = {} }},", error.code, error.is_retryable());
    }
    text.push_str(
        "}\n\n\
         function wterror(tag, timestamp, record)\n\
         \x20 local row = codes[tonumber(record[\"code\"])]\n\
         \x20 if row == nil then\n\
         \x20   return 0, timestamp, record\n\
         \x20 end\n\
         \x20 for key, value in pairs(row) do\n\
         \x20   record[\"wterror_\" .. key] = value\n\
         \x20 end\n\
         \x20 return 2, timestamp, record\n\
         end\n",
    );
    text
}

/// Lines for the bulk interface: the index that the enrich policy is made from. The code is the document's id, too, so that
/// loading it again doubles nothing.
fn bulk(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    for error in &catalogue.source.errors {
        let code = error.code.to_string();
        let mut row: Map<String, Value> =
            words(error).into_iter().map(|(key, word)| (key.to_owned(), json!(word))).collect();
        row.insert("code".to_owned(), json!(code));
        row.insert(RETRYABLE.to_owned(), json!(error.is_retryable()));
        _ = writeln!(text, "{}\n{}", json!({ "index": { "_id": code } }), Value::Object(row));
    }
    text
}

/// The domains of the SDK's `NSError`s, as Sentry's rules write them.
const DOMAINS: [&str; 2] = ["*WatchTogether*", "WTError"];

/// Sentry's SDK for Apple's platforms gives an `NSError` the type of its domain, and a value that is or ends in its code:
/// `Code: 206`, or `The session is full. (Code: 206)`. By default all errors of one domain are one issue.
fn fingerprint_rules(catalogue: &Catalogue) -> String {
    let mut text = super::header("#");
    text.push_str("# For Settings > Issue Grouping > Fingerprint Rules: an issue for each code of the SDK's NSErrors.\n");
    for error in &catalogue.source.errors {
        let Error { code, id, summary, .. } = error;
        for domain in DOMAINS {
            for value in [format!("Code: {code}"), format!("*(Code: {code})")] {
                _ = writeln!(
                    text,
                    "error.type:\"{domain}\" error.value:\"{value}\" -> wterror, {id} title=\"{code} {id}: {summary}\""
                );
            }
        }
    }
    text
}

/// The properties of the seeds that `tables/*.csv` are for dbt: types, descriptions and tests of every column.
fn dbt_seeds(catalogue: &Catalogue) -> String {
    let mut text = super::header("#");
    text.push_str("# For the folder of dbt's seeds, beside the files of tables/.\nversion: 2\n\nseeds:\n");
    for Table { name, about, key, columns, .. } in tables::all(catalogue) {
        let columns: Vec<Column> = columns.into_iter().filter(|column| !column.kind.is_list()).collect();
        _ = writeln!(text, "  - name: {name}\n    description: {about:?}\n    config:\n      column_types:");
        for column in &columns {
            let kind = match column.kind {
                Kind::Int32 => "integer",
                Kind::Boolean => "boolean",
                Kind::Text | Kind::Texts | Kind::Codes => "varchar",
            };
            _ = writeln!(text, "        {}: {kind}", column.name);
        }
        text.push_str("    columns:\n");
        for Column { name: column, about, nullable, .. } in columns {
            _ = writeln!(text, "      - name: {column}\n        description: {about:?}");
            let mut tests = Vec::new();
            if key == [column] {
                tests.push("unique".to_owned());
            }
            if !nullable {
                tests.push("not_null".to_owned());
            }
            if column == "code" && name != "codes" {
                tests.push("{ relationships: { arguments: { to: ref('codes'), field: code } } }".to_owned());
            }
            if !tests.is_empty() {
                _ = writeln!(text, "        data_tests:");
                for test in tests {
                    _ = writeln!(text, "          - {test}");
                }
            }
        }
    }
    text
}
