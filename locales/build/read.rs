//! Files of one language → its messages.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::{parser, serializer};

use crate::fault::Fault;
use crate::head::{self, Head};
use crate::pattern::{self, Found};

/// The text of the files of one language.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) code: String,
    /// Stem of the file and its text, in alphabetical order.
    pub(crate) files: Vec<(String, String)>,
}

/// One language, read.
#[derive(Debug, Clone)]
pub(crate) struct Language {
    pub(crate) code: String,
    pub(crate) head: Head,
    pub(crate) messages: Vec<Said>,
    /// All messages without comments, as the app carries them.
    pub(crate) ftl: String,
}

/// One message of one language.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// Stem of the file: the screen.
    pub(crate) screen: String,
    pub(crate) id: String,
    /// Its Fluent text, for documentation.
    pub(crate) written: String,
    pub(crate) value: Found,
    /// What `.say` holds.
    pub(crate) say: Option<Found>,
    pub(crate) other_attributes: Vec<String>,
}

/// Every folder that holds a `language.ftl`.
pub(crate) fn sources(root: &Path) -> Result<Vec<Source>, Fault> {
    let mut found = Vec::new();
    let folders = fs::read_dir(root).map_err(|error| Fault::disk(root, &error))?;
    for folder in folders.flatten().map(|entry| entry.path()) {
        if folder.join("language.ftl").is_file() {
            found.push(source(&folder).map_err(|error| Fault::disk(&folder, &error))?);
        }
    }
    found.sort_by(|a: &Source, b| a.code.cmp(&b.code));
    Ok(found)
}

fn source(folder: &Path) -> std::io::Result<Source> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ftl") {
            files.push((name(&path), fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(Source { code: folder.file_name().unwrap_or_default().to_string_lossy().into(), files })
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into()
}

/// Parses every file of a language; the faults of all files come together.
pub(crate) fn language(source: &Source) -> Result<Language, Vec<Fault>> {
    let (mut faults, mut messages, mut ftl, mut head) = (vec![], vec![], String::new(), None);
    for (screen, text) in &source.files {
        let file = format!("{}/{screen}.ftl", source.code);
        match parser::parse(text.clone()) {
            Err((_, errors)) => {
                faults.extend(errors.iter().map(|error| broken(&file, text, error)));
            }
            Ok(resource) => {
                if screen == "language" {
                    head = Some(head::parse(&file, &head_lines(&resource)));
                }
                messages.extend(resource.body.iter().filter_map(|entry| said(screen, entry)));
                ftl.push_str(&bare(resource));
            }
        }
    }
    match head {
        Some(Ok(head)) if faults.is_empty() => {
            Ok(Language { code: source.code.clone(), head, messages, ftl })
        }
        Some(Err(fault)) => Err([faults, vec![fault]].concat()),
        _ => Err(faults),
    }
}

fn broken(file: &str, text: &str, error: &parser::ParserError) -> Fault {
    let before = text.get(..error.pos.start).unwrap_or_default();
    let line = before.lines().count().max(1);
    Fault::new(file, "", &format!("line {line}: {error}"), "write `id = text`, as in fr/")
}

fn head_lines(resource: &Resource<String>) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in &resource.body {
        if let Entry::ResourceComment(Comment { content }) = entry {
            lines.extend(content.iter().cloned());
        }
    }
    lines
}

fn said(screen: &str, entry: &Entry<String>) -> Option<Said> {
    let Entry::Message(message) = entry else {
        return None;
    };
    let say = message.attributes.iter().find(|attribute| attribute.id.name == "say");
    let others = message.attributes.iter().filter(|attribute| attribute.id.name != "say");
    Some(Said {
        screen: screen.to_owned(),
        id: message.id.name.clone(),
        written: written(message),
        value: message.value.as_ref().map(pattern::look).unwrap_or_default(),
        say: say.map(|attribute| pattern::look(&attribute.value)),
        other_attributes: others.map(|attribute| attribute.id.name.clone()).collect(),
    })
}

fn written(message: &Message<String>) -> String {
    let alone = Message { attributes: vec![], comment: None, ..message.clone() };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
    let value = text.split_once('=').map_or("", |(_, value)| value);
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same messages without comments: translators need those, phones do not.
fn bare(resource: Resource<String>) -> String {
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(Entry::Message(Message { comment: None, ..message })),
        _ => None,
    });
    serializer::serialize(&Resource { body: messages.collect() })
}
