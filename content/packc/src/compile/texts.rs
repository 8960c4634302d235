//! Texts of a line: as shown, and as given to the voice. `{fact.speed.town}` becomes the figure in both.

use crate::normalise::french;
use crate::source::{Facts, Unit};

/// A text with its facts in a language, as shown. An unknown fact stays as written; L02 refuses it.
pub(crate) fn shown(text: &str, lang: &str, facts: &Facts) -> String {
    replace_facts(text, |key| facts.get(key).and_then(|fact| fact.text.get(lang)).cloned())
}

/// A French text as the voice is given it: facts as said, then the normaliser.
pub(crate) fn said(text: &str, facts: &Facts) -> String {
    let text = replace_facts(text, |key| {
        let fact = facts.get(key)?;
        let say = if fact.say.is_empty() { fact.text.get("fr")? } else { &fact.say };
        Some(say.clone())
    });
    french(&text)
}

/// Keys of the facts a text calls.
pub(crate) fn facts_in(text: &str) -> Vec<&str> {
    text.split("{fact.")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(key, _)| key)
        .collect()
}

fn replace_facts(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    facts_in(text).into_iter().fold(text.to_owned(), |text, key| match value(key) {
        Some(value) => text.replace(&format!("{{fact.{key}}}"), &value),
        None => text,
    })
}

/// The French given to the voice for a line and a manner (`""`, `fast`, `feminine`): `[spoken]` first.
/// `None` when the line has no such manner.
pub(crate) fn spoken(unit: &Unit, key: &str, manner: &str) -> Option<String> {
    let texts = &unit.texts;
    let written = match manner {
        "fast" => texts.fast.get(key)?,
        "feminine" => texts.feminine.get(key)?,
        _ => &unit.lines.get(key)?.text,
    };
    let spoken = if manner.is_empty() {
        texts.spoken.get(key)
    } else {
        texts.spoken.get(&format!("{key}.{manner}"))
    };
    Some(spoken.unwrap_or(written).clone())
}
