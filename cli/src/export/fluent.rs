//! Fluent: a message an id, its recovery text as an attribute.

use fluent_syntax::ast::{
    Attribute, Comment, Entry as Node, Expression, Identifier, InlineExpression, Message, Pattern,
    PatternElement, Resource,
};
use fluent_syntax::serializer::serialize;
use wterror::Language;

use super::{Entry, File, entries, note};

pub(super) fn file(language: Language) -> File {
    let mut body = vec![Node::ResourceComment(Comment { content: vec![note(language)] })];
    for entry in entries(language) {
        let value = pattern(&entry);
        match (entry.part, body.last_mut()) {
            ("recovery", Some(Node::Message(message))) => {
                message.attributes.push(Attribute { id: Identifier { name: entry.part.to_owned() }, value });
            }
            _ => body.push(Node::Message(Message {
                id: Identifier { name: format!("wterror-{}", entry.id.replace('_', "-")) },
                value: Some(value),
                attributes: Vec::new(),
                comment: None,
            })),
        }
    }
    File::new(format!("{}.ftl", language.tag()), serialize(&Resource { body }))
}

fn pattern(entry: &Entry) -> Pattern<String> {
    let mut elements = Vec::new();
    for (index, part) in entry.text.iter().enumerate() {
        if index > 0 {
            let id = Identifier { name: "code".to_owned() };
            let expression = Expression::Inline(InlineExpression::VariableReference { id });
            elements.push(PatternElement::Placeable { expression });
        }
        elements.push(PatternElement::TextElement { value: (*part).to_owned() });
    }
    Pattern { elements }
}
