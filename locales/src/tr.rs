//! The door to the messages of one language.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::generated::{CATALOGUE, LANGUAGES, TEXTS};
use crate::{LanguageInfo, Message};

/// French: the first of the list, and the one every other falls back to.
const FRENCH: usize = 0;

/// More than the thirteen languages of design.md §9.
const ROOM: usize = 32;

/// A language is parsed at its first message, once for the whole program.
static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; ROOM] = [const { OnceLock::new() }; ROOM];

/// Speaks one language. A copy costs nothing: the words are shared by the whole program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tr {
    index: usize,
}

impl Tr {
    /// The language of this code, or French when it is unknown.
    #[must_use]
    pub fn new(lang_code: &str) -> Self {
        let known = LANGUAGES.iter().position(|language| language.code == lang_code);
        Self { index: known.unwrap_or(FRENCH) }
    }

    /// The code of the language that is really spoken.
    #[must_use]
    pub fn lang(self) -> &'static str {
        self.info().code
    }

    /// What is known of that language.
    #[must_use]
    pub fn info(self) -> &'static LanguageInfo {
        &LANGUAGES[self.index]
    }

    /// Written from right to left, for `dir=`.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self.info().rtl
    }

    /// A message known by its id only, such as one named by a pack. `None` for an unknown id and
    /// for one whose text has variables: those have their own function.
    #[must_use]
    pub fn by_id(self, id: &str) -> Option<Message> {
        let entry = CATALOGUE.iter().find(|entry| entry.id == id)?;
        entry.variables.is_empty().then(|| self.message(entry.id, &[]))
    }

    /// What is said for a message, variables or not: the text of its recording.
    #[must_use]
    pub fn spoken(self, id: &str) -> Option<String> {
        let entry = CATALOGUE.iter().find(|entry| entry.id == id)?;
        Some(self.message(entry.id, &[]).say().to_owned())
    }

    /// The message, in this language or in French. The build script has checked that it exists;
    /// were it not so, the id is better than nothing.
    pub(crate) fn message(self, id: &'static str, given: &[(&str, FluentValue<'_>)]) -> Message {
        let args: FluentArgs<'_> =
            given.iter().map(|(name, value)| (*name, value.clone())).collect();
        let french = Self { index: FRENCH };
        let found = self.find(id, &args).or_else(|| french.find(id, &args));
        found.unwrap_or_else(|| Message { id, text: id.to_owned(), lang: "fr", spoken: None })
    }

    fn find(self, id: &'static str, args: &FluentArgs<'_>) -> Option<Message> {
        let bundle = self.bundle();
        let message = bundle.get_message(id)?;
        let write = |pattern| {
            // A variable can only be wanting in `spoken`, which drops the text.
            let mut wanting = Vec::new();
            bundle.format_pattern(pattern, Some(args), &mut wanting).into_owned()
        };
        let text = write(message.value()?);
        let spoken = message.get_attribute("say").map(|say| write(say.value()));
        Some(Message { id, text, lang: self.lang(), spoken })
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        BUNDLES[self.index].get_or_init(|| self.parse())
    }

    /// Names inside a right-to-left sentence are isolated (U+2068, U+2069), so that a Latin name
    /// does not turn the sentence round.
    fn parse(self) -> FluentBundle<FluentResource> {
        let (rules, text) = TEXTS[self.index];
        let rules: LanguageIdentifier = rules.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![rules]);
        bundle.set_use_isolating(self.is_right_to_left());
        // Neither can fail here: the build script has parsed the same text and found each id once.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
        let _builtins = bundle.add_builtins();
        let _doubles = bundle.add_resource(resource);
        bundle
    }
}
