//! “On garde, on partage, ou on efface ?” Sharing needs a yes that is said aloud; it leaves later, and that is said.

use super::voice::{Filling, Mic, NotHere, turn};
use super::{CardStageView, StaysHere, use_outing};
use crate::parts::{Act, ActKind, Ear, Hood, Icon, Said as Text, Sign, Tool};
use crate::steps::shared::Replies;
use crate::{Words, use_booth, use_tr};
use app_domain::desk::{Choice, OutingOrder};
use app_domain::view::{OutingCard, PlayView, Said};
use dioxus::prelude::*;

/// A yes is short.
const YES_SECONDS: u16 = 5;

#[component]
pub(super) fn Choose(
    play: PlayView,
    card: OutingCard,
    keep: Said,
    share: Said,
    erase: Said,
) -> Element {
    let (tr, hands) = (use_tr(), use_outing());
    let mut chosen = use_signal(|| None::<String>);
    let mut sharing = use_signal(|| false);
    let lines = vec![keep.clone(), share.clone(), erase.clone()];
    if sharing() {
        return rsx! { SayYes { play, onback: move |()| sharing.set(false) } };
    }
    let choice = move |key: &str| {
        if key == keep.key.as_str() {
            Some(Choice::Keep)
        } else if key == erase.key.as_str() {
            Some(Choice::Erase)
        } else {
            None
        }
    };
    rsx! {
        CardStageView { play, card: card.clone(),
            Replies { lines, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
            super::kept::Kept { card }
        }
        match chosen() {
            Some(key) => rsx! {
                Act { words: tr.frame_suits_me(), sign: Sign::Check, onact: move |()| match choice(&key) {
                    Some(choice) => hands.order(OutingOrder::Choose(choice), Callback::new(|_| ())),
                    None => sharing.set(true),
                } }
            },
            None => rsx! {
                Act { words: tr.steps_touch_answer(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            },
        }
    }
}

/// “Dites : oui, je partage.” Nothing is shared without it, and nothing leaves today.
#[component]
fn SayYes(play: PlayView, onback: EventHandler) -> Element {
    let (tr, booth, hands) = (use_tr(), use_booth(), use_outing());
    let mut mic = use_signal(|| Mic::Still);
    let mut take = use_signal(|| None::<u32>);
    let said = use_callback(move |id: u32| {
        take.set(Some(id));
        spawn(async move { booth.replay(id).await });
    });
    let turned = use_callback(move |()| {
        spawn(turn(booth, mic, said));
    });
    let told = use_callback(move |done: bool| {
        if !done {
            mic.set(Mic::NotHere);
        }
    });
    let words = match mic() {
        Mic::On => tr.say_stop(),
        _ if take().is_some() => tr.say_again(),
        _ => tr.say_record(),
    };
    rsx! {
        crate::steps::shared::PromptStage { play, heading: tr.outing_say_yes().text, class: "card-stage",
            crate::steps::shared::Question { words: tr.outing_say_yes(), own: None::<Words> }
            div { class: "card-stage__mid",
                if mic() == Mic::NotHere {
                    NotHere {}
                    Plain { words: Words::from(tr.outing_must_say()), sign: Sign::Lock }
                } else {
                    Hood { words, recording: mic() == Mic::On, onrec: turned, start: rsx! {}, end: rsx! {} }
                    if mic() == Mic::On { Filling { seconds: YES_SECONDS, onfull: turned } }
                }
            }
            Plain { words: Words::from(tr.outing_not_sent()), sign: Sign::Wait }
            StaysHere {}
            div { class: "tools", Tool { words: tr.frame_back(), sign: Sign::Back, name: "back", onpress: onback } }
        }
        match take().filter(|_| mic() == Mic::Still) {
            Some(id) => rsx! { Act { words: tr.frame_yes(), sign: Sign::Share, onact: move |()| hands.order(OutingOrder::Choose(Choice::Share(id)), told) } },
            None => rsx! { Act { words: tr.say_record(), sign: Sign::Mic, kind: ActKind::Still, onact: |()| () } },
        }
    }
}

/// A sentence with its ear.
#[component]
fn Plain(words: Words, sign: Sign) -> Element {
    rsx! {
        p { class: "private",
            Icon { sign }
            Text { words: words.clone(), class: "grow" }
            Ear { words }
        }
    }
}
