//! One audio element, used for every clip: a phone that allowed it once allows it again.

use super::bed::BedPlayer;
use super::broken;
use app_domain::ports::{Player, SoundError};
use async_trait::async_trait;
use content_pack::{BlobHash, Clip};
use js_sys::{Array, Function, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlAudioElement, Navigator};

/// Plays clips by address: the service worker keeps them.
pub struct WebPlayer {
    audio: Option<HtmlAudioElement>,
    address: fn(BlobHash) -> String,
    plays_opus: bool,
    /// Resolves the wait of the clip that plays.
    ended: RefCell<Option<Function>>,
    /// Whether a clip is to be heard now: a pause that nobody here asked for is an interruption.
    wanted: Rc<Cell<bool>>,
    /// Noise under what plays.
    bed: BedPlayer,
}

impl WebPlayer {
    /// A player; `address` says where a clip is.
    #[must_use]
    pub fn new(address: fn(BlobHash) -> String) -> Self {
        let audio = HtmlAudioElement::new().ok();
        // Safari before 18.4 plays no Ogg: it fetches the AAC variant (design.md §5).
        let plays_opus = audio
            .as_ref()
            .is_some_and(|audio| !audio.can_play_type("audio/ogg; codecs=opus").is_empty());
        let wanted = Rc::new(Cell::new(false));
        if let Some(audio) = &audio {
            tell_interruptions(audio, &wanted);
        }
        let ended = RefCell::new(None);
        Self { audio, address, plays_opus, ended, wanted, bed: BedPlayer::default() }
    }

    /// Which variant of the sounds this browser plays: `ogg` or `m4a`.
    #[must_use]
    pub const fn variant(&self) -> &'static str {
        if self.plays_opus { "ogg" } else { "m4a" }
    }

    /// Where the file of a clip is that this browser plays.
    fn file(&self, clip: &Clip) -> String {
        (self.address)(if self.plays_opus { clip.ogg } else { clip.m4a })
    }

    /// Resolves at the end of the clip, when it is stopped, or when the element has an error. It never rejects: a clip
    /// that never begins is told by `play` alone, and a rejection nobody waits for is a fault of the page.
    fn wait(&self, audio: &HtmlAudioElement) -> Promise {
        Promise::new(&mut |yes, _| {
            audio.set_onended(Some(&yes));
            audio.set_onerror(Some(&yes));
            *self.ended.borrow_mut() = Some(yes);
        })
    }
}

impl WebPlayer {
    /// Plays the clip in the element, to its end or until it is stopped.
    async fn voice(&self, clip: &Clip, rate: f32) -> Result<(), SoundError> {
        let Some(audio) = &self.audio else {
            return Err(SoundError::Broken("no audio".to_owned()));
        };
        audio.set_src(&self.file(clip));
        audio.set_playback_rate(f64::from(rate));
        let end = self.wait(audio);
        self.wanted.set(true);
        let started = audio.play().map_err(|e| broken(&e))?;
        // A clip stopped before it began is no error: somebody touched something else.
        if let Err(error) = JsFuture::from(started).await {
            self.wanted.set(false);
            return match broken(&error) {
                SoundError::Broken(name) if name == "AbortError" => Ok(()),
                SoundError::Broken(name) if name == "NotSupportedError" => Err(SoundError::Missing),
                other => Err(other),
            };
        }
        drop(JsFuture::from(end).await);
        if audio.error().is_some() { Err(SoundError::Missing) } else { Ok(()) }
    }
}

#[async_trait(?Send)]
impl Player for WebPlayer {
    async fn play(&self, clip: &Clip, rate: f32) -> Result<(), SoundError> {
        self.stop();
        self.voice(clip, rate).await
    }

    fn mute(&self, on: bool) {
        if let Some(audio) = &self.audio {
            audio.set_muted(on);
        }
    }

    async fn play_over(
        &self,
        clip: &Clip,
        rate: f32,
        bed: &Clip,
        snr_db: i8,
    ) -> Result<(), SoundError> {
        if self.audio.as_ref().is_some_and(|audio| audio.muted()) {
            return self.play(clip, rate).await; // nobody hears a noise either
        }
        self.stop();
        let turn = self.bed.turn();
        // The voice keeps its pitch when it is slowed down only in the element; the bed needs a gain that every phone
        // obeys, which the element's volume is not (iOS). So each plays in its own way.
        let under = self.bed.ready(&self.file(clip), &self.file(bed), snr_db).await;
        if self.bed.turn() != turn {
            // Something else was asked for meanwhile.
            return Ok(());
        }
        let running = under.and_then(|under| self.bed.start(&under).ok());
        let played = self.voice(clip, rate).await;
        drop(running);
        played
    }

    fn stop(&self) {
        self.wanted.set(false);
        self.bed.stop();
        if let Some(audio) = &self.audio {
            audio.pause().ok();
        }
        if let Some(ended) = self.ended.borrow_mut().take() {
            ended.call0(&JsValue::NULL).ok();
        }
    }

    fn vibrates(&self) -> bool {
        navigator().is_some()
    }

    fn vibrate(&self, pattern: &[u32]) {
        if let Some(navigator) = navigator() {
            let pattern: Array = pattern.iter().map(|ms| JsValue::from(*ms)).collect();
            navigator.vibrate_with_pattern(&pattern);
        }
    }
}

/// A call, another app or a pulled headphone takes the sound: the phone pauses the element by itself, and may start it
/// again. Both are told with the words of `assets/web/away.js`; the app then says its line from the beginning.
fn tell_interruptions(audio: &HtmlAudioElement, wanted: &Rc<Cell<bool>>) {
    let (seen, asked) = (audio.clone(), Rc::clone(wanted));
    let paused = Closure::<dyn Fn()>::new(move || {
        if asked.get() && seen.paused() && !seen.ended() {
            tell("passerelle-away");
        }
    });
    let asked = Rc::clone(wanted);
    let played = Closure::<dyn Fn()>::new(move || {
        if !asked.get() {
            tell("passerelle-back");
        }
    });
    for (name, closure) in [("pause", paused), ("play", played)] {
        audio.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).ok();
        closure.forget();
    }
}

fn tell(word: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(word)) {
        window.dispatch_event(&event).ok();
    }
}

/// The browser, where it knows how to vibrate: Safari does not, and calling what is not there would stop the program.
fn navigator() -> Option<Navigator> {
    let navigator = web_sys::window()?.navigator();
    let knows = Reflect::has(&navigator, &"vibrate".into()).unwrap_or(false);
    knows.then_some(navigator)
}
