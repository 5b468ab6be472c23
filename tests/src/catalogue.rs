//! The catalogue as its files say it, and what every package has to answer about it.
//!
//! The files are read here as plain TOML and line by line, not with the generator's types, and the rules by which a
//! row is completed are written out a second time: what the generator gets wrong shows as a difference.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Map, Value, json};

use crate::project_root;

/// A question, and what its answer must have.
pub type Ask = (Value, Value);

/// `core/catalogue/`.
pub struct Catalogue {
    source: Value,
    /// The platforms' names, in the file's order, which JSON does not keep.
    platforms: Vec<String>,
    languages: BTreeMap<String, Entries>,
    /// The explorer's address, as the workspace's Cargo.toml has it; empty while there is none.
    site: String,
}

/// A row of the catalogue.
pub struct Row {
    /// The number.
    pub code: i32,
    /// The row as each package has to show it: no key less, and no key more but those of `texts`.
    pub row: Value,
    /// What a package may show beside it: the English texts for people.
    pub texts: Value,
    /// What follows from the row for everything else that a package is asked.
    pub asks: Vec<Ask>,
}

/// The entries of a language's file: a text, and the attributes below it.
type Entries = BTreeMap<String, (String, BTreeMap<String, String>)>;

impl Catalogue {
    /// Reads the files.
    ///
    /// # Panics
    /// Where one cannot be read or has a line that is not understood.
    #[must_use]
    pub fn read() -> Self {
        let folder = project_root().join("core/catalogue");
        let path = folder.join("errors.toml");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let table: toml::Table =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let platforms = table["platforms"].as_table().expect("a table").keys().cloned().collect();
        let source = serde_json::to_value(table).expect("every value of the file can be JSON");
        let folder = folder.join("languages");
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let languages = files.flatten().map(|file| {
            let path = file.path();
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let tag =
                path.file_stem().and_then(|stem| stem.to_str()).expect("a file that was listed has a name");
            let entries = entries(&text).unwrap_or_else(|line| panic!("{}: {line:?}", path.display()));
            (tag.to_owned(), entries)
        });
        let manifest =
            fs::read_to_string(project_root().join("Cargo.toml")).expect("the workspace has a Cargo.toml");
        let manifest: toml::Table = toml::from_str(&manifest).expect("Cargo.toml is TOML");
        let site = manifest["workspace"]["metadata"]["wterror"]["site"].as_str().expect("a text").to_owned();
        Self { source, platforms, languages: languages.collect(), site }
    }

    fn errors(&self) -> &[Value] {
        list(&self.source["error"])
    }

    /// Every listed code, in order.
    #[must_use]
    pub fn codes(&self) -> Vec<i32> {
        self.errors().iter().map(|error| integer(&error["code"])).collect()
    }

