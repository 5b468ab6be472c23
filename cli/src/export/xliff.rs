//! XLIFF 1.2, the version that every translation platform and Xcode reads.

use std::error::Error;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use wterror::Language;

use super::{Entry, File, State, entries, note};

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
                    .try_for_each(|(original, translated)| unit(writer, &original, &translated))
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    let mut contents = String::from_utf8(writer.into_inner())?;
    contents.push('\n');
    Ok(File::new(format!("{}.xliff", language.tag()), contents))
}

fn unit(writer: &mut Writer<Vec<u8>>, original: &Entry, translated: &Entry) -> io::Result<()> {
    let id = original.key();
    let state = match translated.state {
        State::Missing => "needs-translation",
        State::Unreviewed => "needs-review-translation",
        State::Final => "final",
    };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_a_language_lacks_is_to_be_translated() {
        let entry = |state| Entry { id: "transport", part: "message", text: vec!["Hello"], state };
        let unit = |state| {
            let mut writer = Writer::new(Vec::new());
            unit(&mut writer, &entry(State::Final), &entry(state)).expect("a buffer can be written");
            String::from_utf8(writer.into_inner()).expect("UTF-8")
        };
        assert!(unit(State::Missing).contains("<target state=\"needs-translation\">Hello</target>"));
        assert!(unit(State::Unreviewed).contains("state=\"needs-review-translation\""));
        assert!(unit(State::Final).contains("state=\"final\""));
    }
}
