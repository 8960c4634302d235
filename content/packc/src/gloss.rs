//! `packc gloss`: brings the `fr` lines of gloss files up to date, and adds the keys that are missing.
//!
//! The only way `fr` is written: a translator reads the new French first, then this says that the gloss stands.

use crate::error::{PackcError, write_whole};
use crate::source::{GlossFile, Library, Unit};

/// What was changed in the files of a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// `fr` lines written again.
    pub stale: usize,
    /// Keys added, with an empty gloss.
    pub added: usize,
}

/// Refreshes all gloss files of a library.
///
/// # Errors
/// When a file cannot be written.
pub fn refresh(library: &Library) -> Result<Refreshed, PackcError> {
    let mut all = Refreshed::default();
    for (_, unit) in library.units() {
        for gloss in unit.glosses.values() {
            let (text, done) = refreshed(unit, gloss);
            if done != Refreshed::default() {
                write_whole(&library.root.join(&gloss.file.name), text.as_bytes())?;
            }
            all.stale += done.stale;
            all.added += done.added;
        }
    }
    Ok(all)
}

/// The text of a gloss file, up to date.
fn refreshed(unit: &Unit, gloss: &GlossFile) -> (String, Refreshed) {
    let mut done = Refreshed::default();
    let mut lines: Vec<String> = gloss.file.text.lines().map(str::to_owned).collect();
    for (key, source) in &gloss.lines {
        let Some(line) = unit.lines.get(key).filter(|line| line.text != source.fr) else {
            continue;
        };
        let at = gloss.file.line_of(&format!("{key}.fr")).saturating_sub(1);
        if let Some(there) = lines.get_mut(at).filter(|there| there.trim_start().starts_with("fr"))
        {
            *there = format!("fr      = {}", quoted(&line.text));
            done.stale += 1;
        }
    }
    for (key, line) in unit.lines.iter().filter(|(key, _)| !gloss.lines.contains_key(*key)) {
        lines.push(format!("\n[{key}]\nfr      = {}\ngloss   = \"\"", quoted(&line.text)));
        done.added += 1;
    }
    (lines.join("\n") + "\n", done)
}

/// A TOML string on one line.
fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing::{Packs, SCENE};

    const GLOSS: &str = "core/gloss/en/02-je-nai-pas-compris.toml";

    #[test]
    fn stale_lines_are_written_again_and_missing_keys_added() {
        let packs = Packs::new()
            .replace(SCENE, "\"Oui, oui.\"", "\"Oui, d'accord.\"")
            .replace(GLOSS, "[voila]", "[voila_]");
        let done = refresh(&Library::open(packs.path()).unwrap()).unwrap();
        assert_eq!(done, Refreshed { stale: 6, added: 1 });
        let library = Library::open(packs.path()).unwrap();
        let gloss = &library.unit("core.02").unwrap().glosses["en"];
        assert_eq!(gloss.lines["oui_oui"].fr, "Oui, d'accord.");
        assert_eq!(gloss.lines["voila"].gloss, "");
        assert_eq!(refresh(&library).unwrap(), Refreshed::default());
    }
}