    /// Every row.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        self.errors().iter().map(|error| self.row(error)).collect()
    }

    fn row(&self, error: &Value) -> Row {
        let code = integer(&error["code"]);
        let (id, summary, category) = (&error["id"], &error["summary"], &error["category"]);
        let status = self.status(error);
        let documented = list(&error["documented"]);
        let platforms: Map<String, Value> =
            self.platforms.iter().map(|name| (name.clone(), error["platforms"][name].clone())).collect();
        let equivalents: Vec<&Value> = self
            .errors()
            .iter()
            .filter(|other| other["code"] != error["code"] && condition(other) == condition(error))
            .map(|other| &other["code"])
            .collect();
        let mut row = json!({
            "code": code,
            "id": id,
            "name": error["name"],
            "category": category,
            "summary": summary,
            "documented": documented,
            "documented_on": match documented {
                [] => Value::Null,
                _ => error.get("documented_on").cloned().unwrap_or(json!("ios")),
            },
            "wordings": error.get("wordings").cloned().unwrap_or(json!({})),
            "causes": causes(error),
            "condition": condition(error),
            "equivalents": equivalents,
            "platforms": platforms,
            "guidance": {
                "owner": error["owner"],
                "action": error["action"],
                "retry": error["retry"],
                "retryable": error["retry"] == "immediately" || error["retry"] == "backoff",
                "text": error["guidance"],
                "derived": true,
            },
            "http_status": status,
            "lookalikes": list(&error["lookalikes"]),
            "link": self.link(error),
        });
        if let Some(page) = self.page(code) {
            row["page"] = json!(page);
        }
        for key in ["since", "retired", "replaced_by"] {
            if let Some(value) = error.get(key) {
                row[key] = value.clone();
            }
        }
        let (message, recovery) = (&error["message"], &error["recovery"]);
        let action = error["action"].as_str().expect("an action's name");
        let texts = json!({
            "language": "en",
            "message": message,
            "recovery": recovery,
            "label": self.source["actions"][action]["label"],
        });
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mut problem = json!({ "type": format!("urn:wterror:{code}"), "title": summary, "status": status, "detail": message,
            "code": code, "id": id, "category": category, "recovery": recovery, "language": "en", "link": row["link"] });
        if let Some(page) = row.get("page") {
            problem["page"] = page.clone();
        }
        let mut asks = vec![
            (json!({ "op": "get", "code": code }), json!({ "row": row })),
            (json!({ "op": "category", "code": code }), json!({ "category": category })),
            (
                json!({ "op": "error", "code": code }),
                json!({ "code": code, "id": id, "category": category, "localized_description": message, "message": null,
                    "text": format!("{code} {}: {}", text(id), text(summary)), "listed": true }),
            ),
            (json!({ "op": "problem", "code": code }), problem),
            (
                json!({ "op": "attributes", "code": code }),
                json!({ "attributes": { "error.type": id, "exception.message": summary, "wterror.code": code,
                    "wterror.id": id, "wterror.category": category } }),
            ),
        ];
        let names: BTreeSet<&str> =
            [id, &error["name"]].into_iter().chain(platforms.values()).filter_map(Value::as_str).collect();
        for name in names {
            asks.push((json!({ "op": "lookup_name", "name": name }), json!({ "row": row })));
            asks.push((json!({ "op": "get_by_name", "name": name }), json!({ "row": row })));
        }
        Row { code, row, texts, asks }
    }

    /// The row's own HTTP status, or its category's.
    fn status(&self, error: &Value) -> Value {
        let category = error["category"].as_str().expect("a category's name");
        error.get("http_status").unwrap_or(&self.source["categories"][category]["http_status"]).clone()
    }

    /// The code's page in the explorer, where the workspace's Cargo.toml names a site.
    fn page(&self, code: i32) -> Option<String> {
        let site = self.site.trim_end_matches('/');
        (!site.is_empty()).then(|| format!("{site}/{code}/"))
    }

    /// The vendor's page on iOS, at the category's section, or the page of the first platform that has the code.
    fn link(&self, error: &Value) -> String {
        let platform = self.platforms.iter().find(|name| error["platforms"].get(name.as_str()).is_some());
        let platform = platform.expect("each row has a platform");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let mut link =
            text(&self.source["documentation"]) + &text(&self.source["platforms"][platform]["page"]);
        if platform == "ios" {
            link = link + "#" + &text(&self.source["categories"][text(&error["category"])]["anchor"]);
        }
        link
    }

    /// The numbers around each range and each code that are not listed, with what is asked about each.
    #[must_use]
    pub fn unlisted(&self) -> Vec<(i32, Vec<Ask>)> {
        let codes = self.codes();
        let ranges = self.ranges();
        let mut numbers: BTreeSet<i32> = codes.iter().flat_map(|code| [code - 1, code + 1]).collect();
        numbers.extend(ranges.iter().flat_map(|&(low, high, _)| [low - 1, low, high, high + 1]));
        numbers.extend(list(&self.source["reserved"]).iter().map(integer));
        numbers.retain(|number| !codes.contains(number));
        let text = |key: &str, number: i32| {
            let text = self.source["unlisted"][key].as_str().expect("a text");
            text.replace("{code}", &number.to_string())
        };
        let asks = |number: i32| {
            let category = ranges.iter().find(|(low, high, _)| (*low..=*high).contains(&number));
            let category = category.map(|(_, _, name)| name.as_str());
            let status =
                category.map_or(json!(500), |name| self.source["categories"][name]["http_status"].clone());
            let summary = text("summary", number);
            vec![
                (json!({ "op": "lookup", "code": number }), json!({ "row": null })),
                (json!({ "op": "category", "code": number }), json!({ "category": category })),
                (
                    json!({ "op": "error", "code": number }),
                    json!({ "code": number, "id": null, "category": category, "message": null, "listed": false,
                        "localized_description": text("message", number),
                        "text": format!("{number} unlisted: {summary}") }),
                ),
                (
                    json!({ "op": "problem", "code": number }),
                    json!({ "type": "about:blank", "title": phrase(&status), "status": status,
                        "detail": text("message", number), "code": number, "id": null, "category": category,
                        "recovery": text("recovery", number), "language": "en", "link": null }),
                ),
            ]
        };
        numbers.into_iter().map(|number| (number, asks(number))).collect()
    }

    /// Each category's ranges: lowest number, highest number, and the category's name.
    fn ranges(&self) -> Vec<(i32, i32, String)> {
        let categories = self.source["categories"].as_object().expect("a table");
        let ranges = categories.iter().flat_map(|(name, category)| {
            let ranges = list(&category["ranges"]).iter();
            ranges.map(|range| (integer(&range[0]), integer(&range[1]), name.clone()))
        });
        ranges.collect()
    }

    /// What is asked about each language: both texts of each row, in English where the language lacks them.
    #[must_use]
    pub fn languages(&self) -> Vec<(String, Vec<Ask>)> {
        let asks = |(tag, entries): (&String, &Entries)| {
            let asks = self.errors().iter().map(|error| {
                let question = json!({ "op": "localized", "code": error["code"], "locales": tag });
                let key = error["id"].as_str().expect("an id").replace('_', "-");
                let found = entries.get(&key).map(|(message, below)| (message, below.get("recovery")));
                let answer = match found {
                    Some((message, recovery)) => {
                        json!({ "language": tag, "message": message, "recovery": recovery })
                    }
                    None => {
                        json!({ "language": "en", "message": error["message"], "recovery": error["recovery"] })
                    }
                };
                (question, answer)
            });
            (tag.clone(), asks.collect())
        };
        self.languages.iter().map(asks).collect()
    }

    /// The message and the label of a row in a language; the English message where it has none.
    #[must_use]
    pub fn text(&self, tag: &str, row: &Row) -> Option<(String, String)> {
        let entries = self.languages.get(tag)?;
        let key = |value: &Value| value.as_str().map(|value| value.replace('_', "-"));
        let message = match entries.get(&key(&row.row["id"])?) {
            Some((message, _)) => message,
            None => row.texts["message"].as_str()?,
        };
        let (label, _) = entries.get(&format!("action-{}", key(&row.row["guidance"]["action"])?))?;
        Some((message.to_owned(), label.clone()))
    }

    /// The list of the languages, in order: tag, and name in the language itself and in English.
    #[must_use]
    pub fn language_list(&self) -> Vec<Value> {
        let language = |(tag, entries): (&String, &Entries)| {
            let (name, below) = &entries["language"];
            json!({ "tag": tag, "native_name": name, "english_name": below["english"] })
        };
        self.languages.iter().map(language).collect()
    }
}

