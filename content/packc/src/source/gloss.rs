//! Reading a gloss file: a head, then one table a line (`[prends]`, or `[stop_vide.ask]` in a bank).

use super::file::{SourceFile, not_read};
use super::shared::{GlossHead, GlossSource};
use super::tree::Tree;
use crate::finding::Finding;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

const HEAD: &[&str] = &["lang", "of", "variety", "reviewed", "reviewer", "spoken_only"];

/// The glosses of a unit in one language.
#[derive(Clone, Debug)]
pub struct GlossFile {
    /// Where it comes from.
    pub file: SourceFile,
    /// Language, unit, reviewer.
    pub head: GlossHead,
    /// Key of the line → its meaning.
    pub lines: BTreeMap<String, GlossSource>,
}

impl GlossFile {
    /// Reads the text of a gloss file.
    ///
    /// # Errors
    /// L01 with its place.
    pub(crate) fn read(name: &str, text: &str) -> Result<Self, Finding> {
        parse(name, text).map_err(|error| not_read(name, text, &error))
    }
}

fn parse(name: &str, text: &str) -> Result<GlossFile, Error> {
    let mut tree = Tree::parse(text)?;
    let file = SourceFile::new(name, text, tree.table());
    let head = tree.split(HEAD).read()?;
    let mut lines = BTreeMap::new();
    for (key, value) in tree.table() {
        read_line(key.get_ref(), value, &mut lines)?;
    }
    Ok(GlossFile { file, head, lines })
}

fn read_line(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    lines: &mut BTreeMap<String, GlossSource>,
) -> Result<(), Error> {
    let tree = Tree::try_from(value.clone())?;
    if is_gloss(tree.table()) {
        lines.insert(key.to_owned(), tree.read()?);
        return Ok(());
    }
    for (part, value) in tree.table() {
        read_line(&format!("{key}.{}", part.get_ref()), value, lines)?;
    }
    Ok(())
}

/// A table of texts is a gloss; a table of tables groups the texts of one question.
fn is_gloss(table: &DeTable<'_>) -> bool {
    !table.iter().all(|(_, value)| value.get_ref().is_table()) || table.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_scenes_and_of_questions_are_read() {
        let text = "lang='en'\nof='x.1'\n[a]\nfr='A'\ngloss='a'\n[q.ask]\nfr='Q'\ngloss='q'\n[q.A]\nfr='oui'\ngloss='yes'\n";
        let gloss = GlossFile::read("g.toml", text).unwrap();
        assert_eq!(gloss.lines.keys().collect::<Vec<_>>(), ["a", "q.A", "q.ask"]);
    }

    #[test]
    fn an_unknown_field_is_l01_at_its_line() {
        let text = "lang='en'\nof='x.1'\n[a]\nfr='A'\nglose='a'\n";
        let finding = GlossFile::read("g.toml", text).unwrap_err();
        assert_eq!((finding.rule, finding.line), ("L01", 5));
    }
}
