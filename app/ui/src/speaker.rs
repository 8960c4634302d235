//! Says words one after the other. A new touch stops what was being said.

use crate::Words;
use crate::booth::Records;
use app_domain::desk::Desk;
use app_domain::ports::{Recording, SoundError};
use content_pack::Clip;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// Begins the id of a first name that somebody recorded: `name@` and their profile.
pub(crate) const NAME: &str = "name@";

/// What speaks, and what it is saying.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Speaker {
    desk: CopyValue<Rc<Desk>>,
    playing: Signal<String>,
    turn: CopyValue<u64>,
}

impl Speaker {
    pub(crate) fn new(desk: Rc<Desk>) -> Self {
        Self {
            desk: CopyValue::new(desk),
            playing: Signal::new(String::new()),
            turn: CopyValue::new(0),
        }
    }

    /// The id of what is being said, or nothing.
    pub(crate) fn playing(&self) -> ReadSignal<String> {
        self.playing.into()
    }

    /// Says these, in order, and nothing else.
    pub(crate) fn say(self, queue: Vec<Words>) {
        self.say_then(queue, |_| ());
    }

    /// The same; `then` is told, at the end or when something else cuts it short, whether anything could be heard.
    pub(crate) fn say_then(mut self, queue: Vec<Words>, then: impl FnOnce(bool) + 'static) {
        let turn = *self.turn.peek() + 1;
        self.turn.set(turn);
        self.desk().hush();
        spawn_forever(async move { then(self.run(queue, turn).await) });
    }

    /// Stops.
    pub(crate) fn hush(mut self) {
        let turn = *self.turn.peek() + 1;
        self.turn.set(turn);
        self.playing.set(String::new());
        self.desk().hush();
    }

    /// Whether anything could be heard.
    async fn run(mut self, queue: Vec<Words>, turn: u64) -> bool {
        let mut sounded = false;
        for words in queue {
            if *self.turn.peek() != turn {
                return sounded;
            }
            sounded |= self.one(words).await;
        }
        if *self.turn.peek() == turn {
            self.playing.set(String::new());
        }
        sounded
    }

    /// A sound that is missing is passed over: the picture and the words stay, and what is felt.
    async fn one(&mut self, words: Words) -> bool {
        let desk = self.desk();
        if !words.feel.is_empty() {
            desk.vibrate(words.feel);
        }
        if let Some(profile) = words.id.strip_prefix(NAME).and_then(|text| text.parse().ok()) {
            self.playing.set(words.id);
            return desk.play_name(profile).await.is_ok();
        }
        let Some(clip) = self.clip(&words) else {
            return false;
        };
        self.playing.set(words.id);
        desk.play_in(&clip, words.slow, words.noise.as_ref()).await.is_ok()
    }

    /// The line's own sound, or that of a message in its language, or in French.
    fn clip(&self, words: &Words) -> Option<Clip> {
        let desk = self.desk();
        let word = |lang: &str| desk.word_clip(lang, &words.id);
        words.clip.clone().or_else(|| word(&words.lang)).or_else(|| word("fr"))
    }

    fn desk(&self) -> Rc<Desk> {
        self.desk.read().clone()
    }
}

/// The desk as a recorder, for the `say` step.
pub(crate) struct DeskRecords {
    pub(crate) desk: Rc<Desk>,
    pub(crate) speaker: Speaker,
}

impl Records for DeskRecords {
    fn start(&self) -> Pin<Box<dyn Future<Output = Result<(), SoundError>> + '_>> {
        self.speaker.hush();
        Box::pin(self.desk.record_start())
    }

    fn stop(&self) -> Pin<Box<dyn Future<Output = Result<Recording, SoundError>> + '_>> {
        Box::pin(self.desk.record_stop())
    }

    fn replay(&self, id: u32) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(async move { drop(self.desk.record_replay(id).await) })
    }

    fn both(&self, model: Words, id: u32) -> Pin<Box<dyn Future<Output = ()> + '_>> {
        Box::pin(async move {
            if let Some(clip) = &model.clip {
                drop(self.desk.play(clip, model.slow).await);
            }
            drop(self.desk.record_replay(id).await);
        })
    }

    fn forget(&self) {
        self.desk.record_forget();
    }
}
