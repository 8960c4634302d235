//! Says words one after the other. A new touch stops what was being said; an interruption keeps it for later.

use crate::Words;
use crate::booth::Records;
use app_domain::desk::Desk;
use app_domain::ports::{Recording, SoundError};
use content_pack::Clip;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// Begins the id of a first name that somebody recorded: `name@` and their profile.
pub(crate) const NAME: &str = "name@";

/// Told, at the end or when something else cut it short, whether anything could be heard.
type Then = Box<dyn FnOnce(bool)>;

/// Words on their way.
struct Queue {
    /// The line being said first; it leaves when it was said to its end.
    left: VecDeque<Words>,
    turn: u64,
    /// Whether anything could be heard so far.
    sounded: bool,
    then: Then,
}
/// Begins the id of a voice made on this phone: `own@` and the name of its file.
pub(crate) const OWN: &str = "own@";

/// What speaks, and what it is saying.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Speaker {
    desk: CopyValue<Rc<Desk>>,
    playing: Signal<String>,
    saying: Signal<Option<Words>>,
    turn: CopyValue<u64>,
    /// Nobody listens: nothing is said into a pocket.
    away: CopyValue<bool>,
    /// How often somebody went away.
    cuts: CopyValue<u64>,
    /// What was being said then.
    held: CopyValue<Option<Queue>>,
}

impl Speaker {
    pub(crate) fn new(desk: Rc<Desk>) -> Self {
        Self {
            desk: CopyValue::new(desk),
            playing: Signal::new(String::new()),
            saying: Signal::new(None),
            turn: CopyValue::new(0),
            away: CopyValue::new(false),
            cuts: CopyValue::new(0),
            held: CopyValue::new(None),
        }
    }

    /// The id of what is being said, or nothing.
    pub(crate) fn playing(&self) -> ReadSignal<String> {
        self.playing.into()
    }

    /// The words being said, for whoever reads them instead.
    pub(crate) fn saying(&self) -> ReadSignal<Option<Words>> {
        self.saying.into()
    }

    /// Says these, in order, and nothing else.
    pub(crate) fn say(self, queue: Vec<Words>) {
        self.say_then(queue, |_| ());
    }

    /// The same; `then` is told, at the end or when something else cuts it short, whether anything could be heard.
    pub(crate) fn say_then(mut self, queue: Vec<Words>, then: impl FnOnce(bool) + 'static) {
        let turn = self.next_turn();
        self.desk().hush();
        let queue = Queue { left: queue.into(), turn, sounded: false, then: Box::new(then) };
        spawn_forever(self.run(queue));
    }

    /// Stops.
    pub(crate) fn hush(mut self) {
        self.next_turn();
        self.silence();
        self.desk().hush();
    }

    /// Nobody can listen: what is being said waits.
    pub(crate) fn wait(mut self) {
        self.away.set(true);
        let cuts = *self.cuts.peek() + 1;
        self.cuts.set(cuts);
        self.desk().hush();
    }

    /// Somebody is back: the line that was cut is said from its beginning, for half a sentence is not understood; then
    /// what was to follow.
    pub(crate) fn go_on(mut self) {
        self.away.set(false);
        let held = self.held.write().take();
        if let Some(queue) = held {
            spawn_forever(self.run(queue));
        }
    }

    /// What was said before is over, also what waited.
    fn next_turn(&mut self) -> u64 {
        let turn = *self.turn.peek() + 1;
        self.turn.set(turn);
        let held = self.held.write().take();
        if let Some(queue) = held {
            (queue.then)(queue.sounded);
        }
        turn
    }

    fn silence(&mut self) {
        self.playing.set(String::new());
        self.saying.set(None);
    }

    async fn run(mut self, mut queue: Queue) {
        while let Some(words) = queue.left.front().cloned() {
            if *self.turn.peek() != queue.turn {
                break;
            }
            if *self.away.peek() {
                self.silence();
                self.held.set(Some(queue));
                return;
            }
            let cuts = *self.cuts.peek();
            queue.sounded |= self.one(words).await;
            // Cut short by an interruption: it is to be said again.
            if *self.cuts.peek() == cuts {
                queue.left.pop_front();
            }
        }
        if *self.turn.peek() == queue.turn {
            self.silence();
        }
        (queue.then)(queue.sounded);
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
        if let Some(file) = words.id.strip_prefix(OWN).and_then(|text| text.parse().ok()) {
            self.playing.set(words.id);
            return desk.play_own(file).await.is_ok();
        }
        let Some(clip) = self.clip(&words) else {
            return false;
        };
        self.playing.set(words.id.clone());
        self.saying.set(Some(words.clone()));
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
