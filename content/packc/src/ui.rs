//! The words of the interface, spoken: one pack a language, `ui-<lang>`, from `locales/<lang>/*.ftl`.
//!
//! A message with nothing to fill in is one clip. Its attribute `.say` is what the voice is given (Arabic with its
//! vowels). A language without a voice has its pack too, with texts alone.

use crate::compile::{Compiled, Files, add_json, is_spoken};
use crate::error::{PackcError, read_text};
use crate::normalise::french;
use crate::source::{GUIDE, Voices};
use crate::voice::{BEDS, Request, Studio, of_language, speakable};
use content_pack::{Clip, Pack, PackId, Version};
use fluent_syntax::ast::{Entry, InlineExpression, Message, Pattern, PatternElement};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Version of the packs of the interface. The texts are those of the build, so it moves with the app.
const VERSION: &str = "0.1.0";
/// The label of the lines.
const LABEL: &str = "ui.json";
/// What is said before a language is chosen, in each one: people greet, and one answers the person one understands
/// (design.md §5, first launch). These lie beside the French words, which every phone has from the start.
const GREETINGS: [&str; 2] = ["language-greeting", "language-yes-mine"];
/// Words a minute.
const RATE: u16 = 130;
const KBPS: u8 = 12;
/// Noise is what a narrow codec blurs most.
const KBPS_BED: u8 = 16;

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UiMessage {
    /// As shown.
    pub text: String,
    /// As given to the voice, when that differs.
    pub say: Option<String>,
}

/// The compiled lines of a language.
#[derive(Clone, Debug, Serialize)]
struct UiLines {
    lang: String,
    lines: BTreeMap<String, UiLine>,
    /// Of the other languages, by their code.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    greetings: BTreeMap<String, BTreeMap<String, UiLine>>,
}

#[derive(Clone, Debug, Serialize)]
struct UiLine {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    clip: Option<Clip>,
}

/// The packs of every language that has a folder; none when there is no folder at all.
///
/// # Errors
/// When a file cannot be read or a voice fails.
pub fn compile_all(
    locales: &Path,
    voices: &Voices,
    speak: &[String],
    studio: &mut Studio,
    told: &(dyn Fn(&str) + Sync),
) -> Result<Vec<Compiled>, PackcError> {
    let mut packs = Vec::new();
    let all = read_all(locales)?;
    for (lang, messages) in &all {
        let left = |left: usize| told(&format!("ui-{lang} : encore {left} sons"));
        let spoken = if lang == "fr" || is_spoken(lang, speak) { Some(voices) } else { None };
        let greetings = if lang == "fr" { greetings(&all, voices) } else { Vec::new() };
        packs.push(compile(lang, messages, spoken, &greetings, studio, &left)?);
    }
    Ok(packs)
}

/// Messages by id.
pub type Messages = BTreeMap<String, UiMessage>;

/// Messages that can be said, by language, French first: those without variables, and those whose `.say` has none.
///
/// # Errors
/// When a folder or a file cannot be read.
pub fn read_all(locales: &Path) -> Result<Vec<(String, Messages)>, PackcError> {
    let mut langs = Vec::new();
    for folder in folders(locales)? {
        let lang = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut messages = BTreeMap::new();
        for path in
            sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        {
            messages.extend(messages_in(&read_text(&path)?));
        }
        if !messages.is_empty() {
            langs.push((lang, messages));
        }
    }
    langs.sort_by_key(|(lang, _)| (lang != "fr", lang.clone()));
    Ok(langs)
}

fn folders(locales: &Path) -> Result<Vec<std::path::PathBuf>, PackcError> {
    if !locales.is_dir() {
        return Ok(Vec::new());
    }
    let is_lang = |path: &std::path::PathBuf| path.is_dir() && !path.ends_with("src");
    Ok(sorted(locales)?.into_iter().filter(is_lang).collect())
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, PackcError> {
    let failed = |source| PackcError::Read { path: folder.to_path_buf(), source };
    let entries: Result<Vec<_>, _> = std::fs::read_dir(folder).map_err(failed)?.collect();
    let mut paths: Vec<_> =
        entries.map_err(failed)?.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// What cannot be parsed is left out here: the crate `locales` refuses it at build time.
fn messages_in(text: &str) -> Messages {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), read_message(message)?)),
        _ => None,
    });
    messages.collect()
}

fn read_message(message: &Message<&str>) -> Option<UiMessage> {
    let say = message.attributes.iter().find(|attribute| attribute.id.name == "say");
    let say = say.and_then(|say| plain(&say.value));
    // With a variable in it, what is said is its text: one recording serves everybody (locales/README.md).
    let text = plain(message.value.as_ref()?).or_else(|| say.clone())?;
    Some(UiMessage { text, say })
}

/// A text with nothing to fill in; literals in braces are text.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    use fluent_syntax::ast::Expression;
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The voice's request for a message; `None` when it waits for a person.
pub(crate) fn request(lang: &str, message: &UiMessage, voices: &Voices) -> Option<Request> {
    let say = message.say.as_deref();
    if lang == "fr" {
        let voice = voices.voice.get(GUIDE)?;
        let text = french(say.unwrap_or(&message.text));
        let rate = voice.rate.unwrap_or(RATE);
        return Some(Request { speaker: voice.speaker(), rate, text, noise: None, kbps: KBPS });
    }
    let text = speakable(lang, &message.text, say)?.to_owned();
    let speaker = of_language(voices, lang)?;
    Some(Request { speaker, rate: RATE, text, noise: None, kbps: KBPS })
}

