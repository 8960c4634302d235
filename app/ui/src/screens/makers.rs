//! “Dire aux créateurs” (R70): a word by voice from any screen, kept here, sent with the next connection, nameless.

use super::shell::{Shell, TitleTop};
use crate::parts::{Act, ActKind, Ear, Hood, Icon, IconSize, Said, Sign, Stage, Tool, Wave};
use crate::{Booth, Door, Words, use_booth, use_door, use_tr};
use app_domain::desk::{Command, MakersOrder};
use app_domain::ports::{Given, Recording};
use app_domain::view::MakersView;
use dioxus::prelude::*;
use locales::Tr;

/// A word to the makers.
#[component]
pub(crate) fn Makers() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let take = use_signal(|| None::<Recording>);
    let ask = Words::from(tr.makers_ask());
    let with = Words::from(tr.makers_with());
    let title = Words::from(tr.makers_title());
    let enrolled = door.view().read().send.enrolled;
    let makers = door.view().read().makers.clone();
    let mut say = vec![ask.clone(), with.clone()];
    say.extend((!enrolled).then(|| tr.makers_by_hand().into()));
    rsx! {
        Shell { screen: "makers", say,
            TitleTop { title: title.clone(), back: true }
            Stage { heading: title.text.clone(),
                div { class: "ask-card card", Icon { sign: Sign::Bubble, size: IconSize::Huge } div { class: "row", p { class: "title grow", Said { words: ask.clone() } } Ear { words: ask } } }
                div { class: "card row", Icon { sign: Sign::Lock } p { class: "grow", Said { words: with.clone() } } Ear { words: with } }
                if let Some(state) = state(&makers, enrolled, tr) {
                    p { class: "private", role: "status", "data-makers": if makers.received { "received" } else { "waiting" },
                        Icon { sign: if makers.received { Sign::Received } else { Sign::Wait } }
                        Said { words: state.clone() }
                        Ear { words: state }
                    }
                }
                TellBooth { take }
            }
            Send { take, makers, enrolled }
        }
    }
}

/// Where the last word is.
fn state(makers: &MakersView, enrolled: bool, tr: Tr) -> Option<Words> {
    if makers.received {
        return Some(tr.makers_received().into());
    }
    match (makers.waiting, enrolled, &makers.given) {
        (0, _, _) => None,
        (_, true, _) => Some(tr.makers_waits().into()),
        (_, false, Some(Given::Shared | Given::Downloaded)) => Some(tr.studio_given().into()),
        (_, false, Some(Given::Saved(path))) => Some(tr.studio_saved(path).into()),
        (_, false, _) => Some(tr.makers_by_hand().into()),
    }
}

/// Speaking, hearing it, erasing it.
#[component]
fn TellBooth(take: Signal<Option<Recording>>) -> Element {
    let (tr, booth) = (use_tr(), use_booth());
    let (recording, missing) = (use_signal(|| false), use_signal(|| false));
    let shape = take.read().as_ref().map(|take| take.shape.clone());
    let words = match (recording(), shape.is_some()) {
        (true, _) => tr.say_stop(),
        (false, true) => tr.say_again(),
        (false, false) => tr.say_record(),
    };
    if missing() {
        let words = Words::from(tr.errors_no_microphone());
        return rsx! {
            p { class: "private", role: "status", Icon { sign: Sign::NoSound } Said { words: words.clone() } Ear { words } }
        };
    }
    let id = take.read().as_ref().map(|take| take.id);
    rsx! {
        if let Some(shape) = shape {
            div { class: "voice voice--mine push", b { Said { words: tr.say_mine() } } Wave { shape } }
        }
        Hood {
            words, recording: recording(),
            onrec: move |()| { spawn(turn(booth, take, recording, missing)); },
            start: rsx! {
                if id.is_some() { Tool { words: tr.say_erase(), sign: Sign::Trash, name: "erase", onpress: move |()| { booth.forget(); take.set(None) } } }
            },
            end: rsx! {
                if let Some(id) = id { Tool { words: tr.frame_listen(), sign: Sign::Speaker, name: "hear", onpress: move |()| { spawn(async move { booth.replay(id).await }); } } }
            },
        }
    }
}

/// Starts or stops, and plays what was said.
async fn turn(
    booth: Booth,
    mut take: Signal<Option<Recording>>,
    mut recording: Signal<bool>,
    mut missing: Signal<bool>,
) {
    if *recording.peek() {
        recording.set(false);
        let kept = booth.stop().await.ok();
        missing.set(kept.is_none());
        let id = kept.as_ref().map(|kept| kept.id);
        take.set(kept);
        if let Some(id) = id {
            booth.replay(id).await;
        }
    } else {
        let started = booth.start().await.is_ok();
        recording.set(started);
        missing.set(!started);
    }
}

/// Sends what was said; without a group, gives it by hand.
#[component]
fn Send(take: Signal<Option<Recording>>, makers: MakersView, enrolled: bool) -> Element {
    let (tr, mut door, booth) = (use_tr(), use_door(), use_booth());
    match (take(), makers.waiting > 0 && !enrolled) {
        (Some(said), _) => rsx! {
            Act { words: tr.makers_send(), sign: Sign::Send, onact: move |()| keep(door, booth, take, said.clone()) }
        },
        (None, true) => rsx! {
            Act { words: tr.studio_give_file(), sign: Sign::Send, onact: move |()| door.act(Command::Makers(MakersOrder::Give)) }
        },
        (None, false) if makers.waiting > 0 || makers.received => rsx! {
            Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| door.back() }
        },
        (None, false) => rsx! {
            Act { words: tr.makers_ask(), sign: Sign::Mic, kind: ActKind::Still, onact: |()| () }
        },
    }
}

/// Kept on the phone first; then a connection is tried, and having none is no trouble.
fn keep(door: Door, booth: Booth, mut take: Signal<Option<Recording>>, said: Recording) {
    let screen = door.asked_from();
    door.act_then(Command::Makers(MakersOrder::Keep { take: said, screen }), move |door, done| {
        if done.is_ok() {
            booth.forget();
            // The screen may have been left; the connection is tried all the same.
            if let Ok(mut shown) = take.try_write() {
                *shown = None;
            }
            door.act(Command::SyncByItself);
        }
    });
}
