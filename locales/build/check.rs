//! The rules every message of every language keeps. One function, one rule.

use std::collections::{BTreeMap, BTreeSet};

use crate::fault::Fault;
use crate::pattern::Found;
use crate::read::{Language, Said};

/// The language every other one is compared with.
pub(crate) const REFERENCE: &str = "fr";

/// Files that are French in every language: what they say must be what is heard in France. The signs of a card are
/// read aloud by a trainer, in French; a key that said “bee” or “باء” would not be found by ear. Telephone numbers and the
/// names of who answers are those on doors and papers.
const FRENCH_ALONE: &[&str] = &["sign", "number"];

/// All rules on all languages; the faults come together.
pub(crate) fn languages(languages: &[Language]) -> Result<(), Vec<Fault>> {
    let Some(french) = languages.iter().find(|language| language.code == REFERENCE) else {
        let what = "there is no French, which the others are compared with";
        return Err(vec![Fault::new("fr", "", what, "bring back the folder fr/")]);
    };
    let mut faults = twice(french);
    for language in languages {
        faults.extend(same_messages(french, language));
        faults.extend(language.messages.iter().flat_map(|said| message(language, said)));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn file(language: &Language, said: &Said) -> String {
    format!("{}/{}.ftl", language.code, said.screen)
}

/// An id is used once in a language.
fn twice(language: &Language) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let again = language.messages.iter().filter(|said| !seen.insert(&said.id));
    let fault = |said: &Said| {
        Fault::new(&file(language, said), &said.id, "the id is used twice", "rename one of them")
    };
    again.map(fault).collect()
}

/// Every language has the messages of French, in the same files, with the same variables.
fn same_messages(french: &Language, language: &Language) -> Vec<Fault> {
    let theirs: BTreeMap<_, _> = language.messages.iter().map(|said| (&said.id, said)).collect();
    let ours: BTreeMap<_, _> = french.messages.iter().map(|said| (&said.id, said)).collect();
    let mut faults: Vec<_> = french
        .messages
        .iter()
        .filter_map(|said| against(language, said, theirs.get(&said.id).copied()))
        .collect();
    let extra = language.messages.iter().filter(|said| !ours.contains_key(&said.id));
    faults.extend(extra.map(|said| {
        let mend = "write it in fr/ first, or take it away here";
        Fault::new(&file(language, said), &said.id, "French has no such message", mend)
    }));
    faults
}

fn against(language: &Language, french: &Said, theirs: Option<&Said>) -> Option<Fault> {
    let here = file(language, french);
    let Some(theirs) = theirs else {
        if FRENCH_ALONE.contains(&french.screen.as_str()) {
            return None;
        }
        let mend = format!("add it; in French it is « {} »", french.written);
        return Some(Fault::new(&here, &french.id, "it is missing", &mend));
    };
    if FRENCH_ALONE.contains(&theirs.screen.as_str()) && language.code != REFERENCE {
        let what = "it is said in French in every language";
        return Some(Fault::new(&here, &french.id, what, "take the file away here"));
    }
    if theirs.screen != french.screen {
        let what = format!("it stands in {}.ftl", theirs.screen);
        return Some(Fault::new(&here, &french.id, &what, "put it in the same file as in fr/"));
    }
    let (want, have) = (names(&french.value), names(&theirs.value));
    (want != have).then(|| {
        let what = format!("its variables are {have:?}, in French they are {want:?}");
        Fault::new(&here, &french.id, &what, "use the same `{ $names }` as French")
    })
}

fn names(found: &Found) -> Vec<&String> {
    found.variables.keys().collect()
}

/// What one message must be, whatever the others say.
fn message(language: &Language, said: &Said) -> Vec<Fault> {
    let rules = [prefixed, not_empty, plain, plurals, speakable, vocalised];
    let broken = rules.iter().filter_map(|rule| rule(language, said));
    broken.map(|(what, mend)| Fault::new(&file(language, said), &said.id, &what, mend)).collect()
}

type Broken = Option<(String, &'static str)>;

/// The id begins with the name of its file, so that a function says where its words are.
fn prefixed(_: &Language, said: &Said) -> Broken {
    let good = said.id.strip_prefix(&said.screen).is_some_and(|rest| rest.starts_with('-'));
    let what = || format!("the id does not begin with `{}-`", said.screen);
    (!good).then(|| (what(), "rename it after its file"))
}

fn not_empty(_: &Language, said: &Said) -> Broken {
    let empty = !said.value.words || said.say.as_ref().is_some_and(|say| !say.words);
    empty.then(|| ("it has no words".to_owned(), "write them, in every variant and in `.say`"))
}

/// Only what is checked is allowed: text, variables, `NUMBER()`, plurals, `.say`.
fn plain(_: &Language, said: &Said) -> Broken {
    if let Some(name) = said.other_attributes.first() {
        return Some((format!("it has an attribute `.{name}`"), "only `.say` is known"));
    }
    let refused = said.value.refused.first()?;
    Some((format!("it calls {refused}"), "write the words themselves"))
}

/// A choice upon a number names every plural form of the language.
fn plurals(language: &Language, said: &Said) -> Broken {
    let want: BTreeSet<String> = language.head.plural_forms.iter().cloned().collect();
    let bad = said.value.choices.iter().find(|forms| **forms != want)?;
    let what = format!("it chooses between {bad:?}, the language has {want:?}");
    Some((what, "write one `[form]` for each"))
}

/// Every message can be spoken from a recording: `.say` holds no variable, and is there when the
/// text has one (design.md §5: the words of the interface are spoken too).
fn speakable(_: &Language, said: &Said) -> Broken {
    let with_name = !said.value.variables.is_empty();
    match &said.say {
        Some(say) if !say.variables.is_empty() => {
            Some(("its `.say` has a variable".to_owned(), "say the same without naming"))
        }
        None if with_name => {
            Some(("it has a variable and no `.say`".to_owned(), "add `.say` without the variable"))
        }
        _ => None,
    }
}

/// A voice that reads vocalised text only (Arabic) needs it for every message.
fn vocalised(language: &Language, said: &Said) -> Broken {
    let missing = language.head.vowels && said.say.is_none();
    missing.then(|| ("it has no `.say`".to_owned(), "add the same words with all their vowels"))
}