/// A greeting: its language, its message, what is shown and what the voice is asked for.
type Greeting<'a> = (&'a str, &'static str, &'a UiMessage, Request);

/// The greetings of every other language that has a voice.
fn greetings<'a>(all: &'a [(String, Messages)], voices: &Voices) -> Vec<Greeting<'a>> {
    let others = all.iter().filter(|(lang, _)| lang != "fr");
    let of_lang = |(lang, messages): &'a (String, Messages)| {
        GREETINGS.into_iter().filter_map(move |id| {
            let message = messages.get(id)?;
            Some((lang.as_str(), id, message, request(lang, message, voices)?))
        })
    };
    others.flat_map(of_lang).collect()
}

fn compile(
    lang: &str,
    messages: &Messages,
    voices: Option<&Voices>,
    greetings: &[Greeting<'_>],
    studio: &mut Studio,
    told: &(dyn Fn(usize) + Sync),
) -> Result<Compiled, PackcError> {
    let asked: BTreeMap<&String, Request> =
        messages.iter().filter_map(|(id, m)| Some((id, request(lang, m, voices?)?))).collect();
    // Noise has no language: the beds lie beside the French words, which every phone has.
    let beds: &[&str] = if lang == "fr" { BEDS } else { &[] };
    let loops = beds.iter().map(|bed| Request::of_bed(bed, KBPS_BED));
    let hello = greetings.iter().map(|(.., request)| request.clone());
    studio.make_all(asked.values().cloned().chain(loops).chain(hello).collect::<Vec<_>>(), told)?;
    let mut files = Files::default();
    let variant = if lang == "fr" { "" } else { lang };
    let mut lines = BTreeMap::new();
    for (id, message) in messages {
        let made = asked.get(id).and_then(|request| studio.get(request));
        let clip = made.map(|made| files.add_clip(&format!("ui/{id}"), variant, made));
        lines.insert(id.clone(), UiLine { text: message.text.clone(), clip });
    }
    for bed in beds {
        let id = app_domain::noise::bed_id(bed);
        let made = studio.get(&Request::of_bed(bed, KBPS_BED));
        let clip = made.map(|made| files.add_clip(&format!("ui/{id}"), variant, made));
        lines.insert(id, UiLine { text: (*bed).to_owned(), clip });
    }
    let mut others = BTreeMap::<String, BTreeMap<String, UiLine>>::new();
    for (of, id, message, request) in greetings {
        let made = studio.get(request);
        let clip = made.map(|made| files.add_clip(&format!("greeting/{of}/{id}"), variant, made));
        let line = UiLine { text: message.text.clone(), clip };
        others.entry((*of).to_owned()).or_default().insert((*id).to_owned(), line);
    }
    let words = UiLines { lang: lang.to_owned(), lines, greetings: others };
    add_json(&mut files, LABEL.to_owned(), &words, "", true)?;
    let pack = head(lang)?;
    add_json(&mut files, Pack::LABEL.to_owned(), &pack, "", true)?;
    Ok(Compiled { pack, files })
}

fn head(lang: &str) -> Result<Pack, PackcError> {
    Ok(Pack {
        id: PackId::from(format!("ui-{lang}")),
        title: format!("Interface ({lang})"),
        trade: String::new(),
        version: VERSION.parse::<Version>()?.0,
        langs: vec![lang.into()],
        licence: "Apache-2.0".to_owned(),
        authors: Vec::new(),
        call: String::new(),
        units: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_with_nothing_to_fill_in_are_read() {
        let text = "listen = Écouter\n    .say = Écoutez\ncount = { $n } sons\ndash = a{\" - \"}b\n# note\nplace = Place { $n }\n    .say = Une place\n";
        let messages = messages_in(text);
        assert_eq!(messages.keys().collect::<Vec<_>>(), ["dash", "listen", "place"]);
        assert_eq!(
            messages["place"].text, "Une place",
            "with a variable, what is said is the text"
        );
        assert_eq!(messages["listen"].say.as_deref(), Some("Écoutez"));
        assert_eq!(messages["dash"].text, "a - b");
    }

    #[test]
    fn each_language_with_a_voice_greets_from_the_start() {
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
        let all = read_all(&packs.join("../../locales")).unwrap();
        let voices = crate::source::Library::open(&packs).unwrap().voices.clone();
        let greet: std::collections::BTreeSet<_> =
            greetings(&all, &voices).iter().map(|(lang, id, ..)| format!("{lang} {id}")).collect();
        for lang in ["ar", "en", "prs", "uk", "ru", "tr", "pt", "es", "ro"] {
            for id in GREETINGS {
                assert!(greet.contains(&format!("{lang} {id}")), "{lang} {id}: {greet:?}");
            }
        }
    }

    #[test]
    fn without_a_folder_there_are_no_packs() {
        assert!(read_all(Path::new("no/such/folder")).unwrap().is_empty());
    }

    #[test]
    fn a_language_without_a_voice_waits() {
        let message = UiMessage { text: "غوږ ونیسه".into(), say: None };
        assert!(request("ps", &message, &Voices::default()).is_none());
    }
}
