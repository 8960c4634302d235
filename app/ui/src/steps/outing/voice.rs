//! Something said and kept on this phone: a place, a way, the sound of a room. Without a microphone it is said aloud, and
//! that counts as much.

use super::use_outing;
use crate::parts::{Ear, Hood, Icon, Mark, Press, Said as Text, Sign};
use crate::{Words, use_booth, use_tr};
use app_domain::desk::PieceDraft;
use dioxus::prelude::*;

/// Where one is with the microphone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mic {
    Still,
    On,
    /// No microphone, refused, or too large to keep.
    NotHere,
}

/// A recorder that keeps what is said under a name of the card in hand. It stops by itself when it is full.
#[component]
pub(super) fn VoiceOf(card: String, field: &'static str, kept: bool, seconds: u16) -> Element {
    let (tr, booth, hands) = (use_tr(), use_booth(), use_outing());
    let mut mic = use_signal(|| Mic::Still);
    let told = use_callback(move |done: bool| {
        booth.forget();
        mic.set(if done { Mic::Still } else { Mic::NotHere });
    });
    let keep = use_callback(move |id: u32| hands.keep(field, PieceDraft::Take(id), told));
    let turn = use_callback(move |()| {
        spawn(turn(booth, mic, keep));
    });
    let words = match mic() {
        Mic::On => tr.say_stop(),
        _ if kept => tr.say_again(),
        _ => tr.say_record(),
    };
    let erase =
        app_domain::desk::OutingOrder::Erase { card: card.clone(), field: field.to_owned() };
    rsx! {
        if mic() == Mic::NotHere {
            NotHere {}
        } else {
            Hood { words, recording: mic() == Mic::On, onrec: turn,
                start: rsx! { if kept { Small { words: Words::from(tr.say_erase()), sign: Sign::Trash, name: "erase",
                    onpress: { let erase = erase.clone(); move |()| hands.order(erase.clone(), told) } } } },
                end: rsx! { if kept { Small { words: Words::from(tr.frame_listen()), sign: Sign::Speaker, name: "hear",
                    onpress: move |()| hands.hear(&card, field) } } },
            }
            if mic() == Mic::On { Filling { seconds, onfull: turn } }
        }
    }
}

/// How full the recording is. No clock is shown: a bar fills, and the recording is kept when it is full.
#[component]
pub(super) fn Filling(seconds: u16, onfull: EventHandler) -> Element {
    rsx! {
        div { class: "filling", "aria-hidden": "true",
            i { style: "animation-duration:{seconds}s", onanimationend: move |_| onfull.call(()) }
        }
    }
}

/// It cannot be recorded or kept here: one says it aloud.
#[component]
pub(super) fn NotHere() -> Element {
    let tr = use_tr();
    rsx! {
        p { class: "private", role: "status",
            Icon { sign: Sign::NoSound }
            Text { words: tr.errors_no_microphone(), class: "grow" }
            Ear { words: tr.errors_no_microphone() }
        }
    }
}

/// A small button beside the round one.
#[component]
pub(super) fn Small(
    words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "mini press", mark: Mark::Tool(name), onpress,
            Icon { sign }
            Text { words }
        }
    }
}

/// Starts; or stops and hands the take over.
pub(super) async fn turn(booth: crate::Booth, mut mic: Signal<Mic>, keep: Callback<u32>) {
    if *mic.peek() == Mic::On {
        mic.set(Mic::Still);
        match booth.stop().await {
            Ok(take) => keep.call(take.id),
            Err(_) => mic.set(Mic::NotHere),
        }
    } else {
        let started = booth.start().await;
        mic.set(if started.is_ok() { Mic::On } else { Mic::NotHere });
    }
}
