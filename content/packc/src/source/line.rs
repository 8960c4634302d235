//! Every text of a unit by key: who says it, where it is written.

use super::text::Texts;
use super::unit::Body;
use content_pack::Register;
use std::collections::BTreeMap;

/// The app's own voice.
pub const GUIDE: &str = "guide";
/// The learner's model lines.
pub const ME: &str = "moi";

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineSource {
    /// The French, `{fact.…}` included.
    pub text: String,
    /// Who says it.
    pub speaker: String,
    /// Spoken, written in the world, or a noun.
    pub register: Register,
    /// Its place in the file: `lines.manu.brief`.
    pub path: String,
}

/// All texts. When a key is written twice the first one counts; L02 says so.
pub(crate) fn gather(texts: &Texts, body: &Body) -> BTreeMap<String, LineSource> {
    let mut lines = BTreeMap::new();
    for (key, line) in every(texts, body) {
        lines.entry(key).or_insert(line);
    }
    lines
}

/// All texts in the order of the sections, a key written twice included.
pub(crate) fn every(texts: &Texts, body: &Body) -> Vec<(String, LineSource)> {
    let spoken = texts.lines.iter().flat_map(|(speaker, lines)| {
        lines.iter().map(move |(key, text)| {
            let path = format!("lines.{speaker}.{key}");
            (key.clone(), line(text, speaker, Register::Spoken, path))
        })
    });
    let labels = texts.labels.iter().map(|(key, text)| {
        (key.clone(), line(text, GUIDE, Register::Label, format!("labels.{key}")))
    });
    let words = texts.words.iter().map(|(key, text)| {
        (key.clone(), line(text, GUIDE, Register::Word, format!("words.{key}")))
    });
    spoken.chain(labels).chain(words).chain(questions(body)).collect()
}

fn questions(body: &Body) -> Vec<(String, LineSource)> {
    let Body::Bank(bank) = body else { return Vec::new() };
    let parts = bank.item.iter().enumerate().flat_map(|(n, item)| {
        item.parts().into_iter().map(move |(part, text)| {
            let path = format!("item.{n}.{part}");
            (format!("{}.{part}", item.key), line(text, GUIDE, Register::Spoken, path))
        })
    });
    parts.collect()
}

fn line(text: &str, speaker: &str, register: Register, path: String) -> LineSource {
    LineSource { text: text.to_owned(), speaker: speaker.to_owned(), register, path }
}
