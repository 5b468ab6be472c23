//! XLIFF 1.2, the version that every translation platform and Xcode reads.

use std::error::Error;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use wterror::Language;

use super::{Entry, File, entries, note};

pub(super) fn file(language: Language) -> Result<File, Box<dyn Error>> {
    let source = Language::ENGLISH;
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("xliff");
    let root = root.with_attributes([("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")]);
    root.write_inner_content(|writer| {
        let file = writer.create_element("file").with_attributes([
            ("original", "wterror"),
            ("datatype", "plaintext"),
            ("source-language", source.tag()),
            ("target-language", language.tag()),
        ]);
        file.write_inner_content(|writer| {
            writer.create_element("header").write_inner_content(|writer| {
                writer.create_element("note").write_text_content(BytesText::new(&note(language)))?;
                Ok(())
            })?;
            writer.create_element("body").write_inner_content(|writer| {
                entries(source)
                    .zip(entries(language))
                    .try_for_each(|(original, translated)| unit(writer, &original, &translated, language))
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    let mut contents = String::from_utf8(writer.into_inner())?;
    contents.push('\n');
    Ok(File::new(format!("{}.xliff", language.tag()), contents))
}

fn unit(
    writer: &mut Writer<Vec<u8>>,
    original: &Entry,
    translated: &Entry,
    language: Language,
) -> io::Result<()> {
    let id = original.key();
    let state = if language.is_reviewed() { "final" } else { "needs-review-translation" };
    let unit =
        writer.create_element("trans-unit").with_attributes([("id", id.as_str()), ("xml:space", "preserve")]);
    unit.write_inner_content(|writer| {
        writer.create_element("source").write_inner_content(|writer| text(writer, original))?;
        let target = writer.create_element("target").with_attribute(("state", state));
        target.write_inner_content(|writer| text(writer, translated))?;
        Ok(())
    })?;
    Ok(())
}

/// The text, with `<x id="code"/>` in the code's place.
fn text(writer: &mut Writer<Vec<u8>>, entry: &Entry) -> io::Result<()> {
    for (index, part) in entry.text.iter().enumerate() {
        if index > 0 {
            writer.create_element("x").with_attribute(("id", "code")).write_empty()?;
        }
        writer.write_event(Event::Text(BytesText::new(part)))?;
    }
    Ok(())
}
