//! What dies with a prompt: the help used, the replays, whether meanings are open.

use app_domain::desk::How;
use app_domain::view::Said;
use dioxus::prelude::*;

use crate::Words;

/// The prompt on screen. Help used is flagged from the phone to the export (R20).
#[derive(Clone, Copy, PartialEq)]
pub struct Prompt {
    how: Signal<How>,
    gloss: Signal<bool>,
    slow: Signal<bool>,
    key: Signal<String>,
}

impl Prompt {
    /// A fresh prompt, kept by the app: Aide and back is still the same prompt.
    #[must_use]
    pub fn new() -> Self {
        Self {
            how: Signal::new(How::default()),
            gloss: Signal::new(false),
            slow: Signal::new(false),
            key: Signal::new(String::new()),
        }
    }

    /// The prompt on screen is this one; nothing was used yet when it is another than before.
    pub fn stand_on(&mut self, key: &str) {
        if *self.key.peek() == key {
            return;
        }
        self.key.set(key.to_owned());
        self.how.set(How::default());
        self.gloss.set(false);
        self.slow.set(false);
    }

    /// How the answer came, so far.
    #[must_use]
    pub fn how(&self) -> How {
        *self.how.peek()
    }

    /// Somebody or something was touched to be heard again.
    pub fn was_shown(&mut self) {
        self.how.write().aids.shown = true;
    }

    /// The hint was heard.
    pub fn was_hinted(&mut self) {
        self.how.write().aids.hint = true;
    }

    /// Réécouter.
    pub fn was_replayed(&mut self) {
        let replays = self.how.peek().replays;
        self.how.write().replays = replays.saturating_add(1);
    }

    /// Whether meanings are open.
    #[must_use]
    pub fn gloss(&self) -> bool {
        *self.gloss.read()
    }

    /// Opens or closes the meanings; opening them is help.
    pub fn toggle_gloss(&mut self) {
        let open = !*self.gloss.peek();
        self.gloss.set(open);
        self.how.write().aids.gloss |= open;
    }

    /// Whether lines are said slowly.
    #[must_use]
    pub fn slow(&self) -> bool {
        *self.slow.read()
    }

    /// Slowly, or as said; slowly is help.
    pub fn toggle_slow(&mut self) {
        let on = !*self.slow.peek();
        self.slow.set(on);
        self.how.write().aids.slow |= on;
    }

    /// The words of a line, at the chosen pace.
    #[must_use]
    pub fn words(&self, said: &Said) -> Words {
        let words = Words::from(said);
        if self.slow() { words.slowly() } else { words }
    }

    /// The meaning of a line, while meanings are open.
    #[must_use]
    pub fn own(&self, said: &Said) -> Option<Words> {
        if self.gloss() { Words::own(said) } else { None }
    }
}

impl Default for Prompt {
    fn default() -> Self {
        Self::new()
    }
}

/// The prompt a step stands on; a step rendered alone has its own.
pub fn use_prompt() -> Prompt {
    use_hook(|| try_consume_context::<Prompt>().unwrap_or_default())
}
