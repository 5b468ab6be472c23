//! What the explorer tells developers to write about each code. The page shows it, and the suite of each package runs it.

use std::fs;

use crate::catalogue::Catalogue;
use crate::project_root;

/// A code's snippet in one language.
pub struct Snippet {
    /// The number.
    pub code: i32,
    /// What the page shows.
    pub text: String,
}

/// The snippets in a language, filled from the catalogue's files: `web/snippets/` has the texts.
///
/// # Errors
/// A file that cannot be read, or a word in it that stands for nothing.
pub fn snippets(language: &str) -> Result<Vec<Snippet>, String> {
    let file = project_root().join(format!("web/snippets/{language}.txt"));
    let template = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let catalogue = Catalogue::read();
    let rows = catalogue.rows();
    rows.iter()
        .map(|row| {
            let id = row.row["id"].as_str().ok_or("a row has no id")?;
            let pascal: String = id.split('_').map(capitalized).collect();
            let (message, label) =
                catalogue.text("de", row).ok_or("German has no label for a row's action")?;
            // The iOS SDK's own name where it is one of Swift's style, `sessionIsFull`.
            let ios = row.row["platforms"]["ios"].as_str().filter(|name| {
                name.starts_with(|first: char| first.is_ascii_lowercase())
                    && name.chars().all(char::is_alphanumeric)
            });
            let camel = ios.map_or_else(|| pascal[..1].to_lowercase() + &pascal[1..], str::to_owned);
            let mut filled = template.trim_end().to_owned();
            for (word, value) in [
                ("$code", row.code.to_string()),
                ("$upper", id.to_uppercase()),
                ("$pascal", pascal.clone()),
                ("$camel", camel),
                ("$message", message),
                ("$label", label),
                ("$action", row.row["guidance"]["action"].as_str().unwrap_or_default().to_owned()),
            ] {
                filled = filled.replace(word, &value);
            }
            if filled.contains('$') {
                Err(format!("{filled}: a word stands for nothing"))
            } else {
                Ok(filled)
            }
            .map(|text| Snippet { code: row.code, text })
        })
        .collect()
}

impl Snippet {
    /// What the snippet says that it prints, in the comments behind its lines.
    ///
    /// # Errors
    /// A snippet that does not say it of three lines.
    pub fn output(&self) -> Result<String, String> {
        let prints = |line: &&str| ["print", "puts(", "console.log("].iter().any(|call| line.contains(call));
        let said = |line: &str| {
            let marks = ["  // ", " // ", "  # ", " /* "];
            let (_, said) = marks.iter().find_map(|mark| line.rsplit_once(mark))?;
            Some(said.trim_end_matches(" */").to_owned() + "\n")
        };
        let lines: Vec<String> = self.text.lines().filter(prints).filter_map(said).collect();
        if lines.len() == 3 {
            Ok(lines.concat())
        } else {
            Err(format!("it should say what it prints:\n{}", self.text))
        }
    }

    /// Compares what the snippet printed with what it says.
    ///
    /// # Errors
    /// Both, where they differ.
    pub fn check(&self, found: &str) -> Result<(), String> {
        let said = self.output()?;
        if said == found { Ok(()) } else { Err(format!("{} says {said:?} and prints {found:?}", self.code)) }
    }

    /// A name for it in a program: `snippet_206`, `snippet_minus_1`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("snippet_{}", self.code.to_string().replace('-', "minus_"))
    }

    /// The lines that import something, and the others.
    #[must_use]
    pub fn parts(&self) -> (Vec<&str>, String) {
        let imports = |line: &&str| line.starts_with("import ");
        let body: Vec<&str> = self.text.lines().filter(|line| !imports(line)).collect();
        (self.text.lines().filter(imports).collect(), body.join("\n"))
    }
}

fn capitalized(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}
