//! What dies with a prompt: the help used, the replays, whether meanings are open.

use app_domain::desk::How;
use app_domain::event::Aids;
use app_domain::view::Said;
use dioxus::prelude::*;

use crate::Words;
use crate::watch::Watch;

/// The prompt on screen. Help used is flagged from the phone to the export (R20).
#[derive(Clone, Copy, PartialEq)]
pub struct Prompt {
    how: Signal<How>,
    gloss: Signal<bool>,
    slow: Signal<bool>,
    key: Signal<String>,
    watch: CopyValue<Watch>,
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
            watch: CopyValue::new(Watch::Stopped),
        }
    }

    /// The prompt on screen is this one; nothing was used yet when it is another than before. `now` is
    /// [`app_domain::desk::Desk::boot_ms`].
    ///
    /// Returns whether it is another one.
    pub fn stand_on(&mut self, key: &str, now: i64) -> bool {
        if *self.key.peek() == key {
            return false;
        }
        self.comes_up(now);
        self.key.set(key.to_owned());
        self.how.set(How::default());
        self.gloss.set(false);
        self.slow.set(false);
        true
    }

    /// Help that was asked for at this prompt before: the same as before the app was killed (R28).
    pub fn resume(&mut self, asked: Aids) {
        if asked.gloss && !*self.gloss.peek() {
            self.gloss.set(true);
        }
        if asked.slow && !*self.slow.peek() {
            self.slow.set(true);
        }
    }

    /// The prompt is on screen, for the first time or again after Aide: its question is about to be said.
    pub fn comes_up(&mut self, now: i64) {
        self.watch.set(Watch::Asking(now));
    }

    /// The question of this prompt was said to its end, or cut short; `sounded` when anything could be heard.
    pub fn was_asked(&mut self, key: &str, sounded: bool, now: i64) {
        if *self.key.peek() == key {
            let watch = self.watch.peek().asked(sounded, now);
            self.watch.set(watch);
        }
    }

    /// Nobody looked at the app for a while: how long the answer took is not known.
    pub fn was_left(&mut self) {
        self.watch.set(Watch::Stopped);
    }

    /// How an answer given now came.
    #[must_use]
    pub fn how(&self, now: i64) -> How {
        How { took_ms: self.watch.peek().took_ms(now), ..*self.how.peek() }
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
