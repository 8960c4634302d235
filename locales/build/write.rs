//! The generated Rust: one function a message, and the texts the app carries.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::check::REFERENCE;
use crate::pattern::Kind;
use crate::read::{Language, Said};

/// Writes `<lang>.ftl` and `messages.rs`, which reads them back with `include_str!`.
pub(crate) fn all(languages: &[Language], out: &Path) -> std::io::Result<()> {
    for language in languages {
        fs::write(out.join(format!("{}.ftl", language.code)), &language.ftl)?;
    }
    fs::write(out.join("messages.rs"), code(languages))
}

fn code(languages: &[Language]) -> String {
    let french = languages.iter().find(|language| language.code == REFERENCE);
    let messages = french.map_or(&[][..], |language| &language.messages);
    [table(languages), texts(languages), catalogue(messages), functions(languages, messages)]
        .concat()
}

fn table(languages: &[Language]) -> String {
    let mut out = String::from("pub(crate) static LANGUAGES: &[LanguageInfo] = &[\n");
    for Language { code, head, .. } in languages {
        let _ = writeln!(
            out,
            "    LanguageInfo {{ code: {code:?}, own_name: {:?}, rtl: {}, voice: {:?}, \
             reviewed: {}, reviewer: {:?}, enabled: {} }},",
            head.own_name, head.rtl, head.voice, head.reviewed, head.reviewer, head.enabled
        );
    }
    out + "];\n"
}

/// The messages of each language, with the tag whose plural rules they follow.
fn texts(languages: &[Language]) -> String {
    let mut out = String::from("pub(crate) static TEXTS: &[(&str, &str)] = &[\n");
    for Language { code, head, .. } in languages {
        let _ = writeln!(
            out,
            "    ({:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{code}.ftl\"))),",
            head.plural_rules
        );
    }
    out + "];\n"
}

fn catalogue(messages: &[Said]) -> String {
    let mut out = String::from("pub(crate) static CATALOGUE: &[Entry] = &[\n");
    for said in messages {
        let names: Vec<_> = said.value.variables.keys().collect();
        let _ = writeln!(
            out,
            "    Entry {{ id: {:?}, screen: {:?}, variables: &{names:?} }},",
            said.id, said.screen
        );
    }
    out + "];\n"
}

fn functions(languages: &[Language], messages: &[Said]) -> String {
    let mut out = String::from("impl Tr {\n");
    for said in messages {
        let _ = writeln!(out, "{}", function(said, &kinds(languages, said)));
    }
    out + "}\n"
}

/// A variable is a number as soon as one language counts with it.
fn kinds<'a>(languages: &'a [Language], said: &Said) -> BTreeMap<&'a str, Kind> {
    let mut kinds = BTreeMap::new();
    let same = languages.iter().flat_map(|language| &language.messages);
    for other in same.filter(|other| other.id == said.id) {
        for (name, kind) in &other.value.variables {
            let known = kinds.entry(name.as_str()).or_insert(*kind);
            *known = (*known).max(*kind);
        }
    }
    kinds
}

fn function(said: &Said, kinds: &BTreeMap<&str, Kind>) -> String {
    let mut signature = String::from("self");
    let mut given = String::new();
    for (name, kind) in kinds {
        let argument = snake(name);
        let _ = write!(
            signature,
            ", {argument}: {}",
            if *kind == Kind::Number { "u32" } else { "&str" }
        );
        let _ = write!(given, "({name:?}, FluentValue::from({argument})), ");
    }
    format!(
        "    /// « {} »\n    #[must_use]\n    pub fn {}({signature}) -> Message {{\n        \
         self.message({:?}, &[{}])\n    }}\n",
        said.written.replace('[', "\\[").replace(']', "\\]"),
        snake(&said.id),
        said.id,
        given.trim_end_matches(", ")
    )
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}
