//! A source file: its text, its place, and the line of every key in it.

use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::finding::{Finding, Level};

/// A file an author wrote.
#[derive(Clone, Debug, Default)]
pub struct SourceFile {
    /// From the folder of the packs: `core/02-je-nai-pas-compris.toml`.
    pub name: String,
    /// Its whole text.
    pub text: String,
    /// Dotted path of a key (`lines.manu.brief`, `step.3.round.0.hear`) → its line, from 1.
    lines: BTreeMap<String, usize>,
}

impl SourceFile {
    /// A file of this text; `tree` gives the places.
    pub(crate) fn new(name: &str, text: &str, tree: &DeTable<'_>) -> Self {
        let starts = line_starts(text);
        let mut lines = BTreeMap::new();
        index(tree, "", &starts, &mut lines);
        Self { name: name.to_owned(), text: text.to_owned(), lines }
    }

    /// The line of a key, or of the nearest thing that holds it; 1 when nothing does.
    #[must_use]
    pub fn line_of(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            if let Some(line) = self.lines.get(path) {
                return *line;
            }
            match path.rsplit_once('.') {
                Some((parent, _)) => path = parent,
                None => return 1,
            }
        }
    }

    /// An error at a key.
    #[must_use]
    pub fn error(&self, rule: &'static str, path: &str, why: String, mend: &str) -> Finding {
        self.finding(Level::Error, rule, path, why, mend)
    }

    /// A warning at a key.
    #[must_use]
    pub fn warning(&self, rule: &'static str, path: &str, why: String, mend: &str) -> Finding {
        self.finding(Level::Warning, rule, path, why, mend)
    }

    fn finding(
        &self,
        level: Level,
        rule: &'static str,
        path: &str,
        why: String,
        mend: &str,
    ) -> Finding {
        let line = self.line_of(path);
        Finding { file: self.name.clone(), line, rule, level, why, mend: mend.to_owned() }
    }
}

/// L01: what TOML or the model refuses, at the place it is.
pub(crate) fn not_read(name: &str, text: &str, error: &Error) -> Finding {
    not_read_near(name, text, error, 0)
}

/// The same; `near` is where to look when the error has no place of its own.
pub(crate) fn not_read_near(name: &str, text: &str, error: &Error, near: usize) -> Finding {
    let at = error.span().map_or(near, |span| span.start);
    Finding {
        file: name.to_owned(),
        line: line_at(&line_starts(text), at),
        rule: "L01",
        level: Level::Error,
        why: format!("Illisible : {}.", in_french(error.message())),
        mend: "Comparez avec le même endroit d'une scène qui marche (content/FORMAT.md)."
            .to_owned(),
    }
}

/// The commonest messages of the parser, for somebody who has never programmed.
fn in_french(message: &str) -> String {
    message
        .replace("unknown field", "champ inconnu")
        .replace("unknown variant", "mot inconnu")
        .replace("missing field", "il manque le champ")
        .replace("duplicate key", "clé écrite deux fois")
        .replace("expected one of", "possibles :")
        .replace("invalid type", "mauvais type")
        .replace(", expected", ", attendu :")
        .replace('\n', " ")
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

fn line_at(starts: &[usize], at: usize) -> usize {
    starts.partition_point(|start| *start <= at).max(1)
}

fn index(table: &DeTable<'_>, path: &str, starts: &[usize], lines: &mut BTreeMap<String, usize>) {
    for (key, value) in table {
        let path = join(path, key.get_ref());
        lines.insert(path.clone(), line_at(starts, key.span().start));
        index_value(value, &path, starts, lines);
    }
}

fn index_value(
    value: &Spanned<DeValue<'_>>,
    path: &str,
    starts: &[usize],
    lines: &mut BTreeMap<String, usize>,
) {
    match value.get_ref() {
        DeValue::Table(table) => index(table, path, starts, lines),
        DeValue::Array(array) => {
            for (n, item) in array.iter().enumerate() {
                let path = join(path, &n.to_string());
                lines.insert(path.clone(), line_at(starts, item.span().start));
                index_value(item, &path, starts, lines);
            }
        }
        _ => {}
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_knows_its_line() {
        let text =
            "a = 1\n[b]\nc = 2\n[[step]]\nkey = \"x\"\n[[step]]\nround = [\n { hear = 1 },\n]\n";
        let tree = DeTable::parse(text).unwrap();
        let file = SourceFile::new("f.toml", text, tree.get_ref());
        let lines = ["a", "b.c", "step.0.key", "step.1.round.0.hear", "b.c.deeper"];
        assert_eq!(lines.map(|path| file.line_of(path)), [1, 3, 5, 8, 3]);
    }

    #[test]
    fn a_torn_file_is_an_l01_at_its_line() {
        let text = "a = 1\nb = \n";
        let error = DeTable::parse(text).unwrap_err();
        let finding = not_read("f.toml", text, &error);
        assert_eq!((finding.rule, finding.line), ("L01", 2));
    }
}
