//! Recordings into the folder of a pack, and their lines into its list.

use super::check::{Checked, Good};
use crate::error::{PackcError, read_text, write_whole};
use std::path::Path;

/// Writes the sounds first: the list never names what is not there.
pub(super) fn into(folder: &Path, checked: &Checked<'_>) -> Result<(), PackcError> {
    if checked.takes.is_empty() {
        return Ok(());
    }
    let voices = folder.join("voices");
    let own = voices.join(checked.lang);
    write_whole(&own.join(format!("consent-{}.wav", checked.sheet.speaker)), checked.consent)?;
    if let Some(name) = checked.name {
        write_whole(&own.join("name.wav"), name)?;
    }
    for take in &checked.takes {
        write_whole(&voices.join(format!("{}.wav", take.key)), take.bytes)?;
    }
    let list = voices.join("takes.toml");
    let before = if list.is_file() { read_text(&list)? } else { String::new() };
    write_whole(&list, listed(&before, checked).as_bytes())
}

/// The list with these takes: those of the same key are replaced, everything else stays as an author wrote it.
fn listed(before: &str, checked: &Checked<'_>) -> String {
    let mut text = String::new();
    let mut kept = true;
    for line in before.lines() {
        if line.trim_start().starts_with('[') {
            kept = !checked.takes.iter().any(|take| line.trim() == head(&take.key));
        }
        if kept {
            text.push_str(line);
            text.push('\n');
        }
    }
    let mut out = text.trim_end().to_owned();
    for take in &checked.takes {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(&entry(take, checked));
    }
    out.push('\n');
    out
}

fn head(key: &str) -> String {
    format!("[\"{key}\"]")
}

fn entry(good: &Good<'_>, checked: &Checked<'_>) -> String {
    let sheet = checked.sheet;
    let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
    format!(
        "{}\nspeaker = {}\nconsent = true\nagreed  = {}\nlicence = {}\ndate    = {}\nfr      = {}\nwords   = {}",
        head(&good.key),
        text(&sheet.speaker),
        text(&sheet.agreed.0),
        text(&sheet.licence),
        text(&good.take.date.0),
        text(&good.take.fr),
        text(&good.words),
    )
}