/// The causes: each documented item, mended, with what to do about it. A single one has the row's own guidance.
fn causes(error: &Value) -> Vec<Value> {
    let documented = list(&error["documented"]);
    let mended = error.get("mended").map_or(documented, list);
    let one = json!([{ "owner": error["owner"], "action": error["action"], "retry": error["retry"],
        "remedy": error["guidance"] }]);
    let guidance = if documented.len() == 1 { &one } else { &error["causes"] };
    let cause = |(index, documented): (usize, &Value)| {
        json!({
            "cause": mended[index],
            "documented": documented,
            "owner": guidance[index]["owner"],
            "action": guidance[index]["action"],
            "retry": guidance[index]["retry"],
            "remedy": guidance[index]["remedy"],
        })
    };
    documented.iter().enumerate().map(cause).collect()
}

/// The phrase of a status in RFC 9110, which `about:blank` has for a title.
fn phrase(status: &Value) -> &'static str {
    match status.as_u64() {
        Some(400) => "Bad Request",
        Some(401) => "Unauthorized",
        Some(409) => "Conflict",
        Some(500) => "Internal Server Error",
        Some(502) => "Bad Gateway",
        _ => panic!("write the phrase of the status {status} here"),
    }
}

fn condition(error: &Value) -> &Value {
    error.get("condition").unwrap_or(&error["id"])
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn integer(value: &Value) -> i32 {
    let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
    number.unwrap_or_else(|| panic!("{value} is no 32-bit integer"))
}

/// The entries of a language's file, or the line that is not understood. Each text of ours is on one line, so a line is
/// `key = text`, `    .attribute = text` or a comment.
fn entries(text: &str) -> Result<Entries, String> {
    let mut entries = Entries::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (name, text) = line.split_once(" = ").ok_or(line)?;
        if let Some(attribute) = name.strip_prefix("    .") {
            let (_, attributes) = entries.get_mut(&key).ok_or(line)?;
            attributes.insert(attribute.to_owned(), text.to_owned());
        } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
            name.clone_into(&mut key);
            entries.insert(key.clone(), (text.to_owned(), BTreeMap::new()));
        } else {
            return Err(line.to_owned());
        }
    }
    Ok(entries)
}
