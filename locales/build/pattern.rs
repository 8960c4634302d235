//! What a pattern says and which variables it uses.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// What a caller hands over for a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A name, a place, a date already written.
    Text,
    /// A count: chosen upon, or inside `NUMBER(…)`.
    Number,
}

/// What was found in a pattern.
#[derive(Debug, Clone, Default)]
pub(crate) struct Found {
    pub(crate) variables: BTreeMap<String, Kind>,
    /// There is something to read, in every variant.
    pub(crate) words: bool,
    /// The plural forms of each choice upon a number.
    pub(crate) choices: Vec<BTreeSet<String>>,
    /// Fluent that we do not use: it would not be checked.
    pub(crate) refused: Vec<&'static str>,
}

/// Reads a whole pattern.
pub(crate) fn look(pattern: &Pattern<String>) -> Found {
    let mut found = Found::default();
    walk(pattern, &mut found);
    found
}

fn walk(pattern: &Pattern<String>, found: &mut Found) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.words |= has_words(value),
            PatternElement::Placeable { expression } => expression_in(expression, found),
        }
    }
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn expression_in(expression: &Expression<String>, found: &mut Found) {
    match expression {
        Expression::Inline(inline) => inline_in(inline, Kind::Text, found),
        Expression::Select { selector, variants } => {
            inline_in(selector, Kind::Number, found);
            choice(variants, found);
        }
    }
}

/// Every variant must have words: an empty one would be an empty message for some numbers.
fn choice(variants: &[Variant<String>], found: &mut Found) {
    let before = std::mem::replace(&mut found.words, true);
    let mut all = true;
    for variant in variants {
        found.words = before;
        walk(&variant.value, found);
        all &= found.words;
    }
    found.words = all;
    found.choices.push(variants.iter().filter_map(form).collect());
}

fn form(variant: &Variant<String>) -> Option<String> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name.clone()),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn inline_in(inline: &InlineExpression<String>, kind: Kind, found: &mut Found) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let known = found.variables.entry(id.name.clone()).or_insert(kind);
            *known = (*known).max(kind);
        }
        InlineExpression::StringLiteral { value } => found.words |= has_words(value),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            number(arguments, found);
        }
        InlineExpression::FunctionReference { .. } => found.refused.push("a function"),
        InlineExpression::MessageReference { .. } => found.refused.push("another message"),
        InlineExpression::TermReference { .. } => found.refused.push("a term"),
        InlineExpression::NumberLiteral { .. } => found.refused.push("a bare number"),
        InlineExpression::Placeable { expression } => expression_in(expression, found),
    }
}

fn number(arguments: &CallArguments<String>, found: &mut Found) {
    for argument in &arguments.positional {
        inline_in(argument, Kind::Number, found);
    }
}
