//! The voice of a screen: any part may ask it to say its words. The app hands it down as a context.

use crate::Words;
use dioxus::prelude::*;

/// How parts speak, without knowing who plays the sound.
#[derive(Clone, Copy, PartialEq)]
pub struct Voice {
    hear: Option<Callback<Vec<Words>>>,
    playing: Option<ReadSignal<String>>,
    naming: Option<Signal<bool>>,
    listen: Option<ReadSignal<String>>,
}

impl Voice {
    /// A voice that says nothing, for parts rendered alone.
    pub const SILENT: Self = Self { hear: None, playing: None, naming: None, listen: None };

    /// A voice that calls `hear`, shows what `playing` says, and names controls while `naming` is on.
    /// `listen` is the word “Écouter” in the person's language, for ears.
    #[must_use]
    pub const fn new(
        hear: Callback<Vec<Words>>,
        playing: ReadSignal<String>,
        naming: Signal<bool>,
        listen: ReadSignal<String>,
    ) -> Self {
        Self {
            hear: Some(hear),
            playing: Some(playing),
            naming: Some(naming),
            listen: Some(listen),
        }
    }

    /// Says these words.
    pub fn hear(&self, words: &Words) {
        self.hear_all(std::slice::from_ref(words));
    }

    /// Says these, in order.
    pub fn hear_all(&self, words: &[Words]) {
        let queue: Vec<Words> = words.iter().filter(|words| !words.is_empty()).cloned().collect();
        if let Some(hear) = self.hear
            && !queue.is_empty()
        {
            hear.call(queue);
        }
    }

    /// Whether these words are being said now.
    #[must_use]
    pub fn is_playing(&self, words: &Words) -> bool {
        self.playing.is_some_and(|playing| !words.id.is_empty() && *playing.read() == words.id)
    }

    /// “Touchez un bouton, je dis ce que c'est” is on (look/22).
    #[must_use]
    pub fn is_naming(&self) -> bool {
        self.naming.is_some_and(|naming| *naming.read())
    }

    /// The accessible name of the ear of these words: “Écouter : Continuer”.
    #[must_use]
    pub fn ear_label(&self, words: &Words) -> String {
        let listen = self.listen.map(|listen| listen.read().clone()).unwrap_or_default();
        if listen.is_empty() { words.text.clone() } else { format!("{listen} : {}", words.text) }
    }
}

/// The voice of the screen a part stands on.
#[must_use]
pub fn use_voice() -> Voice {
    try_consume_context::<Voice>().unwrap_or(Voice::SILENT)
}
