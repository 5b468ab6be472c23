//! Android's string resources: `res/values-<qualifier>/strings.xml`.

use std::error::Error;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use wterror::Language;

use super::{File, entries, note};

pub(super) fn file(language: Language) -> Result<File, Box<dyn Error>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 4);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.write_event(Event::Comment(BytesText::new(&format!(" {} ", note(language)))))?;
    writer.create_element("resources").write_inner_content(|writer| {
        for entry in entries(language) {
            let name = format!("wterror_{}_{}", entry.id, entry.part);
            let parts: Vec<String> = entry.text.iter().map(|part| escaped(part, entry.has_code())).collect();
            let text = parts.join("%1$d");
            let element = writer.create_element("string").with_attribute(("name", name.as_str()));
            element.write_text_content(BytesText::new(&text))?;
        }
        Ok(())
    })?;
    let mut contents = String::from_utf8(writer.into_inner())?;
    contents.push('\n');
    Ok(File::new(format!("res/values{}/strings.xml", qualifier(language.tag())), contents))
}

/// Android's name for a language: English is the default; it knows Hebrew and Indonesian by their old codes, a region
/// with an `r` before it, and a script by a BCP 47 qualifier only.
fn qualifier(tag: &str) -> String {
    match tag {
        "en" => String::new(),
        "he" => "-iw".to_owned(),
        "id" => "-in".to_owned(),
        _ => match tag.split_once('-') {
            None => format!("-{tag}"),
            Some((language, region)) if region.len() == 2 => format!("-{language}-r{region}"),
            Some((language, script)) => format!("-b+{language}+{script}"),
        },
    }
}

/// What aapt would read as a mark of its own is escaped; XML's own signs are the writer's business.
fn escaped(text: &str, is_format: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, c) in text.char_indices() {
        match c {
            '\\' | '\'' | '"' => escaped.extend(['\\', c]),
            '@' | '?' if index == 0 => escaped.extend(['\\', c]),
            // Readers of the format take these for white space and fold them into a plain space.
            c if c.is_whitespace() && c != ' ' => escaped.extend(format!("\\u{:04x}", u32::from(c)).chars()),
            '%' if is_format => escaped.push_str("%%"),
            c => escaped.push(c),
        }
    }
    escaped
}
